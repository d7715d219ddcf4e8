"""What lies over the window for a moment: the frame while something is dragged, and short notices."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.window.theme import HEADING, font, tokens

_NOTICE_MS = 4_000


class DropFrame(QWidget):
    """A frame over the whole window and a line that says what a drop would do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._below = parent
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.setGeometry(self._below.rect())
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(colours.window)
        veil.setAlpha(190)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(colours.accent, 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(7, 7, -7, -7), 10, 10)
        label = font(HEADING, QFont.Weight.DemiBold)
        metrics = QFontMetrics(label)
        pill = QRectF(0, 0, metrics.horizontalAdvance(self._text) + 48, metrics.height() + 24)
        pill.moveCenter(QRectF(self.rect()).center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent)
        painter.drawRoundedRect(pill, 10, 10)
        painter.setPen(colours.on_accent)
        painter.setFont(label)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._text)


class Notice(QLabel):
    """A line at the foot of the window that goes away by itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._below = parent
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setMargin(12)
        self.setAutoFillBackground(False)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, milliseconds: int = _NOTICE_MS) -> None:
        self.setText(text)
        self._place()
        self.raise_()
        self.show()
        self._timer.start(milliseconds)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.control, 1))
        painter.setBrush(colours.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()
        super().paintEvent(event)

    def _place(self) -> None:
        room = self._below.rect()
        width = min(room.width() - 64, QFontMetrics(self.font()).horizontalAdvance(self.text()) + 56)
        self.setFixedWidth(max(120, width))
        self.adjustSize()
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - 24)
