"""How likely a reader's summary holds each word of the text, once, twice, three times. Brings in NumPy."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from desktop_app.analysis.summary.choosing import COPIES, Occurrences
from desktop_app.analysis.summary.material import Material
from desktop_app.analysis.summary.network import Floats

_PRIOR_WEIGHT = 20.0
_TITLE = 1.0


@dataclass(frozen=True)
class WordCounts:
    """What the training articles say of a word: in how many texts it stood, in how many summaries so often.

    ``words``: stem to (texts that held it, of these with labels, labelled ones whose summary held 1, 2, 3).
    """

    texts: int
    base: tuple[float, ...]
    words: dict[str, tuple[int, ...]]


def word_features(material: Material, counts: WordCounts, prior: Floats | None = None) -> Floats:
    """A row for each term of the text.

    ``prior`` replaces what ``counts`` says of how often summaries hold the terms (in training, where the
    article itself must be left out).
    """
    terms = material.terms
    size = len(terms.stems)
    order = [terms.sentences[index] for index in material.candidates]
    flat = np.fromiter((term for sentence in order for term in sentence), dtype=np.int64)
    owner = np.repeat(np.arange(len(order)), [len(sentence) for sentence in order])
    frequency = np.bincount(flat, minlength=size).astype(np.float64)
    pairs = np.unique(flat * len(order) + owner)
    spread = np.bincount(pairs // len(order), minlength=size).astype(np.float64)
    first, last = np.full(size, len(order)), np.zeros(size, dtype=np.int64)
    np.minimum.at(first, flat, owner)
    np.maximum.at(last, flat, owner)
    stop = np.array(terms.stop, dtype=bool)
    most = max(1.0, float(frequency[~stop].max(initial=0)))
    inside = np.array(terms.inside, dtype=np.float64)
    seen = np.array([counts.words.get(stem, (0,))[0] for stem in terms.stems], dtype=np.float64)
    columns = [
        np.log1p(frequency),
        np.minimum(frequency / most, 2),
        np.log1p(1000 * frequency / len(flat)),
        np.log1p(spread),
        spread / len(order),
        np.log1p(first),
        first / len(order),
        last / len(order),
        first == 0,
        np.bincount(flat[owner < 1], minlength=size).clip(0, 3),
        np.bincount(flat[owner < 3], minlength=size).clip(0, 4),
        np.bincount(flat[owner < 8], minlength=size).clip(0, 6),
        np.log((counts.texts + 1) / (seen + 1)),
        np.array(terms.capitals) / np.maximum(inside, 1),
        inside > 0,
        [any(map(str.isdigit, stem)) for stem in terms.stems],
        [min(len(stem), 12) for stem in terms.stems],
        stop,
        np.full(size, np.log(len(flat))),
        np.full(size, np.log(len(order))),
    ]
    return np.column_stack([*columns, prior if prior is not None else word_prior(material, counts)])


def word_prior(material: Material, counts: WordCounts) -> Floats:
    """The logit of how often summaries of texts with a term held it, by copies, and from how many texts."""
    none = (0,) * (2 + COPIES)
    held = np.array([counts.words.get(stem, none) for stem in material.terms.stems], dtype=np.float64)
    return prior_of(held.reshape(-1, 2 + COPIES)[:, 1:], counts.base)


def prior_of(held: Floats, base: tuple[float, ...]) -> Floats:
    """``held``: for each word the labelled texts that held it, and how many of their summaries did so."""
    share = (held[:, 1:] + _PRIOR_WEIGHT * np.array(base)) / (held[:, :1] + _PRIOR_WEIGHT)
    return np.column_stack([np.log(share / (1 - share)), np.log1p(held[:, 0])])


def second_features(
    first: Floats, logits: Floats, occurrences: Occurrences, sentence_logits: Floats, opening: Sequence[int]
) -> Floats:
    """The first features and what they led to: how good the sentences are in which each term stands.

    ``opening`` are the sentences (places among the candidates) that would be chosen so far.
    """
    size = len(logits)
    terms, owners = occurrences.terms, occurrences.owners
    standing = sentence_logits[owners]
    best = np.full(size, -9.0)
    np.maximum.at(best, terms, standing)
    held = np.maximum(1, np.bincount(terms, minlength=size))
    passed_over = -np.logaddexp(0, sentence_logits)[owners] * (occurrences.copies == 0)
    density = occurrences.expected(chances_of(logits), np.zeros(size, dtype=np.int64))
    density /= np.maximum(1, occurrences.lengths)
    densest = np.zeros(size)
    np.maximum.at(densest, terms, density[owners])
    chosen = np.isin(owners, opening)
    return np.column_stack(
        [
            first,
            logits,
            best,
            np.bincount(terms, weights=standing, minlength=size) / held,
            np.bincount(terms, weights=passed_over, minlength=size),
            densest,
            np.bincount(terms, weights=chosen, minlength=size).clip(0, 3),
        ]
    )


def chances_of(logits: Floats) -> Floats:
    """For each term the chances that a summary holds it at least 1, 2, 3 times; falling with the copies."""
    chances: Floats = np.minimum.accumulate(1 / (1 + np.exp(-logits)), axis=1)
    return chances


def title_logits(material: Material) -> Floats:
    """What the title's words gain: set by hand, since the training articles have no titles."""
    gains = np.zeros((len(material.terms.stems), 1))
    gains[sorted(material.title)] = _TITLE
    return gains
