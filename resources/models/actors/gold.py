"""Reads the sets that people marked; `train.py` and `label.py` share it. Needs nothing but Python."""

import gzip
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

GOLD = ("train_attribution.jsonl.gz", "train_sharealike.jsonl.gz")
_UNRELATED = ("btc", "wnut17", "crossner")


def rows(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def is_unrelated(row: dict[str, Any]) -> bool:
    """Is it of a set of unrelated sentences, which come in a few giant documents?"""
    return row["set"].startswith(_UNRELATED)


def names(row: dict[str, Any], types: Mapping[str, str]) -> Iterator[tuple[int, int, str]]:
    """Start, end and type of each name, the longest first where they begin together, none inside another.

    ``types`` gives each type of the set another name; what it does not know is left out. In documents with
    coreference only what has ``name_start`` is a name; the rest are pronouns and descriptions.
    """
    spans = set()
    for entity in row["entities"]:
        if entity["type"] in types and ("cluster" not in entity or "name_start" in entity):
            start, end = (entity.get("name_" + side, entity[side]) for side in ("start", "end"))
            spans.add((start, -end, types[entity["type"]]))
    reached = 0
    for start, negative_end, label in sorted(spans):
        if start >= reached:
            yield start, -negative_end, label
            reached = -negative_end
