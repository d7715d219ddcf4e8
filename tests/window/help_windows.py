"""What the tests of the Help menu's windows share."""

from typing import TypeVar

from PySide6.QtWidgets import QApplication, QTreeWidget, QTreeWidgetItem, QTreeWidgetItemIterator, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.window.controls import Button
from desktop_app.window.main_window import MainWindow

_Kind = TypeVar("_Kind", bound=QWidget)


def opened(qtbot: QtBot, window: MainWindow, kind: type[_Kind]) -> _Kind:
    """The one window of this kind that is open; it has the focus."""
    (found,) = (child for child in window.findChildren(kind) if child.isVisible())
    qtbot.waitUntil(lambda: QApplication.activeWindow() is found)
    return found


def part(of: QWidget, kind: type[_Kind], name: str) -> _Kind:
    """The control that a screen reader calls so."""
    (found,) = (child for child in of.findChildren(kind) if child.accessibleName() == name)
    return found


def entries(tree: QTreeWidget) -> list[QTreeWidgetItem]:
    """All entries of a tree, from top to bottom."""
    walk = QTreeWidgetItemIterator(tree)
    found = []
    while (item := walk.value()) is not None:
        found.append(item)
        walk += 1
    return found


def button(of: QWidget, text: str) -> Button:
    """The button with these words on it."""
    (found,) = (button for button in of.findChildren(Button) if button.text() == text)
    return found
