"""Phrases that could be key: runs of words between stop words and signs, nouns at their end."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from desktop_app.analysis.keywords.names import Names
from desktop_app.article import Span
from desktop_app.language import Document, Token, is_stop_word, stem

Key = tuple[str, ...]

LONGEST = 4
_LONGEST_NAME = 6
_HEADLINE_WORDS, _HEADLINE_LETTERS, _HEADLINE_SHARE = 4, 4, 0.8
"""A headline has so many words of so many letters, and this share of them with a capital."""
_LONGEST_WORD = 40
"""Longer ones are links, or text in a script without spaces."""
_HYPHENS = frozenset("-‐‑")
_NOUNS = ("NN", "NNS", "NNP", "NNPS")
_MODIFIERS = (*_NOUNS, "JJ", "JJR", "JJS", "VBN", "VBG")
_NAMES = ("NNP", "NNPS")
_HEADS = (*_NOUNS, "VBG")
_VAGUE = re.compile(
    r"""
    people | persons? | m[ae]n | wom[ae]n | things? | ways? | parts? | places? | times? | days? | weeks?
    | months? | years? | hours? | quarter | end | start | cases? | numbers? | course | fact | country | world
    | situation | issues? | areas? | cent | percent | hundreds? | thousands? | millions? | officials?
    | spokes(?:man|woman|person) | statement
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Words that are no key alone."""
_DETERMINERS = ("DT", "PRP$", "PRP")
_OBJECTS = (*_DETERMINERS, "CD", "TO")
_EMPTY = re.compile(
    r"""
    (?:mon|tues|wednes|thurs|fri|satur|sun)day | today | yesterday | tomorrow | tonight
    | jan(?:uary)? | feb(?:ruary)? | mar(?:ch)? | apr(?:il)? | june? | july? | aug(?:ust)? | sept?(?:ember)?
    | oct(?:ober)? | nov(?:ember)? | dec(?:ember)?
    | mr | mrs | ms | dr | rep | sen | gov | gen | lt | col | sgt | capt | adm | maj | rev | prof
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

    ``form`` holds the words of the first mention, or of the longest where the phrase names an ``actor`` (its
    id): then the mentions are all of its names. ``whole`` counts the mentions that no longer phrase holds,
    ``capitals`` those with a capital on every word, ``headlines`` those in headlines.
    """

    key: Key
    form: tuple[Unit, ...]
    actor: str | None = None
    mentions: list[Span] = field(default_factory=list)
    sentences: list[int] = field(default_factory=list)
    whole: int = 0
    headlines: int = 0
    capitals: int = 0


def find_candidates(document: Document, sentences: Sequence[int], names: Names) -> dict[Key, Candidate]:
    """The names, and the phrases of up to four words, in ``sentences`` (indices), by first appearance."""
    found: dict[Key | str, Candidate] = {}
    for place, index in enumerate(sentences):
        words = units(document, index)
        headline = _is_headline(words)
        for phrase, whole in _with_names(_phrases(words), words, document.sentences[index], names):
            span = Span(phrase[0].start, phrase[-1].end)
            actor = names.named_by(span)
            if actor is None and names.cut_by(span):
                continue
            key = _key(phrase) if actor is None else actor.id
            candidate = found.setdefault(key, Candidate(_key(phrase), phrase, actor.id if actor else None))
            if actor is not None and span.of(document.text) == actor.name:
                candidate.key, candidate.form = _key(phrase), phrase
            candidate.headlines += headline
            candidate.whole += whole
            candidate.capitals += all(unit.text[0].isupper() for unit in phrase)
            candidate.mentions.append(span)
            candidate.sentences.append(place)
    told = _by_key(
        candidate
        for candidate in found.values()
        if candidate.actor is not None or candidate.headlines < len(candidate.mentions)
    )
    return told or _by_key(found.values())


def _is_headline(words: Sequence[Unit | None]) -> bool:
    """Whether a sentence has capitals all over, where no part of speech is sure."""
    long = [unit for unit in words if unit is not None and len(unit.text) >= _HEADLINE_LETTERS]
    capitals = sum(unit.text[0].isupper() for unit in long)
    return len(long) >= _HEADLINE_WORDS and capitals >= _HEADLINE_SHARE * len(long)


def _key(phrase: Sequence[Unit]) -> Key:
    return tuple(unit.stem for unit in phrase)


def _by_key(candidates: Iterable[Candidate]) -> dict[Key, Candidate]:
    """Those that have the same words are one, a name if one of them is."""
    found: dict[Key, Candidate] = {}
    for candidate in candidates:
        first = found.setdefault(candidate.key, candidate)
        if first is not candidate:
            merged = sorted(
                zip(first.mentions + candidate.mentions, first.sentences + candidate.sentences, strict=True)
            )
            first.mentions = [mention for mention, _ in merged]
            first.sentences = [sentence for _, sentence in merged]
            first.actor = first.actor or candidate.actor
            first.whole += candidate.whole
            first.capitals += candidate.capitals
    return found


def _with_names(
    phrases: Iterable[tuple[tuple[Unit, ...], bool]],
    words: Sequence[Unit | None],
    sentence: Span,
    names: Names,
) -> Iterator[tuple[tuple[Unit, ...], bool]]:
    """The phrases, and the names that are none ("Bank of England")."""
    known = set()
    for phrase, whole in phrases:
        known.add(Span(phrase[0].start, phrase[-1].end))
        yield phrase, whole
    starts = {unit.start: place for place, unit in enumerate(words) if unit is not None}
    for name in names.inside(sentence):
        if name in known or name.start not in starts:
            continue
        first = starts[name.start]
        named = tuple(unit for unit in words[first : first + _LONGEST_NAME] if unit and unit.end <= name.end)
        if named and named[-1].end == name.end:
            yield named, True


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
    for unit, following in pairwise([*sentence[start : start + LONGEST + 2], None]):
        if unit is None or unit.stop or not _may_modify(unit) or len(phrase) > LONGEST:
            break
        phrase.append(unit)
        if _may_head(unit) and not _all_numbers(phrase) and not _takes_object(unit, following):
            found.append(tuple(phrase))
    return [
        part
        for part in found
        if len(part) <= LONGEST and not _cuts_name(phrase, len(part)) and not _is_vague(part)
    ]


def _is_vague(phrase: Sequence[Unit]) -> bool:
    return len(phrase) == 1 and _VAGUE.fullmatch(phrase[0].text) is not None


def _takes_object(unit: Unit, following: Unit | None) -> bool:
    """Whether a word that could be a noun is a verb, for what follows it: "a ship carrying arms"."""
    if following is None or not unit.tag:
        return False
    if unit.tag == "VBG":
        return following.tag in _OBJECTS or following.tag in _MODIFIERS
    return unit.tag == "NNS" and following.tag in _DETERMINERS


def _cuts_name(run: Sequence[Unit], end: int) -> bool:
    """Whether a part of ``run`` that ends at ``end`` ends inside a name."""
    return end < len(run) and run[end - 1].tag in _NAMES and run[end].tag in _NAMES


def _may_modify(unit: Unit) -> bool:
    return not unit.tag or unit.tag in _MODIFIERS


def _may_head(unit: Unit) -> bool:
    return (not unit.tag or unit.tag in _HEADS) and sum(map(str.isalnum, unit.text)) > 1


def _all_numbers(phrase: Sequence[Unit]) -> bool:
    return not any(character.isalpha() for unit in phrase for character in unit.text)
