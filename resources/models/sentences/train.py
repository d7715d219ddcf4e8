"""Learns Punkt's tables from English news and scores the splitter.

``python train.py NEWS.jsonl.gz SENTENCES_FOLDER``: news have a text a line under ``article``; the folder
holds ``LANG_dev.jsonl.gz`` with ``text`` and the ``sentences`` in it as pairs of offsets. Only the news are
learned from. With the folder alone it only scores, beside Punkt without tables and a rule of one line.
"""

import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from nltk.tokenize.punkt import PunktSentenceTokenizer, PunktTrainer

from desktop_app.language import split_sentences
from desktop_app.language.abbreviations import abbreviations

TABLES = Path(__file__).parent / "en.json"
LEAST = 8
"""How often a word must be seen inside sentences before anything is said of it."""
COMMON = 0.98
"""The share of small initial letters among these from which a word counts as never capitalised there."""


def rows(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def learn(texts: list[str]) -> dict[str, list[Any]]:
    """Punkt's abbreviations, collocations and sentence starters, and the words that are never names.

    Punkt takes rare words for abbreviations; those without a full stop inside must be on the list by hand.
    """
    trainer = PunktTrainer()
    trainer.INCLUDE_ABBREV_COLLOCS = True
    for text in texts:
        trainer.train(text, finalize=False)
    found = trainer.get_params()
    known = abbreviations("en")
    titles = {word.lower() for word in known.titles}
    by_hand = titles | {word.lower() for word in known.others}
    common = common_words(texts)
    return {
        "abbreviations": sorted(word for word in found.abbrev_types if "." in word or word in by_hand),
        "collocations": sorted(
            pair
            for pair in found.collocations
            if pair[0] not in titles and ("." in pair[0] or pair[0] in by_hand)
        ),
        "starters": sorted(word for word in found.sent_starters if word in common),
        "common": sorted(common),
    }


def common_words(texts: list[str]) -> set[str]:
    """The words that have a small initial letter inside sentences, nearly always."""
    small: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    for text in texts:
        for word in re.findall(r"(?<=[a-z,] )[^\W\d_]{2,}", text):
            (small if word[0].islower() else capital)[word.lower()] += 1
    return {
        word for word, count in small.items() if count >= LEAST and count >= COMMON * (count + capital[word])
    }


Places = Iterable[tuple[int, int]]
Splitter = Callable[[str, str], Places]


def ours(text: str, language: str) -> Places:
    return [(span.start, span.end) for span in split_sentences(text, language=language)]


def untrained_punkt(text: str, language: str) -> Places:
    return PunktSentenceTokenizer().span_tokenize(text)


def naive(text: str, language: str) -> Places:
    """A sentence ends at white space behind a full stop, an exclamation or a question mark."""
    return [match.span() for match in re.finditer(r"(?s)\S(?:.*?[.!?][\"”’»')]*(?=\s|$)|.*)", text)]


SPLITTERS: dict[str, Splitter] = {"ours": ours, "untrained Punkt": untrained_punkt, "naive": naive}


def score(path: Path, language: str, split: Splitter) -> str:
    """F1 of the sentence ends inside paragraphs, and of whole sentences."""
    ends: Counter[str] = Counter()
    whole: Counter[str] = Counter()
    for row in rows(path):
        gold = {tuple(pair) for pair in row["sentences"]}
        mine = set()
        last = set()
        for paragraph in re.finditer(r"(?s).+?(?=\n\n|\Z)", row["text"]):
            at = paragraph.start()
            spans = [(at + start, at + end) for start, end in split(paragraph.group(), language)]
            mine.update(spans)
            last.update(end for _, end in spans[-1:])
        count(ends, {end for _, end in gold} - last, {end for _, end in mine} - last)
        count(whole, gold, mine)
    return f"ends inside paragraphs F1 {f1(ends)}, whole sentences F1 {f1(whole)}"


def count(counts: Counter[str], gold: set[Any], mine: set[Any]) -> None:
    counts.update(gold=len(gold), mine=len(mine), both=len(gold & mine))


def f1(counts: Counter[str]) -> str:
    value = 2 * counts["both"] / (counts["gold"] + counts["mine"])
    precision, recall = counts["both"] / counts["mine"], counts["both"] / counts["gold"]
    return f"{value:.4f} (P {precision:.3f} R {recall:.3f}, n = {counts['gold']})"


if __name__ == "__main__":
    *news, folder = map(Path, sys.argv[1:])
    if news:
        tables = learn([row["article"] for path in news for row in rows(path)])
        TABLES.write_text(
            json.dumps(tables, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8"
        )
    for path in sorted(folder.glob("*_dev.jsonl.gz")):
        language = path.name[:2]
        for name, split in SPLITTERS.items():
            print(f"{language} {name:16}{score(path, language, split)}")
