"""An article that could not be read, or has not been: why, and what to do next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.article import ErrorKind
from desktop_app.library import Row, RowState
from desktop_app.window.controls import Button
from desktop_app.window.icons import icon
from desktop_app.window.results.pane import Label
from desktop_app.window.theme import HEADING, READING
from desktop_app.window.words import failure_advice

_HOPELESS = (ErrorKind.WEB_LINK, ErrorKind.UNSUPPORTED)
"""Trying again changes nothing."""


class FailedPage(QFrame):
    """Signals bring the row's id."""

    read_requested = Signal(int)
    folder_requested = Signal(int)
    remove_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Not read"))
        self._row_id = 0
        self._name = _centred(1.0, muted=True)
        self._reason = _centred(HEADING, QFont.Weight.DemiBold)
        self._action = _centred(READING)
        self._picture = _Sign()
        self._reading = Button(self.tr("Try again"), "rotate-cw")
        self._folder = Button(self.tr("Show in folder"), "folder-open")
        self._removing = Button(self.tr("Remove from list"), "x")
        self._reading.clicked.connect(lambda: self.read_requested.emit(self._row_id))
        self._folder.clicked.connect(lambda: self.folder_requested.emit(self._row_id))
        self._removing.clicked.connect(lambda: self.remove_requested.emit(self._row_id))
        self._lay_out()

    def show_row(self, row: Row) -> None:
        """``row`` is failed or stopped."""
        self._row_id = row.id
        self._name.setText(row.name)
        stopped = row.state is RowState.STOPPED or row.failure is None
        if stopped:
            self._reason.setText(self.tr("This article has not been read."))
            self._action.setText(self.tr("Reading was stopped before it was done."))
        elif row.failure:
            advice = failure_advice(row.failure)
            self._reason.setText(advice.reason)
            self._action.setText(advice.action)
        self._picture.setVisible(not stopped)
        self._reading.setText(self.tr("Read now") if stopped else self.tr("Try again"))
        self._reading.setVisible(stopped or (row.failure is not None and row.failure.kind not in _HOPELESS))
        self._folder.setVisible(row.path is not None)
        shown = (self._reading, self._folder, self._removing)
        self.setFocusProxy(next(button for button in shown if not button.isHidden()))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        for button in (self._reading, self._folder, self._removing):
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 32, 48, 64)
        layout.addStretch()
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for label, gap in ((self._name, 8), (self._reason, 4), (self._action, 16)):
            layout.addWidget(label)
            layout.addSpacing(gap)
        layout.addLayout(buttons)
        layout.addStretch()


class _Sign(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._icon = icon("triangle-alert", "amber")
        self.setFixedSize(36, 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._icon.paint(QPainter(self), self.rect().adjusted(2, 0, -2, -12))


def _centred(factor: float, weight: QFont.Weight = QFont.Weight.Normal, muted: bool = False) -> Label:
    label = Label(factor, weight, muted)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
