"""What a hostile file tries to reach, and how one is described."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop_app.article import ErrorKind

TEXT = "text"
SECRET = "TOPSECRET-4be1d7"
"""What the file beside the articles holds; it must never come out."""

REFUSED = frozenset({ErrorKind.DAMAGED, ErrorKind.UNSUPPORTED, ErrorKind.TOO_LARGE, ErrorKind.EMPTY})
ANY = REFUSED | {TEXT, ErrorKind.NO_TEXT, ErrorKind.ENCRYPTED}


@dataclass(frozen=True, slots=True)
class Bait:
    """A file with the secret in it, and an address where somebody listens."""

    secret: Path
    address: str

    @property
    def places(self) -> tuple[str, ...]:
        return (self.secret.as_uri(), str(self.secret), f"{self.address}/fetched")


@dataclass(frozen=True, slots=True)
class Hostile:
    """A file to be made: ``may_be`` are the error kinds that it may end in, and "text" if it may be read."""

    name: str
    make: Callable[[Bait], bytes]
    may_be: frozenset[str]


def made(files: Mapping[str, Callable[[], bytes]], *may_be: str) -> Iterator[Hostile]:
    """Files by their names that want nothing from outside, and what may become of each of them."""
    for name, make in files.items():
        yield Hostile(name, lambda bait, make=make: make(), frozenset(may_be))  # type: ignore[misc]


def given(data: bytes) -> Callable[[], bytes]:
    return lambda: data


def reaching(files: Mapping[str, Callable[[Bait], bytes]], *may_be: str) -> Iterator[Hostile]:
    """Files that reach for the bait."""
    for name, make in files.items():
        yield Hostile(name, make, frozenset(may_be))
