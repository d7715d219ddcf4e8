"""Which actor a phrase means: a name, an office, or a pronoun whose actor the sentences before name."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from desktop_app.analysis.red_lines.frame import Frame, Source
from desktop_app.analysis.red_lines.lexicon import Lexicon
from desktop_app.analysis.red_lines.mentions import Mentions
from desktop_app.analysis.red_lines.scenes import Scene
from desktop_app.analysis.red_lines.syntax import (
    PRONOUNS,
    Chunk,
    Subject,
    is_finite,
    owner_of,
    subject_before,
    subject_type,
)
from desktop_app.analysis.red_lines.words import Words
from desktop_app.article import Span
from desktop_app.report import ActorKind, Party

NAMED = frozenset({Subject.NAME, Subject.OFFICE, Subject.PEOPLE, Subject.ANALYST})
ACTING = frozenset({Subject.NAME, Subject.OFFICE})
_DOCUMENTS = frozenset(
    {
        "statement",
        "letter",
        "report",
        "resolution",
        "article",
        "poll",
        "study",
        "text",
        "tape",
        "video",
        "draft",
    }
    | {"website", "paper", "newspaper", "message", "source", "interview", "law", "bill", "email", "speech"}
)
"""What says something for somebody."""
TELLERS = 12
"""So many subjects of a sentence a pronoun may mean."""
PERSON_REACH = 800
"""Characters before a sentence in which "he" or "she" looks for a person when no subject was one."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What is known after a sentence: who spoke last, and whom a pronoun would mean."""

    speaker: Party | None = None
    person: Party | None = None
    body: Party | None = None
    subject: Party | None = None


class Resolver:
    """Resolves the phrases of one document."""

    def __init__(self, text: str, scenes: Sequence[Scene], mentions: Mentions, lexicon: Lexicon) -> None:
        self._text = text
        self._scenes = scenes
        self._mentions = mentions
        self._lexicon = lexicon
        self._before = tuple(self._listen())

    @property
    def heard(self) -> tuple[Heard, ...]:
        """What is known before each sentence."""
        return self._before

    def heard_before(self, scene: Scene) -> Heard:
        """What is known before this sentence."""
        return self._before[scene.words.index]

    def resolved(self, words: Words, chunk: Chunk, heard: Heard, *, speaks: bool = False) -> Party | None:
        """Whom the phrase means; None for a thing, unless it ``speaks`` ("the cartel warned")."""
        kind = subject_type(words, chunk, self._lexicon)
        if kind in {Subject.HE, Subject.THEY, Subject.IT}:
            inside = self._antecedent(words, chunk, kind)
            if inside is not None:
                return inside
        if kind is Subject.HE:
            return heard.person or self._last_person(words.span.start) or heard.speaker
        if kind in {Subject.THEY, Subject.IT}:
            return heard.body or heard.speaker
        if kind in {Subject.WE, Subject.I}:
            return heard.speaker
        if kind in {Subject.YOU, Subject.THERE, Subject.NONE}:
            return None
        if words.tag(chunk.head) == "NN" and words.word(chunk.head) not in self._lexicon.parties["office"]:
            owner = owner_of(words, chunk)
            speaks = speaks and words.word(chunk.head) not in _DOCUMENTS
            chunk = chunk if speaks or owner is None else owner
        party = self._mentions.party(self._text, words.span_of(chunk.first, chunk.end))
        return party if kind in NAMED or party.actor is not None or speaks else None

    def _antecedent(self, words: Words, pronoun: Chunk, kind: Subject) -> Party | None:
        """The named subject to the pronoun's left in its sentence ("X said … and he urged …")."""
        for chunk in islice(_tellers(self._scenes[words.index]), TELLERS):
            if chunk is None or chunk.end > pronoun.first:
                continue
            if subject_type(words, chunk, self._lexicon) not in ACTING:
                continue
            party = self._mentions.party(self._text, words.span_of(chunk.first, chunk.end))
            if self._is_person(party) is (kind is Subject.HE):
                return party
        return None

    def _last_person(self, before: int) -> Party | None:
        for mention in reversed(self._mentions.within(Span(max(0, before - PERSON_REACH), before))):
            if mention.actor.kind is ActorKind.PERSON:
                return Party(mention.span, mention.actor.id)
        return None

    def _listen(self) -> Iterator[Heard]:
        heard = Heard()
        for scene in self._scenes:
            yield heard
            heard = self._after(scene, heard)

    def _after(self, scene: Scene, heard: Heard) -> Heard:
        speaker, person, body = heard.speaker, heard.person, heard.body
        subject = self.acting(scene.words, first_subject(scene.words), heard)
        told = (self._named(scene.words, chunk, heard) for chunk in _tellers(scene))
        spoken = next((party for party in told if party is not None), None)
        if spoken is not None:
            speaker = spoken
        elif subject is not None and not any(scene.words.quote):
            speaker = subject
        for party in (subject, spoken):
            if party is not None:
                if self._is_person(party):
                    person = party
                else:
                    body = party
        return Heard(speaker, person, body, subject or heard.subject)

    def _named(self, words: Words, chunk: Chunk | None, heard: Heard) -> Party | None:
        return None if chunk is None else self.resolved(words, chunk, heard)

    def acting(self, words: Words, chunk: Chunk | None, heard: Heard) -> Party | None:
        party = self._named(words, chunk, heard)
        if party is None or chunk is None or party.actor is not None:
            return party
        return party if subject_type(words, chunk, self._lexicon) in ACTING | PRONOUNS else None

    def _is_person(self, party: Party) -> bool:
        inside = self._mentions.within(party.span)
        if inside:
            return any(found.actor.kind is ActorKind.PERSON for found in inside)
        return False


def _tellers(scene: Scene) -> Iterator[Chunk | None]:
    """The subjects of speech verbs, then those of the speech acts that the narrator tells."""
    for attribution in scene.attributions:
        yield attribution.subject
    for frame in scene.frames:
        if frame.source is Source.ACT and reports(frame):
            yield frame.subject_at


def reports(frame: Frame) -> bool:
    """A speech act told by the narrator: its subject beats that of an outer "said"."""
    return not frame.quoted and frame.source in {Source.ACT, Source.NOUN}


def first_subject(words: Words) -> Chunk | None:
    for at in range(len(words)):
        if is_finite(words, at) and not words.quote[at]:
            return subject_before(words, at)
    return None
