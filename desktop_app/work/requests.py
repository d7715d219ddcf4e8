"""Calls from other threads, waiting to be made in the engine's."""

from collections.abc import Callable
from multiprocessing import get_context
from queue import Empty, SimpleQueue
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.connection import Connection


class Requests:
    """A queue of calls with a pipe beside it, so that one who waits on other pipes sees a call coming."""

    def __init__(self) -> None:
        self._calls: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._bell, self._button = get_context("spawn").Pipe(duplex=False)
        self._lock = Lock()
        self._rung = False

    @property
    def bell(self) -> "Connection":
        """Is ready to be read while calls wait; wait on it, and leave reading it to `take`."""
        return self._bell

    def put(self, call: Callable[[], None]) -> None:
        self._calls.put(call)
        with self._lock:
            if not self._rung:
                self._rung = True
                self._button.send_bytes(b".")

    def take(self) -> list[Callable[[], None]]:
        """The calls that wait, in order."""
        with self._lock:
            if self._rung:
                self._bell.recv_bytes()
                self._rung = False
        calls = []
        while True:
            try:
                calls.append(self._calls.get_nowait())
            except Empty:
                return calls
