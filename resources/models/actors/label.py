"""Marks names in news text, as more (imperfect) examples to train on, with a teacher tuned to our gold sets.

    label.py MODEL DATA_FOLDER OUT.jsonl.gz ARTICLES.jsonl.gz ...

MODEL is the folder of spaCy's ``en_core_web_md`` (see README.md), whose name recogniser is first trained
on over the gold sets in DATA_FOLDER, so that it marks names as they do. ARTICLES hold objects with
``article`` or ``text``; OUT gets objects with ``id``, ``text`` and ``entities`` (start, end, type), as
the gold sets have them. Needs spaCy, in an environment of its own: the app never uses it. The output
quotes the articles and stays out of the project. Takes a quarter of an hour of one core for three
million words.
"""

import gzip
import json
import random
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import spacy
from gold import GOLD, is_unrelated, names, rows
from spacy.training import Example

_TYPES = {
    "PERSON": "PER",
    "ORG": "ORG",
    "GPE": "LOC",
    "LOC": "LOC",
    "FAC": "LOC",
    "NORP": "MISC",
    "EVENT": "MISC",
    "WORK_OF_ART": "MISC",
    "LAW": "MISC",
    "PRODUCT": "MISC",
    "LANGUAGE": "MISC",
}
_GOLD_TYPES = {"PER": "PERSON", "ORG": "ORG", "LOC": "GPE", "GPE": "GPE", "MISC": "NORP"}
_UNUSED = ("tok2vec", "parser", "tagger", "attribute_ruler", "lemmatizer", "senter")
_RATES = (1e-3, 5e-4, 2e-4)
"""The learning rate of each pass."""
_BATCH = 1500
"""Tokens."""

Marked = tuple[str, list[tuple[int, int, str]]]
"""A piece of text with its names."""


def main(model: str, folder: Path, out: Path, articles: list[Path]) -> None:
    random.seed(0)
    spacy.util.fix_random_seed(0)
    tagger = spacy.load(model, exclude=_UNUSED)
    tune(tagger, [piece for name in GOLD for piece in gold_pieces(folder / name)])
    texts = [text for path in articles for text in read(path)]
    with gzip.open(out, "wt", encoding="utf-8") as lines:
        documents = tagger.pipe((text for _, text in texts), batch_size=32)
        for (key, text), document in zip(texts, documents, strict=True):
            entities = [
                {"start": e.start_char, "end": e.end_char, "type": _TYPES[e.label_]}
                for e in document.ents
                if e.label_ in _TYPES
            ]
            record = {"id": key, "text": text, "entities": entities}
            lines.write(json.dumps(record, ensure_ascii=False) + "\n")


def tune(tagger: Any, pieces: list[Marked]) -> None:
    """Trains the tagger on over the pieces."""
    optimizer = tagger.resume_training()
    examples = [Example.from_dict(tagger.make_doc(text), {"entities": marked}) for text, marked in pieces]
    for rate in _RATES:
        random.shuffle(examples)
        optimizer.learn_rate = rate
        for batch in batches(examples):
            tagger.update(batch, sgd=optimizer, drop=0.25)


def batches(examples: list[Example]) -> Iterator[list[Example]]:
    batch: list[Example] = []
    for example in examples:
        batch.append(example)
        if sum(len(one.reference) for one in batch) > _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def gold_pieces(path: Path) -> Iterator[Marked]:
    """A few sentences at a time, with the outermost names that lie in them."""
    for row in rows(path):
        marked = list(names(row, _GOLD_TYPES))
        sentences = row["sentences"]
        step = 3 if is_unrelated(row) else 10
        for at in range(0, len(sentences), step):
            start, end = sentences[at][0], sentences[min(at + step, len(sentences)) - 1][1]
            inside = [(a - start, b - start, label) for a, b, label in marked if start <= a and b <= end]
            yield row["text"][start:end], inside


def read(path: Path) -> Iterator[tuple[str, str]]:
    for number, row in enumerate(rows(path)):
        yield row.get("id", f"{path.name}:{number}"), row.get("article") or row["text"]


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), [Path(argument) for argument in sys.argv[4:]])
