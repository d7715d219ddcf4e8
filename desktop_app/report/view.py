"""A view picks from a report what is shown, copied and exported: purely, without analysing again."""

from dataclasses import dataclass
from enum import StrEnum
from math import ceil

from desktop_app.article import Span
from desktop_app.report.report import Origin, RedLine, Report

SHORT_TEXT = 3
"""Texts of up to so many sentences come back whole."""
LONGEST_SUMMARY = 50
"""The most sentences that the window's slider offers."""


class Confidence:
    """The three places of the confidence switch: the least confidence that is shown."""

    SURE = 0.7
    """More than three in four are right."""
    BALANCED = 0.35
    """Among the best in F1 on the development articles, and the one that shouts least; see
    resources/models/red_lines/README.md."""
    ALL = 0.1


class LengthUnit(StrEnum):
    SENTENCES = "sentences"
    WORDS = "words"
    RATIO = "ratio"
    """A share of the text's sentences, 0..1."""


class SummaryNote(StrEnum):
    """What is to be known of a summary before it is read; also the codes that its reasons begin with."""

    BASIC = "basic"
    """Features that need no language ranked the sentences, as this one is not learned."""
    TOO_LONG = "method_too_slow"
    """The text is too long for the method asked for: the default one ranked the sentences."""


@dataclass(frozen=True, slots=True)
class Length:
    amount: float
    unit: LengthUnit = LengthUnit.SENTENCES


@dataclass(frozen=True, slots=True)
class View:
    """How much is shown. Without a ``length`` of the article's own the person's ``usual_length`` counts; None
    is 5 sentences, fewer for short texts.
    """

    length: Length | None = None
    min_confidence: float = Confidence.BALANCED
    usual_length: Length | None = None

    @property
    def shown_length(self) -> Length | None:
        return self.length or self.usual_length


@dataclass(frozen=True, slots=True)
class SummarySentence:
    """A sentence of the summary; ``rank`` is its place in the ranking, 1 being the best."""

    span: Span
    index: int
    score: float
    rank: int
    reasons: tuple[str, ...]
    origin: Origin


def default_length(sentences: int) -> int:
    """How many of so many sentences are shown by default: min(5, ceil(n / 3)), short texts whole."""
    return sentences if sentences <= SHORT_TEXT else min(5, ceil(sentences / 3))


def summary(report: Report, view: View) -> tuple[SummarySentence, ...]:
    """The sentences of the summary, in document order: what a person took, and so many others."""
    taken = sum(ranked.origin is Origin.PERSON for ranked in report.ranking)
    count = taken + _count(report, view.shown_length, taken)
    picked = [
        SummarySentence(
            report.sentences[ranked.index].span,
            ranked.index,
            ranked.score,
            rank,
            ranked.reasons,
            ranked.origin,
        )
        for rank, ranked in enumerate(report.ranking[:count], start=1)
    ]
    return tuple(sorted(picked, key=lambda sentence: sentence.index))


def summary_note(report: Report) -> SummaryNote | None:
    """The note that the ranking's reasons begin with, if they do."""
    ranked = next((ranked for ranked in report.ranking if ranked.origin is Origin.APP), None)
    code = ranked.reasons[0].split(":")[0] if ranked and ranked.reasons else ""
    return next((note for note in SummaryNote if note == code), None)


def red_lines(report: Report, view: View) -> tuple[RedLine, ...] | None:
    """The red lines that are sure enough, in document order; None where they are not offered.

    A person's own red lines are always among them.
    """
    if report.red_lines is None:
        return None
    return tuple(
        line
        for line in report.red_lines
        if line.confidence >= view.min_confidence or line.origin is Origin.PERSON
    )


def _count(report: Report, length: Length | None, taken: int) -> int:
    """How many sentences the app adds to the first ``taken``, which are a person's."""
    total = len(report.ranking) - taken
    if length is None:
        return default_length(total)
    if length.unit is LengthUnit.SENTENCES:
        return max(1, int(length.amount))
    if length.unit is LengthUnit.RATIO:
        return max(1, ceil(round(total * length.amount, 6)))
    return _longest_prefix_within(report, length.amount, taken)


def _longest_prefix_within(report: Report, words: float, taken: int) -> int:
    text = report.article.text
    used = 0
    for count, ranked in enumerate(report.ranking[taken:]):
        used += len(report.sentences[ranked.index].span.of(text).split())
        if used > words:
            return max(1, count)
    return len(report.ranking) - taken
