"""Running heads, footers and page numbers: what stands at the edge of pages and is no part of their text."""

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from desktop_app.loading.pdf_pieces import Page, Piece

_EDGE = 0.13
"""The share of a page's height, at top and bottom, in which what repeats is furniture."""

_OUTER_EDGE = 0.09
"""The same for what stands alone."""

_MOST_ROWS = 8
_SAME_HEIGHT = 3.0
"""In points, between one page and another."""

_GAP, _GAP_OF_REPEATED = 1.2, 0.5
"""How far furniture is from the text at least, in its own font size."""

_SMALL, _LARGE = 0.92, 1.2
"""In font sizes of the text."""

_FEWEST_LETTERS = 3
_FEW_WORDS = 10
_MOST_WORDS = 25
"""In a line with a page number."""

_NUMBER = re.compile(r"\d+")
_ROMAN = re.compile(r"[ivxlc]+|[IVXLC]+")
_PAGE_NUMBER = re.compile(
    r"\W*(?:\w{1,12}\.?\s+)?(?:\d{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7})\W*(?:(?:/|\w{1,4})\s*\d{1,4}\W*)?"
)
"""7, - 7 -, 7/12, Page 7, Seite 7 von 12, xi."""

_WEB = re.compile(r"(?:https?|file)://|www\.")
_SENTENCE_END = re.compile(r"""[.!?…:,;。]["'”’»)]*$""")

_Row = list[Piece]


def furniture(pages: Sequence[Page], size: float) -> list[frozenset[int]]:
    """For each page the ``order`` of its pieces that are furniture; ``size`` is the text's font size."""
    return [
        frozenset(
            piece.order
            for from_top in (True, False)
            for row in _furnished(page, number, _outer_rows(page, from_top), repeated, size)
            for piece in row
        )
        for number, (page, repeated) in enumerate(zip(pages, _repeated(pages), strict=True))
    ]


def _furnished(page: Page, number: int, rows: list[_Row], repeated: set[int], size: float) -> list[_Row]:
    """The rows that are furniture, of those from an edge inwards: the last of them stands apart."""
    count = 0
    for place, (row, inner) in enumerate(pairwise(rows), 1):
        same = _mostly(row, repeated)
        if same and _distance(row, inner) >= _GAP_OF_REPEATED:
            count = place
        elif not same:
            if _distance(row, inner) < _GAP or not _looks_like_it(row, inner, page, number, size):
                break
            count = place
    return rows[:count]


def _repeated(pages: Sequence[Page]) -> list[set[int]]:
    """What says the same at the same height on two pages or more, whatever its numbers are."""
    places: dict[tuple[str, int], set[int]] = defaultdict(set)
    edges: list[list[tuple[str, int, int]]] = []
    for number, page in enumerate(pages):
        edges.append([])
        for piece in page.pieces:
            masked = _masked(piece.text)
            if masked is not None and _at_edge(piece, page, _EDGE):
                from_top = piece.base < page.height / 2
                step = int((piece.base if from_top else piece.base - page.height) // _SAME_HEIGHT)
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


def _masked(text: str) -> str | None:
    """The text with every number made alike; None for what is too short to be told from other text."""
    if _ROMAN.fullmatch(text):
        return "#"
    masked = _NUMBER.sub("#", text)
    return masked if "#" in masked or len(masked) >= _FEWEST_LETTERS else None


def _outer_rows(page: Page, from_top: bool) -> list[_Row]:
    """The first rows of a page from an edge inwards."""
    rows: list[_Row] = []
    for piece in sorted(page.pieces, key=lambda piece: piece.base, reverse=not from_top):
        if rows and piece.shares_line(rows[-1][0]):
            rows[-1].append(piece)
        elif len(rows) == _MOST_ROWS:
            break
        else:
            rows.append([piece])
    return rows


def _mostly(row: _Row, repeated: set[int]) -> bool:
    """Whether most letters of a row are repeated on other pages."""
    same = sum(len(piece.text) for piece in row if piece.order in repeated)
    return 2 * same > sum(len(piece.text) for piece in row)


def _distance(row: _Row, inner: _Row) -> float:
    """The white between two rows, in font sizes of the first."""
    upper, lower = (row, inner) if row[0].base < inner[0].base else (inner, row)
    gap = min(piece.top for piece in lower) - max(piece.bottom for piece in upper)
    return gap / max(piece.size for piece in row)


def _looks_like_it(row: _Row, inner: _Row, page: Page, number: int, size: float) -> bool:
    """Whether a row that stands apart has a page number, an address or small letters, or heads the page."""
    text = " ".join(piece.text for piece in sorted(row, key=lambda piece: piece.left))
    words = len(text.split())
    is_far_out = all(_at_edge(piece, page, _OUTER_EDGE) for piece in row)
    if is_far_out and _WEB.search(text):
        return True
    if _SENTENCE_END.search(text):
        return False  # a note, or the first line of a text
    if max(piece.size for piece in row) >= _LARGE * size and not text.isdecimal():
        return False  # a headline
    if any(_PAGE_NUMBER.fullmatch(piece.text) for piece in row):
        return words <= _MOST_WORDS and all(_at_edge(piece, page, _EDGE) for piece in row)
    is_head = row[0].base < inner[0].base
    below_is_headline = min(piece.size for piece in inner) > max(piece.size for piece in row)
    heads = is_head and words <= _FEW_WORDS and (number > 0 or below_is_headline)
    return is_far_out and (heads or all(piece.size < _SMALL * size for piece in row))


def _at_edge(piece: Piece, page: Page, share: float) -> bool:
    return piece.base <= share * page.height or piece.top >= (1 - share) * page.height
