"""How an actor's row looks: kind, name, role, how often named, how much it counts."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.report import Actor
from desktop_app.window.icons import ACTOR_ICONS, paint_icon
from desktop_app.window.results.actor_model import ACTOR_ROLE, DESCRIPTION_ROLE
from desktop_app.window.results.pane import MARGIN
from desktop_app.window.results.rows import focus_pen, has_keyboard, is_hovered
from desktop_app.window.theme import META, QUOTE, font, line_height, tokens

_ICON = 16
_GAP = 10
_WIDE_BAR, _NARROW_BAR = 40, 24
_NARROW = 230
"""A list narrower than this has short bars."""
_Flag = Qt.AlignmentFlag


class ActorDelegate(QStyledItemDelegate):
    def __init__(self) -> None:
        super().__init__()
        self.chosen: Actor | None = None
        self.restyle()

    def restyle(self) -> None:
        """Works the fonts out again: the size of text has changed."""
        self._name = font(QUOTE, QFont.Weight.DemiBold)
        self._count = font(QUOTE, QFont.Weight.Medium)
        self._role = font(META)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, line_height(self._name) + line_height(self._role) + 14)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        actor: Actor = index.data(ACTOR_ROLE)
        row: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, row, actor)
        inner = row.adjusted(MARGIN, 7, -MARGIN, -7)
        first = QRect(inner.left(), inner.top(), inner.width(), line_height(self._name))
        second = QRect(inner.left(), first.bottom() + 1, inner.width(), line_height(self._role))
        icon = QRect(first.left(), first.top() + (first.height() - _ICON) // 2, _ICON, _ICON)
        paint_icon(painter, ACTOR_ICONS[actor.kind], icon, tokens().muted)
        self._paint_name(painter, first.adjusted(_ICON + _GAP, 0, 0, 0), actor)
        self._paint_role(painter, second.adjusted(_ICON + _GAP, 0, 0, 0), index.data(DESCRIPTION_ROLE), actor)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, actor: Actor
    ) -> None:
        colours = tokens()
        ground = QRectF(row).adjusted(MARGIN / 2, 1, -MARGIN / 2, -1)
        chosen = actor == self.chosen
        if chosen or is_hovered(option):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.select if chosen else colours.hover)
            painter.drawRoundedRect(ground, 6, 6)
        if has_keyboard(option):
            painter.setPen(focus_pen())
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 5, 5)

    def _paint_name(self, painter: QPainter, line: QRect, actor: Actor) -> None:
        count = str(len(actor.mentions))
        painter.setPen(tokens().text)
        painter.setFont(self._count)
        painter.drawText(line, _Flag.AlignRight | _Flag.AlignVCenter, count)
        room = line.adjusted(0, 0, -QFontMetrics(self._count).horizontalAdvance(count) - 8, 0)
        painter.setFont(self._name)
        _draw_elided(painter, room, actor.name)

    def _paint_role(self, painter: QPainter, line: QRect, role: str, actor: Actor) -> None:
        colours = tokens()
        width = _NARROW_BAR if line.width() + _ICON + _GAP + 2 * MARGIN < _NARROW else _WIDE_BAR
        track = QRectF(line.right() + 1 - width, line.center().y() - 1.5, width, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.track)
        painter.drawRoundedRect(track, 2, 2)
        painter.setBrush(colours.muted)
        track.setWidth(max(4.0, width * actor.salience))
        painter.drawRoundedRect(track, 2, 2)
        painter.setPen(colours.muted)
        painter.setFont(self._role)
        _draw_elided(painter, line.adjusted(0, 0, -width - 8, 0), role)


def _draw_elided(painter: QPainter, room: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _Flag.AlignLeft | _Flag.AlignVCenter, shown)
