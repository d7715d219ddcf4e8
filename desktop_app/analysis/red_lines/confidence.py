"""How sure it is that a sentence is a red line: logistic regression over its features, a table of weights."""

import json
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from desktop_app.analysis.red_lines.features import Features
from desktop_app.assets import resource


@dataclass(frozen=True)
class Weights:
    """The learned table. ``calibration`` holds points (score, share of red lines), both rising."""

    weights: Mapping[str, float]
    bias: float
    calibration: Sequence[tuple[float, float]]

    def confidence(self, features: Features) -> float:
        """0..1, rounded to four decimals: of the sentences at .8, about 8 in 10 are red lines."""
        score = self.bias + sum(value * self.weights.get(name, 0.0) for name, value in features.items())
        return round(_between(self.calibration, score), 4)


@cache
def weights() -> Weights:
    """The table that ships with the app; resources/models/red_lines/train.py writes it."""
    table = json.loads(resource("models", "red_lines", "weights.json").read_text(encoding="utf-8"))
    return Weights(table["weights"], table["bias"], [(score, share) for score, share in table["calibration"]])


def _between(points: Sequence[tuple[float, float]], score: float) -> float:
    """The height of the line through ``points`` at ``score``, level beyond its ends."""
    above = bisect_right(points, score, key=lambda point: point[0])
    if above in {0, len(points)}:
        return points[min(above, len(points) - 1)][1]
    (left, low), (right, high) = points[above - 1], points[above]
    return low + (high - low) * (score - left) / (right - left)
