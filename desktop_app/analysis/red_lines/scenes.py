"""A document's sentences with their cues and their evidence by hand: what features and rules start from."""

from dataclasses import dataclass
from functools import cached_property

from desktop_app.analysis.red_lines.attribution import Attribution, attributions_of
from desktop_app.analysis.red_lines.frame import Frame, Source
from desktop_app.analysis.red_lines.frames import frames_of
from desktop_app.analysis.red_lines.lexicon import Lexicon
from desktop_app.analysis.red_lines.syntax import Subject
from desktop_app.analysis.red_lines.words import Words, words_of
from desktop_app.language import Document

FURTHER = 0.3
"""What every frame after the best adds of its evidence."""


@dataclass(frozen=True)
class Scene:
    """One sentence: its words, its frames, who is reported, and whether anybody is."""

    words: Words
    frames: tuple[Frame, ...]
    attributions: tuple[Attribution, ...]
    follows_quote: bool

    @cached_property
    def speaks_on(self) -> bool:
        """The first person after a quotation: it goes on, though its marks do not."""
        return (
            self.follows_quote
            and not self.attributions
            and any(frame.subject in {Subject.WE, Subject.I} for frame in self.frames if not frame.quoted)
        )

    @property
    def reported(self) -> bool:
        """Somebody's words: a speech verb outside quotations, or a quotation that goes on."""
        return bool(self.attributions) or self.speaks_on

    def counts(self, frame: Frame) -> bool:
        """The gate on reported speech: gated frames need somebody's words, all need quotes in a question."""
        if frame.quoted:
            return True
        return not self.question and (not frame.gated or self.reported)

    @cached_property
    def support(self) -> float:
        """How much speaks for a line, by the lexicon alone; 1 is enough."""
        worths = [frame.evidence for frame in self.frames if frame.evidence > 0 and self.counts(frame)]
        worths.sort(reverse=True)
        return worths[0] + FURTHER * sum(worths[1:]) if worths else 0.0

    @cached_property
    def doubt(self) -> float:
        """How much speaks against a line, every class of phrases once; 0 or less."""
        return sum({frame.name: frame.evidence for frame in self.frames if frame.evidence < 0}.values())

    @property
    def evidence(self) -> float:
        return self.support + self.doubt

    @cached_property
    def question(self) -> bool:
        return any(word == "?" for word in self.words.lower[-3:])

    @cached_property
    def best(self) -> Frame | None:
        """The frame with the most evidence that counts; the earlier of equals."""
        counting = [frame for frame in self.frames if self.counts(frame) and frame.evidence > 0]
        return max(counting, key=lambda frame: (frame.evidence, -frame.first), default=None)

    def has(self, source: Source, *names: str) -> bool:
        """A frame of this source and one of these names counts here."""
        return any(
            frame.source is source and frame.name in names and self.counts(frame) for frame in self.frames
        )


def scenes_of(document: Document, lexicon: Lexicon) -> tuple[Scene, ...]:
    """Every sentence of the document, in order."""
    scenes = []
    after_quote = False
    for words in words_of(document, lexicon):
        scenes.append(Scene(words, frames_of(words, lexicon), attributions_of(words, lexicon), after_quote))
        after_quote = any(words.quote)
    return tuple(scenes)
