"""The menus: every command with its words and its keys, in one table a menu."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop_app.window.theme import ThemeChoice, theme

Keys = QKeySequence.StandardKey | str | None


class Command(NamedTuple):
    """An entry of a menu; a text of "-" is a line between entries."""

    text: str
    keys: Keys = None
    do: Callable[[], object] | None = None


LINE = Command("-")


def add_menu(window: QMainWindow, title: str, commands: list[Command]) -> QMenu:
    """Adds a menu; its commands work wherever the focus is."""
    menu = window.menuBar().addMenu(title)
    for command in commands:
        if command.text == LINE.text:
            menu.addSeparator()
        else:
            menu.addAction(_action(window, command))
    return menu


def add_theme_menu(window: QMainWindow, menu: QMenu, title: str, names: dict[ThemeChoice, str]) -> None:
    """A choice of themes; the one in force is checked."""
    choices = menu.addMenu(title)
    group = QActionGroup(choices)
    for choice, name in names.items():
        action = choices.addAction(name)
        action.setCheckable(True)
        action.setActionGroup(group)
        action.setData(choice)
        action.triggered.connect(lambda _checked, choice=choice: theme().choose(choice))

    def check() -> None:
        for action in group.actions():
            action.setChecked(action.data() == theme().choice)

    choices.aboutToShow.connect(check)


def _action(window: QMainWindow, command: Command) -> QAction:
    action = QAction(command.text, window)
    if isinstance(command.keys, str):
        action.setShortcut(QKeySequence(command.keys))
    elif command.keys is not None:
        action.setShortcuts(command.keys)
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    if command.do is not None:
        do = command.do
        action.triggered.connect(lambda _checked: do())
    return action
