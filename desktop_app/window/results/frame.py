"""How the panes and the reader share the room: the reader below, or a fourth column if there is width."""

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop_app.window.controls import Button, ButtonStyle
from desktop_app.window.translation import tr

FOUR_COLUMNS = 1680
"""From this width of the window on, px, the reader is a column."""
_TALL = 1000
"""From this height of the window on the reader is open at first."""
_HANDLE = 8
_PANES = (388, 256, 360)
"""The widths of the three panes to one another."""


@dataclass
class _Sizes:
    """What a person has set, remembered apart for the two arrangements."""

    panes: list[int] = field(default_factory=list)
    below: list[int] = field(default_factory=list)
    beside: list[int] = field(default_factory=list)


class Columns(QFrame):
    """Three panes side by side and the reader; the reader can be closed, and a line then offers it."""

    reader_toggled = Signal(bool)

    def __init__(self, panes: list[QWidget], reader: QWidget) -> None:
        super().__init__()
        self._reader = reader
        self._sizes = _Sizes()
        self._wanted: bool | None = None
        self._panes = _splitter(Qt.Orientation.Horizontal, panes)
        self._outer = _splitter(Qt.Orientation.Vertical, [self._panes, reader])
        self._outer.setStretchFactor(0, 3)
        self._outer.setStretchFactor(1, 2)
        for number, share in enumerate(_PANES):
            self._panes.setStretchFactor(number, share)
        self._panes.splitterMoved.connect(self._remember_panes)
        self._outer.splitterMoved.connect(self._remember_outer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._outer, 1)
        self._closed_line = self._build_closed_line()
        column.addWidget(self._closed_line)

    @property
    def reader_open(self) -> bool:
        return not self._reader.isHidden()

    def open_reader(self, wanted: bool) -> None:
        """Opens or closes the reader; from then on it stays as it is."""
        self._wanted = wanted
        self._arrange()

    def state(self) -> dict[str, Any]:
        """Sizes and the reader's state, as plain JSON values."""
        return {
            "panes": self._sizes.panes,
            "below": self._sizes.below,
            "beside": self._sizes.beside,
            "reader": self._wanted,
        }

    def restore_state(self, state: dict[str, Any]) -> None:
        """What `state` gave; what does not fit is passed over."""
        for name, count in (("panes", 3), ("below", 2), ("beside", 2)):
            sizes = state.get(name)
            if (
                isinstance(sizes, list)
                and len(sizes) == count
                and all(isinstance(size, int) for size in sizes)
            ):
                setattr(self._sizes, name, sizes)
        wanted = state.get("reader")
        self._wanted = wanted if isinstance(wanted, bool) else None
        self._arrange()
        self._set_sizes()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()
        self._set_sizes()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build_closed_line(self) -> QWidget:
        line = QFrame()
        row = QHBoxLayout(line)
        row.setContentsMargins(8, 0, 0, 0)
        show = Button(self.tr("Show article"), "panel-bottom-open", ButtonStyle.QUIET)
        show.clicked.connect(lambda: self.open_reader(True))
        row.addWidget(show)
        row.addStretch(1)
        return line

    def _arrange(self) -> None:
        """Puts the reader below or beside, open or closed, as the window's size and the person want it."""
        window = self.window()
        beside = window.width() >= FOUR_COLUMNS
        orientation = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        opened = self._wanted
        if opened is None:
            opened = beside or window.height() >= _TALL
        turned = orientation is not self._outer.orientation()
        changed = opened is self._reader.isHidden()
        self._outer.setOrientation(orientation)
        self._reader.setVisible(opened)
        self._closed_line.setVisible(not opened)
        if turned or changed:
            self._set_sizes()
        if changed:
            self.reader_toggled.emit(opened)

    def _set_sizes(self) -> None:
        beside = self._outer.orientation() is Qt.Orientation.Horizontal
        remembered = self._sizes.beside if beside else self._sizes.below
        if remembered:
            self._outer.setSizes(remembered)
        elif beside:
            panes = max(sum(_PANES) + 2 * _HANDLE, round(0.62 * self._outer.width()))
            self._outer.setSizes([panes, max(1, self._outer.width() - panes)])
        else:
            self._outer.setSizes([6 * self._outer.height() // 10, 4 * self._outer.height() // 10])
        self._panes.setSizes(self._sizes.panes or [share * 10 for share in _PANES])

    def _remember_panes(self) -> None:
        self._sizes.panes = self._panes.sizes()

    def _remember_outer(self) -> None:
        if self._outer.orientation() is Qt.Orientation.Horizontal:
            self._sizes.beside = self._outer.sizes()
        else:
            self._sizes.below = self._outer.sizes()


def _splitter(orientation: Qt.Orientation, widgets: list[QWidget]) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(_HANDLE)
    for widget in widgets:
        splitter.addWidget(widget)
    # QSplitter lowers what it is given, which would have screen readers read it backwards.
    for widget in widgets:
        widget.raise_()
    for number in range(1, splitter.count()):
        splitter.handle(number).setAccessibleName(tr("Resize"))
    return splitter
