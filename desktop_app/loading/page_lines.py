"""The lines that a web page shows, and those of its main part, by resiliparse."""

import re
from typing import TYPE_CHECKING

from desktop_app.loading.characters import cleaned, lines

if TYPE_CHECKING:
    from resiliparse.parse.html import HTMLTree

_DOCTYPE_START = re.compile(r"<!DOCTYPE", re.IGNORECASE)
_DOCTYPE = re.compile(r"<!DOCTYPE[^\[>]*+(?:\[.*?\]\s*+)?>", re.IGNORECASE | re.DOTALL)
_LONG_TAG = re.compile(r"<([a-z][\w:-]*)\s[^<>]{20000,}(?:>|(?=<)|$)", re.IGNORECASE)
"""Attributes by the ten thousand: lxml takes time in their square. None of them is text."""

_WHITE = re.compile(r"[ \t\xa0]+")


def safe_markup(html: str) -> str:
    """``html`` without junk characters and document type: no entity that this defines is expanded."""
    return _LONG_TAG.sub(r"<\1>", _without_doctype(cleaned(html)))


def _without_doctype(html: str) -> str:
    """Only the first one is looked at: thousands that never end would each be read to the page's end."""
    start = _DOCTYPE_START.search(html)
    doctype = start and _DOCTYPE.match(html, start.start())
    return html if doctype is None else html[: doctype.start()] + html[doctype.end() :]


def shown_page(html: str) -> "HTMLTree":
    """A page parsed as browsers do, for `all_lines` and `main_text`."""
    from resiliparse.parse.html import HTMLTree

    return HTMLTree.parse(html)


def all_lines(html: "str | HTMLTree") -> list[str]:
    """Every line of text that a reader of the page sees, in page order, none blank."""
    from resiliparse.extract.html2text import extract_plain_text

    text = extract_plain_text(html, main_content=False, list_bullets=False, alt_texts=False, noscript=True)
    return [line for line in lines(_WHITE.sub(" ", cleaned(text))) if line]


def main_text(page: "HTMLTree") -> str:
    """What resiliparse takes for the main part; more than quadratic time in the nesting of elements."""
    from resiliparse.extract.html2text import extract_plain_text

    return extract_plain_text(page, main_content=True, list_bullets=False, alt_texts=False, comments=False)
