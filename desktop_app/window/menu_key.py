"""Shift+F10: not all systems make of it the wish for a menu that their menu key is."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget


def open_menus_by_key(window: QWidget) -> None:
    """Opens the menu of what has the focus, at its cursor or its current row."""
    QShortcut(QKeySequence("Shift+F10"), window).activated.connect(_ask_for_menu)


def _ask_for_menu() -> None:
    focused = QApplication.focusWidget()
    if focused is None:
        return
    cursor: QRect = focused.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    at = cursor.center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, focused.mapToGlobal(at))
    QApplication.sendEvent(focused, event)
