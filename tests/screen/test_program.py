"""The program itself in a real window on an X display, worked by mouse, keys and clipboard from outside."""

import signal
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.assets import sample_articles
from tests.screen.hands import Start, copied_summary, wait_until_read, window_of, xdotool

pytestmark = pytest.mark.xvfb


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
