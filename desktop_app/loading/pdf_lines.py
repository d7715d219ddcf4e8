"""The lines of a column, from the pieces that stand in it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from desktop_app.loading.pdf_pieces import NARROWEST_SPACE, Piece, reads_leftwards
from desktop_app.loading.pdf_words import SAME_LINE

_DROP_CAP = 1.6
"""A first letter that reaches over several lines is so much larger than they are."""

_MOST_CAPS = 20
"""In one column."""

_MOST_LETTERS = 3
"""In a drop cap, with a quotation mark before it."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a column; places as in `Piece`. ``size`` is that of most of it; ``bold``: all of it is."""

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool

    @property
    def leftwards(self) -> bool:
        return reads_leftwards(self.text)

    def width(self, characters: int) -> float:
        """About how wide so many of its characters are."""
        return (self.right - self.left) * characters / len(self.text)


def lines(pieces: Sequence[Piece]) -> list[Line]:
    """The lines that the pieces of one column make, from the top."""
    usual = median(piece.size for piece in pieces)
    caps = [piece for piece in pieces if _is_drop_cap(piece, usual)]
    if len(caps) > _MOST_CAPS:
        caps = []
    rest = [piece for piece in pieces if not _is_drop_cap(piece, usual)] if caps else pieces
    made = [_line(row) for row in _rows(rest)]
    for cap in caps:
        made = _with_drop_cap(made, cap)
    return made


def _rows(pieces: Sequence[Piece]) -> list[list[Piece]]:
    rows: list[list[Piece]] = []
    largest: Piece | None = None
    for piece in sorted(pieces, key=lambda piece: (piece.base, piece.left)):
        if largest is not None and piece.shares_line(largest):
            rows[-1].append(piece)
            largest = max(piece, largest, key=lambda piece: piece.size)
        else:
            rows.append([piece])
            largest = piece
    return rows


def _line(row: list[Piece]) -> Line:
    largest = max(row, key=lambda piece: len(piece.text))
    if reads_leftwards(largest.text):
        row.sort(key=lambda piece: (-piece.right, piece.order))
    else:
        row.sort(key=lambda piece: (piece.left, piece.order))
    text = row[0].text
    for piece, after in pairwise(row):
        text += (" " if _are_apart(piece, after) else "") + after.text
    return Line(
        text,
        min(piece.left for piece in row),
        max(piece.right for piece in row),
        largest.base,
        largest.size,
        all(piece.bold for piece in row),
    )


def _are_apart(piece: Piece, after: Piece) -> bool:
    gap = max(after.left - piece.right, piece.left - after.right)
    return (after.spaced and after.order == piece.order + 1) or gap >= NARROWEST_SPACE * after.size


def _is_drop_cap(piece: Piece, usual: float) -> bool:
    return len(piece.text) <= _MOST_LETTERS and piece.text[-1].isalpha() and piece.size >= _DROP_CAP * usual


def _with_drop_cap(made: list[Line], cap: Piece) -> list[Line]:
    """Put the letter before the first of the lines beside it; all of them begin where it does."""
    beside = [
        place
        for place, line in enumerate(made)
        if cap.top - SAME_LINE * line.size < line.base <= cap.base + SAME_LINE * line.size
        and line.left >= cap.right - SAME_LINE * line.size
    ]
    if not beside:
        return sorted([*made, _line([cap])], key=lambda line: line.base)
    for place in beside:
        line = made[place]
        text = cap.text + line.text if place == beside[0] else line.text
        made[place] = replace(line, text=text, left=cap.left)
    return made
