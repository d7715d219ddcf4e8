"""Brings tagged names to their proper extent, and drops what names no actor."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from desktop_app.analysis.actors.lexicon import (
    BARE_TITLES,
    BODIES,
    GROUPS,
    LONE_TITLES,
    NOT_NAMES,
    ORGANIZATION_WORDS,
    PARTISANS,
    PERSONLIKE,
    PLACE_WORDS,
    SEATS,
    TITLES,
    UNIONS,
)
from desktop_app.analysis.actors.tables import fold, load_countries, load_tables
from desktop_app.analysis.actors.tagger import Name

POSSESSIVES = frozenset({"'s", "’s", "'", "’", "‘s", "'S", "’S"})
_ARTICLES = frozenset({"the", "a", "an"})
_CIRCLES = frozenset({"G5", "G7", "G8", "G10", "G20", "G77"})
_INNER_PARTICLES = frozenset({"o", "e", "i", "ul", "ur", "ud", "al", "el"})
"""What joins the parts of a name between two hyphens."""
_KOREAN_ENDINGS = frozenset({"in", "un", "il", "on", "won", "moon", "young", "sun", "soon", "song", "man"})
"""Ends of names, as in "Moon Jae-in", that are also common words."""
_OFFICES = frozenset({"speaker", "spokesman", "spokeswoman", "spokesperson"})
"""What stands between the name of a body and somebody's, and belongs to neither."""
_NAMING_TITLES = frozenset({"prince", "king", "queen", "princess", "lord", "lady"})
"""Titles with which the name of a place may begin, as in "Prince William Sound"."""
_INNER_SIGNS = frozenset("#&")
"""Signs that may begin a name."""


@dataclass(frozen=True)
class Peoples:
    """Folded names of countries, their adjectives, one of their people ("Swede"), and the plural names of
    peoples and followings.
    """

    countries: frozenset[str]
    adjectives: frozenset[str]
    nationals: frozenset[str]
    groups: frozenset[str]


@cache
def peoples() -> Peoples:
    countries = load_countries()
    names = frozenset(fold(name) for country in countries for name in country.names)
    adjectives = frozenset(fold(word) for country in countries for word in country.adjectives)
    nationals = frozenset(fold(word) for country in countries for word in country.people)
    singular = frozenset(word.removesuffix("s") for word in nationals)
    return Peoples(names, adjectives - names, singular, GROUPS | nationals)


def clean_names(names: Iterable[Name], sentences: Sequence[Sequence[str]]) -> Iterator[Name]:
    """The names without titles, articles, possessives and stray signs; adjectives become MISC."""
    for name in names:
        words = sentences[name.sentence]
        for piece in _pieces(name, words):
            trimmed = _trimmed(piece, words)
            if trimmed is not None:
                yield trimmed


def apart(names: Iterable[Name]) -> Iterator[Name]:
    """The names, which come in order, without those that begin inside another."""
    reached = (-1, 0)
    for name in names:
        if (name.sentence, name.first) >= reached:
            yield name
            reached = name.sentence, name.last


def _pieces(name: Name, words: Sequence[str]) -> Iterator[Name]:
    """The name; both of two countries joined by a hyphen; a circle of states at its end ("G7") apart; what
    is called a group without what stands before ("the Asian group ASEAN").
    """
    hyphen = next((i for i in range(name.first + 1, name.last - 1) if words[i] in "-–"), None)
    if hyphen is not None:
        sides = replace(name, last=hyphen), replace(name, first=hyphen + 1)
        if all(phrase(side, words) in peoples().countries for side in sides):
            yield from sides
            return
    inner = range(name.first + 1, name.last - 1)
    described = [i for i in inner if words[i] in BODIES and words[i + 1][:1].isupper()]
    if described:
        name = replace(name, first=described[-1] + 1)
    last = name.last - 1
    if is_circle_of_states(words[last]):
        if name.first < last:
            yield replace(name, last=last)
        name = replace(name, first=last, label="ORG")
    yield name


def is_circle_of_states(word: str) -> bool:
    return word in _CIRCLES


def phrase(name: Name, words: Sequence[str]) -> str:
    """The name's words, folded, separated by spaces: the form of the tables."""
    return " ".join(fold(word) for word in words[name.first : name.last])


def _trimmed(name: Name, words: Sequence[str]) -> Name | None:
    first, last = name.first, name.last
    first = _skip(words, first, last, _opens_badly)
    while last > first and (words[last - 1] in POSSESSIVES or not _has_letter(words[last - 1])):
        last -= 1
    if name.label in ("PER", "LOC") and last > first and _ends_with(words[first:last], PLACE_WORDS):
        name = replace(name, label="LOC")
        first -= first > 0 and words[first - 1][:1].isupper() and fold(words[first - 1]) in _NAMING_TITLES
    if name.label == "PER":
        first, last = _person(words, first, last)
    elif last - first > 1 and (
        fold(words[last - 1]) in PARTISANS or (last - first == 2 and fold(words[last - 1]) in _OFFICES)
    ):
        last -= 1
    if first >= last:
        return None
    trimmed = Name(name.sentence, first, last, name.label)
    if _names_nothing(trimmed, words):
        return None
    label = _label(trimmed, words)
    return trimmed if label == trimmed.label else replace(trimmed, label=label)


def _person(words: Sequence[str], first: int, last: int) -> tuple[int, int]:
    """The extent of somebody's name, without titles; an empty one if there is nothing else."""
    titled = _skip(words, first, last - 1, lambda word: fold(word).rstrip(".") in BARE_TITLES)
    if titled == last - 1 and fold(words[titled]).rstrip(".") in TITLES:
        return last, last
    first = titled
    if last - first > 1 and _ends_role(words[max(0, first - 1) : first + 1]):
        first += 1
    if last - first > 2 and fold(words[first]) in peoples().nationals | peoples().adjectives:
        first += 1
    return first, last + _hyphenated_end(words[last : last + 4], is_full=last - first > 1)


def _ends_role(words: Sequence[str]) -> bool:
    """ "of Staff", "of State" before somebody's name."""
    return len(words) == 2 and fold(words[0]) == "of" and fold(words[1]) in ("staff", "state", "defense")


def _hyphenated_end(words: Sequence[str], *, is_full: bool) -> int:
    """How many of the words after a person's name still belong to it, as in "Prayuth Chan-o-cha" and
    "Ma Ying-jeou", but not in "Putin-backed".
    """
    if len(words) < 2 or words[0] != "-":
        return 0
    if len(words) == 4 and words[1] in _INNER_PARTICLES and words[2] == "-" and words[3].isalpha():
        return 4
    is_ending = words[1] not in load_tables().casing or (is_full and words[1] in _KOREAN_ENDINGS)
    return 2 if words[1].isalpha() and words[1].islower() and is_ending else 0


def _skip(words: Sequence[str], first: int, last: int, skips: Callable[[str], bool]) -> int:
    while first < last and skips(words[first]):
        first += 1
    return first


def _opens_badly(word: str) -> bool:
    return fold(word) in _ARTICLES or not (_has_letter(word) or word in _INNER_SIGNS)


def _has_letter(word: str) -> bool:
    return any(letter.isalnum() for letter in word)


def _names_nothing(name: Name, words: Sequence[str]) -> bool:
    if name.last - name.first > 1:
        return False
    word = words[name.first]
    after = words[name.last] if name.last < len(words) else ""
    return (
        fold(word).rstrip(".") in NOT_NAMES
        or (name.label != "PER" and fold(word) in LONE_TITLES)
        or word.startswith(("http://", "https://", "www.", "@"))
        or "@" in word
        or not word[:1].isalnum()
        or word.isdigit()
        or len(word) == 1
        or after == "$"
        or (fold(word) == "state" and name.first > 1 and fold(words[name.first - 2]) == "secretary")
    )


def _label(name: Name, words: Sequence[str]) -> str:
    folded = phrase(name, words)
    parts = folded.split(" ")
    known = peoples()
    if folded in known.groups and words[name.first][:1].isupper():
        return "GROUP"
    if folded + "s" in GROUPS and name.label in ("ORG", "LOC") and not _is_party(name, words):
        return "MISC"
    if folded in SEATS or folded in PERSONLIKE or _ends_with(parts, ORGANIZATION_WORDS):
        return "ORG" if name.label in ("PER", "MISC") else name.label
    if len(parts) > 2 and parts[0] in ORGANIZATION_WORDS and parts[1] == "of":
        return "ORG"
    if folded in known.countries and name.label in ("ORG", "LOC", "MISC"):
        return "ORG" if folded in UNIONS else "LOC"
    if folded in known.nationals and name.label == "PER":
        return "MISC"
    if folded in known.adjectives and name.label in ("LOC", "ORG"):
        return "MISC"
    return name.label


def _is_party(name: Name, words: Sequence[str]) -> bool:
    """ "Conservative" in "Conservative party"."""
    return name.last < len(words) and fold(words[name.last]) == "party"


def _ends_with(words: Sequence[str], endings: frozenset[str]) -> bool:
    """Does a name of several words end with one of these, which is no surname?"""
    last = fold(words[-1]) if len(words) > 1 else ""
    return last in endings and last not in load_tables().surnames
