"""A red dot beside each sentence of the summary that is a red line, too."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop_app.window.theme import tokens

SIGN_WIDTH = 12
_DOT = 6
_REACH = 10


class RedLineSigns(QWidget):
    """Stands in the left margin of ``text``, SIGN_WIDTH px wide.

    ``signed`` gives the numbers of the blocks that have a dot. The text's hover says the same in words.
    """

    chosen = Signal(int)
    """The number of the block whose dot was clicked."""

    def __init__(self, text: QTextEdit, signed: Callable[[], Iterator[int]]) -> None:
        super().__init__(text)
        self._text = text
        self._signed = signed
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Also a red line: click to see its card"))
        text.verticalScrollBar().valueChanged.connect(lambda: self.update())
        text.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show):
            viewport = self._text.viewport()
            self.setGeometry(viewport.x() - SIGN_WIDTH, viewport.y(), SIGN_WIDTH, viewport.height())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens().red)
        for _, height in self._heights():
            painter.drawEllipse(QRectF(0, height - _DOT / 2, _DOT, _DOT))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            at = event.position().y()
            number = next((number for number, height in self._heights() if abs(height - at) <= _REACH), None)
            if number is not None:
                self.chosen.emit(number)

    def _heights(self) -> Iterator[tuple[int, float]]:
        """The middle of each such block's first line, from the top of what is seen."""
        document = self._text.document()
        above = self._text.verticalScrollBar().value()
        for number in self._signed():
            block = document.findBlockByNumber(number)
            first = block.layout().lineAt(0)
            if first.isValid():
                top = document.documentLayout().blockBoundingRect(block).top()
                yield number, top + first.y() + first.height() / 2 - above
