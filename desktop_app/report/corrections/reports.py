"""Corrections of what was found in an article: they come after analysis, purely."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from desktop_app.article import Span
from desktop_app.report.corrections.actors import correct_actor
from desktop_app.report.corrections.kinds import Correction, KeepBlock, SetInSummary, SetRedLine
from desktop_app.report.corrections.places import Finder
from desktop_app.report.report import Origin, RankedSentence, RedLine, RedLineKind, Report

_STRENGTH = 2
"""That of a sentence which only a person calls a red line."""


def apply(report: Report, corrections: Iterable[Correction]) -> Report:
    """The report with a person's corrections, the last word on a sentence being the one that counts.

    Corrections whose place is not to be found rest.
    """
    finder = Finder(report.article)
    kinds: dict[int, RedLineKind | None] = {}
    taken: dict[int, bool] = {}
    of_actors = []
    for correction in corrections:
        span = None if isinstance(correction, KeepBlock) else finder.span(correction.place)
        if span is None or isinstance(correction, KeepBlock):
            continue
        if not isinstance(correction, SetRedLine | SetInSummary):
            of_actors.append((correction, span))
            continue
        index = _sentence_at(report, span)
        if index is None:
            continue
        if isinstance(correction, SetRedLine):
            kinds[index] = correction.kind
        else:
            taken[index] = correction.taken
    report = _with_ranking(_with_red_lines(report, kinds), taken)
    for of_actor, span in of_actors:
        report = correct_actor(report, of_actor, span, finder)
    return report


def _sentence_at(report: Report, span: Span) -> int | None:
    """The sentence that holds most of a span."""
    shared = [
        (min(sentence.span.end, span.end) - max(sentence.span.start, span.start), -index)
        for index, sentence in enumerate(report.sentences)
    ]
    most, index = max(shared, default=(0, 0))
    return -index if most > 0 else None


def _with_red_lines(report: Report, kinds: Mapping[int, RedLineKind | None]) -> Report:
    if report.red_lines is None or not kinds:
        return report
    lines = {line.span: line for line in report.red_lines}
    for index, kind in kinds.items():
        sentence = report.sentences[index].span
        found = lines.pop(sentence, None)
        if kind is not None:
            line = found or RedLine(sentence, kind, _STRENGTH, 1.0)
            lines[sentence] = replace(line, kind=kind, confidence=1.0, origin=Origin.PERSON)
    return replace(report, red_lines=tuple(lines[span] for span in sorted(lines)))


def _with_ranking(report: Report, taken: Mapping[int, bool]) -> Report:
    """What a person took stands before all others, what a person took out nowhere."""
    if not taken:
        return report
    ranked = {ranked.index: ranked for ranked in report.ranking}
    mine = [
        replace(ranked.get(index) or RankedSentence(index, 0.0), origin=Origin.PERSON)
        for index, is_taken in taken.items()
        if is_taken
    ]
    rest = [other for other in report.ranking if other.index not in taken]
    return replace(report, ranking=(*mine, *rest))
