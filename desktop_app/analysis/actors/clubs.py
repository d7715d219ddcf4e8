"""Clubs that are called like their cities: "Barcelona beat Madrid" and "rain in Barcelona" are two actors."""

from collections.abc import Sequence, Set
from dataclasses import replace

from desktop_app.analysis.actors.tables import fold, load_tables
from desktop_app.analysis.actors.tagger import Name

_CITIES = frozenset({"town", "city", "capital", "state"})
_SCENE = frozenset({"in", "near", "outside", "around", "across", "to"})
_PLAY = frozenset({"beat", "beats", "play", "plays", "thrashed", "drew", "defeated"})
_PLAYED = frozenset({"beat", "beating", "thrashed", "thrashing", "defeated", "v", "vs"})
_PERHAPS_PLAYED = _PLAYED | {"against"}
"""Of a club if the text speaks of it elsewhere: sanctions, too, are against a city."""


def clubs_apart(
    names: Sequence[Name], tagged: Sequence[Name], sentences: Sequence[Sequence[str]]
) -> list[Name]:
    """The names, each kind by itself where a text speaks of both a club and its city.

    ``tagged`` are the same names as the tagger had them.
    """
    phrases = load_tables().phrases
    ambiguous: dict[int, str] = {}
    at_play: set[str] = set()
    scenes: set[str] = set()
    for i, name in enumerate(names):
        words = sentences[name.sentence]
        city = " ".join(map(fold, words[name.first : name.last]))
        if name.label in ("ORG", "LOC") and phrases.get(city) in _CITIES:
            ambiguous[i] = city
            if _plays(name, words, _PLAYED):
                at_play.add(city)
            elif _is_scene(name, words):
                scenes.add(city)
    clubs = at_play & scenes
    labels = {
        i: _label(names[i], tagged[i], sentences[names[i].sentence])
        for i, city in ambiguous.items()
        if city in clubs
    }
    return [replace(name, label=labels.get(i, name.label)) for i, name in enumerate(names)]


def _label(name: Name, tagged: Name, words: Sequence[str]) -> str:
    if _plays(name, words, _PERHAPS_PLAYED):
        return "ORG"
    if _is_scene(name, words):
        return "LOC"
    return tagged.label if tagged.label in ("ORG", "LOC") else name.label


def _plays(name: Name, words: Sequence[str], played: Set[str]) -> bool:
    """ "Leeds beat", "thrashing Leeds", "Leeds 2"; ``played`` are the words before it."""
    before = fold(words[name.first - 1]) if name.first else ""
    after = fold(words[name.last]) if name.last < len(words) else ""
    is_scored = after.isdigit() and before not in _SCENE
    return after in _PLAY or is_scored or before in played


def _is_scene(name: Name, words: Sequence[str]) -> bool:
    return name.first > 0 and fold(words[name.first - 1]) in _SCENE
