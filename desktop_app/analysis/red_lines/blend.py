"""What frames and encoder say of a sentence, beside what they say of its article: one score.

Training and run time share this module; resources/models/red_lines/train.py imports it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.analysis.red_lines.features import Features

LOUDEST = 3
"""So many of an article's likeliest sentences tell whether it holds any line."""
_SILENT, _LOUD = -4.0, 3.0
"""Scores are cut to these where they are averaged; sentences that the encoder did not hear are silent."""


@dataclass(frozen=True, slots=True)
class Blend:
    """A weighted sum; ``weights`` in the order in which `inputs_of` gives its numbers."""

    weights: Sequence[float]
    bias: float

    def score(self, inputs: Sequence[float]) -> float:
        return self.bias + sum(weight * value for weight, value in zip(self.weights, inputs, strict=True))


def inputs_of(
    frames: Sequence[float], heard: Mapping[int, float], features: Sequence[Features]
) -> dict[int, tuple[float, ...]]:
    """For every sentence of an article that the encoder heard, by its number, what a blend weighs.

    ``frames`` and ``features`` hold the score and the features of every sentence of the article, ``heard``
    the encoder's score of some. The numbers: both scores, the length, whether the lexicon knows no cue there;
    then, of the article, the mean of both scores and the encoder's mean over its loudest sentences.
    """
    said = sorted((_cut(score) for score in heard.values()), reverse=True)
    loudest = said[:LOUDEST] + [_SILENT] * (LOUDEST - len(said))
    encoder_mean = (sum(said) + _SILENT * (len(frames) - len(said))) / max(1, len(frames))
    frames_mean = sum(map(_cut, frames)) / max(1, len(frames))
    article = (frames_mean, encoder_mean, sum(loudest) / LOUDEST)
    return {
        number: (frames[number], score, *_of_itself(features[number]), *article)
        for number, score in heard.items()
    }


def _of_itself(features: Features) -> tuple[float, float]:
    return features["length"], features.get("no cue", 0.0)


def _cut(score: float) -> float:
    return min(max(score, _SILENT), _LOUD)
