"""Pieces of lines with their places, and pages of them, turned so that they read level."""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.loading.pdf_words import (
    DOWNWARDS,
    LEVEL,
    LINE_END_HYPHEN,
    SAME_LINE,
    SLANTED,
    Characters,
    Word,
)

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

NARROWEST_SPACE = 0.15
_WIDEST_SPACE = 1.0
"""Between words of a line, in font sizes."""

_SAME_SIZE = 1.3
"""How much larger than its neighbour a word of the same piece may be."""

_LIGATURES = re.compile("[\ufb00-\ufb4f\ufb50-\ufdff\ufe70-\ufefc]+")
"""Latin, Armenian and Hebrew ligatures, Arabic letters by their form in the word."""

_DRAWN = str.maketrans({LINE_END_HYPHEN: "-", "\uf0a7": "•", "\uf0b7": "•", "\uf0d8": "•"})
"""The bullets are those of the fonts Symbol and Wingdings."""

_UNKNOWN = re.compile("[\x03-\x1f\x7f-\x9f\ue000-\uf8ff\ufffd]")
"""Characters of a font's own that stand for nobody knows what."""

_HALVES = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that follow each other on one line, in points; ``base`` grows downwards, as one reads.

    ``order`` counts the page's pieces as the file has them. ``spaced``: white space stands before it in the
    file.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool
    order: int
    spaced: bool

    @property
    def top(self) -> float:
        return self.base - 0.8 * self.size

    @property
    def bottom(self) -> float:
        return self.base + 0.2 * self.size

    def shares_line(self, other: "Piece") -> bool:
        """Whether half of the smaller one stands beside the larger one's letters, as a superscript does."""
        lower_end = min(self.base + 0.1 * self.size, other.base + 0.1 * other.size)
        return lower_end - max(self.top, other.top) >= 0.5 * min(self.size, other.size)


@dataclass(frozen=True, slots=True)
class Page:
    """The pieces in the direction most are written in, in the file's order, on a page turned that way.

    ``aside`` is what is written across it (a watermark) or lies beyond the page's edges.
    """

    pieces: tuple[Piece, ...]
    aside: tuple[str, ...]
    height: float


def read_page(page: "PdfPage") -> Page:
    """The text of a page. Raises `pypdfium2.PdfiumError` if PDFium cannot make sense of it."""
    text_page = page.get_textpage()
    try:
        words = list(Characters(text_page).words())
        box = page.get_bbox()
    finally:
        text_page.close()
    return _turned(words, box)


class _Sheet(NamedTuple):
    """The page turned so that a direction is level; ``left`` and ``top`` are where it begins."""

    direction: int
    left: float
    top: float
    width: float
    height: float

    @classmethod
    def of(cls, direction: int, box: tuple[float, float, float, float]) -> "_Sheet":
        left, bottom, right, top = box
        return (
            cls(direction, left, -top, right - left, top - bottom),
            cls(direction, bottom, left, top - bottom, right - left),
            cls(direction, -right, bottom, right - left, top - bottom),
            cls(direction, -top, -right, top - bottom, right - left),
        )[direction]

    def place(self, word: Word) -> tuple[float, float, float]:
        """From, to and baseline of a word on the sheet."""
        left, right, base = word.extent(self.direction)
        return left - self.left, right - self.left, base - self.top

    def holds(self, left: float, right: float, base: float) -> bool:
        return 0 <= (left + right) / 2 <= self.width and 0 <= base <= self.height


def _turned(words: list[Word], box: tuple[float, float, float, float]) -> Page:
    sheet = _Sheet.of(_main_direction(words), box)
    places = [sheet.place(word) for word in words]
    written = [_is_written(word, sheet.direction) for word in words]
    shown = [told and sheet.holds(*place) for told, place in zip(written, places, strict=True)]
    if 2 * sum(shown) < sum(written):
        shown = written  # the file is wrong about the page's edges
    lines = _LineMaker()
    aside: list[str] = []
    for number, (word, place, is_shown) in enumerate(zip(words, places, shown, strict=True)):
        if is_shown:
            lines.add(word, *place)
        elif number and not shown[number - 1] and word.spaced:
            aside[-1] += " " + word.text
        else:
            aside.append(word.text)
    return Page(lines.pieces(), tuple(map(_plain, aside)), sheet.height)


def _main_direction(words: list[Word]) -> int:
    letters = Counter({LEVEL: 0})
    last: Word | None = None
    for word in words:
        if last is not None and _is_above(last, word):
            letters[DOWNWARDS] += 1
        elif word.direction != SLANTED:
            letters[word.direction] += len(word.text)
        last = word
    return max(sorted(letters), key=letters.__getitem__)


def _is_above(word: Word, after: Word) -> bool:
    """Whether both are single upright letters, the second below the first."""
    return (
        len(word.text) == len(after.text) == 1
        and word.direction == after.direction == LEVEL
        and abs(after.x - word.x) < 0.5 * word.size < word.y - after.y < 2 * word.size
    )


def _is_written(word: Word, main: int) -> bool:
    """Whether a word belongs to the text in the main direction; a single letter does not show its own."""
    is_one_upright = main == DOWNWARDS and word.direction == LEVEL and len(word.text) == 1
    return word.direction == main or is_one_upright


class _LineMaker:
    """Puts words together that the file has one after the other on one line."""

    def __init__(self) -> None:
        self._pieces: list[Piece] = []
        self._words: list[str] = []
        self._left = self._right = self._base = self._size = 0.0
        self._bold = self._spaced = False

    def add(self, word: Word, left: float, right: float, base: float) -> None:
        text = _plain(word.text)
        if not text:
            return
        gap = self._gap(word, left, right, base)
        if gap is None:
            self._finish()
            self._left, self._right, self._base, self._size = left, right, base, word.size
            self._bold, self._spaced = word.bold, word.spaced
        else:
            if word.spaced or gap >= NARROWEST_SPACE * word.size:
                self._words.append(" ")
            self._left, self._right = min(self._left, left), max(self._right, right)
            self._bold = self._bold and word.bold
        self._words.append(text)

    def pieces(self) -> tuple[Piece, ...]:
        self._finish()
        return tuple(self._pieces)

    def _gap(self, word: Word, left: float, right: float, base: float) -> float | None:
        """How far behind the piece at hand the word stands; None if it is no part of it."""
        size = max(self._size, word.size)
        if not self._words or abs(base - self._base) > SAME_LINE * size:
            return None
        if not 1 / _SAME_SIZE < word.size / self._size < _SAME_SIZE:
            return None
        gap = self._left - right if reads_leftwards(word.text) else left - self._right
        return gap if -0.5 * size < gap < _WIDEST_SPACE * size else None

    def _finish(self) -> None:
        if self._words:
            self._pieces.append(
                Piece(
                    "".join(self._words), self._left, self._right, self._base, self._size, self._bold,
                    len(self._pieces), self._spaced,
                )
            )  # fmt: skip
        self._words = []


def reads_leftwards(text: str) -> bool:
    """Whether the first letter of ``text`` is of a script that is read from right to left."""
    for character in text:
        if character.isalpha():
            return character >= "\u0590" and unicodedata.bidirectional(character) in ("R", "AL")
    return False


def _plain(text: str) -> str:
    """Letters instead of ligatures and of forms in which one letter is drawn; unknown characters go."""
    text = _UNKNOWN.sub("", text.translate(_DRAWN))
    if _HALVES.search(text):
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "ignore")
    return _LIGATURES.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
