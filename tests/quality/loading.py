"""Clean text: overlap of 4-grams of words with the body that a person marked; precision and recall by page.

Data: pages ``id, html, gold``; pasted texts ``id, view, raw_text, gold_body, lines`` (a line with its label).
"""

import re
from collections import Counter
from statistics import mean

from tests.quality.texts import Row, reports, rows

_Grams = Counter[tuple[str, ...]]


def measure_html(data: str) -> str:
    pages = rows(data)
    found = reports({page["id"]: page["html"] for page in pages}, ".html")
    pairs = [
        (_grams(found[page["id"]].article.text if page["id"] in found else ""), _grams(page["gold"]))
        for page in pages
    ]
    return f"HTML n={len(pages)} {_scores(pairs)}"


def measure_plain(data: str) -> str:
    pages = rows(data)
    found = reports({page["id"]: page["raw_text"] for page in pages})
    results = []
    for view in sorted({page["view"] for page in pages}):
        pairs = [
            (
                _grams(_without_titles(page, found[page["id"]].article.text if page["id"] in found else "")),
                _grams(page["gold_body"]),
            )
            for page in pages
            if page["view"] == view
        ]
        results.append(f"{view} n={len(pairs)} {_scores(pairs)}")
    return "; ".join(results)


def _without_titles(page: Row, text: str) -> str:
    """The headline counts neither way."""
    titles = Counter(line for line, label in page["lines"] if label == "title")
    kept = []
    for line in map(str.strip, text.split("\n")):
        if titles[line] > 0:
            titles[line] -= 1
        else:
            kept.append(line)
    return "\n".join(kept)


def _grams(text: str, size: int = 4) -> _Grams:
    words = re.findall(r"\w+", text)
    if len(words) < size:
        return Counter([tuple(words)] if words else [])
    return Counter(tuple(words[start : start + size]) for start in range(len(words) - size + 1))


def _scores(pairs: list[tuple[_Grams, _Grams]]) -> str:
    precision = mean((mine & gold).total() / mine.total() for mine, gold in pairs if mine)
    recall = mean((mine & gold).total() / gold.total() for mine, gold in pairs if gold)
    return f"P {precision:.3f} R {recall:.3f} F1 {2 * precision * recall / (precision + recall):.3f}"
