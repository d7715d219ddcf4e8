"""Where actors are named: a phrase is a name, holds one, or leaves it alone."""

from bisect import bisect_right

from desktop_app.article import Span
from desktop_app.report import Actor, ActorKind


class Names:
    """The mentions of all actors, found by their place."""

    def __init__(self, actors: tuple[Actor, ...] = ()) -> None:
        named = sorted(
            ((mention, actor) for actor in actors for mention in actor.mentions), key=lambda pair: pair[0]
        )
        self.spans = [mention for mention, _ in named]
        self._actors = [actor for _, actor in named]
        self._people = sorted(
            mention.start for actor in actors if actor.kind is ActorKind.PERSON for mention in actor.mentions
        )

    def named_by(self, phrase: Span) -> Actor | None:
        """The actor whose name ``phrase`` is."""
        place = bisect_right(self.spans, phrase) - 1
        return self._actors[place] if place >= 0 and self.spans[place] == phrase else None

    def inside(self, whole: Span) -> list[Span]:
        """The names that stand in ``whole``, in order."""
        place = bisect_right(self.spans, Span(whole.start, whole.start))
        found = []
        while place < len(self.spans) and self.spans[place].end <= whole.end:
            found.append(self.spans[place])
            place += 1
        return found

    def cut_by(self, phrase: Span) -> bool:
        """Whether ``phrase`` begins or ends inside a name, or has words before the name of a person.

        What stands there is a title or a role: "President", "Belgian cyclist".
        """
        return (
            self._cut_at(phrase.start)
            or self._cut_at(phrase.end)
            or bisect_right(self._people, phrase.end - 1) > bisect_right(self._people, phrase.start)
        )

    def _cut_at(self, place: int) -> bool:
        index = bisect_right(self.spans, Span(place, place)) - 1
        return index >= 0 and self.spans[index].start < place < self.spans[index].end

    def held_by(self, phrase: Span) -> tuple[float, bool, bool]:
        """The salience of the actor whose name ``phrase`` is or holds; whether it is one, or holds one."""
        place = max(0, bisect_right(self.spans, Span(phrase.start, phrase.start)) - 1)
        for index in range(place, min(place + 3, len(self.spans))):
            if phrase.contains(self.spans[index]):
                name = self.spans[index]
                return self._actors[index].salience, name == phrase, name != phrase
        return 0.0, False, False
