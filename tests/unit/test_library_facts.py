"""What the list shows of a report: kept with it, counted as shown, and taken from the reports of old."""

import gzip
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.article import Article, Block, ErrorKind, Span
from desktop_app.library import FileSource, Library, Row, RowState
from desktop_app.report import Confidence, RedLine, RedLineKind, Report, Sentence, View
from desktop_app.report.corrections import SetRedLine, apply, place_of
from desktop_app.report.sections import facts_of, report_to_sections
from desktop_app.work import RowChanged
from tests.unit.engine_driver import engine_at_work

OLD_STORE = Path(__file__).with_name("stores") / "version_3.sqlite.gz"
"""Written by version 3: an article with four red lines (confidences .88, .78, .89, .11, strengths 3, 3, 2, 3)
of which all are shown, one in which a person marked the only one, one that failed, and two that wait.
"""
_TEXTS = ("We will close the port.", "We will answer.", "We may answer.")


def report_with(*lines: tuple[int, float]) -> Report:
    """A report on sentences that are red lines of these strengths and confidences."""
    article = Article(
        tuple(map(Block, _TEXTS)), "Ardova draws a line", date="2021-06-15", publisher="The Strait Times"
    )
    spans = [Span(article.text.index(text), article.text.index(text) + len(text)) for text in _TEXTS]
    found = tuple(
        RedLine(span, RedLineKind.THREAT, strength, confidence)
        for span, (strength, confidence) in zip(spans, lines, strict=False)
    )
    sentences = tuple(Sentence(span, number) for number, span in enumerate(spans))
    return Report(article, "en", 11, sentences, "balanced", (), (), (), found)


def keep(library: Library, report: Report) -> int:
    (row,) = library.add([FileSource(Path("/articles/a.txt"))]).new
    library.save_report(row.id, report_to_sections(report), facts_of(report))
    return row.id


def row_of(library: Library, row_id: int) -> Row:
    row = library.row(row_id)
    assert row is not None
    return row


@pytest.fixture
def old_store(tmp_path: Path) -> Path:
    path = tmp_path / "library.sqlite"
    path.write_bytes(gzip.decompress(OLD_STORE.read_bytes()))
    return path


def test_date_and_publisher_are_known_to_the_list() -> None:
    library = Library(None)
    row = row_of(library, keep(library, report_with()))
    assert (row.date, row.publisher) == ("2021-06-15", "The Strait Times")


def test_only_the_red_lines_that_are_shown_are_counted_by_strength() -> None:
    library = Library(None)
    row_id = keep(library, report_with((3, 0.9), (2, 0.5), (3, 0.2)))
    counts = {}
    for least in (Confidence.SURE, Confidence.BALANCED, Confidence.ALL):
        library.set_view(row_id, View(min_confidence=least))
        row = row_of(library, row_id)
        counts[least] = (row.red_lines, row.firm, row.strong)
    assert counts == {
        Confidence.SURE: (1, 0, 1),
        Confidence.BALANCED: (2, 1, 1),
        Confidence.ALL: (3, 1, 2),
    }


def test_a_language_without_red_lines_has_none_of_any_strength() -> None:
    library = Library(None)
    row = row_of(library, keep(library, replace(report_with(), red_lines=None)))
    assert (row.red_lines, row.firm, row.strong) == (None, 0, 0)


def test_a_persons_own_red_line_is_counted_under_every_view() -> None:
    library = Library(None)
    report = report_with((3, 0.9))
    row_id = keep(library, report)
    place = place_of(report.article, report.sentences[1].span)
    library.save_facts(row_id, facts_of(apply(report, [SetRedLine(place, RedLineKind.LIMIT)])))
    library.set_view(row_id, View(min_confidence=1.0))
    row = row_of(library, row_id)
    assert (row.red_lines, row.firm, row.strong) == (1, 1, 0)


def test_an_old_store_opens_at_once_with_what_it_knew(old_store: Path) -> None:
    library = Library(old_store)
    assert library.set_aside is None
    rows = library.rows()
    assert [row.red_lines for row in rows] == [4, 1, None, None, None]
    assert [row.date for row in rows] == [None] * 5
    assert [row.state for row in rows[2:]] == [RowState.FAILED, RowState.WAITING, RowState.WAITING]
    assert rows[2].failure is not None
    assert rows[2].failure.kind is ErrorKind.EMPTY
    assert library.setting("theme") == "dark"
    assert len(library.corrections(rows[1].id)) == 1


def test_what_an_old_store_did_not_know_is_taken_from_its_reports(old_store: Path) -> None:
    library = Library(old_store)
    assert library.renew_facts(1) == (1,)
    assert library.renew_facts(5) == (2,)
    assert library.renew_facts(5) == ()
    strait, port = library.rows()[:2]
    assert (strait.date, strait.publisher) == ("2021-06-15", "The Strait Times")
    assert (strait.red_lines, strait.firm, strait.strong) == (4, 1, 3)
    assert (port.red_lines, port.firm, port.strong) == (1, 1, 0)
    library.close()
    assert Library(old_store).rows()[:2] == (strait, port)


def test_the_engine_brings_an_old_store_up_to_date_by_itself(old_store: Path) -> None:
    with engine_at_work(old_store) as driver:
        strait = driver.wait_for(RowChanged, lambda event: event.row.id == 1).row
        port = driver.wait_for(RowChanged, lambda event: event.row.id == 2).row
    assert (strait.date, strait.strong, port.firm) == ("2021-06-15", 3, 1)


def test_an_old_report_that_cannot_be_parsed_is_passed_over(old_store: Path) -> None:
    library = Library(old_store)
    sections = library.sections(1)
    assert sections is not None
    library.save_report(1, replace(sections, red_lines=b"?"), facts_of(report_with()))
    library._connection.execute("UPDATE article SET outdated = 1")
    assert 1 in library.renew_facts(9)
    assert library.renew_facts(9) == ()
