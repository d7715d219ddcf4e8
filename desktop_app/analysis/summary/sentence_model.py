"""How likely a good summary takes each sentence as a whole. Brings in NumPy."""

import re
from collections.abc import Sequence

import numpy as np

from desktop_app.analysis.summary.choosing import REFERENCE_WORDS, Occurrences
from desktop_app.analysis.summary.material import Material
from desktop_app.analysis.summary.network import Floats
from desktop_app.analysis.summary.standing import Standing

_SAYS = re.compile(r"\b(?:said|says|told|added|adds|according|asked|tweeted|wrote)\b")
_FIRST_PERSON = re.compile(r"\b(?:I|we|my|our|us|me|you|your)\b", re.IGNORECASE)
_QUOTE = re.compile(r"[“\"][^”\"]*[”\"]?")
_DAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")


def sentence_features(material: Material, occurrences: Occurrences, chances: Floats) -> Floats:
    """A row for each candidate, from its words' ``chances``, its place, and what it looks like."""
    document = material.document
    texts = [document.sentences[index].of(document.text) for index in material.candidates]
    looks = np.array(list(map(_looks, texts, material.standings)), dtype=np.float64)
    words = _word_columns(material, occurrences, chances)
    place = np.arange(occurrences.count, dtype=np.float64)
    count = max(1, occurrences.count)
    columns = [
        1 / (1 + place),
        np.log1p(place),
        place / count,
        place == 0,
        np.full(len(place), np.log(count)),
        *words,
        *(_beside(column, step) for column in words[:2] for step in (-1, 1)),
        *(_standing(column) for column in words[:4]),
    ]
    return np.column_stack([*columns, looks])


def _word_columns(material: Material, occurrences: Occurrences, chances: Floats) -> list[Floats]:
    nothing_said = np.zeros(len(chances), dtype=np.int64)
    expected = occurrences.expected(chances, nothing_said)
    content = (~np.array(material.terms.stop, dtype=bool)).astype(np.float64)[occurrences.terms]
    first_chance = chances[occurrences.terms, 0]
    contents = np.maximum(_sum(occurrences, content), 1)
    likely = _sum(occurrences, content * first_chance)
    capitals = np.array(material.terms.capitals) / np.maximum(1, np.array(material.terms.inside))
    strongest = np.zeros(occurrences.count)
    np.maximum.at(strongest, occurrences.owners, content * first_chance)
    lengths = np.maximum(occurrences.lengths, 1)
    return [
        200 * expected / (occurrences.lengths + REFERENCE_WORDS),
        likely / contents,
        expected / lengths,
        likely,
        strongest,
        np.log1p(occurrences.lengths),
        _sum(occurrences, capitals[occurrences.terms] * content) / lengths,
        _sum(occurrences, content * (first_chance > 0.5)),
        contents / lengths,
        _new_share(occurrences),
        *_likeness(occurrences, content * first_chance),
    ]


def _sum(occurrences: Occurrences, weights: Floats) -> Floats:
    return np.bincount(occurrences.owners, weights=weights, minlength=occurrences.count).astype(np.float64)


def _new_share(occurrences: Occurrences) -> Floats:
    """The share of a sentence's words that no earlier sentence has."""
    _, firsts = np.unique(occurrences.terms, return_index=True)
    new = np.zeros(len(occurrences.terms))
    new[firsts] = 1
    return _sum(occurrences, new) / np.maximum(occurrences.lengths, 1)


def _likeness(occurrences: Occurrences, weights: Floats) -> tuple[Floats, Floats]:
    """The cosines of each sentence with the whole text and with its first sentence."""
    once = occurrences.copies == 0
    weights = weights * once
    norms = np.sqrt(_sum(occurrences, weights**2))
    size = int(occurrences.terms.max(initial=-1)) + 1
    whole = np.bincount(occurrences.terms, weights=weights, minlength=size)
    opening = np.bincount(occurrences.terms, weights=weights * (occurrences.owners == 0), minlength=size)
    likenesses = []
    for other in (whole, opening):
        scale = norms * (float(np.sqrt(np.square(other).sum())) or 1.0)
        likeness = _sum(occurrences, weights * other[occurrences.terms])
        likenesses.append(np.divide(likeness, scale, out=np.zeros_like(likeness), where=scale > 0))
    return likenesses[0], likenesses[1]


def _beside(column: Floats, step: int) -> Floats:
    """The values of the sentences before (-1) or after (1) each one; 0 where there is none."""
    beside = np.zeros_like(column)
    if step < 0:
        beside[1:] = column[:-1]
    else:
        beside[:-1] = column[1:]
    return beside


def _standing(column: Floats) -> Floats:
    """How far each value stands from the text's mean, in standard deviations."""
    spread = column.std() if len(column) else 0.0
    return (column - column.mean()) / spread if spread > 0 else np.zeros_like(column)


def _looks(text: str, standing: Standing) -> Sequence[float]:
    quoted = sum(len(match.group()) for match in _QUOTE.finditer(text))
    return (
        standing.leans,
        standing.orphan_quote,
        standing.heading,
        quoted / len(text),
        _SAYS.search(text) is not None,
        _FIRST_PERSON.search(text) is not None,
        "?" in text,
        any(map(str.isdigit, text)),
        _DAY.search(text) is not None,
        "(" in text,
    )
