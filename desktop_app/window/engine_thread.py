"""The thread behind the window: it runs the engine and hands its events over as signals."""

from multiprocessing import active_children
from pathlib import Path

from PySide6.QtCore import QThread, Signal

from desktop_app.work import Engine, Event

_PATIENCE_MS = 2_000


class EngineThread(QThread):
    """Runs an `Engine`; ``happened`` brings its events to the slots of the GUI thread, in order."""

    happened = Signal(object)

    def __init__(self, store: Path | None) -> None:
        super().__init__()
        self.engine = Engine(store, self._tell)

    def run(self) -> None:
        self.engine.run()

    def close(self) -> bool:
        """Asks the engine to stop, which ends its processes, and waits for it; ends them itself if need be.

        False if the thread goes on all the same: it must not be deleted then.
        """
        self.engine.close()
        if not self.isRunning() or self.wait(_PATIENCE_MS):
            return True
        for process in active_children():
            process.kill()
        return self.wait(_PATIENCE_MS)

    def _tell(self, event: Event) -> None:
        self.happened.emit(event)
