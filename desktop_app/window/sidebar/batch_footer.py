"""How far the batch has come, and the button that stops it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from desktop_app.window.controls import Button, ButtonStyle, IconButton
from desktop_app.window.theme import META, font
from desktop_app.window.words import seconds
from desktop_app.work import BatchFinished, BatchProgress

_STAYS_MS = 8_000


class BatchFooter(QFrame):
    """Shown while several articles are being read, and some seconds longer with what came of it."""

    stop_requested = Signal()
    pause_requested = Signal(bool)
    """Whether to stand still, or to go on."""
    failed_requested = Signal()
    """Show what failed."""
    retry_requested = Signal(list)
    """Read these rows, which failed, again."""
    announced = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Progress"))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        self._head = QLabel()
        self._detail = QLabel()
        self._detail.setFont(font(META))
        self._detail.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._stop = IconButton("x", self.tr("Stop reading (Ctrl+.)"))
        self._stop.clicked.connect(self.stop_requested)
        self._is_paused = False
        self._pause = IconButton("pause", self.tr("Pause reading"))
        self._pause.clicked.connect(self.toggle_pause)
        self._show = Button(self.tr("Show"), style=ButtonStyle.QUIET)
        self._show.setAccessibleName(self.tr("Show what failed"))
        self._show.clicked.connect(self.failed_requested)
        self._failed_ids: list[int] = []
        self._retry = Button(self.tr("Retry"), style=ButtonStyle.QUIET)
        self._retry.setToolTip(self.tr("Read again what failed in this batch"))
        self._retry.setAccessibleName(self._retry.toolTip())
        self._retry.clicked.connect(self._ask_again)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._head)
        words.addWidget(self._detail)
        line = QHBoxLayout()
        line.addLayout(words, 1)
        line.addWidget(self._retry)
        line.addWidget(self._show)
        line.addWidget(self._pause)
        line.addWidget(self._stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self._bar)
        layout.addLayout(line)

    def show_progress(self, progress: BatchProgress) -> None:
        if progress.total < 2:
            return
        self._timer.stop()
        read = progress.done + progress.failed
        self._bar.setRange(0, progress.total)
        self._bar.setValue(read)
        words = self.tr("Reading {number} of {total}")
        if progress.paused:
            words = self.tr("Paused at {number} of {total}")
        number = f"{min(read + 1, progress.total):,}"
        self._head.setText(words.format(number=number, total=f"{progress.total:,}"))
        self._show_pause(progress.paused)
        details = [self._failed(progress.failed)] if progress.failed else []
        if progress.seconds_left is not None:
            details.append(self.tr("{} left").format(seconds(progress.seconds_left)))
        self._detail.setText(" · ".join(details))
        self._stop.show()
        self._pause.show()
        self._show.hide()
        self._retry.hide()
        self.show()

    def show_finished(self, finished: BatchFinished) -> None:
        if self.isHidden():
            return
        self._bar.setValue(self._bar.maximum())
        self._head.setText(self.tr("{} read").format(f"{finished.done:,}"))
        self._detail.setText(self._failed(finished.failed) if finished.failed else "")
        self._stop.hide()
        self._pause.hide()
        self._show_pause(False)
        self._failed_ids = list(finished.failed_ids)
        for button in (self._retry, self._show):
            button.setVisible(finished.failed > 0)
        self._timer.start(_STAYS_MS)
        self.announced.emit(" ".join(filter(None, (self._head.text(), self._detail.text()))))

    def toggle_pause(self) -> None:
        """Asks for a pause, or for an end of it."""
        self.pause_requested.emit(not self._is_paused)

    def _ask_again(self) -> None:
        self.hide()
        self.retry_requested.emit(self._failed_ids)

    def _show_pause(self, paused: bool) -> None:
        if paused == self._is_paused:
            return
        self._is_paused = paused
        self._pause.set_icon_name("play" if paused else "pause")
        name = self.tr("Go on reading") if paused else self.tr("Pause reading")
        self._pause.set_name(name)
        self.announced.emit(self._head.text())

    def _failed(self, count: int) -> str:
        return self.tr("{} failed").format(f"{count:,}")
