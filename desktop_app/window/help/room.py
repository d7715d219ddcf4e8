"""How much room the windows of the Help menu and their lists take."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.window.theme import font

_BETWEEN_LINES = 8


def resize_to_text(window: QWidget, letters: int, lines: int) -> None:
    """As wide and high as so much text, in the size that a person has chosen; no larger than the screen."""
    metrics = QFontMetrics(font())
    wanted = QSize(letters * metrics.averageCharWidth(), lines * metrics.height())
    window.resize(wanted.boundedTo(window.screen().availableSize()))


def width_of_entries(view: QAbstractItemView) -> int:
    """What a list needs so that none of its entries is cut off."""
    return view.sizeHintForColumn(0) + view.verticalScrollBar().sizeHint().width() + 2 * view.frameWidth()


class RoomyRows(QStyledItemDelegate):
    """Rows with some room between the lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return super().sizeHint(option, index) + QSize(0, _BETWEEN_LINES)
