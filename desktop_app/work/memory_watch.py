"""How much memory a process holds, seen from outside: not every system limits it from inside."""

from math import inf
from time import monotonic

_SECONDS_BETWEEN_LOOKS = 0.05
_MUCH = 0.5
"""Of the limit: a parser that is refused memory aborts before it holds all of it."""


class MemoryWatch:
    """Looks at the resident memory of a process while it is at a job, twenty times a second, by psutil.

    ``limit_mb`` may be infinite: then nothing is looked at. The process must not have been waited for, as its
    number could be another's by then.
    """

    def __init__(self, pid: int | None, limit_mb: float) -> None:
        self._pid = pid
        self._limit_mb = limit_mb
        self._held_mb = self._held_before_mb = 0.0
        self._next_look = inf

    @property
    def next_look(self) -> float:
        """The monotonic time of the next look; infinite if there will be none."""
        return self._next_look

    @property
    def saw_much(self) -> bool:
        """Whether the process held so much, at the last two looks, that it may have died of it.

        At the last one it may have been at its end already, and have given its memory back.
        """
        return max(self._held_mb, self._held_before_mb) > _MUCH * self._limit_mb

    def begin(self) -> None:
        """A job begins."""
        self._held_mb = self._held_before_mb = 0.0
        self._next_look = inf if self._limit_mb == inf else monotonic() + _SECONDS_BETWEEN_LOOKS

    def end(self) -> None:
        self._next_look = inf

    def is_over(self) -> bool:
        """Whether the process holds more than its limit now; looks only if it is time to."""
        now = monotonic()
        if now < self._next_look:
            return False
        self._next_look = now + _SECONDS_BETWEEN_LOOKS
        self._held_before_mb, self._held_mb = self._held_mb, _resident_mb(self._pid)
        return self._held_mb > self._limit_mb


def _resident_mb(pid: int | None) -> float:
    import psutil  # not before a job takes long enough to be looked at

    try:
        return float(psutil.Process(pid).memory_info().rss) / 1024**2
    except psutil.Error:  # it has just ended
        return 0.0
