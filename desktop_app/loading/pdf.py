"""PDF files: PDFium tells where each character stands, the layout is read from the places."""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from ctypes import c_ushort
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.article import Article, ArticleError, ErrorKind
from desktop_app.loading.assembly import article, check_some
from desktop_app.loading.characters import cleaned
from desktop_app.loading.clutter import body_lines
from desktop_app.loading.limits import MAX_WORDS
from desktop_app.loading.pdf_facts import find_title, is_web_print, told_facts
from desktop_app.loading.pdf_flow import Block, blocks, text_size
from desktop_app.loading.pdf_pieces import Page, read_page
from desktop_app.loading.source import Source

if TYPE_CHECKING:
    from ctypes import Array

    from pypdfium2 import PdfDocument

SUFFIXES: tuple[str, ...] = (".pdf",)

_MARK = re.compile(rb"%PDF-\d")
_LATEST_MARK = 1024
"""Before the mark there may be junk, says the format's own note for readers."""


def recognises(source: Source) -> bool:
    if _MARK.match(source.data):
        return True
    marked = _MARK.search(source.data[:_LATEST_MARK]) is not None
    return marked and source.foreign_type is None and b" obj" in source.data


def read(source: Source, keep_all: bool) -> tuple[Article, ...]:
    """The document as one article: paragraphs in reading order, furniture of the pages left out."""
    with _opened(source.data) as document:
        pages = list(_pages(document))
        if not any(page.pieces for page in pages):
            raise ArticleError(_why_no_text(document))
        info, language = _information(document), _language(document)
    size = text_size(pages)
    found = [
        replace(block, text=text)
        for block in blocks(pages, size)
        if (text := " ".join(cleaned(block.text).split()))
    ]
    lines = [block.text for block in found]
    check_some(lines)
    told = told_facts(info, language)
    title, headline = find_title(found, told.title, size)
    body = _body(found, is_web_print(info))
    return (article(lines, body, headline, keep_all, replace(told, title=title)),)


def _body(found: Sequence[Block], is_web_page: bool) -> list[bool]:
    """For each block whether it belongs to the article; only a web page has more around it than furniture."""
    text = [block.text for block in found if not block.furniture]
    kept = iter(body_lines(text) if is_web_page else [True] * len(text))
    return [not block.furniture and next(kept) for block in found]


@contextmanager
def _opened(data: bytes) -> Iterator["PdfDocument"]:
    from pypdfium2 import PdfDocument, PdfiumError, raw

    try:
        document = PdfDocument(data)
    except PdfiumError as error:
        locked = error.err_code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY)
        raise ArticleError(ErrorKind.ENCRYPTED if locked else ErrorKind.DAMAGED) from error
    try:
        yield document
    finally:
        document.close()


def _pages(document: "PdfDocument") -> Iterator[Page]:
    """The pages that PDFium can make sense of. Raises ``damaged`` if it is none, ``too_large``."""
    from pypdfium2 import PdfiumError

    words = sound = 0
    for number in range(len(document)):
        try:
            opened = document[number]
        except PdfiumError:
            continue
        try:
            page = read_page(opened)
        except PdfiumError:
            continue
        finally:
            opened.close()
        sound += 1
        words += sum(len(piece.text.split()) for piece in page.pieces)
        if words > MAX_WORDS:
            raise ArticleError(ErrorKind.TOO_LARGE, limit_words=MAX_WORDS)
        yield page
    if not sound:
        raise ArticleError(ErrorKind.DAMAGED)


def _why_no_text(document: "PdfDocument") -> ErrorKind:
    """A scan if anything is drawn on the pages; else they are empty."""
    from pypdfium2 import PdfiumError

    for number in range(len(document)):
        try:
            page = document[number]
        except PdfiumError:
            continue
        drawn = next(page.get_objects(max_depth=1), None) is not None
        page.close()
        if drawn:
            return ErrorKind.NO_TEXT
    return ErrorKind.EMPTY


def _information(document: "PdfDocument") -> dict[str, str]:
    from pypdfium2 import raw

    return {
        name: _string(partial(raw.FPDF_GetMetaText, document, name.encode()))
        for name in ("Title", "Author", "Creator", "CreationDate")
    }


def _language(document: "PdfDocument") -> str:
    from pypdfium2 import raw

    return _string(partial(raw.FPDFCatalog_GetLanguage, document))


def _string(ask: Callable[["Array[c_ushort] | None", int], int]) -> str:
    """What one of PDFium's functions gives that fill a buffer with UTF-16, which the file may have spoilt."""
    length = ask(None, 0)
    buffer = (c_ushort * max(1, length // 2))()
    ask(buffer, length)
    return bytes(buffer).decode("utf-16-le", "replace").rstrip("\0")
