"""Word tables made at training time: clusters of similar words, known names, usual casing.

Each is a gzipped text file whose lines are word lists: they load in a tenth of the time that JSON takes.
"""

import gzip
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from desktop_app.assets import resource

_FOLD = str.maketrans("’‘", "''")


@lru_cache(maxsize=50_000)
def fold(word: str) -> str:
    """Lower case, straight apostrophes: the form in which words are looked up."""
    return word.translate(_FOLD).lower()


def plain(text: str) -> str:
    """Folded, without accents: "Erdoğan" and "Erdogan" are one name."""
    decomposed = unicodedata.normalize("NFKD", fold(text))
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


@dataclass(frozen=True)
class Country:
    """A country with its usual names (the best one first) and its people."""

    names: tuple[str, ...]
    adjectives: tuple[str, ...]
    people: tuple[str, ...]


@dataclass(frozen=True)
class Tables:
    """``clusters``: word to its ids (fine, middle, coarse). ``phrases``: known name (folded, tokens separated
    by spaces) to its class; ``longest``: its first word to the most words that such a name has.
    ``casing``: folded word to its usual form, where that is known.
    """

    clusters: Mapping[str, tuple[str, str, str]]
    phrases: Mapping[str, str]
    longest: Mapping[str, int]
    given: frozenset[str]
    surnames: frozenset[str]
    women: frozenset[str]
    men: frozenset[str]
    casing: Mapping[str, str]
    countries: tuple[Country, ...]


def _lines(name: str) -> list[str]:
    with gzip.open(resource("models", "actors", name), "rt", encoding="utf-8") as file:
        return file.read().split("\n")


@cache
def load_tables() -> Tables:
    """The tables, read once in each process."""
    clusters: dict[str, tuple[str, str, str]] = {}
    for number, line in enumerate(_lines("clusters.txt.gz")):
        middle, coarse, *words = line.split(" ")
        clusters.update(dict.fromkeys(words, (str(number), middle, coarse)))
    phrases: dict[str, str] = {}
    for line in _lines("places.txt.gz"):
        name, *members = line.split("\t")
        phrases.update(dict.fromkeys(members, name))
    longest: dict[str, int] = {}
    for phrase in phrases:
        head, *rest = phrase.split(" ")
        longest[head] = max(longest.get(head, 0), len(rest) + 1)
    given, surnames, women, men = (frozenset(line.split("\t")) for line in _lines("people.txt.gz"))
    lower, capital, upper = (line.split(" ") for line in _lines("casing.txt.gz"))
    casing = dict(zip(lower, lower, strict=True))
    casing.update((word, word.capitalize()) for word in capital)
    casing.update((word, word.upper()) for word in upper)
    return Tables(clusters, phrases, longest, given, surnames, women, men, casing, load_countries())


@cache
def load_countries() -> tuple[Country, ...]:
    """The countries (and a few unions of them) with their names, adjectives and people."""
    text = resource("models", "actors", "countries.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.split("\n") if line and not line.startswith("#")]
    countries = []
    for name, *cells in rows:
        aliases, adjectives, people = (tuple(filter(None, cell.split("|"))) for cell in cells)
        countries.append(Country((name, *aliases), adjectives, people))
    return tuple(countries)
