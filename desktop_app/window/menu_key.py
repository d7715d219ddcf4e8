"""Shift+F10: not all systems make of it the wish for a menu that their menu key is."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication


def open_menu_by_key() -> None:
    """Opens the menu of what has the focus, at its cursor or its current row."""
    focused = QApplication.focusWidget()
    if focused is None:
        return
    cursor = QRectF(focused.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle))  # some give a QRect
    at = cursor.center().toPoint()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, focused.mapToGlobal(at))
    QApplication.sendEvent(focused, event)
