"""The program itself in a real window on an X display, worked by mouse, keys and clipboard from outside."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QWidget
from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot

from desktop_app.assets import sample_articles
from desktop_app.library import Library, RowState

pytestmark = pytest.mark.xvfb

TIMEOUT = 40_000

Start = Callable[..., subprocess.Popen[bytes]]


@pytest.fixture(scope="module", autouse=True)
def window_manager() -> Iterator[None]:
    with subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL) as manager:
        yield
        manager.terminate()


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


@pytest.fixture
def start(store: Path, tmp_path: Path) -> Iterator[Start]:
    """Starts the program on ``store``, with an empty home."""
    running: list[subprocess.Popen[bytes]] = []

    def run(*arguments: str | Path) -> subprocess.Popen[bytes]:
        program = [sys.executable, "-m", "desktop_app", "--store", str(store), *map(str, arguments)]
        running.append(subprocess.Popen(program, env=os.environ | {"HOME": str(tmp_path)}))
        return running[-1]

    yield run
    for process in running:
        process.kill()
        process.wait()


def xdotool(*arguments: str | int) -> str:
    return subprocess.run(
        ["xdotool", *map(str, arguments)], capture_output=True, text=True, check=True, timeout=30
    ).stdout


def window_of(process: subprocess.Popen[bytes]) -> str:
    """The id of the program's visible window, once it is there."""
    return xdotool(
        "search", "--sync", "--onlyvisible", "--pid", process.pid, "--name", "Redline Desk"
    ).split()[0]


def wait_until_read(qtbot: QtBot, store: Path, count: int = 1) -> None:
    def all_read() -> bool:
        if not store.exists():
            return False
        with closing(Library(store)) as library:
            return [row.state for row in library.rows()].count(RowState.DONE) == count

    qtbot.waitUntil(all_read, timeout=TIMEOUT)


def copied_summary(qtbot: QtBot, window: str) -> list[str]:
    """What Ctrl+Shift+C in the program puts on the clipboard that all programs share."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("nothing yet")
    for _ in range(10):  # the keys do nothing before the results are there
        xdotool("windowactivate", "--sync", window, "key", "ctrl+shift+c")
        with suppress(TimeoutError):
            qtbot.waitUntil(lambda: clipboard.text() not in ("nothing yet", ""), timeout=TIMEOUT // 10)
            break
    return clipboard.text().split("\n")


def article_lines() -> str:
    return sample_articles()[0].read_text(encoding="utf-8")


def test_the_sample_is_shown_copied_and_there_again_after_a_kill(
    qtbot: QtBot, start: Start, store: Path
) -> None:
    first = start("--sample")
    wait_until_read(qtbot, store)
    summary = copied_summary(qtbot, window_of(first))
    assert len(summary) == 5
    assert all(sentence in article_lines() for sentence in summary)
    first.kill()
    first.wait()

    second = start()
    assert copied_summary(qtbot, window_of(second)) == summary


class DragSource(QWidget):
    """Another program's window, out of which a file can be dragged."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.setWindowTitle("Files")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        drag = QDrag(self)
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(self._path))])
        drag.setMimeData(mime)
        drag.exec(Qt.DropAction.CopyAction)


def test_a_file_dragged_from_another_window_is_read(qtbot: QtBot, start: Start, store: Path) -> None:
    window = window_of(start())
    xdotool("windowmove", "--sync", window, 300, 0)
    source = DragSource(sample_articles()[0])
    qtbot.addWidget(source)
    source.setGeometry(0, 0, 200, 200)
    with qtbot.waitExposed(source):
        source.show()
    xdotool("windowmove", xdotool("search", "--onlyvisible", "--name", "^Files$").split()[0], 10, 10)
    grip = source.mapToGlobal(QPoint(100, 100))
    moves = ["mousemove", grip.x(), grip.y(), "sleep", 0.3, "mousedown", 1]
    for step in range(1, 41):
        moves += ["mousemove", grip.x() + 15 * step, grip.y() + 7 * step, "sleep", 0.02]
    moves += ["sleep", 0.3, "mouseup", 1]
    with subprocess.Popen(["xdotool", *map(str, moves)]) as hand:
        wait_until_read(qtbot, store)
        hand.wait(timeout=30)
    assert len(copied_summary(qtbot, window)) == 5


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_polite_kill_closes_the_window(
    qtbot: QtBot, start: Start, store: Path, number: signal.Signals
) -> None:
    process = start("--sample")
    window_of(process)
    wait_until_read(qtbot, store)
    process.send_signal(number)
    assert process.wait(timeout=20) == 0
