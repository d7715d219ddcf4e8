"""Learns the weights of the red lines' features: train.py DATA_FOLDER

DATA_FOLDER holds articles.jsonl.gz and labels.jsonl.gz (the first set), articles_more.jsonl.gz and
labels_more.jsonl.gz (other outlets). Needs scikit-learn. Prints the cross-validated scores, the scores across
the sets and the table of calibration; writes weights.json beside this file. Same data, same bytes.
"""

import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[2]))

from desktop_app.analysis.red_lines.features import Features, features_of  # noqa: E402
from desktop_app.analysis.red_lines.lexicon import lexicon  # noqa: E402
from desktop_app.analysis.red_lines.scenes import scenes_of  # noqa: E402
from desktop_app.article import Article, Block, Span  # noqa: E402
from desktop_app.language import read_document  # noqa: E402

SEED = 7
FOLDS = 5
INVERSE_REGULARISATION = 0.05
POSITIVE_WEIGHT = 3.0
LEAST_SENTENCES = 4
"""Features seen in fewer sentences are left out."""
LEAST_BIN = 60
BINS_OF_SCORES = 14
BINS = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)


@dataclass(frozen=True)
class Example:
    """A sentence of the app's own splitting; ``line`` is whether it is a labelled red line."""

    article: str
    features: Features
    line: bool
    strength: int


def rows(path: Path) -> list[dict]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def examples_of(folder: Path, suffix: str) -> list[Example]:
    """The sentences of one set; those that no annotator read are left out."""
    labels = {
        (row["article_id"], row["sent_index"]): row["strength"] or 1
        for row in rows(folder / f"labels{suffix}.jsonl.gz")
        if not row.get("skip")
    }
    return [
        example for row in rows(folder / f"articles{suffix}.jsonl.gz") for example in examples_in(row, labels)
    ]


def examples_in(row: dict, labels: dict[tuple[str, int], int]) -> Iterator[Example]:
    article = Article(
        tuple(Block(line) for line in row["text"].split("\n") if line.strip()), row.get("title")
    )
    document = read_document(article)
    scenes = scenes_of(document, lexicon())
    judged = list(places(article.text, row["sentences"]))
    for span, features in zip(document.sentences, features_of(scenes, lexicon()), strict=True):
        met = [(number, place) for number, place in judged if place.overlaps(span)]
        if met:
            strengths = [
                labels.get((row["id"], number), 0)
                for number, place in met
                if 2 * (min(place.end, span.end) - max(place.start, span.start)) >= len(place)
            ]
            strength = max(strengths, default=0)
            yield Example(row["id"], features, strength > 0, strength)


def places(text: str, sentences: Sequence[str]) -> Iterator[tuple[int, Span]]:
    at = 0
    for number, sentence in enumerate(sentences):
        start = text.find(sentence, at)
        if start >= 0:
            at = start + len(sentence)
            yield number, Span(start, at)


def fit(examples: Sequence[Example]) -> tuple[DictVectorizer, LogisticRegression]:
    seen = Counter(name for example in examples for name in example.features)
    kept = [
        {name: value for name, value in example.features.items() if seen[name] >= LEAST_SENTENCES}
        for example in examples
    ]
    vectorizer = DictVectorizer(sort=True)
    model = LogisticRegression(
        C=INVERSE_REGULARISATION, class_weight={True: POSITIVE_WEIGHT, False: 1.0}, max_iter=2000
    )
    model.fit(vectorizer.fit_transform(kept), [example.line for example in examples])
    return vectorizer, model


def logits(fitted: tuple[DictVectorizer, LogisticRegression], examples: Sequence[Example]) -> np.ndarray:
    vectorizer, model = fitted
    return model.decision_function(vectorizer.transform([example.features for example in examples]))


def folds_of(examples: Sequence[Example]) -> np.ndarray:
    """A fold for every sentence, the same for all of an article; folds hold alike many red lines."""
    lines = Counter({example.article: 0 for example in examples})
    lines.update(example.article for example in examples if example.line)
    order = np.random.default_rng(SEED).permutation(sorted(lines))
    held = [0] * FOLDS
    fold = {}
    for article in sorted(order, key=lambda name: -lines[name]):
        fold[article] = min(range(FOLDS), key=lambda number: (held[number], number))
        held[fold[article]] += lines[article] + 0.1
    return np.array([fold[example.article] for example in examples])


def out_of_fold(examples: Sequence[Example], folds: np.ndarray) -> np.ndarray:
    scores = np.zeros(len(examples))
    for number in range(FOLDS):
        fitted = fit([example for example, fold in zip(examples, folds, strict=True) if fold != number])
        held = np.flatnonzero(folds == number)
        scores[held] = logits(fitted, [examples[place] for place in held])
    return scores


def truth(examples: Sequence[Example]) -> np.ndarray:
    return np.array([example.line for example in examples])


def best_threshold(scores: np.ndarray, lines: np.ndarray) -> float:
    order = np.argsort(-scores, kind="stable")
    found = np.cumsum(lines[order])
    f1 = 2 * found / (np.arange(1, len(order) + 1) + lines.sum())
    return float(scores[order[int(np.argmax(f1))]])


def report(name: str, examples: Sequence[Example], scores: np.ndarray, flagged: np.ndarray) -> str:
    """A row of the card; the last two columns: recall of the strong, flags in an article without any."""
    lines = truth(examples)
    hits = (flagged & lines).sum()
    precision, recall = hits / max(1, flagged.sum()), hits / lines.sum()
    strong = np.array([example.strength >= 2 for example in examples])
    with_lines = {example.article for example in examples if example.line}
    quiet = np.array([example.article not in with_lines for example in examples])
    quiet_articles = len({example.article for example in examples} - with_lines)
    return (
        f"| {name} | {lines.sum()} | {precision:.3f} | {recall:.3f} "
        f"| {2 * precision * recall / max(1e-9, precision + recall):.3f} "
        f"| {average_precision_score(lines, scores):.3f} | {(flagged & strong).sum() / strong.sum():.2f} "
        f"| {(flagged & quiet).sum() / max(1, quiet_articles):.2f} |"
    )


def nested(scores: np.ndarray, lines: np.ndarray, folds: np.ndarray) -> np.ndarray:
    """Flags under thresholds that the other folds chose."""
    flagged = np.zeros(len(scores), dtype=bool)
    for number in range(FOLDS):
        held = folds == number
        flagged[held] = scores[held] >= best_threshold(scores[~held], lines[~held])
    return flagged


def calibrate(scores: np.ndarray, lines: np.ndarray) -> list[tuple[float, float]]:
    """Points (score, share of red lines) of a rising line: isotonic regression over bins of like size.

    The upper half of the scores gets finer bins than the lower: most sentences are plainly no red lines.
    """
    order = np.argsort(scores, kind="stable")
    edges = len(order) - np.geomspace(len(order), LEAST_BIN, BINS_OF_SCORES).astype(int)
    bins = [part for part in np.split(order, edges[1:]) if len(part)]
    centres = np.array([scores[part].mean() for part in bins])
    shares = np.array([lines[part].mean() for part in bins])
    sizes = [len(part) for part in bins]
    risen = IsotonicRegression().fit_transform(centres, shares, sample_weight=sizes)
    return [
        (round(float(score), 4), round(float(share), 4)) for score, share in zip(centres, risen, strict=True)
    ]


def confidence(scores: np.ndarray, calibration: Sequence[tuple[float, float]]) -> np.ndarray:
    return np.interp(scores, *zip(*calibration, strict=True))


def calibrated_apart(scores: np.ndarray, lines: np.ndarray, folds: np.ndarray) -> np.ndarray:
    """The confidence of every sentence by the calibration of the other folds."""
    certain = np.zeros(len(scores))
    for number in range(FOLDS):
        held = folds == number
        certain[held] = confidence(scores[held], calibrate(scores[~held], lines[~held]))
    return certain


def switch_table(certain: np.ndarray, lines: np.ndarray, first: int) -> Iterator[str]:
    """Precision, recall and F1 where the confidence switch may stand; ``first`` splits the two sets."""
    yield "| least confidence | first P | R | F1 | other P | R | F1 | mean F1 |"
    yield "|---|---|---|---|---|---|---|---|"
    for least in np.arange(0.1, 0.85, 0.05):
        cells, scores = [], []
        for part in (slice(first), slice(first, None)):
            hits = ((certain[part] >= least) & lines[part]).sum()
            precision = hits / max(1, (certain[part] >= least).sum())
            recall = hits / lines[part].sum()
            scores.append(2 * precision * recall / max(1e-9, precision + recall))
            cells += [f"{precision:.2f}", f"{recall:.2f}", f"{scores[-1]:.3f}"]
        yield f"| {least:.2f} | {' | '.join(cells)} | {np.mean(scores):.3f} |"


def calibration_table(certain: np.ndarray, lines: np.ndarray) -> Iterator[str]:
    yield "| confidence | sentences | mean confidence | right |\n|---|---|---|---|"
    for low, high in zip(BINS, (*BINS[1:], 1.01), strict=True):
        inside = (certain >= low) & (certain < high)
        if inside.any():
            yield (
                f"| {low:.1f} to {min(high, 1):.1f} | {inside.sum()} | {certain[inside].mean():.2f} "
                f"| {lines[inside].mean():.2f} |"
            )


def write(examples: Sequence[Example], calibration: list[tuple[float, float]]) -> None:
    vectorizer, model = fit(examples)
    weights = {
        name: round(float(weight), 4)
        for name, weight in zip(vectorizer.get_feature_names_out(), model.coef_[0], strict=True)
        if abs(weight) >= 0.0005
    }
    table = {
        "calibration": calibration,
        "bias": round(float(model.intercept_[0]), 4),
        "weights": weights,
    }
    text = json.dumps(table, indent=0, sort_keys=True, ensure_ascii=True) + "\n"
    (HERE / "weights.json").write_text(text, encoding="utf-8")


def main(folder: Path) -> None:
    first, more = examples_of(folder, ""), examples_of(folder, "_more")
    print("| scored | n | P | R | F1 | AP | R, strength 2 and 3 | flags per article without any |")
    print("|---|---|---|---|---|---|---|---|")
    for name, held, other in (("first set", first, more), ("other outlets", more, first)):
        folds = folds_of(held)
        scores = out_of_fold(held, folds)
        print(report(f"{name}, cross-validated", held, scores, nested(scores, truth(held), folds)))
        other_folds = folds_of(other)
        threshold = best_threshold(out_of_fold(other, other_folds), truth(other))
        scores = logits(fit(other), held)
        print(report(f"{name}, trained on the other set", held, scores, scores >= threshold))
    both = first + more
    folds = folds_of(both)
    scores, lines = out_of_fold(both, folds), truth(both)
    flagged = nested(scores, lines, folds)
    for name, part in (("first set", slice(len(first))), ("other outlets", slice(len(first), None))):
        print(report(f"{name}, trained on both, cross-validated", both[part], scores[part], flagged[part]))
    certain = calibrated_apart(scores, lines, folds)
    print("\n" + "\n".join(switch_table(certain, lines, len(first))))
    print("\n" + "\n".join(calibration_table(certain, lines)))
    write(both, calibrate(scores, lines))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
