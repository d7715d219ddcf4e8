"""Runs an engine in a thread and waits for what it tells."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Queue
from threading import Thread
from time import monotonic
from typing import TypeVar

from desktop_app.library import Row, RowState
from desktop_app.work import BatchFinished, Engine, Event, Opened, ReportReady, RowChanged, RowsAdded
from desktop_app.work.crew import Limits

E = TypeVar("E")

PATIENCE = 30.0
STORY = (
    "Ardova draws a line\n\n"
    "Ardova warned Belmark on Monday that it would close the strait if its ships were boarded again. "
    "The two neighbours have quarrelled over the strait since the spring.\n\n"
    "“We will not tolerate another raid,” President Mira Orlan said in Geneva.\n\n"
    "Belmark did not reply at once. Its envoy left Ardova on Sunday.\n"
)


class Driver:
    """An engine at work; ``seen`` are its events so far."""

    def __init__(self, store: Path | None, jobs: int = 1, limits: Limits | None = None) -> None:
        self._events: Queue[Event] = Queue()
        self.seen: list[Event] = []
        self.engine = Engine(store, self._events.put, jobs, limits)
        self._thread = Thread(target=self.engine.run)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self.engine.close()
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive()
        while not self._events.empty():
            self.seen.append(self._events.get())

    def wait_for(
        self, kind: type[E], fits: Callable[[E], bool] = lambda event: True, patience: float = PATIENCE
    ) -> E:
        """The next event of this kind that fits."""
        deadline = monotonic() + patience
        while True:
            event = self._events.get(timeout=max(0.0, deadline - monotonic()))
            self.seen.append(event)
            if isinstance(event, kind) and fits(event):
                return event

    def wait_for_state(self, state: RowState, row_id: int | None = None) -> Row:
        """The row that next comes to this state."""
        changed = self.wait_for(
            RowChanged, lambda event: event.row.state is state and row_id in (None, event.row.id)
        )
        return changed.row

    def add(self, *paths: Path) -> tuple[Row, ...]:
        self.engine.add_paths(paths)
        return self.wait_for(RowsAdded).rows

    def finish(self, patience: float = PATIENCE) -> BatchFinished:
        return self.wait_for(BatchFinished, patience=patience)

    def show(self, row_id: int) -> ReportReady:
        self.engine.prioritise(row_id)
        return self.wait_for(ReportReady, lambda event: event.row_id == row_id)


@contextmanager
def engine_at_work(
    store: Path | None = None, jobs: int = 1, limits: Limits | None = None
) -> Iterator[Driver]:
    driver = Driver(store, jobs, limits)
    driver.start()
    try:
        driver.wait_for(Opened)
        yield driver
    finally:
        driver.stop()
