"""OpenDocument texts, in a zip file (.odt) or in one XML document (.fodt), walked rather than interpreted."""

import re
from dataclasses import dataclass, replace

from desktop_app.article import Article, ArticleError, ErrorKind
from desktop_app.loading.archive import Archive, Element, attribute, first_text, local_name, parse_xml
from desktop_app.loading.assembly import NO_METADATA, Metadata
from desktop_app.loading.documents import (
    HEADING,
    TITLE,
    Paragraph,
    document_article,
    dublin_core,
    language_code,
    names,
)
from desktop_app.loading.source import Source

SUFFIXES: tuple[str, ...] = (".odt", ".ott", ".fodt")

_PARAGRAPHS = frozenset({"p", "h"})
_LEFT_OUT = frozenset(
    {
        "annotation", "tracked-changes", "note-citation", "forms", "binary-data", "table-of-content",
        "ruby-text", "hidden-text", "hidden-paragraph",
    }
)  # fmt: skip
"""Remarks, what has been deleted, numbers of notes, looks, and what is no part of the running text."""
_DESCRIPTIONS = re.compile(r"\{[^}]*svg[^}]*\}(?:title|desc)")
"""Of pictures and frames; a field of the same name shows the document's title."""

_SPACE = re.compile(r"[ \t\r\n]+")
_MOST_SPACES = 100
_META = "meta.xml"
_STYLES = "styles.xml"
_MANIFEST = "META-INF/manifest.xml"
_FLAT = re.compile(rb"<office:document\s")
_PICTURE = re.compile(rb"<office:binary-data>[^<]*</office:binary-data>")


def recognises(source: Source) -> bool:
    return source.foreign_type == "an OpenDocument text" or _is_flat(source.data)


def read(source: Source, keep_all: bool) -> tuple[Article, ...]:
    """The document with its tables and its notes at the end, without comments and deleted text."""
    content, styles, meta = _flat(source.data) if _is_flat(source.data) else _packed(Archive(source.data))
    return (document_article(_paragraphs(content), keep_all, _facts(meta, styles)),)


def _flat(data: bytes) -> "tuple[Element, Element | None, Element | None]":
    root = parse_xml(_PICTURE.sub(b"", data))
    return root, root, root.find("{*}meta")


def _packed(archive: Archive) -> "tuple[Element, Element | None, Element | None]":
    """Content, styles and facts."""
    if _MANIFEST in archive.names and b"encryption-data" in archive.read(_MANIFEST):
        raise ArticleError(ErrorKind.ENCRYPTED)
    styles = archive.xml(_STYLES) if _STYLES in archive.names else None
    meta = archive.xml(_META) if _META in archive.names else None
    return archive.xml("content.xml"), styles, meta


def _is_flat(data: bytes) -> bool:
    return _FLAT.search(data[:4096]) is not None and b"opendocument.text" in data[:65536]


def _facts(meta: "Element | None", styles: "Element | None") -> Metadata:
    """``dc:creator`` and ``dc:date`` are those of the last change; a document is its first author's."""
    if meta is None:
        return NO_METADATA
    told = dublin_core(meta, "creation-date", "date")
    first = first_text(meta, "initial-creator")
    language = language_code(_default_language(styles)) if styles is not None else None
    return replace(told, authors=names(first) if first else told.authors, language=told.language or language)


def _default_language(styles: Element) -> str:
    for style in styles.iter("{*}default-style"):
        properties = style.find("{*}text-properties")
        if attribute(style, "family") == "paragraph" and properties is not None:
            return attribute(properties, "language")
    return ""


@dataclass(frozen=True, slots=True)
class _Styles:
    """Made while writing: what they are based on, and which of them hide their text."""

    parents: dict[str, str]
    hidden: frozenset[str]

    def kind(self, paragraph: Element) -> str:
        """Which kind of title the paragraph is, else "" or a name that says nothing."""
        name = attribute(paragraph, "style-name")
        name = self.parents.get(name, name).lower()
        if name == TITLE:
            return TITLE
        is_heading = local_name(paragraph) == "h" and attribute(paragraph, "outline-level") in ("1", "")
        return HEADING if is_heading or name == "heading_20_1" else name

    def hides(self, element: Element) -> bool:
        return attribute(element, "style-name") in self.hidden or attribute(element, "display") == "none"


def _styles_of(root: Element) -> _Styles:
    parents: dict[str, str] = {}
    hidden = set()
    for style in root.iterfind("{*}automatic-styles/{*}style"):
        name = attribute(style, "name")
        parents[name] = attribute(style, "parent-style-name")
        looks = style.find("{*}text-properties")
        if looks is not None and attribute(looks, "display") == "none":
            hidden.add(name)
    return _Styles(parents, frozenset(hidden))


def _paragraphs(root: Element) -> list[Paragraph]:
    """The paragraphs in order, notes last; one inside another (a caption) comes before it."""
    from lxml import etree

    body = root.find("{*}body")
    if body is None:
        raise ArticleError(ErrorKind.DAMAGED)
    styles = _styles_of(root)
    text = _Text(_deletions(body))
    walker = etree.iterwalk(body, events=("start", "end"))
    for event, element in walker:
        name = local_name(element)
        is_left_out = _is_left_out(element, name, styles)
        if event == "end":
            text.end(element, "" if is_left_out else name)
        elif is_left_out:
            walker.skip_subtree()
        else:
            text.start(element, name, styles.kind(element) if name in _PARAGRAPHS else "")
    return text.paragraphs + text.notes


def _deletions(body: Element) -> frozenset[str]:
    """The changes that took text out; a flat document has that text still in its place, between marks."""
    regions = body.iterfind("{*}text/{*}tracked-changes/{*}changed-region")
    return frozenset(attribute(region, "id") for region in regions if region.find("{*}deletion") is not None)


class _Text:
    """Paragraphs as the elements come by."""

    def __init__(self, deletions: frozenset[str]) -> None:
        self.paragraphs: list[Paragraph] = []
        self.notes: list[Paragraph] = []
        self._opened: list[tuple[list[str], str]] = []
        self._note_depth = 0
        self._deletions = deletions
        self._deleting: set[str] = set()

    def start(self, element: Element, name: str, style: str) -> None:
        if name in _PARAGRAPHS:
            self._opened.append(([], style))
        elif name == "note":
            self._note_depth += 1
        elif name == "change-start":
            self._deleting |= self._deletions & {attribute(element, "change-id")}
        elif name == "change-end":
            self._deleting.discard(attribute(element, "change-id"))
        self._add(_space(element, name) + _collapsed(element.text))

    def end(self, element: Element, name: str) -> None:
        if name in _PARAGRAPHS and self._opened:
            words, style = self._opened.pop()
            (self.notes if self._note_depth else self.paragraphs).append(Paragraph("".join(words), style))
        elif name == "note":
            self._note_depth -= 1
        self._add(_collapsed(element.tail))

    def _add(self, words: str) -> None:
        if self._opened and not self._deleting:
            self._opened[-1][0].append(words)


def _is_left_out(element: Element, name: str, styles: _Styles) -> bool:
    return name in _LEFT_OUT or _DESCRIPTIONS.fullmatch(str(element.tag)) is not None or styles.hides(element)


def _space(element: Element, name: str) -> str:
    if name == "s":
        count = attribute(element, "c")
        return " " * min(_MOST_SPACES, int(count) if count.isdecimal() else 1)
    return {"tab": " ", "line-break": "\n"}.get(name, "")


def _collapsed(text: object) -> str:
    return _SPACE.sub(" ", str(text or ""))
