"""OpenDocument texts (.odt), walked rather than interpreted."""

from collections.abc import Iterator

from desktop_app.article import Article, ArticleError, ErrorKind
from desktop_app.loading.archive import Archive, Element, local_name
from desktop_app.loading.assembly import NO_METADATA
from desktop_app.loading.documents import Paragraph, document_article, dublin_core
from desktop_app.loading.kinds import foreign_type
from desktop_app.loading.source import Source

SUFFIXES: tuple[str, ...] = (".odt",)

_PARAGRAPHS = frozenset({"p", "h"})
_LEFT_OUT = frozenset({"annotation", "tracked-changes", "note-citation", "settings", "scripts"})
_META = "meta.xml"
_MANIFEST = "META-INF/manifest.xml"
_MOST_SPACES = 100


def recognises(source: Source) -> bool:
    return foreign_type(source.data) == "an OpenDocument text"


def read(source: Source, keep_all: bool) -> tuple[Article, ...]:
    """The document with its notes and tables, without comments and deleted text."""
    archive = Archive(source.data)
    if _MANIFEST in archive.names and b"encryption-data" in archive.read(_MANIFEST):
        raise ArticleError(ErrorKind.ENCRYPTED)
    metadata = dublin_core(archive.xml(_META)) if _META in archive.names else NO_METADATA
    return (document_article(_paragraphs(archive.xml("content.xml")), keep_all, metadata),)


def _paragraphs(root: Element) -> Iterator[Paragraph]:
    """The paragraphs in order; one inside another (a note, a caption) comes before it."""
    from lxml import etree

    open_paragraphs: list[tuple[list[str], str]] = []
    walker = etree.iterwalk(root, events=("start", "end"))
    for event, element in walker:
        name = local_name(element)
        if event == "start" and name in _LEFT_OUT:
            walker.skip_subtree()
        elif event == "start":
            if name in _PARAGRAPHS:
                open_paragraphs.append(([], _style(element)))
            if open_paragraphs:
                open_paragraphs[-1][0].append(_space(element, name) + str(element.text or ""))
        elif name in _PARAGRAPHS and open_paragraphs:
            words, style = open_paragraphs.pop()
            yield Paragraph("".join(words), style)
        if event == "end" and open_paragraphs:
            open_paragraphs[-1][0].append(str(element.tail or ""))


def _space(element: Element, name: str) -> str:
    if name == "s":
        count = next((value for key, value in element.attrib.items() if _local_key(key) == "c"), "1")
        return " " * min(_MOST_SPACES, int(count) if str(count).isdecimal() else 1)
    return {"tab": " ", "line-break": "\n"}.get(name, "")


def _style(paragraph: Element) -> str:
    values = (str(value) for key, value in paragraph.attrib.items() if _local_key(key) == "style-name")
    return next(values, "")


def _local_key(key: object) -> str:
    return str(key).rpartition("}")[2]
