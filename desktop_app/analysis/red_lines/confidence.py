"""How sure it is that a sentence is a red line: logistic regression over its features, a table of weights."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from math import exp

from desktop_app.analysis.red_lines.features import Features
from desktop_app.assets import resource

_STEEPEST = 500.0
"""Beyond this `exp` overflows, and the confidence is 0 or 1 long before."""


@dataclass(frozen=True)
class Weights:
    """The learned table; ``slope`` and ``offset`` calibrate its score (Platt 1999)."""

    weights: Mapping[str, float]
    bias: float
    slope: float
    offset: float

    def confidence(self, features: Features) -> float:
        """0..1, rounded to four decimals: of the sentences at .8, about 8 in 10 are red lines."""
        score = self.bias + sum(value * self.weights.get(name, 0.0) for name, value in features.items())
        steepness = self.slope * score + self.offset
        return round(1 / (1 + exp(min(_STEEPEST, -steepness))), 4)


@cache
def weights() -> Weights:
    """The table that ships with the app; resources/models/red_lines/train.py writes it."""
    table = json.loads(resource("models", "red_lines", "weights.json").read_text(encoding="utf-8"))
    return Weights(table["weights"], table["bias"], table["slope"], table["offset"])
