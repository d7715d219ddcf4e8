"""What hands do on an X display, from outside the program."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot

from desktop_app.library import Library, RowState

TIMEOUT = 40_000

Process = subprocess.Popen[bytes]
Start = Callable[..., Process]


@contextmanager
def running(
    store: Path, *arguments: str | Path, environment: dict[str, str] | None = None
) -> Iterator[Process]:
    """The program on ``store``, with a home of its own beside it; killed in the end."""
    home = store.with_name("home")
    home.mkdir(exist_ok=True)
    program = [sys.executable, "-m", "desktop_app", "--store", str(store), *map(str, arguments)]
    its_own = os.environ | {"HOME": str(home)} | (environment or {})
    with subprocess.Popen(program, env=its_own) as process:
        try:
            yield process
        finally:
            process.kill()


def xdotool(*arguments: str | float) -> str:
    return subprocess.run(
        ["xdotool", *map(str, arguments)], capture_output=True, text=True, check=True, timeout=30
    ).stdout


def window_of(process: Process, title: str = "Redline Desk") -> str:
    """The id of the program's visible window whose title holds this, once it is there."""
    of_it = ("--onlyvisible", "--all", "--pid", process.pid, "--name", title)
    return xdotool("search", "--sync", *of_it).split()[0]


def windows_of(process: Process) -> list[str]:
    """The ids of the program's visible windows."""
    command = ["xdotool", "search", "--onlyvisible", "--pid", str(process.pid)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=30).stdout.split()


def wait_until_read(qtbot: QtBot, store: Path, count: int = 1) -> None:
    def all_read() -> bool:
        if not store.exists():
            return False
        with closing(Library(store)) as library:
            return [row.state for row in library.rows()].count(RowState.DONE) == count

    qtbot.waitUntil(all_read, timeout=TIMEOUT)


def copied_summary(qtbot: QtBot, window: str) -> list[str]:
    """What Ctrl+Shift+C in the program puts on the clipboard that all programs share."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("nothing yet")
    for _ in range(10):  # the keys do nothing before the results are there
        xdotool("windowactivate", "--sync", window, "key", "ctrl+shift+c")
        with suppress(TimeoutError):
            qtbot.waitUntil(lambda: clipboard.text() not in ("nothing yet", ""), timeout=TIMEOUT // 10)
            break
    return clipboard.text().split("\n")
