"""Where in a page's markup each of its lines stands: in which block, linked or stressed, beside what."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.loading.characters import cleaned

if TYPE_CHECKING:
    from lxml.html import HtmlElement

KINDS = ("article", "figure", "li", "table", "blockquote", "heading", "p")
"""The kinds of elements that a block may stand in, in the order of the bits of `Block.inside`."""

_KIND_OF = {kind: 1 << place for place, kind in enumerate(KINDS)}
_KIND_OF |= {f"h{level}": _KIND_OF["heading"] for level in range(1, 7)}
_KIND_OF |= dict.fromkeys(("ul", "ol", "dl", "dd", "dt"), _KIND_OF["li"])
_KIND_OF |= {"figcaption": _KIND_OF["figure"], "td": _KIND_OF["table"], "th": _KIND_OF["table"]}

_INLINE = frozenset(
    (
        *("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em"),
        *("font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "picture", "q", "s", "samp", "small"),
        *("source", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"),
    )
)
_STRESSED = frozenset(("b", "strong", "i", "em"))
_UNSEEN = frozenset(
    ("head", "iframe", "noframes", "object", "script", "select", "style", "svg", "template", "textarea")
)
_LONG = 25
_FAR_FOR_LONG = 4000
_FAR_FOR_SHORT = 400
"""In characters: how much hidden text may lie between two lines. A short line soon occurs by chance."""


@dataclass(frozen=True, slots=True)
class Block:
    """An element that is no part of a line of text, as its children see it.

    ``up`` is the number of the block around it (block 0 is the whole page, around it is itself), ``inside``
    has a bit for each of `KINDS` that it is or stands in, ``look`` (its name and class) is the same for
    blocks that the page shows alike.
    """

    up: int
    inside: int
    look: str


@dataclass(frozen=True, slots=True)
class Place:
    """The block that a line starts in, and the shares of its characters in links and in bold or italics."""

    block: int
    linked: float
    stressed: float


@dataclass(frozen=True, slots=True)
class Structure:
    """The blocks of a page, the place of each of its lines (None: not found), how deep elements nest."""

    blocks: Sequence[Block]
    places: Sequence[Place | None]
    depth: int


class _Frame(NamedTuple):
    block: int
    linked: bool
    stressed: bool
    seen: bool


def parsed_page(html: str) -> "HtmlElement | None":
    """The elements of a page, or None if it has none."""
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    parser = HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True)
    try:
        return document_fromstring(html.encode("utf-8", "replace"), parser=parser)
    except etree.ParserError:
        return None


def structure_of(root: "HtmlElement | None", lines: Sequence[str]) -> Structure:
    """Find each of a page's ``lines``, which are in page order, among its elements."""
    walk = _Walk()
    if root is not None:
        walk.through(root)
    return Structure(walk.blocks, list(walk.places_of(lines)), walk.depth)


class _Walk:
    """The text of a page without its white space, in runs of one frame each."""

    def __init__(self) -> None:
        self.blocks = [Block(0, 0, "")]
        self.depth = 0
        self._runs: list[str] = []
        self._ends: list[int] = []
        self._frames: list[_Frame] = []

    def through(self, root: "HtmlElement") -> None:
        from lxml import etree

        stack = [_Frame(0, linked=False, stressed=False, seen=True)]
        for event, element in etree.iterwalk(root, events=("start", "end")):
            if event == "start":
                stack.append(self._inner(stack[-1], element))
                self.depth = max(self.depth, len(stack) - 1)
                self._add(element.text, stack[-1])
            else:
                stack.pop()
                self._add(element.tail, stack[-1])

    def _inner(self, outer: _Frame, element: "HtmlElement") -> _Frame:
        tag = element.tag
        if not outer.seen or not isinstance(tag, str) or tag in _UNSEEN:
            return outer._replace(seen=False)
        if tag in _INLINE:
            return outer._replace(
                linked=outer.linked or tag == "a", stressed=outer.stressed or tag in _STRESSED
            )
        inside = self.blocks[outer.block].inside | _KIND_OF.get(tag, 0)
        self.blocks.append(Block(outer.block, inside, f"{tag} {element.get('class', '')}"))
        return outer._replace(block=len(self.blocks) - 1)

    def _add(self, text: str | None, frame: _Frame) -> None:
        if text and frame.seen and (run := _squeezed(text if text.isascii() else cleaned(text))):
            self._runs.append(run)
            self._ends.append(len(run) + (self._ends[-1] if self._ends else 0))
            self._frames.append(frame)

    def places_of(self, lines: Sequence[str]) -> Iterator[Place | None]:
        text = "".join(self._runs)
        at = 0
        for line in map(_squeezed, lines):
            far = _FAR_FOR_LONG if len(line) >= _LONG else _FAR_FOR_SHORT
            start = text.find(line, at, at + len(line) + far)
            if start < 0:
                yield None
            else:
                at = start + len(line)
                yield self._place(start, at)

    def _place(self, start: int, end: int) -> Place:
        run = first = bisect_right(self._ends, start)
        linked = stressed = 0
        at = start
        while at < end:
            length = min(self._ends[run], end) - at
            linked += length * self._frames[run].linked
            stressed += length * self._frames[run].stressed
            at += length
            run += 1
        return Place(self._frames[first].block, linked / (end - start), stressed / (end - start))


def _squeezed(text: str) -> str:
    return "".join(text.split())
