"""A strip beside the article's scroll bar: where in the whole article its marked places lie."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.article import Span
from desktop_app.window.results.article_text import ArticleText
from desktop_app.window.theme import tokens

_WIDTH = 10
_MARK = 3
_REACH = 6
"""So near, px, a click need come to a mark."""
_MOST = 2_000
"""More marks than these are one block of colour: every so many of them is drawn."""


class Overview(QWidget):
    """Red lines at the right, the places that are stepped through at the left, the chosen one across.

    For the pointer alone: the panes and the keys for the next place lead to the same places.
    """

    asked = Signal(object)
    """The span of the mark that was clicked."""

    def __init__(self) -> None:
        super().__init__()
        self._text: ArticleText | None = None
        self._red_lines: Sequence[Span] = ()
        self._places: Sequence[Span] = ()
        self._chosen: Span | None = None
        self.setFixedWidth(_WIDTH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Red lines and marked places in the whole article"))

    def watch(self, text: ArticleText) -> None:
        """Shows the places of this text from now on."""
        if self._text is not text:
            self._text = text
            text.document().documentLayout().installEventFilter(self)
            text.viewport().installEventFilter(self)
            text.verticalScrollBar().rangeChanged.connect(lambda: self.update())
        self.update()

    def show_red_lines(self, spans: Sequence[Span]) -> None:
        self._red_lines = spans
        self.update()

    def show_places(self, spans: Sequence[Span], chosen: Span | None) -> None:
        self._places, self._chosen = spans, chosen
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.update()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        colours, half = tokens(), _WIDTH // 2
        self._draw(painter, self._places, colours.amber, 0, half)
        self._draw(painter, self._red_lines, colours.red, half, half)
        if self._chosen is not None:
            self._draw(painter, (self._chosen,), colours.accent, 0, _WIDTH)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        at = event.position()
        side = self._places if at.x() < _WIDTH / 2 else self._red_lines
        near = min(
            (
                (abs(self._height_of(span) - at.y()), span)
                for span in side or (*self._places, *self._red_lines)
            ),
            default=None,
        )
        if near is not None and near[0] <= _REACH:
            self.asked.emit(near[1])

    def _draw(self, painter: QPainter, spans: Sequence[Span], ink: QColor, left: int, width: int) -> None:
        painter.setBrush(ink)
        for span in spans[:: len(spans) // _MOST + 1]:
            painter.drawRect(QRectF(left, self._height_of(span) - _MARK / 2, width, _MARK))

    def _height_of(self, span: Span) -> float:
        share = 0.0 if self._text is None else self._text.share_above(span)
        return _MARK / 2 + share * (self.height() - _MARK)
