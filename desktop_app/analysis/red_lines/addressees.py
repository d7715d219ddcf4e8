"""Who must heed a line: the one who is asked, warned or refused, where the sentence names one."""

from collections.abc import Iterator

from desktop_app.analysis.red_lines.frame import Frame, Source
from desktop_app.analysis.red_lines.kinds import Verdict
from desktop_app.analysis.red_lines.lexicon import Lexicon
from desktop_app.analysis.red_lines.mentions import Mentions
from desktop_app.analysis.red_lines.scenes import Scene
from desktop_app.analysis.red_lines.syntax import (
    Chunk,
    Subject,
    owner_of,
    phrase_starting_at,
    subject_type,
)
from desktop_app.analysis.red_lines.words import Words
from desktop_app.article import Span
from desktop_app.report import Party

_PARTIES = frozenset({Subject.NAME, Subject.OFFICE})
"""Plain plurals ("voters", "loudspeakers") are wrong more often than right."""
_TOLD = frozenset({"to", "against", "told", "tells", "tell", "warned", "warns", "warn", "with"})
_MEDIA = frozenset(
    {
        "reporters",
        "journalists",
        "agencies",
        "agency",
        "news",
        "bbc",
        "cnn",
        "reuters",
        "television",
        "radio",
        "newspaper",
        "conference",
    }
)


class Addressees:
    """Addressees of the lines of one document."""

    def __init__(self, text: str, mentions: Mentions, lexicon: Lexicon) -> None:
        self._text = text
        self._mentions = mentions
        self._lexicon = lexicon

    def addressee_of(self, scene: Scene, verdict: Verdict, speaker: Party | None, since: int) -> Party | None:
        """The addressee, never the speaker.

        ``since`` is where the sentences begin in which a pronoun's actor is looked for.
        """
        for chunk in self._candidates(scene, verdict.frame):
            party = self._party(scene.words, chunk, speaker)
            if party is not None:
                return party
        return self._meant_by_pronoun(scene, speaker, since) or self._named_after(scene, verdict, speaker)

    def _candidates(self, scene: Scene, frame: Frame | None) -> Iterator[Chunk]:
        words = scene.words
        ordered = (frame, *scene.frames) if frame is not None else scene.frames
        for found in ordered:
            if found.addressee is not None:
                yield from _owner_first(words, found.addressee)
        for found in ordered:
            if found.source is Source.MODAL and found.name in {"must", "should"} and found.subject_at:
                yield found.subject_at
        for found in ordered:
            if found.source is Source.MODAL and found.target in {"harm", "yield"} and found.verb >= 0:
                chunk = phrase_starting_at(words, found.verb + 1)
                if chunk is not None:
                    yield from _owner_first(words, chunk)
        for at, word in enumerate(words.lower):
            if word in _TOLD:
                chunk = phrase_starting_at(words, at + 1)
                if chunk is not None:
                    yield chunk

    def _party(self, words: Words, chunk: Chunk, speaker: Party | None) -> Party | None:
        span = words.span_of(chunk.first, chunk.end)
        if any(words.lower[at] in _MEDIA for at in range(chunk.first, chunk.end)):
            return None
        if subject_type(words, chunk, self._lexicon) not in _PARTIES:
            return None
        party = self._mentions.party(self._text, span)
        return None if _same(party, speaker) else party

    def _named_after(self, scene: Scene, verdict: Verdict, speaker: Party | None) -> Party | None:
        """The next actor that is named behind the cue."""
        words = scene.words
        start = words.span.start if verdict.frame is None else words.tokens[verdict.frame.first].start
        for mention in self._mentions.within(Span(start, words.span.end)):
            party = Party(mention.span, mention.actor.id)
            if not _same(party, speaker):
                return party
        return None

    def _meant_by_pronoun(self, scene: Scene, speaker: Party | None, since: int) -> Party | None:
        """He, she, it or they inside the speaker's own words: who was named last before, but the speaker."""
        words = scene.words
        pronoun = next(
            (
                at
                for at, word in enumerate(words.lower)
                if words.quote[at] and word in {"he", "she", "him", "her", "they", "them"}
            ),
            None,
        )
        if pronoun is None:
            return None
        before = self._mentions.within(Span(since, words.tokens[pronoun].start))
        for mention in reversed(before):
            party = Party(mention.span, mention.actor.id)
            if not _same(party, speaker):
                return party
        return None


def _owner_first(words: Words, chunk: Chunk) -> Iterator[Chunk]:
    """ "Iran's offer" addresses Iran, "the proposal of the council" the council."""
    owner = owner_of(words, chunk)
    if owner is not None:
        yield owner
        return
    yield chunk
    for at in range(chunk.head, chunk.end):
        if words.word(at) in {"of", "by", "from"}:
            owner = phrase_starting_at(words, at + 1)
            if owner is not None:
                yield owner
            return


def _same(party: Party, speaker: Party | None) -> bool:
    if speaker is None:
        return False
    return party.span.overlaps(speaker.span) or (party.actor is not None and party.actor == speaker.actor)
