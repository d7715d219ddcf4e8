"""The lexicon of lines, read from resources/models/red_lines/lexicon.toml: classes, forms, patterns."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property
from typing import Any

from desktop_app.assets import resource
from desktop_app.report import RedLineKind

GAP_WORDS = 4
"""The most words that ``...`` in a pattern passes over."""

YEAR = "#"
"""The place of a pattern where a year stands."""

_VOWELS = "aeiou"


class Form(StrEnum):
    """The form of a verb, as far as a regular one shows it."""

    BASE = "base"
    THIRD = "third"
    PAST = "past"
    ING = "ing"


@dataclass(frozen=True, slots=True)
class Verb:
    """A form of a verb of some class; ``particle`` is what must follow ("out" of "rule out"), if anything."""

    group: str
    lemma: str
    form: Form
    particle: str


@dataclass(frozen=True, slots=True)
class Act:
    """A class of speech-act verbs: the kind of line it draws and the evidence of each complement."""

    name: str
    kind: RedLineKind
    frames: Mapping[str, float]

    def evidence(self, complement: str) -> float:
        """By the complement's name, else by its family ("that" for "that_would"), else as any other."""
        family = complement.partition("_")[0]
        return self.frames.get(complement, self.frames.get(family, self.frames["else"]))


@dataclass(frozen=True, slots=True)
class Item:
    """One place of a pattern: some of ``words`` (any word where None), or up to four words (``gap``)."""

    words: frozenset[str] | None
    optional: bool = False
    gap: bool = False


@dataclass(frozen=True, slots=True)
class Pattern:
    """A phrase: its class, the number of it there, and its places."""

    group: str
    number: int
    items: tuple[Item, ...]
    second: frozenset[str] | None
    """What the word after the first must be, where that can be said; None where it cannot."""


@dataclass(frozen=True, slots=True)
class PhraseClass:
    """What the phrases of a class say: for a line of some kind, or (``kind`` None) beside or against one."""

    name: str
    kind: RedLineKind | None
    evidence: float
    gated: bool


@dataclass(frozen=True)
class Lexicon:
    """Every table is keyed by a lower-case word form."""

    acts: Mapping[str, Act]
    act_verbs: Mapping[str, tuple[Verb, ...]]
    act_nouns: Mapping[str, Verb]
    carriers: Mapping[str, tuple[Verb, ...]]
    verbs: Mapping[str, tuple[Verb, ...]]
    say: Mapping[str, tuple[Verb, ...]]
    modals: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]]
    modal_evidence: Mapping[str, float]
    phrases: Mapping[str, PhraseClass]
    patterns: Mapping[str, tuple[Pattern, ...]]
    parties: Mapping[str, frozenset[str]]
    context: Mapping[str, frozenset[str]]

    @cached_property
    def openers(self) -> frozenset[str]:
        """Every word form with which a cue may begin."""
        return frozenset().union(self.act_verbs, self.act_nouns, self.modals, self.patterns)


@cache
def lexicon() -> Lexicon:
    """The lexicon that ships with the app."""
    data = tomllib.loads(resource("models", "red_lines", "lexicon.toml").read_text(encoding="utf-8"))
    return _Reader(data).read()


def inflections(lemma: str, irregular: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, Form]]:
    """The forms of a verb of one word, the base first."""
    yield lemma, Form.BASE
    if lemma in irregular:
        for form in irregular[lemma]:
            yield form, _irregular_form(form, lemma)
        return
    sibilant = lemma.endswith(("s", "x", "z", "ch", "sh"))
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        yield from (
            (lemma[:-1] + "ies", Form.THIRD),
            (lemma[:-1] + "ied", Form.PAST),
            (lemma + "ing", Form.ING),
        )
    elif lemma.endswith("e"):
        ing = lemma + "ing" if lemma.endswith("ee") else lemma[:-1] + "ing"
        yield from ((lemma + "s", Form.THIRD), (lemma + "d", Form.PAST), (ing, Form.ING))
    else:
        third = lemma + ("es" if sibilant else "s")
        yield from ((third, Form.THIRD), (lemma + "ed", Form.PAST), (lemma + "ing", Form.ING))


def _irregular_form(form: str, lemma: str) -> Form:
    if form.endswith("ing") and form != lemma:
        return Form.ING
    return Form.THIRD if form.endswith("s") and form not in ("was",) else Form.PAST


class _Reader:
    """Turns the file's lists into tables by word form."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = data
        self._irregular: Mapping[str, Sequence[str]] = data["irregular"]

    def read(self) -> Lexicon:
        acts = self._data["acts"]
        modals = dict(self._data["modals"])
        evidence = modals.pop("evidence")
        phrases = self._data["phrases"]
        return Lexicon(
            acts={name: Act(name, RedLineKind(act["kind"]), act["frames"]) for name, act in acts.items()},
            act_verbs=self._forms((name, act["verbs"]) for name, act in acts.items()),
            act_nouns={
                form: Verb(name, noun, Form.BASE, "")
                for name, act in acts.items()
                for noun in act.get("nouns", ())
                for form in (noun, _plural(noun))
            },
            carriers=self._forms([("carrier", self._data["carriers"]["verbs"])]),
            verbs=self._forms(self._data["verbs"].items()),
            say=self._forms([("say", self._data["say"]["verbs"])]),
            modals=_by_first_word(modals),
            modal_evidence=evidence,
            phrases={
                name: PhraseClass(
                    name,
                    RedLineKind(entry["kind"]) if "kind" in entry else None,
                    entry["evidence"],
                    entry.get("gated", False),
                )
                for name, entry in phrases.items()
            },
            patterns=self._patterns(phrases),
            parties={name: frozenset(words) for name, words in self._data["parties"].items()},
            context={name: frozenset(words) for name, words in self._data["context"].items()},
        )

    def _forms(self, classes: Iterable[tuple[str, Sequence[str]]]) -> dict[str, tuple[Verb, ...]]:
        table: dict[str, list[Verb]] = {}
        for group, verbs in classes:
            for verb in verbs:
                lemma, _, particle = verb.partition(" ")
                for word, form in inflections(lemma, self._irregular):
                    table.setdefault(word, []).append(Verb(group, verb, form, particle))
        return {
            word: tuple(sorted(entries, key=lambda entry: entry.particle == ""))
            for word, entries in table.items()
        }

    def _patterns(self, phrases: Mapping[str, Any]) -> dict[str, tuple[Pattern, ...]]:
        table: dict[str, list[Pattern]] = {}
        for group, entry in phrases.items():
            for number, source in enumerate(entry["patterns"]):
                items = tuple(self._item(word) for word in source.split())
                pattern = Pattern(group, number, items, _second(items))
                for word in sorted(pattern.items[0].words or ()):
                    table.setdefault(word, []).append(pattern)
        return {word: tuple(entries) for word, entries in table.items()}

    def _item(self, source: str) -> Item:
        if source == "...":
            return Item(None, gap=True)
        if source == "_":
            return Item(None)
        optional = source.endswith("?")
        words: set[str] = set()
        for word in source.removesuffix("?").split("|"):
            words.update(self._class_forms(word[1:]) if word.startswith("@") else (word,))
        return Item(frozenset(words), optional)

    def _class_forms(self, group: str) -> set[str]:
        return {
            form
            for verb in self._data["verbs"][group]
            if " " not in verb
            for form, _ in inflections(verb, self._irregular)
        }


def _second(items: Sequence[Item]) -> frozenset[str] | None:
    if len(items) == 1 or items[0].optional or items[1].optional or YEAR in (items[1].words or ()):
        return None
    return items[1].words


def _plural(noun: str) -> str:
    return noun[:-1] + "ies" if noun.endswith("y") else noun + "s"


def _by_first_word(modals: Mapping[str, Sequence[str]]) -> dict[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    table: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for group, phrases in modals.items():
        for phrase in phrases:
            first, *rest = phrase.split()
            table.setdefault(first, []).append((group, tuple(rest)))
    return {word: tuple(sorted(entries, key=lambda entry: -len(entry[1]))) for word, entries in table.items()}
