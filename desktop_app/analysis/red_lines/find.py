"""Finds the red lines of a document."""

from desktop_app.analysis.red_lines.confidence import confidences
from desktop_app.analysis.red_lines.features import features_of
from desktop_app.analysis.red_lines.fields import Fields
from desktop_app.analysis.red_lines.lexicon import lexicon
from desktop_app.analysis.red_lines.scenes import scenes_of
from desktop_app.language import Document
from desktop_app.report import Actor, RedLine

LEAST_CONFIDENCE = 0.1
"""What is less sure is not reported."""


def find_red_lines(document: Document, actors: tuple[Actor, ...]) -> tuple[RedLine, ...]:
    """Every sentence that may be a red line, of confidence .1 and above, in document order.

    The document's tokens must be tagged. ``actors`` are those found in the same document: speakers and
    addressees are linked to them.
    """
    words = lexicon()
    scenes = scenes_of(document, words)
    fields = Fields(document.text, scenes, actors, words)
    texts = [scene.words.span.of(document.text) for scene in scenes]
    certain = confidences(texts, features_of(scenes, words))
    return tuple(
        fields.line_of(scene, confidence)
        for scene, confidence in zip(scenes, certain, strict=True)
        if confidence >= LEAST_CONFIDENCE
    )
