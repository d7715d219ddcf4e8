"""Sentences that draw a line beside near twins that draw none, or another; written before any was tried."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from desktop_app.analysis.actors import find_actors
from desktop_app.analysis.red_lines import find_red_lines
from desktop_app.analysis.red_lines.fields import Fields
from desktop_app.analysis.red_lines.lexicon import lexicon
from desktop_app.analysis.red_lines.scenes import scenes_of
from desktop_app.article import Article, Block, Span
from desktop_app.language import read_document
from desktop_app.report import Actor, Confidence, Party, RedLine

PAIRS: list[dict[str, str | int]] = tomllib.loads(
    Path(__file__).with_name("red_lines_contrast.toml").read_text(encoding="utf-8")
)["pair"]
LIKE_ENOUGH = 0.6
"""The least F1 of the words of a condition or consequence that counts as the one asked for."""


class Judged:
    """The last sentence of a text: how sure it is that it draws a line, and what it says as one."""

    def __init__(self, text: str) -> None:
        blocks = tuple(Block(paragraph) for paragraph in text.split("\n\n"))
        document = read_document(Article(blocks, declared_language="en"))
        self.text = document.text
        self.actors = find_actors(document)
        sentence = document.sentences[-1]
        found = (line for line in find_red_lines(document, self.actors) if line.span == sentence)
        self.confidence = next((line.confidence for line in found), 0.0)
        scenes = scenes_of(document, lexicon())
        fields = Fields(document.text, scenes, self.actors, lexicon())
        self.line: RedLine = fields.line_of(scenes[-1], self.confidence)

    def says(self, part: Span | None) -> str:
        return "" if part is None else part.of(self.text)

    def names(self, party: Party | None) -> str:
        """The party's words with every name of its actor."""
        if party is None:
            return ""
        actor = next((actor for actor in self.actors if actor.id == party.actor), None)
        return " ".join([party.span.of(self.text), *(_names(actor) if actor else ())])


def _names(actor: Actor) -> Iterator[str]:
    yield actor.name
    yield from actor.aliases


@cache
def judged(text: str) -> Judged:
    return Judged(text)


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.lower()))


def likeness(one: str, other: str) -> float:
    """The F1 of the words of two texts."""
    shared = (words(one) & words(other)).total()
    return 2 * shared / max(1, words(one).total() + words(other).total())


CALM = "what surrounds the cue (no dispute, one's own people, a closed case) is not told from a dispute"
WEAK = "a line without one of the lexicon's strong cues is thought too unlikely"
KIND = "neighbouring kinds share this cue, and the labels decide for the other"
PLACE = "the labels seldom give this place in the sentence to the addressee"
SUBJECT = "its subject is no name, or another name in the sentence is likelier"
CLAUSE = "this clause is rare in the labels, or told from the cue's own only by its meaning"
# fmt: off
KNOWN_MISSES = {
    "or else: twin": CALM,
    "the analyst's will: line": WEAK,
    "history: line": WEAK,
    "quotation goes on in a new paragraph: twin": CALM,
    "barring: line": WEAK,
    "nurses and health: twin": CALM,
    "protesters chanted: twin": CALM,
    "will not pay: twin": CALM,
    "must win: line": WEAK,
    "doping ultimatum: line": WEAK,
    "police appeal: line": WEAK,
    "call to attack: twin": CALM,
    "health warning: twin": CALM,
    "flood warning: line": WEAK,
    "flood warning: twin": CALM,
    "travel advice: twin": CALM,
    "demands as a noun: line": WEAK,
    "refused to comment: line": WEAK,
    "no intention: line": WEAK,
    "urging, a participle: twin": CALM,
    "they, two bodies: line": WEAK,
    "the newspaper's word: line": WEAK,
    "home audience and opponent: twin": CALM,
    "if he wishes: line": WEAK,
    "who warns whom: twin, kind": KIND,
    "report of another's refusal: line, kind": KIND,
    "hypothetical threat: line, kind": KIND,
    "leave the coalition: line, kind": KIND,
    "barring: line, kind": KIND,
    "hostile bid: line, kind": KIND,
    "supplier's ultimatum: line, kind": KIND,
    "insist on: line, kind": KIND,
    "hunger strike: line, kind": KIND,
    "police appeal: line, kind": KIND,
    "not only: line, kind": KIND,
    "no intention: line, kind": KIND,
    "they, two bodies: line, kind": KIND,
    "report of another's refusal: line, addressee": PLACE,
    "called on whom: line, addressee": PLACE,
    "quotation goes on in a new paragraph: line, addressee": PLACE,
    "the ministry means its country's ministry: line, addressee": PLACE,
    "will sue, has sued: line, addressee": PLACE,
    "inverted condition: line, speaker": SUBJECT,
    "supplier's ultimatum: line, speaker": SUBJECT,
    "will not pay: line, addressee": PLACE,
    "protesters stay until: line, addressee": PLACE,
    "hunger strike: line, speaker": SUBJECT,
    "doping ultimatum: line, speaker": SUBJECT,
    "urging, a participle: line, speaker": SUBJECT,
    "urging, a participle: line, addressee": PLACE,
    "they, two bodies: line, addressee": PLACE,
    "who is quoted inside: line, addressee": PLACE,
    "ultimatum to the government: line, consequence": CLAUSE,
    "veto: line, consequence": CLAUSE,
    "doping ultimatum: line, consequence": CLAUSE,
    "police appeal: line, consequence": CLAUSE,
    "home audience and opponent: line, consequence": CLAUSE,
}
# fmt: on
"""Why a case fails, by its name."""


def cases(*fields: str) -> list[object]:
    """Every text with what is expected of these fields: (text, field, expected)."""
    return [
        pytest.param(
            str(pair[side]),
            field,
            pair[prefix + field],
            id=name,
            marks=pytest.mark.xfail(strict=True, reason=KNOWN_MISSES[name]) if name in KNOWN_MISSES else (),
        )
        for pair in PAIRS
        for side, prefix in (("line", ""), ("twin", "twin_"))
        for field in fields
        if prefix + field in pair
        for name in [f"{pair['name']}: {side}, {field}"]
    ]


def drawing() -> list[object]:
    """Every text with whether it draws a line."""
    return [
        pytest.param(
            str(pair[side]),
            side == "line" or any(key.startswith("twin_") for key in pair),
            id=name,
            marks=pytest.mark.xfail(strict=True, reason=KNOWN_MISSES[name]) if name in KNOWN_MISSES else (),
        )
        for pair in PAIRS
        for side in ("line", "twin")
        for name in [f"{pair['name']}: {side}"]
    ]


@pytest.mark.parametrize(("text", "draws"), drawing())
def test_draws_a_line_or_none(text: str, draws: bool) -> None:
    assert (judged(text).confidence >= Confidence.BALANCED) is draws


@pytest.mark.parametrize(("text", "field", "expected"), cases("kind", "strength"))
def test_kind_and_strength(text: str, field: str, expected: str | int) -> None:
    assert getattr(judged(text).line, field) == expected


@pytest.mark.parametrize(("text", "field", "expected"), cases("speaker", "addressee"))
def test_who_and_to_whom(text: str, field: str, expected: str) -> None:
    found = judged(text)
    assert words(expected).keys() - {"the"} <= words(found.names(getattr(found.line, field))).keys()


@pytest.mark.parametrize(("text", "field", "expected"), cases("condition", "consequence"))
def test_on_what_condition_with_what_consequence(text: str, field: str, expected: str) -> None:
    found = judged(text)
    assert likeness(found.says(getattr(found.line, field)), expected) >= LIKE_ENOUGH


def test_there_are_enough_pairs() -> None:
    assert len({pair["name"] for pair in PAIRS}) == len(PAIRS) >= 75
