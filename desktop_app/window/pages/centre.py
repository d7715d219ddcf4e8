"""The large part of the window: what there is to show of the chosen article."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget

from desktop_app.library import Row, RowState
from desktop_app.report import Report, Stage, View
from desktop_app.window.pages.empty_page import EmptyPage
from desktop_app.window.pages.failed_page import FailedPage
from desktop_app.window.results import ResultsPage
from desktop_app.window.words import row_title

_BUSY_DELAY_MS = 200
"""So long the article before stays in view: most reports are there sooner, and nothing flashes."""


class Centre(QStackedWidget):
    """Turns between the results, why an article could not be read, and what a newcomer may do."""

    turned = Signal()
    """There may be a report now where there was none, or none any more."""

    def __init__(self) -> None:
        super().__init__()
        self.empty = EmptyPage()
        self.results = ResultsPage()
        self.failed = FailedPage()
        for page in (self.empty, self.results, self.failed):
            self.addWidget(page)
        self.setFocusProxy(self.empty)
        self._row: Row | None = None
        self._stage: Stage | None = None
        self._has_report = False
        self._busy_row: int | None = None
        self._busy = QTimer(self)
        self._busy.setSingleShot(True)
        self._busy.setInterval(_BUSY_DELAY_MS)
        self._busy.timeout.connect(self._show_busy)

    @property
    def has_report(self) -> bool:
        """Whether the results of the chosen article can be seen."""
        return self._has_report

    def show_nothing(self) -> None:
        self._row, self._has_report = None, False
        self._turn_to(self.empty)

    def show_row(self, row: Row, stage: Stage | None) -> None:
        """Another article is chosen; a report that is there comes by itself."""
        self._has_report = False
        self._busy.stop()
        self.show_change(row, stage)

    def show_change(self, row: Row, stage: Stage | None) -> None:
        """The chosen article has come further, or cannot; a report that is in view stays there."""
        self._row, self._stage = row, stage
        if self._has_report:
            return
        if row.state in (RowState.FAILED, RowState.STOPPED):
            self.failed.show_row(row)
            self._turn_to(self.failed)
        elif self._busy_row == row.id:
            self._show_busy()
        elif not self._busy.isActive():
            self._busy.start()

    def show_report(self, row: Row, report: Report, view: View) -> None:
        self._row, self._has_report = row, True
        self.setCurrentWidget(self.results)  # first, so that it knows its size and nothing jumps
        self.results.show_report(report, view, row.name)
        self._turn_to(self.results)

    def _show_busy(self) -> None:
        if self._row is not None:
            self.results.show_busy(row_title(self._row), self._stage)
            self._turn_to(self.results)
            self._busy_row = self._row.id

    def _turn_to(self, page: QFrame) -> None:
        self._busy.stop()
        self._busy_row = None
        self.setCurrentWidget(page)
        self.setFocusProxy(page)
        self.turned.emit()
