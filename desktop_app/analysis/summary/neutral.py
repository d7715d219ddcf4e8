"""A ranking that knows no language: place in the text, frequent words, the title's words.

The sum of position and frequency is as old as H. P. Edmundson, "New methods in automatic extracting" (1969).
"""

from math import log2

from desktop_app.analysis.summary.material import Material, Scored, by_rating

_POSITION, _FREQUENCY, _TITLE, _SHORT = 1.0, 0.5, 0.5, 0.5
_SHORT_WORDS = 6


def rank(material: Material) -> tuple[Scored, ...]:
    """The candidates, early ones and those with the text's frequent words first."""
    spread = _document_frequency(material)
    terms = material.terms
    most = max(spread, default=1) or 1
    ratings = []
    for place, index in enumerate(material.candidates):
        content = terms.content(index)
        frequency = sum(log2(1 + spread[term]) for term in set(content)) / log2(1 + most)
        title = len(material.title.intersection(content)) / max(1, len(material.title))
        short = len(terms.sentences[index]) < _SHORT_WORDS
        ratings.append(
            _POSITION / (1 + place)
            + _FREQUENCY * frequency / (len(content) + 5)
            + _TITLE * title
            - _SHORT * short
        )
    return by_rating(material.candidates, ratings)


def _document_frequency(material: Material) -> list[int]:
    spread = [0] * len(material.terms.stems)
    for index in material.candidates:
        for term in set(material.terms.content(index)):
            spread[term] += 1
    return spread
