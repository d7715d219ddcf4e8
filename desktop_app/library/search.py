"""Search in the words of titles and texts, by SQLite's FTS5."""

import re

from desktop_app.report.sections import article_from_bytes

_WORD = re.compile(r"[^\W_]+")


def words_to_find(article: bytes) -> str:
    """Title, text, authors and publisher of an article that `article_to_bytes` wrote."""
    try:
        parsed = article_from_bytes(article)
    except ValueError:
        return ""  # what cannot be parsed is read again when it is looked at
    named = (parsed.title, *parsed.authors, parsed.publisher)
    words = "\n".join([*(part for part in named if part), parsed.text])
    return words.encode("utf-8", "replace").decode()


def query(typed: str) -> str | None:
    """FTS5's query for texts that hold all of the words, or words that begin like them; None for no word."""
    words = _WORD.findall(typed.encode("utf-8", "replace").decode())
    return " ".join(f'"{word}"*' for word in words) or None
