"""Fine-tunes the first layers of MiniLM to tell red lines from other sentences, and packs them as bytes.

Needs torch and safetensors; train_encoder.py calls it. One thread and a fixed seed: the same data give the
same numbers on the same machine.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional

from desktop_app.analysis.red_lines.pieces import MOST_PIECES, pieces_of, words_in

SEED = 7
LAYERS = 3
WIDTH, WIDENED, HEADS, HEAD_WIDTH = 384, 1536, 12, 32
KEPT_HEADS, KEPT_WIDENED = 8, 768
"""What every layer keeps of its heads and of its widened numbers when training is over."""
PROBED = 640
"""So many sentences, half of them red lines, tell what a layer can do without."""
PIECES = 16_000
MARKS = ("[PAD]", "[UNK]", "[CLS]", "[SEP]")
EPOCHS = 4
BATCH = 16
POOL = 128
"""So many are sorted by length before they are cut into batches, which saves a third of the time."""
RATE, HEAD_RATE, DECAY = 1e-4, 1e-3, 0.01
WARM_UP = 0.1
DROPOUT = 0.1
POSITIVE_WEIGHT = 2.0
UNSURE_WEIGHT = 0.5
NEGATIVES = 3.5
"""Sentences without a line for each with one, drawn anew for every epoch."""
HARD = 0.65
"""The share of them that have a cue of the lexicon."""


@dataclass(frozen=True)
class Lesson:
    """A sentence to learn from; ``hard`` is whether the lexicon finds something in it."""

    text: str
    line: bool
    sure: bool
    hard: bool


class Layer(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.attention = nn.Linear(WIDTH, 3 * WIDTH)
        self.mixed = nn.Linear(WIDTH, WIDTH)
        self.mixed_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.widened = nn.Linear(WIDTH, WIDENED)
        self.narrowed = nn.Linear(WIDENED, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(DROPOUT)

    def forward(self, rows: torch.Tensor, present: torch.Tensor) -> torch.Tensor:
        count, length, _ = rows.shape
        parts = self.attention(rows).view(count, length, 3, -1, HEAD_WIDTH)
        query, key, value = parts.permute(2, 0, 3, 1, 4)
        attended = functional.scaled_dot_product_attention(
            query, key, value, attn_mask=present[:, None, None, :]
        )
        attended = attended.transpose(1, 2).reshape(count, length, -1)
        rows = self.mixed_norm(rows + self.dropout(self.mixed(attended)))
        widened = functional.gelu(self.widened(rows), approximate="tanh")
        return self.norm(rows + self.dropout(self.narrowed(widened)))


class Encoder(nn.Module):
    """The mean of the last layer over a sentence's pieces, and one number from it."""

    def __init__(self, model: Mapping[str, torch.Tensor], vocabulary: "Vocabulary") -> None:
        super().__init__()
        embeddings = "embeddings."
        words = model[f"{embeddings}word_embeddings.weight"][vocabulary.rows]
        self.words = nn.Parameter(words.clone(), requires_grad=False)
        positions = model[f"{embeddings}position_embeddings.weight"][:MOST_PIECES]
        self.positions = nn.Parameter(positions + model[f"{embeddings}token_type_embeddings.weight"][0])
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        _copy(self.norm, model, [f"{embeddings}LayerNorm"])
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        for number, layer in enumerate(self.layers):
            name = f"encoder.layer.{number}"
            attention = f"{name}.attention"
            _copy(layer.attention, model, [f"{attention}.self.{part}" for part in ("query", "key", "value")])
            _copy(layer.mixed, model, [f"{attention}.output.dense"])
            _copy(layer.mixed_norm, model, [f"{attention}.output.LayerNorm"])
            _copy(layer.widened, model, [f"{name}.intermediate.dense"])
            _copy(layer.narrowed, model, [f"{name}.output.dense"])
            _copy(layer.norm, model, [f"{name}.output.LayerNorm"])
        self.dropout = nn.Dropout(DROPOUT)
        self.head = nn.Linear(WIDTH, 1)
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.zeros_(self.head.bias)
        self.outer = [vocabulary.numbers[mark] for mark in ("[CLS]", "[SEP]")]

    def forward(self, pieces: torch.Tensor) -> torch.Tensor:
        present = pieces != 0
        rows = self.dropout(self.norm(self.words[pieces] + self.positions[: pieces.shape[1]]))
        for layer in self.layers:
            rows = layer(rows, present)
        inner = (present & (pieces != self.outer[0]) & (pieces != self.outer[1])).float()[:, :, None]
        mean = (rows * inner).sum(1) / inner.sum(1).clamp(min=1)
        return self.head(self.dropout(mean))[:, 0]


def _copy(part: nn.Module, model: Mapping[str, torch.Tensor], names: Sequence[str]) -> None:
    for kind in ("weight", "bias"):
        getattr(part, kind).data = torch.cat([model[f"{name}.{kind}"] for name in names]).clone()


@dataclass(frozen=True)
class Vocabulary:
    """The pieces kept; ``rows`` are their numbers in the model that they come from."""

    pieces: Sequence[str]
    rows: Sequence[int]

    @property
    def numbers(self) -> dict[str, int]:
        return {piece: number for number, piece in enumerate(self.pieces)}


def vocabulary_of(model: Path, texts: Iterator[str]) -> Vocabulary:
    """The marks, every single sign of ASCII, and the pieces that are commonest in ``texts``."""
    every = (model / "vocab.txt").read_text(encoding="utf-8").splitlines()
    numbers = {piece: number for number, piece in enumerate(every)}
    counts: Counter[str] = Counter()
    for word, count in Counter(word for text in texts for word in words_in(text)).items():
        for number in pieces_of(word, numbers)[1:-1]:
            counts[every[number]] += count
    single = {piece for piece in every if piece.isascii() and len(piece.removeprefix("##")) == 1}
    common = sorted(counts, key=lambda piece: (-counts[piece], numbers[piece]))
    kept = {*MARKS, *single}
    kept.update([piece for piece in common if piece not in kept][: PIECES - len(kept)])
    pieces = [MARKS[0], *sorted(kept - {MARKS[0]}, key=numbers.__getitem__)]
    return Vocabulary(pieces, [numbers[piece] for piece in pieces])


class Trainer:
    """Everything that is the same for every training: the untrained model, its vocabulary."""

    def __init__(self, model: Path, vocabulary: Vocabulary) -> None:
        torch.set_num_threads(1)
        self._model = load_file(model / "model.safetensors")
        self.vocabulary = vocabulary
        self._numbers = vocabulary.numbers

    def train(self, lessons: Sequence[Lesson]) -> Encoder:
        torch.manual_seed(SEED)
        random = np.random.default_rng(SEED)
        encoder = Encoder(self._model, self.vocabulary)
        read = [pieces_of(lesson.text, self._numbers) for lesson in lessons]
        lines = torch.tensor([float(lesson.line) for lesson in lessons])
        weights = torch.tensor([_weight(lesson) for lesson in lessons])
        drawn = _Draw(lessons)
        optimizer, schedule = _optimizer(encoder, EPOCHS * -(-drawn.size // BATCH))
        encoder.train()
        for _ in range(EPOCHS):
            for batch in _batches(drawn(random), read, random):
                scores = _forward(encoder, [read[place] for place in batch])
                losses = functional.binary_cross_entropy_with_logits(scores, lines[batch], reduction="none")
                optimizer.zero_grad()
                ((losses * weights[batch]).sum() / BATCH).backward()
                nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
                optimizer.step()
                schedule.step()
        _prune(encoder, read, lines, _probe(lessons, random))
        return encoder

    @torch.no_grad()
    def scores(self, encoder: Encoder, texts: Sequence[str]) -> np.ndarray:
        encoder.eval()
        read = [pieces_of(text, self._numbers) for text in texts]
        order = np.argsort([len(pieces) for pieces in read], kind="stable")
        scores = np.zeros(len(read))
        for batch in np.array_split(order, max(1, len(order) // 64)):
            scores[batch] = _forward(encoder, [read[place] for place in batch]).numpy()
        return scores

    def pack(self, encoder: Encoder, path: Path) -> None:
        """Writes what desktop_app/analysis/red_lines/encoder.py reads: a byte for each weight."""
        arrays: dict[str, np.ndarray] = {
            "pieces": np.frombuffer("\n".join(self.vocabulary.pieces).encode(), dtype=np.uint8),
            "layers": np.array(LAYERS),
            "positions": encoder.positions.detach().numpy().astype(np.float16),
        }
        arrays["words"], arrays["word_scales"] = _bytes(encoder.words.detach().numpy(), axis=1)
        for name, part in encoder.named_modules():
            flat = name.replace("layers.", "layer")
            if isinstance(part, nn.Linear):
                matrix = part.weight.detach().numpy().T
                arrays[f"{flat}.weights"], arrays[f"{flat}.scales"] = _bytes(matrix, axis=0)
                arrays[f"{flat}.bias"] = part.bias.detach().numpy()
            elif isinstance(part, nn.LayerNorm):
                arrays[f"{flat}.scale"] = part.weight.detach().numpy()
                arrays[f"{flat}.shift"] = part.bias.detach().numpy()
        np.savez(path, **arrays)


class _Draw:
    """All sentences with a line and, anew each time, some of the others."""

    def __init__(self, lessons: Sequence[Lesson]) -> None:
        self._lines = np.array([at for at, one in enumerate(lessons) if one.line])
        self._hard = np.array([at for at, one in enumerate(lessons) if not one.line and one.hard])
        self._easy = np.array([at for at, one in enumerate(lessons) if not one.line and not one.hard])
        wanted = int(NEGATIVES * len(self._lines))
        self._hard_count = min(len(self._hard), int(HARD * wanted))
        self._easy_count = min(len(self._easy), wanted - self._hard_count)
        self.size = len(self._lines) + self._hard_count + self._easy_count

    def __call__(self, random: np.random.Generator) -> np.ndarray:
        hard = random.choice(self._hard, self._hard_count, replace=False)
        easy = random.choice(self._easy, self._easy_count, replace=False)
        return random.permutation(np.concatenate([self._lines, hard, easy]))


def _probe(lessons: Sequence[Lesson], random: np.random.Generator) -> list[list[int]]:
    """Batches of sentences with a line and of others with a cue, as many of both."""
    lines = [at for at, lesson in enumerate(lessons) if lesson.line]
    others = [at for at, lesson in enumerate(lessons) if lesson.hard and not lesson.line]
    count = min(PROBED // 2, len(lines), len(others))
    chosen = np.concatenate([random.choice(part, count, replace=False) for part in (lines, others)])
    return [batch.tolist() for batch in np.array_split(random.permutation(chosen), -(-2 * count // BATCH))]


def _prune(
    encoder: Encoder, read: Sequence[Sequence[int]], lines: torch.Tensor, batches: Sequence[list[int]]
) -> None:
    """Takes out the heads and widened numbers without which the loss changes least.

    Told by the size of value times gradient (P. Molchanov et al., Pruning convolutional neural networks for
    resource efficient inference, 2017; P. Michel et al., Are sixteen heads really better than one?, 2019).
    """
    encoder.eval()
    worths = [(torch.zeros(HEADS), torch.zeros(WIDENED)) for _ in encoder.layers]
    seen: dict[nn.Module, torch.Tensor] = {}

    def keep(part: nn.Module, given: tuple[torch.Tensor, ...]) -> None:
        given[0].retain_grad()
        seen[part] = given[0]

    watched = [part for layer in encoder.layers for part in (layer.mixed, layer.narrowed)]
    hooks = [part.register_forward_pre_hook(keep) for part in watched]
    for batch in batches:
        encoder.zero_grad()
        scores = _forward(encoder, [read[place] for place in batch])
        functional.binary_cross_entropy_with_logits(scores, lines[batch], reduction="sum").backward()
        for layer, (heads, widened) in zip(encoder.layers, worths, strict=True):
            heads += _worth(seen[layer.mixed]).unflatten(-1, (HEADS, HEAD_WIDTH)).sum((1, 3)).abs().sum(0)
            widened += _worth(seen[layer.narrowed]).sum(1).abs().sum(0)
    for hook in hooks:
        hook.remove()
    for layer, (heads, widened) in zip(encoder.layers, worths, strict=True):
        _shrink(layer, _best(heads, KEPT_HEADS), _best(widened, KEPT_WIDENED))


def _worth(values: torch.Tensor) -> torch.Tensor:
    assert values.grad is not None
    return (values.grad * values).detach().float()


def _best(worths: torch.Tensor, count: int) -> torch.Tensor:
    return torch.sort(worths.topk(count).indices).values


def _shrink(layer: Layer, heads: torch.Tensor, widened: torch.Tensor) -> None:
    inside = (heads[:, None] * HEAD_WIDTH + torch.arange(HEAD_WIDTH)).flatten()
    _keep(layer.attention, torch.cat([inside + part * WIDTH for part in range(3)]), 0)
    _keep(layer.mixed, inside, 1)
    _keep(layer.widened, widened, 0)
    _keep(layer.narrowed, widened, 1)


def _keep(part: nn.Linear, numbers: torch.Tensor, axis: int) -> None:
    """Only these of its outputs (``axis`` 0) or of its inputs (1)."""
    part.weight.data = part.weight.data.index_select(axis, numbers)
    if axis == 0:
        part.bias.data = part.bias.data[numbers]


def _weight(lesson: Lesson) -> float:
    return (POSITIVE_WEIGHT if lesson.line else 1.0) * (1.0 if lesson.sure else UNSURE_WEIGHT)


def _batches(
    order: np.ndarray, read: Sequence[Sequence[int]], random: np.random.Generator
) -> Iterator[list[int]]:
    batches = []
    for start in range(0, len(order), POOL):
        pool = sorted(order[start : start + POOL], key=lambda place: len(read[place]))
        batches += [pool[at : at + BATCH] for at in range(0, len(pool), BATCH)]
    for number in random.permutation(len(batches)):
        yield [int(place) for place in batches[number]]


def _forward(encoder: Encoder, read: Sequence[Sequence[int]]) -> torch.Tensor:
    """In half precision where the processor is faster with it."""
    pieces = torch.zeros(len(read), max(map(len, read)), dtype=torch.long)
    for row, numbers in enumerate(read):
        pieces[row, : len(numbers)] = torch.tensor(numbers)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        return encoder(pieces).float()


def _optimizer(
    encoder: Encoder, steps: int
) -> tuple[torch.optim.Optimizer, torch.optim.lr_scheduler.LambdaLR]:
    head = list(encoder.head.parameters())
    body = [part for name, part in encoder.named_parameters() if part.requires_grad and "head" not in name]
    optimizer = torch.optim.AdamW(
        [{"params": body, "lr": RATE}, {"params": head, "lr": HEAD_RATE}], weight_decay=DECAY
    )
    warm = max(1, int(WARM_UP * steps))

    def rate(step: int) -> float:
        return min((step + 1) / warm, max(0.0, (steps - step) / (steps - warm)))

    return optimizer, torch.optim.lr_scheduler.LambdaLR(optimizer, rate)


def _bytes(matrix: np.ndarray, axis: int) -> tuple[np.ndarray, np.ndarray]:
    """A byte for each weight and a scale for each line along ``axis``."""
    scales = np.abs(matrix).max(axis=axis) / 127
    spread = np.expand_dims(scales, axis)
    return np.round(matrix / np.maximum(spread, 1e-12)).astype(np.int8), scales.astype(np.float32)
