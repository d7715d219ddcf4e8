"""What a person can say against the app, each anchored to a place in the article and never to an id."""

from dataclasses import dataclass
from typing import TypeAlias

from desktop_app.report.report import ActorKind, RedLineKind


@dataclass(frozen=True, slots=True)
class Place:
    """Code points ``start`` to ``end`` of the article's block number ``block``, where ``quote`` stood."""

    block: int
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class KeepBlock:
    """A whole block is part of the article after all, or (``kept`` false) is none of it."""

    place: Place
    kept: bool


@dataclass(frozen=True, slots=True)
class SetRedLine:
    """The sentence at the place is a red line of this kind; with None it is no red line."""

    place: Place
    kind: RedLineKind | None


@dataclass(frozen=True, slots=True)
class SetInSummary:
    """The sentence at the place belongs into every summary, or (``taken`` false) into none."""

    place: Place
    taken: bool


@dataclass(frozen=True, slots=True)
class MergeActors:
    """The actor who is mentioned at ``place`` is the one mentioned at ``into``, whose name stays."""

    place: Place
    into: Place


@dataclass(frozen=True, slots=True)
class SplitActor:
    """The mentions that read as the one at the place does are of an actor of their own."""

    place: Place


@dataclass(frozen=True, slots=True)
class RenameActor:
    """The actor who is mentioned at the place is shown under this name."""

    place: Place
    name: str


@dataclass(frozen=True, slots=True)
class SetActorKind:
    place: Place
    kind: ActorKind


@dataclass(frozen=True, slots=True)
class HideActor:
    """The actor who is mentioned at the place is none, or of no interest."""

    place: Place


Correction: TypeAlias = (
    KeepBlock | SetRedLine | SetInSummary | MergeActors | SplitActor | RenameActor | SetActorKind | HideActor
)
