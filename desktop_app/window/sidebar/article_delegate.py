"""How a row of the list looks: a title of up to two lines, below it an icon and the state or a few facts."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.library import Row, RowState
from desktop_app.window.icons import paint_icon
from desktop_app.window.sidebar.article_model import ArticleRole
from desktop_app.window.theme import META, font, line_height, tokens

_PADDING = 12
_MARGIN = 8
_ICON = 14
_LINES = 3
"""Every row has room for three lines: a long title and a fact, or a short title and a long reason."""

_FULL, _TOP = 360 * 16, 90 * 16
"""Angles of a ring, in sixteenths of a degree as Qt wants them."""
_LEAST_ARC = 0.08

_STATE_ICONS = {
    RowState.WAITING: "clock",
    RowState.FAILED: "triangle-alert",
    RowState.STOPPED: "clock",
}


class ArticleDelegate(QStyledItemDelegate):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        height = 2 * line_height(_title_font()) + line_height(_meta_font()) + 2 * _MARGIN
        return QSize(160, height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect.adjusted(0, 1, 0, -1)
        state: QStyle.StateFlag = option.state
        _paint_ground(painter, area, state)
        row: Row = index.data(ArticleRole.ROW)
        inner = area.adjusted(_PADDING, _MARGIN - 1, -_PADDING, 1 - _MARGIN)
        failed = row.state is RowState.FAILED
        used = _paint_lines(
            painter,
            str(index.data(Qt.ItemDataRole.DisplayRole)),
            inner,
            _title_font(),
            tokens().text if row.state is not RowState.WAITING else tokens().muted,
            1 if failed else _LINES - 1,
        )
        below = inner.adjusted(0, used * line_height(_title_font()), 0, 0)
        progress: float | None = index.data(ArticleRole.PROGRESS)
        text = str(index.data(ArticleRole.STATE))
        if row.state is RowState.DONE:
            text = _with_facts_whole(text)
        _paint_state(painter, row, text, below, _LINES - used, progress)
        painter.restore()


def _with_facts_whole(text: str) -> str:
    """Lines end between two facts only: "Jun" and "2021" stay together, and no dot begins a line."""
    return text.replace(" ", "\N{NO-BREAK SPACE}").replace("·\N{NO-BREAK SPACE}", "· ")


def _title_font() -> QFont:
    return font(1.0, QFont.Weight.Medium)


def _meta_font() -> QFont:
    return font(META)


def _paint_ground(painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
    colours = tokens()
    selected = bool(state & QStyle.StateFlag.State_Selected)
    if selected or state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.select if selected else colours.hover)
        painter.drawRoundedRect(QRectF(area), 6, 6)
    if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colours.accent, 2))
        painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 6, 6)


def _paint_state(
    painter: QPainter, row: Row, text: str, area: QRect, lines: int, progress: float | None
) -> None:
    ink = tokens().amber if row.state is RowState.FAILED else tokens().muted
    meta = _meta_font()
    name = _STATE_ICONS.get(row.state) or ("triangle-alert" if row.failure else None)
    top = area.y() + (line_height(meta) - _ICON) // 2
    sign = QRect(area.x(), top, _ICON, _ICON)
    if progress is not None:
        _paint_ring(painter, sign, progress)
    elif name:
        paint_icon(painter, name, sign, tokens().amber if row.failure else ink)
    if progress is not None or name:
        area = area.adjusted(_ICON + 6, 0, 0, 0)
    _paint_lines(painter, text, area, meta, ink, lines)


def _paint_ring(painter: QPainter, area: QRect, progress: float) -> None:
    """A ring that closes as the work goes on."""
    ring = QRectF(area).adjusted(1.5, 1.5, -1.5, -1.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(tokens().track, 2))
    painter.drawEllipse(ring)
    painter.setPen(QPen(tokens().accent, 2))
    painter.drawArc(ring, _TOP, -round(_FULL * max(_LEAST_ARC, progress)))


def _paint_lines(painter: QPainter, text: str, area: QRect, of: QFont, ink: QColor, lines: int) -> int:
    """Wraps ``text`` into at most so many lines, the last one elided; returns how many are used."""
    height = line_height(of)
    painter.setFont(of)
    painter.setPen(ink)
    pieces = _wrapped(text, of, area.width(), lines)
    for number, piece in enumerate(pieces):
        line = QRect(area.x(), area.y() + number * height, area.width(), height)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, piece)
    return len(pieces)


def _wrapped(text: str, of: QFont, width: int, lines: int) -> list[str]:
    layout = QTextLayout(text, of)
    layout.setTextOption(_WRAPPING)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) <= lines and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    units = text.encode("utf-16-le")  # the layout counts UTF-16 code units
    ends = [*starts[1:lines], len(units) // 2]
    pieces = [
        units[2 * start : 2 * end].decode("utf-16-le", "replace").strip()
        for start, end in zip(starts[:lines], ends, strict=True)
    ]
    if len(starts) > lines:
        pieces[-1] = QFontMetrics(of).elidedText(pieces[-1], Qt.TextElideMode.ElideRight, width)
    return pieces


_WRAPPING = QTextOption()
_WRAPPING.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
