"""A report in parts, each JSON bytes: what passes between processes and lies in the library.

Whoever only moves or keeps a report needs to parse none of it. Unlike the JSON form for other programs, the
parts hold the article's blocks as they are, and no view.
"""

import json
from dataclasses import dataclass, fields, replace
from typing import Any

from desktop_app.article import Article, Block, BlockRole
from desktop_app.report.json_form import SCHEMA, report_from_json, report_to_json
from desktop_app.report.report import Origin, Report
from desktop_app.report.view import Length, LengthUnit, View

_EVERYTHING = View(Length(1, LengthUnit.SENTENCES), min_confidence=0)
_METADATA = ("title", "authors", "date", "publisher", "declared_language")


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
    """

    title: str | None
    words: int
    confidences: tuple[float, ...] | None


def facts_of(report: Report) -> Facts:
    lines = report.red_lines
    return Facts(
        report.article.title,
        report.words,
        None
        if lines is None
        else tuple(1.0 if line.origin is Origin.PERSON else line.confidence for line in lines),
    )


def article_to_bytes(article: Article) -> bytes:
    return _dumps(
        {
            "blocks": [[block.text, str(block.role)] for block in article.blocks],
            **{name: getattr(article, name) for name in _METADATA},
        }
    )


def article_from_bytes(data: bytes) -> Article:
    """The article that `article_to_bytes` wrote. Raises ValueError for anything else, whoever sent it."""
    try:
        values = json.loads(data)
        article = Article(
            blocks=tuple(Block(_text(text), BlockRole(role)) for text, role in values["blocks"]),
            title=_text_or_none(values["title"]),
            authors=tuple(map(_text, values["authors"])),
            date=_text_or_none(values["date"]),
            publisher=_text_or_none(values["publisher"]),
            declared_language=_text_or_none(values["declared_language"]),
        )
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError("not an article") from error
    return article


def report_to_sections(report: Report) -> Sections:
    data = report_to_json(report, _EVERYTHING)
    return Sections(
        article_to_bytes(report.article),
        _dumps({name: data[name] for name in ("language", "words", "sentences", "method", "ranking")}),
        *(_dumps(data[name]) for name in ("keywords", "actors", "red_lines")),
    )


def report_from_sections(sections: Sections) -> Report:
    """The report that `report_to_sections` was given. Raises ValueError or KeyError for anything else."""
    article = article_from_bytes(sections.article)
    report = report_from_json(
        {
            "schema": SCHEMA,
            **{name: getattr(article, name) for name in _METADATA},
            "text": article.text,
            "removed": [],
            "summary": [],
            **json.loads(sections.sentences),
            **{name: json.loads(getattr(sections, name)) for name in ("keywords", "actors", "red_lines")},
        }
    )
    return replace(report, article=article)


def _dumps(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"not a text: {type(value)}")
    return value


def _text_or_none(value: Any) -> str | None:
    return None if value is None else _text(value)
