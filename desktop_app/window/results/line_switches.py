"""Signs beside an article's lines: one click leaves a line out, or brings it back."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QToolTip, QWidget

from desktop_app.window.icons import paint_icon
from desktop_app.window.results.article_text import ArticleText
from desktop_app.window.results.lines import Line, Lines
from desktop_app.window.theme import tokens

SWITCH_WIDTH = 28
_SIGN = 14
_BOX = 22


class LineSwitches(QWidget):
    """The column of signs at the left of a text. The text's own menu does the same for the keyboard."""

    chosen = Signal(object)
    """The `Line` whose sign was clicked."""

    def __init__(self, text: ArticleText, left: int) -> None:
        super().__init__(text)
        self._text = text
        self._left = left
        self._lines = Lines(None, True)
        self._hovered: Line | None = None
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()
        text.verticalScrollBar().valueChanged.connect(lambda: self.update())
        text.viewport().installEventFilter(self)

    def show_lines(self, lines: Lines | None) -> None:
        """Puts a sign beside each line; None takes them away."""
        self._lines = lines or Lines(None, True)
        self._hovered = None
        self.setVisible(lines is not None)
        self._settle()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show):
            self._settle()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = tokens()
        for line, box in self._boxes():
            if line is self._hovered:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colours.hover)
                painter.drawRoundedRect(QRectF(box), 5, 5)
            ink = colours.accent if line is self._hovered or line.by_person else colours.muted
            sign = QRect(0, 0, _SIGN, _SIGN)
            sign.moveCenter(box.center())
            paint_icon(painter, _icon_name(line), sign, ink)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._line_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        line = self._line_at(event.position().toPoint())
        if line is not None and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(line)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            line = self._line_at(event.pos())
            QToolTip.showText(event.globalPos(), "" if line is None else self._tip(line), self)
            return True
        return super().event(event)

    def _tip(self, line: Line) -> str:
        if line.by_person:
            if line.kept:
                return self.tr("You brought this line back. Click to leave it out again.")
            return self.tr("You left this line out. Click to bring it back.")
        return self.tr("Leave this line out") if line.kept else self.tr("Bring this line back")

    def _settle(self) -> None:
        viewport = self._text.viewport()
        self.setGeometry(self._left, viewport.y(), SWITCH_WIDTH, viewport.height())
        self.raise_()

    def _hover(self, line: Line | None) -> None:
        if line is not self._hovered:
            self._hovered = line
            self.update()

    def _boxes(self) -> list[tuple[Line, QRect]]:
        boxes = []
        cursor = QTextCursor(self._text.document())
        last = self._text.document().characterCount() - 1
        for line in self._lines.between(*self._text.visible_units()):
            if line.start > last:
                break
            cursor.setPosition(line.start)
            first_row = self._text.cursorRect(cursor)
            box = QRect(0, 0, _BOX, _BOX)
            box.moveCenter(QPoint(_BOX // 2, first_row.center().y()))
            boxes.append((line, box))
        return boxes

    def _line_at(self, point: QPoint) -> Line | None:
        return next((line for line, box in self._boxes() if box.contains(point)), None)


def _icon_name(line: Line) -> str:
    if line.by_person:
        return "undo-2"
    return "minus" if line.kept else "plus"
