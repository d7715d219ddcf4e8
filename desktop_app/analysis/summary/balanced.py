"""Our own method: foresee the words of a reader's summary, then choose sentences for them. Brings in NumPy.

Two networks work in turn: one for words, one for sentences on the first one's chances, then one for words
again that knows how good the sentences are in which they stand. See resources/models/summary/README.md.
"""

import json
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from desktop_app.analysis.summary.choosing import Occurrences, choose
from desktop_app.analysis.summary.material import Material, Scored
from desktop_app.analysis.summary.network import Floats, Network, network
from desktop_app.analysis.summary.sentence_model import sentence_features
from desktop_app.analysis.summary.standing import Standing
from desktop_app.analysis.summary.word_model import (
    WordCounts,
    chances_of,
    second_features,
    title_logits,
    word_features,
)
from desktop_app.assets import resource

SENTENCE_WEIGHT = 0.7
_WEIGHT_IN_OPENING = 1.0
"""ROUGE points for a unit of a sentence's logit: in the choice, and in the one for the second network."""
OPENING = 3
"""The second network for words knows the choice of so many sentences."""
_LEANING, _ORPHAN_QUOTE = 1.5, 1.5
_HEADING, _QUESTION, _TRAILS_OFF, _FILLER = 8.0, 4.0, 2.0, 1.0
_SHORT, _FRAGMENT = 1.5, 8.0
_SHORT_WORDS, _FRAGMENT_WORDS = 10, 3
"""What speaks against a sentence, in ROUGE points; one of fewer words pays its share of ``_SHORT``, and one
that says nothing by itself, as the "“No." of a quotation, ``_FRAGMENT`` as well."""
_SCORE_POINTS = 4.0


@dataclass(frozen=True)
class Model:
    """What training learned."""

    counts: WordCounts
    words: Network
    sentences: Network
    words_again: Network


def rank(material: Material) -> tuple[tuple[Scored, ...], frozenset[int]]:
    """The candidates in the order of choice, and the terms that the summary should hold most."""
    occurrences = Occurrences([material.terms.sentences[index] for index in material.candidates])
    if not len(occurrences.terms):
        return tuple(Scored(index, 0.0) for index in material.candidates), frozenset()
    chances, sentence_logits = foresee(material, occurrences, load())
    order = choose(occurrences, chances, bonus(material, occurrences, sentence_logits), *leaning(material))
    return _scored(material, order), _key_terms(material, chances)


def foresee(material: Material, occurrences: Occurrences, model: Model) -> tuple[Floats, Floats]:
    """The chances of the terms and the logits of the candidates."""
    first = word_features(material, model.counts)
    logits = model.words.logits(first)
    title = title_logits(material)
    chances = chances_of(logits + title)
    sentence_logits = model.sentences.logits(sentence_features(material, occurrences, chances))[:, 0]
    opening = opening_choice(occurrences, chances, sentence_logits)
    again = second_features(first, logits, occurrences, sentence_logits, opening)
    return chances_of(model.words_again.logits(again) + title), sentence_logits


def opening_choice(occurrences: Occurrences, chances: Floats, sentence_logits: Floats) -> list[int]:
    """The first sentences to choose, whether or not they can stand alone."""
    alone = np.arange(occurrences.count), np.zeros(occurrences.count)
    order = choose(occurrences, chances, _WEIGHT_IN_OPENING * sentence_logits, *alone, picks=OPENING)
    return [index for index, _ in order[:OPENING]]


def bonus(material: Material, occurrences: Occurrences, sentence_logits: Floats) -> Floats:
    """What is added to the value of each candidate, in ROUGE points."""
    against = np.array([_against(standing) for standing in material.standings])
    short = np.maximum(0, 1 - occurrences.lengths / _SHORT_WORDS)
    fragment = occurrences.lengths < _FRAGMENT_WORDS
    value: Floats = SENTENCE_WEIGHT * sentence_logits - against - _SHORT * short - _FRAGMENT * fragment
    return value


def _against(standing: Standing) -> float:
    """What speaks against a sentence wherever it stands, in ROUGE points."""
    return (
        _HEADING * standing.heading
        + _QUESTION * standing.question
        + _TRAILS_OFF * standing.trails_off
        + _FILLER * standing.fillers
    )


def leaning(material: Material) -> tuple[npt.NDArray[np.int64], Floats]:
    """For each candidate the one before it, and what it costs to choose it without that one."""
    candidates = material.candidates
    before = [
        place - 1 if place and candidates[place - 1] == index - 1 else place
        for place, index in enumerate(candidates)
    ]
    costs = [
        _LEANING * standing.leans + _ORPHAN_QUOTE * standing.orphan_quote for standing in material.standings
    ]
    return np.array(before, dtype=np.int64), np.array(costs, dtype=np.float64)


@cache
def load() -> Model:
    """The model that ships with the program."""
    data = json.loads(resource("models", "summary", "model.json").read_text(encoding="utf-8"))
    words = {stem: tuple(counts) for stem, counts in data["counts"]["words"].items()}
    return Model(
        WordCounts(data["counts"]["texts"], tuple(data["counts"]["base"]), words),
        network(data["words"]),
        network(data["sentences"]),
        network(data["words_again"]),
    )


def _scored(material: Material, order: list[tuple[int, float]]) -> tuple[Scored, ...]:
    """Values become scores between 0 and 1 that never rise along the order; one that gains nothing has .5."""
    values = np.minimum.accumulate([value for _, value in order])
    scores = 1 / (1 + np.exp(-values / _SCORE_POINTS))
    return tuple(
        Scored(material.candidates[place], round(float(score), 4))
        for (place, _), score in zip(order, scores, strict=True)
    )


def _key_terms(material: Material, chances: Floats, count: int = 12) -> frozenset[int]:
    content = [term for term, stop in enumerate(material.terms.stop) if not stop]
    return frozenset(sorted(content, key=lambda term: (-round(float(chances[term, 0]), 9), term))[:count])
