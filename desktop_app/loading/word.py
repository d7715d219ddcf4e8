"""Word documents (Office Open XML, also its strict form), walked rather than interpreted."""

from collections.abc import Iterator
from posixpath import dirname, join, normpath

from desktop_app.article import Article, ArticleError, ErrorKind
from desktop_app.loading.archive import Archive, Element, local_name
from desktop_app.loading.assembly import NO_METADATA, Metadata
from desktop_app.loading.documents import Paragraph, document_article, dublin_core
from desktop_app.loading.kinds import foreign_type
from desktop_app.loading.source import Source

SUFFIXES: tuple[str, ...] = (".docx", ".docm")

_LEFT_OUT = frozenset(
    {"Fallback", "del", "delText", "moveFrom", "instrText", "rPr", "pPr", "sectPr", "tblPr", "tcPr", "trPr"}
)
"""The second form of what stands twice, what has been deleted, codes of fields, looks."""
_BREAKS = frozenset({"br", "cr"})
_NOTES = ("footnotes", "endnotes")
_CORE = "docProps/core.xml"


def recognises(source: Source) -> bool:
    return foreign_type(source.data) == "a Word document"


def read(source: Source, keep_all: bool) -> tuple[Article, ...]:
    """The document: text boxes, tables and notes with it, headers and comments without."""
    archive = Archive(source.data)
    metadata = dublin_core(archive.xml(_CORE)) if _CORE in archive.names else NO_METADATA
    # Office writes the name of a template into the title; a date of its own is that of the file.
    metadata = Metadata(authors=metadata.authors, language=metadata.language)
    return (document_article(_paragraphs(archive), keep_all, metadata),)


def _paragraphs(archive: Archive) -> Iterator[Paragraph]:
    main = _target(archive, "", "officeDocument")
    if main is None:
        raise ArticleError(ErrorKind.DAMAGED)
    yield from _walk(archive, main)
    for kind in _NOTES:
        notes = _target(archive, main, kind)
        if notes is not None and notes in archive.names:
            yield from _walk(archive, notes)


def _walk(archive: Archive, part: str) -> Iterator[Paragraph]:
    """The paragraphs of a part in order; one inside another (a text box) comes before it."""
    from lxml import etree

    open_paragraphs: list[tuple[list[str], str]] = []
    walker = etree.iterwalk(archive.xml(part), events=("start", "end"))
    for event, element in walker:
        name = local_name(element)
        if event == "start" and name in _LEFT_OUT:
            walker.skip_subtree()
        elif event == "start" and name == "altChunk":
            yield from _other_document(archive, part, element)
        elif event == "start" and name == "p":
            open_paragraphs.append(([], _style(element)))
        elif event == "end" and name == "p" and open_paragraphs:
            words, style = open_paragraphs.pop()
            yield Paragraph("".join(words), style)
        elif event == "start" and open_paragraphs:
            open_paragraphs[-1][0].append(_words(element, name))


def _words(element: Element, name: str) -> str:
    if name == "t":
        return str(element.text or "")
    if name in _BREAKS:
        return "\n"
    return {"tab": " ", "noBreakHyphen": "-"}.get(name, "")


def _style(paragraph: Element) -> str:
    style = paragraph.find("{*}pPr/{*}pStyle")
    return "" if style is None else next((str(value) for value in style.attrib.values()), "")


def _other_document(archive: Archive, part: str, chunk: Element) -> Iterator[Paragraph]:
    """A page that was put into the document whole."""
    from desktop_app.loading.decoding import decode
    from desktop_app.loading.page_lines import all_lines, safe_markup

    wanted = next((value for key, value in chunk.attrib.items() if str(key).endswith("}id")), None)
    for key, _, target in _relations(archive, part):
        if key == wanted and target in archive.names:
            for line in all_lines(safe_markup(decode(archive.read(target)))):
                yield Paragraph(line)


def _target(archive: Archive, part: str, kind: str) -> str | None:
    """Where the part of this kind lies that ``part`` ("": the package) names."""
    return next(
        (target for _, type_, target in _relations(archive, part) if type_.endswith(f"/{kind}")), None
    )


def _relations(archive: Archive, part: str) -> Iterator[tuple[str, str, str]]:
    """Id, type and target of what ``part`` names inside the package."""
    folder = dirname(part)
    name = join(folder, "_rels", f"{part.rpartition('/')[2]}.rels")
    if name not in archive.names:
        return
    for relation in archive.xml(name).iter("{*}Relationship"):
        if relation.get("TargetMode") != "External":
            target = str(relation.get("Target", ""))
            path = target[1:] if target.startswith("/") else normpath(join(folder, target))
            yield str(relation.get("Id", "")), str(relation.get("Type", "")), path
