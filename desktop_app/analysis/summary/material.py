"""What every summary method chooses from, and what it hands back."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from desktop_app.analysis.summary.clutter import is_clutter, is_only_names
from desktop_app.analysis.summary.standing import Standing, standing
from desktop_app.analysis.terms import Terms, read_terms, text_stems
from desktop_app.language import Document


@dataclass(frozen=True)
class Material:
    """A document with the sentences that may be chosen.

    ``candidates`` are the indices of its sentences without clutter and repetitions, in order; ``left_out``
    gives a reason code for each of the others. ``title`` holds the terms of the title.
    """

    document: Document
    terms: Terms
    candidates: tuple[int, ...]
    left_out: dict[int, str]
    title: frozenset[int]

    @cached_property
    def standings(self) -> tuple[Standing, ...]:
        """How each of the candidates stands alone."""
        text, sentences = self.document.text, self.document.sentences
        return tuple(standing(sentences[index].of(text)) for index in self.candidates)


@dataclass(frozen=True, slots=True)
class Scored:
    """A sentence (its index in the document) with its score, 0..1."""

    index: int
    score: float


def gather(document: Document) -> Material:
    """The material of ``document``; where everything is clutter, everything may be chosen.

    The headline, where the text repeats it, is a repetition too.
    """
    terms = read_terms(document)
    left_out: dict[int, str] = {}
    seen = {document.article.title}
    for index, span in enumerate(document.sentences):
        sentence = span.of(document.text)
        follows_clutter = left_out.get(index - 1) == "clutter"
        if is_clutter(sentence) or (follows_clutter and is_only_names(sentence)):
            left_out[index] = "clutter"
        elif sentence in seen:
            left_out[index] = "repeats"
        seen.add(sentence)
    candidates = tuple(index for index in range(len(document.sentences)) if index not in left_out)
    if not candidates:
        candidates, left_out = tuple(range(len(document.sentences))), {}
    title = terms.known(text_stems(document.article.title or "", document.language))
    return Material(document, terms, candidates, left_out, title)


def by_rating(candidates: Sequence[int], ratings: Sequence[float]) -> tuple[Scored, ...]:
    """The candidates, best rating first, ties to the earlier one; ratings of any scale become 0..1."""
    if not ratings:
        return ()
    low, high = min(ratings), max(ratings)
    scale = high - low or 1.0
    rated = sorted(zip(candidates, ratings, strict=True), key=lambda pair: (-round(pair[1], 9), pair[0]))
    return tuple(Scored(index, round((rating - low) / scale, 4)) for index, rating in rated)


def lead(material: Material) -> tuple[Scored, ...]:
    """The candidates as they come."""
    count = len(material.candidates)
    return by_rating(material.candidates, [float(count - place) for place in range(count)])
