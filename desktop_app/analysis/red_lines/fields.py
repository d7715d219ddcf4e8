"""What a sentence says as a line: kind, strength, who to whom, on what condition, with what consequence."""

from collections.abc import Sequence

from desktop_app.analysis.red_lines.addressees import Addressees
from desktop_app.analysis.red_lines.clauses import clauses_of
from desktop_app.analysis.red_lines.kinds import strength_of, verdict_of
from desktop_app.analysis.red_lines.lexicon import Lexicon
from desktop_app.analysis.red_lines.mentions import Mentions
from desktop_app.analysis.red_lines.reasons import reasons_of, telling_frames
from desktop_app.analysis.red_lines.resolving import Resolver
from desktop_app.analysis.red_lines.scenes import Scene
from desktop_app.analysis.red_lines.speakers import Speakers
from desktop_app.report import Actor, RedLine


class Fields:
    """Reads the lines of one document; ``actors`` are those found in it."""

    def __init__(
        self, text: str, scenes: Sequence[Scene], actors: tuple[Actor, ...], lexicon: Lexicon
    ) -> None:
        mentions = Mentions(actors)
        resolver = Resolver(text, scenes, mentions, lexicon)
        self.speakers = Speakers(resolver, scenes, mentions, lexicon)
        self.addressees = Addressees(text, resolver, scenes, mentions, lexicon)

    def line_of(self, scene: Scene, confidence: float) -> RedLine:
        """The line that this sentence draws, whether it draws one being somebody else's question."""
        verdict = verdict_of(scene)
        clauses = clauses_of(scene, verdict)
        speaker = self.speakers.speaker_of(scene, verdict)
        return RedLine(
            span=scene.words.span,
            kind=verdict.kind,
            strength=strength_of(scene, verdict, clauses.conditional),
            confidence=confidence,
            reasons=reasons_of(scene, verdict, clauses.conditional),
            speaker=speaker,
            addressee=self.addressees.addressee_of(scene, verdict, speaker),
            condition=clauses.condition,
            consequence=clauses.consequence,
            cues=tuple(
                sorted(
                    scene.words.span_of(frame.first, frame.end) for frame in telling_frames(scene, verdict)
                )
            ),
        )
