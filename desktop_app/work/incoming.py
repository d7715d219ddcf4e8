"""Paths on their way into the list: folders are looked into when their turn comes, a slice at a time."""

import os
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from desktop_app.article import ArticleError, Failure
from desktop_app.loading import find_files

_SLICE = 200
"""So many files are added together: work on the first begins while the rest still come."""


@dataclass(frozen=True, slots=True)
class Slice:
    """Some of the paths; ``skipped`` counts what was passed over, ``failure`` is why a folder (the only path)
    could not be looked into.
    """

    paths: tuple[Path, ...]
    skipped: int = 0
    failure: Failure | None = None


class Incoming:
    """The paths that were asked for and are not in the list yet."""

    def __init__(self) -> None:
        self._slices: deque[Iterator[Slice]] = deque()

    def __bool__(self) -> bool:
        return bool(self._slices)

    def put(self, paths: Iterable[Path]) -> None:
        self._slices.append(_slices([_absolute(path) for path in paths]))

    def take(self) -> Slice | None:
        """The next few paths; None, and nothing is left, at the end of what was put in together."""
        following = next(self._slices[0], None)
        if following is None:
            self._slices.popleft()
        return following

    def clear(self) -> None:
        self._slices.clear()


def _slices(paths: Iterable[Path]) -> Iterator[Slice]:
    """Files named one after another stay together; a folder's come apart from them."""
    named: list[Path] = []
    for path in paths:
        if os.path.isdir(path):  # noqa: PTH112 - never raises
            yield from _sliced(named)
            named = []
            yield from _folder(path)
        else:
            named.append(path)
    yield from _sliced(named)


def _absolute(path: Path) -> Path:
    """Links are left as they are: the path is what a person calls the file."""
    return Path(os.path.abspath(path))  # noqa: PTH100


def _folder(folder: Path) -> Iterator[Slice]:
    try:
        found = find_files(folder)
    except ArticleError as error:
        yield Slice((folder,), failure=error.failure)
        return
    yield from _sliced(found.paths)
    if found.skipped or not found.paths:
        yield Slice((), found.skipped)


def _sliced(paths: Iterable[Path]) -> Iterator[Slice]:
    source = iter(paths)
    while some := tuple(islice(source, _SLICE)):
        yield Slice(some)
