"""Who draws the line: the subject of the cue or of the speech verb, or who is quoted on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from desktop_app.analysis.red_lines.attribution import Attribution
from desktop_app.analysis.red_lines.frame import Frame, Source
from desktop_app.analysis.red_lines.kinds import Verdict
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

_NAMED = frozenset({Subject.NAME, Subject.OFFICE, Subject.PEOPLE, Subject.ANALYST})
_ACTING = frozenset({Subject.NAME, Subject.OFFICE})


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


class Speakers:
    """Speakers of the lines of one document."""

    def __init__(self, text: str, scenes: Sequence[Scene], mentions: Mentions, lexicon: Lexicon) -> None:
        self._text = text
        self._scenes = scenes
        self._mentions = mentions
        self._lexicon = lexicon
        self._before = tuple(self._listen())

    def speaker_of(self, scene: Scene, verdict: Verdict) -> Party | None:
        """Whose line it is, None where nobody can be named."""
        heard = self._before[scene.words.index]
        for chunk in self._candidates(scene, verdict.frame):
            chunk = self._whose_office(scene.words, chunk)
            party = self._resolved(scene.words, chunk, heard)
            if party is not None:
                return party
        return self._unnamed(scene, heard)

    def _candidates(self, scene: Scene, frame: Frame | None) -> Iterator[Chunk]:
        """Phrases that may name the speaker, likeliest first."""
        if frame is not None and _reports(frame) and frame.subject in _NAMED | PRONOUNS - {Subject.IT}:
            yield from _present(frame.subject_at)
        yield from self._attributed(scene, frame)
        for other in (frame, *scene.frames):
            if other is not None and not other.quoted and other.subject in _ACTING | PRONOUNS:
                yield from _present(other.subject_at)

    def _whose_office(self, words: Words, chunk: Chunk) -> Chunk:
        """ "X will …, its minister said": X."""
        if words.word(chunk.first) not in {"its", "their"} or words.tag(chunk.end - 1) == "NNP":
            return chunk
        owner = _first_subject(words)
        named = owner is not None and subject_type(words, owner, self._lexicon) is Subject.NAME
        return owner if named and owner is not None and owner.end <= chunk.first else chunk

    def _attributed(self, scene: Scene, frame: Frame | None) -> Iterator[Chunk]:
        told = [attribution for attribution in scene.attributions if attribution.subject is not None]
        if frame is not None:
            told.sort(key=lambda attribution: _distance(attribution, frame))
        for attribution in told:
            if attribution.subject is not None:
                kind = subject_type(scene.words, attribution.subject, self._lexicon)
                if kind in _NAMED | PRONOUNS - {Subject.YOU}:
                    yield attribution.subject

    def _unnamed(self, scene: Scene, heard: Heard) -> Party | None:
        """A quotation without attribution: the one whose quotation goes on, else who spoke last."""
        words = scene.words
        following = words.index + 1
        if following < len(self._scenes) and words.quote and words.quote[-1]:
            after = self._scenes[following]
            if words.quote[-1] in after.words.quote and after.attributions:
                for chunk in self._attributed(after, None):
                    party = self._resolved(after.words, chunk, heard)
                    if party is not None:
                        return party
        if any(words.quote) or scene.reported:
            return heard.speaker or heard.subject
        return self._acting(words, _first_subject(words), heard) or heard.speaker or heard.subject

    def _resolved(self, words: Words, chunk: Chunk, heard: Heard) -> Party | None:
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
            chunk = owner_of(words, chunk) or chunk
        party = self._mentions.party(self._text, words.span_of(chunk.first, chunk.end))
        return party if kind in _NAMED or party.actor is not None else None

    def _antecedent(self, words: Words, pronoun: Chunk, kind: Subject) -> Party | None:
        """The named subject to the pronoun's left in its sentence ("X said … and he urged …")."""
        for chunk in islice(_tellers(self._scenes[words.index]), TELLERS):
            if chunk is None or chunk.end > pronoun.first:
                continue
            if subject_type(words, chunk, self._lexicon) not in _ACTING:
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
        subject = self._acting(scene.words, _first_subject(scene.words), heard)
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
        return None if chunk is None else self._resolved(words, chunk, heard)

    def _acting(self, words: Words, chunk: Chunk | None, heard: Heard) -> Party | None:
        party = self._named(words, chunk, heard)
        if party is None or chunk is None or party.actor is not None:
            return party
        return party if subject_type(words, chunk, self._lexicon) in _ACTING | PRONOUNS else None

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
        if frame.source is Source.ACT and _reports(frame):
            yield frame.subject_at


def _reports(frame: Frame) -> bool:
    """A speech act told by the narrator: its subject beats that of an outer "said"."""
    return not frame.quoted and frame.source in {Source.ACT, Source.NOUN}


def _present(chunk: Chunk | None) -> Iterator[Chunk]:
    if chunk is not None:
        yield chunk


def _distance(attribution: Attribution, frame: Frame) -> tuple[int, int]:
    """Quoted cues look to what follows the quotation first, others to what stands before them."""
    behind = attribution.verb < frame.first
    return (int(behind) if frame.quoted else int(not behind), abs(attribution.verb - frame.first))


def _first_subject(words: Words) -> Chunk | None:
    for at in range(len(words)):
        if is_finite(words, at) and not words.quote[at]:
            return subject_before(words, at)
    return None
