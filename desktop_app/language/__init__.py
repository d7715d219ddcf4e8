"""The linguistic ground floor over NLTK: sentences, tokens, tags, stems, stop words, language.

NLTK costs a fifth of a second to import, so it is loaded when first needed; nothing is ever downloaded.
"""

from desktop_app.language.detection import detect_language
from desktop_app.language.document import Document, Token
from desktop_app.language.reading import read_document, word_count
from desktop_app.language.sentences import find_dateline, split_sentences
from desktop_app.language.stems import stem
from desktop_app.language.stop_words import is_stop_word
from desktop_app.language.tagging import tag_words
from desktop_app.language.tokens import tokenize

__all__ = [
    "Document",
    "Token",
    "detect_language",
    "find_dateline",
    "is_stop_word",
    "read_document",
    "split_sentences",
    "stem",
    "tag_words",
    "tokenize",
    "word_count",
]
