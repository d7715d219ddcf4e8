"""sumy's own summarizers over our sentences.

Every summarizer of sumy hands its rating of all sentences to one method; we catch it there, so that each
rating maps back to a sentence by identity and the ranking is the summarizer's own. Importing sumy costs a
second, so it happens in the functions.
"""

import socket
import warnings
from collections.abc import Iterable, Sequence
from typing import Any

from desktop_app.analysis.summary.material import Material, Scored, by_rating, lead

_STIGMA_WORDS = ("advertis", "click", "photo", "video", "subscrib", "newslett", "hard", "imposs")
"""Stems; Edmundson's method wants words that speak against a sentence."""
_BONUS_WORDS = 8
"""Without a title, so many of the most frequent words stand in for its words."""


def rank(material: Material, method: str) -> tuple[Scored, ...]:
    """The candidates by ``method`` of sumy; as they come where it finds nothing to rate.

    Raises KeyError for a method that is not sumy's.
    """
    socket.has_ipv6 = False  # urllib3, which sumy imports, would open a socket to find out
    summarizer_class = _rated(_summarizer_classes()[method])
    summarizer = summarizer_class()
    sentences = _sentences(material)
    _set_words(summarizer, material, method)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        summarizer(_sumy_document(material, sentences), len(sentences))
    ratings: Sequence[float] = summarizer.ratings
    if len(ratings) != len(material.candidates) or any(rating != rating for rating in ratings):
        return lead(material)
    return by_rating(material.candidates, ratings)


def _summarizer_classes() -> dict[str, Any]:
    from sumy.summarizers.edmundson import EdmundsonSummarizer
    from sumy.summarizers.kl import KLSummarizer
    from sumy.summarizers.lex_rank import LexRankSummarizer
    from sumy.summarizers.lsa import LsaSummarizer
    from sumy.summarizers.luhn import LuhnSummarizer
    from sumy.summarizers.reduction import ReductionSummarizer
    from sumy.summarizers.sum_basic import SumBasicSummarizer
    from sumy.summarizers.text_rank import TextRankSummarizer

    return {
        "lexrank": LexRankSummarizer,
        "textrank": TextRankSummarizer,
        "lsa": LsaSummarizer,
        "luhn": LuhnSummarizer,
        "kl": KLSummarizer,
        "sumbasic": SumBasicSummarizer,
        "reduction": ReductionSummarizer,
        "edmundson": EdmundsonSummarizer,
    }


def _rated(summarizer_class: Any) -> Any:
    """The summarizer with its ratings kept."""

    class Rated(summarizer_class):  # type: ignore[misc]
        ratings: tuple[float, ...] = ()

        def _get_best_sentences(
            self, sentences: Iterable[Any], count: int, rating: Any, *args: Any, **kwargs: Any
        ) -> tuple[Any, ...]:
            rate = rating.__getitem__ if isinstance(rating, dict) else rating
            self.ratings = tuple(float(rate(sentence, *args, **kwargs)) for sentence in sentences)
            return ()

    return Rated


def _sentences(material: Material) -> list[Any]:
    from sumy.models.dom import Sentence

    class Stemmed(Sentence):  # type: ignore[misc]
        """A sentence whose words are our stems."""

        __slots__ = ("_stems",)

        def __init__(self, text: str, stems: tuple[str, ...], is_heading: bool = False) -> None:
            super().__init__(text, None, is_heading)
            self._stems = stems

        @property
        def words(self) -> tuple[str, ...]:
            return self._stems

    terms, document = material.terms, material.document
    heading = Stemmed(
        document.article.title or "", tuple(terms.stems[term] for term in sorted(material.title)), True
    )
    return [heading] + [
        Stemmed(
            document.sentences[index].of(document.text),
            tuple(terms.stems[term] for term in terms.sentences[index]),
        )
        for index in material.candidates
    ]


def _sumy_document(material: Material, sentences: list[Any]) -> Any:
    """The candidates in their paragraphs; the title is a heading of the first one."""
    from sumy.models.dom import ObjectDocumentModel, Paragraph

    heading, *rest = sentences
    paragraphs: dict[int, list[Any]] = {}
    for index, sentence in zip(material.candidates, rest, strict=True):
        paragraphs.setdefault(material.document.paragraphs[index], []).append(sentence)
    grouped = list(paragraphs.values())
    if grouped and material.title:
        grouped[0].insert(0, heading)
    return ObjectDocumentModel([Paragraph(group) for group in grouped])


def _set_words(summarizer: Any, material: Material, method: str) -> None:
    terms = material.terms
    stop_words = frozenset(word for word, stop in zip(terms.stems, terms.stop, strict=True) if stop)
    if method != "edmundson":
        summarizer.stop_words = stop_words
        return
    summarizer.bonus_words = _bonus_words(material) or ("-",)
    summarizer.stigma_words = _STIGMA_WORDS
    summarizer.null_words = stop_words or ("-",)


def _bonus_words(material: Material) -> tuple[str, ...]:
    terms = material.terms
    if material.title:
        return tuple(terms.stems[term] for term in sorted(material.title))
    held = [0] * len(terms.stems)
    for index in material.candidates:
        for term in terms.content(index):
            held[term] += 1
    frequent = sorted(range(len(held)), key=lambda term: (-held[term], term))[:_BONUS_WORDS]
    return tuple(terms.stems[term] for term in frequent)
