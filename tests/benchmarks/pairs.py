"""Timing two pieces of work by turns."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Pair:
    """Median milliseconds of ours and of the peer, and the median of the ratios of each turn."""

    name: str
    ours_ms: float
    peer_ms: float
    ratio: float

    def __str__(self) -> str:
        return f"{self.name:64} {self.ours_ms:9.1f} ms {self.peer_ms:9.1f} ms   {self.ratio:5.2f}"


def compare(
    name: str,
    ours: Callable[[], object],
    peer: Callable[[], object],
    turns: int = 11,
    clock: Callable[[], float] = perf_counter,
) -> Pair:
    """Runs both once unmeasured, then ``turns`` times by turns; ``clock`` gives seconds."""
    ours()
    peer()
    times = [(_milliseconds(ours, clock), _milliseconds(peer, clock)) for _ in range(turns)]
    return Pair(
        name,
        median(mine for mine, _ in times),
        median(theirs for _, theirs in times),
        median(mine / theirs for mine, theirs in times),
    )


def _milliseconds(work: Callable[[], object], clock: Callable[[], float]) -> float:
    start = clock()
    work()
    return 1_000 * (clock() - start)
