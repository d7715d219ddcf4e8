"""One worker process, seen from the parent."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from math import inf
from multiprocessing import active_children, get_context, resource_tracker
from threading import Lock, Timer
from time import monotonic
from typing import TYPE_CHECKING

from desktop_app.article import ErrorKind, Failure
from desktop_app.loading import ReadingLimits
from desktop_app.work import analyser, protocol, reader
from desktop_app.work.jobs import AnalyseJob, Happening, Job, JobFailed, ReadJob, StageBegun
from desktop_app.work.memory_watch import MemoryWatch

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_SECONDS_FOR_A_MESSAGE = 30.0
_SECONDS_TO_DIE = 2.0
_ENDED_FROM_OUTSIDE = (1, -signal.SIGTERM, -getattr(signal, "SIGKILL", signal.SIGTERM))
"""Exit codes of a process that the system or a person ended, or whose own program failed."""
_NONSENSE = (OSError, ValueError, KeyError, TypeError, ArithmeticError, RecursionError)
"""What comes of a message that is none of the protocol's."""
_STARTING = Lock()
_SPAWN = get_context("spawn")


class Worker:
    """A process that does one job at a time, with a pipe to it and one from it.

    Two simple pipes, as a two-way one would be a socket. The process is killed when its deadline passes, when
    it holds more memory than ``memory_mb`` at a job or when it does not take or finish a message;
    whoever waits for it then sees its end of the pipe closed.
    """

    def __init__(
        self, name: str, main: Callable[..., None], *arguments: object, memory_mb: float = inf
    ) -> None:
        their_jobs, self._jobs = _SPAWN.Pipe(duplex=False)
        self.answers, their_answers = _SPAWN.Pipe(duplex=False)
        self._process = _SPAWN.Process(
            name=name, target=main, args=(their_jobs, their_answers, *arguments), daemon=True
        )
        try:
            with _STARTING:
                self._process.start()
        finally:
            their_jobs.close()
            their_answers.close()
        self.job: Job | None = None
        self._deadline = inf
        self._memory_mb = memory_mb
        self._memory = MemoryWatch(self._process.pid, memory_mb)
        self._is_stuck = False
        self._leaves = False

    @property
    def seconds_left(self) -> float:
        """Until `give_up_beyond_limits` should be called; infinite without a job."""
        return max(0.0, min(self._deadline, self._memory.next_look) - monotonic())

    def has_died_idle(self) -> bool:
        """Whether an idle worker can take no job, though nobody has waited for it since its end."""
        try:
            return self.answers.poll()
        except OSError:  # what Windows says of a pipe without another end
            return True

    def give(self, job: Job, seconds: float) -> None:
        """Start on ``job``. If the process is gone, `take_answer` will say so."""
        self.job = job
        self._deadline = monotonic() + seconds
        self._memory.begin()
        try:
            with self._killed_if_stuck(job):
                if isinstance(job, ReadJob):
                    protocol.send_read_job(self._jobs, job)
                else:
                    protocol.send_analyse_job(self._jobs, job)
        except OSError:
            self._process.kill()

    def take_answer(self) -> tuple[Happening | None, bool]:
        """What the process has said, and whether it can go on; call it when `answers` is ready."""
        job = self.job
        try:
            with self._killed_if_stuck(job):
                happening = _receive(self.answers, job)
        except EOFError:
            return self._end(self._cause_of_death())
        except _NONSENSE:
            self._process.kill()
            return self._end(Failure(ErrorKind.DAMAGED))
        if isinstance(happening, protocol.Leaving):
            self._leaves = True
            return None, True
        if isinstance(happening, StageBegun):
            return happening, True
        self.job = None
        self._deadline = inf
        self._memory.end()
        if self._leaves:
            self.kill()
        return happening, not self._leaves

    def give_up_beyond_limits(self) -> JobFailed | None:
        """End the process if its job takes too much time or memory; what that means for the job."""
        if self.job is None:
            return None
        if monotonic() >= self._deadline:
            failure = Failure(ErrorKind.TIMED_OUT)
        elif self._memory.is_over():
            failure = self._too_large()
        else:
            return None
        self.kill()
        return JobFailed(self.job, failure, {})

    def leave_after_job(self) -> None:
        """The job at hand is this process's last."""
        self._leaves = True

    def kill(self) -> None:
        """End the process at once and wait until it is gone."""
        self._process.kill()
        self._process.join(_SECONDS_TO_DIE)
        if self._process.exitcode is not None:
            self._process.close()  # else it hangs in the system, on a drive that is gone
        self._jobs.close()
        self.answers.close()

    def _end(self, failure: Failure) -> tuple[Happening | None, bool]:
        happening = None if self.job is None else JobFailed(self.job, failure, {})
        self.kill()
        return happening, False

    def _cause_of_death(self) -> Failure:
        """What a process that ended in the middle of its job says of the job.

        A parser that is refused memory aborts: what it held when last looked at tells it from one that
        stumbled over damage. Who was ended from outside may be better off next time.
        """
        self._process.join(_SECONDS_TO_DIE)
        if self._is_stuck:
            return Failure(ErrorKind.TIMED_OUT)
        if self._memory.saw_much:
            return self._too_large()
        if isinstance(self.job, AnalyseJob) or self._process.exitcode in _ENDED_FROM_OUTSIDE:
            return Failure(ErrorKind.FAILED)
        return Failure(ErrorKind.DAMAGED)

    def _too_large(self) -> Failure:
        return Failure(ErrorKind.TOO_LARGE, {"limit_memory_mb": int(self._memory_mb)})

    def _kill_stuck(self) -> None:
        self._is_stuck = True
        self._process.kill()

    @contextmanager
    def _killed_if_stuck(self, job: Job | None) -> Iterator[None]:
        """A reader under a file's control could begin a message and never end it."""
        if isinstance(job, AnalyseJob):
            yield
            return
        timer = Timer(_SECONDS_FOR_A_MESSAGE, self._kill_stuck)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()


def end_helper() -> None:
    """End the process that `multiprocessing` starts beside the first worker, if no worker is left.

    It would end with the app, but stay in the system's table where nobody collects ended processes, as in
    many containers. There is no public way to end it; it starts again by itself.
    """
    stop = getattr(getattr(resource_tracker, "_resource_tracker", None), "_stop", None)
    with _STARTING:
        if stop is not None and not active_children():
            stop()


def start_reader(limits: ReadingLimits, warm: bool) -> Worker:
    return Worker("reader", reader.main, limits, warm, memory_mb=limits.memory_mb)


def start_analyser() -> Worker:
    return Worker("analyser", analyser.main)


def _receive(connection: "Connection", job: Job | None) -> Happening | protocol.Leaving:
    if isinstance(job, ReadJob):
        return protocol.receive_read_answer(connection, job)
    if isinstance(job, AnalyseJob):
        return protocol.receive_analyse_answer(connection, job)
    connection.recv_bytes(0)  # an idle worker has nothing to say but that it ends
    raise ValueError("an answer to no question")
