"""Pieces of lines with their places, from a page's characters (PDFium tells each one's box and matrix)."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from ctypes import byref, c_double, c_int, create_string_buffer
from dataclasses import dataclass
from math import atan2, hypot, pi
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pypdfium2 import PdfPage, PdfTextPage

_LINE_END_HYPHEN = "\x02"
"""What PDFium makes of a hyphen that ends a line."""

SAME_LINE = 0.45
"""How far two baselines on one line may lie apart, in font sizes: superscripts do."""

NARROWEST_SPACE = 0.15
_WIDEST_SPACE = 1.0
"""Between words of a line, in font sizes."""

_SAME_SIZE = 1.3
"""How much larger than its neighbour a word of the same piece may be."""

_WIDEST_CHARACTER = 2.5
_SPACES = re.compile("[ \\t\\r\\n\\f\\v\\0\u1680\u2000-\u200a\u2028\u2029\u205f\u3000\ufffe\uffff]")
"""White space that parts words; where no line may break it does not."""

_LIGATURES = re.compile("[\ufb00-\ufb4f\ufb50-\ufdff\ufe70-\ufefc]+")
"""Latin, Armenian and Hebrew ligatures, Arabic letters by their form in the word."""

_DRAWN = str.maketrans({_LINE_END_HYPHEN: "-", "\uf0a7": "•", "\uf0b7": "•", "\uf0d8": "•"})
"""The bullets are those of the fonts Symbol and Wingdings."""

_UNKNOWN = re.compile("[\x03-\x1f\x7f-\x9f\ue000-\uf8ff\ufffd]")
"""Characters of a font's own that stand for nobody knows what."""

_HALVES = re.compile("[\ud800-\udfff]")
_BOLD = re.compile("bold|black|heavy|semibd|demi", re.IGNORECASE)
_FORCED_BOLD = 1 << 18
_SKEW = 0.2
"""How far text may lean from level or upright, in radians, as on a page laid askew into a scanner."""

_LEVEL, _DOWNWARDS, _SLANTED = 0, 3, -1
"""Directions of writing are numbered by quarter turns to the left."""


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


@dataclass(frozen=True, slots=True)
class Page:
    """The pieces in the direction most are written in, in the file's order, on a page turned that way.

    ``aside`` is what is written across it (a watermark) or lies beyond the page's edges. ``unreadable`` is
    the share of words whose characters the file does not tell.
    """

    pieces: tuple[Piece, ...]
    aside: tuple[str, ...]
    width: float
    height: float
    unreadable: float


class _Glyph(NamedTuple):
    x: float
    y: float
    left: float
    right: float
    bottom: float
    top: float


class _Word(NamedTuple):
    """A word as it lies in the file's own coordinates."""

    text: str
    first: _Glyph
    last: _Glyph
    size: float
    bold: bool
    direction: int
    spaced: bool


def read_page(page: "PdfPage") -> Page:
    """The text of a page. Raises `pypdfium2.PdfiumError` if PDFium cannot make sense of it."""
    text_page = page.get_textpage()
    try:
        words = list(_Characters(text_page).words())
        box = page.get_bbox()
    finally:
        text_page.close()
    return _turned(words, box)


class _Characters:
    """A page's characters, asked one by one: PDFium has no call for all."""

    def __init__(self, text_page: "PdfTextPage") -> None:
        from pypdfium2 import raw

        self._raw = raw
        self._page = text_page.raw
        self._box = raw.FS_RECTF()
        self._matrix = raw.FS_MATRIX()
        self._x, self._y = c_double(), c_double()
        self._flags = c_int()
        self._font = create_string_buffer(128)
        self._bold: dict[tuple[bytes, int], bool] = {}

    def words(self) -> Iterator[_Word]:
        unicode = self._raw.FPDFText_GetUnicode
        count = self._raw.FPDFText_CountChars(self._page)
        text = "".join(chr(unicode(self._page, place)) for place in range(count))
        start, spaced = 0, True
        for place, character in enumerate(text):
            is_space = _SPACES.match(character) is not None
            if is_space or character == _LINE_END_HYPHEN:
                end = place if is_space else place + 1
                if end > start:
                    yield from self._words(text, start, end, spaced)
                start, spaced = place + 1, is_space and character not in "\r\n"
        if count > start:
            yield from self._words(text, start, count, spaced)

    def _words(self, text: str, start: int, end: int, spaced: bool) -> Iterator[_Word]:
        """What stands between two spaces, in halves where it leaps to another place without one."""
        waiting = [(start, end, spaced)]
        while waiting:
            start, end, spaced = waiting.pop()
            word = self._word(text[start:end], start, end - 1, spaced)
            if end - start == 1 or _in_one_place(word):
                yield word
            else:
                middle = (start + end) // 2
                waiting += [(middle, end, False), (start, middle, spaced)]

    def _word(self, text: str, start: int, last: int, spaced: bool) -> _Word:
        matrix = self._matrix
        self._raw.FPDFText_GetMatrix(self._page, start, byref(matrix))
        size = self._raw.FPDFText_GetFontSize(self._page, start) * hypot(matrix.c, matrix.d)
        first = self._glyph(start)
        end = first if start == last else self._glyph(last)
        return _Word(
            text=text,
            first=first,
            last=end,
            size=size or 1.0,
            bold=self._is_bold(start),
            direction=_direction(matrix.a, matrix.b, first, end, size),
            spaced=spaced,
        )

    def _glyph(self, place: int) -> _Glyph:
        box, x, y = self._box, self._x, self._y
        self._raw.FPDFText_GetLooseCharBox(self._page, place, byref(box))
        self._raw.FPDFText_GetCharOrigin(self._page, place, byref(x), byref(y))
        return _Glyph(x.value, y.value, box.left, box.right, box.bottom, box.top)

    def _is_bold(self, place: int) -> bool:
        length = self._raw.FPDFText_GetFontInfo(
            self._page, place, self._font, len(self._font), byref(self._flags)
        )
        key = (self._font.raw[:length] if 0 < length <= len(self._font) else b"", self._flags.value)
        if key not in self._bold:
            name, flags = key
            told = _BOLD.search(name.decode("utf-8", "replace")) is not None
            self._bold[key] = told or bool(flags & _FORCED_BOLD)
        return self._bold[key]


def _direction(a: float, b: float, first: _Glyph, last: _Glyph, size: float) -> int:
    """The quarter turn that the word is written in; upright letters below each other run downwards."""
    turns = atan2(b, a) / (pi / 2)
    nearest = round(turns)
    if abs(turns - nearest) * (pi / 2) > _SKEW:
        return _SLANTED
    if nearest == _LEVEL and abs(first.x - last.x) < 0.5 * size and first.y - last.y > 0.5 * size:
        return _DOWNWARDS
    return nearest % 4


def _in_one_place(word: _Word) -> bool:
    """Whether a word's last letter stands where it can stand after its first."""
    if word.direction == _SLANTED:
        return True
    left, right, base = _extent(word, word.direction)
    _, _, last_base = _extent(word._replace(first=word.last), word.direction)
    return abs(
        base - last_base
    ) <= SAME_LINE * word.size and right - left <= _WIDEST_CHARACTER * word.size * len(word.text)


def _extent(word: _Word, direction: int) -> tuple[float, float, float]:
    """From, to and baseline of a word, on a plane turned so that it reads level and lines go down."""
    first, last = word.first, word.last
    if direction == 0:
        return min(first.left, last.left), max(first.right, last.right), -first.y
    if direction == 1:
        return min(first.bottom, last.bottom), max(first.top, last.top), first.x
    if direction == 2:
        return -max(first.right, last.right), -min(first.left, last.left), first.y
    return -max(first.top, last.top), -min(first.bottom, last.bottom), -first.x


def _turned(words: list[_Word], box: tuple[float, float, float, float]) -> Page:
    main = _main_direction(words)
    left, bottom, right, top = box
    from_x, from_y, width, height = (
        (left, -top, right - left, top - bottom),
        (bottom, left, top - bottom, right - left),
        (-right, bottom, right - left, top - bottom),
        (-top, -right, top - bottom, right - left),
    )[main]
    lines = _LineMaker()
    aside: list[list[str]] = []
    is_aside = False
    for word in words:
        start, end, base = _extent(word, main)
        start, end, base = start - from_x, end - from_x, base - from_y
        was_aside = is_aside
        is_aside = not (_is_written(word, main) and 0 <= (start + end) / 2 <= width and 0 <= base <= height)
        if not is_aside:
            lines.add(word, start, end, base)
        elif was_aside and word.spaced:
            aside[-1].append(word.text)
        else:
            aside.append([word.text])
    unreadable = sum(_UNKNOWN.search(word.text) is not None for word in words) / max(1, len(words))
    return Page(lines.pieces(), tuple(map(" ".join, aside)), width, height, unreadable)


def _main_direction(words: list[_Word]) -> int:
    letters = Counter({_LEVEL: 0})
    for word in words:
        if word.direction != _SLANTED:
            letters[word.direction] += len(word.text)
    return max(sorted(letters), key=letters.__getitem__)


def _is_written(word: _Word, main: int) -> bool:
    """Whether a word belongs to the text in the main direction; a single letter does not show its own."""
    is_one_upright = main == _DOWNWARDS and word.direction == _LEVEL and len(word.text) == 1
    return word.direction == main or is_one_upright


class _LineMaker:
    """Puts words together that the file has one after the other on one line."""

    def __init__(self) -> None:
        self._pieces: list[Piece] = []
        self._words: list[str] = []
        self._left = self._right = self._base = self._size = 0.0
        self._bold = self._spaced = False

    def add(self, word: _Word, left: float, right: float, base: float) -> None:
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

    def _gap(self, word: _Word, left: float, right: float, base: float) -> float | None:
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
