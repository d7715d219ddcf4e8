"""The work follows the settings that count for every article, without a new start."""

from pathlib import Path

import pytest

from desktop_app.analysis import Options
from desktop_app.article import ErrorKind
from desktop_app.library import Library, RowState
from desktop_app.library.settings import READING_LIMITS, SUMMARY_LENGTH, SUMMARY_METHOD
from desktop_app.loading import ReadingLimits
from desktop_app.report import Length, LengthUnit, View, summary
from desktop_app.work import ReportReady, RowChanged, RowsAdded, RowsRemoved
from desktop_app.work.preferences import reading_limits
from tests.unit.engine_driver import STORY, Driver, engine_at_work


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


def stories(folder: Path, count: int) -> list[Path]:
    paths = [folder / f"story {number}.txt" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_text(f"{STORY}\nThe ministry counted {number} ships.\n", encoding="utf-8")
    return paths


def large_file(folder: Path) -> Path:
    """A page of 3 MB with a short article."""
    path = folder / "large.html"
    paragraphs = "".join(f"<p>{line}</p>" for line in STORY.split("\n\n"))
    style = "p { margin: 0 }" * 200_000
    path.write_text(f"<style>{style}</style><article>{paragraphs}</article>", encoding="utf-8")
    return path


def read_all(driver: Driver, paths: list[Path]) -> list[int]:
    rows = driver.add(*paths)
    assert driver.finish().done == len(paths)
    return [row.id for row in rows]


def methods(store: Path, row_ids: list[int]) -> list[str]:
    library = Library(store)
    try:
        return [report.method for row_id in row_ids if (report := library.report(row_id)) is not None]
    finally:
        library.close()


def test_other_limits_count_from_the_next_file_on(store: Path, tmp_path: Path) -> None:
    large = large_file(tmp_path)
    with engine_at_work(store) as driver:
        driver.engine.save_setting(READING_LIMITS, {"file_mb": 2, "seconds": 60, "memory_mb": 800})
        (row,) = driver.add(large)
        failure = driver.wait_for_state(RowState.FAILED).failure
        assert failure is not None
        assert (failure.kind, failure.parameters) == (ErrorKind.TOO_LARGE, {"limit_mb": 2})

        driver.engine.save_setting(READING_LIMITS, {"file_mb": 9, "seconds": 60, "memory_mb": 800})
        driver.engine.read_again([row.id])
        driver.wait_for_state(RowState.DONE)


def test_a_file_that_is_being_read_is_read_to_its_end(tmp_path: Path) -> None:
    paths = stories(tmp_path, 30)
    with engine_at_work() as driver:
        driver.add(*paths)
        driver.wait_for_state(RowState.READING)
        driver.engine.save_setting(READING_LIMITS, {"file_mb": 7, "seconds": 9, "memory_mb": 700})
        finished = driver.finish()
        assert (finished.done, finished.failed) == (30, 0)


def test_limits_are_there_at_the_next_start(store: Path, tmp_path: Path) -> None:
    with engine_at_work(store) as driver:
        driver.engine.save_setting(READING_LIMITS, {"file_mb": 1, "seconds": 60, "memory_mb": 800})
    large = large_file(tmp_path)
    with engine_at_work(store) as driver:
        driver.add(large)
        failure = driver.wait_for_state(RowState.FAILED).failure
        assert failure is not None
        assert failure.parameters == {"limit_mb": 1}


@pytest.mark.parametrize(
    "kept", [None, 5, [], {"file_mb": "many"}, {"file_mb": -1, "seconds": 0}, {"file_mb": True, "pages": 3}]
)
def test_nonsense_in_the_store_limits_nothing(kept: int | list[object] | dict[str, object] | None) -> None:
    library = Library(None)
    library.set_setting(READING_LIMITS, kept)  # type: ignore[arg-type]
    assert reading_limits(library) == ReadingLimits()


def test_another_method_renews_all_reports_but_those_with_their_own(store: Path, tmp_path: Path) -> None:
    with engine_at_work(store) as driver:
        row_ids = read_all(driver, stories(tmp_path, 5))
        driver.engine.reanalyse(row_ids[1], Options("luhn"))
        driver.wait_for_state(RowState.DONE, row_ids[1])
        driver.show(row_ids[4])

        driver.engine.save_setting(SUMMARY_METHOD, "lead")
        first = driver.wait_for(RowChanged, lambda event: event.row.state is RowState.DONE)
        assert first.row.id == row_ids[4]
        assert driver.wait_for(ReportReady).report.method == "lead"
        assert driver.finish().done == 4
        assert methods(store, row_ids) == ["lead", "luhn", "lead", "lead", "lead"]

        (new,) = driver.add(*stories(tmp_path, 6)[5:])
        driver.finish()
        assert methods(store, [new.id]) == ["lead"]

        driver.engine.save_setting(SUMMARY_METHOD, None)
        assert driver.finish().done == 5
        assert methods(store, row_ids) == ["balanced", "luhn", "balanced", "balanced", "balanced"]


def test_a_method_that_is_none_changes_nothing(store: Path, tmp_path: Path) -> None:
    with engine_at_work(store) as driver:
        driver.engine.save_setting(SUMMARY_METHOD, "horoscope")
        row_ids = read_all(driver, stories(tmp_path, 1))
        assert methods(store, row_ids) == ["balanced"]


def test_renewal_that_was_stopped_is_not_begun_again(store: Path, tmp_path: Path) -> None:
    with engine_at_work(store) as driver:
        row_ids = read_all(driver, stories(tmp_path, 12))
        driver.engine.save_setting(SUMMARY_METHOD, "lead")
        driver.engine.cancel_all()
        driver.finish()
        before = methods(store, row_ids)
        assert before.count("balanced") > 6
    with engine_at_work(store) as driver:
        driver.add(*stories(tmp_path, 13)[12:])
        assert driver.finish().done == 1
        assert methods(store, row_ids) == before


def test_renewal_goes_on_after_a_start(store: Path, tmp_path: Path) -> None:
    with engine_at_work(store) as driver:
        row_ids = read_all(driver, stories(tmp_path, 12))
        driver.engine.save_setting(SUMMARY_METHOD, "lead")
    with engine_at_work(store) as driver:
        driver.finish()
        assert set(methods(store, row_ids)) == {"lead"}


def test_all_is_forgotten_in_the_middle_of_a_renewal(store: Path, tmp_path: Path) -> None:
    with engine_at_work(store) as driver:
        read_all(driver, stories(tmp_path, 12))
        driver.engine.save_setting(READING_LIMITS, {"file_mb": 1, "seconds": 60, "memory_mb": 800})
        driver.engine.save_setting(SUMMARY_METHOD, "lead")
        driver.wait_for_state(RowState.ANALYSING)
        driver.engine.forget_everything()
        assert len(driver.wait_for(RowsRemoved).row_ids) == 12

        driver.engine.add_paths([large_file(tmp_path)])
        (row,) = driver.wait_for(RowsAdded).rows
        driver.wait_for_state(RowState.DONE)
        assert methods(store, [row.id]) == ["balanced"]


def test_the_usual_length_counts_where_an_article_has_none_of_its_own(tmp_path: Path) -> None:
    with engine_at_work(tmp_path / "store.sqlite") as driver:
        (row,) = driver.add(*stories(tmp_path, 1))
        driver.finish()
        report = driver.show(row.id).report
        library = Library(tmp_path / "store.sqlite")
        assert len(summary(report, library.view(row.id))) == 2

        driver.engine.save_setting(SUMMARY_LENGTH, [1, "sentences"])
        driver.engine.save_view(row.id, View(min_confidence=0.1))
        driver.wait_for(RowChanged)
        assert len(summary(report, library.view(row.id))) == 1
        assert library.view(row.id).length is None

        driver.engine.save_view(row.id, View(Length(3, LengthUnit.SENTENCES)))
        driver.wait_for(RowChanged)
        assert len(summary(report, library.view(row.id))) == 3
        library.close()
