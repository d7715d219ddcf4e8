"""All worker processes: readers under limits, apart from analysers."""

import os
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass, replace
from math import inf
from multiprocessing import connection
from time import monotonic
from typing import TYPE_CHECKING

from desktop_app.article import ErrorKind, Failure
from desktop_app.loading import DEFAULT_LIMITS, ReadingLimits
from desktop_app.work.jobs import Happening, Job, JobFailed, ReadJob
from desktop_app.work.worker import Worker, end_helper, start_analyser, start_reader

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_MOST_READERS = 4


@dataclass(frozen=True, slots=True)
class Limits:
    """What a job may take: all that reading is limited by, the time to analyse an article."""

    reading: ReadingLimits = DEFAULT_LIMITS
    analyse_seconds: float = 120.0
    analyse_seconds_per_mb: float = 120.0

    def seconds_for(self, job: Job) -> float:
        if isinstance(job, ReadJob):
            return self.reading.seconds
        return self.analyse_seconds + self.analyse_seconds_per_mb * len(job.article) / 1e6


class Crew:
    """Up to ``jobs`` analysers (default: one a core) and up to four readers, started when they are needed.

    A worker that crashes or overstays costs the job it was at; the next job gets a new one.
    """

    def __init__(self, jobs: int | None = None, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()
        analysers = jobs or _cores()
        self.readers = _Team(min(analysers, _MOST_READERS), self._start_reader)
        self.analysers = _Team(analysers, start_analyser)
        self._lost: list[Happening] = []

    @property
    def jobs(self) -> tuple[Job, ...]:
        """What is being done."""
        return tuple(worker.job for worker in self._workers() if worker.job is not None)

    def get_ready(self) -> None:
        """Start a reader and an analyser, so that both are up when the first job comes."""
        self.readers.start_one()
        self.analysers.start_one()

    def warm_up(self) -> None:
        """The same, and let the reader load what it may need some day."""
        self.readers.start_one(lambda: self._start_reader(warm=True))
        self.analysers.start_one()

    def limit_reading(self, limits: ReadingLimits) -> None:
        """From the next file on; a file that is being read is read to its end as it was begun."""
        if limits == self._limits.reading:
            return
        self._limits = replace(self._limits, reading=limits)
        for worker in list(self.readers.workers):
            if worker.job is None:
                self._discard(worker)
                worker.kill()
            else:
                worker.leave_after_job()

    def give(self, job: Job) -> None:
        """Start on ``job``; only while its team has room."""
        team = self.readers if isinstance(job, ReadJob) else self.analysers
        try:
            worker = team.free_worker()
        except OSError:  # no process is to be had
            self._lost.append(JobFailed(job, Failure(ErrorKind.FAILED), {}))
        else:
            worker.give(job, self._limits.seconds_for(job))

    def wait(self, timeout: float | None, bell: "Connection | None" = None) -> list[Happening]:
        """What happened, after at most ``timeout`` seconds (None: whenever) or when ``bell`` can be read."""
        happenings, self._lost = self._lost, []
        by_answers = {worker.answers: worker for worker in self._workers()}
        pipes = [*by_answers, *([] if bell is None else [bell])]
        until = inf if timeout is None else monotonic() + timeout
        while True:
            times = [until - monotonic(), *(worker.seconds_left for worker in by_answers.values())]
            seconds = 0.0 if happenings else max(0.0, min(times))
            readable = connection.wait(pipes, None if seconds == inf else seconds)
            for ready in readable:
                worker = by_answers.get(ready)  # type: ignore[call-overload]
                if worker is not None:
                    happenings += self._take_answer(worker)
            happenings += self._given_up()
            if happenings or readable or monotonic() >= until:
                return happenings

    def stop(self, stopped: Callable[[Job], bool]) -> None:
        """Kill the workers that are at such jobs; nothing more is heard of these jobs.

        If none is left, others start, to be up when the next job comes.
        """
        for worker in self._workers():
            if worker.job is not None and stopped(worker.job):
                self._discard(worker)
                worker.kill()
                self.get_ready()

    def close(self) -> None:
        """Kill all workers and wait until they are gone."""
        workers = self._workers()
        self.readers.workers.clear()
        self.analysers.workers.clear()
        for worker in workers:
            worker.kill()
        end_helper()

    def _start_reader(self, warm: bool = False) -> Worker:
        return start_reader(self._limits.reading, warm)

    def _given_up(self) -> list[Happening]:
        """The jobs that took more than they may; their workers are gone."""
        given_up: list[Happening] = []
        for worker in self._workers():
            if (failed := worker.give_up_beyond_limits()) is not None:
                self._discard(worker)
                given_up.append(failed)
        return given_up

    def _take_answer(self, worker: Worker) -> Collection[Happening]:
        happening, goes_on = worker.take_answer()
        if not goes_on:
            self._discard(worker)
        return () if happening is None else (happening,)

    def _workers(self) -> list[Worker]:
        return self.readers.workers + self.analysers.workers

    def _discard(self, worker: Worker) -> None:
        for team in (self.readers, self.analysers):
            if worker in team.workers:
                team.workers.remove(worker)


class _Team:
    """The workers of one kind."""

    def __init__(self, size: int, start: Callable[[], Worker]) -> None:
        self.size = size
        self.workers: list[Worker] = []
        self._start = start

    @property
    def has_room(self) -> bool:
        """Whether a job can be given now."""
        return len(self.workers) < self.size or any(worker.job is None for worker in self.workers)

    def start_one(self, start: Callable[[], Worker] | None = None) -> None:
        """Unless there is one, or no process is to be had now."""
        with suppress(OSError):
            if not self.workers:
                self.workers.append((start or self._start)())

    def free_worker(self) -> Worker:
        """An idle worker, or a new one. Raises OSError if the system has no process left."""
        for worker in [worker for worker in self.workers if worker.job is None]:
            if not worker.has_died_idle():
                return worker
            self.workers.remove(worker)
            worker.kill()
        self.workers.append(self._start())
        return self.workers[-1]


def _cores() -> int:
    """The cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
