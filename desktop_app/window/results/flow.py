"""A layout that sets widgets in lines like words and tells what height it needs for a width."""

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Left to right (or right to left, as the interface runs), a new line where the width ends."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.first_apart = False
        """Whether the first widget has a line of its own where not all fit into one."""
        self.setSpacing(gap)
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), moving=False)

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._arrange(area, moving=True)

    def sizeHint(self) -> QSize:
        """All in one line: for a narrower hint Qt would ask for the height of a column."""
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() + self.spacing() for hint in shown) - self.spacing()
        height = max((hint.height() for hint in shown), default=0)
        return QSize(max(0, width), height).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        margins = self.contentsMargins()
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size.grownBy(margins)

    def lines_for(self, widths: Sequence[int], width: int) -> int:
        """How many lines of a width items of these widths would take."""
        lines, right = 0, width
        for item in widths:
            right += self.spacing() + item
            if right > width:
                lines, right = lines + 1, item
        return lines

    def _arrange(self, area: QRect, moving: bool) -> int:
        inner = area.marginsRemoved(self.contentsMargins())
        left, top, line_height = inner.left(), inner.top(), 0
        shown = [item for item in self._items if not item.isEmpty()]
        widths = [item.sizeHint().width() for item in shown]
        breaks_after_first = self.first_apart and self.lines_for(widths, inner.width()) > 1
        for number, item in enumerate(shown):
            hint = item.sizeHint()
            is_full = left > inner.left() and left + hint.width() > inner.right() + 1
            if is_full or (breaks_after_first and number == 1):
                left = inner.left()
                top += line_height + self.spacing()
                line_height = 0
            if moving:
                item.setGeometry(self._mirrored(QRect(QPoint(left, top), hint), inner))
            left += hint.width() + self.spacing()
            line_height = max(line_height, hint.height())
        return top + line_height - area.top() + self.contentsMargins().bottom()

    def _mirrored(self, rect: QRect, inner: QRect) -> QRect:
        parent = self.parentWidget()
        if parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(inner.left() + inner.right() + 1 - rect.left() - rect.width())
        return rect
