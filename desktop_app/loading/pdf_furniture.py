"""Running heads, footers and page numbers: what stands at the edge of pages and is no part of their text."""

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from desktop_app.loading.pdf_pieces import SAME_LINE, Page, Piece

_EDGE = 0.13
"""The share of a page's height, at top and bottom, in which what repeats is furniture."""

_OUTER_EDGE = 0.08
"""The same for what stands alone."""

_SAME_HEIGHT = 3.0
"""In points, between one page and another."""

_GAP = 1.2
"""What is alone stands at least so far from the text, in its font sizes."""

_SMALL = 0.92
"""In font sizes of the text."""

_NUMBER = re.compile(r"\d+")
_ROMAN = re.compile(r"[ivxlc]+|[IVXLC]+")
_PAGE_NUMBER = re.compile(
    r"\W*(?:\w{1,12}\.?\s+)?(?:\d{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7})\W*(?:(?:/|\w{1,4})\s*\d{1,4}\W*)?"
)
"""7, - 7 -, 7/12, Page 7, Seite 7 von 12, xi."""

_MOST_ROWS = 3
_MOST_WORDS = 25
"""In a line with a page number."""

_WEB = re.compile(r"(?:https?|file)://|www\.")


def furniture(pages: Sequence[Page], size: float) -> list[frozenset[int]]:
    """For each page the ``order`` of its pieces that are furniture; ``size`` is the text's font size."""
    return [
        frozenset(repeated | _alone(page, repeated, size))
        for page, repeated in zip(pages, _repeated(pages), strict=True)
    ]


def _repeated(pages: Sequence[Page]) -> list[set[int]]:
    """What says the same at the same height on two pages or more, whatever its numbers are."""
    places: dict[tuple[str, int], set[int]] = defaultdict(set)
    edges: list[list[tuple[str, int, int]]] = []
    for number, page in enumerate(pages):
        edges.append([])
        for piece in page.pieces:
            if _at_edge(piece, page, _EDGE):
                from_top = piece.base < page.height / 2
                step = int((piece.base if from_top else piece.base - page.height) // _SAME_HEIGHT)
                masked = _masked(piece.text)
                places[masked, step].add(number)
                edges[-1].append((masked, step, piece.order))
    return [
        {order for masked, step, order in edge if _elsewhere(places, masked, step, number)}
        for number, edge in enumerate(edges)
    ]


def _elsewhere(places: dict[tuple[str, int], set[int]], masked: str, step: int, number: int) -> bool:
    for near in (step - 1, step, step + 1):
        pages = places.get((masked, near), ())
        if len(pages) > (number in pages):
            return True
    return False


def _alone(page: Page, repeated: set[int], size: float) -> set[int]:
    """The outermost lines of a page that stand apart and look like furniture."""
    left = [piece for piece in page.pieces if piece.order not in repeated]
    found: set[int] = set()
    for from_top in (True, False):
        rows = _outer_rows(left, from_top)
        for row, inner in pairwise(rows):
            if not (_stands_apart(row, inner, from_top, size) and _looks_like_it(row, page, size)):
                break
            found.update(piece.order for piece in row)
    return found


def _outer_rows(pieces: Sequence[Piece], from_top: bool) -> list[list[Piece]]:
    """The first three rows from the edge inwards."""
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda piece: piece.base, reverse=not from_top):
        if rows and abs(piece.base - rows[-1][0].base) <= SAME_LINE * max(piece.size, rows[-1][0].size):
            rows[-1].append(piece)
        elif len(rows) == _MOST_ROWS:
            break
        else:
            rows.append([piece])
    return rows


def _stands_apart(row: Sequence[Piece], inner: Sequence[Piece], from_top: bool, size: float) -> bool:
    if from_top:
        gap = min(piece.top for piece in inner) - max(piece.bottom for piece in row)
    else:
        gap = min(piece.top for piece in row) - max(piece.bottom for piece in inner)
    return gap >= _GAP * size


def _looks_like_it(row: Sequence[Piece], page: Page, size: float) -> bool:
    if all(_at_edge(piece, page, _EDGE) for piece in row) and any(
        _PAGE_NUMBER.fullmatch(piece.text) for piece in row
    ):
        return sum(len(piece.text.split()) for piece in row) <= _MOST_WORDS
    return all(_at_edge(piece, page, _OUTER_EDGE) for piece in row) and (
        any(_WEB.search(piece.text) for piece in row) or all(piece.size < _SMALL * size for piece in row)
    )


def _at_edge(piece: Piece, page: Page, share: float) -> bool:
    return piece.base <= share * page.height or piece.top >= (1 - share) * page.height


def _masked(text: str) -> str:
    return "#" if _ROMAN.fullmatch(text) else _NUMBER.sub("#", text)
