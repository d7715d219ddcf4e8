"""Who draws the line: the subject of the cue or of the speech verb, or who is quoted on.

Rules propose who it may be; learned weights (`ranking`) choose among them.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from desktop_app.analysis.red_lines.attribution import Attribution
from desktop_app.analysis.red_lines.candidates import Candidate, Pool
from desktop_app.analysis.red_lines.frame import Frame, Source
from desktop_app.analysis.red_lines.kinds import Verdict
from desktop_app.analysis.red_lines.lexicon import Lexicon
from desktop_app.analysis.red_lines.mentions import Mentions
from desktop_app.analysis.red_lines.ranking import ranking
from desktop_app.analysis.red_lines.resolving import (
    ACTING,
    NAMED,
    Heard,
    Resolver,
    first_subject,
    reports,
)
from desktop_app.analysis.red_lines.scenes import Scene
from desktop_app.analysis.red_lines.syntax import (
    PRONOUNS,
    Chunk,
    Subject,
    is_finite,
    is_verb,
    phrase_ending_at,
    phrase_starting_at,
    subject_type,
)
from desktop_app.analysis.red_lines.targets import targets_of
from desktop_app.analysis.red_lines.words import Words
from desktop_app.report import Party

_SPEAKING = frozenset(
    {"said", "subject of the told act", "agent of the told act", "quoted as saying", "whose the noun is"}
)
"""Whoever has such a part in the sentence is somebody, whatever the noun."""


_QUOTING = frozenset({"quoted", "quotes", "quoting", "cited", "citing"})


class Speakers:
    """Speakers of the lines of one document."""

    def __init__(
        self, resolver: Resolver, scenes: Sequence[Scene], mentions: Mentions, lexicon: Lexicon
    ) -> None:
        self._resolver = resolver
        self._scenes = scenes
        self._mentions = mentions
        self._lexicon = lexicon

    def speaker_of(self, scene: Scene, verdict: Verdict) -> Party | None:
        """Whose line it is, None where nobody can be named."""
        candidates = self.candidates_of(scene, verdict)
        if not candidates:
            return None
        return candidates[ranking("speaker").best([found.features for found in candidates])].party

    def candidates_of(self, scene: Scene, verdict: Verdict) -> list[Candidate]:
        """Everybody who may have spoken, whom the rules name first."""
        heard = self._resolver.heard_before(scene)
        pool = Pool()
        pool.add(self._by_rules(scene, verdict, heard), "rules")
        for chunk, features in self._phrases(scene, verdict.frame):
            kind = subject_type(scene.words, chunk, self._lexicon)
            party = self._resolver.resolved(
                scene.words,
                self._whose_office(scene.words, chunk),
                heard,
                speaks=not _SPEAKING.isdisjoint(features),
            )
            pool.add(party, *features, *(f"{name} {kind}" for name in features))
        for name, party in (
            ("last speaker", heard.speaker),
            ("last person", heard.person),
            ("last body", heard.body),
            ("last subject", heard.subject),
            ("attributed next", self._attributed_next(scene, heard)),
        ):
            pool.add(party, name)
        for mention in self._mentions.within(scene.words.span):
            quoted = _quoted_at(scene.words, mention.span.start)
            pool.add(Party(mention.span, mention.actor.id), "named quoted" if quoted else "named")
        return pool.candidates(scene, self._mentions, _context(scene, verdict))

    def _phrases(self, scene: Scene, deciding: Frame | None) -> Iterator[tuple[Chunk, list[str]]]:
        """Noun phrases of the sentence that may name the speaker, each with why."""
        tellers = list(self._attributed(scene, deciding))
        for number, chunk in enumerate(tellers):
            place = "before" if deciding is not None and chunk.end <= deciding.first else "behind"
            features = ["said", f"said {min(number, 2)}", f"said {place}"]
            if _told_of_another(deciding, chunk):
                features.append("tells of another's act")
            yield chunk, features
        for frame in scene.frames:
            yield from _around(frame, deciding)
        actor = None if deciding is None else deciding.subject_at
        if actor is not None and any(_told_of_another(deciding, chunk) for chunk in tellers):
            yield actor, ["act told by another"]
        yield from _named_beside(scene)
        first = first_subject(scene.words)
        if first is not None:
            yield first, ["first subject"]
        for at, word in enumerate(scene.words.lower):
            if word == "by" and not scene.words.quote[at]:
                agent = phrase_starting_at(scene.words, at + 1)
                if agent is not None:
                    yield agent, ["by" if is_verb(scene.words, at - 1) else "by behind a noun"]
        for target, _ in () if deciding is None else targets_of(scene.words, deciding, self._lexicon):
            yield target, ["target"]

    def _by_rules(self, scene: Scene, verdict: Verdict, heard: Heard) -> Party | None:
        for likely in self._likely(scene, verdict.frame):
            chunk = self._whose_office(scene.words, likely)
            party = self._resolver.resolved(scene.words, chunk, heard)
            if party is not None:
                return party
        return self._unnamed(scene, heard)

    def _likely(self, scene: Scene, frame: Frame | None) -> Iterator[Chunk]:
        """Phrases that may name the speaker, likeliest first."""
        if frame is not None and reports(frame) and frame.subject in NAMED | PRONOUNS - {Subject.IT}:
            yield from _present(frame.subject_at)
        yield from self._attributed(scene, frame)
        for other in (frame, *scene.frames):
            if other is not None and not other.quoted and other.subject in ACTING | PRONOUNS:
                yield from _present(other.subject_at)

    def _whose_office(self, words: Words, chunk: Chunk) -> Chunk:
        """ "X will …, its minister said": X."""
        if words.word(chunk.first) not in {"its", "their"} or words.tag(chunk.end - 1) == "NNP":
            return chunk
        owner = first_subject(words)
        named = owner is not None and subject_type(words, owner, self._lexicon) is Subject.NAME
        return owner if named and owner is not None and owner.end <= chunk.first else chunk

    def _attributed(self, scene: Scene, frame: Frame | None) -> Iterator[Chunk]:
        told = [attribution for attribution in scene.attributions if attribution.subject is not None]
        if frame is not None:
            told.sort(key=lambda attribution: _distance(attribution, frame))
        for attribution in told:
            if attribution.subject is not None:
                kind = subject_type(scene.words, attribution.subject, self._lexicon)
                if kind in NAMED | PRONOUNS | {Subject.THING} - {Subject.YOU}:
                    yield attribution.subject

    def _unnamed(self, scene: Scene, heard: Heard) -> Party | None:
        """A quotation without attribution: the one whose quotation goes on, else who spoke last."""
        following = self._attributed_next(scene, heard)
        if following is not None:
            return following
        words = scene.words
        if any(words.quote) or scene.reported:
            return heard.speaker or heard.subject
        subject = first_subject(words)
        return self._resolver.acting(words, subject, heard) or heard.speaker or heard.subject

    def _attributed_next(self, scene: Scene, heard: Heard) -> Party | None:
        """The quotation goes on in the next sentence, which says whose it is."""
        words = scene.words
        following = words.index + 1
        if following >= len(self._scenes) or not words.quote or not words.quote[-1]:
            return None
        after = self._scenes[following]
        if words.quote[-1] in after.words.quote:
            for chunk in self._attributed(after, None):
                party = self._resolver.resolved(after.words, chunk, heard)
                if party is not None:
                    return party
        return None


def _around(frame: Frame, deciding: Frame | None) -> Iterator[tuple[Chunk, list[str]]]:
    """The subject and the object of a cue."""
    voice = "quoted" if frame.quoted else "told"
    act = frame.source in {Source.ACT, Source.NOUN}
    if frame.subject_at is not None:
        features = [f"subject {voice} {frame.source}", f"subject {voice} {frame.name}"]
        if frame is deciding:
            features.append(f"subject of the cue {voice}")
        if act:
            features.append(f"{'agent' if frame.passive else 'subject'} of the {voice} act")
        yield frame.subject_at, features
    if frame.addressee is not None and act:
        yield frame.addressee, [f"object of the {voice} act"]


def _named_beside(scene: Scene) -> Iterator[tuple[Chunk, list[str]]]:
    """Who is quoted "as saying" something, and whose the threat, call or demand is."""
    words = scene.words
    for at, word in enumerate(words.lower):
        if word in _QUOTING and not words.quote[at]:
            chunk = phrase_starting_at(words, at + 1)
            if chunk is not None and words.word(chunk.end) == "as":
                yield chunk, ["quoted as saying"]
    for frame in scene.frames:
        if frame.source is Source.NOUN and not frame.quoted:
            yield from _whose(words, frame)


def _whose(words: Words, noun: Frame) -> Iterator[tuple[Chunk, list[str]]]:
    """ "A threat by the Taliban", "calls from diplomats", "Bush's call"; a verb that looks like a noun."""
    for at in range(noun.end, noun.end + 3):
        if words.word(at) in {"by", "from"}:
            chunk = phrase_starting_at(words, at + 1)
            if chunk is not None:
                yield chunk, ["whose the noun is", f"noun {words.word(at)}"]
            break
    owner = None
    if words.tag(noun.first - 1) == "POS":
        owner = phrase_ending_at(words, noun.first - 2)
    elif noun.complement.startswith("that") and not any(is_finite(words, at) for at in range(noun.first)):
        owner = phrase_ending_at(words, noun.first - 1)
    if owner is not None:
        yield owner, ["whose the noun is", "owner of the noun"]


def _told_of_another(deciding: Frame | None, teller: Chunk) -> bool:
    """ "X said the rebels had rejected it": the act is the rebels'."""
    if deciding is None:
        return False
    actor = deciding.subject_at
    return reports(deciding) and deciding.subject in ACTING and actor is not None and actor != teller


def _context(scene: Scene, verdict: Verdict) -> str:
    if scene.words.wholly_quoted:
        return "all quoted"
    voice = "none" if verdict.frame is None else "quoted" if verdict.frame.quoted else "told"
    source = "" if verdict.frame is None else "act" if verdict.frame.source is Source.ACT else "other"
    return f"{voice} {source} {'said' if scene.attributions else 'unsaid'}"


def _quoted_at(words: Words, start: int) -> bool:
    """The token at this place of the text, or the one that it lies in, stands in a quotation."""
    at = bisect_right(words.tokens, start, key=lambda token: token.start) - 1
    return at >= 0 and bool(words.quote[at])


def _present(chunk: Chunk | None) -> Iterator[Chunk]:
    if chunk is not None:
        yield chunk


def _distance(attribution: Attribution, frame: Frame) -> tuple[int, int]:
    """Quoted cues look to what follows the quotation first, others to what stands before them."""
    behind = attribution.verb < frame.first
    return (int(behind) if frame.quoted else int(not behind), abs(attribution.verb - frame.first))
