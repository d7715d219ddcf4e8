"""Whom a description of a state's office means: "Sudan's prime minister", "the Iranian government"."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from desktop_app.analysis.actors.tables import fold, load_countries
from desktop_app.report import Actor, ActorKind

_WORD = re.compile(r"['’]s?\b|['’](?=\s)|[\w.]+")
_LONGEST = 4
"""The most words of a country's name."""
_OWNING = frozenset({"'s", "'"})
_OFFICES = frozenset(
    {"president", "premier", "minister", "chancellor", "king", "queen", "emir", "sultan", "ruler", "rulers"}
    | {"government", "cabinet", "ministry", "parliament", "army", "military", "navy", "junta", "authorities"}
    | {"ambassador", "envoy", "leadership", "regime", "administration", "officials", "leader"}
)
"""Who holds one speaks for the country."""
_LEADING = frozenset({"president", "premier", "minister", "chancellor", "king", "queen", "emir", "leader"})
"""Who is called one of these may be called the country's leader elsewhere."""
_SHORTLY_BEFORE = 40
"""Characters before a name: "his Russian counterpart Vladimir Putin"."""
_NOT_OF_STATE = frozenset(
    {"opposition", "former", "ex", "shadow", "exiled", "ousted", "deposed", "rebel", "regional", "provincial"}
    | {
        "aide",
        "adviser",
        "critics",
        "supporters",
        "opponents",
        "son",
        "wife",
        "daughter",
        "brother",
        "lawyer",
    }
)


def state_or_holder(phrase: str, text: str, actors: Iterable[Actor]) -> Actor | None:
    """The actor that this description means: the one person whom the text gives the office, else the state.

    None where it describes no office of a state, or no actor is that country, or several hold such an office.
    """
    found = _described(phrase)
    if found is None:
        return None
    number, office = found
    actors = tuple(actors)
    holders = [actor for actor in actors if office and _holds(actor, office, number, text)]
    if len(holders) > 1:
        return None
    return next(iter(holders), None) or next((actor for actor in actors if _is_country(actor, number)), None)


def _described(phrase: str) -> tuple[int, str] | None:
    """The country, by its number in the table, and the office, empty for the bare adjective ("Iranian")."""
    words = [fold(word) for word in _WORD.findall(phrase)]
    words = words[words[:1] == ["the"] :]
    for length in range(min(_LONGEST, len(words)), 0, -1):
        start, rest = " ".join(words[:length]), words[length:]
        if rest and rest[0] in _OWNING:
            number, rest = _named().get(start), rest[1:]
        else:
            number = _adjectives().get(start)
            if number is not None and not rest:
                return number, ""
        if number is not None and not _OFFICES.isdisjoint(rest) and _NOT_OF_STATE.isdisjoint(rest):
            return number, " ".join(rest)
    return None


def _holds(actor: Actor, office: str, number: int, text: str) -> bool:
    """The text says that this person holds the office, of this country or of one that it does not name."""
    if actor.kind is not ActorKind.PERSON or actor.role is None:
        return False
    role = " ".join(fold(word) for word in _WORD.findall(actor.role.of(text)))
    if not set(_countries_in(role)) <= {number}:
        return False
    if office == "leader":
        return role.split(" ")[-1] in _LEADING and _is_introduced_with(actor, number, text)
    return f" {role} ".endswith(f" {office} ")


def _is_introduced_with(actor: Actor, number: int, text: str) -> bool:
    """Right before one of its names the text names this country."""
    return any(
        number in _countries_in(" ".join(fold(word) for word in _WORD.findall(before)))
        for mention in actor.mentions
        for before in [text[max(0, mention.start - _SHORTLY_BEFORE) : mention.start]]
    )


def _countries_in(role: str) -> Iterator[int]:
    padded = f" {role} "
    for table in (_named(), _adjectives()):
        yield from (number for name, number in table.items() if f" {name} " in padded)


def _is_country(actor: Actor, number: int) -> bool:
    return actor.kind is not ActorKind.PERSON and any(
        _named().get(fold(name)) == number for name in (actor.name, *actor.aliases)
    )


@cache
def _named() -> Mapping[str, int]:
    return {fold(name): number for number, country in enumerate(load_countries()) for name in country.names}


@cache
def _adjectives() -> Mapping[str, int]:
    return {
        fold(adjective): number
        for number, country in enumerate(load_countries())
        for adjective in country.adjectives
    }
