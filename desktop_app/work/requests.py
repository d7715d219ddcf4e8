"""Calls from other threads, waiting to be made in the engine's."""

from multiprocessing import get_context
from queue import Empty, SimpleQueue
from threading import Lock
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

T = TypeVar("T")


class Requests(Generic[T]):
    """A queue with a pipe beside it, so that one who waits on other pipes sees a request coming."""

    def __init__(self) -> None:
        self._requests: SimpleQueue[T] = SimpleQueue()
        self._bell, self._button = get_context("spawn").Pipe(duplex=False)
        self._lock = Lock()
        self._has_rung = False

    @property
    def bell(self) -> "Connection":
        """Can be read while requests wait. Wait on it, but leave the reading to `take`."""
        return self._bell

    def put(self, request: T) -> None:
        """From any thread."""
        self._requests.put(request)
        with self._lock:
            if not self._has_rung:
                self._has_rung = True
                self._button.send_bytes(b".")

    def take(self) -> list[T]:
        """What waits, in order."""
        with self._lock:
            if self._has_rung:
                self._bell.recv_bytes()
                self._has_rung = False
        taken = []
        while True:
            try:
                taken.append(self._requests.get_nowait())
            except Empty:
                return taken
