"""Calls from other threads, waiting to be made in the engine's."""

from queue import Empty, SimpleQueue
from threading import Lock
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

T = TypeVar("T")


class Requests(Generic[T]):
    """A queue with a bell beside it, so that one who waits on pipes sees a request coming."""

    def __init__(self) -> None:
        self._requests: SimpleQueue[T] = SimpleQueue()
        self._lock = Lock()
        self._bell: Connection | None = None
        self._button: Connection | None = None
        self._has_rung = False

    def put(self, request: T) -> None:
        """From any thread."""
        self._requests.put(request)
        with self._lock:
            self._ring()

    def open_bell(self) -> "Connection":
        """A pipe that can be read while requests wait. Wait on it, but leave the reading to `take`."""
        from multiprocessing import get_context

        with self._lock:
            self._bell, self._button = get_context("spawn").Pipe(duplex=False)
            self._ring()
            return self._bell

    def take(self) -> list[T]:
        """What waits, in order."""
        with self._lock:
            if self._has_rung and self._bell is not None:
                self._bell.recv_bytes()
                self._has_rung = False
        taken = []
        while True:
            try:
                taken.append(self._requests.get_nowait())
            except Empty:
                return taken

    def _ring(self) -> None:
        if self._button is not None and not self._has_rung:
            self._button.send_bytes(b".")
            self._has_rung = True
