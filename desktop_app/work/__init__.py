"""Owns every process: readers under limits, analysers, queue, progress, cancellation."""

from desktop_app.work.engine import Engine
from desktop_app.work.events import (
    BatchFinished,
    BatchProgress,
    Closed,
    Event,
    Opened,
    ReportReady,
    RowChanged,
    RowsAdded,
    RowsRemoved,
    StageChanged,
    StoreFailed,
)
from desktop_app.work.outcome import Outcome
from desktop_app.work.reports import run_reports

__all__ = [
    "BatchFinished",
    "BatchProgress",
    "Closed",
    "Engine",
    "Event",
    "Opened",
    "Outcome",
    "ReportReady",
    "RowChanged",
    "RowsAdded",
    "RowsRemoved",
    "StageChanged",
    "StoreFailed",
    "run_reports",
]
