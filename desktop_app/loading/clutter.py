"""Which lines of a text without markup are the article, and which are what surrounds it on its page."""

import math
from collections.abc import Sequence
from itertools import groupby

from desktop_app.loading.line_features import best_run, line_features
from desktop_app.loading.trees import load_trees, probability

_MODEL = "clutter"
_KEEP_INSIDE = 0.05
_KEEP_OUTSIDE = 0.9
_SURELY_CLUTTER = 0.1
_PREFER_KEEPING = 0.3
"""Log-odds in favour of every line: one lost hurts more than one too many."""

_MOST_LINES = 5_000
"""A text of more lines than this is a book or a table, no page: nothing is taken out of it."""


def body_lines(lines: Sequence[str]) -> list[bool]:
    """For each line (stripped, none blank) whether it belongs to the article."""
    if len(lines) > _MOST_LINES:
        return [True] * len(lines)
    trees = load_trees(_MODEL)
    return decode(
        [probability(trees, row) for row in line_features(lines)], [len(line.split()) for line in lines]
    )


def decode(probabilities: Sequence[float], words: Sequence[int]) -> list[bool]:
    """The lines to keep, given each line's probability of being article and its number of words.

    The article is the run of lines with the greatest sum of log-odds, weighted by their words; inside
    it a line stays unless it is clearly clutter, outside only if it is clearly article. Lines in a row
    that would go stay if none of them is surely clutter: they may be a letter's end, a list, talk.
    """
    weights = [
        (_log_odds(p) + _PREFER_KEEPING) * (1 + count) for p, count in zip(probabilities, words, strict=True)
    ]
    start, end = best_run(weights)
    kept = [
        p > (_KEEP_INSIDE if start <= place < end else _KEEP_OUTSIDE) for place, p in enumerate(probabilities)
    ]
    for keep, run in groupby(range(len(kept)), key=lambda place: kept[place]):
        places = list(run)
        if not keep and min(probabilities[place] for place in places) > _SURELY_CLUTTER:
            kept[places[0] : places[-1] + 1] = [True] * len(places)
    return kept


def _log_odds(p: float) -> float:
    p = min(max(p, 1e-4), 1 - 1e-4)
    return math.log(p / (1 - p))
