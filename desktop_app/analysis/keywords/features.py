"""What is known of each phrase that could be key. Brings in NumPy."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log, log1p

import numpy as np
import numpy.typing as npt

from desktop_app.analysis.keywords.candidates import Candidate, Key
from desktop_app.analysis.keywords.names import Names

Floats = npt.NDArray[np.float64]

_NAMES = ("NNP", "NNPS")
_RARE, _UNLIKELY = 8.0, -5.0
_PATTERN_TAGS = ("JJ", "NN", "NNS", "NNP", "VBG", "VBN")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the phrases are judged by: the document around them.

    ``rarity`` is the inverse document frequency of each stem of the text, ``chances`` the logit of the
    chance that a summary holds it, ``title`` the stems of the title.
    """

    sentences: int
    words: int
    title: frozenset[str]
    rarity: Mapping[str, float]
    chances: Mapping[str, float]
    names: Names


def phrase_features(candidates: Sequence[Candidate], around: Surroundings) -> Floats:
    """A row for each of ``candidates``."""
    single = Counter[str]()
    for candidate in candidates:
        if len(candidate.key) == 1:
            single[candidate.key[0]] += len(candidate.mentions)
    longest = _longer(candidates)
    most = max((len(candidate.mentions) for candidate in candidates), default=1)
    rows = [
        _place(candidate, around, most)
        + _words(candidate, around, single)
        + _shape(candidate)
        + _nesting(candidate, longest)
        + _names(candidate, around)
        for candidate in candidates
    ]
    return np.array(rows, dtype=np.float64).reshape(len(candidates), -1)


def _place(candidate: Candidate, around: Surroundings, most: int) -> list[float]:
    count = len(candidate.mentions)
    first, last = candidate.sentences[0], candidate.sentences[-1]
    sentences = max(1, around.sentences)
    return [
        log1p(count),
        count / most,
        count > 1,
        count > 2,
        1000 * count / max(100, around.words),
        log1p(first),
        first / sentences,
        first == 0,
        first < 3,
        (last - first) / sentences,
        len(set(candidate.sentences)) / sentences,
        log(sentences),
    ]


def _words(candidate: Candidate, around: Surroundings, single: Counter[str]) -> list[float]:
    rarity = [around.rarity.get(stem, _RARE) for stem in candidate.key]
    chances = [around.chances.get(part, _UNLIKELY) for stem in candidate.key for part in stem.split("-")]
    counts = [log1p(single[stem]) for stem in candidate.key]
    return [
        max(rarity),
        min(rarity),
        sum(rarity) / len(rarity),
        rarity[-1],
        max(counts),
        min(counts),
        sum(counts) / len(counts),
        counts[-1],
        log1p(len(candidate.mentions)) * max(rarity),
        sum(stem in around.title for stem in candidate.key) / len(candidate.key),
        bool(around.title),
        max(chances),
        min(chances),
        sum(chances) / len(chances),
        chances[-1],
    ]


def _shape(candidate: Candidate) -> list[float]:
    phrase = candidate.form
    size = len(phrase)
    return [
        size == 1,
        size == 2,
        size == 3,
        size > 3,
        sum(len(unit.text) for unit in phrase) / 10,
        len(phrase[-1].text) / 10,
        any("-" in unit.text for unit in phrase),
        any(map(str.isdigit, phrase[0].text)),
        *(phrase[0].tag == tag for tag in _PATTERN_TAGS),
        *(phrase[-1].tag == tag for tag in ("NNS", "NNP", "VBG")),
        size == 1 and phrase[0].tag in _NAMES,
        all(unit.tag in _NAMES for unit in phrase),
        any(unit.tag in _NAMES for unit in phrase),
    ]


def _nesting(candidate: Candidate, longest: Counter[Key]) -> list[float]:
    count = len(candidate.mentions)
    inside = longest[candidate.key] / count
    return [inside, inside == 1, candidate.whole / count, candidate.whole == 0]


def _names(candidate: Candidate, around: Surroundings) -> list[float]:
    count = len(candidate.mentions)
    named = [around.names.held_by(mention) for mention in candidate.mentions]
    return [
        candidate.capitals / count,
        max(salience for salience, *_ in named),
        *(sum(column) / count for column in list(zip(*named, strict=True))[1:]),
        candidate.actor is not None,
        all(unit.text.isupper() for unit in candidate.form),
    ]


def _longer(candidates: Sequence[Candidate]) -> Counter[Key]:
    """For each phrase, how many mentions its commonest longer phrase has."""
    longer = Counter[Key]()
    for candidate in candidates:
        size, count = len(candidate.key), len(candidate.mentions)
        for start in range(size):
            for end in range(start + 1, size + 1):
                if end - start < size:
                    part = candidate.key[start:end]
                    longer[part] = max(longer[part], count)
    return longer
