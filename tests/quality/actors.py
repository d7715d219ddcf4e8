"""Names: F1 of exact spans of people, organisations and places, in sentences that the report holds.

Data: ``id, text, sentences`` (spans) and ``entities`` (``start, end, type``).
"""

from desktop_app.article import Span
from desktop_app.report import ActorKind, Report
from tests.quality.texts import Row, f1, place, reports, rows

_KINDS = {"PER": True, "ORG": False, "LOC": False, "GPE": False}
"""Type of entity to whether it is a person."""

_Names = dict[Span, bool]


def measure(data: str) -> str:
    docs = rows(data)
    found = reports({doc["id"]: doc["text"] for doc in docs})
    exact = with_kind = ours = theirs = 0
    for doc in docs:
        if doc["id"] not in found:
            theirs += sum(entity["type"] in _KINDS for entity in doc["entities"])
            continue
        gold, mine = _names(doc, found[doc["id"]])
        exact += len(mine.keys() & gold.keys())
        with_kind += sum(gold.get(span) == person for span, person in mine.items())
        ours += len(mine)
        theirs += len(gold)
    precision, recall, score = f1(exact, ours, theirs)
    return (
        f"docs {len(found)}/{len(docs)} names P {precision:.3f} R {recall:.3f} F1 {score:.3f}, "
        f"with kind {f1(with_kind, ours, theirs)[2]:.3f}"
    )


def _names(doc: Row, report: Report) -> tuple[_Names, _Names]:
    """Gold names, moved to where their sentences stand in the report's text, and our mentions there."""
    gold: _Names = {}
    sentences: list[Span] = []
    after = 0
    for start, end in doc["sentences"]:
        span = place(report.article.text, doc["text"][start:end], after)
        if span is None:
            continue
        after = span.end
        sentences.append(span)
        for entity in doc["entities"]:
            if entity["type"] in _KINDS and start <= entity["start"] and entity["end"] <= end:
                moved = Span(span.start + entity["start"] - start, span.start + entity["end"] - start)
                gold[moved] = _KINDS[entity["type"]]
    mine = {
        mention: actor.kind is ActorKind.PERSON
        for actor in report.actors or ()
        for mention in actor.mentions
        if any(sentence.contains(mention) for sentence in sentences)
    }
    return gold, mine
