"""Chips of which one is chosen, in as many lines as their room needs."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from desktop_app.window.controls import Chip
from desktop_app.window.results.flow import FlowLayout


class ChipRow(QWidget):
    """One chip is always chosen; each stands for a key."""

    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = FlowLayout(self)
        self._group = QButtonGroup(self)
        self._keys: list[object] = []

    def set_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        self._flow.setContentsMargins(left, top, right, bottom)

    def add_before(self, widget: QWidget, apart: bool = False) -> None:
        """Puts a widget of another kind before the chips; to be called before there are any.

        ``apart``: it has a line of its own where there is not room for all in one.
        """
        self._flow.first_apart = apart
        self._flow.addWidget(widget)

    def set_chips(self, chips: Sequence[tuple[object, Chip]], chosen: object) -> None:
        """Replaces the chips."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._keys = [key for key, _ in chips]
        for number, (key, chip) in enumerate(chips):
            self._group.addButton(chip, number)
            chip.setChecked(key == chosen)
            chip.clicked.connect(lambda on, key=key: self._tell(key, on))
            self._flow.addWidget(chip)
            chip.show()
        self.updateGeometry()

    def choose(self, key: object) -> None:
        """Chooses without a signal."""
        if key in self._keys:
            self._group.button(self._keys.index(key)).setChecked(True)

    def _tell(self, key: object, is_on: bool) -> None:
        if is_on:  # a screen reader's user turns one on, which turns another off
            self.chosen.emit(key)
