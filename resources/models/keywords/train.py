"""python resources/models/keywords/train.py DATA_FOLDER: learns ``model.json`` beside this file, scores it.

DATA_FOLDER holds ``duc_dev`` (.jsonl.gz; ``title, text, keys``) and, to be scored only, ``kpcrowd_dev``.
Every text is learned twice, without and with its title. Needs the program itself, with the model of the
summary, and scikit-learn. The seed is fixed; about two minutes on one core.
"""

import gzip
import json
import os
import re
import sys
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np
from nltk.stem.snowball import EnglishStemmer
from sklearn.neural_network import MLPClassifier

from desktop_app.analysis.actors import find_actors
from desktop_app.analysis.keywords import ranker
from desktop_app.analysis.keywords.candidates import Candidate, find_candidates
from desktop_app.analysis.keywords.finding import best, shortlist, shown
from desktop_app.analysis.keywords.names import Names
from desktop_app.analysis.summary.material import gather
from desktop_app.analysis.summary.network import Floats, Network
from desktop_app.article import Article, Block
from desktop_app.language import read_document

FOLDS = 10
SEEDS = (1, 2, 3, 4, 5)
SETTINGS = {"hidden": 12, "epochs": 15, "alpha": 0.1}
stem = EnglishStemmer().stem


@dataclass
class Example:
    """The phrases of a text, what is known of them, which of them readers wrote down."""

    candidates: list[Candidate]
    features: Floats
    phrases: list[str]
    gold: set[str]

    @property
    def labels(self) -> Floats:
        return np.array([phrase in self.gold for phrase in self.phrases], dtype=np.float64)


def normal(phrase: str) -> str:
    return " ".join(stem(word) for word in re.findall(r"[\w'-]+", phrase.lower()))


def examples(path: Path, titled: bool) -> list[Example]:
    found = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows: list[dict[str, Any]] = [json.loads(line) for line in lines]
    for row in rows:
        blocks = tuple(Block(line.strip()) for line in row["text"].splitlines() if line.strip())
        document = read_document(Article(blocks, title=row.get("title") if titled else None))
        material = gather(document)
        names = Names(find_actors(document))
        candidates = shortlist(find_candidates(document, material.candidates, names).values())
        features = ranker.features(material, candidates, names)
        phrases = [normal(shown(document, candidate)) for candidate in candidates]
        gold = {normal(key) for key in row["keys"]} - {""}
        found.append(Example(candidates, features, phrases, gold))
    return found


def fit(training: Sequence[Example], hidden: int, epochs: int, alpha: float) -> Network:
    """Networks from several seeds, side by side in one; its output is the mean of theirs."""
    inputs = np.vstack([example.features for example in training])
    labels = np.concatenate([example.labels for example in training])
    centre, scale = inputs.mean(axis=0), inputs.std(axis=0) + 1e-9
    trained = []
    for seed in SEEDS:
        model = MLPClassifier(
            (hidden,), alpha=alpha, max_iter=epochs, random_state=seed, batch_size=256, tol=0
        )
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            trained.append(model.fit(np.clip((inputs - centre) / scale, -5, 5), labels))
    return Network(
        centre,
        scale,
        np.hstack([model.coefs_[0] for model in trained]),
        np.hstack([model.intercepts_[0] for model in trained]),
        np.vstack([model.coefs_[1] for model in trained]) / len(SEEDS),
        np.mean([model.intercepts_[1] for model in trained], axis=0),
    )


def f1(example: Example, model: Network, count: int) -> float:
    """F1 of the first ``count`` phrases, in points."""
    logits = model.logits(example.features)[:, 0].tolist()
    scores = [
        logit + ranker.preference(candidate)
        for logit, candidate in zip(logits, example.candidates, strict=True)
    ]
    phrase_of = dict(zip(map(id, example.candidates), example.phrases, strict=True))
    found = [phrase_of[id(candidate)] for _, candidate in best(example.candidates, scores)]
    found = list(dict.fromkeys(found))[:count]
    return 200 * sum(phrase in example.gold for phrase in found) / max(1, len(found) + len(example.gold))


def report(name: str, pairs: Sequence[tuple[Example, Network]]) -> None:
    figures = {count: [f1(example, model, count) for example, model in pairs] for count in (5, 10, 15)}
    draw = np.random.default_rng(1)
    tens = np.array(figures[10])
    means = np.sort([tens[draw.integers(0, len(tens), len(tens))].mean() for _ in range(1000)])
    means_by_count = " ".join(f"@{count} {np.mean(values):.1f}" for count, values in figures.items())
    print(f"{name} n={len(pairs)} F1 {means_by_count} (@10: {means[25]:.1f} to {means[974]:.1f})", flush=True)


def main(folder: Path) -> None:
    plain = examples(folder / "duc_dev.jsonl.gz", titled=False)
    titled = examples(folder / "duc_dev.jsonl.gz", titled=True)
    folds = np.random.default_rng(1).permutation(len(plain)) % FOLDS
    without = []
    for fold in range(FOLDS):
        rest = [place for place in range(len(plain)) if folds[place] != fold]
        without.append(fit([found[place] for found in (plain, titled) for place in rest], **SETTINGS))
    model = fit([*plain, *titled], **SETTINGS)
    text = json.dumps(
        {
            name: np.vectorize(lambda value: float(f"{value:.5g}"))(values).tolist()
            for name, values in vars(model).items()
        },
        separators=(",", ":"),
        sort_keys=True,
    )
    (Path(__file__).parent / "model.json").write_text(text + "\n", encoding="utf-8")
    report("duc_dev, cross-validated", [(e, without[fold]) for e, fold in zip(plain, folds, strict=True)])
    report("the same with titles", [(e, without[fold]) for e, fold in zip(titled, folds, strict=True)])
    crowd = examples(folder / "kpcrowd_dev.jsonl.gz", titled=False)
    report("kpcrowd_dev", [(example, model) for example in crowd])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
