"""The list of keys is that of the keys that work, and each does one thing."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.window.help.keys import all_keys, pane_keys
from desktop_app.window.help.shortcuts import ShortcutsWindow
from desktop_app.window.main_window import MainWindow
from tests.window.hands import drop, files, press, wait_until_read
from tests.window.help_windows import entries, opened, part


@pytest.fixture
def read(qtbot: QtBot, window: MainWindow, story: Path) -> MainWindow:
    """A window that shows the results of an article."""
    drop(window, files(story))
    wait_until_read(qtbot, window)
    return window


def actions(window: MainWindow) -> list[QAction]:
    """Every action with keys, wherever it hangs."""
    return [action for action in window.findChildren(QAction) if action.shortcuts()]


def test_every_key_of_the_menus_does_what_its_entry_does(qtbot: QtBot, read: MainWindow) -> None:
    given: list[QAction] = []
    for action in actions(read):
        action.setEnabled(True)
        action.triggered.disconnect()
        action.triggered.connect(lambda _checked, action=action: given.append(action))
    assert len(actions(read)) > 30
    for action in actions(read):
        for keys in action.shortcuts():
            given.clear()
            read.sidebar.list.setFocus()
            QTest.keySequence(read.sidebar.list, keys)
            assert given == [action], (action.text(), keys.toString())


DESIGNED = {
    "Open": "Ctrl+O",
    "Open folder": "Ctrl+Shift+O",
    "Paste text": "Ctrl+V",
    "Copy summary": "Ctrl+Shift+C",
    "Copy": "Ctrl+C",
    "Summary": "Ctrl+1",
    "Key actors": "Ctrl+2",
    "Red lines": "Ctrl+3",
    "Show or hide the article": "Ctrl+4",
    "Next pane": "F6",
    "Previous pane": "Shift+F6",
    "Show or hide the list": "Ctrl+B",
    "Find in article": "Ctrl+F",
    "Next place": "F3",
    "Previous place": "Shift+F3",
    "Search articles": "Ctrl+Shift+F",
    "Previous article": "Ctrl+PgUp",
    "Next article": "Ctrl+PgDown",
    "Shorter summary": "Alt+-",
    "Longer summary": "Alt+=",
    "Remove from list": "Del",
    "Read again": "F5",
    "Clear filter": "Esc",
    "Stop reading": "Ctrl+.",
    "Undo": "Ctrl+Z",
    "Redo": "Ctrl+Shift+Z",
    "Larger text": "Ctrl+=",
    "Smaller text": "Ctrl+-",
    "Normal text size": "Ctrl+0",
    "Settings": "Ctrl+,",
    "Guide": "F1",
    "Keyboard shortcuts": "Ctrl+?",
    "Quit": "Ctrl+Q",
    "What can be done here": "Shift+F10",
}


def test_the_keys_that_people_know_are_there(window: MainWindow) -> None:
    keys = {key.words: key.keys for group in all_keys(window) for key in group.keys}
    assert {words: keys.get(words, "").split(" or ")[0] for words in DESIGNED} == DESIGNED
    assert "Ctrl+S" in keys.values()


def test_no_two_actions_share_a_key(window: MainWindow) -> None:
    keys = [keys.toString() for action in actions(window) for keys in action.shortcuts()]
    keys += [shortcut.key().toString() for shortcut in window.findChildren(QShortcut)]
    assert sorted(keys) == sorted(set(keys))


def test_every_action_with_a_key_is_in_a_menu_and_in_the_list(window: MainWindow) -> None:
    listed = {key.words for group in all_keys(window) for key in group.keys}
    for action in actions(window):
        assert action.text().replace("&", "").rstrip("…") in listed


def test_ctrl_question_mark_shows_them_all(qtbot: QtBot, window: MainWindow) -> None:
    press("Ctrl+?")
    keys = opened(qtbot, window, ShortcutsWindow)
    assert not keys.isModal()
    tree = part(keys, QTreeWidget, "Keyboard shortcuts")
    rows = [(entry.text(0), entry.text(1)) for entry in entries(tree) if entry.parent() is not None]
    assert rows == [tuple(key) for group in all_keys(window) for key in group.keys]
    press("Ctrl+F")
    field = part(keys, QLineEdit, "Find a shortcut")
    assert field.hasFocus()
    qtbot.keyClicks(field, "copy summ")
    assert [entry.text(0) for entry in entries(tree) if not entry.isHidden()] == ["Edit", "Copy summary"]
    press("Esc")
    qtbot.waitUntil(lambda: not isValid(keys))


def test_keys_inside_panes_work(qtbot: QtBot, read: MainWindow) -> None:
    """One after the other, in the order of `pane_keys`, in the panes that have what they are for."""
    results = read.results
    assert len(pane_keys()) == 7
    press("Ctrl+2")
    actors = results.actors.list
    press("Down")
    assert actors.currentIndex().row() == 1
    press("End")
    assert actors.currentIndex().row() == actors.model().rowCount() - 1
    press("Home")
    assert actors.currentIndex().row() == 0
    second = str(actors.model().index(1, 0).data())
    press(second[0])
    assert str(actors.currentIndex().data()).startswith(second[0])
    for keys in ("Return", "Space"):
        press("Ctrl+1")
        results.reader.clear()
        press(keys)
        assert results.reader.trail is not None
    press("Ctrl+F")
    qtbot.keyClicks(QApplication.focusWidget(), "the ")
    press("Return")
    at = results.reader.number
    press("Return")
    assert results.reader.number != at
    press("Shift+Return")
    assert results.reader.number == at
    press("Escape")
    press("Ctrl+3")
    before = QApplication.focusWidget()
    press("Tab")
    assert QApplication.focusWidget() is not before


@pytest.mark.parametrize("pane", ["Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "list"])
def test_the_menu_key_opens_what_can_be_done(qtbot: QtBot, read: MainWindow, pane: str) -> None:
    if pane == "list":
        read.sidebar.list.setFocus()
    else:
        press(pane)
    press("Shift+F10")
    qtbot.waitUntil(lambda: _open_menu() is not None)
    menu = _open_menu()
    assert menu is not None
    assert [action.text() for action in menu.actions() if action.isEnabled()]
    menu.close()


def _open_menu() -> QWidget | None:
    popup = QApplication.activePopupWidget()
    return popup if isinstance(popup, QMenu) else None
