"""The engine: articles in, reports out, and nothing lost on the way."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.article import ErrorKind, Failure
from desktop_app.library import Library, Row, RowState
from desktop_app.report import View
from desktop_app.report.corrections import keep_block
from desktop_app.work import (
    BatchProgress,
    Closed,
    Opened,
    ReportReady,
    RowChanged,
    RowsAdded,
    RowsRemoved,
    StageChanged,
    StoreFailed,
)
from tests.unit.engine_driver import STORY, Driver, engine_at_work

MORE = (
    "\nOrlan will travel to Geneva on Friday, where she is to meet the envoy of Belmark for further talks.\n"
)


@pytest.fixture(scope="module")
def shared() -> Iterator[Driver]:
    """One engine with an empty list at the start of each test."""
    with engine_at_work() as driver:
        yield driver


@pytest.fixture
def driver(shared: Driver) -> Iterator[Driver]:
    yield shared
    shared.engine.prioritise(None)
    shared.engine.forget_everything()
    shared.wait_for(RowsRemoved)
    shared.seen.clear()


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def done(driver: Driver, path: Path) -> Row:
    driver.add(path)
    return driver.wait_for_state(RowState.DONE)


def test_a_file_goes_through_its_stages_to_a_report(driver: Driver, story: Path) -> None:
    (row,) = driver.add(story)
    report = driver.show(row.id).report
    driver.finish()
    states = [event.row.state for event in driver.seen if isinstance(event, RowChanged)]
    stages = [event.stage for event in driver.seen if isinstance(event, StageChanged)]
    assert states == [RowState.READING, RowState.ANALYSING, RowState.DONE]
    assert stages == ["sentences", "actors", "keywords", "summary", "red_lines"]
    assert report.article.title == "Ardova draws a line"
    assert report.red_lines


def test_a_file_that_is_there_is_read_again_only_if_it_changed(driver: Driver, story: Path) -> None:
    row = done(driver, story)
    driver.finish()
    driver.engine.prioritise(row.id)
    driver.wait_for(ReportReady)

    driver.engine.add_paths([story])
    assert driver.wait_for(RowsAdded).existing == (row.id,)
    story.write_text(STORY + MORE, encoding="utf-8")
    driver.engine.add_paths([story])
    assert driver.wait_for(RowsAdded).existing == (row.id,)
    report = driver.wait_for(ReportReady).report
    assert report.article.text.endswith(MORE.strip())
    assert row.words is not None
    assert report.words == row.words + len(MORE.split())


def test_pasted_text_and_pieces_of_pages_are_read(driver: Driver) -> None:
    driver.engine.add_pasted(STORY)
    (text,) = driver.wait_for(RowsAdded).rows
    driver.engine.add_pasted("<h1>Ardova</h1><p>The strait is open. Ships come and go.</p>", html=True)
    (page,) = driver.wait_for(RowsAdded).rows
    assert driver.finish().done == 2
    assert driver.show(text.id).report.article.title == "Ardova draws a line"
    assert "Ships come and go." in driver.show(page.id).report.article.text
    driver.engine.add_pasted(STORY)
    assert driver.wait_for(RowsAdded).existing == (text.id,)


def test_what_cannot_be_read_fails_with_its_reason_and_the_rest_goes_on(
    driver: Driver, story: Path, tmp_path: Path
) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    with (tmp_path / "large.txt").open("wb") as file:
        file.truncate(60 * 1024 * 1024)
    names = ["gone.txt", "empty.txt", "picture.txt", "large.txt", story.name]
    rows = driver.add(*(tmp_path / name for name in names))
    finished = driver.finish()
    failures = {
        event.row.name: event.row.failure.kind
        for event in driver.seen
        if isinstance(event, RowChanged) and event.row.failure
    }
    assert (finished.done, finished.failed) == (1, 4)
    assert set(finished.failed_ids) == {row.id for row in rows[:4]}
    assert failures == {
        "gone.txt": ErrorKind.NOT_FOUND,
        "empty.txt": ErrorKind.EMPTY,
        "picture.txt": ErrorKind.UNSUPPORTED,
        "large.txt": ErrorKind.TOO_LARGE,
    }


def test_a_web_link_becomes_a_failed_row(driver: Driver) -> None:
    driver.engine.refuse("https://example.org/story")
    (row,) = driver.wait_for(RowsAdded).rows
    assert (row.state, row.failure) == (RowState.FAILED, Failure(ErrorKind.WEB_LINK))


def test_a_file_that_failed_is_tried_again_when_it_is_added_again(driver: Driver, tmp_path: Path) -> None:
    path = tmp_path / "late.txt"
    driver.add(path)
    failed = driver.wait_for_state(RowState.FAILED)
    path.write_text(STORY, encoding="utf-8")
    driver.engine.add_paths([path])
    assert driver.wait_for_state(RowState.DONE).id == failed.id


def test_a_folder_gives_its_articles_and_the_number_of_the_others(driver: Driver, tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "photo.png", ".hidden.txt"):
        (tmp_path / name).write_text(STORY, encoding="utf-8")
    assert [row.name for row in driver.add(tmp_path)] == ["a.md", "b.txt"]
    assert driver.wait_for(RowsAdded).skipped == 2
    driver.engine.add_paths([tmp_path / "nothing here"])
    assert driver.wait_for_state(RowState.FAILED).name == "nothing here"


def test_another_method_gives_another_ranking_of_the_same_text(driver: Driver, story: Path) -> None:
    from desktop_app.analysis import Options

    row = done(driver, story)
    first = driver.show(row.id).report
    driver.engine.reanalyse(row.id, Options("lead"))
    second = driver.wait_for(ReportReady).report
    assert second.method == "lead"
    assert second.article == first.article
    assert [ranked.index for ranked in second.ranking] == sorted(ranked.index for ranked in first.ranking)

    driver.engine.reanalyse(row.id, Options("no such method"))
    still_there = driver.wait_for_state(RowState.DONE)
    assert still_there.failure == Failure(ErrorKind.FAILED)
    assert driver.show(row.id).report == second


def test_a_line_that_a_person_brought_back_stays_though_the_file_is_read_again(
    driver: Driver, story: Path
) -> None:
    story.write_text(
        story.read_text(encoding="utf-8") + "\n\nShare this article\n\nAdvertisement\n", encoding="utf-8"
    )
    row = done(driver, story)
    first = driver.show(row.id).report
    block = first.article.blocks[-1]
    assert block in [left_out for left_out, _ in first.article.removed]

    correction = keep_block(first.article, first.article.blocks.index(block), True)
    driver.engine.correct(row.id, add=[correction])
    second = driver.wait_for(ReportReady).report
    assert second.article.text.endswith("Advertisement")
    assert second.article.blocks[-1].by_person

    driver.engine.read_again([row.id])
    assert driver.wait_for(ReportReady).report == second

    driver.engine.correct(row.id, drop=[correction])
    assert driver.wait_for(ReportReady).report == first


def test_all_text_is_kept_where_that_was_chosen(driver: Driver, story: Path) -> None:
    row = done(driver, story)
    driver.engine.read_again([row.id], keep_all=True)
    driver.wait_for_state(RowState.DONE)
    assert driver.show(row.id).report.article.text.startswith("Ardova draws a line")


def test_a_view_is_kept_and_counts(driver: Driver, story: Path) -> None:
    row = done(driver, story)
    assert row.red_lines
    driver.engine.save_view(row.id, View(min_confidence=1.0))
    assert driver.wait_for(RowChanged).row.red_lines == 0


def test_what_is_removed_can_be_brought_back(driver: Driver, story: Path) -> None:
    row = done(driver, story)
    driver.engine.remove([row.id])
    assert driver.wait_for(RowsRemoved).row_ids == (row.id,)
    driver.engine.restore([row.id])
    assert driver.wait_for(RowsAdded).rows == (row,)


def test_the_article_that_is_looked_at_comes_first(driver: Driver, tmp_path: Path) -> None:
    paths = [tmp_path / f"{number:02}.txt" for number in range(12)]
    for number, path in enumerate(paths):
        path.write_text(STORY + f"\nIt was raid number {number}.\n", encoding="utf-8")
    rows = driver.add(*paths)
    driver.engine.prioritise(rows[-1].id)
    driver.finish()
    order = [
        event.row.id for event in driver.seen if isinstance(event, RowChanged) and event.row.state == "done"
    ]
    assert sorted(order) == [row.id for row in rows]
    assert rows[-1].id in order[:5]


def test_the_rest_of_a_batch_can_be_stopped_and_asked_for_again(driver: Driver, tmp_path: Path) -> None:
    for number in range(40):
        (tmp_path / f"{number}.txt").write_text(STORY * 20 + str(number), encoding="utf-8")
    rows = driver.add(tmp_path)
    driver.wait_for_state(RowState.DONE)
    driver.engine.cancel_all()
    driver.wait_for_state(RowState.STOPPED, rows[-1].id)
    finished = driver.finish()
    assert 1 <= finished.done < len(rows)

    driver.engine.read_again([rows[-1].id])
    assert driver.wait_for_state(RowState.DONE).id == rows[-1].id


def test_in_a_pause_only_the_article_that_is_looked_at_is_read(driver: Driver, tmp_path: Path) -> None:
    for number in range(40):
        (tmp_path / f"{number}.txt").write_text(STORY * 20 + str(number), encoding="utf-8")
    rows = driver.add(tmp_path)
    driver.wait_for_state(RowState.DONE)
    driver.engine.pause(True)
    driver.wait_for(BatchProgress, lambda progress: progress.paused)
    assert driver.show(rows[-1].id).report.article.text.endswith(str(rows[-1].path and rows[-1].path.stem))
    driver.engine.pause(False)
    last = driver.wait_for(BatchProgress, lambda progress: not progress.paused)
    assert last.done < len(rows)
    assert driver.finish().done == len(rows)


def test_closed_in_the_middle_it_goes_on_at_the_next_start(tmp_path: Path) -> None:
    store = tmp_path / "app" / "library.sqlite"
    for number in range(30):
        (tmp_path / f"{number}.txt").write_text(STORY * 20 + str(number), encoding="utf-8")
    with engine_at_work(store) as driver:
        driver.add(tmp_path)
        driver.wait_for_state(RowState.DONE)
    assert isinstance(driver.seen[-1], Closed)
    states = [row.state for row in Library(store).rows()]
    assert set(states) == {RowState.WAITING, RowState.DONE}

    with engine_at_work(store) as driver:
        (opened,) = [event for event in driver.seen if isinstance(event, Opened)]
        assert [row.state for row in opened.rows] == states
        driver.finish()
    assert {row.state for row in Library(store).rows()} == {RowState.DONE}


def test_a_store_that_fails_costs_what_it_should_have_kept_and_says_so(tmp_path: Path, story: Path) -> None:
    store = tmp_path / "app" / "library.sqlite"
    with engine_at_work(store) as driver:
        with closing(sqlite3.connect(store)) as other:
            other.execute("DROP TABLE report")
        (row,) = driver.add(story)
        assert "report" in driver.wait_for(StoreFailed).reason
        driver.wait_for_state(RowState.FAILED, row.id)
        assert driver.finish().done == 0
        driver.engine.save_setting("theme", "dark")
    assert Library(store).set_aside is not None


def test_where_nothing_can_be_written_it_works_in_memory(tmp_path: Path, story: Path) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    with engine_at_work(blocked / "library.sqlite") as driver:
        (opened,) = [event for event in driver.seen if isinstance(event, Opened)]
        assert not opened.kept
        assert done(driver, story).words
