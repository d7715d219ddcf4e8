"""What becomes of a file on the command line."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop_app.article import Failure
from desktop_app.report import Report


@dataclass(frozen=True, slots=True)
class Outcome:
    """The report on a file's ``item``-th article, or why there is none.

    ``path`` is None for bytes that came without one. ``timings`` are the milliseconds of each stage.
    """

    path: Path | None
    item: int
    report: Report | None
    failure: Failure | None
    timings: Mapping[str, float]
