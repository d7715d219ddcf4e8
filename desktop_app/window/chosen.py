"""The articles that are chosen in the list, and everything that can be done with them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from desktop_app.library import Row, RowState
from desktop_app.window.exporting import ExportFormat
from desktop_app.window.results.rows import pop_up
from desktop_app.window.show_in_folder import show_in_folder
from desktop_app.window.translation import tr

if TYPE_CHECKING:
    from desktop_app.window.main_window import MainWindow

_AT_WORK = (RowState.WAITING, RowState.READING, RowState.ANALYSING)


class Chosen:
    """The selected rows of ``window``, else the one that is shown though a filter hides it."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    def rows(self) -> list[Row]:
        """In the order of the list."""
        row_ids = self._window.sidebar.selected()
        current = self._window.sidebar.current()
        if not row_ids and current is not None:
            row_ids = [current]
        found = map(self._window.model.row, row_ids)
        return [row for row in found if row is not None]

    def can_be_read(self) -> bool:
        return any(row.is_readable for row in self.rows())

    def read_again(self) -> None:
        self._window.engine.read_again([row.id for row in self.rows() if row.is_readable])

    def read_all_failed(self) -> None:
        """Everything in the list that failed, chosen or not."""
        self._window.engine.read_again(self._window.model.failed())

    def is_at_work(self) -> bool:
        return any(row.state in _AT_WORK for row in self.rows())

    def stop(self) -> None:
        """Ends the reading of these, and only of these."""
        self._window.engine.cancel([row.id for row in self.rows() if row.state in _AT_WORK])

    def has_file(self) -> bool:
        row = self._window.current_row
        return row is not None and row.path is not None

    def show_in_folder(self) -> None:
        """The file of the article that is shown."""
        row = self._window.current_row
        if row is not None and row.path is not None:
            show_in_folder(row.path, self._window)

    def remove(self) -> None:
        self._window.remove([row.id for row in self.rows()])

    def open_menu(self, at: QPoint) -> None:
        """What can be done with them now, at a point of the screen."""
        rows = self.rows()
        menu = QMenu(self._window)
        if any(row.has_report for row in rows):
            several = len(rows) > 1
            menu.addAction(tr("Copy summaries") if several else tr("Copy summary"), self._window.copy_summary)
            exporting = menu.addMenu(tr("Export"))
            exporting.addAction(tr("As text…"), lambda: self._window.export(ExportFormat.TEXT))
            exporting.addAction(tr("As JSON…"), lambda: self._window.export(ExportFormat.JSON))
            menu.addSeparator()
        if self.can_be_read():
            fresh = all(row.state in (RowState.STOPPED, RowState.WAITING) for row in rows)
            menu.addAction(tr("Read now") if fresh else tr("Read again"), self.read_again)
        if self.is_at_work():
            menu.addAction(tr("Stop reading"), self.stop)
        if self.has_file():
            menu.addAction(tr("Show in folder"), self.show_in_folder)
        menu.addSeparator()
        menu.addAction(tr("Remove from list"), self.remove)
        pop_up(menu, at)
