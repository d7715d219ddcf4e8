"""The dialog of the settings: every change counts at once, so there is nothing to confirm."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.window.controls import Button
from desktop_app.window.settings.groups import AppearanceGroup, ReadingGroup, SummaryGroup
from desktop_app.window.settings.preferences import Preferences
from desktop_app.window.settings.store_group import StoreGroup
from desktop_app.window.theme import theme

_MARGIN = 24
_EMS = 32
"""How wide the dialog is, in heights of a line."""
_ROOM_ROUND_IT = 120
"""So many pixels of the screen's height the dialog leaves free."""


class SettingsDialog(QDialog):
    """Lies over the window, which goes on working."""

    forgotten = Signal()
    """Everything is to be forgotten."""

    def __init__(self, preferences: Preferences, store: Path | None, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Settings"))
        self._appearance = AppearanceGroup(preferences, can_reopen=store is not None)
        self._store = StoreGroup(store)
        self._groups = (
            self._appearance,
            SummaryGroup(preferences),
            ReadingGroup(preferences),
            self._store,
        )
        self._store.forgotten.connect(self.forgotten)
        self._lay_out(preferences)
        preferences.changed.connect(self._show_values)
        theme().changed.connect(self._show_values)
        self._show_values()
        self._fit()
        self.focus_first()

    def focus_first(self) -> None:
        self._appearance.theme.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_language(self) -> None:
        self._appearance.language.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, preferences: Preferences) -> None:
        self._content = QWidget()
        groups = QVBoxLayout(self._content)
        groups.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        groups.setSpacing(_MARGIN)
        for group in self._groups:
            groups.addWidget(group)
        groups.addStretch(1)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._content)
        restore = Button(self.tr("Restore defaults"))
        restore.clicked.connect(preferences.restore_defaults)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.close)
        self._buttons = QHBoxLayout()
        self._buttons.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        self._buttons.addWidget(restore)
        self._buttons.addStretch(1)
        self._buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addLayout(self._buttons)

    def _show_values(self) -> None:
        names = max(group.label_width() for group in self._groups)
        for group in self._groups:
            group.align(names)
            group.show_values()

    def _fit(self) -> None:
        """As large as its content, as far as the screen has room for it."""
        line = self.fontMetrics().height()
        width = max(self._content.minimumSizeHint().width(), _EMS * line)
        height = self._content.heightForWidth(width) + self._buttons.sizeHint().height() + 2 * line
        self.resize(width, min(height, self.screen().availableGeometry().height() - _ROOM_ROUND_IT))
