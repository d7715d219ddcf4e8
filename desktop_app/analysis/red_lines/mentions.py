"""Which actor a phrase of the text means, by the mentions that it covers."""

from bisect import bisect_left
from dataclasses import dataclass

from desktop_app.analysis.red_lines.states import state_or_holder
from desktop_app.article import Span
from desktop_app.report import Actor, ActorKind, Party

_MARKS = " ,;:-–—\"'“”‘’«»"


@dataclass(frozen=True, slots=True)
class Mention:
    span: Span
    actor: Actor


class Mentions:
    """All mentions of all actors, in document order."""

    def __init__(self, actors: tuple[Actor, ...]) -> None:
        self._mentions = sorted(
            (Mention(span, actor) for actor in actors for span in actor.mentions),
            key=lambda mention: (mention.span, mention.actor.id),
        )
        self._starts = [mention.span.start for mention in self._mentions]
        self._ranks = {actor.id: rank for rank, actor in enumerate(actors)}
        self._actors = {actor.id: actor for actor in actors}

    def actor(self, name: str | None) -> Actor | None:
        """The actor with this id."""
        return None if name is None else self._actors.get(name)

    def salient(self, number: int) -> list[Actor]:
        """So many of the most salient actors."""
        return list(self._actors.values())[:number]

    def rank(self, actor: Actor) -> int:
        """0 for the most salient actor of the article."""
        return self._ranks[actor.id]

    def within(self, span: Span) -> list[Mention]:
        """The mentions that lie in ``span`` or overlap it."""
        first = bisect_left(self._starts, span.start)
        if first and self._mentions[first - 1].span.overlaps(span):
            first -= 1
        return self._mentions[first : bisect_left(self._starts, span.end)]

    def party(self, text: str, span: Span) -> Party:
        """The words of ``span`` with the actor that they mean.

        A person in the phrase comes first ("President Vladimir Putin of Russia"), unless it owns what
        follows ("Putin's adviser"); then what is named first. A description of an office of state that names
        nobody means whoever holds it, else the country ("Sudan's prime minister"). A mark at the end is none
        of its words.
        """
        while span.end - span.start > 1 and text[span.end - 1] in _MARKS:
            span = Span(span.start, span.end - 1)
        inside = [mention for mention in self.within(span) if not _owns(text, mention.span, span)]
        person = next((found for found in inside if found.actor.kind is ActorKind.PERSON), None)
        chosen = person or next(iter(inside), None)
        if chosen is not None:
            return Party(span, chosen.actor.id)
        described = state_or_holder(span.of(text), text, self._actors.values())
        return Party(span, None if described is None else described.id)


def _owns(text: str, mention: Span, phrase: Span) -> bool:
    return text[mention.end : mention.end + 2] in {"'s", "’s"} and mention.end + 2 < phrase.end
