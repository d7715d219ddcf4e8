"""Reading measuring data, and reports of its texts through the processes that the program uses."""

import gzip
import json
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desktop_app.analysis import Options
from desktop_app.article import Span
from desktop_app.report import Report
from desktop_app.work import run_reports

Row = dict[str, Any]


def rows(path: str) -> list[Row]:
    """The objects of a gzipped file with one JSON object a line."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def reports(texts: Mapping[str, str], suffix: str = ".txt") -> dict[str, Report]:
    """A report for each text, by its key; what could not be read is named on standard error and left out."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"{number:06d}{suffix}") for number in range(len(texts))]
        for path, text in zip(paths, texts.values(), strict=True):
            path.write_text(text, encoding="utf-8")
        found = {}
        outcomes = run_reports(paths, keep_all=False, options=Options())
        for key, outcome in zip(texts, outcomes, strict=True):
            if outcome.report is None:
                print(f"{key}: {outcome.failure}", file=sys.stderr)
            else:
                found[key] = outcome.report
        return found


def f1(hits: int, found: int, gold: int) -> tuple[float, float, float]:
    """Precision, recall and their harmonic mean."""
    precision, recall = hits / max(1, found), hits / max(1, gold)
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def place(text: str, piece: str, after: int) -> Span | None:
    """Where ``piece`` stands in ``text``: first looked for from ``after`` on, then anywhere."""
    start = text.find(piece, after)
    if start < 0:
        start = text.find(piece)
    return None if start < 0 else Span(start, start + len(piece))
