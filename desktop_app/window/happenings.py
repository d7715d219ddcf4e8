"""What the window does when the engine tells of something."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.window.words import files
from desktop_app.work import (
    BatchFinished,
    BatchProgress,
    Closed,
    Event,
    Opened,
    ReportReady,
    RowChanged,
    RowsAdded,
    RowsRemoved,
    StageChanged,
    StoreFailed,
)

if TYPE_CHECKING:
    from desktop_app.window.main_window import MainWindow

_LONG_NOTICE_MS = 12_000


class Happenings(QObject):
    """Passes events on to the parts of ``window`` that show them.

    ``set_aside`` is where a store that could not be read now lies.
    """

    def __init__(self, window: "MainWindow", set_aside: Path | None) -> None:
        super().__init__(window)
        self._window = window
        self._set_aside = set_aside
        self._selects_next = False

    def expect_rows(self) -> None:
        """The rows that come next were asked for by a person: they are selected."""
        self._selects_next = True

    def take(self, event: Event) -> None:
        window = self._window
        if window.is_closed:  # it was on its way
            return
        match event:
            case Opened(kept=kept):
                self._tell_of_the_store(kept)
            case RowsAdded():
                self._add_rows(event)
            case RowsRemoved(row_ids):
                self._remove_rows(row_ids)
            case RowChanged(row):
                window.model.change(row)
            case StageChanged(row_id, stage):
                window.model.set_stage(row_id, stage)
            case ReportReady(row_id, report):
                window.show_report(row_id, report)
            case BatchProgress():
                window.sidebar.footer.show_progress(event)
            case BatchFinished():
                window.sidebar.footer.show_finished(event)
            case StoreFailed(reason):
                self._say(self.tr("Your articles could not be saved: {}").format(reason))
            case Closed():
                self._say(self.tr("Reading has come to a halt. Start Redline Desk again to go on."))

    def _say(self, text: str) -> None:
        self._window.say(text, _LONG_NOTICE_MS)

    def _tell_of_the_store(self, kept: bool) -> None:
        if self._set_aside:
            text = self.tr("The list could not be read and starts anew. The old one was kept as {}.")
            self._say(text.format(self._set_aside.name))
        elif not kept:
            self._say(self.tr("Nothing can be saved here: the list is gone when you close."))

    def _add_rows(self, added: RowsAdded) -> None:
        window = self._window
        window.model.add(added.rows)
        if added.skipped:
            text = self.tr("{} skipped: hidden, or of a type that can't be read yet.")
            window.say(text.format(files(added.skipped)))
        elif not added.rows and not added.existing:
            window.say(self.tr("There is nothing to read in this folder."))
        new = [row.id for row in added.rows[:1]] or list(added.existing)
        if new and (self._selects_next or window.sidebar.current() is None):
            self._selects_next = False
            window.sidebar.show()
            window.sidebar.select(new)
            window.sidebar.list.setFocus()

    def _remove_rows(self, row_ids: tuple[int, ...]) -> None:
        window = self._window
        window.sidebar.remove(row_ids)
        if window.model.total == 0:
            window.sidebar.hide()
            window.centre.setFocus()
