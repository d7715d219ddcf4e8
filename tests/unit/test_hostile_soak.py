"""Two thousand files of all kinds, one after another: memory stays where it was."""

from collections.abc import Iterator
from itertools import cycle, islice
from multiprocessing import active_children
from pathlib import Path

import psutil
import pytest

from desktop_app.library import RowState
from desktop_app.work import RowChanged
from tests.hostile.bait import Bait
from tests.hostile.catalogue import hostile_files
from tests.hostile.sound import SOUND
from tests.unit.engine_driver import Driver, engine_at_work

_FILES = 2_000
_WARM = 500
"""After so many everything is loaded that is loaded once."""

_LONGEST = 100_000
"""Bytes; the soak is about number, not about size."""

_PATIENCE = 120.0
_GROWTH = 1.1
_MOST_OF_A_READER = 350.0
"""Megabytes. Readers are killed and replaced on the way, so there is no first measure to compare with."""


def files(folder: Path) -> Iterator[Path]:
    """Two sound files of different texts to a hostile one."""
    bait = Bait(folder / "none", "http://127.0.0.1:9")
    hostile = [(file.name, file.make(bait)) for file in hostile_files()]
    harmful = cycle([(name, data) for name, data in hostile if len(data) < _LONGEST])
    sound = cycle(sorted(SOUND.items()))
    for number in range(_FILES):
        name, data = next(sound if number % 3 else harmful)
        path = folder / f"{number:04}-{name}"
        path.write_bytes(data.replace(b"Hallgrim", b"Hall%04d" % number))
        yield path


def memory_mb() -> dict[str, float]:
    """Resident, of this process and of the largest worker of each kind."""
    found = {"app": psutil.Process().memory_info().rss / 1024**2}
    for child in active_children():
        rss = psutil.Process(child.pid).memory_info().rss / 1024**2
        found[child.name] = max(rss, found.get(child.name, 0.0))
    return found


def take(driver: Driver, count: int) -> None:
    """Wait until so many more files have come to their end."""
    ends = (RowState.DONE, RowState.FAILED)
    for _ in range(count):
        driver.wait_for(RowChanged, lambda event: event.row.state in ends and not event.row.item, _PATIENCE)


@pytest.mark.release
def test_memory_stays_flat_over_two_thousand_files(tmp_path: Path) -> None:
    articles = tmp_path / "articles"
    articles.mkdir()
    paths = list(files(articles))
    measured = []
    with engine_at_work(tmp_path / "store" / "library.sqlite", jobs=2) as driver:
        for start in range(0, _FILES, _WARM):
            driver.engine.add_paths(islice(paths, start, start + _WARM))
            take(driver, _WARM)
            measured.append(memory_mb())
            driver.seen.clear()
    print("\n".join(f"after {_WARM * (turn + 1)}: {sizes}" for turn, sizes in enumerate(measured)))
    for kind in ("app", "analyser"):
        assert measured[-1][kind] < _GROWTH * measured[1][kind], measured
    assert max(sizes.get("reader", 0.0) for sizes in measured) < _MOST_OF_A_READER, measured
