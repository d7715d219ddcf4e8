"""A real window on a store of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.library import Library
from desktop_app.window.main_window import MainWindow

STORY = (
    "Ardova draws a line\n\n"
    "Ardova warned Belmark on Monday that it would close the strait if its ships were boarded again. "
    "The two neighbours have quarrelled over the strait since the spring.\n\n"
    "President Mira Orlan said the talks would go on in Geneva. "
    "“We will not tolerate another raid,” Orlan said.\n\n"
    "Belmark did not reply at once. Its envoy left Ardova on Sunday.\n"
)

OpenWindow = Callable[[], MainWindow]


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "store" / "library.sqlite"


@pytest.fixture
def open_window(qtbot: QtBot, store: Path) -> Iterator[OpenWindow]:
    """Opens a window on ``store``, as a new start of the app does; all are closed in the end."""
    windows: list[MainWindow] = []

    def start() -> MainWindow:
        window = MainWindow(Library(store), store)
        windows.append(window)
        with qtbot.waitSignal(window.started, timeout=10_000):
            window.show()
        return window

    yield start
    for window in windows:
        window.close()
        window.deleteLater()  # else every change of theme dresses it again
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()  # a clipboard that is still full crashes the offscreen platform at exit


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    return open_window()


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "ardova.txt"
    path.write_text(STORY, encoding="utf-8")
    return path
