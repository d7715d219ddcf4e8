"""The places that the reader steps through: what was clicked, and those of its kind."""

from bisect import bisect_right
from dataclasses import dataclass
from enum import Enum, auto

from desktop_app.article import Span


class Source(Enum):
    SUMMARY = auto()
    KEYWORD = auto()
    ACTOR = auto()
    RED_LINES = auto()
    FIND = auto()


@dataclass(frozen=True, slots=True)
class Trail:
    """``places`` are in document order and apart from one another; ``heading`` names them, "" for no name.

    ``conditions`` and ``consequences`` lie inside places and are drawn over the chosen one.
    """

    source: Source
    places: tuple[Span, ...]
    heading: str = ""
    conditions: tuple[Span, ...] = ()
    consequences: tuple[Span, ...] = ()

    def number_at(self, point: int) -> int | None:
        """Which place holds this code point."""
        number = bisect_right(self.places, point, key=lambda span: span.start) - 1
        return number if number >= 0 and point < self.places[number].end else None

    def number_from(self, point: int) -> int:
        """The first place at or after this code point, else the first of all."""
        number = bisect_right(self.places, point, key=lambda span: span.end)
        return number if number < len(self.places) else 0
