"""Sentences are chosen one after the other so that the words foreseen in a summary are held with few others.

The value of a set of sentences is its expected ROUGE-1 F (C.-Y. Lin, "ROUGE" (2004)) against a summary
that holds each word with the chance that the word model gives. A word said twice counts twice only as far as
a summary would say it twice, which keeps the choice from repeating itself. Brings in NumPy.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from desktop_app.analysis.summary.network import Floats

COPIES = 3
"""A summary is foreseen to hold up to so many copies of a word."""
PICKS = 50
"""So many sentences are chosen with a view to those before them; the others follow by their own value."""
REFERENCE_WORDS = 42.0
WORDS_A_SENTENCE = 14.0
"""The length of the summary that is foreseen: so many words, more when many sentences are asked for.

Larger prefers longer sentences. It grows with the choice because a summary of ten sentences is wanted for
more of the story, not for the ten that cost least.
"""


class Occurrences:
    """Every word of the candidates: its term, its sentence, and how many copies stand before it there."""

    def __init__(self, sentences: Sequence[Sequence[int]]) -> None:
        self.count = len(sentences)
        self.lengths: Floats = np.array([len(terms) for terms in sentences], dtype=np.float64)
        self.terms = np.fromiter((term for terms in sentences for term in terms), dtype=np.int64)
        self.owners = np.repeat(np.arange(self.count), [len(terms) for terms in sentences])
        self.copies = self._copies_before()

    def _copies_before(self) -> npt.NDArray[np.int64]:
        order = np.lexsort((self.terms, self.owners))
        starts_run = np.ones(len(order), dtype=bool)
        starts_run[1:] = (np.diff(self.terms[order]) != 0) | (np.diff(self.owners[order]) != 0)
        positions = np.arange(len(order))
        run_starts = np.maximum.accumulate(np.where(starts_run, positions, 0))
        copies = np.empty(len(order), dtype=np.int64)
        copies[order] = positions - run_starts
        return copies

    def expected(self, chances: Floats, said: npt.NDArray[np.int64]) -> Floats:
        """For each sentence the words that it adds to a summary's, ``said`` copies of each being there."""
        copies = self.copies + said[self.terms]
        held = chances[self.terms, np.minimum(copies, COPIES - 1)] * (copies < COPIES)
        return np.bincount(self.owners, weights=held, minlength=self.count).astype(np.float64)


def choose(
    occurrences: Occurrences,
    chances: Floats,
    bonus: Floats,
    follows: npt.NDArray[np.int64],
    leaning: Floats,
    picks: int = PICKS,
) -> list[tuple[int, float]]:
    """All sentences in the order of choice, each with the value that it had when it was chosen.

    After ``picks`` sentences the others follow by the value that they have then.

    ``bonus`` is added to a sentence's value. ``leaning`` is taken off while the sentence ``follows[i]``, on
    which it leans, has not been chosen.
    """
    said = np.zeros(len(chances), dtype=np.int64)
    chosen = np.zeros(occurrences.count, dtype=bool)
    matches = words = 0.0
    order: list[tuple[int, float]] = []
    for _ in range(min(picks, occurrences.count)):
        gains = occurrences.expected(chances, said)
        foreseen = max(REFERENCE_WORDS, WORDS_A_SENTENCE * (len(order) + 1))
        value = (
            200 * (matches + gains) / (words + occurrences.lengths + foreseen)
            - 200 * matches / (words + foreseen)
            + bonus
            - np.where(chosen[follows], 0.0, leaning)
        )
        value[chosen] = -np.inf
        best = int(np.argmax(np.round(value, 9)))
        order.append((best, float(value[best])))
        chosen[best] = True
        matches += gains[best]
        words += occurrences.lengths[best]
        np.add.at(said, occurrences.terms[occurrences.owners == best], 1)
    if len(order) < occurrences.count:
        rest = sorted(np.flatnonzero(~chosen).tolist(), key=lambda i: (-round(float(value[i]), 9), i))
        order += [(index, float(value[index])) for index in rest]
    return order
