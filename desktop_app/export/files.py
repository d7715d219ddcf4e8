"""Files that are written whole or not at all."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

_ODD_NAMES = "backslashreplace"
"""How half a character is written; the escape is that of JSON."""


def write_atomically(target: Path, write: Callable[[TextIO], object]) -> None:
    """Whoever reads ``target`` sees the old file or the whole new one. Raises OSError."""
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".redline-desk-")
    part = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", errors=_ODD_NAMES) as stream:
            write(stream)
        part.chmod(0o666 & ~_umask())  # mkstemp lets nobody else read
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def free_name(stem: str, suffix: str, taken: set[str]) -> str:
    """A file's name that is none of ``taken`` (folded case), and is so afterwards: the later get numbers."""
    name, number = f"{stem}{suffix}", 1
    while name.casefold() in taken:
        number += 1
        name = f"{stem} {number}{suffix}"
    taken.add(name.casefold())
    return name


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
