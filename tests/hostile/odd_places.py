"""Paths that are trouble by themselves: what is no file, leads nowhere, or has a name that nobody expects."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from desktop_app.article import ErrorKind
from tests.hostile.bait import TEXT
from tests.hostile.sound import LINES, SOUND

_NAMES = (
    "two\nlines.txt",
    "right \u202e to left.txt",
    "\u200b\u2060.txt",
    "tab\tand 'quotes\".txt",
    "-option.txt",
    "$(reboot) ; %PATH% {0}.txt",
    "漢字 é e\u0301 😀.txt",
    "n" * 250 + ".txt",
)


def odd_places(folder: Path) -> Iterator[tuple[Path, frozenset[str]]]:
    """Make them in ``folder``, which is empty; each with what may become of it."""
    for name in _NAMES:
        yield _written(folder / name), frozenset({TEXT})
    yield _written(Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9.txt"))), frozenset({TEXT})
    yield folder / "gone.txt", frozenset({ErrorKind.NOT_FOUND})
    yield Path("/", *["way" * 40] * 34), frozenset({ErrorKind.NOT_FOUND})
    yield folder / ("n" * 4096), frozenset({ErrorKind.NOT_FOUND})
    yield folder / "nul\0byte.txt", frozenset({ErrorKind.FAILED})
    pipe = folder / "pipe.txt"
    os.mkfifo(pipe)
    yield pipe, frozenset({ErrorKind.UNSUPPORTED})
    for name, target, kind in (
        ("loop.txt", "loop.txt", ErrorKind.NOT_FOUND),
        ("round.txt", "about.txt", ErrorKind.NOT_FOUND),
        ("about.txt", "round.txt", ErrorKind.NOT_FOUND),
        ("nowhere.txt", "gone.txt", ErrorKind.NOT_FOUND),
        ("to_pipe.txt", "pipe.txt", ErrorKind.UNSUPPORTED),
        ("to_file.txt", "-option.txt", TEXT),
        ("zeros.txt", "/dev/zero", ErrorKind.UNSUPPORTED),
    ):
        (folder / name).symlink_to(target)
        yield folder / name, frozenset({kind})
    for device in ("/dev/null", "/dev/zero", "/dev/random", "/dev/tty", "/dev/stdin"):
        yield Path(device), frozenset({ErrorKind.UNSUPPORTED, ErrorKind.NOT_FOUND, ErrorKind.NO_PERMISSION})
    if sys.platform == "linux":
        for name in ("self/mem", "self/environ", "self/fd/0"):
            yield Path("/proc", name), frozenset(ErrorKind) | {TEXT}


def saved_page(folder: Path) -> Path:
    """A page as a browser saves it, with the folder of what belongs to it; the page."""
    parts = folder / "page_files"
    parts.mkdir()
    (parts / "frame.html").write_bytes(SOUND["sound.html"])
    (parts / "style.css").write_text("p { color: red }")
    (parts / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    page = folder / "page.html"
    page.write_bytes(SOUND["sound.html"])
    return page


def _written(path: Path) -> Path:
    path.write_text("\n\n".join((*LINES, path.name.encode("ascii", "replace").decode())), encoding="utf-8")
    return path
