"""Red lines as cards: adjacent ones of one speaker and kind share a card."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.article import Span
from desktop_app.report import Actor, Origin, Party, RedLine, RedLineKind, Report


class CardOrder(StrEnum):
    STRONGEST = "strongest"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class Card:
    """Red lines drawn together. They follow one another in one paragraph, so `text` is verbatim, too."""

    lines: tuple[RedLine, ...]
    text: str
    speaker: str | None
    addressee: str | None

    @property
    def span(self) -> Span:
        return Span(self.lines[0].span.start, self.lines[-1].span.end)

    @property
    def kind(self) -> RedLineKind:
        return self.lines[0].kind

    @property
    def strength(self) -> int:
        return max(line.strength for line in self.lines)

    @property
    def origin(self) -> Origin:
        """A person's, if one of them is."""
        person = any(line.origin is Origin.PERSON for line in self.lines)
        return Origin.PERSON if person else Origin.APP

    @property
    def confidence(self) -> float:
        return max(line.confidence for line in self.lines)

    @property
    def conditions(self) -> tuple[Span, ...]:
        return tuple(line.condition for line in self.lines if line.condition)

    @property
    def consequences(self) -> tuple[Span, ...]:
        return tuple(line.consequence for line in self.lines if line.consequence)

    def line_at(self, point: int) -> RedLine:
        """The red line at a code point of the article; the nearest before it in the gap between two."""
        starts = [line.span.start for line in self.lines]
        return self.lines[max(0, bisect_right(starts, point) - 1)]


class CardMaker:
    """Makes the cards of one report; looks up its actors and sentences once."""

    def __init__(self, report: Report) -> None:
        self._text = report.article.text
        self._actors: dict[str, Actor] = {actor.id: actor for actor in report.actors or ()}
        self._sentences = report.sentences
        self._starts = [sentence.span.start for sentence in report.sentences]

    def cards(self, lines: Iterable[RedLine], order: CardOrder) -> list[Card]:
        """``lines`` (in document order) as cards, in the order wanted; ties stay in document order."""
        runs: list[list[RedLine]] = []
        for line in lines:
            if runs and self._belong_together(runs[-1][-1], line):
                runs[-1].append(line)
            else:
                runs.append([line])
        cards = [self._card(run) for run in runs]
        if order is CardOrder.STRONGEST:
            cards.sort(key=lambda card: (-card.strength, -card.confidence))
        return cards

    def name(self, party: Party | None) -> str | None:
        """What a speaker or an addressee is called."""
        if party is None:
            return None
        return party.name(self._text, self._actors.get(party.actor) if party.actor else None)

    def _card(self, run: Sequence[RedLine]) -> Card:
        addressee = next((name for line in run if (name := self.name(line.addressee))), None)
        text = self._text[run[0].span.start : run[-1].span.end]
        return Card(tuple(run), text, self.name(run[0].speaker), addressee)

    def _belong_together(self, first: RedLine, second: RedLine) -> bool:
        if first.kind is not second.kind or self.name(first.speaker) != self.name(second.speaker):
            return False
        here, there = self._sentence_index(first), self._sentence_index(second)
        return there == here + 1 and self._sentences[here].paragraph == self._sentences[there].paragraph

    def _sentence_index(self, line: RedLine) -> int:
        return bisect_right(self._starts, line.span.start) - 1
