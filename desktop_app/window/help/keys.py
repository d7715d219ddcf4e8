"""Every key of the window: those of the menus, as the menus have them, and those inside panes and lists."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop_app.window.translation import tr

_MOST = 2
"""Of several keys for one thing the first are told; some systems have four for Paste."""


class Key(NamedTuple):
    """What is done, and by which keys."""

    words: str
    keys: str


class Group(NamedTuple):
    title: str
    keys: tuple[Key, ...]


def all_keys(window: QMainWindow) -> tuple[Group, ...]:
    """The keys of ``window`` in groups: a menu each, then what works inside the panes."""
    menus = [action.menu() for action in window.menuBar().actions()]
    groups = [Group(_plain(menu.title()), tuple(_of_menu(menu))) for menu in menus if isinstance(menu, QMenu)]
    return (*(group for group in groups if group.keys), Group(tr("Inside panes and lists"), pane_keys()))


def pane_keys() -> tuple[Key, ...]:
    """What panes and lists do with keys themselves."""
    return (
        Key(tr("Next or previous entry or sentence"), "↓ ↑"),
        Key(tr("First or last entry or sentence"), f"{_native('Home')} {_native('End')}"),
        Key(tr("The entry that begins with these letters"), "A…Z"),
        Key(tr("Show in the article"), _either("Return", "Space")),
        Key(tr("Next or previous sentence of a red line's card"), "→ ←"),
        Key(tr("Next or previous place while finding"), f"{_native('Return')} {_native('Shift+Return')}"),
        Key(tr("Next or previous control"), f"{_native('Tab')} {_native('Shift+Tab')}"),
    )


def _of_menu(menu: QMenu) -> Iterator[Key]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _of_menu(inner)
        elif keys := [keys for keys in action.shortcuts() if not _is_rare(keys)]:
            yield Key(_plain(action.text()), _either(*keys[:_MOST]))


def _is_rare(keys: QKeySequence) -> bool:
    """Keys of their own for Open, Copy and the like, or beyond F12, which hardly any keyboard has."""
    first = QKeyCombination(keys[0]).key().value  # type: ignore[index]
    return first >= Qt.Key.Key_Back.value or Qt.Key.Key_F13.value <= first <= Qt.Key.Key_F35.value


def _plain(text: str) -> str:
    return text.replace("&", "").rstrip("…")


def _either(*keys: QKeySequence | str) -> str:
    return tr(" or ").join(map(_native, keys))


def _native(keys: QKeySequence | str) -> str:
    """As the system writes it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
