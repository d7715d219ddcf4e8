"""The report: views pick from it, JSON keeps it, wording says it."""

import json
from dataclasses import replace

import pytest

from desktop_app.article import Article, Block, BlockRole, ErrorKind, Failure, Span
from desktop_app.report import (
    Actor,
    ActorKind,
    Confidence,
    Keyword,
    Length,
    LengthUnit,
    Origin,
    Party,
    RankedSentence,
    RedLine,
    RedLineKind,
    Report,
    Sentence,
    View,
    error_to_json,
    red_lines,
    report_from_json,
    report_to_json,
    summary,
    wording,
)

PARAGRAPHS = (
    "Ardova 🚢 warned Belmark on Monday. It would close the strait if its ships were boarded.",
    "Belmark called for calm.",
    "Talks go on. Nobody expects much. The port is open.",
)


def place(text: str, piece: str) -> Span:
    start = text.index(piece)
    return Span(start, start + len(piece))


@pytest.fixture
def report() -> Report:
    article = Article(
        blocks=(
            Block("Ships and straits", BlockRole.TITLE),
            Block(PARAGRAPHS[0]),
            Block("Share this", BlockRole.CLUTTER),
            *map(Block, PARAGRAPHS[1:]),
            Block("Source link", BlockRole.CLUTTER),
        ),
        title="Ships and straits",
        authors=("Lina Marr",),
        date="2021-06-15",
    )
    text = article.text
    pieces = [
        ("Ardova 🚢 warned Belmark on Monday.", 0),
        ("It would close the strait if its ships were boarded.", 0),
        ("Belmark called for calm.", 1),
        ("Talks go on.", 2),
        ("Nobody expects much.", 2),
        ("The port is open.", 2),
    ]
    threat = place(text, pieces[1][0])
    return Report(
        article=article,
        language="en",
        words=len(text.split()),
        sentences=tuple(Sentence(place(text, piece), paragraph) for piece, paragraph in pieces),
        method="balanced",
        ranking=tuple(
            RankedSentence(index, score, ("opens_story",))
            for index, score in ((1, 0.9), (0, 0.8), (2, 0.5), (5, 0.3), (3, 0.2), (4, 0.1))
        ),
        keywords=(Keyword("strait", 0.7, (place(text, "strait"),)),),
        actors=(
            Actor("a1", "Ardova", ActorKind.PLACE, None, (), 0.9, (place(text, "Ardova"),)),
            Actor("a2", "Belmark", ActorKind.PLACE, None, (), 0.8, (place(text, "Belmark"),)),
        ),
        red_lines=(
            RedLine(
                span=threat,
                kind=RedLineKind.THREAT,
                strength=3,
                confidence=0.9,
                speaker=Party(place(text, "Ardova"), "a1"),
                addressee=Party(place(text, "Belmark"), "a2"),
                condition=place(text, "if its ships were boarded"),
                consequence=place(text, "close the strait"),
                cues=(place(text, "warned"),),
            ),
            RedLine(place(text, pieces[2][0]), RedLineKind.DEMAND, 1, 0.2),
            RedLine(place(text, pieces[5][0]), RedLineKind.LIMIT, 1, 0.15, origin=Origin.PERSON),
        ),
    )


def shown(report: Report, view: View) -> list[int]:
    return [sentence.index for sentence in summary(report, view)]


def test_the_summary_is_the_best_sentences_in_the_order_of_the_text(report: Report) -> None:
    assert shown(report, View()) == [0, 1]
    assert shown(report, View(Length(4))) == [0, 1, 2, 5]
    assert [sentence.rank for sentence in summary(report, View())] == [2, 1]


def test_a_summary_by_words_is_the_longest_that_fits_and_at_least_one_sentence(report: Report) -> None:
    assert shown(report, View(Length(16, LengthUnit.WORDS))) == [0, 1]
    assert shown(report, View(Length(15, LengthUnit.WORDS))) == [1]
    assert shown(report, View(Length(1, LengthUnit.WORDS))) == [1]
    assert shown(report, View(Length(1_000, LengthUnit.WORDS))) == [0, 1, 2, 3, 4, 5]


def test_a_summary_by_share_is_rounded_up(report: Report) -> None:
    assert len(shown(report, View(Length(0.5, LengthUnit.RATIO)))) == 3
    assert len(shown(report, View(Length(0.01, LengthUnit.RATIO)))) == 1
    assert len(shown(report, View(Length(1, LengthUnit.RATIO)))) == 6


def test_red_lines_below_the_view_are_left_out_but_never_a_persons_own(report: Report) -> None:
    def kinds(view: View) -> list[RedLineKind]:
        return [line.kind for line in red_lines(report, view) or ()]

    assert kinds(View()) == [RedLineKind.THREAT, RedLineKind.LIMIT]
    assert kinds(View(min_confidence=Confidence.ALL)) == [
        RedLineKind.THREAT,
        RedLineKind.DEMAND,
        RedLineKind.LIMIT,
    ]


def test_what_was_removed_stands_before_its_paragraph_and_the_title_is_not_among_it(report: Report) -> None:
    removed = report_to_json(report, View())["removed"]
    assert removed == [{"text": "Share this", "before": 1}, {"text": "Source link", "before": 3}]


def test_json_holds_places_that_equal_their_text(report: Report) -> None:
    data = json.loads(json.dumps(report_to_json(report, View(min_confidence=0), "a.txt", 2)))
    text = data["text"]
    found = 0

    def check(value: object) -> None:
        nonlocal found
        if isinstance(value, dict):
            if "start" in value:
                found += 1
                assert text[value["start"] : value["end"]] == value["text"]
            for part in value.values():
                check(part)
        elif isinstance(value, list):
            for part in value:
                check(part)

    check(data)
    assert found == 13
    assert (data["schema"], data["path"], data["item"]) == (1, "a.txt", 2)


def test_json_comes_back_as_the_same_report(report: Report) -> None:
    data = json.loads(json.dumps(report_to_json(report, View(min_confidence=0))))
    back = report_from_json(data)
    assert back.article.text == report.article.text
    assert back.article.removed == report.article.removed
    assert back.article.title == report.article.title
    for name in ("sentences", "ranking", "keywords", "actors", "red_lines", "words", "language"):
        assert getattr(back, name) == getattr(report, name)


def test_a_language_without_actors_and_red_lines_says_null(report: Report) -> None:
    data = report_to_json(replace(report, actors=None, red_lines=None), View())
    assert data["actors"] is None
    assert data["red_lines"] is None
    assert report_from_json(data).red_lines is None


def test_another_schema_is_refused(report: Report) -> None:
    with pytest.raises(ValueError, match="schema"):
        report_from_json(report_to_json(report, View()) | {"schema": 2})


@pytest.mark.parametrize("kind", ErrorKind)
def test_every_error_has_one_sentence(kind: ErrorKind) -> None:
    message = error_to_json(Failure(kind), "x")["error"]["message"]
    assert message.endswith(".")
    assert "{" not in message


def test_errors_name_what_they_are_about() -> None:
    assert "a PNG image" in wording.error(Failure(ErrorKind.UNSUPPORTED, {"type": "a PNG image"}))
    assert "2,000,000 words" in wording.error(Failure(ErrorKind.TOO_LARGE, {"limit_words": 2_000_000}))
    assert "50 MB" in wording.error(Failure(ErrorKind.TOO_LARGE, {"limit_mb": 50}))
    assert "64 MB when unpacked" in wording.error(Failure(ErrorKind.TOO_LARGE, {"limit_unpacked_mb": 64}))
    assert "1,024 MB of memory" in wording.error(Failure(ErrorKind.TOO_LARGE, {"limit_memory_mb": 1024}))


def test_a_span_knows_what_it_touches() -> None:
    assert Span(2, 5).overlaps(Span(4, 9))
    assert not Span(2, 5).overlaps(Span(5, 9))
    assert Span(2, 9).contains(Span(2, 5))
    with pytest.raises(ValueError, match="no span"):
        Span(5, 2)
