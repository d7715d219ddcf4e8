"""The lines that a web page shows, by resiliparse, and its main part by two extractors."""

import re

from desktop_app.loading.characters import cleaned, lines

_DOCTYPE = re.compile(r"<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>", re.IGNORECASE | re.DOTALL)
_LONG_TAG = re.compile(r"<([a-z][\w:-]*)\s[^<>]{20000,}(?:>|(?=<)|$)", re.IGNORECASE)
"""Attributes by the ten thousand: lxml takes time in their square. None of them is text."""

_WHITE = re.compile(r"[ \t\xa0]+")


def safe_markup(html: str) -> str:
    """``html`` without junk characters and document type: no entity that this defines is expanded."""
    return _LONG_TAG.sub(r"<\1>", _DOCTYPE.sub("", cleaned(html), count=1))


def all_lines(html: str) -> list[str]:
    """Every line of text that a reader of the page sees, in page order, none blank."""
    from resiliparse.extract.html2text import extract_plain_text

    text = extract_plain_text(html, main_content=False, list_bullets=False, alt_texts=False, noscript=True)
    return [line for line in lines(_WHITE.sub(" ", cleaned(text))) if line]
