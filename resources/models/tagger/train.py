"""Trains the part-of-speech tagger and scores it: ``python train.py SYNTAX_FOLDER``.

The folder holds ``en_train.jsonl.gz`` and ``en_dev.jsonl.gz``, a sentence a line: ``tokens`` are lists of
form, universal tag, Penn tag and more. The seed is crfsuite's own and fixed.
"""

import gzip
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pycrfsuite

from desktop_app.language.tag_features import tag_features

MODEL = Path(__file__).parent / "penn.crfsuite"
SETTINGS = {"max_iterations": 10, "feature.minfreq": 2, "feature.possible_transitions": True}


def sentences(path: Path) -> Iterator[tuple[list[str], list[str]]]:
    """The words of each sentence and their Penn tags."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            tokens = json.loads(line)["tokens"]
            yield [token[0] for token in tokens], [token[2] for token in tokens]


def train(path: Path) -> set[str]:
    """Writes the model; returns the words that it has seen."""
    trainer = pycrfsuite.Trainer("ap", SETTINGS, verbose=False)
    known: set[str] = set()
    for words, tags in sentences(path):
        trainer.append(tag_features(words), tags)
        known.update(words)
    trainer.train(str(MODEL))
    return known


def score(path: Path, known: set[str]) -> str:
    tagger = pycrfsuite.Tagger()
    tagger.open(str(MODEL))
    right = total = new_right = new = 0
    began = time.perf_counter()
    for words, tags in sentences(path):
        for word, tag, found in zip(words, tags, tagger.tag(tag_features(words)), strict=True):
            total += 1
            right += tag == found
            new += word not in known
            new_right += word not in known and tag == found
    speed = total / (time.perf_counter() - began)
    return (
        f"Penn accuracy {right / total:.4f} (n = {total} words), of words not in the training data "
        f"{new_right / new:.4f} (n = {new}); {speed:,.0f} words a second"
    )


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    print(score(folder / "en_dev.jsonl.gz", train(folder / "en_train.jsonl.gz")))
