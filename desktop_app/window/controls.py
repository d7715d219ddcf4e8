"""The window's own buttons and chips. All paint themselves from the theme and show a ring when focused."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.window.icons import paint_icon
from desktop_app.window.theme import META, font, is_restyling, tokens

_ICON = 16
_GAP = 6
_HEIGHT = 32
_CHIP_HEIGHT = 26
_CHIP_PADDING = 9
_CHIP_GAP = 5


class ButtonStyle(Enum):
    FILLED = auto()
    """The one thing to do next: at most one in a window."""
    OUTLINED = auto()
    QUIET = auto()
    """Text only, until the pointer is over it."""


class _Control(QAbstractButton):
    """What buttons and chips share: hover, focus ring, sizes from the font."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if is_restyling(event):
            self.updateGeometry()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _box(self, painter: QPainter, radius: float, fill: QColor | None, outline: QColor | None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(outline, 1) if outline else Qt.PenStyle.NoPen)
        painter.setBrush(fill if fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, radius, radius)
        if self.hasFocus():
            self._ring(painter, radius, fill)

    def _ring(self, painter: QPainter, radius: float, fill: QColor | None) -> None:
        """Round the control; on its own colour it needs a line inside that parts it from the filling."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tokens().accent, 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius + 0.5, radius + 0.5)
        if fill in (tokens().accent, tokens().accent_hover):
            painter.setPen(QPen(tokens().on_accent, 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), radius - 1.5, radius - 1.5)

    def _middle(self, left: int, size: int) -> QRect:
        return QRect(left, (self.height() - size) // 2, size, size)


class Button(_Control):
    """A button with text and, on either side of it, an icon (names as in ``resources/icons``).

    ``menu_mark`` puts a downward chevron at its end: it opens a menu.
    """

    def __init__(
        self,
        text: str,
        icon_name: str | None = None,
        style: ButtonStyle = ButtonStyle.OUTLINED,
        menu_mark: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._style = style
        self._menu_mark = menu_mark
        self.setText(text)

    def set_icon_name(self, name: str | None) -> None:
        self._icon_name = name
        self.updateGeometry()
        self.update()

    def setText(self, text: str) -> None:
        super().setText(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self._font()).horizontalAdvance(self._label()) + 2 * self._padding()
        width += (_ICON + _GAP) * (bool(self._icon_name) + self._menu_mark)
        return QSize(width, max(_HEIGHT, QFontMetrics(self._font()).height() + 14))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill, outline, ink = self._colours()
        self._box(painter, 6, fill, outline)
        left = self._padding()
        if self._icon_name:
            paint_icon(painter, self._icon_name, self._middle(left, _ICON), ink)
            left += _ICON + _GAP
        painter.setFont(self._font())
        painter.setPen(ink)
        painter.drawText(
            self.rect().adjusted(left, 0, 0, 0),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self._label(),
        )
        if self._menu_mark:
            right = self.width() - self._padding() - _ICON
            paint_icon(painter, "chevron-down", self._middle(right + 2, _ICON - 2), ink)

    def _label(self) -> str:
        return self.text().replace("&", "")

    def _padding(self) -> int:
        return 8 if self._style is ButtonStyle.QUIET else 12

    def _font(self) -> QFont:
        return font(1.0, QFont.Weight.Medium)

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        """Fill, outline and ink."""
        colours = tokens()
        over = self.isEnabled() and self.underMouse()
        if self._style is ButtonStyle.FILLED:
            if not self.isEnabled():
                return colours.track, None, colours.muted
            return (colours.accent_hover if over else colours.accent), None, colours.on_accent
        ink = colours.text if self.isEnabled() else colours.control
        if self._style is ButtonStyle.QUIET:
            return (colours.hover if over else None), None, colours.muted if self.isEnabled() else ink
        return (colours.hover if over else colours.pane), colours.control, ink


class TextLink(_Control):
    """Words among others that do something, in the colour of action."""

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font(META))
        return QSize(metrics.horizontalAdvance(self.text()) + 4, metrics.height() + 2)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        words = font(META)
        words.setUnderline(self.underMouse())
        painter.setFont(words)
        painter.setPen(tokens().accent_hover if self.underMouse() else tokens().accent)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            self._ring(painter, 3, None)


class IconButton(_Control):
    """A button that shows an icon only; ``name`` is its accessible name and its tooltip."""

    def __init__(self, icon_name: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.set_name(name)

    def set_name(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setToolTip(name)

    def set_icon_name(self, name: str) -> None:
        self._icon_name = name
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(28, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = tokens()
        self._box(painter, 6, colours.hover if self.isEnabled() and self.underMouse() else None, None)
        ink = colours.muted if self.isEnabled() else colours.border
        paint_icon(painter, self._icon_name, self._middle((self.width() - _ICON) // 2, _ICON), ink)


class Chip(_Control):
    """A rounded toggle: a label, an icon or both, then a count, then a cross where it can be taken away."""

    def __init__(
        self,
        text: str,
        count: int | None = None,
        icon_name: str | None = None,
        removable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._count = count
        self._icon_name = icon_name
        self._removable = removable
        self._shows_text = True
        if count is not None:
            self.setAccessibleDescription(str(count))
        self.setCheckable(not removable)
        self.setText(text)
        # A screen reader's "Toggle" is no click to Qt.
        self.toggled.connect(self.clicked[bool])  # type: ignore[index]

    def setChecked(self, on: bool) -> None:
        """Without a signal: `clicked` is sent when a person turns the chip, in whatever way."""
        blocked = self.blockSignals(True)
        super().setChecked(on)
        self.blockSignals(blocked)

    def nextCheckState(self) -> None:
        if self.isCheckable():
            self.setChecked(not self.isChecked())

    def set_count(self, count: int) -> None:
        self._count = count
        self.setAccessibleDescription(str(count))
        self.updateGeometry()
        self.update()

    def show_icon_only(self) -> None:
        """The text stays the accessible name and becomes the tooltip."""
        self._shows_text = False
        self.setToolTip(self.text())
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = 2 * _CHIP_PADDING + sum(part + _CHIP_GAP for part in self._widths()) - _CHIP_GAP
        return QSize(width, max(_CHIP_HEIGHT, QFontMetrics(font()).height() + 8))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = tokens()
        on = self.isChecked()
        over = self.isEnabled() and self.underMouse()
        fill = colours.select if on else colours.hover if over else colours.pane
        self._box(painter, self.height() / 2 - 2, fill, colours.accent if on else colours.border)
        left = _CHIP_PADDING
        if self._icon_name:
            paint_icon(painter, self._icon_name, self._middle(left, 14), colours.text)
            left += 14 + _CHIP_GAP
        if self._shows_text:
            left = self._draw(painter, left, self.text(), font(), colours.text)
        if self._count is not None:
            left = self._draw(painter, left, str(self._count), font(META), colours.muted)
        if self._removable:
            paint_icon(painter, "x", self._middle(left, 12), colours.muted)

    def _widths(self) -> list[int]:
        widths = [14] if self._icon_name else []
        if self._shows_text:
            widths.append(QFontMetrics(font()).horizontalAdvance(self.text()))
        if self._count is not None:
            widths.append(QFontMetrics(font(META)).horizontalAdvance(str(self._count)))
        if self._removable:
            widths.append(12)
        return widths

    def _draw(self, painter: QPainter, left: int, text: str, of: QFont, ink: QColor) -> int:
        painter.setFont(of)
        painter.setPen(ink)
        alignment = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect().adjusted(left, 0, 0, 0), alignment, text)
        return left + QFontMetrics(of).horizontalAdvance(text) + _CHIP_GAP
