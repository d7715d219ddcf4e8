"""Phrases that could be key: runs of words between stop words and signs, nouns at their end."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from desktop_app.article import Span
from desktop_app.language import Document, Token, is_stop_word, stem

Key = tuple[str, ...]

LONGEST = 4
_LONGEST_WORD = 40
"""Longer ones are links, or text in a script without spaces."""
_HYPHENS = frozenset("-‐‑")
_NOUNS = ("NN", "NNS", "NNP", "NNPS")
_MODIFIERS = (*_NOUNS, "JJ", "JJR", "JJS", "VBN", "VBG")
_NAMES = ("NNP", "NNPS")
_HEADS = (*_NOUNS, "VBG")
_EMPTY = re.compile(
    r"""
    (?:mon|tues|wednes|thurs|fri|satur|sun)day | today | yesterday | tomorrow | tonight
    | jan(?:uary)? | feb(?:ruary)? | mar(?:ch)? | apr(?:il)? | june? | july? | aug(?:ust)? | sept?(?:ember)?
    | oct(?:ober)? | nov(?:ember)? | dec(?:ember)?
    | mr | mrs | ms | dr
    | last | next | other | another | several | many | few | such | same | own | certain | various
    """,
    re.VERBOSE,
)
"""Words that say when, or how to address somebody, and nothing on the matter; no phrase holds them."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A word of a phrase: a token, or tokens that hyphens join ("face-to-face")."""

    start: int
    end: int
    text: str
    stem: str
    tag: str
    stop: bool


@dataclass(slots=True)
class Candidate:
    """A phrase under its stems, with all its mentions, each with the place of its sentence.

    ``form`` holds the words of the first mention. ``whole`` counts the mentions that no longer phrase holds,
    ``capitals`` those with a capital on every word.
    """

    key: Key
    form: tuple[Unit, ...]
    mentions: list[Span] = field(default_factory=list)
    sentences: list[int] = field(default_factory=list)
    whole: int = 0
    capitals: int = 0


def find_candidates(document: Document, sentences: Sequence[int]) -> dict[Key, Candidate]:
    """The phrases of up to four words in ``sentences`` (indices), in order of first appearance."""
    found: dict[Key, Candidate] = {}
    for place, index in enumerate(sentences):
        for phrase, whole in _phrases(units(document, index)):
            key = tuple(unit.stem for unit in phrase)
            candidate = found.setdefault(key, Candidate(key, phrase))
            candidate.whole += whole
            candidate.capitals += all(unit.text[0].isupper() for unit in phrase)
            candidate.mentions.append(Span(phrase[0].start, phrase[-1].end))
            candidate.sentences.append(place)
    return found


def units(document: Document, index: int) -> list[Unit | None]:
    """The words of a sentence; None stands for a sign, which no phrase crosses."""
    found: list[Unit | None] = []
    tokens = document.tokens[index]
    place = 0
    while place < len(tokens):
        end = place + 1
        while end + 1 < len(tokens) and tokens[end].text in _HYPHENS and _touch(tokens[end - 1 : end + 2]):
            end += 2
        joined = tokens[place:end]
        found.append(_unit(document, joined) if any(map(str.isalnum, joined[0].text)) else None)
        place = end
    return found


def _touch(tokens: Sequence[Token]) -> bool:
    return all(left.end == right.start for left, right in pairwise(tokens))


def _unit(document: Document, tokens: Sequence[Token]) -> Unit:
    text = document.text[tokens[0].start : tokens[-1].end]
    word = text.lower().strip("'’")
    language = document.language
    return Unit(
        tokens[0].start,
        tokens[-1].end,
        text,
        stem(word, language),
        tokens[-1].tag if len(tokens) == 1 else _compound_tag(tokens),
        is_stop_word(word, language) or _is_empty(word),
    )


def _is_empty(word: str) -> bool:
    """Whether ``word`` says nothing on the matter: a day, a form of address, a link, a name on a platform."""
    if not word[:1].isalnum() or len(word) > _LONGEST_WORD or "@" in word or word.startswith("www."):
        return True
    return _EMPTY.fullmatch(word.rstrip(".")) is not None


def _compound_tag(tokens: Sequence[Token]) -> str:
    if not tokens[-1].tag:
        return ""
    return tokens[-1].tag if tokens[-1].tag in _NOUNS else "JJ"


def _phrases(sentence: list[Unit | None]) -> Iterator[tuple[tuple[Unit, ...], bool]]:
    """The phrases, each with whether it is as long as can be."""
    begun = False
    for start in range(len(sentence)):
        found = _phrases_from(sentence, start)
        for phrase in found:
            yield phrase, not begun and phrase is found[-1]
        opens = sentence[start]
        begun = opens is not None and not opens.stop and _may_modify(opens)


def _phrases_from(sentence: list[Unit | None], start: int) -> list[tuple[Unit, ...]]:
    """The phrases that begin at ``start``; none ends inside a name."""
    found = []
    phrase: list[Unit] = []
    for unit in sentence[start : start + LONGEST + 1]:
        if unit is None or unit.stop or not _may_modify(unit):
            break
        phrase.append(unit)
        if _may_head(unit) and not _all_numbers(phrase):
            found.append(tuple(phrase))
    return [part for part in found if len(part) <= LONGEST and not _cuts_name(phrase, len(part))]


def _cuts_name(run: Sequence[Unit], end: int) -> bool:
    """Whether a part of ``run`` that ends at ``end`` ends inside a name."""
    return end < len(run) and run[end - 1].tag in _NAMES and run[end].tag in _NAMES


def _may_modify(unit: Unit) -> bool:
    return not unit.tag or unit.tag in _MODIFIERS


def _may_head(unit: Unit) -> bool:
    return (not unit.tag or unit.tag in _HEADS) and len(unit.text) > 1


def _all_numbers(phrase: Sequence[Unit]) -> bool:
    return not any(character.isalpha() for unit in phrase for character in unit.text)
