"""A small sentence encoder that says how much a sentence sounds like a red line. Brings in NumPy.

The first layers of MiniLM (W. Wang et al., MiniLM: deep self-attention distillation, 2020), fine-tuned for
this question; resources/models/red_lines/README.md tells how, on what, and how good it is.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import pi, sqrt

import numpy as np
import numpy.typing as npt

from desktop_app.analysis.red_lines.pieces import pieces_of
from desktop_app.assets import resource

Floats = npt.NDArray[np.float32]

BATCH = 16
"""Sentences computed at once: enough for speed, few enough for memory on a long text."""
HEADS = 12
DECIMALS = 2
"""Scores are rounded to so many, which no processor's way of adding up reaches."""

_NEARLY_ZERO = np.float32(1e-12)
_GELU = np.float32(sqrt(2 / pi))
_GELU_CUBE = np.float32(0.044715)


@dataclass(frozen=True)
class Linear:
    weights: Floats
    bias: Floats

    def __call__(self, rows: Floats) -> Floats:
        product: Floats = rows @ self.weights
        product += self.bias
        return product


@dataclass(frozen=True)
class Norm:
    """Every row brought to mean 0 and variance 1, then stretched and shifted."""

    scale: Floats
    shift: Floats

    def __call__(self, rows: Floats) -> Floats:
        centred: Floats = rows - rows.mean(axis=1, keepdims=True)
        spread = np.sqrt(np.einsum("rd,rd->r", centred, centred) / np.float32(rows.shape[1]) + _NEARLY_ZERO)
        centred /= spread[:, None]
        centred *= self.scale
        centred += self.shift
        return centred


@dataclass(frozen=True)
class Layer:
    """Attention within each sentence, then two linear maps; each added to what came in, brought to norm."""

    attention: Linear
    mixed: Linear
    mixed_norm: Norm
    widened: Linear
    narrowed: Linear
    norm: Norm

    def __call__(self, rows: Floats, sentences: Sequence[slice]) -> Floats:
        attended = np.empty_like(rows)
        projected = self.attention(rows)
        for sentence in sentences:
            attended[sentence] = _attend(projected[sentence])
        rows = self.mixed_norm(rows + self.mixed(attended))
        return self.norm(rows + self.narrowed(_gelu(self.widened(rows))))


@dataclass(frozen=True)
class Encoder:
    """``words`` holds a row of bytes for each piece, ``word_scales`` what to multiply it by."""

    numbers: Mapping[str, int]
    words: npt.NDArray[np.int8]
    word_scales: Floats
    positions: Floats
    norm: Norm
    layers: Sequence[Layer]
    head: Linear

    def scores(self, sentences: Sequence[str]) -> list[float]:
        """For each sentence a logit, rounded to two decimals; above 0 speaks for a red line."""
        read = [pieces_of(sentence, self.numbers) for sentence in sentences]
        return [score for at in range(0, len(read), BATCH) for score in self._scores(read[at : at + BATCH])]

    def _scores(self, read: Sequence[Sequence[int]]) -> Iterator[float]:
        places = list(_places(read))
        rows = self.norm(np.concatenate([self._embedded(pieces) for pieces in read]))
        for layer in self.layers:
            rows = layer(rows, places)
        for place in places:
            inner = rows[place.start + 1 : place.stop - 1]
            mean = (
                inner.mean(axis=0, keepdims=True) if len(inner) else rows[place].mean(axis=0, keepdims=True)
            )
            yield round(float(self.head(mean)[0, 0]), DECIMALS)

    def _embedded(self, pieces: Sequence[int]) -> Floats:
        chosen = np.asarray(pieces)
        words = self.words[chosen].astype(np.float32) * self.word_scales[chosen, None]
        embedded: Floats = words + self.positions[: len(chosen)]
        return embedded


@cache
def encoder() -> Encoder:
    """The encoder that ships with the app; resources/models/red_lines/train_encoder.py makes it."""
    with np.load(resource("models", "red_lines", "encoder.npz"), allow_pickle=False) as arrays:
        return read_encoder(arrays)


def read_encoder(arrays: Mapping[str, npt.NDArray[np.generic]]) -> Encoder:
    """From the arrays by name; matrices lie there as bytes with a scale for each column."""

    def floats(name: str) -> Floats:
        return np.asarray(arrays[name], dtype=np.float32)

    def linear(name: str) -> Linear:
        return Linear(floats(f"{name}.weights") * floats(f"{name}.scales"), floats(f"{name}.bias"))

    def norm(name: str) -> Norm:
        return Norm(floats(f"{name}.scale"), floats(f"{name}.shift"))

    def layer(name: str) -> Layer:
        return Layer(
            linear(f"{name}.attention"),
            linear(f"{name}.mixed"),
            norm(f"{name}.mixed_norm"),
            linear(f"{name}.widened"),
            linear(f"{name}.narrowed"),
            norm(f"{name}.norm"),
        )

    pieces = np.asarray(arrays["pieces"], dtype=np.uint8).tobytes().decode("utf-8").split("\n")
    return Encoder(
        {piece: number for number, piece in enumerate(pieces)},
        np.asarray(arrays["words"], dtype=np.int8),
        floats("word_scales"),
        floats("positions"),
        norm("norm"),
        [layer(f"layer{number}") for number in range(int(arrays["layers"]))],
        linear("head"),
    )


def _places(read: Sequence[Sequence[int]]) -> Iterator[slice]:
    """The rows of each sentence among those of all."""
    start = 0
    for pieces in read:
        yield slice(start, start + len(pieces))
        start += len(pieces)


def _attend(projected: Floats) -> Floats:
    """Every piece as the mean of all of the sentence, weighted by how well keys answer its query."""
    length, width = len(projected), projected.shape[1] // 3
    query, key, value = projected.reshape(length, 3, HEADS, -1).transpose(1, 2, 0, 3)
    weights = query @ key.transpose(0, 2, 1)
    weights *= np.float32(1 / sqrt(width // HEADS))
    weights = np.exp(weights - weights.max(axis=2, keepdims=True))
    weights /= weights.sum(axis=2, keepdims=True)
    mixed: Floats = (weights @ value).transpose(1, 0, 2).reshape(length, width)
    return mixed


def _gelu(rows: Floats) -> Floats:
    """The Gaussian error linear unit in its tanh form (D. Hendrycks and K. Gimpel, 2016)."""
    inner = rows * rows
    inner *= _GELU_CUBE
    inner += 1
    inner *= rows
    inner *= _GELU
    np.tanh(inner, out=inner)
    inner += 1
    inner *= rows
    inner *= np.float32(0.5)
    return inner
