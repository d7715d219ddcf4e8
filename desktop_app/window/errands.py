"""What takes long with many articles is done beside the window, one errand after the other."""

from collections import deque
from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import TypeAlias

from PySide6.QtCore import QObject, QThread, Signal

from desktop_app.library import Library, Row
from desktop_app.report import Report

_PATIENCE_MS = 2_000
_SECONDS_BETWEEN = 0.1
"""Progress is told no more often than this."""

Steps: TypeAlias = Generator[None, None, None]


@dataclass(frozen=True, slots=True)
class Errand:
    """Something to be done with each of ``rows``.

    ``steps`` runs in a thread of its own, with a library of its own, and yields after each row. ``ended`` is
    called in the window's thread with what went wrong (None: nothing) and whether a person ended it.
    ``doing`` says it while it goes on, with gaps for the number of the row and of all rows.
    """

    doing: str
    rows: Sequence[Row]
    steps: Callable[[Library], Steps]
    ended: Callable[[Exception | None, bool], None]


def report_of(library: Library, row: Row) -> Report | None:
    """The row's report; None where there is none, or none that can be parsed."""
    try:
        return library.report(row.id)
    except ValueError:  # it is read again when it is looked at
        return None


class Errands(QObject):
    progressed = Signal(str, int, int)
    """What is being done, how many rows are done, and how many there are."""
    ended = Signal()

    def __init__(self, store: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._waiting: deque[Errand] = deque()
        self._errand: Errand | None = None
        self._thread: _Thread | None = None

    def run(self, errand: Errand) -> None:
        """After those that were asked for before."""
        self._waiting.append(errand)
        self._go_on()

    @property
    def is_running(self) -> bool:
        return self._thread is not None

    def cancel(self) -> None:
        """Ends what is at work after the article at hand, and drops what waits."""
        self._waiting.clear()
        if self._thread is not None:
            self._thread.requestInterruption()

    def close(self) -> bool:
        """Ends everything, of which nothing is told any more; False if a thread goes on all the same."""
        self.cancel()
        if self._thread is None:
            return True
        self._thread.progressed.disconnect()
        self._thread.finished.disconnect()
        return self._thread.wait(_PATIENCE_MS)

    def _go_on(self) -> None:
        if self._thread is not None or not self._waiting:
            return
        self._errand = self._waiting.popleft()
        self._thread = _Thread(self._store, self._errand)
        self._thread.progressed.connect(self._tell)
        self._thread.finished.connect(self._end)
        self._tell(0)
        self._thread.start()

    def _tell(self, done: int) -> None:
        if self._errand is not None:
            self.progressed.emit(self._errand.doing, done, len(self._errand.rows))

    def _end(self) -> None:
        thread, errand = self._thread, self._errand
        assert thread is not None
        assert errand is not None
        thread.wait()  # it has said its last word, but may not be gone
        self._thread = self._errand = None
        self.ended.emit()
        self._go_on()
        errand.ended(thread.mistake, thread.was_cancelled)


class _Thread(QThread):
    progressed = Signal(int)

    def __init__(self, store: Path | None, errand: Errand) -> None:
        super().__init__()
        self._store = store
        self._errand = errand
        self.mistake: Exception | None = None
        self.was_cancelled = False

    def run(self) -> None:
        try:
            with closing(Library(self._store)) as library:
                self._go_through(library)
        except Exception as mistake:  # the window's thread tells of it
            self.mistake = mistake

    def _go_through(self, library: Library) -> None:
        told = monotonic()
        with closing(self._errand.steps(library)) as steps:
            for done, _ in enumerate(steps, start=1):
                if self.isInterruptionRequested() and done < len(self._errand.rows):
                    self.was_cancelled = True
                    return
                if monotonic() - told > _SECONDS_BETWEEN:
                    told = monotonic()
                    self.progressed.emit(done)
