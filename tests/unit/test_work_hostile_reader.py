"""A reader under the control of a file says what it likes; the app is not impressed."""

import json
import os
import signal
import struct
from collections.abc import Callable
from multiprocessing import active_children
from multiprocessing.connection import Connection, wait
from pathlib import Path
from time import sleep

import pytest

from desktop_app.article import ErrorKind, Failure
from desktop_app.work import crew
from desktop_app.work.crew import Crew
from desktop_app.work.jobs import AnalyseJob, JobFailed, ReadJob
from desktop_app.work.worker import Worker
from tests.unit.engine_driver import PATIENCE

_SECONDS_TO_BE_SEEN = 0.5
"""A process under watch is looked at every 0.05 seconds."""


def message(**values: object) -> bytes:
    data = json.dumps(values).encode()
    return struct.pack("!i", len(data)) + data


ANSWERS = {
    "no JSON": struct.pack("!i", 3) + b"\xff{]",
    "no object": struct.pack("!i", 4) + b"[[]]",
    "very deep": struct.pack("!i", 60_000) + b"[" * 60_000,
    "longer than any answer": struct.pack("!i", 2**31 - 1),
    "cut off": struct.pack("!i", 100) + b"{",
    "no such failure": message(failure="bored", parameters={}, timings={}),
    "parameters that are none": message(failure="empty", parameters={"limit_mb": [1]}, timings={}),
    "times beyond numbers": message(failure="empty", parameters={}, timings={"reading": 10**400}),
    "less than no article": message(articles=-1, sha256=None, timings={}),
    "articles without end": message(articles=10**9, sha256=None, timings={}),
    "another digest": message(articles=1, sha256="../../etc", timings={}),
}


def say(jobs: Connection, answers: Connection) -> None:
    """A reader that answers with the bytes that it was given to read, and ends."""
    jobs.recv_bytes()
    os.write(answers.fileno(), jobs.recv_bytes())


@pytest.mark.skipif(os.name == "nt", reason="writes to a pipe as POSIX does")
@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
def test_an_answer_outside_the_protocol_costs_one_article(answer: bytes) -> None:
    worker = Worker("reader", say)
    job = ReadJob(7, answer)
    worker.give(job, PATIENCE)
    assert wait([worker.answers], PATIENCE)
    assert worker.take_answer() == (JobFailed(job, Failure(ErrorKind.DAMAGED), {}), False)
    assert active_children() == []


def grow(jobs: Connection, answers: Connection) -> None:
    """A reader that takes memory until it is stopped, on a system that sets it no limit."""
    jobs.recv_bytes()
    hoard = []
    while True:
        hoard.append(bytearray(b"x") * 4_000_000)
        sleep(0.01)


def refused_memory(jobs: Connection, answers: Connection) -> None:
    """A reader whose parser is refused memory, and aborts."""
    jobs.recv_bytes()
    hoard = bytearray(b"x") * 250_000_000
    sleep(_SECONDS_TO_BE_SEEN)
    assert hoard
    os.abort()


def stumble(jobs: Connection, answers: Connection) -> None:
    """A reader whose parser stumbles over what it reads."""
    jobs.recv_bytes()
    os.abort()


def end(jobs: Connection, answers: Connection) -> None:
    """A reader that the system ends."""
    jobs.recv_bytes()
    os.kill(os.getpid(), signal.SIGTERM)


@pytest.mark.parametrize(
    ("main", "failure"),
    [
        (grow, Failure(ErrorKind.TOO_LARGE, {"limit_memory_mb": 300})),
        (refused_memory, Failure(ErrorKind.TOO_LARGE, {"limit_memory_mb": 300})),
        (stumble, Failure(ErrorKind.DAMAGED)),
        (end, Failure(ErrorKind.FAILED)),
    ],
)
def test_how_a_reader_ended_says_what_its_file_is(
    main: Callable[[Connection, Connection], None], failure: Failure, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crew, "start_reader", lambda limits, warm: Worker("reader", main, memory_mb=300))
    readers = Crew(jobs=1)
    job = ReadJob(7, Path("letter.txt"))
    readers.give(job)
    happenings = readers.wait(PATIENCE)
    readers.close()
    assert happenings == [JobFailed(job, failure, {})]


def test_what_is_no_article_gets_no_report() -> None:
    crew = Crew(jobs=1)
    job = AnalyseJob(7, b'{"blocks": [["Menu", "dessert"]]}')
    crew.give(job)
    happenings = crew.wait(PATIENCE)
    crew.close()
    assert happenings == [JobFailed(job, Failure(ErrorKind.DAMAGED), {})]
