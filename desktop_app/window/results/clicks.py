"""Clicks into a text, told apart from selecting in it."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit


class Clicks(QObject):
    """Watches the left button over a text."""

    clicked = Signal(QPoint)
    """Pressed and let go without a selection, at this point of the viewport."""

    def __init__(self, text: QTextEdit | QPlainTextEdit) -> None:
        super().__init__(text)
        self._text = text
        self._pressed: QPoint | None = None
        text.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.LeftButton:
            if event.type() is QEvent.Type.MouseButtonPress:
                self._pressed = event.position().toPoint()
            elif event.type() is QEvent.Type.MouseButtonRelease and self._pressed is not None:
                pressed, self._pressed = self._pressed, None
                if not self._text.textCursor().hasSelection():
                    self.clicked.emit(pressed)
        return False
