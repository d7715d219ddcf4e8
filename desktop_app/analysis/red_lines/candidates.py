"""Candidates for the speaker or the addressee of a line, each with what speaks for it."""

from dataclasses import dataclass

from desktop_app.analysis.red_lines.mentions import Mentions
from desktop_app.analysis.red_lines.ranking import Features
from desktop_app.analysis.red_lines.scenes import Scene
from desktop_app.report import Party

MOST = 40
"""So many candidates are weighed at most, so that a sentence of a thousand names takes no longer."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """``party`` is None for "nobody can be named"."""

    party: Party | None
    features: Features


class Pool:
    """Collects candidates: the same actor proposed twice is one candidate with the features of both.

    The words shown are those of the first proposal, or of the last to ``show``. ``without`` is no candidate.
    """

    def __init__(self, without: Party | None = None) -> None:
        self._without = without
        self._parties: list[Party] = []
        self._features: list[set[str]] = []

    def add(self, party: Party | None, *features: str) -> None:
        if party is None or self.excludes(party):
            return
        for number, other in enumerate(self._parties):
            if same_party(party, other):
                self._features[number].update(features)
                return
        if len(self._parties) == MOST:
            return
        self._parties.append(party)
        self._features.append(set(features))

    def show(self, party: Party) -> None:
        """These words tell better than those of the first proposal how the actor takes part."""
        for number, other in enumerate(self._parties):
            if party.actor is not None and party.actor == other.actor:
                self._parties[number] = party

    @property
    def parties(self) -> tuple[Party, ...]:
        return tuple(self._parties)

    def excludes(self, party: Party) -> bool:
        return same_party(party, self._without)

    def candidates(self, scene: Scene, mentions: Mentions, context: str = "") -> list[Candidate]:
        """All of them in the order of their first proposal, with features of the party itself.

        ``context`` is what the sentence is like: if given, every reason also counts in its context.
        """
        found = []
        for number, (party, reasons) in enumerate(zip(self._parties, self._features, strict=True)):
            features = set(reasons)
            features.update(_traits(party, scene, mentions))
            if context:
                features.update(f"{name} | {context}" for name in reasons)
            if number == 0:
                features.add("proposed first")
            found.append(Candidate(party, frozenset(features)))
        return found


def same_party(one: Party, other: Party | None) -> bool:
    if other is None:
        return False
    return one.span.overlaps(other.span) or (one.actor is not None and one.actor == other.actor)


def _traits(party: Party, scene: Scene, mentions: Mentions) -> set[str]:
    actor = mentions.actor(party.actor)
    inside = scene.words.span.overlaps(party.span)
    place = "here" if inside else "before" if party.span.start < scene.words.span.start else "after"
    traits = {place, f"kind {actor.kind if actor else 'none'}", f"{place} {actor.kind if actor else 'none'}"}
    if actor is not None:
        rank = mentions.rank(actor)
        traits.add(f"rank {min(rank, 3)}")
        traits.add("often" if len(actor.mentions) > 2 else "seldom")
    return traits
