"""The process that reads files: under limits, alone, and expected to be killed now and then."""

import hashlib
from multiprocessing.connection import Connection
from pathlib import Path
from time import perf_counter

from desktop_app.article import Article, ArticleError, ErrorKind, Failure
from desktop_app.library import PastedSource
from desktop_app.loading import (
    ReadingLimits,
    limit_this_process,
    read_bytes,
    read_file,
    read_pasted_html,
    read_pasted_text,
)
from desktop_app.report import Stage
from desktop_app.report.sections import article_to_bytes
from desktop_app.work import protocol
from desktop_app.work.child import peak_memory_mb, settle
from desktop_app.work.jobs import ReadJob

_TIRED_MB = 600
"""A reader that has held so much is replaced before the next file."""
_WARM_UP_PAGE = b"<html><body><article><p>This page loads what reads pages.</p></article></body></html>"


def main(jobs: Connection, answers: Connection, limits: ReadingLimits, warm: bool) -> None:
    """Read until the parent hangs up. With ``warm`` load everything first, otherwise when it is needed."""
    settle()
    limit_this_process(limits.memory_mb)
    if warm:
        _read_quietly(_WARM_UP_PAGE)
    while True:
        try:
            job = protocol.receive_read_job(jobs)
        except EOFError:
            return
        if not _do(job, answers, limits):
            return


def _read_quietly(page: bytes) -> None:
    try:
        read_bytes(page, "page.html")
    except ArticleError:
        return


def _do(job: ReadJob, answers: Connection, limits: ReadingLimits) -> bool:
    """Answer one job; False if it was this process's last."""
    begun = perf_counter()
    sha256 = _sha256(job.content, limits) if isinstance(job.content, Path) else None
    if sha256 is not None and sha256 == job.known:
        protocol.send_unchanged(answers)
        return True
    failure = None
    out_of_memory = False
    try:
        articles = [article_to_bytes(article) for article in _read(job, limits)]
    except ArticleError as error:
        failure = error.failure
        out_of_memory = isinstance(error.__cause__, MemoryError)
    except MemoryError:
        out_of_memory = True
    if out_of_memory:
        failure = Failure(ErrorKind.TOO_LARGE, {"limit_memory_mb": limits.memory_mb})
    is_last = out_of_memory or peak_memory_mb() > _TIRED_MB
    if is_last:
        protocol.send_leaving(answers)
    ms = (perf_counter() - begun) * 1000
    if failure is not None:
        protocol.send_failure(answers, failure, {str(Stage.READING): ms})
    else:
        protocol.send_articles(answers, articles, sha256, ms)
    return not is_last


def _read(job: ReadJob, limits: ReadingLimits) -> tuple[Article, ...]:
    content = job.content
    if isinstance(content, Path):
        return read_file(content, job.keep_all, limits)
    if isinstance(content, bytes):
        return read_bytes(content, "", job.keep_all, limits)
    assert isinstance(content, PastedSource)
    if content.html:
        return read_pasted_html(content.text, job.keep_all)
    return read_pasted_text(content.text, job.keep_all)


def _sha256(path: Path, limits: ReadingLimits) -> str | None:
    """Taken before the file is read: if it changes in between, the next look finds other bytes."""
    try:
        if not path.is_file() or path.stat().st_size > limits.file_bytes:
            return None
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, ValueError):
        return None
