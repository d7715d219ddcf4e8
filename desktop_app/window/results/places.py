"""From places in an article to places in Qt and back: the report counts code points, Qt UTF-16 units."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from desktop_app.article import Span

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Places:
    """The map of one text; both ways in logarithmic time, memory only for characters beyond U+FFFF."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._points = [match.start() for match in _ASTRAL.finditer(text)]
        self._units = [point + before for before, point in enumerate(self._points)]

    def units(self, point: int) -> int:
        """The UTF-16 position of a code point's position."""
        return point + bisect_left(self._points, point)

    def point(self, units: int) -> int:
        """The code point's position of a UTF-16 position; inside a pair, that of its character."""
        return units - bisect_left(self._units, units)

    def span(self, start: int, end: int) -> Span:
        """The code points of a range of UTF-16 units."""
        return Span(self.point(start), self.point(end))


def within(spans: Sequence[Span], area: Span) -> Sequence[Span]:
    """Those of ``spans`` (in document order, apart from one another) that reach into ``area``."""
    first = bisect_right(spans, area.start, key=lambda span: span.end)
    last = bisect_left(spans, area.end, key=lambda span: span.start)
    return spans[first:last]
