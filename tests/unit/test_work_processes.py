"""Workers that crash, hang or run out of memory, and an app that is killed: one article is lost at most."""

import os
import signal
import subprocess
import sys
from multiprocessing import active_children
from pathlib import Path

import pytest

from desktop_app.article import ErrorKind, Failure
from desktop_app.library import Library, PastedSource, RowState
from desktop_app.loading import ReadingLimits
from desktop_app.report import Stage
from desktop_app.work import RowChanged, StageChanged, run_reports
from desktop_app.work.crew import Limits
from tests.unit.engine_driver import PATIENCE, STORY, Driver, engine_at_work

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits of POSIX")

LONG_STORY = STORY * 500


def pid_of(name: str) -> int:
    """Of the only worker of this kind."""
    (pid,) = [child.pid for child in active_children() if child.name == name]
    assert pid is not None
    return pid


def write(path: Path, text: str = STORY) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def done(driver: Driver, path: Path) -> None:
    driver.add(path)
    driver.wait_for_state(RowState.DONE)


def test_an_analyser_that_crashes_costs_one_article(tmp_path: Path) -> None:
    with engine_at_work() as driver:
        (row,) = driver.add(write(tmp_path / "long.txt", LONG_STORY))
        driver.wait_for(StageChanged, lambda event: event.stage is Stage.ACTORS)
        os.kill(pid_of("analyser"), signal.SIGSEGV)
        assert driver.wait_for_state(RowState.FAILED, row.id).failure == Failure(ErrorKind.FAILED)
        done(driver, write(tmp_path / "next.txt"))
    assert active_children() == []


def test_a_reader_is_not_tired_by_what_the_window_holds(tmp_path: Path) -> None:
    ballast = b"x" * (700 * 1024**2)
    with engine_at_work() as driver:
        done(driver, write(tmp_path / "first.txt"))
        reader = pid_of("reader")
        done(driver, write(tmp_path / "second.txt", STORY + STORY))
        assert pid_of("reader") == reader
    assert ballast


def test_a_reader_that_hangs_or_crashes_costs_one_article(tmp_path: Path) -> None:
    with engine_at_work(limits=Limits(ReadingLimits(seconds=2))) as driver:
        done(driver, write(tmp_path / "first.txt"))
        os.kill(pid_of("reader"), signal.SIGSTOP)
        driver.add(write(tmp_path / "hangs.txt", STORY + STORY))
        assert driver.wait_for_state(RowState.FAILED).failure == Failure(ErrorKind.TIMED_OUT)

        done(driver, write(tmp_path / "second.txt"))
        os.kill(pid_of("reader"), signal.SIGSTOP)
        driver.add(write(tmp_path / "crashes.txt", STORY * 3))
        driver.wait_for_state(RowState.READING)
        os.kill(pid_of("reader"), signal.SIGSEGV)
        os.kill(pid_of("reader"), signal.SIGCONT)
        assert driver.wait_for_state(RowState.FAILED).failure == Failure(ErrorKind.DAMAGED)
        done(driver, write(tmp_path / "third.txt"))


def test_an_idle_worker_that_dies_costs_nothing(tmp_path: Path) -> None:
    with engine_at_work() as driver:
        done(driver, write(tmp_path / "first.txt"))
        driver.finish()
        for child in active_children():
            child.kill()
            child.join()
        done(driver, write(tmp_path / "second.txt"))
        assert not any(isinstance(event, RowChanged) and event.row.failure for event in driver.seen)


@pytest.mark.skipif(sys.platform != "linux", reason="macOS does not enforce the limit")
def test_a_file_that_takes_too_much_memory_is_too_large(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", STORY * 80_000)
    write(tmp_path / "b.txt")
    large, small = run_reports([tmp_path], jobs=1, limits=Limits(ReadingLimits(memory_mb=200)))
    assert large.failure is not None
    assert large.failure.kind is ErrorKind.TOO_LARGE
    assert small.report is not None


def test_stopping_an_article_in_its_analysis_ends_it_at_once(tmp_path: Path) -> None:
    with engine_at_work() as driver:
        (row,) = driver.add(write(tmp_path / "long.txt", LONG_STORY))
        driver.wait_for(StageChanged)
        before = pid_of("analyser")
        driver.engine.cancel([row.id])
        driver.wait_for_state(RowState.STOPPED)
        assert driver.finish().done == 0
        driver.engine.read_again([row.id])
        driver.wait_for(StageChanged)
        assert pid_of("analyser") != before


APP = """
import sys
from pathlib import Path
from desktop_app.work import Engine, RowsAdded, StageChanged

def tell(event):
    if isinstance(event, (RowsAdded, StageChanged)):
        print(type(event).__name__, flush=True)

if __name__ == "__main__":
    engine = Engine(Path(sys.argv[1]), tell, jobs=1)
    engine.add_pasted(sys.stdin.read())
    engine.run()
"""


def test_killed_in_the_middle_it_has_lost_nothing_and_leaves_no_process(tmp_path: Path) -> None:
    store = tmp_path / "app" / "library.sqlite"
    script = write(tmp_path / "app.py", APP)
    with subprocess.Popen(
        [sys.executable, script, store],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as app:
        assert app.stdin is not None
        assert app.stdout is not None
        app.stdin.write(LONG_STORY)
        app.stdin.close()
        assert app.stdout.readline() == "RowsAdded\n"
        assert app.stdout.readline() == "StageChanged\n"
        app.kill()
        app.stdin = None
        app.communicate(timeout=PATIENCE)  # returns when the last process that holds the pipes is gone

    (row,) = Library(store).rows()
    assert row.state is RowState.WAITING
    assert Library(store).source(row.id) == PastedSource(LONG_STORY)
    with engine_at_work(store) as driver:
        driver.wait_for_state(RowState.ANALYSING, row.id)


def test_reports_come_in_the_order_of_the_paths_with_any_number_of_processes(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", STORY * 8)
    for name in ("b.txt", "c.md", "d.txt"):
        write(tmp_path / name, STORY + name)
    (tmp_path / "photo.png").touch()
    skipped: list[tuple[Path, int]] = []
    sources: list[Path | bytes] = [tmp_path, tmp_path / "gone.txt", STORY.encode()]
    outcomes = list(
        run_reports(sources, jobs=2, skipped=lambda folder, count: skipped.append((folder, count)))
    )

    assert [outcome.path and outcome.path.name for outcome in outcomes] == [
        "a.txt",
        "b.txt",
        "c.md",
        "d.txt",
        "gone.txt",
        None,
    ]
    assert outcomes[4].failure == Failure(ErrorKind.NOT_FOUND)
    assert skipped == [(tmp_path, 1)]
    assert set(outcomes[0].timings) == set(Stage)
    assert [outcome.report for outcome in run_reports(sources, jobs=1)] == [
        outcome.report for outcome in outcomes
    ]
    assert active_children() == []


def test_whoever_stops_asking_for_reports_leaves_no_process(tmp_path: Path) -> None:
    for number in range(20):
        write(tmp_path / f"{number}.txt")
    outcomes = run_reports([tmp_path], jobs=1)
    assert next(outcomes).report is not None
    outcomes.close()
    assert active_children() == []
