"""Marks names in news text with spaCy's small English model, as more (imperfect) examples to train on.

    label.py MODEL ARTICLES.jsonl.gz OUT.jsonl.gz

Reads objects with ``id`` and ``article``; writes objects with ``id``, ``text`` and ``entities`` (start, end,
type), as the gold sets have them. MODEL is the folder or package of ``en_core_web_sm`` (see README.md); it
needs spaCy, in an environment of its own: the app never uses either. The output quotes the articles and
stays out of the project.
"""

import gzip
import json
import sys
from pathlib import Path
from typing import Any

import spacy

_TYPES = {
    "PERSON": "PER",
    "ORG": "ORG",
    "GPE": "LOC",
    "LOC": "LOC",
    "FAC": "LOC",
    "NORP": "MISC",
    "EVENT": "MISC",
    "WORK_OF_ART": "MISC",
    "LAW": "MISC",
    "PRODUCT": "MISC",
    "LANGUAGE": "MISC",
}
_ENDINGS = ("'s", "’s", "'", "’")


def main(model: str, articles: Path, out: Path) -> None:
    with gzip.open(articles, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    tagger = spacy.load(model, exclude=["parser", "tagger", "attribute_ruler", "lemmatizer"])
    documents = tagger.pipe((row["article"] for row in rows), batch_size=32)
    with gzip.open(out, "wt", encoding="utf-8") as lines:
        for row, document in zip(rows, documents, strict=True):
            entities = [_entity(row["article"], e) for e in document.ents if e.label_ in _TYPES]
            record = {"id": row["id"], "text": row["article"], "entities": [e for e in entities if e]}
            lines.write(json.dumps(record, ensure_ascii=False) + "\n")


def _entity(text: str, entity: Any) -> dict[str, Any] | None:
    """The entity as our gold sets would mark it: without article and possessive."""
    start, end = entity.start_char, entity.end_char
    name = text[start:end]
    if name.lower().startswith("the "):
        start += 4
    for ending in _ENDINGS:
        if name.endswith(ending):
            end -= len(ending)
            break
    return {"start": start, "end": end, "type": _TYPES[entity.label_]} if start < end else None


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
