"""A reader whose every step outside its own file is written down (PEP 578)."""

import os
import site
import sys
import sysconfig
from multiprocessing.connection import Connection
from pathlib import Path

from desktop_app.loading import ReadingLimits
from desktop_app.work import reader

_FORBIDDEN = (
    "socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.spawn", "os.posix_spawn", "urllib.",
    "ftplib.", "smtplib.", "http.", "os.remove", "os.rename", "os.mkdir", "os.rmdir", "tempfile.", "shutil.",
    "webbrowser.", "pty.",
)  # fmt: skip
"""How the audit events begin that nothing in a reader has a reason for."""

_READ_ONLY = ("r", "rb", None)


def main(jobs: Connection, answers: Connection, limits: ReadingLimits, record: Path, articles: Path) -> None:
    """Read as a reader does; what it should not do is in ``record``, a line each."""
    out = os.open(record, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    allowed = (str(articles), *_program_folders())

    def note(event: str, arguments: tuple[object, ...]) -> None:
        if _is_suspect(event, arguments, allowed):
            os.write(out, f"{event} {arguments!r}\n".encode("utf-8", "backslashreplace"))

    sys.addaudithook(note)
    reader.main(jobs, answers, limits, False)


def _program_folders() -> tuple[str, ...]:
    """Where the interpreter, the libraries and the app lie, the null device, and what a process holds."""
    paths = {sys.prefix, sys.base_prefix, *sysconfig.get_paths().values(), *site.getsitepackages()}
    return (*sorted(paths), str(Path(reader.__file__).parents[2]), os.devnull, "/proc/self/status")


def _is_suspect(event: str, arguments: tuple[object, ...], allowed: tuple[str, ...]) -> bool:
    if event not in ("open", "ctypes.dlopen"):
        return event.startswith(_FORBIDDEN)
    path = arguments[0]
    if isinstance(path, int):
        return False
    name = os.fsdecode(path) if isinstance(path, str | bytes | os.PathLike) else ""
    writes = event == "open" and arguments[1] not in _READ_ONLY
    return not name.startswith(allowed) or (writes and name != os.devnull)
