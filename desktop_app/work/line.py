"""Many files at once, their reports in order: the bounded window between being begun and being given out."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count
from os.path import isdir
from pathlib import Path

from desktop_app.article import ArticleError, Failure
from desktop_app.loading import find_files
from desktop_app.report.sections import report_from_sections
from desktop_app.work.crew import Crew
from desktop_app.work.jobs import Analysed, AnalyseJob, ArticlesRead, Happening, JobFailed, ReadJob
from desktop_app.work.outcome import Outcome

_WINDOW = 16
"""So many files an analyser may be begun before the first of them is done."""


@dataclass(frozen=True, slots=True)
class Unlisted:
    """A folder that could not be looked into."""

    path: Path
    failure: Failure


@dataclass(slots=True)
class _File:
    """A file on its way; ``results`` are those of its articles, in their order, None while not done."""

    path: Path | None
    results: list[Analysed | JobFailed | None]
    reading: Mapping[str, float] = field(default_factory=dict)

    def outcomes(self) -> Iterator[Outcome]:
        for item, result in enumerate(self.results):
            if isinstance(result, Analysed):
                report = report_from_sections(result.sections)
                yield Outcome(self.path, item, report, None, {**self.reading, **result.timings})
            elif result is not None:
                yield Outcome(self.path, item, None, result.failure, {**self.reading, **result.timings})


class Line:
    """The files between being begun and being given out, known by their number in that of the sources."""

    def __init__(
        self, crew: Crew, sources: Iterator[Path | bytes | Unlisted], keep_all: bool, method: str | None
    ) -> None:
        self._crew = crew
        self._sources = enumerate(sources)
        self._keep_all = keep_all
        self._method = method
        self._files: dict[int, _File] = {}
        self._to_analyse: deque[AnalyseJob] = deque()

    def outcomes(self) -> Iterator[Outcome]:
        for number in count():
            self._go_on(0)
            if number not in self._files:
                return
            while None in self._files[number].results:
                self._go_on(None)
            yield from self._files.pop(number).outcomes()

    def _go_on(self, timeout: float | None) -> None:
        """Take what the workers have done, and see that none is idle while there is work."""
        self._give_jobs()
        for happening in self._crew.wait(timeout):
            self._take(happening)
        self._give_jobs()

    def _give_jobs(self) -> None:
        analysers, readers = self._crew.analysers, self._crew.readers
        while self._to_analyse and analysers.has_room:
            self._crew.give(self._to_analyse.popleft())
        while (
            readers.has_room
            and len(self._to_analyse) < analysers.size
            and len(self._files) < _WINDOW * analysers.size
            and (following := next(self._sources, None)) is not None
        ):
            self._begin(*following)

    def _begin(self, number: int, source: Path | bytes | Unlisted) -> None:
        if isinstance(source, Unlisted):
            job = ReadJob(number, source.path)
            self._files[number] = _File(source.path, [JobFailed(job, source.failure, {})])
            return
        self._files[number] = _File(source if isinstance(source, Path) else None, [None])
        self._crew.give(ReadJob(number, source, self._keep_all))

    def _take(self, happening: Happening) -> None:
        file = self._files[happening.job.key]
        if isinstance(happening, ArticlesRead):
            file.results = [None] * len(happening.articles)
            file.reading = happening.timings
            self._to_analyse.extend(
                AnalyseJob(happening.job.key, article, self._method, item)
                for item, article in enumerate(happening.articles)
            )
        elif isinstance(happening, Analysed | JobFailed):
            item = happening.job.item if isinstance(happening.job, AnalyseJob) else 0
            file.results[item] = happening


def files_of(
    sources: Iterable[Path | bytes], skipped: Callable[[Path, int], None]
) -> Iterator[Path | bytes | Unlisted]:
    """The sources, with folders replaced by the files in them."""
    for source in sources:
        if isinstance(source, bytes) or not isdir(source):  # noqa: PTH112 - never raises
            yield source
            continue
        try:
            found = find_files(source)
        except ArticleError as error:
            yield Unlisted(source, error.failure)
            continue
        if found.skipped:
            skipped(source, found.skipped)
        yield from found.paths
