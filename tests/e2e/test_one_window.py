"""Several starts of the program on one store make one window, which opens what all of them were given."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.library import Library, RowState, claim
from desktop_app.window.start import start_window

PATIENCE = 60.0
TEXT = (
    "# Ardova draws a line\n\nArdova warned Belmark on Monday that it would close the strait. "
    "The talks go on in Geneva.\n"
)

Start = Callable[..., subprocess.Popen[bytes]]


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "data" / "library.sqlite"


@pytest.fixture
def stories(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"story {number}.md" for number in range(4)]
    for path in paths:
        path.write_text(TEXT + f"\nThis was report number {path.stem}.\n", encoding="utf-8")
    return paths


@pytest.fixture
def start(store: Path, tmp_path: Path) -> Iterator[Start]:
    """Starts the program in the folder of the stories, on ``store`` unless told otherwise."""
    running: list[subprocess.Popen[bytes]] = []

    def run(
        *arguments: str | Path, on: Path = store, before: tuple[str, ...] = ()
    ) -> subprocess.Popen[bytes]:
        program = [*before, sys.executable, "-m", "desktop_app", "--store", on, *arguments]
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
        running.append(
            subprocess.Popen(list(map(str, program)), env=environment, cwd=tmp_path, start_new_session=True)
        )
        return running[-1]

    yield run
    for process in running:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def read_in(store: Path) -> set[str]:
    """The names of the files that have been read into ``store``."""
    if not store.exists():
        return set()
    with closing(Library(store)) as library:
        rows = library.rows()
        return {row.path.name for row in rows if row.path is not None and row.state is RowState.DONE}


def wait_until_read(store: Path, stories: list[Path]) -> None:
    deadline = time.monotonic() + PATIENCE
    while read_in(store) != {story.name for story in stories}:
        assert time.monotonic() < deadline, read_in(store)
        time.sleep(0.1)


def test_a_second_start_hands_its_articles_over(start: Start, store: Path, stories: list[Path]) -> None:
    window = start(stories[0])
    wait_until_read(store, stories[:1])
    assert start(stories[1].name, stories[2]).wait(PATIENCE) == 0
    wait_until_read(store, stories[:3])
    assert window.poll() is None
    assert start().wait(PATIENCE) == 0
    window.send_signal(signal.SIGTERM)
    assert window.wait(PATIENCE) == 0


def test_starts_at_the_same_moment_make_one_window(start: Start, store: Path, stories: list[Path]) -> None:
    processes = [start(story) for story in stories]
    wait_until_read(store, stories)
    deadline = time.monotonic() + PATIENCE
    while len(open_ones := [process for process in processes if process.poll() is None]) > 1:
        assert time.monotonic() < deadline
        time.sleep(0.1)
    assert len(open_ones) == 1
    assert [process.returncode for process in processes if process not in open_ones] == [0, 0, 0]


def test_a_killed_window_is_in_nobodys_way(start: Start, store: Path, stories: list[Path]) -> None:
    first = start(stories[0])
    wait_until_read(store, stories[:1])
    first.kill()
    first.wait()
    second = start(stories[1])
    wait_until_read(store, stories[:2])
    assert second.poll() is None


def test_another_store_has_a_window_of_its_own(
    start: Start, store: Path, stories: list[Path], tmp_path: Path
) -> None:
    other = tmp_path / "other.sqlite"
    windows = [start(stories[0]), start(stories[1], on=other)]
    wait_until_read(store, stories[:1])
    wait_until_read(other, stories[1:2])
    assert [window.poll() for window in windows] == [None, None]


def test_a_start_right_after_closing_waits_for_the_store(
    start: Start, store: Path, stories: list[Path]
) -> None:
    first = start(stories[0])
    wait_until_read(store, stories[:1])
    first.send_signal(signal.SIGTERM)
    second = start(stories[1])
    assert first.wait(PATIENCE) == 0
    wait_until_read(store, stories[:2])
    assert second.poll() is None


def test_a_window_that_does_not_answer_is_told_of(
    store: Path, stories: list[Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    held = claim(store)
    assert held is not None
    monkeypatch.setattr("desktop_app.window.start._PATIENCE_S", 0.2)
    assert start_window(stories, store) == 1
    assert "does not answer" in capsys.readouterr().err
    assert list(held.wishes()) == []


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
def test_no_start_opens_a_socket_to_the_network(
    start: Start, store: Path, stories: list[Path], tmp_path: Path
) -> None:
    traces = [tmp_path / "first.txt", tmp_path / "second.txt"]
    first, second = (
        ("strace", "-f", "-qq", "-o", str(trace), "-e", "trace=socket,execve") for trace in traces
    )
    window = start(stories[0], before=first)
    wait_until_read(store, stories[:1])
    assert start(stories[1], before=second).wait(PATIENCE) == 0
    wait_until_read(store, stories[:2])
    os.killpg(window.pid, signal.SIGTERM)
    window.wait(PATIENCE)
    seen = [trace.read_text(encoding="utf-8", errors="replace") for trace in traces]
    assert all("execve(" in calls for calls in seen)
    kinds = set(re.findall(r"socket\((\w+)", "\n".join(seen)))
    assert kinds <= {"AF_UNIX"}
