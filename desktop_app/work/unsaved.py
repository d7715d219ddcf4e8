"""Results on their way to the disk, which is asked once for several of them."""

from time import monotonic

from desktop_app.work.jobs import Analysed, JobFailed

_MOST = 16
_LONGEST = 0.1
"""Results are kept together: at most so many, at most so many seconds after the first of them came."""


class Unsaved:
    def __init__(self) -> None:
        self._results: list[Analysed | JobFailed] = []
        self._since = 0.0

    def __bool__(self) -> bool:
        return bool(self._results)

    def put(self, result: Analysed | JobFailed) -> None:
        self._since = self._since if self._results else monotonic()
        self._results.append(result)

    def take(self) -> list[Analysed | JobFailed]:
        """All of them, in the order in which they came."""
        results, self._results = self._results, []
        return results

    def seconds_left(self) -> float | None:
        """Until they should be saved; None if there are none."""
        return max(0.0, self._since + _LONGEST - monotonic()) if self._results else None

    def is_due(self, looked_at: int | None) -> bool:
        """Whether they should be saved now; the result of the row that is looked at does not wait."""
        return (
            len(self._results) >= _MOST
            or self.seconds_left() == 0.0
            or any(result.job.key == looked_at for result in self._results)
        )
