"""Word documents: Office Open XML (also its strict form and in one file), and the XML of Word 2003."""

import re
from collections.abc import Iterator
from dataclasses import replace

from desktop_app.article import Article, ArticleError, ErrorKind
from desktop_app.loading.archive import Archive, Element, all_texts, attribute, first_text, parse_xml
from desktop_app.loading.assembly import NO_METADATA, Metadata
from desktop_app.loading.decoding import decode
from desktop_app.loading.documents import (
    Paragraph,
    document_article,
    dublin_core,
    iso_day,
    language_code,
    names,
)
from desktop_app.loading.kinds import foreign_type
from desktop_app.loading.page_lines import all_lines, safe_markup
from desktop_app.loading.rtf_reader import RtfReader
from desktop_app.loading.source import Source
from desktop_app.loading.word_package import FlatPackage, Package, relations, target
from desktop_app.loading.word_paragraphs import Story, story, style_names

SUFFIXES: tuple[str, ...] = (".docx", ".docm", ".dotx", ".dotm")

_NOTES = ("footnotes", "endnotes")
_FLAT = re.compile(rb"<pkg:package\s|<\w+:wordDocument\s")
_DEEPEST_CHUNK = 3


def recognises(source: Source) -> bool:
    return source.foreign_type == "a Word document" or _is_one_file(source.data)


def read(source: Source, keep_all: bool) -> tuple[Article, ...]:
    """The document: text boxes, tables and notes with it, headers, comments and deleted text without."""
    if _is_one_file(source.data) and b"wordDocument" in source.data[:4096]:
        root = parse_xml(source.data)
        one = story(root, style_names(root))
        return (document_article(one.text + one.notes, keep_all, _facts_of_2003(root)),)
    package = FlatPackage(source.data) if _is_one_file(source.data) else Archive(source.data)
    return (document_article(_paragraphs(package), keep_all, _facts(package)),)


def _is_one_file(data: bytes) -> bool:
    return data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and _FLAT.search(data[:4096]) is not None


def _paragraphs(package: Package, depth: int = 0) -> list[Paragraph]:
    main = _main(package)
    styles = _side_part(package, main, "styles")
    one = story(package.xml(main), {} if styles is None else style_names(styles))
    paragraphs = list(_with_chunks(package, main, one, depth))
    for kind in _NOTES:
        notes = target(package, main, kind)
        if notes is not None:
            found = story(package.xml(notes), {})
            paragraphs += found.text + found.notes
    return paragraphs


def _main(package: Package) -> str:
    main = target(package, "", "officeDocument")
    if main is None:
        raise ArticleError(ErrorKind.DAMAGED)
    return main


def _side_part(package: Package, part: str, kind: str) -> "Element | None":
    """A part that the text can be read without: None if it is missing or broken."""
    path = target(package, part, kind)
    try:
        return None if path is None else package.xml(path)
    except ArticleError as error:
        if error.failure.kind is not ErrorKind.DAMAGED:
            raise
        return None


def _with_chunks(package: Package, main: str, one: Story, depth: int) -> Iterator[Paragraph]:
    """The paragraphs, and in their places those of documents that were put in whole."""
    paths = {key: path for key, _, path in relations(package, main)}
    start = 0
    for place, key in one.chunks:
        yield from one.text[start:place]
        start = place
        if paths.get(key) in package.names and depth < _DEEPEST_CHUNK:
            yield from _other_document(package.read(paths[key]), depth + 1)
    yield from one.text[start:]


def _other_document(data: bytes, depth: int) -> list[Paragraph]:
    if foreign_type(data) == "a Word document":
        return _paragraphs(Archive(data), depth)
    if data.startswith(b"{\\rtf"):
        return RtfReader().read(data)
    return [Paragraph(line) for line in all_lines(safe_markup(decode(data)))]


def _facts(package: Package) -> Metadata:
    core = _side_part(package, "", "core-properties")
    styles = _side_part(package, _main(package), "styles")
    metadata = NO_METADATA if core is None else dublin_core(core, "created")
    default = None if styles is None else styles.find("{*}docDefaults/{*}rPrDefault/{*}rPr/{*}lang")
    language = None if default is None else language_code(attribute(default, "val"))
    return replace(metadata, language=metadata.language or language)


def _facts_of_2003(root: Element) -> Metadata:
    properties = root.find("{*}DocumentProperties")
    if properties is None:
        return NO_METADATA
    return Metadata(
        title=first_text(properties, "Title"),
        authors=names(*all_texts(properties, "Author")),
        date=iso_day(first_text(properties, "Created")),
    )
