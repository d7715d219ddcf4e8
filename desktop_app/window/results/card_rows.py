"""How a card looks, how high it is, and which of its words lies under a point."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from desktop_app.article import Span
from desktop_app.window.icons import RED_LINE_ICONS, paint_icon
from desktop_app.window.results import words
from desktop_app.window.results.card_layout import (
    PAD,
    CardBox,
    CardFonts,
    card_box,
    card_height,
    point_in_words,
    set_words,
    word_range,
)
from desktop_app.window.results.card_model import CARD_ROLE, CHOSEN_ROLE, DIMMED_ROLE, why
from desktop_app.window.results.cards import Card
from desktop_app.window.results.places import Places
from desktop_app.window.results.rows import focus_pen, has_keyboard, is_hovered
from desktop_app.window.theme import tokens

_ICON = 16
_STROKE = QSize(10, 4)
_Flag = Qt.AlignmentFlag
Index = QModelIndex | QPersistentModelIndex


class CardDelegate(QStyledItemDelegate):
    def __init__(self) -> None:
        super().__init__()
        self._places = Places("")
        self._heights: dict[tuple[int, int, int], int] = {}
        self.restyle()

    def set_places(self, places: Places) -> None:
        self._places = places
        self._heights.clear()

    def restyle(self) -> None:
        """Works the fonts out again: the size of text has changed."""
        self._fonts = CardFonts.of_now()
        self._heights.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        assert isinstance(view, QAbstractItemView)
        width = view.viewport().width()
        card: Card = index.data(CARD_ROLE)
        key = (card.span.start, card.span.end, width)
        if key not in self._heights:
            lines = set_words(card, self._places, width - 2 * PAD, self._fonts).lineCount()
            self._heights[key] = card_height(card, lines, self._fonts)
        return QSize(width, self._heights[key])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card: Card = index.data(CARD_ROLE)
        box = card_box(option.rect, card, self._fonts)
        dimmed = bool(index.data(DIMMED_ROLE))
        chosen: Span | None = index.data(CHOSEN_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter, option, box, chosen is not None)
        self._paint_head(painter, box.head, card, dimmed)
        self._paint_words(painter, box.words, card, chosen, dimmed)
        self._paint_names(painter, box.names, card)
        painter.restore()

    def point_at(self, row: QRect, card: Card, at: QPoint) -> int | None:
        """The article's code point under a point of a card's row; None outside of the statement."""
        box = card_box(row, card, self._fonts)
        if not box.words.contains(at):
            return None
        layout = set_words(card, self._places, box.words.width(), self._fonts)
        inside = QPointF(at - box.words.topLeft())
        return point_in_words(layout, card, self._places, inside, self._fonts.line_height)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        if event.type() is not QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        card: Card = index.data(CARD_ROLE)
        point = self.point_at(option.rect, card, event.pos())
        line = card.lines[0] if point is None else card.line_at(point)
        QToolTip.showText(event.globalPos(), why(line), view)
        return True

    def _paint_frame(
        self, painter: QPainter, option: QStyleOptionViewItem, box: CardBox, chosen: bool
    ) -> None:
        colours = tokens()
        pen = QPen(colours.control if is_hovered(option) else colours.border, 1)
        if chosen:
            pen = QPen(colours.accent, 1.5)
        if has_keyboard(option):
            pen = focus_pen()
        inset = max(0.5, pen.widthF() / 2)
        painter.setPen(pen)
        painter.setBrush(colours.raised)
        painter.drawRoundedRect(QRectF(box.frame).adjusted(inset, inset, -inset, -inset), 8, 8)

    def _paint_head(self, painter: QPainter, head: QRect, card: Card, dimmed: bool) -> None:
        colours = tokens()
        ink = {1: colours.muted, 2: colours.text, 3: colours.red}[card.strength]
        if dimmed:
            ink = colours.muted
        icon = QRect(head.left(), head.top() + (head.height() - _ICON) // 2, _ICON, _ICON)
        paint_icon(painter, RED_LINE_ICONS[card.kind], icon, ink)
        painter.setPen(ink)
        painter.setFont(self._fonts.kind)
        painter.drawText(head.adjusted(_ICON + 8, 0, 0, 0), _Flag.AlignVCenter, words.kind_name(card.kind))
        left = self._paint_strokes(painter, head, card.strength, colours.muted if dimmed else colours.red)
        painter.setPen(colours.muted)
        painter.setFont(self._fonts.strength)
        room = QRect(head.left(), head.top(), left - 8 - head.left(), head.height())
        strength = words.by_you(words.strength_name(card.strength), card.origin)
        painter.drawText(room, _Flag.AlignVCenter | _Flag.AlignRight, strength)

    def _paint_strokes(self, painter: QPainter, head: QRect, strength: int, ink: QColor) -> int:
        """Three strokes, as many filled as the line is strong; where they begin."""
        painter.setPen(Qt.PenStyle.NoPen)
        left = head.right() + 1 - 3 * _STROKE.width() - 2 * 2
        for number in range(3):
            painter.setBrush(ink if number < strength else tokens().track)
            x = left + number * (_STROKE.width() + 2)
            painter.drawRoundedRect(
                QRectF(x, head.center().y() - 1.5, _STROKE.width(), _STROKE.height()), 2, 2
            )
        return left

    def _paint_words(
        self, painter: QPainter, room: QRect, card: Card, chosen: Span | None, dimmed: bool
    ) -> None:
        layout = set_words(card, self._places, room.width(), self._fonts)
        several = len(card.lines) > 1
        ranges = self._chosen_ranges(card, chosen) if chosen is not None and several else []
        painter.setPen(tokens().muted if dimmed else tokens().text)
        layout.draw(painter, QPointF(room.topLeft()), ranges)

    def _chosen_ranges(self, card: Card, chosen: Span) -> list[QTextLayout.FormatRange]:
        """The fill of the chosen sentence, around its condition and consequence, which keep their own."""
        ranges = []
        start = chosen.start
        filled = sorted(part for part in (*card.conditions, *card.consequences) if chosen.contains(part))
        for part in (*filled, Span(chosen.end, chosen.end)):
            if start < part.start:
                piece = QTextLayout.FormatRange()
                piece.start, piece.length = word_range(card, self._places, Span(start, part.start))
                piece.format.setBackground(tokens().select)
                ranges.append(piece)
            start = max(start, part.end)
        return ranges

    def _paint_names(self, painter: QPainter, room: QRect, card: Card) -> None:
        painter.setFont(self._fonts.names)
        painter.setPen(tokens().muted)
        metrics = QFontMetrics(self._fonts.names)
        left = room.left()
        if card.speaker:
            share = room.width() if not card.addressee else room.width() - metrics.averageCharWidth() * 8
            left += self._draw_name(painter, room, left, card.speaker, share)
        if card.addressee:
            arrow = QRect(left + (8 if card.speaker else 0), room.center().y() - 6, 14, 14)
            paint_icon(painter, "arrow-right", arrow, tokens().muted)
            self._draw_name(
                painter, room, arrow.right() + 9, card.addressee, room.right() - arrow.right() - 8
            )

    def _draw_name(self, painter: QPainter, room: QRect, left: int, name: str, width: int) -> int:
        """Draws a name, with dots where it has no room; how wide it is."""
        metrics = QFontMetrics(self._fonts.names)
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(left, room.top(), width, room.height()), _Flag.AlignVCenter, shown)
        return metrics.horizontalAdvance(shown)
