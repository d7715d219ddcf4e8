"""Folds, thresholds, scores and the tables of the card."""

from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np
from judged import Example
from sklearn.isotonic import IsotonicRegression
from sklearn.metrics import average_precision_score

SEED = 7
FOLDS = 3
LEAST_BIN = 60
BINS_OF_SCORES = 14
BINS = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
HEADER = (
    "| scored | n | P | R | F1 | AP | R, strength 2 and 3 | flags per article without any |\n"
    "|---|---|---|---|---|---|---|---|"
)


def folds_of(examples: Sequence[Example]) -> np.ndarray:
    """A fold for every sentence, the same for all of an article; folds hold alike many red lines."""
    lines = Counter({example.article: 0 for example in examples})
    lines.update(example.article for example in examples if example.line)
    order = np.random.default_rng(SEED).permutation(sorted(lines))
    held = [0.0] * FOLDS
    fold = {}
    for article in sorted(order, key=lambda name: -lines[name]):
        fold[article] = min(range(FOLDS), key=lambda number: (held[number], number))
        held[fold[article]] += lines[article] + 0.1
    return np.array([fold[example.article] for example in examples])


def truth(examples: Sequence[Example]) -> np.ndarray:
    return np.array([example.line for example in examples])


def best_threshold(scores: np.ndarray, lines: np.ndarray) -> float:
    order = np.argsort(-scores, kind="stable")
    found = np.cumsum(lines[order])
    f1 = 2 * found / (np.arange(1, len(order) + 1) + lines.sum())
    return float(scores[order[int(np.argmax(f1))]])


def nested(scores: np.ndarray, lines: np.ndarray, folds: np.ndarray) -> np.ndarray:
    """Flags under thresholds that the other folds chose."""
    flagged = np.zeros(len(scores), dtype=bool)
    for number in range(FOLDS):
        held = folds == number
        flagged[held] = scores[held] >= best_threshold(scores[~held], lines[~held])
    return flagged


def report(name: str, examples: Sequence[Example], scores: np.ndarray, flagged: np.ndarray) -> str:
    """A row of the card; the last two columns: recall of the strong, flags in an article without any."""
    lines = truth(examples)
    precision, recall, f1 = precision_recall_f1(flagged, lines)
    strong = np.array([example.strength >= 2 for example in examples])
    with_lines = {example.article for example in examples if example.line}
    quiet = np.array([example.article not in with_lines for example in examples])
    quiet_articles = len({example.article for example in examples} - with_lines)
    return (
        f"| {name} | {lines.sum()} | {precision:.3f} | {recall:.3f} | {f1:.3f} "
        f"| {average_precision_score(lines, scores):.3f} | {(flagged & strong).sum() / strong.sum():.2f} "
        f"| {(flagged & quiet).sum() / max(1, quiet_articles):.2f} |"
    )


def precision_recall_f1(flagged: np.ndarray, lines: np.ndarray) -> tuple[float, float, float]:
    hits = (flagged & lines).sum()
    precision, recall = hits / max(1, flagged.sum()), hits / lines.sum()
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


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


def calibrated_apart(scores: np.ndarray, lines: np.ndarray, folds: np.ndarray) -> np.ndarray:
    """The confidence of every sentence by the calibration of the other folds."""
    certain = np.zeros(len(scores))
    for number in range(FOLDS):
        held = folds == number
        points = calibrate(scores[~held], lines[~held])
        certain[held] = np.interp(scores[held], *zip(*points, strict=True))
    return certain


def switch_table(certain: np.ndarray, lines: np.ndarray, first: int) -> Iterator[str]:
    """Precision, recall and F1 where the confidence switch may stand; ``first`` splits the two sets."""
    yield "| least confidence | first P | R | F1 | other P | R | F1 | mean F1 |"
    yield "|---|---|---|---|---|---|---|---|"
    for least in np.arange(0.1, 0.85, 0.05):
        cells, scores = [], []
        for part in (slice(first), slice(first, None)):
            precision, recall, f1 = precision_recall_f1(certain[part] >= least, lines[part])
            scores.append(f1)
            cells += [f"{precision:.2f}", f"{recall:.2f}", f"{f1:.3f}"]
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
