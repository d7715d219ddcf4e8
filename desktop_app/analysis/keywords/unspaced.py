"""Phrases of texts that set no spaces between words: what Chinese and Japanese texts repeat.

A phrase is a run of two to six Chinese characters, or of katakana, that stands in the text twice or more, and
not always inside the same longer one.
"""

import re
from collections import Counter
from collections.abc import Sequence

from desktop_app.analysis.keywords.candidates import Candidate, Unit
from desktop_app.article import Span
from desktop_app.language import Document

LANGUAGES = frozenset({"zh", "ja"})
_SHORTEST, _LONGEST = 2, 6
_MOST_SENTENCES = 1000
"""In longer texts the first ones are looked at: every character begins five phrases."""
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff々]+")
_KATAKANA = re.compile(r"[\u30a1-\u30fa\u30fc]{3,20}")
_EMPTY = frozenset(
    "的了是在和与與及或也就都而不有我你他她它们們这這那哪一两兩个個为為以对對将將被从從到上下中说說于於之其并並但"
    "等把让讓向由所还還会會能可要没沒来來去很更最只又再已经經此该該每各某何年月日时時"
)
"""Characters with which no phrase begins or ends."""


def find_unspaced(document: Document, sentences: Sequence[int]) -> list[Candidate]:
    """The phrases of ``sentences`` (indices), in order of first appearance."""
    mentions: dict[str, list[tuple[Span, int]]] = {}
    for place, index in enumerate(sentences[:_MOST_SENTENCES]):
        sentence = document.sentences[index]
        for start, end in _runs(sentence.of(document.text)):
            span = Span(sentence.start + start, sentence.start + end)
            mentions.setdefault(span.of(document.text), []).append((span, place))
    counts = {phrase: len(found) for phrase, found in mentions.items() if len(found) > 1}
    held = _held_by_longer(counts)
    return [
        _candidate(phrase, found)
        for phrase, found in mentions.items()
        if phrase in counts and held[phrase] < counts[phrase]
    ]


def _runs(sentence: str) -> list[tuple[int, int]]:
    found = [match.span() for match in _KATAKANA.finditer(sentence)]
    for run in _HAN.finditer(sentence):
        found += [
            (start, end)
            for start in range(run.start(), run.end())
            if sentence[start] not in _EMPTY
            for end in range(start + _SHORTEST, min(start + _LONGEST, run.end()) + 1)
            if sentence[end - 1] not in _EMPTY
        ]
    return found


def _held_by_longer(counts: dict[str, int]) -> Counter[str]:
    """For each phrase how often its commonest longer one stands in the text."""
    held: Counter[str] = Counter()
    for phrase, count in counts.items():
        for start in range(len(phrase)):
            for end in range(start + _SHORTEST, len(phrase) + 1):
                if end - start < len(phrase):
                    part = phrase[start:end]
                    held[part] = max(held[part], count)
    return held


def _candidate(phrase: str, found: list[tuple[Span, int]]) -> Candidate:
    first = found[0][0]
    unit = Unit(first.start, first.end, phrase, phrase, "", False)
    return Candidate(
        tuple(phrase),
        (unit,),
        mentions=[span for span, _ in found],
        sentences=[place for _, place in found],
    )
