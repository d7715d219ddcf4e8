"""What a person says against the app: said from a menu, kept, marked as theirs, undone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QListView, QMenu, QTextEdit
from pytestqt.qtbot import QtBot

from desktop_app.report import Origin
from desktop_app.window.main_window import MainWindow
from tests.window import hands
from tests.window.conftest import OpenWindow
from tests.window.hands import TIMEOUT, drop, files, wait_until_read
from tests.window.results_page import menu, rows_of


@pytest.fixture
def read(qtbot: QtBot, window: MainWindow, story: Path) -> MainWindow:
    assert drop(window, files(story))
    wait_until_read(qtbot, window)
    return window


def press(window: MainWindow, keys: str) -> None:
    """Presses keys in the window, which a closed menu may have left without the focus."""
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    window.sidebar.list.setFocus()
    hands.press(keys)


def actors(window: MainWindow) -> list[str]:
    return rows_of(window.results.actors.list)


def cards(window: MainWindow) -> list[str]:
    return rows_of(window.results.red_lines.list)


def sentences(window: MainWindow) -> list[str]:
    return window.results.summary.text.toPlainText().split("\n")


def open_menu_at(rows: QListView, words: str) -> QMenu:
    """The menu of the row that begins with ``words``."""
    row = next(number for number, text in enumerate(rows_of(rows)) if text.startswith(words))
    rows.customContextMenuRequested.emit(rows.visualRect(rows.model().index(row, 0)).center())
    return menu()


def open_menu_in(text: QTextEdit, words: str) -> QMenu:
    """The menu of a text where ``words`` stand, by the keyboard."""
    found = text.document().find(words)
    assert not found.isNull(), words
    found.setPosition(found.selectionStart())
    text.setTextCursor(found)
    at = text.cursorRect().center() + QPoint(4, 0)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, text.viewport().mapToGlobal(at))
    QApplication.sendEvent(text.viewport(), event)
    return menu()


def choose(opened: QMenu, *path: str) -> None:
    """Goes down the menus by the beginnings of their entries and chooses the last."""
    for number, words in enumerate(path):
        action = next(action for action in opened.actions() if action.text().startswith(words))
        if number < len(path) - 1:
            submenu = action.menu()
            assert isinstance(submenu, QMenu)
            opened = submenu
        else:
            assert action.isEnabled()
            action.trigger()
    active = QApplication.activePopupWidget()
    if active is not None:
        active.close()


def until(qtbot: QtBot, holds: Callable[[], bool]) -> None:
    qtbot.waitUntil(holds, timeout=TIMEOUT)


def test_what_is_not_a_red_line_goes_and_comes_back_with_undo(qtbot: QtBot, read: MainWindow) -> None:
    before = cards(read)
    choose(open_menu_at(read.results.red_lines.list, "“We will not tolerate"), "Not a red line")
    until(qtbot, lambda: cards(read) != before)
    assert cards(read) == [text for text in before if "tolerate" not in text]
    assert read.current_row is not None
    assert read.current_row.red_lines == len(before) - 1

    press(read, "Ctrl+Z")
    until(qtbot, lambda: cards(read) == before)
    press(read, "Ctrl+Shift+Z")
    until(qtbot, lambda: cards(read) != before)


def test_selected_words_of_the_article_make_their_sentence_a_red_line(qtbot: QtBot, read: MainWindow) -> None:
    press(read, "Ctrl+4")
    text = read.results.reader.text
    assert isinstance(text, QTextEdit)
    opened = open_menu_in(text, "The two neighbours have")
    choose(opened, "Mark as red line", "Refusal")
    until(qtbot, lambda: any(card.startswith("The two neighbours have") for card in cards(read)))
    mine = next(line for line in read.results.red_lines.lines if line.origin is Origin.PERSON)
    assert mine.confidence == 1.0
    spoken = read.results.red_lines.list.model()
    assert any("by you" in str(spoken.index(row, 0).data(11)) for row in range(spoken.rowCount()))


def test_another_kind_is_chosen_for_a_red_line(qtbot: QtBot, read: MainWindow) -> None:
    choose(open_menu_at(read.results.red_lines.list, "“We will not tolerate"), "Kind", "Threat")
    until(qtbot, lambda: any(line.origin is Origin.PERSON for line in read.results.red_lines.lines))


def test_a_sentence_is_taken_out_of_the_summary_and_another_into_it(qtbot: QtBot, read: MainWindow) -> None:
    first, *_ = sentences(read)
    choose(open_menu_in(read.results.summary.text, first[:20]), "Take out of the summary")
    until(qtbot, lambda: first not in sentences(read))

    press(read, "Ctrl+4")
    text = read.results.reader.text
    assert isinstance(text, QTextEdit)
    choose(open_menu_in(text, "Its envoy left"), "Take into the summary")
    until(qtbot, lambda: "Its envoy left Ardova on Sunday." in sentences(read))


def test_two_actors_become_one(qtbot: QtBot, read: MainWindow) -> None:
    choose(open_menu_at(read.results.actors.list, "Geneva"), "Is the same as", "Belmark")
    until(qtbot, lambda: "Geneva" not in actors(read))
    assert "Belmark" in actors(read)


def test_an_alias_becomes_an_actor_of_its_own(qtbot: QtBot, read: MainWindow) -> None:
    assert "Orlan" not in actors(read)
    choose(open_menu_at(read.results.actors.list, "Mira Orlan"), "Is somebody else", "Orlan")
    until(qtbot, lambda: "Orlan" in actors(read))


def test_an_actor_gets_another_kind_and_is_hidden(qtbot: QtBot, read: MainWindow) -> None:
    choose(open_menu_at(read.results.actors.list, "Geneva"), "Kind", "Group")
    until(qtbot, lambda: any("by you" in str(name) for name in described(read)))
    choose(open_menu_at(read.results.actors.list, "Geneva"), "Hide")
    until(qtbot, lambda: "Geneva" not in actors(read))


def test_an_actor_is_renamed(qtbot: QtBot, read: MainWindow) -> None:
    choose(open_menu_at(read.results.actors.list, "Geneva"), "Rename")
    dialog = read.results.findChild(QInputDialog)
    assert isinstance(dialog, QInputDialog)
    dialog.setTextValue("City of Geneva")
    dialog.accept()
    until(qtbot, lambda: "City of Geneva" in actors(read))


def test_corrections_are_there_after_a_restart_and_all_can_be_taken_back(
    qtbot: QtBot, open_window: OpenWindow, story: Path
) -> None:
    window = open_window()
    assert drop(window, files(story))
    wait_until_read(qtbot, window)
    before = actors(window)
    choose(open_menu_at(window.results.actors.list, "Geneva"), "Hide")
    until(qtbot, lambda: "Geneva" not in actors(window))
    window.close()

    window = open_window()
    until(qtbot, window.has_report)
    assert "Geneva" not in actors(window)
    press(window, "F5")
    wait_until_read(qtbot, window)
    assert "Geneva" not in actors(window)

    window.take_corrections_back()
    until(qtbot, lambda: actors(window) == before)
    assert not window.has_corrections()
    press(window, "Ctrl+Z")
    until(qtbot, lambda: "Geneva" not in actors(window))


def test_the_panes_stay_where_they_are_when_something_is_corrected(qtbot: QtBot, read: MainWindow) -> None:
    read.resize(1024, 700)
    bar = read.results.actors.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    at = bar.value()
    read.results.reader.text.moveCursor(QTextCursor.MoveOperation.End)
    choose(open_menu_at(read.results.actors.list, "Geneva"), "Kind", "Group")
    until(qtbot, lambda: any("by you" in str(name) for name in described(read)))
    QApplication.processEvents()
    assert bar.value() == at


def described(window: MainWindow) -> list[str]:
    model = window.results.actors.list.model()
    return [str(model.index(row, 0).data(257)) for row in range(model.rowCount())]
