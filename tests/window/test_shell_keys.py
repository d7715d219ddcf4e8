"""The window without a mouse, and what it remembers of its own shape."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAction, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.window.main_window import MainWindow
from tests.window.conftest import STORY, OpenWindow
from tests.window.hands import TIMEOUT, drop, files, page, press, titles, wait_until_read, words_of


def commands(window: MainWindow) -> dict[str, QAction]:
    """The entries of the menus by their words, those of submenus left out."""
    menus = window.menuBar().findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    entries = [action for menu in menus for action in menu.actions() if not action.isSeparator()]
    return {action.text().replace("&", ""): action for action in entries}


def focused_part(window: MainWindow) -> str:
    """The part of the window that has the focus."""
    results = window.results
    parts = {
        "list": window.sidebar,
        "keywords": results.keywords,
        "summary": results.summary,
        "actors": results.actors,
        "red lines": results.red_lines,
        "article": results.reader,
    }
    focused = QApplication.focusWidget()
    assert focused is not None
    return next((name for name, part in parts.items() if part.isAncestorOf(focused)), "")


def test_from_nothing_to_a_copied_summary(qtbot: QtBot, window: MainWindow) -> None:
    QGuiApplication.clipboard().setText(STORY)
    press("Ctrl+V")
    wait_until_read(qtbot, window)
    press("Ctrl+Shift+C")
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == 2
    assert all(line in STORY for line in lines)


def test_the_first_button_of_a_newcomer_has_the_focus(window: MainWindow) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.isVisible()
    assert window.centre.empty.isAncestorOf(focused)


def test_f6_goes_round(qtbot: QtBot, window: MainWindow, story: Path) -> None:
    drop(window, files(story))
    wait_until_read(qtbot, window)
    round_trip = ["list", "keywords", "summary", "actors", "red lines", "list"]
    forth = [focused_part(window)]
    back = [focused_part(window)]
    for _ in range(5):
        press("F6")
        forth.append(focused_part(window))
    for _ in range(5):
        press("Shift+F6")
        back.append(focused_part(window))
    assert forth == round_trip
    assert back == round_trip[::-1]
    press("Ctrl+B")
    press("Ctrl+3")
    press("F6")
    assert focused_part(window) == "keywords"


def test_what_cannot_be_done_is_grey(qtbot: QtBot, window: MainWindow, story: Path) -> None:
    needs_report = ("Copy summary", "Find in article", "Key actors", "Longer summary", "Next place")
    needs_articles = ("Read again", "Search articles", "Show or hide the list")
    grey = [name for name, action in commands(window).items() if not action.isEnabled()]
    assert set(grey) >= {*needs_report, *needs_articles, "Undo", "Redo"}
    drop(window, files(story))
    wait_until_read(qtbot, window)
    entries = commands(window)
    assert [name for name in (*needs_report, *needs_articles) if not entries[name].isEnabled()] == []
    assert not entries["Undo"].isEnabled()
    press("Del")
    qtbot.waitUntil(lambda: titles(window) == [], timeout=TIMEOUT)
    assert [entries[name].isEnabled() for name in ("Undo", "Redo", "Copy summary")] == [True, False, False]


def test_every_command_has_words_and_no_keys_twice(window: MainWindow) -> None:
    entries = commands(window)
    keys = [keys.toString() for action in entries.values() for keys in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert "" not in entries


def test_page_keys_go_through_the_list(qtbot: QtBot, window: MainWindow, tmp_path: Path, story: Path) -> None:
    other = tmp_path / "other.md"
    other.write_text("# Other news\n\nThe port is open. It rains.\n", encoding="utf-8")
    drop(window, files(story, other))
    wait_until_read(qtbot, window, 2)
    press("Ctrl+PgDown")
    qtbot.waitUntil(lambda: "Other news" in words_of(page(window)), timeout=TIMEOUT)
    press("Ctrl+PgUp")
    qtbot.waitUntil(lambda: "Ardova draws a line" in words_of(page(window)), timeout=TIMEOUT)


@pytest.mark.xvfb  # the offscreen platform's screen is smaller than the window
def test_the_shape_of_the_window_is_kept(qtbot: QtBot, open_window: OpenWindow, story: Path) -> None:
    first = open_window()
    drop(first, files(story))
    wait_until_read(qtbot, first)
    first.resize(1250, 740)
    qtbot.waitUntil(lambda: first.split.width() == 1250, timeout=TIMEOUT)
    edge = first.split.handle(1)
    middle = edge.rect().center()
    qtbot.mousePress(edge, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(edge, QPoint(middle.x() + 300 - first.split.sizes()[0], middle.y()))
    qtbot.mouseRelease(edge, Qt.MouseButton.LeftButton)
    width = first.split.sizes()[0]
    assert abs(width - 300) < 5
    first.close()
    second = open_window()
    qtbot.waitUntil(lambda: (second.width(), second.height()) == (1250, 740), timeout=TIMEOUT)
    qtbot.waitUntil(lambda: second.split.sizes()[0] == width, timeout=TIMEOUT)


def test_a_hidden_list_stays_hidden(qtbot: QtBot, open_window: OpenWindow, story: Path) -> None:
    first = open_window()
    drop(first, files(story))
    wait_until_read(qtbot, first)
    press("Ctrl+B")
    assert first.sidebar.isHidden()
    first.close()
    second = open_window()
    assert second.sidebar.isHidden()
    press("Ctrl+B")
    assert second.sidebar.isVisible()


def test_no_control_is_without_a_name(qtbot: QtBot, window: MainWindow, story: Path) -> None:
    drop(window, files(story))
    wait_until_read(qtbot, window)
    stops = []
    start = QApplication.focusWidget()
    while (widget := QApplication.focusWidget()) is not None and widget not in stops:
        stops.append(widget)
        QApplication.sendEvent(widget, _tab())
    assert len(stops) > 5
    assert start in stops
    nameless = [stop for stop in stops if not _spoken(stop)]
    assert nameless == []


def _tab() -> QKeyEvent:
    return QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)


def _spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return "" if interface is None else str(interface.text(QAccessible.Text.Name))
