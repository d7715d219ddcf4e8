"""What the worker processes are given to do, and what can come of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from desktop_app.article import Failure
from desktop_app.library import PastedSource
from desktop_app.report import Stage
from desktop_app.report.corrections import Correction
from desktop_app.report.sections import Facts, Sections


@dataclass(frozen=True, slots=True)
class ReadJob:
    """Make articles of a file, of a file's bytes, or of a paste.

    ``key`` is the giver's own. If the file's bytes still have the SHA-256 ``known``, nothing is read.
    """

    key: int
    content: Path | bytes | PastedSource
    keep_all: bool = False
    known: str | None = None


@dataclass(frozen=True, slots=True)
class AnalyseJob:
    """Make a report of an article, which comes as `article_to_bytes` wrote it, by a summary method or the
    default one, after a person's ``corrections``. ``item`` is its number in the file, ``sha256`` that of the
    file's bytes.
    """

    key: int
    article: bytes
    method: str | None = None
    item: int = 0
    sha256: str | None = None
    corrections: tuple[Correction, ...] = ()


Job: TypeAlias = ReadJob | AnalyseJob


@dataclass(frozen=True, slots=True)
class StageBegun:
    job: AnalyseJob
    stage: Stage


@dataclass(frozen=True, slots=True)
class Unchanged:
    job: ReadJob


@dataclass(frozen=True, slots=True)
class ArticlesRead:
    """``articles`` are as the reader sent them, not looked into: only an analyser may parse them."""

    job: ReadJob
    articles: tuple[bytes, ...]
    sha256: str | None
    timings: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Analysed:
    job: AnalyseJob
    sections: Sections
    facts: Facts
    timings: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class JobFailed:
    job: Job
    failure: Failure
    timings: Mapping[str, float]

    @property
    def looked_for_changes(self) -> bool:
        """A file that was read before and was dropped again: it may be gone, its report stands."""
        return isinstance(self.job, ReadJob) and self.job.known is not None


Happening: TypeAlias = StageBegun | Unchanged | ArticlesRead | Analysed | JobFailed
