"""How sure it is that a sentence is a red line: learned weights over frames, a small encoder beside them."""

import json
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from desktop_app.analysis.red_lines.blend import Blend, inputs_of
from desktop_app.analysis.red_lines.features import Features
from desktop_app.assets import resource

FRAMES_ALONE = 2
"""Texts of up to so many sentences are judged by their frames alone, which know such texts better."""
_SHARE_IN_ARTICLES, _SHARE_ALONE = 0.07, 0.11
"""How many sentences are red lines, among those of articles and among such as somebody gives us alone.

The first is counted on the development articles; the second is an assumption, see the card.
"""

Calibration = Sequence[tuple[float, float]]
"""Points (score, share of red lines), both rising."""


@dataclass(frozen=True)
class Weights:
    """The learned table: of the features, of the blend, and what share of red lines a score means.

    Only sentences whose frames score at least ``gate`` are given to the encoder, which costs most.
    """

    features: Mapping[str, float]
    bias: float
    alone: Calibration
    gate: float
    blend: Blend
    blended: Calibration

    def score(self, features: Features) -> float:
        return self.bias + sum(value * self.features.get(name, 0.0) for name, value in features.items())


def confidences(texts: Sequence[str], features: Sequence[Features]) -> list[float]:
    """For every sentence of an article 0..1, to four decimals: of those at .8, about 8 in 10 are red lines.

    ``texts`` are the sentences, as they stand in the article.
    """
    table = weights()
    scores = [table.score(one) for one in features]
    if len(texts) <= FRAMES_ALONE:
        return [_standing_alone(_between(table.alone, score)) for score in scores]
    inputs = inputs_of(scores, _heard(texts, scores, table.gate), features)
    return [
        _between(table.blended, table.blend.score(inputs[number]))
        if number in inputs
        else _between(table.alone, score)
        for number, score in enumerate(scores)
    ]


def _heard(texts: Sequence[str], scores: Sequence[float], gate: float) -> dict[int, float]:
    likely = [number for number, score in enumerate(scores) if score >= gate]
    if not likely:
        return {}
    from desktop_app.analysis.red_lines.encoder import encoder

    return dict(zip(likely, encoder().scores([texts[number] for number in likely]), strict=True))


@cache
def weights() -> Weights:
    """The table that ships with the app; resources/models/red_lines/train.py writes it."""
    table = json.loads(resource("models", "red_lines", "weights.json").read_text(encoding="utf-8"))
    return Weights(
        table["features"],
        table["bias"],
        table["alone"],
        table["gate"],
        Blend(table["blend"], table["blend_bias"]),
        table["blended"],
    )


def _standing_alone(confidence: float) -> float:
    """The confidence in a sentence of an article, as it is where red lines are more common: Bayes' rule."""
    more = _SHARE_ALONE / _SHARE_IN_ARTICLES * confidence
    less = (1 - _SHARE_ALONE) / (1 - _SHARE_IN_ARTICLES) * (1 - confidence)
    return round(more / (more + less), 4)


def _between(points: Calibration, score: float) -> float:
    """The height of the line through ``points`` at ``score``, level beyond its ends."""
    above = bisect_right(points, score, key=lambda point: point[0])
    if above in {0, len(points)}:
        return points[min(above, len(points) - 1)][1]
    (left, low), (right, high) = points[above - 1], points[above]
    return round(low + (high - low) * (score - left) / (right - left), 4)
