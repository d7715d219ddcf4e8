"""How far the batch has come, and the button that stops it."""

from PySide6.QtCore import QTimer, Signal

from desktop_app.window.controls import Button, ButtonStyle, IconButton
from desktop_app.window.sidebar.progress_strip import ProgressStrip
from desktop_app.window.translation import number
from desktop_app.window.words import seconds
from desktop_app.work import BatchFinished, BatchProgress

_STAYS_MS = 8_000
_LEAST = 2
"""Articles of a batch that is worth a strip; one that is tried again is worth it, too."""


class BatchFooter(ProgressStrip):
    """Shown while several articles are being read, and some seconds longer with what came of it.

    What failed stays there until a person has seen to it.
    """

    stop_requested = Signal()
    pause_requested = Signal(bool)
    """Whether to stand still, or to go on."""
    failed_requested = Signal()
    """Show what failed."""
    retry_requested = Signal(list)
    """Read these rows, which failed, again."""
    announced = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.set_name(self.tr("Progress"))
        self._stop = IconButton("x", self.tr("Stop reading (Ctrl+.)"))
        self._stop.clicked.connect(self.stop_requested)
        self._is_paused = False
        self._pause = IconButton("pause", self.tr("Pause reading"))
        self._pause.clicked.connect(self.toggle_pause)
        self._show = Button(self.tr("Show"), style=ButtonStyle.QUIET)
        self._show.setAccessibleName(self.tr("Show what failed"))
        self._show.clicked.connect(self.failed_requested)
        self._failed_ids: list[int] = []
        self._least = _LEAST
        self._retry = Button(self.tr("Retry"), style=ButtonStyle.QUIET)
        self._retry.setToolTip(self.tr("Read again what failed in this batch"))
        self._retry.setAccessibleName(self._retry.toolTip())
        self._retry.clicked.connect(self._ask_again)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._close = IconButton("x", self.tr("Close"))
        self._close.clicked.connect(self.hide)
        self.lay_out([self._pause, self._stop, self._close], [self._show, self._retry])

    def show_progress(self, progress: BatchProgress) -> None:
        if progress.total < self._least:
            return
        self._timer.stop()
        read = progress.done + progress.failed
        words = self.tr("Reading {number} of {total}")
        if progress.paused:
            words = self.tr("Paused at {number} of {total}")
        current = number(min(read + 1, progress.total))
        head = words.format(number=current, total=number(progress.total))
        details = [self._failed(progress.failed)] if progress.failed else []
        if progress.seconds_left is not None:
            details.append(self.tr("{} left").format(seconds(progress.seconds_left)))
        self.show_state(read, progress.total, head, " · ".join(details))
        self._show_pause(progress.paused)
        self._show_buttons(at_work=True)

    def show_finished(self, finished: BatchFinished) -> None:
        if self.isHidden():
            return
        failed = self._failed(finished.failed) if finished.failed else ""
        self._least = _LEAST
        total = self.bar.maximum()
        self.show_state(total, total, self.tr("{} read").format(number(finished.done)), failed)
        self._show_pause(False)
        self._show_buttons(at_work=False, failed=finished.failed > 0)
        self._failed_ids = list(finished.failed_ids)
        if not finished.failed:
            self._timer.start(_STAYS_MS)
        self.announced.emit(" ".join(filter(None, (self.head.text(), self.detail.text()))))

    def toggle_pause(self) -> None:
        """Asks for a pause, or for an end of it."""
        self.pause_requested.emit(not self._is_paused)

    def _ask_again(self) -> None:
        self._least = 1
        self.hide()
        self.retry_requested.emit(self._failed_ids)

    def _show_buttons(self, at_work: bool, failed: bool = False) -> None:
        for icon in (self._pause, self._stop):
            icon.setVisible(at_work)
        for button in (self._show, self._retry, self._close):
            button.setVisible(failed)

    def _show_pause(self, paused: bool) -> None:
        if paused == self._is_paused:
            return
        self._is_paused = paused
        self._pause.set_icon_name("play" if paused else "pause")
        name = self.tr("Go on reading") if paused else self.tr("Pause reading")
        self._pause.set_name(name)
        self.announced.emit(self.head.text())

    def _failed(self, count: int) -> str:
        return self.tr("{} failed").format(number(count))
