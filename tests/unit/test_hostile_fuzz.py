"""Damaged files by the hundred: each is read or refused by name, in time, by a process under limits."""

from multiprocessing import get_context
from pathlib import Path
from time import monotonic

import pytest

from tests.hostile import fuzz

_SPAWN = get_context("spawn")
_EXAMPLES = 3_000
_LONG_RUN = 600.0
"""Seconds."""


def read_damaged_files(folder: Path, examples: int, seed: int | None, seconds: float) -> None:
    process = _SPAWN.Process(target=fuzz.main, args=(folder, examples, seed))
    process.start()
    process.join(seconds)
    is_late = process.is_alive()
    process.kill()
    process.join()
    fault = folder / "fault.txt"
    last = next(folder.glob("last*"), None)
    told = fault.read_text(encoding="utf-8") if fault.exists() else f"last file: {last}"
    assert not is_late, told
    assert process.exitcode == 0, told


def test_damaged_files_end_in_text_or_a_named_error(tmp_path: Path) -> None:
    read_damaged_files(tmp_path, _EXAMPLES, seed=None, seconds=120)


@pytest.mark.release
def test_damaged_files_for_ten_minutes(tmp_path: Path) -> None:
    until = monotonic() + _LONG_RUN
    seed = 0
    while monotonic() < until:
        seed += 1
        read_damaged_files(tmp_path, 2_000, seed, seconds=_LONG_RUN)
