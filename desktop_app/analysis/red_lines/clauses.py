"""The condition and the consequence of a line, as spans inside its sentence.

`spans` proposes them; learned weights (`ranking`) choose, and may choose that there is none.
"""

from dataclasses import dataclass

from desktop_app.analysis.red_lines.frame import Source
from desktop_app.analysis.red_lines.kinds import Verdict
from desktop_app.analysis.red_lines.ranking import Features, ranking
from desktop_app.analysis.red_lines.scenes import Scene
from desktop_app.analysis.red_lines.spans import Part, conditions_in, consequences_in
from desktop_app.article import Span

LEAST_SHARE = {"condition": 0.2, "consequence": 0.3}
"""What is less likely than this to be there at all is not offered."""


_TRIGGERS = frozenset(
    {"if", "unless", "until", "till", "provided", "whoever", "once", "should", "were", "had", "without"}
    | {"barring", "pending", "anyone", "anybody", "as", "so", "only", "in", "on"}
)


@dataclass(frozen=True, slots=True)
class Clauses:
    """``conditional``: the condition is a trigger ("if ..."), not the act that is demanded or forbidden."""

    condition: Span | None
    consequence: Span | None
    conditional: bool


def clauses_of(scene: Scene, verdict: Verdict) -> Clauses:
    """Both spans, each None where the sentence names none; they do not overlap."""
    condition = _chosen("condition", conditions_of(scene, verdict), scene, verdict)
    others = [
        part
        for part in consequences_of(scene, verdict)
        if condition is None or part is None or part.end <= condition.first or condition.end <= part.first
    ]
    consequence = _chosen("consequence", others, scene, verdict)
    conditional = condition is not None and scene.words.lower[condition.first] in _TRIGGERS
    return Clauses(_span(scene, condition), _span(scene, consequence), conditional)


def conditions_of(scene: Scene, verdict: Verdict) -> list[Part | None]:
    return [*conditions_in(scene, verdict.frame), None]


def consequences_of(scene: Scene, verdict: Verdict) -> list[Part | None]:
    return [*consequences_in(scene, verdict.frame), None]


def features_of_part(part: Part | None, scene: Scene, verdict: Verdict) -> Features:
    """What speaks for this part, or (None) for none."""
    if part is not None:
        return part.features | {f"{name}, {verdict.kind}" for name in part.features if name.count(" ") < 2}
    names = {f"none {frame.name}" for frame in scene.frames if scene.counts(frame)}
    conditional = scene.has(Source.PHRASE, "condition", "deadline")
    return frozenset(
        {"none", f"none, {verdict.kind}", f"none, {'conditional' if conditional else 'plain'}"} | names
    )


def _chosen(question: str, parts: list[Part | None], scene: Scene, verdict: Verdict) -> Part | None:
    shares = ranking(question).shares([features_of_part(part, scene, verdict) for part in parts])
    *named, nothing = shares
    if not named or 1 - nothing < LEAST_SHARE[question]:
        return None
    return parts[named.index(max(named))]


def _span(scene: Scene, part: Part | None) -> Span | None:
    return None if part is None else scene.words.span_of(part.first, part.end)
