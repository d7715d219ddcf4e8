"""What is done with the articles that are chosen in the list: by their menu, by keys, by letters."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.library import RowState
from desktop_app.window.controls import Button, IconButton
from desktop_app.window.main_window import MainWindow
from tests.window.conftest import STORY, OpenWindow
from tests.window.hands import TIMEOUT, come_back, drop, files, page, press, row_ids, states, titles, words_of
from tests.window.results_page import choose, menu
from tests.window.shelf import Book, fill

TITLES = ["Ardova answers", "Belmark waits", "Both are calm", "Island news"]


@pytest.fixture
def shelved(qtbot: QtBot, store: Path, open_window: OpenWindow) -> MainWindow:
    """Four articles that have been read, one that failed, one that was stopped."""
    books = [Book(f"{number}.txt", title) for number, title in enumerate(TITLES)]
    fill(store, *books, failed=("gone.txt",), stopped=("later.txt",))
    window = open_window()
    qtbot.waitUntil(window.has_report, timeout=TIMEOUT)
    window.sidebar.list.setFocus()
    return window


def click(qtbot: QtBot, window: MainWindow, row: int, keys: Qt.KeyboardModifier) -> None:
    view = window.sidebar.list
    at = view.visualRect(window.model.index(row)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, at)


def open_menu(window: MainWindow, row: int) -> list[str]:
    """Asks for the menu of a row with the right button, which selects it; the words in it."""
    view = window.sidebar.list
    at = view.visualRect(window.model.index(row)).center()
    if view.model().index(row, 0) not in view.selectionModel().selectedIndexes():
        window.sidebar.select([row_ids(window)[row]])
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    return [action.text() for action in menu().actions() if not action.isSeparator()]


def test_rows_are_chosen_together_with_shift_and_ctrl(qtbot: QtBot, shelved: MainWindow) -> None:
    click(qtbot, shelved, 0, Qt.KeyboardModifier.NoModifier)
    click(qtbot, shelved, 2, Qt.KeyboardModifier.ShiftModifier)
    assert shelved.sidebar.selected() == row_ids(shelved)[:3]
    click(qtbot, shelved, 1, Qt.KeyboardModifier.ControlModifier)
    assert shelved.sidebar.selected() == [row_ids(shelved)[place] for place in (0, 2)]
    press("Ctrl+A")
    assert shelved.sidebar.selected() == row_ids(shelved)


def test_the_first_letters_of_a_title_lead_to_it(qtbot: QtBot, shelved: MainWindow) -> None:
    shelved.sidebar.select(row_ids(shelved)[:1])
    qtbot.keyClicks(shelved.sidebar.list, "bot")
    assert shelved.sidebar.current() == row_ids(shelved)[2]


def test_the_menu_offers_what_can_be_done_with_a_row(shelved: MainWindow) -> None:
    offered = ["Copy summary", "Export", "Read again", "Show in folder", "Remove from list"]
    assert open_menu(shelved, 0) == offered
    menu().close()
    assert open_menu(shelved, 4) == ["Read again", "Show in folder", "Remove from list"]
    menu().close()
    assert open_menu(shelved, 5) == ["Read now", "Show in folder", "Remove from list"]
    menu().close()


def test_the_menu_works_on_all_chosen_rows(qtbot: QtBot, shelved: MainWindow) -> None:
    press("Ctrl+A")
    assert open_menu(shelved, 1)[0] == "Copy summaries"
    choose("Copy summaries")
    qtbot.waitUntil(lambda: bool(QGuiApplication.clipboard().text()), timeout=TIMEOUT)
    copied = QGuiApplication.clipboard().text()
    assert [part.split("\n")[0] for part in copied.split("\n\n")[:-1]] == TITLES
    open_menu(shelved, 1)
    choose("Remove from list")
    qtbot.waitUntil(lambda: titles(shelved) == [], timeout=TIMEOUT)


def test_the_key_for_the_menu_opens_it_at_the_current_row(qtbot: QtBot, shelved: MainWindow) -> None:
    shelved.sidebar.select(row_ids(shelved)[3:4])
    view = shelved.sidebar.list
    press("Shift+F10")
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None, timeout=TIMEOUT)
    row = view.visualRect(view.currentIndex())
    assert row.contains(view.viewport().mapFromGlobal(menu().pos()))
    menu().close()


def test_there_is_no_menu_where_there_is_no_row(shelved: MainWindow) -> None:
    view = shelved.sidebar.list
    at = view.viewport().rect().bottomLeft()
    assert not view.indexAt(at).isValid()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    assert QApplication.activePopupWidget() is None


def test_one_article_is_stopped_and_the_others_go_on(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    for number in range(6):
        (tmp_path / f"{number}.txt").write_text(f"{STORY * 40}{number}\n", encoding="utf-8")
    assert drop(window, files(tmp_path))
    qtbot.waitUntil(lambda: window.model.rowCount() == 6, timeout=TIMEOUT)
    window.engine.pause(True)
    last = row_ids(window)[-1]
    open_menu(window, 5)
    choose("Stop reading")
    come_back(window)
    window.engine.pause(False)

    def state() -> RowState:
        row = window.model.row(last)
        assert row is not None
        return row.state

    qtbot.waitUntil(lambda: state() is RowState.STOPPED, timeout=TIMEOUT)
    qtbot.waitUntil(lambda: states(window).count(RowState.DONE) == 5, timeout=3 * TIMEOUT)
    press("F5")
    qtbot.waitUntil(lambda: state() is not RowState.STOPPED, timeout=TIMEOUT)
    press("Alt+.")
    qtbot.waitUntil(lambda: state() is RowState.STOPPED, timeout=TIMEOUT)


def test_what_failed_in_a_batch_is_tried_again(
    qtbot: QtBot, window: MainWindow, story: Path, tmp_path: Path
) -> None:
    late, empty = tmp_path / "late.txt", tmp_path / "empty.txt"
    empty.touch()
    drop(window, files(story, late, empty))
    footer = window.sidebar.footer
    qtbot.waitUntil(lambda: "2 failed" in words_of(footer), timeout=TIMEOUT)
    late.write_text(f"{STORY}It came late.\n", encoding="utf-8")
    retry = next(button for button in footer.findChildren(Button) if button.text() == "Retry")
    qtbot.waitUntil(retry.isVisible, timeout=TIMEOUT)
    qtbot.mouseClick(retry, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: states(window).count(RowState.DONE) == 2, timeout=TIMEOUT)
    qtbot.waitUntil(lambda: words_of(footer) == "1 read\n1 failed", timeout=TIMEOUT)
    qtbot.mouseClick(retry, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: words_of(footer) == "0 read\n1 failed", timeout=TIMEOUT)
    close = next(icon for icon in footer.findChildren(IconButton) if icon.accessibleName() == "Close")
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert footer.isHidden()


def test_everything_that_failed_is_tried_again_by_key(qtbot: QtBot, shelved: MainWindow, store: Path) -> None:
    (store.parent / "gone.txt").write_text(STORY, encoding="utf-8")
    press("Shift+F5")
    qtbot.waitUntil(lambda: RowState.FAILED not in states(shelved), timeout=TIMEOUT)
    qtbot.waitUntil(lambda: states(shelved).count(RowState.DONE) == 5, timeout=TIMEOUT)


def test_show_finds_what_failed_behind_a_filter(qtbot: QtBot, shelved: MainWindow) -> None:
    shelved.sidebar.filter.setText("island")
    qtbot.waitUntil(lambda: titles(shelved) == ["Island news"], timeout=TIMEOUT)
    shelved.sidebar.footer.failed_requested.emit()
    qtbot.waitUntil(lambda: "gone.txt" in words_of(page(shelved)), timeout=TIMEOUT)
