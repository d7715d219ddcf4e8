"""The text of a document: its paragraphs in order, those joined that the end of a column or page broke."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.loading.pdf_columns import columns
from desktop_app.loading.pdf_furniture import furniture
from desktop_app.loading.pdf_hyphens import Vocabulary, joined
from desktop_app.loading.pdf_lines import lines
from desktop_app.loading.pdf_paragraphs import (
    Column,
    Paragraph,
    column_of,
    continues_sentence,
    ends_sentence,
    has_room,
    is_bullet,
    paragraphs,
    same_size,
    usual_distances,
)
from desktop_app.loading.pdf_pieces import Page, Piece

_HALF = 2
_FEWEST_LINES = 3
"""In a column that shows how long its lines may be."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph's text, or a line of ``furniture``; ``page`` counts from 0, ``size`` in points."""

    text: str
    page: int
    size: float
    furniture: bool


def text_size(pages: Sequence[Page]) -> float:
    """The font size that most of a document is set in."""
    letters: Counter[int] = Counter()
    for page in pages:
        for piece in page.pieces:
            letters[round(_HALF * piece.size)] += len(piece.text)
    return max(sorted(letters), key=letters.__getitem__, default=_HALF) / _HALF


def blocks(pages: Sequence[Page], size: float) -> list[Block]:
    """Every paragraph and every piece of furniture in reading order; ``size`` is the `text_size`."""
    at_edges = furniture(pages, size)
    set_pages = [_SetPage.of(page, edge) for page, edge in zip(pages, at_edges, strict=True)]
    all_columns = [column for page in set_pages for column in page.columns]
    usual = usual_distances(all_columns)
    vocabulary = Vocabulary([line.text for column in all_columns for line in column.lines])
    flow = _Flow(size)
    for number, page in enumerate(set_pages):
        flow.pass_by(page.above, number)
        for column in page.columns:
            flow.add(paragraphs(column, usual), number)
        flow.pass_by(page.below, number)
    return flow.blocks(vocabulary)


@dataclass(frozen=True, slots=True)
class _SetPage:
    above: tuple[str, ...]
    columns: tuple[Column, ...]
    below: tuple[str, ...]

    @classmethod
    def of(cls, page: Page, edge: frozenset[int]) -> "_SetPage":
        text = [piece for piece in page.pieces if piece.order not in edge]
        outside = [piece for piece in page.pieces if piece.order in edge]
        above = [piece for piece in outside if piece.base < page.height / 2]
        below = [piece for piece in outside if piece.base >= page.height / 2]
        return cls(
            _texts(above),
            tuple(column_of(lines(region)) for region in columns(text)),
            (*_texts(below), *page.aside),
        )


def _texts(pieces: Sequence[Piece]) -> tuple[str, ...]:
    return tuple(line.text for line in lines(pieces)) if pieces else ()


class _Flow:
    """Takes a document's paragraphs in reading order and mends those that were broken."""

    def __init__(self, size: float) -> None:
        self._size = size
        self._found: list[tuple[Paragraph | str, int]] = []
        self._last: Paragraph | None = None
        self._last_text: Paragraph | None = None
        self._column_of_last_text: Column | None = None

    def pass_by(self, texts: Sequence[str], page: int) -> None:
        self._found += [(text, page) for text in texts]

    def add(self, column: Sequence[Paragraph], page: int) -> None:
        for place, paragraph in enumerate(column):
            broken = self._broken_before(paragraph, is_first=place == 0)
            if broken is None:
                self._found.append((paragraph, page))
            else:
                broken.lines += paragraph.lines
                broken.column = paragraph.column
            self._last = broken or paragraph
            if same_size(paragraph.size, self._size):
                self._last_text = self._last
                self._column_of_last_text = paragraph.column

    def _broken_before(self, paragraph: Paragraph, is_first: bool) -> Paragraph | None:
        """The paragraph that this one goes on with: the last one, or the last one of the text proper."""
        if is_first and self._last is not None and _goes_on(self._last, paragraph):
            return self._last
        text = self._last_text
        if text is None or text is self._last or self._column_of_last_text is paragraph.column:
            return None
        return text if text.is_like(paragraph) and _breaks_off(text, paragraph) else None

    def blocks(self, vocabulary: Vocabulary) -> list[Block]:
        return [
            Block(found, page, self._size, furniture=True)
            if isinstance(found, str)
            else Block(
                joined([line.text for line in found.lines], vocabulary), page, found.size, furniture=False
            )
            for found, page in self._found
        ]


def _goes_on(paragraph: Paragraph, after: Paragraph) -> bool:
    """Whether a column's first paragraph is the rest of the last column's last one."""
    line, next_line = paragraph.lines[-1], after.lines[0]
    if not paragraph.is_like(after) or is_bullet(next_line):
        return False
    if _breaks_off(paragraph, after):
        return True
    fills = len(paragraph.column.lines) >= _FEWEST_LINES and not has_room(line, next_line, paragraph.column)
    return fills and not ends_sentence(line)


def _breaks_off(paragraph: Paragraph, after: Paragraph) -> bool:
    """Whether a paragraph's last line leaves a sentence open that the next one's first line goes on with."""
    return continues_sentence(after.lines[0]) and not ends_sentence(paragraph.lines[-1])
