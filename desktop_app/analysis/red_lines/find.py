"""Finds the red lines of a document."""

from desktop_app.analysis.red_lines.addressees import Addressees
from desktop_app.analysis.red_lines.clauses import clauses_of
from desktop_app.analysis.red_lines.confidence import weights
from desktop_app.analysis.red_lines.features import features_of
from desktop_app.analysis.red_lines.kinds import strength_of, verdict_of
from desktop_app.analysis.red_lines.lexicon import lexicon
from desktop_app.analysis.red_lines.mentions import Mentions
from desktop_app.analysis.red_lines.reasons import reasons_of, telling_frames
from desktop_app.analysis.red_lines.scenes import Scene, scenes_of
from desktop_app.analysis.red_lines.speakers import Speakers
from desktop_app.language import Document
from desktop_app.report import Actor, RedLine

LEAST_CONFIDENCE = 0.1
"""What is less sure is not reported."""
PRONOUN_REACH = 2
"""In so many sentences before a line, the actor is looked for that a pronoun in it means."""


def find_red_lines(document: Document, actors: tuple[Actor, ...]) -> tuple[RedLine, ...]:
    """Every sentence that may be a red line, of confidence .1 and above, in document order.

    The document's tokens must be tagged. ``actors`` are those found in the same document: speakers and
    addressees are linked to them.
    """
    words = lexicon()
    scenes = scenes_of(document, words)
    mentions = Mentions(actors)
    speakers = Speakers(document.text, scenes, mentions, words)
    addressees = Addressees(document.text, mentions, words)
    table = weights()
    found = []
    for scene, features in zip(scenes, features_of(scenes, words), strict=True):
        confidence = table.confidence(features)
        if confidence >= LEAST_CONFIDENCE:
            since = scenes[max(0, scene.words.index - PRONOUN_REACH)].words.span.start
            found.append(_red_line(scene, confidence, speakers, addressees, since))
    return tuple(found)


def _red_line(
    scene: Scene, confidence: float, speakers: Speakers, addressees: Addressees, since: int
) -> RedLine:
    verdict = verdict_of(scene)
    clauses = clauses_of(scene, verdict)
    conditional = clauses.condition is not None
    speaker = speakers.speaker_of(scene, verdict)
    return RedLine(
        span=scene.words.span,
        kind=verdict.kind,
        strength=strength_of(scene, verdict, conditional),
        confidence=confidence,
        reasons=reasons_of(scene, verdict, conditional),
        speaker=speaker,
        addressee=addressees.addressee_of(scene, verdict, speaker, since),
        condition=clauses.condition,
        consequence=clauses.consequence,
        cues=tuple(
            sorted(scene.words.span_of(frame.first, frame.end) for frame in telling_frames(scene, verdict))
        ),
    )
