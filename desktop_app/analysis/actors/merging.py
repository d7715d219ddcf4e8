"""Brings the mentions of one actor together, under whatever names."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from desktop_app.analysis.actors.lexicon import ORGANIZATION_WORDS
from desktop_app.analysis.actors.mentions import Mention
from desktop_app.analysis.actors.persons import identify_persons
from desktop_app.analysis.actors.tables import fold, load_countries, load_tables

Words = tuple[str, ...]

_CIRCLE_SIZES = {"five": "5", "seven": "7", "eight": "8", "ten": "10", "twenty": "20"}
"""As in "Group of Seven", which is the G7."""
_SAME: dict[Words, Words] = {("dc",): ("washington",), ("washington", "dc"): ("washington",)}
_COMPASS = frozenset({"north", "south"})


def merge(mentions: Sequence[Mention]) -> list[list[Mention]]:
    """The mentions of each actor, in document order; the actors by their first mention."""
    persons = [mention for mention in mentions if mention.label == "PER"]
    others = [mention for mention in mentions if mention.label != "PER"]
    clusters: defaultdict[tuple[bool, int], list[Mention]] = defaultdict(list)
    for mention, number in zip(persons, identify_persons(persons), strict=True):
        clusters[True, number].append(mention)
    for mention, number in zip(others, _identify_others(others), strict=True):
        clusters[False, number].append(mention)
    return sorted(clusters.values(), key=lambda cluster: cluster[0].span)


def _identify_others(mentions: Sequence[Mention]) -> list[int]:
    """A number for each mention of an organization, place or group."""
    numbers: dict[tuple[str, Words], int] = {}
    of_mention = []
    representatives: list[Mention] = []
    clubs = _clubs(mentions)
    for mention in mentions:
        is_apart = mention.label == "GROUP" or mention.words in clubs
        key = (mention.label if is_apart else "", _canonical(mention))
        if key not in numbers:
            numbers[key] = len(numbers)
            representatives.append(mention)
        of_mention.append(numbers[key])
    sets = _DisjointSets(len(representatives))
    for one, other in _aliases(representatives, mentions, of_mention):
        sets.join(one, other)
    return [sets.root(number) for number in of_mention]


def _clubs(mentions: Sequence[Mention]) -> set[Words]:
    """What is the name of an organization in one place and of a place in another."""
    labels: defaultdict[Words, set[str]] = defaultdict(set)
    for mention in mentions:
        labels[mention.words].add(mention.label)
    return {words for words, seen in labels.items() if {"ORG", "LOC"} <= seen}


def _canonical(mention: Mention) -> Words:
    if len(mention.words) == 3 and mention.words[:2] == ("group", "of"):
        return ("g" + _CIRCLE_SIZES.get(mention.words[2], mention.words[2]),)
    country = country_of(mention)
    return ("", country) if country else _SAME.get(mention.words, mention.words)


def country_of(mention: Mention) -> str:
    """The best name of the country that this is, else ""."""
    return _country_names().get(" ".join(mention.words), "") if mention.label != "PER" else ""


@cache
def _country_names() -> dict[str, str]:
    """Folded names of countries without dots, each to the country's best name."""
    return {
        fold(name).replace(".", ""): country.names[0]
        for country in load_countries()
        for name in country.names
    }


def _aliases(
    representatives: Sequence[Mention], mentions: Sequence[Mention], of_mention: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Pairs of different names that mean the same."""
    yield from _bracketed_acronyms(mentions, of_mention)
    yield from _acronyms(representatives)
    yield from _compass_words(representatives)
    organizations = [
        i
        for i, mention in enumerate(representatives)
        if mention.label == "ORG" and " ".join(mention.words) not in _country_names()
    ]
    yield from _shorter_names(representatives, organizations)


def _bracketed_acronyms(mentions: Sequence[Mention], of_mention: Sequence[int]) -> Iterator[tuple[int, int]]:
    """ "International Atomic Energy Agency (IAEA)"."""
    for i in range(1, len(mentions)):
        full, short = mentions[i - 1], mentions[i]
        bracketed = short.before[-1:] == ("(",) and short.span.start - full.span.end <= 2
        if bracketed and short.acronym[:1] == full.text[0].lower() and len(full.words) > 1:
            yield of_mention[i - 1], of_mention[i]


def _acronyms(representatives: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """An acronym is an organization's, if one fits, before anything else's; of several the first one's."""
    full: dict[str, int] = {}
    for i in sorted(range(len(representatives)), key=lambda i: representatives[i].label != "ORG"):
        for initials in representatives[i].initials:
            full.setdefault(initials, i)
    for i, mention in enumerate(representatives):
        if mention.acronym in full and len(mention.words) == 1:
            yield full[mention.acronym], i


def _shorter_names(
    representatives: Sequence[Mention], organizations: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """ "Apple" for "Apple Computer", "Foreign Ministry" for "Russian Foreign Ministry", if only one fits.

    The fuller name comes first.
    """
    by_words = {representatives[i].words: i for i in organizations}
    longer: defaultdict[int, list[int]] = defaultdict(list)
    for i in organizations:
        words = representatives[i].words
        shortened = (words[:end] for end in range(1, min(len(words), 8)))
        for shorter in dict.fromkeys((*shortened, _without_place(words), words[-1:])):
            j = by_words.get(shorter)
            if j is not None and i < j and _may_stand_for(shorter, words):
                longer[j].append(i)
    for j, candidates in longer.items():
        if len(candidates) == 1:
            yield candidates[0], j


def _may_stand_for(shorter: Words, longer: Words) -> bool:
    """ "House" for "House of Representatives" and "Commission" for "European Commission", but not "Bank" for
    "Bank Leumi", nor "Yard" for "Scotland Yard".
    """
    if not ORGANIZATION_WORDS.issuperset(shorter):
        return shorter != longer[-1:]
    return longer[-1:] == shorter or longer[: len(shorter) + 1] == (*shorter, "of")


def _compass_words(representatives: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """ "the North" for "North Korea", if no other country so begins."""
    alone = {mention.words: i for i, mention in enumerate(representatives) if mention.words[0] in _COMPASS}
    countries: defaultdict[Words, set[int]] = defaultdict(set)
    for i, mention in enumerate(representatives):
        if len(mention.words) > 1 and " ".join(mention.words) in _country_names():
            countries[mention.words[:1]].add(i)
    for word, candidates in countries.items():
        if word in alone and len(candidates) == 1:
            yield from ((i, alone[word]) for i in candidates)


def _without_place(words: Words) -> Words:
    """The name without the place that it begins with: "Red Sox" of "Boston Red Sox"."""
    phrases = load_tables().phrases
    for length in (2, 1):
        if len(words) > length and " ".join(words[:length]) in phrases:
            return words[length:]
    return ()


class _DisjointSets:
    """Sets of numbers that can be joined; each is known by its smallest member."""

    def __init__(self, size: int) -> None:
        self._parents = list(range(size))

    def root(self, number: int) -> int:
        while self._parents[number] != number:
            self._parents[number] = self._parents[self._parents[number]]
            number = self._parents[number]
        return number

    def join(self, one: int, other: int) -> None:
        one, other = self.root(one), self.root(other)
        self._parents[max(one, other)] = min(one, other)


def best_name(mentions: Sequence[Mention]) -> str:
    """The fullest name; of equally full ones the commonest, then the earliest. Countries: the usual one."""
    counts = Counter(mention.text for mention in mentions)
    first = {mention.text: mention for mention in reversed(mentions)}
    country = country_of(mentions[0])
    if country:
        names = next(known.names for known in load_countries() if known.names[0] == country)
        return min(
            counts, key=lambda text: (names.index(text) if text in names else len(names), -counts[text])
        )

    def merit(text: str) -> tuple[int, bool, int]:
        mention = first[text]
        fullness = min(len(mention.parts), 2) if mention.label == "PER" else len(mention.words)
        return fullness, not text.isupper(), counts[text]

    return max(counts, key=merit)


def other_names(mentions: Sequence[Mention], name: str) -> tuple[str, ...]:
    """The actor's other names, in document order; casing makes no other name."""
    names = {fold(name): name}
    for mention in mentions:
        names.setdefault(fold(mention.text), mention.text)
    return tuple(list(names.values())[1:])
