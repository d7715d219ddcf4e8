"""The settings of a window: their values, their dialog, and what their change does to the window."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop_app.library import Library
from desktop_app.window.language import spoken
from desktop_app.window.settings.preferences import Preferences

if TYPE_CHECKING:
    from desktop_app.window.main_window import MainWindow
    from desktop_app.window.settings.dialog import SettingsDialog

_PASSING_BY_MS = 700
"""Who goes through the languages with the arrow keys passes by those in between."""


class Settings(QObject):
    def __init__(self, window: "MainWindow", library: Library, store: Path | None) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._dialog: SettingsDialog | None = None
        self.preferences = Preferences(library, window.engine, self)
        self._spoken = spoken(self.preferences.language)
        self._reopening = QTimer(self, singleShot=True, interval=_PASSING_BY_MS)
        self._reopening.timeout.connect(self._reopen_if_other)
        self.preferences.length_changed.connect(self._show_length)
        self.preferences.language_changed.connect(self._reopening.start)

    def open(self, at_language: bool = False) -> None:
        """Shows the dialog, or brings it to the front; with ``at_language`` its choice has the focus."""
        from desktop_app.window.settings.dialog import SettingsDialog  # not before it is asked for

        if self._dialog is None:
            self._dialog = SettingsDialog(self.preferences, self._store, self._window)
            self._dialog.forgotten.connect(self._forget_everything)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        if at_language:
            self._dialog.focus_language()

    def close(self) -> None:
        """The window closes."""
        self._reopening.stop()
        if self._dialog is not None:
            self._dialog.close()

    def _show_length(self) -> None:
        self._window.results.show_usual_length(self.preferences.length)

    def _reopen_if_other(self) -> None:
        if self._window.errands.is_running:  # what is being exported or copied is finished first
            self._reopening.start()
        elif spoken(self.preferences.language) is not self._spoken:
            self._window.reopen()

    def _forget_everything(self) -> None:
        """The engine does it once it has done what was asked of it before; the window goes empty then."""
        window = self._window
        window.errands.cancel()
        self.preferences.restore_defaults()
        window.intake.forget_folder()
        window.exporting.folder = ""
        window.sidebar.clear_filter()
        window.undo.clear()
        window.engine.forget_everything()
