"""What the engine tells its listener, in its own thread; every event is frozen and safe to pass on.

`Opened` comes first and `Closed` last. What an event says of a row is in the library before the event is
sent, except for the passing states ``reading`` and ``analysing``.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from desktop_app.library import Row
from desktop_app.report import Report, Stage


@dataclass(frozen=True, slots=True)
class Opened:
    """The library is open; ``rows`` are those it kept.

    ``set_aside`` is where a store that could not be read now lies. ``kept`` is false where no store can be
    written: then everything works, and is gone when the app closes.
    """

    rows: tuple[Row, ...]
    set_aside: Path | None
    kept: bool


@dataclass(frozen=True, slots=True)
class RowsAdded:
    """``rows`` are new or restored; ``existing`` are the ids of what was added and is there already.

    ``skipped`` counts a folder's files that are hidden or cannot be read. A large folder comes as several
    events; one in which there was nothing to read at all comes as an empty one.
    """

    rows: tuple[Row, ...]
    existing: tuple[int, ...] = ()
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class RowsRemoved:
    row_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RowChanged:
    row: Row


@dataclass(frozen=True, slots=True)
class StageChanged:
    """An article's analysis has come to ``stage``."""

    row_id: int
    stage: Stage


@dataclass(frozen=True, slots=True)
class ReportReady:
    """The report of the prioritised article: at once if there is one, and again whenever it changes.

    Reports of other articles are not sent; their `RowChanged` says that they are there.
    """

    row_id: int
    report: Report


@dataclass(frozen=True, slots=True)
class BatchProgress:
    """At most ten times a second. ``done`` and ``failed`` are parts of ``total``.

    While ``paused``, only the article that is looked at is worked on.
    """

    done: int
    failed: int
    total: int
    seconds_left: float | None
    paused: bool = False


@dataclass(frozen=True, slots=True)
class BatchFinished:
    """Nothing is left to do; what was stopped or removed is not counted.

    ``failed_ids`` are the rows that failed, in the order in which they did; some may have been removed since.
    """

    done: int
    failed: int
    failed_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class StoreFailed:
    """The library could not be written (a full disk): ``reason`` is the system's words for it."""

    reason: str


@dataclass(frozen=True, slots=True)
class Closed:
    """`Engine.run` is about to return; no process is left."""


Event: TypeAlias = (
    Opened
    | RowsAdded
    | RowsRemoved
    | RowChanged
    | StageChanged
    | ReportReady
    | BatchProgress
    | BatchFinished
    | StoreFailed
    | Closed
)
