"""A small sentence encoder that says how much a sentence sounds like a red line. Brings in NumPy.

The first layers of MiniLM (W. Wang et al., MiniLM: deep self-attention distillation, 2020), fine-tuned for
this question and pruned; resources/models/red_lines/README.md tells how, on what, and how good it is.
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
BLOCK = 16
"""The number of columns is always a multiple of it."""
HEAD_WIDTH = 32
"""Numbers of an attention head; the layers have fewer heads than MiniLM's twelve."""
DECIMALS = 2
"""Scores are rounded to so many, which no processor's way of adding up reaches."""

_NEARLY_ZERO = np.float32(1e-12)
_GELU = np.float32(sqrt(2 / pi))
_GELU_CUBE = np.float32(0.044715)


@dataclass(frozen=True)
class Linear:
    """``weights`` has a row for every number that comes out."""

    weights: Floats
    bias: Floats

    def __call__(self, columns: Floats) -> Floats:
        product: Floats = self.weights @ columns
        product += self.bias
        return product


@dataclass(frozen=True)
class Norm:
    """Every column brought to mean 0 and variance 1, then stretched and shifted."""

    scale: Floats
    shift: Floats

    def __call__(self, columns: Floats) -> Floats:
        centred: Floats = columns - columns.mean(axis=0)
        centred /= np.sqrt(np.square(centred).mean(axis=0) + _NEARLY_ZERO)
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

    def __call__(self, columns: Floats, sentences: Sequence[slice]) -> Floats:
        projected = self.attention(columns)
        attended = np.zeros((len(projected) // 3, columns.shape[1]), np.float32)
        for sentence in sentences:
            attended[:, sentence] = _attend(projected[:, sentence])
        columns = self.mixed_norm(columns + self.mixed(attended))
        return self.norm(columns + self.narrowed(_gelu(self.widened(columns))))


@dataclass(frozen=True)
class Encoder:
    """``words`` holds a row of bytes for each piece, ``word_scales`` what to multiply it by.

    Pieces are computed as columns, those of several sentences side by side, filled up to a multiple of
    `BLOCK`, in which form matrix products are fastest.
    """

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
        columns = self.norm(self._embedded(read, places))
        for layer in self.layers:
            columns = layer(columns, places)
        for place in places:
            inner = columns[:, place.start + 1 : place.stop - 1]
            told = inner if inner.shape[1] else columns[:, place]
            yield round(float(self.head(told.mean(axis=1, keepdims=True))[0, 0]), DECIMALS)

    def _embedded(self, read: Sequence[Sequence[int]], places: Sequence[slice]) -> Floats:
        """A column for every piece, and zeros up to the block's end."""
        rows = np.zeros((-(-places[-1].stop // BLOCK) * BLOCK, len(self.norm.scale)), np.float32)
        for pieces, place in zip(read, places, strict=True):
            chosen = np.asarray(pieces)
            rows[place] = self.words[chosen] * self.word_scales[chosen, None] + self.positions[: len(chosen)]
        return np.ascontiguousarray(rows.T)


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
        weights = np.ascontiguousarray(floats(f"{name}.weights").T)
        return Linear(weights * floats(f"{name}.scales")[:, None], floats(f"{name}.bias")[:, None])

    def norm(name: str) -> Norm:
        return Norm(floats(f"{name}.scale")[:, None], floats(f"{name}.shift")[:, None])

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
    """The columns of each sentence among those of all."""
    start = 0
    for pieces in read:
        yield slice(start, start + len(pieces))
        start += len(pieces)


def _attend(projected: Floats) -> Floats:
    """Every piece as the mean of all of the sentence, weighted by how well keys answer its query."""
    length = projected.shape[1]
    query, key, value = projected.reshape(3, -1, HEAD_WIDTH, length)
    weights = query.transpose(0, 2, 1) @ key
    weights *= np.float32(1 / sqrt(HEAD_WIDTH))
    weights = np.exp(weights - weights.max(axis=2, keepdims=True))
    weights /= weights.sum(axis=2, keepdims=True)
    mixed: Floats = (value @ weights.transpose(0, 2, 1)).reshape(-1, length)
    return mixed


def _gelu(columns: Floats) -> Floats:
    """The Gaussian error linear unit in its tanh form (D. Hendrycks and K. Gimpel, 2016)."""
    inner = columns * columns
    inner *= _GELU_CUBE
    inner += 1
    inner *= columns
    inner *= _GELU
    np.tanh(inner, out=inner)
    inner += 1
    inner *= columns
    inner *= np.float32(0.5)
    return inner
