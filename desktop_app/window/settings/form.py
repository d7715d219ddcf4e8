"""What the dialog is made of: named groups of rows, choices, amounts, notes."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QLabel, QSpinBox, QVBoxLayout, QWidget

from desktop_app.window.icons import paint_icon
from desktop_app.window.results.pane import Label
from desktop_app.window.theme import HEADING, META, tokens

_ARROW = 14


class Group(QFrame):
    """Rows under a heading; screen readers meet a panel of its name."""

    def __init__(self) -> None:
        super().__init__()
        self._heading = Label(HEADING, QFont.Weight.DemiBold)
        self._labels: list[QLabel] = []
        self._rows = QFormLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(16)
        self._rows.setVerticalSpacing(8)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._rows.setFormAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._heading)
        column.addLayout(self._rows)

    def set_title(self, title: str) -> None:
        self.setAccessibleName(title)
        self._heading.setText(title)

    def add(self, name: str, field: QWidget, named: QWidget | None = None) -> None:
        """A row; ``named`` is the widget in ``field`` that the name is for, if it is not all of it."""
        label = QLabel(name)
        label.setBuddy(named or field)
        self._labels.append(label)
        (named or field).setAccessibleName(name.replace("&", ""))
        self._rows.addRow(label, field)

    def label_width(self) -> int:
        return max((label.sizeHint().width() for label in self._labels), default=0)

    def align(self, width: int) -> None:
        """Names as wide as those of the other groups, and as high as the fields beside them."""
        for label in self._labels:
            label.setMinimumSize(width, label.buddy().sizeHint().height())

    def add_note(self, text: str, about: Iterable[QWidget] = ()) -> Label:
        """Small print; screen readers say it with each widget that it is ``about``."""
        note = Label(META, muted=True)
        note.setWordWrap(True)
        note.setText(text)
        for widget in about:
            widget.setAccessibleDescription(text)
        self._rows.addRow(note)
        return note

    def add_wide(self, widget: QWidget) -> None:
        """A row without a name."""
        self._rows.addRow(widget)


class Choice(QComboBox):
    """One of several values, each with its words."""

    chosen = Signal(object)
    """The value that a person has chosen."""

    def __init__(self, entries: Iterable[tuple[Any, str]]) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._values = []
        for value, words in entries:
            self.addItem(words)
            self._values.append(value)
        self.activated.connect(lambda place: self.chosen.emit(self._values[place]))

    @property
    def value(self) -> Any:
        return self._values[self.currentIndex()]

    def show_value(self, value: Any) -> None:
        """Without a signal; a value that is not offered shows the first."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_arrow(self, "chevron-down", self.rect())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling past it changes nothing."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Amount(QSpinBox):
    """A whole number; what is typed counts when it is complete."""

    chosen = Signal(int)

    def __init__(self, least: int = 1, most: int = 100, step: int = 1, form: str = "{}") -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(6, 0, 0, 0)
        self.setGroupSeparatorShown(True)
        self.allow(least, most, step, form)
        self.valueChanged.connect(self.chosen)

    def allow(self, least: int, most: int, step: int, form: str) -> None:
        """``form`` says where the number stands among the words of its unit; no signal."""
        before, after = form.split("{}")
        self.blockSignals(True)
        self.setRange(least, most)
        self.setSingleStep(step)
        self.setPrefix(before)
        self.setSuffix(after)
        self.blockSignals(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        half = self.height() // 2
        _paint_arrow(self, "chevron-up", self.rect().adjusted(0, 1, 0, -half))
        _paint_arrow(self, "chevron-down", self.rect().adjusted(0, half, 0, -1))

    def show_value(self, value: int) -> None:
        """Without a signal."""
        self.blockSignals(True)
        self.setValue(value)
        self.blockSignals(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling past it changes nothing."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def _paint_arrow(widget: QWidget, name: str, room: QRect) -> None:
    """At the right of ``room``: a style sheet takes the style's own arrows away."""
    size = min(_ARROW, room.height())
    at = QRect(room.right() - size - 5, room.top() + (room.height() - size) // 2, size, size)
    paint_icon(QPainter(widget), name, at, tokens().muted)
