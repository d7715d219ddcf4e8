"""The one hint that a newcomer gets."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop_app.window.controls import Button, ButtonStyle
from desktop_app.window.pages import Centre
from desktop_app.window.results.pane import Label
from desktop_app.window.theme import tokens

_RADIUS = 8


class FirstHint(QFrame):
    """A line below the first results, until it is dismissed or what it says is done; ``done`` tells of it."""

    shown = Signal(str)
    """What it says, when it is first seen."""
    done = Signal()

    def __init__(self, centre: Centre) -> None:
        super().__init__()
        self._centre = centre
        self._text = self.tr("Click anything to see where the article says it.")
        self.setAccessibleName(self._text)
        words = Label()
        words.setText(self._text)
        dismiss = Button(self.tr("Got it"), "check", ButtonStyle.QUIET)
        dismiss.clicked.connect(self._end)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 2, 4, 2)
        line.addWidget(words, 1)
        line.addWidget(dismiss)
        self.hide()
        results = centre.results
        page = results.layout()
        assert isinstance(page, QVBoxLayout)
        page.addWidget(self)
        self._signals = (
            results.keywords.keyword_chosen,
            results.summary.sentence_chosen,
            results.actors.actor_chosen,
            results.red_lines.line_chosen,
        )
        for signal in self._signals:
            signal.connect(self._end)
        centre.turned.connect(self._show)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(tokens().border)
        painter.setBrush(tokens().select)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)

    def _show(self) -> None:
        if self._centre.has_report and self.isHidden():
            self.show()
            self.shown.emit(self._text)

    def _end(self) -> None:
        for signal in self._signals:
            signal.disconnect(self._end)
        self._centre.turned.disconnect(self._show)
        self.hide()
        self.deleteLater()
        self.done.emit()
