"""The paragraphs in the XML of a Word document, of any version: elements go by their local names."""

from dataclasses import dataclass, field

from desktop_app.loading.archive import Element, attribute, local_name
from desktop_app.loading.documents import HEADING, TITLE, Paragraph

_LEFT_OUT = frozenset(
    {
        "Fallback", "del", "delText", "moveFrom", "instrText", "rPr", "pPr", "sectPr", "sdtPr", "tblPr",
        "tcPr", "trPr", "rt", "binData", "docPr", "comment",
    }
)  # fmt: skip
"""The second form of what stands twice, what has been deleted, codes of fields, looks."""
_LEFT_OUT_ANNOTATIONS = frozenset({"Word.Deletion", "Word.Comment"})
"""How Word 2003 marks what later versions have elements for."""
_NOTES = frozenset({"footnote", "endnote"})
_CHARACTERS = {"br": "\n", "cr": "\n", "tab": " ", "ptab": " ", "noBreakHyphen": "-"}
_OFF = frozenset({"0", "false", "off"})
_CONTENTS = "Table of Contents"
_DEEPEST_STYLE = 10


@dataclass(slots=True)
class Story:
    """``text`` in reading order, a text box before the paragraph it is tied to; ``notes`` apart."""

    text: list[Paragraph] = field(default_factory=list)
    notes: list[Paragraph] = field(default_factory=list)
    chunks: list[tuple[int, str]] = field(default_factory=list)
    """Where in ``text`` another document is put in, and by which id it is named."""


@dataclass(slots=True)
class _Open:
    words: list[str]
    style: str
    joins_next: bool
    in_note: bool


def style_names(root: Element) -> dict[str, str]:
    """For each style by its id the kind of title that it is or is based on, else its name, lower case."""
    names: dict[str, tuple[str, str]] = {}
    for style in root.iter("{*}style"):
        parent, name = style.find("{*}basedOn"), style.find("{*}name")
        names[attribute(style, "styleId")] = (
            "" if name is None else attribute(name, "val").lower(),
            "" if parent is None else attribute(parent, "val"),
        )
    return {key: _kind(key, names) for key in names}


def _kind(key: str, names: dict[str, tuple[str, str]]) -> str:
    first = names[key][0]
    for _ in range(_DEEPEST_STYLE):
        name, parent = names.get(key, ("", ""))
        if name in (TITLE, HEADING):
            return name
        key = parent
    return first


def story(root: Element, styles: dict[str, str]) -> Story:
    """All paragraphs below ``root``."""
    from lxml import etree

    found = Story()
    opened: list[_Open] = []
    carried = ""
    notes = 0
    walker = etree.iterwalk(root, events=("start", "end"))
    for event, element in walker:
        name = local_name(element)
        if event == "end":
            notes -= name in _NOTES
            if name == "p" and opened:
                carried = _close(opened.pop(), carried, found)
        elif _is_left_out(element, name):
            walker.skip_subtree()
        elif name == "p":
            opened.append(_Open([], _style(element, styles), _joins_next(element), notes > 0))
        elif name == "altChunk":
            found.chunks.append((len(found.text), attribute(element, "id")))
        elif name in _NOTES:
            notes += 1
        elif opened:
            opened[-1].words.append(_words(element, name))
    if carried.strip():
        found.text.append(Paragraph(carried))
    return found


def _close(paragraph: _Open, carried: str, found: Story) -> str:
    """Put a paragraph where it belongs; what is to be joined to the next one is returned."""
    text = carried + "".join(paragraph.words)
    if paragraph.joins_next:
        return text
    (found.notes if paragraph.in_note else found.text).append(Paragraph(text, paragraph.style))
    return ""


def _is_left_out(element: Element, name: str) -> bool:
    if name in _LEFT_OUT:
        return True
    if name == "annotation":
        return attribute(element, "type") in _LEFT_OUT_ANNOTATIONS
    if name == "r":
        hidden = element.find("{*}rPr/{*}vanish")
        return hidden is not None and attribute(hidden, "val") not in _OFF
    if name == "sdt":
        gallery = element.find("{*}sdtPr/{*}docPartObj/{*}docPartGallery")
        return gallery is not None and attribute(gallery, "val") == _CONTENTS
    return False


def _words(element: Element, name: str) -> str:
    return str(element.text or "") if name == "t" else _CHARACTERS.get(name, "")


def _style(paragraph: Element, styles: dict[str, str]) -> str:
    level = paragraph.find("{*}pPr/{*}outlineLvl")
    if level is not None and attribute(level, "val") == "0":
        return HEADING
    style = paragraph.find("{*}pPr/{*}pStyle")
    key = "" if style is None else attribute(style, "val")
    return styles.get(key, key.lower())


def _joins_next(paragraph: Element) -> bool:
    """Whether the end of the paragraph has been deleted."""
    return paragraph.find("{*}pPr/{*}rPr/{*}del") is not None
