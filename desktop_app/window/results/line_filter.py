"""Which red lines a person wants to see: what is asked for of actor, kind and strength holds together."""

from dataclasses import dataclass, replace
from enum import Enum, auto

from desktop_app.report import Actor, RedLine, RedLineKind


class Side(Enum):
    """What an actor has to do with a red line."""

    EITHER = auto()
    SPEAKER = auto()
    ADDRESSEE = auto()


@dataclass(frozen=True, slots=True)
class LineFilter:
    """``strength`` is the least one, 1 to 3; None of the others asks for nothing."""

    actor: Actor | None = None
    side: Side = Side.EITHER
    kind: RedLineKind | None = None
    strength: int = 1

    @property
    def hides(self) -> bool:
        """Whether it asks for anything."""
        return self != LineFilter()

    def passes(self, line: RedLine) -> bool:
        fits = self.kind in (None, line.kind) and line.strength >= self.strength
        return fits and (self.actor is None or has_part(line, self.actor, self.side))

    def of(self, actor: Actor | None, side: Side = Side.EITHER) -> "LineFilter":
        return replace(self, actor=actor, side=side if actor else Side.EITHER)


def has_part(line: RedLine, actor: Actor, side: Side) -> bool:
    """Whether ``actor`` says the red line, is told it, or either."""
    says = line.speaker is not None and line.speaker.actor == actor.id
    is_told = line.addressee is not None and line.addressee.actor == actor.id
    return {Side.EITHER: says or is_told, Side.SPEAKER: says, Side.ADDRESSEE: is_told}[side]
