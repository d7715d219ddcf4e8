"""Reads the judged articles: the sentences as they were judged, and as the app splits and sees them."""

import gzip
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.analysis.red_lines.features import Features, features_of
from desktop_app.analysis.red_lines.lexicon import lexicon
from desktop_app.analysis.red_lines.scenes import scenes_of
from desktop_app.article import Article, Block, Span
from desktop_app.language import read_document


@dataclass(frozen=True)
class Example:
    """A sentence of the app's own splitting.

    ``judged`` are the numbers, in their set, of the judged sentences that it covers at least half of;
    ``strength`` is that of the strongest red line among them, 0 where there is none.
    """

    article: str
    features: Features
    judged: Sequence[int]
    strength: int

    @property
    def line(self) -> bool:
        return self.strength > 0


@dataclass(frozen=True)
class Sentence:
    """As it was judged; ``line`` whether it is a red line, ``sure`` whether the annotator was."""

    article: str
    text: str
    line: bool
    sure: bool


@dataclass(frozen=True)
class Judged:
    """A set: every judged sentence, and the examples made of them."""

    sentences: Sequence[Sentence]
    examples: Sequence[Example]


def rows(path: Path) -> list[dict]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def read_judged(folder: Path, suffix: str) -> Judged:
    """The set of articles{suffix} and labels{suffix}; what no annotator read is left out."""
    labels = {
        (row["article_id"], row["sent_index"]): (row["strength"] or 1, row.get("sure") is not False)
        for row in rows(folder / f"labels{suffix}.jsonl.gz")
        if not row.get("skip")
    }
    sentences: list[Sentence] = []
    examples: list[Example] = []
    for row in rows(folder / f"articles{suffix}.jsonl.gz"):
        found = [labels.get((row["id"], number), (0, True)) for number in range(len(row["sentences"]))]
        examples += _examples_in(row, found, len(sentences))
        sentences += [
            Sentence(row["id"], text, strength > 0, sure)
            for text, (strength, sure) in zip(row["sentences"], found, strict=True)
        ]
    return Judged(sentences, examples)


def _examples_in(row: dict, found: Sequence[tuple[int, bool]], first: int) -> Iterator[Example]:
    blocks = tuple(Block(line) for line in row["text"].split("\n") if line.strip())
    document = read_document(Article(blocks, row.get("title")))
    scenes = scenes_of(document, lexicon())
    judged = list(_places(document.text, row["sentences"]))
    for scene, features in zip(scenes, features_of(scenes, lexicon()), strict=True):
        span = scene.words.span
        met = [(number, place) for number, place in judged if place.overlaps(span)]
        if met:
            covered = [
                number
                for number, place in met
                if 2 * (min(place.end, span.end) - max(place.start, span.start)) >= len(place)
            ]
            yield Example(
                row["id"],
                features,
                [first + number for number in covered],
                max((found[number][0] for number in covered), default=0),
            )


def _places(text: str, sentences: Sequence[str]) -> Iterator[tuple[int, Span]]:
    at = 0
    for number, sentence in enumerate(sentences):
        start = text.find(sentence, at)
        if start >= 0:
            at = start + len(sentence)
            yield number, Span(start, at)
