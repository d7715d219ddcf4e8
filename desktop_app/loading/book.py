"""E-books: EPUB, whose chapters are pages in a zip file, and FictionBook, which is one XML document."""

import re
from collections.abc import Iterator
from posixpath import dirname, join, normpath
from urllib.parse import unquote

from desktop_app.article import Article, ArticleError, ErrorKind
from desktop_app.loading.archive import Archive, Element, first_text, local_name, parse_xml
from desktop_app.loading.assembly import NO_METADATA, Metadata
from desktop_app.loading.decoding import decode
from desktop_app.loading.documents import Paragraph, document_article, dublin_core, iso_day, language_code
from desktop_app.loading.page_lines import all_lines, safe_markup
from desktop_app.loading.source import Source

SUFFIXES: tuple[str, ...] = (".epub", ".fb2")

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_FICTION = re.compile(rb"<(?:\w+:)?FictionBook[\s>]")
_FICTION_PARAGRAPHS = ("p", "v", "subtitle", "text-author", "th", "td")
_CONTENTS = "nav"
_NOTE_LINK = re.compile(
    r"""<a\s[^<>]*["'\s](?:noteref|doc-noteref|doc-backlink|footnote-back)["'\s][^<>]*>(?:<[^<>a]{1,9}>)?"""
    r"""[^<>]{0,9}(?:</[^<>a]{1,9}>)?</a>"""
)
"""The number in the text that leads to a note, and the sign there that leads back."""


def recognises(source: Source) -> bool:
    return source.foreign_type == "an EPUB book" or _is_fiction(source)


def read(source: Source, keep_all: bool) -> tuple[Article, ...]:
    """The book as one article, its chapters in reading order."""
    if _is_fiction(source):
        root = parse_xml(source.data)
        return (document_article(_fiction_paragraphs(root), keep_all, _fiction_metadata(root)),)
    archive = Archive(source.data)
    container = archive.xml(_CONTAINER)
    path = next((str(file.get("full-path")) for file in container.iter("{*}rootfile")), None)
    if path is None:
        raise ArticleError(ErrorKind.DAMAGED)
    package = archive.xml(path)
    names = list(_spine(package, dirname(path)))
    if not _locked_members(archive).isdisjoint(names):
        raise ArticleError(ErrorKind.ENCRYPTED)
    chapters = (Paragraph(line) for name in names for line in _chapter(archive, name))
    return (document_article(chapters, keep_all, dublin_core(package, "date")),)


def _spine(package: Element, folder: str) -> Iterator[str]:
    """The names of the chapters in reading order, the table of contents left out."""
    items = {
        item.get("id"): item.get("href")
        for item in package.iter("{*}item")
        if _CONTENTS not in str(item.get("properties", "")).split()
    }
    for reference in package.iter("{*}itemref"):
        href = items.get(reference.get("idref"))
        if href:
            yield normpath(join(folder, unquote(str(href))))


def _locked_members(archive: Archive) -> set[str]:
    """What only a shop's own reading program can read; fonts are often among it, and do not matter."""
    if _ENCRYPTION not in archive.names:
        return set()
    references = archive.xml(_ENCRYPTION).iter("{*}CipherReference")
    return {normpath(unquote(str(reference.get("URI", "")))) for reference in references}


def _chapter(archive: Archive, name: str) -> list[str]:
    if name not in archive.names:
        return []
    return all_lines(_NOTE_LINK.sub("", safe_markup(decode(archive.read(name)))))


def _is_fiction(source: Source) -> bool:
    start = source.data[:4096]
    return _FICTION.search(start) is not None or (source.suffix == ".fb2" and b"<" in start[:16])


def _fiction_paragraphs(root: Element) -> Iterator[Paragraph]:
    """The annotation, then every body: the book first, its notes after it."""
    for part in (*root.iter("{*}annotation"), *root.iter("{*}body")):
        for element in part.iter():
            if local_name(element) in _FICTION_PARAGRAPHS and not _holds_paragraphs(element):
                yield Paragraph(_all_text(element).replace("\n", " "))


def _holds_paragraphs(element: Element) -> bool:
    return any(local_name(child) in _FICTION_PARAGRAPHS for child in element)


def _fiction_metadata(root: Element) -> Metadata:
    info = next(root.iter("{*}title-info"), None)
    if info is None:
        return NO_METADATA
    names = (" ".join(" ".join(map(_all_text, author)).split()) for author in info.iter("{*}author"))
    date = info.find("{*}date")
    return Metadata(
        title=first_text(info, "book-title"),
        authors=tuple(name for name in names if name),
        date=None if date is None else iso_day(date.get("value")) or iso_day(date.text),
        publisher=first_text(root, "publisher"),
        language=language_code(first_text(info, "lang")),
    )


def _all_text(element: Element) -> str:
    return "".join(str(piece) for piece in element.itertext())
