"""Commands of the menus: words, keys, what they do, and when they can be given."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop_app.window.theme import ThemeChoice, theme

Keys = QKeySequence.StandardKey | str | None


class Command(NamedTuple):
    """An entry of a menu; a text of "-" is a line between entries. Several keys are parted by "; ".

    Where ``when`` is false the entry is grey, and its keys do nothing. An entry with a ``role`` stands where
    the system has its like (macOS: in the menu of the app).
    """

    text: str
    keys: Keys = None
    do: Callable[[], object] | None = None
    when: Callable[[], bool] | None = None
    role: QAction.MenuRole = QAction.MenuRole.NoRole


LINE = Command("-")


class Menus:
    """The menus of ``window``; their commands work wherever the focus is."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._depending: list[tuple[QAction, Callable[[], bool]]] = []

    def add(self, title: str, commands: Iterable[Command | QAction]) -> QMenu:
        """Adds a menu; an action that belongs to a widget keeps its own keys and place."""
        menu = self._window.menuBar().addMenu(title)
        for command in commands:
            if isinstance(command, QAction):
                menu.addAction(command)
            elif command.text == LINE.text:
                menu.addSeparator()
            else:
                menu.addAction(self._action(command))
        return menu

    def refresh(self) -> None:
        """Greys what cannot be done now."""
        for action, when in self._depending:
            action.setEnabled(when())

    def _action(self, command: Command) -> QAction:
        action = QAction(command.text, self._window)
        if isinstance(command.keys, str):
            action.setShortcuts(QKeySequence.listFromString(command.keys))
        elif command.keys is not None:
            action.setShortcuts(command.keys)
        action.setMenuRole(command.role)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if command.do is not None:
            do = command.do
            action.triggered.connect(lambda _checked: do())
        if command.when is not None:
            self._depending.append((action, command.when))
        return action


def add_theme_menu(menu: QMenu, title: str, names: dict[ThemeChoice, str]) -> None:
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


def add_live_menu(menu: QMenu, title: str, fill: Callable[[QMenu], None]) -> None:
    """A submenu that is filled whenever it opens."""
    choices = menu.addMenu(title)

    def refill() -> None:
        choices.clear()
        fill(choices)

    choices.aboutToShow.connect(refill)
