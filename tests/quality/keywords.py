"""Key phrases: F1 of the first ten, each word stemmed, against phrases that readers wrote down.

Data: ``id, text, keys``.
"""

import re
from statistics import mean

from desktop_app.language import stem
from tests.quality.texts import f1, reports, rows

_FIRST = 10


def measure(data: str) -> str:
    texts = rows(data)
    found = reports({row["id"]: row["text"] for row in texts})
    scores = [
        _score([keyword.text for keyword in found[row["id"]].keywords], row["keys"])
        if row["id"] in found
        else 0.0
        for row in texts
    ]
    return f"n={len(texts)} key phrases F1@{_FIRST} {100 * mean(scores):.1f}"


def _score(found: list[str], keys: list[str]) -> float:
    mine = list(dict.fromkeys(filter(None, map(_normal, found))))[:_FIRST]
    gold = {_normal(key) for key in keys} - {""}
    return f1(sum(phrase in gold for phrase in mine), len(mine), len(gold))[2]


def _normal(phrase: str) -> str:
    return " ".join(stem(word) for word in re.findall(r"[\w'-]+", phrase.lower()))
