"""All hostile files."""

from collections.abc import Iterator
from pathlib import Path

from tests.hostile.bait import Bait, Hostile
from tests.hostile.letters import letters
from tests.hostile.markup import markup
from tests.hostile.papers import papers
from tests.hostile.words import long_words, words
from tests.hostile.zips import zips


def hostile_files() -> Iterator[Hostile]:
    """Those whose harm lies in their bytes, each under a name of its own."""
    yield from words()
    yield from markup()
    yield from zips()
    yield from papers()
    yield from letters()


def write_all(folder: Path, bait: Bait) -> dict[str, frozenset[str]]:
    """Make all of them in ``folder``; what may become of each, by its name."""
    return _write(hostile_files(), folder, bait)


def write_long(folder: Path, bait: Bait) -> dict[str, frozenset[str]]:
    """The same with those whose harm lies in their length, which take minutes."""
    return _write(long_words(), folder, bait)


def _write(files: Iterator[Hostile], folder: Path, bait: Bait) -> dict[str, frozenset[str]]:
    written: dict[str, frozenset[str]] = {}
    for file in files:
        assert file.name not in written, file.name
        folder.joinpath(file.name).write_bytes(file.make(bait))
        written[file.name] = file.may_be
    return written
