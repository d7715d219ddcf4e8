"""The menu of what has the focus, by keyboard: Qt opens it by the Menu key only, which few keyboards have."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication


def open_context_menu() -> None:
    """Asks for it as Qt does: at the cursor, or at the current entry."""
    focused = QApplication.focusWidget()
    if focused is None:
        return
    cursor = QRectF(focused.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle))
    place = cursor.center().toPoint()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(focused, QContextMenuEvent(reason, place, focused.mapToGlobal(place)))
