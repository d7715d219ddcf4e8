"""Corrections of the key actors: two are one, one is two, another name, another kind, none at all."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeAlias

from desktop_app.article import Span
from desktop_app.report.corrections.kinds import HideActor, MergeActors, RenameActor, SetActorKind, SplitActor
from desktop_app.report.corrections.places import Finder
from desktop_app.report.report import Actor, Origin, Party, RedLine, Report

OfActor: TypeAlias = MergeActors | SplitActor | RenameActor | SetActorKind | HideActor


def correct_actor(report: Report, correction: OfActor, span: Span, finder: Finder) -> Report:
    """The report with the actor who is mentioned at ``span`` corrected; unchanged if nobody is."""
    actor = _actor_at(report, span)
    if actor is None:
        return report
    match correction:
        case MergeActors(into=place):
            there = finder.span(place)
            into = None if there is None else _actor_at(report, there)
            return report if into is None or into is actor else _merged(report, actor, into)
        case SplitActor():
            return _split(report, actor, span)
        case RenameActor(name=name):
            return _replaced(report, actor, replace(actor, name=name, origin=Origin.PERSON))
        case SetActorKind(kind=kind):
            return _replaced(report, actor, replace(actor, kind=kind, origin=Origin.PERSON))
        case HideActor():
            return _without(report, actor)


def _actor_at(report: Report, span: Span) -> Actor | None:
    """Whose mention it is, or overlaps."""
    return next(
        (
            actor
            for actor in report.actors or ()
            if any(mention.start < span.end and span.start < mention.end for mention in actor.mentions)
        ),
        None,
    )


def _replaced(report: Report, old: Actor, *new: Actor) -> Report:
    actors = (fresh for actor in report.actors or () for fresh in (new if actor is old else (actor,)))
    return replace(report, actors=_ranked(actors))


def _ranked(actors: Iterable[Actor]) -> tuple[Actor, ...]:
    return tuple(sorted(actors, key=lambda actor: (-actor.salience, actor.mentions[0])))


def _merged(report: Report, actor: Actor, into: Actor) -> Report:
    mentions = tuple(sorted((*actor.mentions, *into.mentions)))
    both = replace(
        into,
        role=into.role or actor.role,
        aliases=_aliases(report, mentions, into.name),
        salience=max(actor.salience, into.salience),
        mentions=mentions,
        origin=Origin.PERSON,
    )
    others = tuple(other for other in report.actors or () if other is not actor)
    joined = _replaced(replace(report, actors=others), into, both)
    return _with_parties(joined, {actor.id: into.id})


def _split(report: Report, actor: Actor, span: Span) -> Report:
    """The new actor keeps the kind and takes its share of the salience; nobody is split off whole."""
    text = report.article.text
    name = span.of(text)
    mine = tuple(mention for mention in actor.mentions if mention.of(text) == name)
    rest = tuple(mention for mention in actor.mentions if mention.of(text) != name)
    if not mine or not rest:
        return report
    share = len(mine) / len(actor.mentions)
    new = Actor(
        id=_free_id(report, name),
        name=name,
        kind=actor.kind,
        role=None,
        aliases=(),
        salience=round(actor.salience * share, 4),
        mentions=mine,
        origin=Origin.PERSON,
    )
    left_name = actor.name if actor.name != name else _best_name(text, rest)
    left = replace(
        actor,
        name=left_name,
        aliases=_aliases(report, rest, left_name),
        mentions=rest,
        origin=Origin.PERSON,
    )
    split = _replaced(report, actor, left, new)
    return replace(split, red_lines=_parties_by_place(split, actor.id, mine, new.id))


def _without(report: Report, actor: Actor) -> Report:
    others = tuple(other for other in report.actors or () if other is not actor)
    return _with_parties(replace(report, actors=others), {actor.id: None})


def _with_parties(report: Report, ids: Mapping[str, str | None]) -> Report:
    def moved(party: Party | None) -> Party | None:
        known = party is not None and party.actor in ids
        return replace(party, actor=ids[party.actor]) if known and party and party.actor else party

    if report.red_lines is None:
        return report
    lines = (
        replace(line, speaker=moved(line.speaker), addressee=moved(line.addressee))
        for line in report.red_lines
    )
    return replace(report, red_lines=tuple(lines))


def _parties_by_place(
    report: Report, old: str, mentions: tuple[Span, ...], new: str
) -> tuple[RedLine, ...] | None:
    """Parties whose words are one of ``mentions`` are the new actor."""

    def moved(party: Party | None) -> Party | None:
        if party is None or party.actor != old:
            return party
        named = any(m.start < party.span.end and party.span.start < m.end for m in mentions)
        return replace(party, actor=new) if named else party

    if report.red_lines is None:
        return None
    return tuple(
        replace(line, speaker=moved(line.speaker), addressee=moved(line.addressee))
        for line in report.red_lines
    )


def _aliases(report: Report, mentions: Iterable[Span], name: str) -> tuple[str, ...]:
    """The other names, in the order of their first mention."""
    names = dict.fromkeys(mention.of(report.article.text) for mention in mentions)
    return tuple(alias for alias in names if alias != name)


def _best_name(text: str, mentions: tuple[Span, ...]) -> str:
    counts = Counter(mention.of(text) for mention in mentions)
    return max(counts, key=lambda name: (len(name.split()), counts[name]))


def _free_id(report: Report, name: str) -> str:
    taken = {actor.id for actor in report.actors or ()}
    wanted = "-".join(name.lower().split())
    return next(
        candidate
        for candidate in (wanted, *(f"{wanted}-{number}" for number in range(2, len(taken) + 3)))
        if candidate not in taken
    )
