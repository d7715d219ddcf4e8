"""One worker process, seen from the parent."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import active_children, get_context, resource_tracker
from threading import Lock, Timer
from time import monotonic
from typing import TYPE_CHECKING

from desktop_app.article import ErrorKind, Failure
from desktop_app.work import analyser, protocol, reader
from desktop_app.work.jobs import AnalyseJob, Happening, Job, JobFailed, ReadJob, StageBegun

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_SECONDS_FOR_A_MESSAGE = 30.0
_SECONDS_TO_DIE = 2.0
_NONSENSE = (OSError, ValueError, KeyError, TypeError, ArithmeticError, RecursionError)
"""What comes of a message that is none of the protocol's."""
_STARTING = Lock()
_SPAWN = get_context("spawn")


class Worker:
    """A process that does one job at a time, with a pipe to it and one from it.

    Two simple pipes, as a two-way one would be a socket. The process is killed when its deadline passes or
    when it does not take or finish a message; whoever waits for it then sees its end of the pipe closed.
    """

    def __init__(self, name: str, main: Callable[..., None], *arguments: object) -> None:
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
        self._deadline: float | None = None
        self._is_stuck = False
        self._leaves = False

    @property
    def seconds_left(self) -> float | None:
        """Until the deadline of the job at hand; None without one."""
        return None if self._deadline is None else max(0.0, self._deadline - monotonic())

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
            return self._end()
        except _NONSENSE:
            self._process.kill()
            return self._end()
        if isinstance(happening, protocol.Leaving):
            self._leaves = True
            return None, True
        if isinstance(happening, StageBegun):
            return happening, True
        self.job = self._deadline = None
        if self._leaves:
            self.kill()
        return happening, not self._leaves

    def give_up_if_late(self) -> JobFailed | None:
        """End the process if its deadline has passed; what that means for its job."""
        if self.job is None or self.seconds_left != 0.0:
            return None
        self.kill()
        return JobFailed(self.job, Failure(ErrorKind.TIMED_OUT), {})

    def kill(self) -> None:
        """End the process at once and wait until it is gone."""
        self._process.kill()
        self._process.join(_SECONDS_TO_DIE)
        if self._process.exitcode is not None:
            self._process.close()  # else it hangs in the system, on a drive that is gone
        self._jobs.close()
        self.answers.close()

    def _end(self) -> tuple[Happening | None, bool]:
        happening = None if self.job is None else JobFailed(self.job, self._failure(self.job), {})
        self.kill()
        return happening, False

    def _failure(self, job: Job) -> Failure:
        if self._is_stuck:
            return Failure(ErrorKind.TIMED_OUT)
        return Failure(ErrorKind.FAILED if isinstance(job, AnalyseJob) else ErrorKind.DAMAGED)

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


def start_reader(memory_mb: int, warm: bool) -> Worker:
    return Worker("reader", reader.main, memory_mb, warm)


def start_analyser() -> Worker:
    return Worker("analyser", analyser.main)


def _receive(connection: "Connection", job: Job | None) -> Happening | protocol.Leaving:
    if isinstance(job, ReadJob):
        return protocol.receive_read_answer(connection, job)
    if isinstance(job, AnalyseJob):
        return protocol.receive_analyse_answer(connection, job)
    connection.recv_bytes(0)  # an idle worker has nothing to say but that it ends
    raise ValueError("an answer to no question")
