"""The words of a page with their places (PDFium tells each character's box and matrix)."""

import re
import sys
from collections.abc import Iterator
from ctypes import byref, c_double, c_int, create_string_buffer
from math import atan2, hypot, isfinite, pi
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from pypdfium2 import PdfTextPage

LINE_END_HYPHEN = "\x02"
"""What PDFium makes of a hyphen that ends a line."""

LEVEL, DOWNWARDS, SLANTED = 0, 3, -1
"""Directions of writing are numbered by quarter turns to the left."""

SAME_LINE = 0.45
"""How far two baselines on one line may lie apart, in font sizes: superscripts do."""

_SPACES = " \t-\r\\0\u1680\u2000-\u200a\u2028\u2029\u205f\u3000\ufffe\uffff"
"""White space that parts words; where no line may break it does not."""

_WORD = re.compile(f"(?:[^{_SPACES}{LINE_END_HYPHEN}]+{LINE_END_HYPHEN}?|{LINE_END_HYPHEN})")
_BETWEEN_LINES = "\r\n" + LINE_END_HYPHEN
_WIDEST_CHARACTER = 2.5
_BOLD = re.compile("bold|black|heavy|semibd|demi", re.IGNORECASE)
_FORCED_BOLD = 1 << 18
_SKEW = 0.2
"""How far text may lean from level or upright, in radians, as on a page laid askew into a scanner."""


class Word(NamedTuple):
    """A word in the file's own coordinates: where its first letter begins, and the box around all of it.

    ``spaced``: white space stands before it in the file, other than a line's end.
    """

    text: str
    x: float
    y: float
    left: float
    right: float
    bottom: float
    top: float
    size: float
    bold: bool
    direction: int
    spaced: bool

    def extent(self, direction: int) -> tuple[float, float, float]:
        """From, to and baseline, on a plane turned so that this direction is level and lines go down."""
        if direction == LEVEL:
            return self.left, self.right, -self.y
        if direction == 1:
            return self.bottom, self.top, self.x
        if direction == DOWNWARDS:
            return -self.top, -self.bottom, -self.x
        return -self.right, -self.left, self.y


class Characters:
    """A page's characters, asked one by one: PDFium has no call for all."""

    def __init__(self, text_page: "PdfTextPage") -> None:
        from pypdfium2 import raw

        self._raw: Any = raw
        self._page = text_page.raw
        self._box, self._end, self._matrix = raw.FS_RECTF(), raw.FS_RECTF(), raw.FS_MATRIX()
        self._x, self._y = c_double(), c_double()
        self._flags = c_int()
        self._font = create_string_buffer(128)
        self._bold: dict[tuple[bytes, int], bool] = {}

    def words(self) -> Iterator[Word]:
        """What stands between spaces, in parts where it leaps to another place without one."""
        unicode, page = self._raw.FPDFText_GetUnicode, self._page
        count = self._raw.FPDFText_CountChars(page)
        text = "".join([_character(unicode(page, place)) for place in range(count)])
        for found in _WORD.finditer(text):
            start, end = found.span()
            waiting = [(start, end, start > 0 and text[start - 1] not in _BETWEEN_LINES)]
            while waiting:
                start, end, spaced = waiting.pop()
                word = self._word(text, start, end, spaced)
                if word is not None:
                    if isfinite(
                        word.x + word.y + word.right - word.left + word.top - word.bottom + word.size
                    ):
                        yield word
                else:
                    middle = (start + end) // 2
                    waiting += [(middle, end, False), (start, middle, spaced)]

    def _word(self, text: str, start: int, end: int, spaced: bool) -> Word | None:
        """The word of these characters; None if its last one cannot belong to the first by its place."""
        raw, page, box, last, matrix = self._raw, self._page, self._box, self._end, self._matrix
        raw.FPDFText_GetMatrix(page, start, byref(matrix))
        raw.FPDFText_GetCharOrigin(page, start, byref(self._x), byref(self._y))
        raw.FPDFText_GetLooseCharBox(page, start, byref(box))
        raw.FPDFText_GetLooseCharBox(page, end - 1, byref(last))
        size = abs(raw.FPDFText_GetFontSize(page, start)) * hypot(matrix.c, matrix.d) or 1.0
        across = abs(box.left + box.right - last.left - last.right) / 2
        down = (box.bottom + box.top - last.bottom - last.top) / 2
        direction = _direction(matrix.a, matrix.b)
        if direction == LEVEL and down > 0.5 * size and across < 0.5 * size:
            direction = DOWNWARDS  # upright letters below each other
        along, aside = (abs(down), across) if direction in (1, DOWNWARDS) else (across, abs(down))
        leaps = aside > SAME_LINE * size or along > _WIDEST_CHARACTER * size * (end - start)
        if leaps and direction != SLANTED and end - start > 1:
            return None
        return Word(
            text[start:end],
            self._x.value,
            self._y.value,
            min(box.left, last.left),
            max(box.right, last.right),
            min(box.bottom, last.bottom),
            max(box.top, last.top),
            size,
            self._is_bold(start),
            direction,
            spaced,
        )

    def _is_bold(self, place: int) -> bool:
        length = self._raw.FPDFText_GetFontInfo(self._page, place, self._font, 128, byref(self._flags))
        key = (self._font.value if 0 < length <= 128 else b"", self._flags.value)
        if key not in self._bold:
            name, flags = key
            told = _BOLD.search(name.decode("utf-8", "replace")) is not None
            self._bold[key] = told or bool(flags & _FORCED_BOLD)
        return self._bold[key]


def _character(code: int) -> str:
    return chr(code) if code <= sys.maxunicode else "\ufffd"


def _direction(a: float, b: float) -> int:
    """The quarter turn nearest to the direction that a character's matrix sets."""
    if b == 0.0 < a:
        return LEVEL
    turns = atan2(b, a) / (pi / 2)
    nearest = round(turns)
    return SLANTED if abs(turns - nearest) * (pi / 2) > _SKEW else nearest % 4
