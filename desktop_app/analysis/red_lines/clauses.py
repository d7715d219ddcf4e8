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
from desktop_app.report import RedLineKind

NOTHING_COUNTS = {"condition": 0.22, "consequence": 0.28}
"""So little it counts that there is none: most who lay down a line say what they ask or announce."""
LIKELIEST = 16
"""So many parts are weighed against those of the other question."""

_ONLY_ON_A_CONDITION = frozenset({RedLineKind.LIMIT, RedLineKind.DEMAND, RedLineKind.REFUSAL})
"""What these say is itself what is asked or denied: something follows only for whoever does otherwise."""

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
    """Both spans, each None where the sentence names none: the likeliest two that do not overlap."""
    conditions = _weighed("condition", conditions_of(scene, verdict), scene, verdict)
    consequences = _weighed("consequence", consequences_of(scene, verdict), scene, verdict)
    pairs = [
        (worth * other_worth, condition, consequence)
        for condition, worth in conditions
        for consequence, other_worth in consequences
        if _fit_together(condition, consequence, verdict.kind)
    ]
    _, condition, consequence = max(pairs, key=lambda pair: pair[0])
    conditional = condition is not None and scene.words.lower[condition.first] in _TRIGGERS
    return Clauses(_span(scene, condition), _span(scene, consequence), conditional)


def _fit_together(condition: Part | None, consequence: Part | None, kind: RedLineKind) -> bool:
    if condition is None:
        return consequence is None or kind not in _ONLY_ON_A_CONDITION
    return consequence is None or condition.end <= consequence.first or consequence.end <= condition.first


def conditions_of(scene: Scene, verdict: Verdict) -> list[Part | None]:
    return [*conditions_in(scene, verdict.frame), None]


def consequences_of(scene: Scene, verdict: Verdict) -> list[Part | None]:
    return [*consequences_in(scene, verdict.frame), None]


def features_of_part(part: Part | None, scene: Scene, verdict: Verdict) -> Features:
    """What speaks for this part, or (None) for none."""
    if part is not None:
        return part.features | {f"{name}, {verdict.kind}" for name in part.features if name.count(" ") < 2}
    names = {f"none {frame.name}" for frame in scene.frames if scene.counts(frame)}
    names.update(f"none with {word}" for word in _TRIGGERS.intersection(scene.words.lower))
    conditional = scene.has(Source.PHRASE, "condition", "deadline")
    return frozenset(
        {"none", f"none, {verdict.kind}", f"none, {'conditional' if conditional else 'plain'}"} | names
    )


def _weighed(
    question: str, parts: list[Part | None], scene: Scene, verdict: Verdict
) -> list[tuple[Part | None, float]]:
    """The likeliest parts and none, with their worth: the best part gets what speaks for any part at all."""
    *shares, nothing = ranking(question).shares([features_of_part(part, scene, verdict) for part in parts])
    likely = sorted(zip(parts, shares, strict=False), key=lambda pair: -pair[1])[:LIKELIEST]
    agreed = [(part, sum(share * _likeness(part, other) for other, share in likely)) for part, _ in likely]
    agreed.sort(key=lambda pair: -pair[1])
    highest = max((worth for _, worth in agreed), default=1.0)
    weighed = [(part, (1 - nothing) * worth / highest) for part, worth in agreed]
    return [*weighed, (None, nothing * NOTHING_COUNTS[question])]


def _likeness(one: Part | None, other: Part | None) -> float:
    """The F1 of the tokens of two parts."""
    if one is None or other is None:
        return 0.0
    shared = max(0, min(one.end, other.end) - max(one.first, other.first))
    return 2 * shared / (one.end - one.first + other.end - other.first)


def _span(scene: Scene, part: Part | None) -> Span | None:
    return None if part is None else scene.words.span_of(part.first, part.end)
