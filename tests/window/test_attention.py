"""The title says how far a batch is while the window is minimised, and is the article's again after it."""

import re
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.window.main_window import MainWindow
from tests.window.conftest import STORY
from tests.window.hands import TIMEOUT, drop, files


def test_a_minimised_window_says_how_far_it_is(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    for number in range(30):
        (tmp_path / f"{number:02}.txt").write_text(STORY * 20, encoding="utf-8")
    drop(window, files(tmp_path))
    window.setWindowState(Qt.WindowState.WindowMinimized)
    qtbot.waitUntil(lambda: bool(re.search(r"Reading \d+ of 30", window.windowTitle())), timeout=TIMEOUT)
    window.setWindowState(Qt.WindowState.WindowNoState)
    assert "Reading" not in window.windowTitle()
    window.setWindowState(Qt.WindowState.WindowMinimized)
    assert "of 30" in window.windowTitle()
    window.engine.cancel_all()
    qtbot.waitUntil(lambda: "Reading" not in window.windowTitle(), timeout=TIMEOUT)


def test_one_article_is_no_batch(qtbot: QtBot, window: MainWindow, story: Path) -> None:
    titles: list[str] = []
    window.windowTitleChanged.connect(titles.append)
    window.setWindowState(Qt.WindowState.WindowMinimized)
    drop(window, files(story))
    qtbot.waitUntil(lambda: "Ardova draws a line – Redline Desk" in titles, timeout=TIMEOUT)
    assert not any("Reading" in title for title in titles)
