"""Picks one of several candidates by learned weights: a conditional logit over named features.

The weights of every question ("speaker", "addressee", ...) are in resources/models/red_lines_parties.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp

from desktop_app.assets import resource

Features = frozenset[str]


@dataclass(frozen=True, slots=True)
class Ranking:
    """The weights of one question; a feature without a weight counts nothing."""

    weights: Mapping[str, float]

    def score(self, features: Iterable[str]) -> float:
        return round(sum(self.weights.get(name, 0.0) for name in sorted(features)), 6)

    def best(self, candidates: Sequence[Features]) -> int:
        """The place of the likeliest, the first of equals; there must be one at least."""
        scores = [self.score(features) for features in candidates]
        return scores.index(max(scores))

    def shares(self, candidates: Sequence[Features]) -> list[float]:
        """How likely each is the right one; they sum up to 1."""
        scores = [self.score(features) for features in candidates]
        highest = max(scores, default=0.0)
        powers = [exp(score - highest) for score in scores]
        return [power / sum(powers) for power in powers]


def ranking(question: str) -> Ranking:
    """The ranking that ships with the app."""
    return rankings()[question]


@cache
def rankings() -> Mapping[str, Ranking]:
    """All of them by their questions; resources/models/red_lines_parties/train.py writes them."""
    path = resource("models", "red_lines_parties", "weights.json")
    table = json.loads(path.read_text(encoding="utf-8"))
    return {question: Ranking(weights) for question, weights in table.items()}
