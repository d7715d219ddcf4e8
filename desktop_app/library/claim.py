"""One process at a time works on a store; others leave beside it what they want to be opened."""

import os
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_LOCK, _INBOX = ".lock", ".inbox"
_MESSAGE = ".open"
_MESSAGE_PATHS = 1_000
_MESSAGE_BYTES = 8 * 1024 * 1024
"""More than so many of the longest paths; what is larger is none of ours."""
_SECONDS_BETWEEN_LOOKS = 0.02


class StoreInUseError(Exception):
    """Another process holds the store and takes no message."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Absolute ``paths`` to open, maybe none: then the window is only to come to the front.

    ``token`` is the desktop's leave to do so (XDG_ACTIVATION_TOKEN), "" without one.
    """

    paths: tuple[Path, ...] = ()
    token: str = ""


class Claim:
    """A store that this process alone may work on, until it ends."""

    def __init__(self, store: Path, lock: int) -> None:
        self._lock = lock
        self.inbox = _inbox(store)
        """The folder in which others leave their wishes."""

    def wishes(self) -> Iterator[Wish]:
        """What others have left since the last call, in order; each is gone once it is taken."""
        for path in sorted(self.inbox.glob(f"*{_MESSAGE}")):
            message = _content(path)
            with suppress(OSError):
                path.unlink()
            if message is not None:
                token, *paths = message.split(b"\0")
                found = (Path(os.fsdecode(name)) for name in paths if name)
                yield Wish(tuple(path for path in found if path.is_absolute()), os.fsdecode(token))

    def release(self) -> None:
        """Let another process have the store; the end of this one does the same."""
        os.close(self._lock)


def claim(store: Path) -> Claim | None:
    """The claim on the store at ``store``, None while another process holds it.

    Raises OSError where nothing can be locked or written beside the store.
    """
    store = _real(store)
    store.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
    lock = os.open(store.with_name(store.name + _LOCK), flags, 0o600)
    try:
        if _take(lock):
            _make_private(_inbox(store))
            return Claim(store, lock)
    except BaseException:
        os.close(lock)
        raise
    os.close(lock)
    return None


def claim_or_leave(store: Path, wish: Wish, patience: float) -> Claim | None:
    """The claim on the store; or None, when the process that holds it has taken ``wish``.

    Raises StoreInUseError if that one does not within ``patience`` seconds, OSError as `claim` does.
    """
    deadline = time.monotonic() + patience
    left: list[Path] = []
    try:
        while True:
            if (mine := claim(store)) is not None:
                return mine
            left = left or _leave(_inbox(_real(store)), wish)
            if not any(path.exists() for path in left):
                return None
            if time.monotonic() > deadline:
                raise StoreInUseError
            time.sleep(_SECONDS_BETWEEN_LOOKS)
    finally:
        for path in left:
            path.unlink(missing_ok=True)


def _real(store: Path) -> Path:
    return Path(os.path.realpath(store))


def _inbox(store: Path) -> Path:
    return store.with_name(store.name + _INBOX)


def _take(lock: int) -> bool:
    """Whether nobody else holds it. The system lets go of it when this process ends, however it does."""
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _make_private(folder: Path) -> None:
    folder.mkdir(mode=0o700, exist_ok=True)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or (hasattr(os, "getuid") and found.st_uid != os.getuid()):
        raise PermissionError(f"{folder} is not a folder of this user")
    folder.chmod(0o700)


def _leave(inbox: Path, wish: Wish) -> list[Path]:
    """Writes ``wish`` as one or more messages; a message is seen as a whole or not at all."""
    _make_private(inbox)
    left = []
    for begin in range(0, max(1, len(wish.paths)), _MESSAGE_PATHS):
        fields: list[str | Path] = [wish.token, *wish.paths[begin : begin + _MESSAGE_PATHS]]
        name = f"{time.time_ns():020}-{os.getpid()}-{begin:07}"
        draft, message = inbox / f"{name}.draft", inbox / f"{name}{_MESSAGE}"
        file = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(file, "wb") as stream:
            stream.write(b"\0".join([os.fsencode(field) for field in fields]))
        draft.replace(message)
        left.append(message)
    return left


def _content(path: Path) -> bytes | None:
    """What the message at ``path`` holds; None if it is no plain file, too large, or gone."""
    try:
        found = path.lstat()
        if stat.S_ISREG(found.st_mode) and found.st_size <= _MESSAGE_BYTES:
            return path.read_bytes()
    except OSError:
        pass
    return None
