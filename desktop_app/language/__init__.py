"""The linguistic ground floor over NLTK: sentences, tokens, tags, stems, stop words, language.

NLTK costs a fifth of a second to import, so it is loaded when first needed; nothing is ever downloaded.
"""

from desktop_app.language.document import Document, Token

__all__ = ["Document", "Token"]
