"""Which person a name means: full names, surnames, first names, namesakes."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from desktop_app.analysis.actors.mentions import Mention

_PARTICLES = frozenset(
    {
        "al",
        "el",
        "bin",
        "ibn",
        "bint",
        "abu",
        "ben",
        "van",
        "von",
        "der",
        "den",
        "de",
        "del",
        "della",
        "di",
        "da",
        "dos",
        "du",
        "la",
        "le",
        "ter",
        "ten",
        "mac",
        "san",
        "st",
    }
)
_NICKNAMES = {
    "joe": "joseph", "bill": "william", "billy": "william", "will": "william", "bob": "robert",
    "bobby": "robert", "rob": "robert", "mike": "michael", "jim": "james", "jimmy": "james",
    "tom": "thomas", "tommy": "thomas", "dave": "david", "chris": "christopher", "steve": "stephen",
    "steven": "stephen", "dan": "daniel", "danny": "daniel", "matt": "matthew", "tony": "anthony",
    "ben": "benjamin", "bibi": "benjamin", "nick": "nicholas", "andy": "andrew", "ed": "edward",
    "ted": "edward", "sam": "samuel", "ken": "kenneth", "ron": "ronald", "don": "donald",
    "greg": "gregory", "jeff": "jeffrey", "rick": "richard", "dick": "richard", "tim": "timothy",
    "pete": "peter", "charlie": "charles", "chuck": "charles", "larry": "lawrence", "leo": "leonard",
    "liz": "elizabeth", "beth": "elizabeth", "kate": "katherine", "kathy": "katherine",
    "jen": "jennifer", "debbie": "deborah", "sue": "susan", "maggie": "margaret", "becky": "rebecca",
}  # fmt: skip
_GENERATIONS = frozenset({"jr", "sr"})
_WAYS = ("surname", "first name", "middle name", "spelling")
"""How a single word may name somebody, the likeliest first."""
_LONG = 6
"""Letters of a surname of which one may be written otherwise."""
_MOST_NAMESAKES = 8
"""How many bearers of one name are considered, so that a list of thousands takes no longer for each."""


@dataclass
class _Person:
    """Somebody with a full name. ``distinctions`` are the initials and generations seen with it."""

    number: int
    distinctions: set[str]
    kin: bool
    sex: str


Key = tuple[str, str]
"""A way of naming and the word."""


def identify_persons(mentions: Sequence[Mention]) -> list[int]:
    """A number for each mention of a person; mentions of the same person have the same.

    A surname alone means whom the text first introduced under it (a relative mentioned in passing only if
    nobody else can be meant); a first name likewise, if no surname fits. Two people with different first
    names are never one. Takes time in proportion to the mentions.
    """
    register = _Register()
    named = {i: register.person(mention) for i, mention in enumerate(mentions) if not _is_short(mention)}
    later: dict[Key, _Person] = {}
    for i in reversed(named):
        later.update((key, named[i]) for key in _keys(mentions[i]))
    earlier: defaultdict[Key, dict[int, _Person]] = defaultdict(dict)
    strangers: dict[str, int] = {}
    numbers = []
    for i, mention in enumerate(mentions):
        person = named.get(i)
        if person is not None:
            for key in _keys(mention):
                earlier[key].setdefault(person.number, person)
        else:
            person = next(_meant(mention, earlier, later), None)
        if person is not None:
            numbers.append(person.number)
        else:
            numbers.append(strangers.setdefault(mention.parts[-1], len(mentions) + len(strangers)))
    return numbers


def _may_be(person: _Person, mention: Mention) -> bool:
    """May this full name of theirs be the person's? "Jr." is left out at times, but not beside the father."""
    if mention.distinction and person.distinctions:
        return mention.distinction in person.distinctions
    marks = " ".join([mention.distinction, *sorted(person.distinctions)]).split()
    return _GENERATIONS.isdisjoint(marks) or not (mention.is_kin or person.kin)


class _Register:
    """Those with full names."""

    def __init__(self) -> None:
        self._count = 0
        self._by_ends: defaultdict[tuple[str, str], list[_Person]] = defaultdict(list)
        self._by_tail: dict[tuple[str, ...], _Person] = {}

    def person(self, mention: Mention) -> _Person:
        """The person with this full name, who may be new."""
        parts = mention.parts
        same = self._by_ends[_NICKNAMES.get(parts[0], parts[0]), parts[-1]]
        for person in same[:_MOST_NAMESAKES]:
            if _may_be(person, mention):
                person.distinctions.update(filter(None, [mention.distinction]))
                return person
        if parts in self._by_tail:
            return self._by_tail[parts]
        distinctions = set(filter(None, [mention.distinction]))
        person = _Person(self._count, distinctions, mention.is_kin, mention.sex)
        self._count += 1
        same.append(person)
        for at in range(1, min(len(parts) - 1, 4)):
            self._by_tail.setdefault(parts[at:], person)
        return person


def _is_short(mention: Mention) -> bool:
    """Is this a surname or a first name only?"""
    return all(part in _PARTICLES for part in mention.parts[:-1])


def _keys(mention: Mention) -> list[Key]:
    first, *middle, last = mention.parts
    keys = [("surname", last), ("first name", first), ("spelling", _spelling(last))]
    return keys + [("middle name", part) for part in middle if part not in _PARTICLES]


def _spelling(part: str) -> str:
    """What transcriptions of one foreign name have in common: "Zelenskyy" and "Zelensky"."""
    return re.sub(r"(.)\1+", r"\1", part.replace("y", "i")) if len(part) >= _LONG else part


def _meant(
    mention: Mention, earlier: dict[Key, dict[int, _Person]], later: dict[Key, _Person]
) -> Iterator[_Person]:
    for way in _WAYS:
        part = mention.parts[-1]
        key = (way, _spelling(part) if way == "spelling" else part)
        candidates = earlier.get(key)
        if candidates:
            yield _likeliest(mention, candidates)
        elif key in later:
            yield later[key]


def _likeliest(mention: Mention, candidates: dict[int, _Person]) -> _Person:
    """The first one introduced who may be meant: whom a story is about comes before the family."""
    people = list(islice(candidates.values(), _MOST_NAMESAKES))
    if mention.distinction:
        people = [person for person in people if mention.distinction in person.distinctions] or people
    if mention.sex:
        people = [p for p in people if p.sex == mention.sex] or [p for p in people if not p.sex] or people
    return next((person for person in people if not person.kin), people[0])
