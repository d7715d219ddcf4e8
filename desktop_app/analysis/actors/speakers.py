"""The speakers of a transcript: names in capitals before a colon, at the start of a line."""

from collections import Counter
from collections.abc import Iterator, Sequence

from desktop_app.analysis.actors.lexicon import BARE_TITLES
from desktop_app.analysis.actors.tables import fold, load_tables
from desktop_app.analysis.actors.tagger import Name

_LONGEST = 5
"""Words before the colon."""
_OFTEN = 2
"""A label that stands so often is a speaker's; once, it may be a heading ("WATCH: ...")."""


def with_speakers(names: Sequence[Name], sentences: Sequence[Sequence[str]]) -> list[Name]:
    """The names, in order, those of speakers among them and as persons."""
    labels = [label for number, words in enumerate(sentences) for label in _label(number, words)]
    said = Counter(_words(label, sentences) for label in labels)
    speakers = {label.sentence: label for label in labels if said[_words(label, sentences)] >= _OFTEN}
    others = (name for name in names if not _inside(name, speakers.get(name.sentence)))
    return sorted([*others, *speakers.values()])


def _label(number: int, words: Sequence[str]) -> Iterator[Name]:
    colon = next((i for i, word in enumerate(words[: _LONGEST + 1]) if word == ":"), 0)
    if not colon or not all(word.isupper() or not word[:1].isalnum() for word in words[:colon]):
        return
    first = 0
    while first < colon - 1 and fold(words[first]).rstrip(".") in BARE_TITLES:
        first += 1
    casing = load_tables().casing
    if words[first].isalpha() and all(
        word == "-" or _is_name(word, casing.get(fold(word))) for word in words[first:colon]
    ):
        yield Name(number, first, colon, "PER")


def _is_name(word: str, usual: str | None) -> bool:
    return len(word) > 2 and usual != fold(word) and usual != word


def _words(name: Name, sentences: Sequence[Sequence[str]]) -> tuple[str, ...]:
    return tuple(sentences[name.sentence][name.first : name.last])


def _inside(name: Name, label: Name | None) -> bool:
    return label is not None and name.first < label.last
