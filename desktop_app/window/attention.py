"""What can be seen of the work while the window cannot: its title, and its icon in the dock."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication

from desktop_app.window.launcher import show_in_launcher
from desktop_app.window.translation import number
from desktop_app.work import BatchFinished, BatchProgress, Event

if TYPE_CHECKING:
    from desktop_app.window.main_window import MainWindow

_Shown = tuple[int, float | None]


class Attention(QObject):
    """Counts what becomes ready while another program is in front; says how far a batch is meanwhile."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._title = window.windowTitle()
        self._batch: BatchProgress | None = None
        self._finished = 0
        """How many of the batch were ready when last heard of."""
        self._new = 0
        self._shown: _Shown = (0, None)
        window.installEventFilter(self)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._look)

    def name_window(self, title: str) -> None:
        """``title`` is the window's when nothing else is to be said there."""
        self._title = title
        self._show_title()

    def take(self, event: Event) -> None:
        """Slot of the engine's events."""
        if isinstance(event, BatchProgress):
            self._count(event.done + event.failed)
            self._batch = event if event.total > 1 else None
        elif isinstance(event, BatchFinished):
            self._count(event.done + event.failed)
            self._batch, self._finished = None, 0
        else:
            return
        self._show_title()
        self._show_in_launcher()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowStateChange:
            self._show_title()
        return super().eventFilter(watched, event)

    def _count(self, finished: int) -> None:
        if QGuiApplication.applicationState() is not Qt.ApplicationState.ApplicationActive:
            self._new += max(0, finished - self._finished)
        self._finished = finished

    def _look(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._new = 0
            self._show_in_launcher()

    def _show_title(self) -> None:
        title = self._title
        if self._batch is not None and self._window.isMinimized():
            at = min(self._batch.done + self._batch.failed + 1, self._batch.total)
            title = self.tr("Reading {number} of {total} – Redline Desk")
            title = title.format(number=number(at), total=number(self._batch.total))
        if title != self._window.windowTitle():
            self._window.setWindowTitle(title)

    def _show_in_launcher(self) -> None:
        batch = self._batch
        progress = None if batch is None else round((batch.done + batch.failed) / batch.total, 2)
        if (shown := (self._new, progress)) != self._shown:
            self._shown = shown
            show_in_launcher(*shown)
