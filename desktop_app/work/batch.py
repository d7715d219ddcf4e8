"""How far the work has come, for the footer."""

from collections.abc import Callable, Iterable
from time import monotonic

from desktop_app.work.events import BatchFinished, BatchProgress, Event

_SECONDS_BETWEEN = 0.1
_ENOUGH_TO_JUDGE = 3
"""So many articles must be done before the time that is left can be told."""


class Batch:
    """Counts the articles that were asked for since nothing was left to do."""

    def __init__(self, tell: Callable[[Event], None]) -> None:
        self._tell = tell
        self._open: set[int] = set()
        self._done = 0
        self._failed: list[int] = []
        self._begun = self._told = 0.0
        self._paused_at: float | None = None
        self._is_running = False
        self._is_news = False

    def add(self, row_ids: Iterable[int]) -> None:
        before = len(self._open)
        self._open.update(row_ids)
        if len(self._open) == before:
            return
        if not self._is_running:
            self._is_running = True
            self._begun, self._told = monotonic(), 0.0
            self._done, self._failed = 0, []
        self._is_news = True

    def finish(self, row_id: int, failed: bool) -> None:
        if row_id in self._open:
            self._open.remove(row_id)
            if failed:
                self._failed.append(row_id)
            else:
                self._done += 1
            self._is_news = True

    def drop(self, row_ids: Iterable[int]) -> None:
        """These are not to be done after all."""
        self._open.difference_update(row_ids)
        self._is_news = self._is_running

    def keep(self, row_ids: Iterable[int]) -> None:
        """Only these are still to be done."""
        self.drop(self._open.difference(row_ids))

    @property
    def is_paused(self) -> bool:
        return self._paused_at is not None

    def pause(self, paused: bool) -> None:
        """Stand still, or go on: the time between is none of the batch's. Without work there is no pause."""
        if paused == self.is_paused or not self._is_running:
            return
        if self._paused_at is not None:
            self._begun += monotonic() - self._paused_at
        self._paused_at = monotonic() if paused else None
        self._is_news = True

    def seconds_to_tell(self) -> float | None:
        """When `tell` has something to say; None if there is no news."""
        return max(0.0, self._told + _SECONDS_BETWEEN - monotonic()) if self._is_news else None

    def tell(self, more_comes: bool) -> None:
        """Send an event if it is time for one. With ``more_comes`` the batch is not over yet."""
        if self._is_running and not self._open and not more_comes:
            self._is_running = self._is_news = False
            self._paused_at = None
            self._tell(BatchFinished(self._done, len(self._failed), tuple(self._failed)))
        elif self.seconds_to_tell() == 0.0:
            self._told = monotonic()
            self._is_news = False
            finished = self._done + len(self._failed)
            total = finished + len(self._open)
            left = self._seconds_left()
            self._tell(BatchProgress(self._done, len(self._failed), total, left, self.is_paused))

    def _seconds_left(self) -> float | None:
        finished = self._done + len(self._failed)
        if finished < _ENOUGH_TO_JUDGE or self.is_paused:
            return None
        return (monotonic() - self._begun) / finished * len(self._open)
