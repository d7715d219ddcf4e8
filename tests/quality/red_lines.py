"""Red lines by sentence: a gold sentence is found where a red line covers half of it.

Data: articles ``id, text, sentences`` and labels ``article_id, sent_index, type`` of the positives.
"""

from collections import defaultdict

from desktop_app.article import Span
from desktop_app.report import RedLine, Report, View, red_lines
from tests.quality.texts import Row, f1, place, reports, rows


def measure(data: str, labels: str) -> str:
    gold: dict[str, dict[int, Row]] = defaultdict(dict)
    for label in rows(labels):
        gold[label["article_id"]][label["sent_index"]] = label
    articles = rows(data)
    found = reports({article["id"]: article["text"] for article in articles})
    hits = flags = positives = kinds = quiet_flags = 0
    for article in articles:
        marked = gold[article["id"]]
        pairs = _pairs(found.get(article["id"]), article["sentences"])
        positives += len(marked)
        flags += sum(line is not None for line in pairs)
        quiet_flags += 0 if marked else sum(line is not None for line in pairs)
        for index, label in marked.items():
            line = pairs[index]
            hits += line is not None
            kinds += line is not None and line.kind == label["type"].lower().replace("explicit_", "")
    precision, recall, score = f1(hits, flags, positives)
    return (
        f"articles {len(articles)} gold {positives} P {precision:.3f} R {recall:.3f} F1 {score:.3f}; "
        f"kind {kinds / max(1, hits):.2f}; flags in articles without any {quiet_flags}"
    )


def _pairs(report: Report | None, sentences: list[str]) -> list[RedLine | None]:
    """The red line, if any, that covers half of each gold sentence."""
    if report is None:
        return [None] * len(sentences)
    lines = red_lines(report, View()) or ()
    pairs: list[RedLine | None] = []
    after = 0
    for sentence in sentences:
        span = place(report.article.text, sentence, after)
        after = span.end if span else after
        pairs.append(next((line for line in lines if span and _covers_half(line.span, span)), None))
    return pairs


def _covers_half(line: Span, sentence: Span) -> bool:
    return 2 * (min(line.end, sentence.end) - max(line.start, sentence.start)) >= len(sentence)
