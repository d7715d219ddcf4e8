"""A reader under the control of a file says what it likes; the app is not impressed."""

import json
import os
import struct
from multiprocessing import active_children
from multiprocessing.connection import Connection, wait

import pytest

from desktop_app.article import ErrorKind, Failure
from desktop_app.work.crew import Crew
from desktop_app.work.jobs import AnalyseJob, JobFailed, ReadJob
from desktop_app.work.worker import Worker
from tests.unit.engine_driver import PATIENCE


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


def test_what_is_no_article_gets_no_report() -> None:
    crew = Crew(jobs=1)
    job = AnalyseJob(7, b'{"blocks": [["Menu", "dessert"]]}')
    crew.give(job)
    happenings = crew.wait(PATIENCE)
    crew.close()
    assert happenings == [JobFailed(job, Failure(ErrorKind.DAMAGED), {})]
