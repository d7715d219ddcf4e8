"""A report in parts: whole again on the other side, and no trust in what came from there."""

import gc

import pytest

from desktop_app.article import Article, Block, BlockRole, Span
from desktop_app.report import Origin, RankedSentence, RedLine, RedLineKind, Report, Sentence
from desktop_app.report.sections import (
    article_from_bytes,
    article_to_bytes,
    facts_of,
    report_from_sections,
    report_to_sections,
)

SENTENCE = "Ardova will not tolerate another raid on the strait, Orlan said. 🚢"


def report_of(paragraphs: int) -> Report:
    """As many paragraphs of one sentence, each a red line."""
    article = Article(
        (Block("Menu", BlockRole.CLUTTER), *(Block(SENTENCE) for _ in range(paragraphs))),
        authors=("A. Reporter", "B. Writer"),
        declared_language="en",
    )
    spans = article.paragraphs
    return Report(
        article=article,
        language="en",
        words=paragraphs * 11,
        sentences=tuple(Sentence(span, number) for number, span in enumerate(spans)),
        method="lead",
        ranking=tuple(RankedSentence(number, 0.5, ("opens_story",)) for number in range(paragraphs)),
        keywords=(),
        actors=None,
        red_lines=tuple(
            RedLine(span, RedLineKind.REFUSAL, 2, 0.8, cues=(Span(span.start, span.end),)) for span in spans
        ),
    )


@pytest.mark.parametrize("paragraphs", [0, 1, 499, 500, 501, 12_000])
def test_a_report_of_any_size_comes_back_whole(paragraphs: int) -> None:
    report = report_of(paragraphs)
    assert report_from_sections(report_to_sections(report)) == report
    assert gc.isenabled()


def test_the_list_learns_how_sure_each_red_line_is() -> None:
    report = report_of(2)
    assert report.red_lines is not None
    own = RedLine(report.red_lines[0].span, RedLineKind.THREAT, 1, 0.2, origin=Origin.PERSON)
    facts = facts_of(Report(**{**vars(report), "red_lines": (own, report.red_lines[1])}))
    assert (facts.words, facts.confidences) == (22, (1.0, 0.8))
    assert facts_of(Report(**{**vars(report), "red_lines": None})).confidences is None


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff",
        b"[]",
        b"7",
        b'{"blocks": 7}',
        b'{"blocks": null}\n{"blocks": [["a", "body"]]}',
        b'{"blocks": [["only a text"]], "title": null}',
        article_to_bytes(Article((Block("a"),))).replace(b'"a"', b"1"),
        article_to_bytes(Article((Block("a"),))).replace(b'"body"', b'"soul"'),
        article_to_bytes(Article((Block("a"),), title="b")).replace(b'"b"', b"[]"),
        b"[" * 100_000,
    ],
)
def test_what_is_no_article_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - json has a kind of its own
        article_from_bytes(data)
