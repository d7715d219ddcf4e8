"""The report as JSON (schema 1), both ways."""

from collections.abc import Sequence
from typing import Any

from desktop_app.article import Article, Block, BlockRole, Failure, Span
from desktop_app.article.article import PARAGRAPH_BREAK
from desktop_app.report import wording
from desktop_app.report.report import (
    Actor,
    ActorKind,
    Keyword,
    Origin,
    Party,
    RankedSentence,
    RedLine,
    RedLineKind,
    Report,
    Sentence,
)
from desktop_app.report.view import View, red_lines, summary

SCHEMA = 1

Json = dict[str, Any]


def report_to_json(report: Report, view: View, path: str | None = None, item: int = 0) -> Json:
    """The report as plain JSON values.

    ``summary`` and ``red_lines`` are the view's; everything else is all there is. ``path`` is None for
    pasted text; ``item`` is the message's number in a mailbox. `View(min_confidence=0)` keeps all red lines.
    """
    article = report.article
    text = article.text
    picked = red_lines(report, view)
    return {
        "schema": SCHEMA,
        "path": path,
        "item": item,
        "title": article.title,
        "authors": list(article.authors),
        "date": article.date,
        "publisher": article.publisher,
        "language": report.language,
        "words": report.words,
        "text": text,
        "sentences": [[sentence.span.start, sentence.span.end] for sentence in report.sentences],
        "removed": [{"text": block.text, "before": before} for block, before in article.removed],
        "method": report.method,
        "ranking": [[ranked.index, ranked.score, list(ranked.reasons)] for ranked in report.ranking],
        "summary": [
            _quoted(text, sentence.span)
            | {
                "score": sentence.score,
                "rank": sentence.rank,
                "reasons": list(sentence.reasons),
                "origin": str(sentence.origin),
            }
            for sentence in summary(report, view)
        ],
        "keywords": [
            {
                "text": keyword.text,
                "score": keyword.score,
                "count": len(keyword.mentions),
                "mentions": _quoted_all(text, keyword.mentions),
            }
            for keyword in report.keywords
        ],
        "actors": None if report.actors is None else [_actor_to_json(text, actor) for actor in report.actors],
        "red_lines": None if picked is None else [_red_line_to_json(text, line) for line in picked],
    }


def error_to_json(failure: Failure, path: str | None) -> Json:
    """The object that stands where a report would, had the file been readable."""
    return {
        "schema": SCHEMA,
        "path": path,
        "error": {"kind": str(failure.kind), "message": wording.error(failure)},
    }


def report_from_json(data: Json) -> Report:
    """The report that `report_to_json` wrote, with the red lines of the view that it was written with.

    Raises ValueError for another schema.
    """
    if data.get("schema") != SCHEMA:
        raise ValueError(f"not a report of schema {SCHEMA}: {data.get('schema')!r}")
    article = _article_from_json(data)
    summary_origin = {
        (sentence["start"], sentence["end"]): Origin(sentence["origin"]) for sentence in data["summary"]
    }
    sentences = tuple(_sentences_from_json(article, data["sentences"]))
    return Report(
        article=article,
        language=data["language"],
        words=data["words"],
        sentences=sentences,
        method=data["method"],
        ranking=tuple(
            RankedSentence(
                index,
                score,
                tuple(reasons),
                summary_origin.get((sentences[index].span.start, sentences[index].span.end), Origin.APP),
            )
            for index, score, reasons in data["ranking"]
        ),
        keywords=tuple(
            Keyword(keyword["text"], keyword["score"], _spans(keyword["mentions"]))
            for keyword in data["keywords"]
        ),
        actors=None if data["actors"] is None else tuple(map(_actor_from_json, data["actors"])),
        red_lines=None if data["red_lines"] is None else tuple(map(_red_line_from_json, data["red_lines"])),
    )


def _quoted(text: str, span: Span) -> Json:
    return {"start": span.start, "end": span.end, "text": span.of(text)}


def _quoted_all(text: str, spans: Sequence[Span]) -> list[Json]:
    return [_quoted(text, span) for span in spans]


def _quoted_or_null(text: str, span: Span | None) -> Json | None:
    return None if span is None else _quoted(text, span)


def _party_to_json(text: str, party: Party | None) -> Json | None:
    return None if party is None else _quoted(text, party.span) | {"actor": party.actor}


def _actor_to_json(text: str, actor: Actor) -> Json:
    return {
        "id": actor.id,
        "name": actor.name,
        "kind": str(actor.kind),
        "role": _quoted_or_null(text, actor.role),
        "aliases": list(actor.aliases),
        "count": len(actor.mentions),
        "salience": actor.salience,
        "mentions": _quoted_all(text, actor.mentions),
        "origin": str(actor.origin),
    }


def _red_line_to_json(text: str, line: RedLine) -> Json:
    return _quoted(text, line.span) | {
        "kind": str(line.kind),
        "strength": line.strength,
        "confidence": line.confidence,
        "reasons": list(line.reasons),
        "origin": str(line.origin),
        "speaker": _party_to_json(text, line.speaker),
        "addressee": _party_to_json(text, line.addressee),
        "condition": _quoted_or_null(text, line.condition),
        "consequence": _quoted_or_null(text, line.consequence),
        "cues": _quoted_all(text, line.cues),
    }


def _article_from_json(data: Json) -> Article:
    paragraphs = data["text"].split(PARAGRAPH_BREAK) if data["text"] else []
    blocks: list[Block] = []
    removed = list(data["removed"])
    for number in range(len(paragraphs) + 1):
        while removed and removed[0]["before"] == number:
            blocks.append(Block(removed.pop(0)["text"], BlockRole.CLUTTER))
        if number < len(paragraphs):
            blocks.append(Block(paragraphs[number]))
    return Article(
        blocks=tuple(blocks),
        title=data["title"],
        authors=tuple(data["authors"]),
        date=data["date"],
        publisher=data["publisher"],
    )


def _sentences_from_json(article: Article, bounds: Sequence[tuple[int, int]]) -> list[Sentence]:
    sentences = []
    paragraph = 0
    for start, end in bounds:
        while article.paragraphs[paragraph].end < end:
            paragraph += 1
        sentences.append(Sentence(Span(start, end), paragraph))
    return sentences


def _span(data: Json | None) -> Span | None:
    return None if data is None else Span(data["start"], data["end"])


def _spans(data: Sequence[Json]) -> tuple[Span, ...]:
    return tuple(Span(place["start"], place["end"]) for place in data)


def _party(data: Json | None) -> Party | None:
    return None if data is None else Party(Span(data["start"], data["end"]), data["actor"])


def _actor_from_json(data: Json) -> Actor:
    return Actor(
        id=data["id"],
        name=data["name"],
        kind=ActorKind(data["kind"]),
        role=_span(data["role"]),
        aliases=tuple(data["aliases"]),
        salience=data["salience"],
        mentions=_spans(data["mentions"]),
        origin=Origin(data["origin"]),
    )


def _red_line_from_json(data: Json) -> RedLine:
    return RedLine(
        span=Span(data["start"], data["end"]),
        kind=RedLineKind(data["kind"]),
        strength=data["strength"],
        confidence=data["confidence"],
        reasons=tuple(data["reasons"]),
        speaker=_party(data["speaker"]),
        addressee=_party(data["addressee"]),
        condition=_span(data["condition"]),
        consequence=_span(data["consequence"]),
        cues=_spans(data["cues"]),
        origin=Origin(data["origin"]),
    )
