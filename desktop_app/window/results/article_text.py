"""The two widgets that show an article's text: with line height up to 10,000 words, plain above.

A `QTextBrowser` with a line height of its own takes 0.7 s for 100,000 words, a `QPlainTextEdit` 25 ms.
Both speak of places in code points and copy from the article, never from their document.
"""

from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextBrowser

from desktop_app.article import Span
from desktop_app.window.results.clicks import Clicks
from desktop_app.window.results.places import Places

_SLICE = 400_000
"""Code points that a plain text takes at once: about 20 ms."""
_NEAR = 2_000
"""Code points above and below the visible ones that are marked, too."""
_READING = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class FlowingText(QTextBrowser):
    """An article of up to 10,000 words."""

    clicked = Signal(int)
    """A click, not a selection, at this code point."""
    menu_asked = Signal(QPoint, int)
    """A menu is wanted at this point of the screen for this position of the document."""

    def __init__(self) -> None:
        super().__init__()
        self._places = Places("")
        self._left = self._column = 0
        _prepare(self)
        Clicks(self).clicked.connect(lambda at: self.clicked.emit(self._point_at(at)))

    def set_text(self, places: Places, line_height: int) -> None:
        """Shows the text from its beginning, with lines ``line_height`` px high."""
        self._places = places
        self.setPlainText(places.shown)
        lines = QTextBlockFormat()
        lines.setLineHeight(line_height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(lines)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def scroll_to(self, span: Span) -> None:
        """Puts the cursor there and the place at a third of the height."""
        cursor = _cursor_at(self, self._places, span)
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - self.viewport().height() // 3)

    def share_above(self, span: Span) -> float:
        """How much of the text lies above a place, 0..1."""
        cursor = _cursor_at(self, self._places, span)
        layout = self.document().documentLayout()
        line = cursor.block().layout().lineForTextPosition(cursor.positionInBlock())
        top = layout.blockBoundingRect(cursor.block()).top() + (line.y() if line.isValid() else 0)
        return float(top / max(1.0, layout.documentSize().height()))

    def visible(self) -> Span:
        """What is seen, and some of the text before and after it."""
        return _visible(self, self._places)

    def visible_units(self) -> tuple[int, int]:
        """Where in its document what is seen begins and ends."""
        return _visible_units(self)

    def reading_point(self) -> int:
        """The code point at the top of what is seen."""
        return self._point_at(QPoint(0, 0))

    def set_column(self, left: int, width: int) -> None:
        """Keeps the lines at most ``width`` px wide, ``left`` px from the edge."""
        self._left, self._column = left, width
        self._set_margins()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_margins()
        super().resizeEvent(event)

    def _set_margins(self) -> None:
        self.setViewportMargins(self._left, 0, _right_margin(self, self._left, self._column), 0)

    def _point_at(self, at: QPoint) -> int:
        return self._places.point(self.cursorForPosition(at).position())

    def selected(self) -> str:
        return _selected(self.textCursor(), self._places)

    def createMimeDataFromSelection(self) -> QMimeData:
        return _as_mime(self.selected())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event.globalPos(), _menu_position(self, event))


class LongText(QPlainTextEdit):
    """An article beyond that; very long ones come in slices, so that nothing waits for them."""

    clicked = Signal(int)
    """A click, not a selection, at this code point."""
    menu_asked = Signal(QPoint, int)
    """A menu is wanted at this point of the screen for this position of the document."""

    def __init__(self) -> None:
        super().__init__()
        self._places = Places("")
        self._loaded = 0
        self._left = self._column = 0
        self._more = QTimer(self, interval=0)
        self._more.timeout.connect(self._append)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        _prepare(self)
        Clicks(self).clicked.connect(lambda at: self.clicked.emit(self._point_at(at)))

    def set_text(self, places: Places, line_height: int) -> None:
        """Shows the text from its beginning; this widget keeps its font's line height."""
        self._places = places
        self._loaded = min(_SLICE, len(places.shown))
        self.setPlainText(places.shown[: self._loaded])
        self._more.start()

    def scroll_to(self, span: Span) -> None:
        """Puts the cursor there and the place at a third of the height."""
        while self._more.isActive() and self.document().characterCount() <= self._places.units(span.end):
            self._append()
        self.setTextCursor(_cursor_at(self, self._places, span))
        self.centerCursor()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + bar.pageStep() // 6)

    def share_above(self, span: Span) -> float:
        """How much of the text lies above a place, 0..1: by its letters, as not all of it is laid out."""
        return self._places.units(span.start) / max(1, len(self._places.shown))

    def visible(self) -> Span:
        """What is seen, and some of the text before and after it."""
        return _visible(self, self._places)

    def visible_units(self) -> tuple[int, int]:
        """Where in its document what is seen begins and ends."""
        return _visible_units(self)

    def reading_point(self) -> int:
        """The code point at the top of what is seen."""
        return self._point_at(QPoint(0, 0))

    def set_column(self, left: int, width: int) -> None:
        """Keeps the lines at most ``width`` px wide, ``left`` px from the edge."""
        self._left, self._column = left, width
        self._set_margins()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_margins()
        super().resizeEvent(event)

    def _set_margins(self) -> None:
        self.setViewportMargins(self._left, 0, _right_margin(self, self._left, self._column), 0)

    def _point_at(self, at: QPoint) -> int:
        return self._places.point(self.cursorForPosition(at).position())

    def selected(self) -> str:
        return _selected(self.textCursor(), self._places)

    def createMimeDataFromSelection(self) -> QMimeData:
        return _as_mime(self.selected())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event.globalPos(), _menu_position(self, event))

    def _append(self) -> None:
        if self._loaded >= len(self._places.shown):
            self._more.stop()
            return
        end = self._loaded + _SLICE
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(self._places.shown[self._loaded : end])
        self._loaded = min(end, len(self._places.shown))


ArticleText = FlowingText | LongText


def _cursor_at(widget: ArticleText, places: Places, span: Span) -> QTextCursor:
    cursor = QTextCursor(widget.document())
    cursor.setPosition(places.units(span.start))
    return cursor


def _prepare(widget: ArticleText) -> None:
    widget.setTextInteractionFlags(_READING)
    widget.setFrameShape(QFrame.Shape.NoFrame)
    widget.setAcceptDrops(False)
    widget.viewport().setAcceptDrops(False)
    widget.document().setDocumentMargin(0)
    widget.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def _right_margin(widget: ArticleText, left: int, column: int) -> int:
    """What is left of the width beside lines ``column`` px wide, but for the scroll bar."""
    bar = widget.verticalScrollBar().sizeHint().width()
    return max(0, left - bar, widget.width() - bar - left - column)


def _visible(widget: ArticleText, places: Places) -> Span:
    first, last = map(places.point, _visible_units(widget))
    return Span(max(0, first - _NEAR), max(first, last) + _NEAR)


def _visible_units(widget: ArticleText) -> tuple[int, int]:
    area = widget.viewport().rect()
    first = widget.cursorForPosition(area.topLeft()).position()
    return first, widget.cursorForPosition(area.bottomRight()).position()


def _menu_position(widget: ArticleText, event: QContextMenuEvent) -> int:
    """Where the pointer is, or for a key the cursor."""
    if event.reason() is QContextMenuEvent.Reason.Keyboard:
        return widget.textCursor().position()
    return widget.cursorForPosition(widget.viewport().mapFromGlobal(event.globalPos())).position()


def _selected(cursor: QTextCursor, places: Places) -> str:
    return places.shown_between(cursor.selectionStart(), cursor.selectionEnd())


def _as_mime(text: str) -> QMimeData:
    mime = QMimeData()
    mime.setText(text)
    return mime
