"""What passes over the pipes between the app and its workers: JSON, never pickles.

A reader deals with files from anywhere and may be under their control, so what it sends is checked: each
message by its length and its form, and an article's own bytes are handed on unparsed to an analyser.
Every ``receive_`` function raises EOFError or OSError if the other side is gone or sends too much, and
ValueError for what is no message of this protocol.
"""

import json
from dataclasses import asdict, dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from desktop_app.article import ErrorKind, Failure
from desktop_app.library import PastedSource
from desktop_app.report import Stage
from desktop_app.report.corrections import correction_from_json, correction_to_json
from desktop_app.report.sections import Facts, Sections
from desktop_app.work.jobs import (
    Analysed,
    AnalyseJob,
    ArticlesRead,
    Happening,
    JobFailed,
    ReadJob,
    StageBegun,
    Unchanged,
)

_LONGEST_READER_HEADER = 1 << 16
_LONGEST_ANALYSER_HEADER = 1 << 24
_LONGEST_ARTICLE = 1 << 29
_MOST_ARTICLES = 100_000
_LONGEST_PARAMETER = 200


@dataclass(frozen=True, slots=True)
class Leaving:
    """The process ends after its next answer."""


def send_read_job(connection: Connection, job: ReadJob) -> None:
    content = job.content
    header = {"keep_all": job.keep_all, "known": job.known}
    if isinstance(content, Path):
        _send(connection, header | {"kind": "file", "path": str(content)})
    elif isinstance(content, bytes):
        _send(connection, header | {"kind": "bytes"})
        connection.send_bytes(content)
    else:
        _send(connection, header | {"kind": "html" if content.html else "text"})
        connection.send_bytes(content.text.encode("utf-8", "surrogatepass"))


def receive_read_job(connection: Connection) -> ReadJob:
    header = json.loads(connection.recv_bytes())
    content: Path | bytes | PastedSource
    if header["kind"] == "file":
        content = Path(header["path"])
    elif header["kind"] == "bytes":
        content = connection.recv_bytes()
    else:
        text = connection.recv_bytes().decode("utf-8", "surrogatepass")
        content = PastedSource(text, header["kind"] == "html")
    return ReadJob(0, content, header["keep_all"], header["known"])


def send_leaving(connection: Connection) -> None:
    """The next answer is the last: this process wants to be replaced."""
    _send(connection, {"leaving": True})


def send_unchanged(connection: Connection) -> None:
    _send(connection, {"unchanged": True})


def send_articles(connection: Connection, articles: list[bytes], sha256: str | None, ms: float) -> None:
    _send(connection, {"articles": len(articles), "sha256": sha256, "timings": {str(Stage.READING): ms}})
    for article in articles:
        connection.send_bytes(article)


def send_failure(connection: Connection, failure: Failure, timings: dict[str, float]) -> None:
    parameters = dict(failure.parameters)
    _send(connection, {"failure": str(failure.kind), "parameters": parameters, "timings": timings})


def receive_read_answer(connection: Connection, job: ReadJob) -> Happening | Leaving:
    header = _receive(connection, _LONGEST_READER_HEADER)
    if "leaving" in header:
        return Leaving()
    if "failure" in header:
        return _failed(job, header)
    if "unchanged" in header:
        return Unchanged(job)
    count, sha256 = header.get("articles"), header.get("sha256")
    if not isinstance(count, int) or not 0 < count <= _MOST_ARTICLES:
        raise ValueError(f"no number of articles: {count!r}")
    if sha256 is not None and not (isinstance(sha256, str) and len(sha256) == 64):
        raise ValueError("no SHA-256")
    articles = []
    left = _LONGEST_ARTICLE
    for _ in range(count):
        articles.append(connection.recv_bytes(left))
        left -= len(articles[-1])
    return ArticlesRead(job, tuple(articles), sha256, _timings(header))


def send_analyse_job(connection: Connection, job: AnalyseJob) -> None:
    corrections = [correction_to_json(correction) for correction in job.corrections]
    _send(connection, {"method": job.method, "corrections": corrections})
    connection.send_bytes(job.article)


def receive_analyse_job(connection: Connection) -> AnalyseJob:
    header = json.loads(connection.recv_bytes())
    corrections = tuple(map(correction_from_json, header["corrections"]))
    return AnalyseJob(0, connection.recv_bytes(), header["method"], corrections=corrections)


def send_stage(connection: Connection, stage: Stage) -> None:
    _send(connection, {"stage": str(stage)})


def send_report(
    connection: Connection, job: AnalyseJob, sections: Sections, facts: Facts, timings: dict[str, float]
) -> None:
    """All but the article, which the other side has unless it was corrected."""
    is_corrected = sections.article != job.article
    _send(connection, {"facts": asdict(facts), "timings": timings, "corrected": is_corrected})
    if is_corrected:
        connection.send_bytes(sections.article)
    for section in (sections.sentences, sections.keywords, sections.actors, sections.red_lines):
        connection.send_bytes(section)


def receive_analyse_answer(connection: Connection, job: AnalyseJob) -> Happening | Leaving:
    header = _receive(connection, _LONGEST_ANALYSER_HEADER)
    if "leaving" in header:
        return Leaving()
    if "failure" in header:
        return _failed(job, header)
    if "stage" in header:
        return StageBegun(job, Stage(header["stage"]))
    facts: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in header["facts"].items()
    }
    article = connection.recv_bytes() if header["corrected"] else job.article
    sections = Sections(article, *(connection.recv_bytes() for _ in range(4)))
    return Analysed(job, sections, Facts(**facts), _timings(header))


def _send(connection: Connection, header: dict[str, Any]) -> None:
    connection.send_bytes(json.dumps(header).encode())


def _receive(connection: Connection, longest: int) -> dict[str, Any]:
    header = json.loads(connection.recv_bytes(longest))
    if not isinstance(header, dict):
        raise ValueError("no header")
    return header


def _failed(job: ReadJob | AnalyseJob, header: dict[str, Any]) -> JobFailed:
    parameters = header.get("parameters")
    if not isinstance(parameters, dict) or not all(isinstance(v, str | int) for v in parameters.values()):
        raise ValueError("no parameters")
    kept = {
        name: value[:_LONGEST_PARAMETER] if isinstance(value, str) else value
        for name, value in parameters.items()
    }
    return JobFailed(job, Failure(ErrorKind(header["failure"]), kept), _timings(header))


def _timings(header: dict[str, Any]) -> dict[str, float]:
    timings = header.get("timings")
    if not isinstance(timings, dict) or len(timings) > len(Stage):
        raise ValueError("no timings")
    return {str(Stage(stage)): float(ms) for stage, ms in timings.items()}
