"""python resources/models/summary/train.py DATA_FOLDER: learns ``model.json`` beside this file and scores it.

DATA_FOLDER holds ``train_cnn`` and ``train_xsum`` (.jsonl.gz; ``article, title, references``), and, to be
scored only, ``dev_cnndm`` and ``dev_gum_other`` with the leads to compare with (``lead_*``: ``id,
sentences``).
Needs the program itself, scikit-learn and rouge-score. The seed is fixed; about five minutes on one core.
"""

import gzip
import json
import os
import sys
import warnings
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np
from rouge_score.tokenize import tokenize as rouge_words
from sklearn.neural_network import MLPClassifier

from desktop_app.analysis.summary import balanced
from desktop_app.analysis.summary.choosing import COPIES, Occurrences, choose
from desktop_app.analysis.summary.material import Material, gather
from desktop_app.analysis.summary.network import Floats, Network
from desktop_app.analysis.summary.sentence_model import sentence_features
from desktop_app.analysis.summary.word_model import (
    WordCounts,
    chances_of,
    prior_of,
    second_features,
    title_logits,
    word_features,
)
from desktop_app.analysis.terms import text_stems
from desktop_app.article import Article, Block
from desktop_app.language import read_document

FOLDS = 5
LENGTHS = (1, 3, 5, 10)
SEEDS = (1, 2, 3, 4, 5)
SEEN_IN = 3
"""Words that fewer training articles hold are not kept."""
WORDS = {"hidden": 24, "epochs": 6, "alpha": 1e-4}
SENTENCES = {"hidden": 12, "epochs": 12, "alpha": 1e-2}
WORDS_AGAIN = {"hidden": 24, "epochs": 4, "alpha": 1e-4}


@dataclass
class Example:
    """An article with its references, and what the models say of it while they are trained."""

    material: Material
    references: list[str]
    lead: list[str]
    first: Floats | None = None
    logits: Floats | None = None
    sentences: Floats | None = None
    sentence_logits: Floats | None = None
    again: Floats | None = None
    chances: Floats | None = None

    @cached_property
    def occurrences(self) -> Occurrences:
        return Occurrences([self.material.terms.sentences[index] for index in self.material.candidates])

    @cached_property
    def word_labels(self) -> Floats:
        held = Counter(text_stems(self.references[0], "en"))
        return np.array([[held[stem] > copy for copy in range(COPIES)] for stem in self.material.terms.stems])

    @cached_property
    def sentence_labels(self) -> Floats:
        chosen = oracle(self)
        return np.array([[place in chosen] for place in range(len(self.texts))])

    @cached_property
    def texts(self) -> list[str]:
        document = self.material.document
        return [document.sentences[index].of(document.text) for index in self.material.candidates]

    @cached_property
    def grams(self) -> list[tuple[Counter[Any], Counter[Any]]]:
        return [grams(reference) for reference in self.references]


def rows(path: Path) -> list[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def examples(folder: Path, name: str) -> list[Example]:
    lead_file = folder / f"lead_{name}.jsonl.gz"
    leads = {row["id"]: row["sentences"] for row in rows(lead_file)} if lead_file.exists() else {}
    found = []
    for row in rows(folder / f"{name}.jsonl.gz"):
        blocks = tuple(Block(line.strip()) for line in row["article"].splitlines() if line.strip())
        material = gather(read_document(Article(blocks, title=row["title"])))
        references = [gold if isinstance(gold, str) else "\n".join(gold) for gold in row["references"]]
        found.append(Example(material, references, leads.get(row["id"], [])))
    return found


@cache
def stemmer() -> Any:
    from nltk.stem.porter import PorterStemmer

    class Remembering(PorterStemmer):
        stem = cache(PorterStemmer.stem)

    return Remembering()


def grams(text: str) -> tuple[Counter[Any], Counter[Any]]:
    words = rouge_words(text, stemmer())
    return Counter(words), Counter(pairwise(words))


def rouge(text: str, golds: Sequence[tuple[Counter[Any], Counter[Any]]]) -> Floats:
    """ROUGE-1 and ROUGE-2 F, in points, the mean over the references."""
    ours = grams(text)
    scores = [
        [
            200 * (mine & theirs).total() / max(1, mine.total() + theirs.total())
            for mine, theirs in zip(ours, gold, strict=True)
        ]
        for gold in golds
    ]
    return np.mean(scores, axis=0)


def oracle(example: Example, length: int = 3) -> set[int]:
    """The sentences that, taken one by one, raise ROUGE-1 + ROUGE-2 the most."""
    chosen: set[int] = set()
    best = 0.0
    while len(chosen) < length:
        trials = [
            (
                float(
                    rouge(" ".join(example.texts[i] for i in sorted({*chosen, place})), example.grams).sum()
                ),
                -place,
            )
            for place in range(len(example.texts))
            if place not in chosen
        ]
        if not trials or max(trials)[0] <= best:
            break
        best, place = max(trials)
        chosen.add(-place)
    return chosen


def count_words(labelled: Sequence[Example], others: Sequence[Example]) -> WordCounts:
    texts = Counter(stem for example in [*labelled, *others] for stem in example.material.terms.stems)
    held: dict[str, Floats] = {}
    for example in labelled:
        for stem, label in zip(example.material.terms.stems, example.word_labels, strict=True):
            held[stem] = held.get(stem, np.zeros(1 + COPIES)) + np.array([1, *label])
    total = sum(held.values())
    nothing = np.zeros(1 + COPIES)
    words = {
        stem: (count, *map(int, held.get(stem, nothing)))
        for stem, count in sorted(texts.items())
        if count >= SEEN_IN
    }
    base = tuple(float(share) for share in np.round(total[1:] / total[0], 6))
    return WordCounts(len(labelled) + len(others), base, words)


def prior_without(example: Example, counts: WordCounts) -> Floats:
    nothing = (0,) * (2 + COPIES)
    held = np.array(
        [counts.words.get(stem, nothing)[1:] for stem in example.material.terms.stems], dtype=float
    )
    own = np.column_stack([np.ones(len(held)), example.word_labels])
    return prior_of(np.maximum(held - own, 0), counts.base)


def fit(
    features: Sequence[Floats], labels: Sequence[Floats], hidden: int, epochs: int, alpha: float
) -> Network:
    """Networks from several seeds, side by side in one; its output is the mean of theirs."""
    inputs, wanted = np.vstack(features), np.vstack(labels).astype(float)
    centre, scale = inputs.mean(axis=0), inputs.std(axis=0) + 1e-9
    scaled = np.clip((inputs - centre) / scale, -5, 5)
    trained = []
    for seed in SEEDS:
        model = MLPClassifier(
            (hidden,),
            alpha=alpha,
            max_iter=epochs,
            random_state=seed,
            learning_rate_init=2e-3,
            batch_size=512,
            tol=0,
        )
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            trained.append(model.fit(scaled, wanted if wanted.shape[1] > 1 else wanted[:, 0]))
    return Network(
        centre,
        scale,
        np.hstack([model.coefs_[0] for model in trained]),
        np.hstack([model.intercepts_[0] for model in trained]),
        np.vstack([model.coefs_[1] for model in trained]) / len(SEEDS),
        np.mean([model.intercepts_[1] for model in trained], axis=0),
    )


Setter = Callable[[Example, Network], None]


def learn(
    training: Sequence[Example],
    others: Sequence[Example],
    pick: Callable[[Example], tuple[Floats, Floats]],
    use: Setter,
    settings: dict[str, Any],
) -> Network:
    """A network from all of ``training``; each of these is given what a network without its fold says."""
    data = [pick(example) for example in training]
    for fold in range(FOLDS):
        rest = [pair for place, pair in enumerate(data) if place % FOLDS != fold]
        model = fit([pair[0] for pair in rest], [pair[1] for pair in rest], **settings)
        for example in training[fold::FOLDS]:
            use(example, model)
    model = fit([pair[0] for pair in data], [pair[1] for pair in data], **settings)
    for example in others:
        use(example, model)
    return model


def use_words(example: Example, model: Network) -> None:
    example.logits = model.logits(example.first)
    chances = chances_of(example.logits + title_logits(example.material))
    example.sentences = sentence_features(example.material, example.occurrences, chances)


def use_sentences(example: Example, model: Network) -> None:
    example.sentence_logits = model.logits(example.sentences)[:, 0]
    chances = chances_of(example.logits + title_logits(example.material))
    opening = balanced.opening_choice(example.occurrences, chances, example.sentence_logits)
    example.again = second_features(
        example.first, example.logits, example.occurrences, example.sentence_logits, opening
    )


def use_words_again(example: Example, model: Network) -> None:
    example.chances = chances_of(model.logits(example.again) + title_logits(example.material))


def choice(example: Example) -> list[int]:
    bonus = balanced.bonus(example.material, example.occurrences, example.sentence_logits)
    order = choose(example.occurrences, example.chances, bonus, *balanced.leaning(example.material))
    return [place for place, _ in order]


def interval(gains: Floats) -> str:
    draw = np.random.default_rng(1)
    means = np.sort([gains[draw.integers(0, len(gains), len(gains))].mean() for _ in range(1000)])
    return f"{gains.mean():+.2f} ({means[25]:+.2f} to {means[974]:+.2f})"


def report(name: str, found: Sequence[Example]) -> None:
    """Gains over the lead of as many sentences; for three, over the given lead if there is one."""
    for length in LENGTHS:
        ours, leads, words, lead_words = [], [], [], []
        for example in found:
            text = "\n".join(example.texts[place] for place in sorted(choice(example)[:length]))
            given = example.lead if length == 3 and example.lead else example.texts[:length]
            lead = "\n".join(given)
            ours.append(rouge(text, example.grams))
            leads.append(rouge(lead, example.grams))
            words.append(len(text.split()))
            lead_words.append(len(lead.split()))
        gains = np.array(ours) - np.array(leads)
        print(
            f"{name} n={len(found)} sentences={length} ROUGE-1 over lead {interval(gains[:, 0])}, "
            f"ROUGE-2 {interval(gains[:, 1])}; words {np.mean(words):.0f}, lead {np.mean(lead_words):.0f}",
            flush=True,
        )


def as_lists(model: Network) -> dict[str, Any]:
    return {
        name: np.vectorize(lambda value: float(f"{value:.5g}"))(values).tolist()
        for name, values in vars(model).items()
    }


def main(folder: Path) -> None:
    training, unled = examples(folder, "train_cnn"), examples(folder, "train_xsum")
    scored = {name: examples(folder, name) for name in ("dev_cnndm", "dev_gum_other")}
    others = [example for found in scored.values() for example in found] + unled
    counts = count_words(training, unled)
    for example in training:
        example.first = word_features(example.material, counts, prior_without(example, counts))
    for example in others:
        example.first = word_features(example.material, counts)
    models = {
        "words": learn(training, others, lambda e: (e.first, e.word_labels), use_words, WORDS),
        "sentences": learn(
            training, others, lambda e: (e.sentences, e.sentence_labels), use_sentences, SENTENCES
        ),
        "words_again": learn(
            training, others, lambda e: (e.again, e.word_labels), use_words_again, WORDS_AGAIN
        ),
    }
    data = {"counts": vars(counts)} | {name: as_lists(model) for name, model in models.items()}
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    (Path(__file__).parent / "model.json").write_text(text + "\n", encoding="utf-8")
    report("train_cnn, cross-validated", training)
    for name, found in [*scored.items(), ("train_xsum", unled)]:
        report(name, found)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
