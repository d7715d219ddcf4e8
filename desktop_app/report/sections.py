"""A report in parts, each JSON bytes: what passes between processes and lies in the library.

Whoever only moves or keeps a report needs to parse none of it. Unlike the JSON form for other programs, the
parts hold the article's blocks as they are, and no view. A part is a series of lines, each a JSON object:
values that are lists go on in the next line, so that no single call parses for long while other threads wait.
"""

import gc
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from typing import Any

from desktop_app.article import Article, Block, BlockRole
from desktop_app.report.json_form import SCHEMA, report_from_json, report_to_json
from desktop_app.report.report import Origin, Report
from desktop_app.report.view import Length, LengthUnit, View

_EVERYTHING = View(Length(1, LengthUnit.SENTENCES), min_confidence=0)
_METADATA = ("title", "authors", "date", "publisher", "declared_language")
_ENTRIES_A_LINE = 500
_LARGE = 1_000_000
"""Bytes of a report's parts from which on the making of its objects is worth some care."""


@dataclass(frozen=True, slots=True)
class Sections:
    """The parts of a report: article, sentences with their ranking, keywords, actors, red lines."""

    article: bytes
    sentences: bytes
    keywords: bytes
    actors: bytes
    red_lines: bytes


SECTION_NAMES = tuple(field.name for field in fields(Sections))


@dataclass(frozen=True, slots=True)
class Facts:
    """What a list shows of a report.

    ``confidences`` are those of its red lines, a person's own counting as 1; None where they are not offered.
    ``strengths`` are theirs, in the same order. ``date`` is written as in ISO 8601.
    """

    title: str | None
    words: int
    confidences: tuple[float, ...] | None
    strengths: tuple[int, ...] = ()
    date: str | None = None
    publisher: str | None = None


def facts_of(report: Report) -> Facts:
    article, lines = report.article, report.red_lines
    return Facts(
        article.title,
        report.words,
        None
        if lines is None
        else tuple(1.0 if line.origin is Origin.PERSON else line.confidence for line in lines),
        tuple(line.strength for line in lines or ()),
        article.date,
        article.publisher,
    )


def article_to_bytes(article: Article) -> bytes:
    blocks = [[block.text, str(block.role), *([True] if block.by_person else [])] for block in article.blocks]
    return _to_lines({"blocks": blocks, **{name: getattr(article, name) for name in _METADATA}})


def article_from_bytes(data: bytes) -> Article:
    """The article that `article_to_bytes` wrote. Raises ValueError for anything else, whoever sent it."""
    try:
        values = _from_lines(data)
        return Article(
            blocks=tuple(_block(*block) for block in values["blocks"]),
            title=_text_or_none(values["title"]),
            authors=tuple(map(_text, values["authors"])),
            date=_text_or_none(values["date"]),
            publisher=_text_or_none(values["publisher"]),
            declared_language=_text_or_none(values["declared_language"]),
        )
    except (AttributeError, KeyError, TypeError, RecursionError) as error:
        raise ValueError("not an article") from error


def report_to_sections(report: Report) -> Sections:
    data = report_to_json(report, _EVERYTHING)
    return Sections(
        article_to_bytes(report.article),
        _to_lines({name: data[name] for name in ("language", "words", "sentences", "method", "ranking")}),
        *(_to_lines({name: data[name]}) for name in ("keywords", "actors", "red_lines")),
    )


def report_from_sections(sections: Sections) -> Report:
    """The report that `report_to_sections` was given. Raises ValueError for anything else."""
    parts = [getattr(sections, name) for name in SECTION_NAMES]
    with _uncollected(sum(map(len, parts)) > _LARGE):
        article = article_from_bytes(sections.article)
        data = {name: getattr(article, name) for name in _METADATA}
        data |= {"schema": SCHEMA, "text": article.text, "removed": [], "summary": []}
        try:
            for part in parts[1:]:
                data |= _from_lines(part)
            return replace(report_from_json(data), article=article)
        except (AttributeError, KeyError, TypeError) as error:
            raise ValueError("not a report") from error


@contextmanager
def _uncollected(large: bool) -> Iterator[None]:
    """With ``large``, no search for garbage among the objects that are made inside, now or later.

    They hold no cycles, and looking through a million of them stops every thread for a tenth of a second.
    """
    if not large or not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        gc.enable()


def _to_lines(values: Mapping[str, Any]) -> bytes:
    lines = [{name: value for name, value in values.items() if not isinstance(value, list)}]
    for name, value in values.items():
        if isinstance(value, list):
            starts = range(0, max(1, len(value)), _ENTRIES_A_LINE)
            lines += [{name: value[start : start + _ENTRIES_A_LINE]} for start in starts]
    texts = (json.dumps(line, ensure_ascii=False, separators=(",", ":")) for line in lines)
    return "\n".join(texts).encode("utf-8", "surrogatepass")


def _from_lines(data: bytes) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for line in data.split(b"\n"):
        for name, value in json.loads(line).items():
            if isinstance(value, list):
                values.setdefault(name, []).extend(value)
            else:
                values[name] = value
    return values


def _block(text: Any, role: Any, by_person: Any = False) -> Block:
    return Block(_text(text), BlockRole(role), by_person is True)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"not a text: {type(value)}")
    return value


def _text_or_none(value: Any) -> str | None:
    return None if value is None else _text(value)
