"""The window of a newcomer: what to drop here and what comes of it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.window.controls import Button, ButtonStyle
from desktop_app.window.icons import icon
from desktop_app.window.results.pane import Label
from desktop_app.window.theme import EMPTY_TITLE, META, READING, tokens

_PICTURE = 44


class EmptyPage(QFrame):
    open_requested = Signal()
    paste_requested = Signal()
    sample_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("No articles yet"))
        self._opening = Button(self.tr("Open files…"), "folder-open", ButtonStyle.FILLED)
        self._pasting = Button(self.tr("Paste text"), "clipboard-paste")
        self._sample = Button(self.tr("Try the sample article"), "book-open-text")
        self._opening.clicked.connect(self.open_requested)
        self._pasting.clicked.connect(self.paste_requested)
        self._sample.clicked.connect(self.sample_requested)
        self.setFocusProxy(self._opening)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colours.control, 1.5, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(colours.pane)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(24, 24, -24, -24), 10, 10)

    def _lay_out(self) -> None:
        title = _line(self.tr("Drop articles here"), Label(EMPTY_TITLE, QFont.Weight.DemiBold))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        for button in (self._opening, self._pasting, self._sample):
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(64, 48, 64, 48)
        layout.addStretch()
        layout.addWidget(_Picture("newspaper", "accent", _PICTURE), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(12)
        layout.addWidget(title)
        layout.addSpacing(8)
        promise = self.tr(
            "See what each one says, who matters, and what was threatened, demanded or ruled out."
        )
        layout.addWidget(_line(promise, Label(READING, muted=True)))
        layout.addSpacing(16)
        layout.addLayout(buttons)
        layout.addSpacing(12)
        layout.addWidget(_line(self.tr("Tip: copy text anywhere, then press Ctrl+V here."), _small()))
        layout.addSpacing(24)
        kinds = self.tr("Text, PDF, Word, web pages, e-mail and e-books. Whole folders too.")
        layout.addWidget(_line(kinds, _small()))
        layout.addLayout(_promise(self.tr("Everything stays on this computer.")))
        layout.addStretch()


class _Picture(QWidget):
    def __init__(self, name: str, colour: str, size: int) -> None:
        super().__init__()
        self._icon = icon(name, colour)
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._icon.paint(QPainter(self), self.rect())


def _promise(text: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    row.addStretch()
    row.addWidget(_Picture("lock", "muted", 14))
    label = _line(text, _small())
    label.setWordWrap(False)
    row.addWidget(label)
    row.addStretch()
    return row


def _small() -> Label:
    return Label(META, muted=True)


def _line(text: str, label: Label) -> Label:
    label.setText(text)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
