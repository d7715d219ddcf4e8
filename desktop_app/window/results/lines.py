"""The lines of an article as the reader shows them, with or without those that cleaning left out."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.article import Article, BlockRole
from desktop_app.article.article import PARAGRAPH_BREAK
from desktop_app.window.results.places import Places


@dataclass(frozen=True, slots=True)
class Line:
    """A block of the article, ``number`` among all of them, from ``start`` to ``end`` in Qt's text."""

    number: int
    start: int
    end: int
    kept: bool
    by_person: bool


class Lines:
    """What is shown of an article, line by line."""

    def __init__(self, article: Article | None, with_left_out: bool) -> None:
        self.places = Places("") if article is None else _places(article, with_left_out)
        self.all: Sequence[Line] = () if article is None else _lines(article, self.places, with_left_out)
        self._starts = [line.start for line in self.all]

    def at(self, units: int) -> Line | None:
        """The line at a position of Qt's text, or the one before the gap there."""
        number = bisect_right(self._starts, units) - 1
        return self.all[number] if number >= 0 else None

    def between(self, start: int, end: int) -> Sequence[Line]:
        """The lines that reach into a range of Qt's text."""
        first = max(0, bisect_right(self._starts, start) - 1)
        return self.all[first : bisect_right(self._starts, end)]


def _places(article: Article, with_left_out: bool) -> Places:
    if not with_left_out:
        return Places(article.text)
    paragraphs = article.paragraphs
    inserted = [
        (paragraphs[before].start, block.text + PARAGRAPH_BREAK)
        if before < len(paragraphs)
        else (len(article.text) + 1, PARAGRAPH_BREAK + block.text)
        for block, before in article.removed
    ]
    return Places(article.text, inserted)


def _lines(article: Article, places: Places, with_left_out: bool) -> list[Line]:
    lines = []
    start = 0
    for number, block in enumerate(article.blocks):
        if block.role is BlockRole.TITLE or not (block.kept or with_left_out):
            continue
        end = start + len(block.text)
        units = places.units_shown(start), places.units_shown(end)
        lines.append(Line(number, *units, block.kept, block.by_person))
        start = end + len(PARAGRAPH_BREAK)
    return lines
