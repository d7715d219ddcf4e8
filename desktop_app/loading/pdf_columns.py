"""A page's columns in reading order, by the white gutters between them.

A recursive XY-cut (Nagy and Seth 1984), which cuts only where a gutter is seen: the tallest one parts the
lines beside it into two columns; what stands above and below it (a headline across both) is cut on its own.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from statistics import median

from desktop_app.loading.pdf_pieces import Piece, reads_leftwards

_NARROWEST_GUTTER = 0.7
"""In font sizes, where it is first seen between two pieces side by side."""

_STILL_A_GUTTER = 0.4
"""What all lines beside it must leave free of it."""

_FEWEST_ROWS_APART = 2
_FEWEST_ROWS_TOGETHER = 5
"""Rows with text on both sides: for columns that the file writes one after the other, and for those that it
writes line by line across, as it would a table."""

_LEAST_FILL = 0.55
_FEWEST_WORDS = 3
_FEWEST_WIDE_CHARACTERS = 8
_NARROWEST_COLUMN = 7.0
"""Prose fills its column and has some words on a line; a table's cells do not."""

_BLANK = 2.5
_NEXT_LINE = 1.7
"""Distances from line to line, in font sizes: the one as a picture leaves it, the other as text has it."""

_SAME_DISTANCE = 1.1
"""As a multiple of the distance of the lines before."""

_MOST_PIECES = 5_000
_DEEPEST = 40


@dataclass(slots=True)
class _Gutter:
    """White beside the rows ``first`` to ``last``, of which ``both`` have text on both sides of it."""

    left: float
    right: float
    first: int
    last: int
    both: int = 1


@dataclass(frozen=True, slots=True)
class _Row:
    """The pieces that a level line at height ``at`` meets, from left to right."""

    at: float
    pieces: tuple[Piece, ...]


def columns(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """The pieces of a page, column by column; what spans several columns is one of its own."""
    if len(pieces) > _MOST_PIECES:
        return [list(pieces)]
    leftwards = sum(reads_leftwards(piece.text) for piece in pieces) * 2 > len(pieces)
    found: list[list[Piece]] = []
    waiting: list[tuple[list[Piece], int]] = [(list(pieces), 0)]
    while waiting:
        region, depth = waiting.pop()
        parts = _cut(region, leftwards) if depth < _DEEPEST else None
        if parts is None:
            found.append(region)
        else:
            waiting += [(part, depth + 1) for part in reversed(parts) if part]
    return [region for region in found if region]


def _cut(pieces: list[Piece], leftwards: bool) -> list[list[Piece]] | None:
    """What is above the best gutter, left of it, right of it and below it; None if there is none."""
    if len(pieces) < 2 * _FEWEST_ROWS_APART:
        return None
    size = median(piece.size for piece in pieces)
    rows = _rows(pieces)
    gutters = [gutter for gutter in _gutters(rows, size) if _parts_columns(gutter, rows, size)]
    if not gutters:
        return None
    best = max(
        gutters,
        key=lambda gutter: (rows[gutter.last].at - rows[gutter.first].at, gutter.right - gutter.left),
    )
    top, bottom = _reach(best, rows, size)
    middle = (best.left + best.right) / 2
    above: list[Piece] = []
    left: list[Piece] = []
    right: list[Piece] = []
    below: list[Piece] = []
    for piece in pieces:
        at = _middle(piece)
        if at < top:
            above.append(piece)
        elif at > bottom:
            below.append(piece)
        else:
            (left if (piece.left + piece.right) / 2 < middle else right).append(piece)
    goes_on = _goes_on(left, below), _goes_on(right, below)
    if goes_on[0] != goes_on[1]:
        text, inset = (left, right) if goes_on[0] else (right, left)
        return [above, text, below, inset]
    return [above, right, left, below] if leftwards else [above, left, right, below]


def _goes_on(side: Sequence[Piece], below: Sequence[Piece]) -> bool:
    """Whether the text below is the next line of one side, which then only made room for an inset."""
    bases = sorted({piece.base for piece in side})
    if len(bases) < 2 or not below:
        return False
    after = min(below, key=lambda piece: piece.base)
    usual = bases[-1] - bases[-2]
    return after.base - bases[-1] <= _SAME_DISTANCE * usual and any(
        piece.base == bases[-1] and abs(piece.size - after.size) < 0.1 * after.size for piece in side
    )


def _middle(piece: Piece) -> float:
    return round((piece.top + piece.bottom) / 2, 1)


def _rows(pieces: Sequence[Piece]) -> list[_Row]:
    """A row through the middle of every piece, from the top; the same ones only once."""
    starting = sorted(pieces, key=lambda piece: (piece.top, piece.left))
    rows: list[_Row] = []
    met: list[Piece] = []
    begun = 0
    for at in sorted({_middle(piece) for piece in pieces}):
        while begun < len(starting) and starting[begun].top <= at:
            met.append(starting[begun])
            begun += 1
        met = [piece for piece in met if piece.bottom >= at]
        if met:
            rows.append(_Row(at, tuple(sorted(met, key=lambda piece: piece.left))))
    return rows


def _gutters(rows: Sequence[_Row], size: float) -> list[_Gutter]:
    """Every gap between two pieces, followed down the page as far as something of it stays white."""
    ends = _blanks(rows, size)
    done: list[_Gutter] = []
    followed: list[_Gutter] = []
    for number, row in enumerate(rows):
        if number in ends:
            done += followed
            followed = []
        still: list[_Gutter] = []
        for gutter in followed:
            (still if _follow(gutter, number, row, size) else done).append(gutter)
        followed = still
        for left, right in _gaps(row, size):
            if not any(left < gutter.right and gutter.left < right for gutter in followed):
                followed.append(_Gutter(left, right, number, number))
    return done + followed


def _gaps(row: _Row, size: float) -> list[tuple[float, float]]:
    gaps = []
    upto = None
    for piece in row.pieces:
        if upto is not None and piece.left - upto >= _NARROWEST_GUTTER * size:
            gaps.append((upto, piece.left))
        upto = piece.right if upto is None else max(upto, piece.right)
    return gaps


def _follow(gutter: _Gutter, number: int, row: _Row, size: float) -> bool:
    """Narrow the gutter to what the row leaves of it; False, and it stays, if that is too little."""
    inks = [(piece.left, piece.right) for piece in row.pieces]
    edges = [gutter.left]
    for left, right in inks:
        if right > gutter.left and left < gutter.right:
            edges += [left, max(right, edges[-1])]
    edges.append(gutter.right)
    left, right = max(zip(edges[::2], edges[1::2], strict=True), key=lambda part: part[1] - part[0])
    if right - left < _STILL_A_GUTTER * size:
        return False
    gutter.left, gutter.right = left, right
    if any(end <= left for _, end in inks) and any(start >= right for start, _ in inks):
        gutter.last = number
        gutter.both += 1
    return True


def _blanks(rows: Sequence[_Row], size: float) -> set[int]:
    """Rows below a blank that the file, too, treats as an end: all above it is written before all below."""
    orders = [[piece.order for piece in row.pieces] for row in rows]
    before = list(accumulate((max(order) for order in orders), max))
    after = list(accumulate((min(order) for order in reversed(orders)), min))[::-1]
    return {
        number + 1
        for number, (row, next_row) in enumerate(pairwise(rows))
        if next_row.at - row.at > _BLANK * size and before[number] < after[number + 1]
    }


def _parts_columns(gutter: _Gutter, rows: Sequence[_Row], size: float) -> bool:
    """Whether columns of text lie beside a gutter, not cells of a table."""
    if gutter.both < _FEWEST_ROWS_APART:
        return False
    sides: tuple[dict[int, Piece], dict[int, Piece]] = ({}, {})
    for row in rows[gutter.first : gutter.last + 1]:
        nearest = (
            next((piece for piece in reversed(row.pieces) if piece.right <= gutter.left), None),
            next((piece for piece in row.pieces if piece.left >= gutter.right), None),
        )
        for side, piece in zip(sides, nearest, strict=True):
            if piece is not None:
                side[piece.order] = piece
    orders = sorted([(order, 0) for order in sides[0]] + [(order, 1) for order in sides[1]])
    leaps = sum(side != next_side for (_, side), (_, next_side) in pairwise(orders))
    if leaps <= max(1, gutter.both // 3):
        return True
    return gutter.both >= _FEWEST_ROWS_TOGETHER and all(
        _is_prose(list(side.values()), size) for side in sides
    )


def _is_prose(pieces: Sequence[Piece], size: float) -> bool:
    width = max(piece.right for piece in pieces) - min(piece.left for piece in pieces)
    return (
        width >= _NARROWEST_COLUMN * size
        and median(piece.right - piece.left for piece in pieces) >= _LEAST_FILL * width
        and median(_words(piece.text) for piece in pieces) >= _FEWEST_WORDS
    )


def _words(text: str) -> float:
    """The number of words; what is written without spaces counts by its length."""
    wide = sum(character >= "\u2e80" for character in text)
    return len(text.split()) + wide * _FEWEST_WORDS / _FEWEST_WIDE_CHARACTERS


def _reach(gutter: _Gutter, rows: Sequence[_Row], size: float) -> tuple[float, float]:
    """Top and bottom of the gutter with the lines that go on on one side of it only."""

    def goes_on(number: int, beside: int) -> bool:
        return (
            0 <= number < len(rows)
            and abs(rows[number].at - rows[beside].at) <= _NEXT_LINE * size
            and not any(
                piece.left < gutter.right and piece.right > gutter.left for piece in rows[number].pieces
            )
        )

    first, last = gutter.first, gutter.last
    while goes_on(first - 1, first):
        first -= 1
    while goes_on(last + 1, last):
        last += 1
    return rows[first].at, rows[last].at
