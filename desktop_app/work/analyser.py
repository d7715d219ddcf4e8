"""The process that analyses articles. It sees text only, never a file."""

import logging
import os
import socket
from multiprocessing.connection import Connection
from time import perf_counter

from desktop_app.article import Article, ArticleError, Block, ErrorKind, Failure
from desktop_app.report import Report, Stage
from desktop_app.report.corrections import apply, correct_article
from desktop_app.report.sections import article_from_bytes, facts_of, report_to_sections
from desktop_app.work import protocol
from desktop_app.work.child import peak_memory_mb, settle
from desktop_app.work.jobs import AnalyseJob

_TIRED_MB = 1500
"""An analyser that has held so much is replaced before the next article."""
_NICENESS = 5
_WARM_UP = Article((Block("Ardova warned Belmark on Monday that it would close the strait."),))


def main(jobs: Connection, answers: Connection) -> None:
    """Load what analysis needs, then analyse until the parent hangs up."""
    settle()
    socket.has_ipv6 = False  # urllib3, which sumy imports, would try IPv6 with a real socket
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    from desktop_app.analysis import analyse

    analyse(_WARM_UP)
    goes_on = True
    while goes_on:
        try:
            job = protocol.receive_analyse_job(jobs)
        except EOFError:
            return
        goes_on = _do(job, answers)


def _do(job: AnalyseJob, answers: Connection) -> bool:
    """Answer one job; False if it was this process's last."""
    from desktop_app.analysis import Options, analyse

    clock = _StageClock(answers)
    options = Options() if job.method is None else Options(job.method)
    result: Report | Failure
    try:
        result = analyse(_article(job), options, clock.begin)
    except ArticleError as error:
        result = error.failure
    except MemoryError:
        result = Failure(ErrorKind.TOO_LARGE)
    except Exception:
        logging.getLogger(__name__).exception("an analysis failed")
        result = Failure(ErrorKind.FAILED)
    timings = clock.timings()
    is_last = peak_memory_mb() > _TIRED_MB
    if is_last:
        protocol.send_leaving(answers)
    if isinstance(result, Failure):
        protocol.send_failure(answers, result, timings)
    else:
        facts = facts_of(apply(result, job.corrections))
        protocol.send_report(answers, job, report_to_sections(result), facts, timings)
    return not is_last


def _article(job: AnalyseJob) -> Article:
    """The article that a reader sent, nobody having looked into it yet, as a person corrected it."""
    try:
        return correct_article(article_from_bytes(job.article), job.corrections)
    except ValueError as error:
        raise ArticleError(ErrorKind.DAMAGED) from error


class _StageClock:
    """Tells the parent of each stage and measures it."""

    def __init__(self, answers: Connection) -> None:
        self._answers = answers
        self._begun: list[tuple[Stage, float]] = []

    def begin(self, stage: Stage) -> None:
        self._begun.append((stage, perf_counter()))
        protocol.send_stage(self._answers, stage)

    def timings(self) -> dict[str, float]:
        """Milliseconds of each stage that was begun."""
        ends = [moment for _, moment in self._begun[1:]] + [perf_counter()]
        return {
            str(stage): (end - begun) * 1000 for (stage, begun), end in zip(self._begun, ends, strict=False)
        }
