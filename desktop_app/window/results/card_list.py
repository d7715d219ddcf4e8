"""The list of cards: each sentence of a card can be chosen by pointer and by keyboard."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListView

from desktop_app.article import Span
from desktop_app.report import RedLine
from desktop_app.window.results.card_model import CARD_ROLE, CardModel
from desktop_app.window.results.card_rows import CardDelegate
from desktop_app.window.results.cards import Card
from desktop_app.window.results.rows import RowList


class CardList(RowList):
    line_chosen = Signal(object, object)
    """The `RedLine`, and the span of it that was meant: its condition, its consequence, else all of it."""

    def __init__(self, name: str, model: CardModel) -> None:
        super().__init__(name)
        self._cards = model
        self.delegate = CardDelegate()
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(50)
        self.row_entered.connect(self._choose_current)
        self._pressed: QPoint | None = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt would lay cards out for their new width a tenth of a second later; till then they overlap."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = event.position().toPoint() if left else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if self._pressed is not None and index.isValid() and index == self.indexAt(self._pressed):
            point = self.delegate.point_at(self.visualRect(index), self._card(index), at)
            card = self._card(index)
            line = card.lines[0] if point is None else card.line_at(point)
            self.line_chosen.emit(line, line.span if point is None else _meant(line, point))
        self._pressed = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self.currentIndex().isValid():
            lines = self._card(self.currentIndex()).lines
            number = lines.index(self.current_line()) + step
            if 0 <= number < len(lines):
                self.line_chosen.emit(lines[number], lines[number].span)
        else:
            super().keyPressEvent(event)

    def current_card(self) -> Card | None:
        return self._card(self.currentIndex()) if self.currentIndex().isValid() else None

    def current_line(self) -> RedLine:
        """The chosen sentence of the current card, else its first."""
        card = self._card(self.currentIndex())
        chosen = self._cards.chosen
        return next((line for line in card.lines if line.span == chosen), card.lines[0])

    def _choose_current(self) -> None:
        line = self.current_line()
        self.line_chosen.emit(line, line.span)

    def _card(self, index: QModelIndex) -> Card:
        card = index.data(CARD_ROLE)
        assert isinstance(card, Card)
        return card


def _meant(line: RedLine, point: int) -> Span:
    for part in (line.condition, line.consequence):
        if part is not None and part.start <= point < part.end:
            return part
    return line.span
