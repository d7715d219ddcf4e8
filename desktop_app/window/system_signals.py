"""Ctrl+C in the terminal and a polite kill close the window, instead of cutting it off."""

import os
import signal
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier


def close_on_signals(owner: QObject, close: Callable[[], object]) -> None:
    """Calls ``close`` in the event loop when the process is told to end.

    Python's own handlers run only when Python code does, which an idle window does not; the wake-up pipe
    is seen by Qt. Windows has no such pipe and keeps Python's behaviour.
    """
    if os.name != "posix":
        return
    reading, writing = os.pipe()
    os.set_blocking(reading, False)
    os.set_blocking(writing, False)
    signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: None)
    notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, owner)

    def wake() -> None:
        os.read(reading, 16)
        close()

    notifier.activated.connect(wake)
