"""From places in an article to places in Qt and back: the report counts code points, Qt UTF-16 units.

Lines that are no part of the article's text can be shown among it; places in Qt then lie beyond them.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, pairwise

from desktop_app.article import Span

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Places:
    """The map of one text; both ways in logarithmic time, memory only for characters beyond U+FFFF.

    ``inserted`` are pieces that are shown but are none of ``text``, each before a code point of it, in
    order; one behind the text is before ``len(text) + 1``. ``shown`` is the text with them.
    """

    def __init__(self, text: str, inserted: Sequence[tuple[int, str]] = ()) -> None:
        self.text = text
        self.shown = "".join(_interleaved(text, inserted)) if inserted else text
        self._before = [point for point, _ in inserted]
        self._grown = [0, *accumulate(len(piece) for _, piece in inserted)]
        self._begin = [
            min(point, len(text)) + grown for point, grown in zip(self._before, self._grown, strict=False)
        ]
        self._points = [match.start() for match in _ASTRAL.finditer(self.shown)]
        self._units = [point + before for before, point in enumerate(self._points)]

    def units(self, point: int) -> int:
        """The UTF-16 position of a code point's position."""
        return self.units_shown(point + self._grown[bisect_right(self._before, point)])

    def units_shown(self, point: int) -> int:
        """The UTF-16 position of a code point's position in ``shown``."""
        return point + bisect_left(self._points, point)

    def point_shown(self, units: int) -> int:
        """The position in ``shown`` of a UTF-16 position; inside a pair, that of its character."""
        return units - bisect_left(self._units, units)

    def point(self, units: int) -> int:
        """The code point's position of a UTF-16 position; in what is inserted, where that stands."""
        shown = self.point_shown(units)
        number = bisect_right(self._begin, shown)
        before = self._grown[number]
        if number and shown < self._begin[number - 1] + before - self._grown[number - 1]:
            return min(self._before[number - 1], len(self.text))
        return shown - before

    def span(self, start: int, end: int) -> Span:
        """The code points of a range of UTF-16 units."""
        return Span(self.point(start), self.point(end))

    def shown_between(self, start: int, end: int) -> str:
        """What is shown between two UTF-16 positions."""
        return self.shown[self.point_shown(start) : self.point_shown(end)]


def within(spans: Sequence[Span], area: Span) -> Sequence[Span]:
    """Those of ``spans`` (in document order, apart from one another) that reach into ``area``."""
    first = bisect_right(spans, area.start, key=lambda span: span.end)
    last = bisect_left(spans, area.end, key=lambda span: span.start)
    return spans[first:last]


def merged(spans: Iterable[Span]) -> Sequence[Span]:
    """``spans`` in document order, those that overlap or touch as one."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def _interleaved(text: str, inserted: Sequence[tuple[int, str]]) -> Iterator[str]:
    cuts = [0, *(min(point, len(text)) for point, _ in inserted), len(text)]
    for number, (start, end) in enumerate(pairwise(cuts)):
        yield text[start:end]
        if number < len(inserted):
            yield inserted[number][1]
