"""What kind of line a sentence draws, and how strongly: ordered rules over its frames."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from desktop_app.analysis.red_lines.frame import Frame, Source
from desktop_app.analysis.red_lines.ranking import Features, ranking
from desktop_app.analysis.red_lines.scenes import Scene
from desktop_app.analysis.red_lines.syntax import ACTORS, Subject
from desktop_app.analysis.red_lines.words import Words
from desktop_app.report import RedLineKind

_BEARING = frozenset({"accept", "tolerate", "allow", "permit", "let", "stand", "condone", "put"})
"""What one says one will not bear."""
_OBLIGING = frozenset({"must", "should"})
_MILD = (1, 2)
_STRENGTHS = {
    **dict.fromkeys(("urge", "call", "ask", "expect", "condemn", "should", "imperative"), _MILD),
    **dict.fromkeys(("requirement", "condition", "right", "danger", "resolve", "refusal"), _MILD),
    "must": (2, 2),
    "warn": (1, 3),
    "force": (3, 3),
}
"""By the deciding frame: strength without and with a condition or deadline; firm and strong by default."""
_HEDGES = frozenset({"may", "might", "could", "considering", "possibly", "perhaps"})


@dataclass(frozen=True, slots=True)
class Verdict:
    """The kind of a line and the frame that decided it, None where none did."""

    kind: RedLineKind
    frame: Frame | None


def _act(*names: str) -> Callable[[Frame], bool]:
    return lambda frame: (
        frame.source in {Source.ACT, Source.NOUN}
        and frame.name in names
        and not frame.negated
        and frame.evidence > 0
    )


def _phrase(name: str) -> Callable[[Frame], bool]:
    return lambda frame: frame.source is Source.PHRASE and frame.name == name


def _modal(
    names: frozenset[str], negated: bool, targets: frozenset[str] | None = None
) -> Callable[[Frame], bool]:
    return lambda frame: (
        frame.source is Source.MODAL
        and frame.name in names
        and frame.negated is negated
        and (targets is None or frame.target in targets)
    )


def _will_not_bear(frame: Frame) -> bool:
    return frame.source is Source.MODAL and frame.negated and frame.lemma in _BEARING


def _will_harm(frame: Frame) -> bool:
    return (
        frame.source is Source.MODAL
        and frame.name in _WILL
        and not frame.negated
        and frame.target == "harm"
        and (frame.passive or frame.subject in ACTORS | {Subject.IT})
    )


def _pledges_harm(frame: Frame) -> bool:
    return _act("pledge", "warn")(frame) and frame.target == "harm"


def _warns_of_own_act(frame: Frame) -> bool:
    """ "Warned that it would stop work", "that he would be jailed": more than an alert."""
    return _act("warn")(frame) and frame.complement == "that_would" and frame.verb >= 0


def _calls_to_attack(words: Words, frame: Frame) -> bool:
    return _act("call", "urge", "ask")(frame) and words.word(frame.verb) in _ATTACKING


def _denies_all(words: Words, frame: Frame) -> bool:
    """ "There will be no talks"."""
    return _modal(_WILL, False)(frame) and words.lower[frame.first + 1 : frame.first + 3] == ("be", "no")


def _steels_itself(frame: Frame) -> bool:
    """ "We must defend ourselves": an obligation of one's own is a pledge."""
    return (
        frame.source is Source.MODAL
        and frame.name == "must"
        and frame.target == "resist"
        and frame.subject in {Subject.WE, Subject.I}
    )


_WILL = frozenset({"will", "ready", "plan"})
_ATTACKING = frozenset(
    {"attack", "kill", "target", "shoot", "fire", "bomb", "strike", "murder", "destroy", "boycott"}
)
_WORDED_RULES: Sequence[tuple[Callable[[Words, Frame], bool], RedLineKind]] = (
    (lambda _, frame: frame.lemma == "ultimatum" and frame.evidence > 0, RedLineKind.DEMAND),
    (_calls_to_attack, RedLineKind.THREAT),
    (_denies_all, RedLineKind.REFUSAL),
)
_RULES: Sequence[tuple[Callable[[Frame], bool], RedLineKind]] = (
    (_phrase("limit"), RedLineKind.LIMIT),
    (_phrase("reservation"), RedLineKind.COMMITMENT),
    (_will_not_bear, RedLineKind.LIMIT),
    (_modal(frozenset({"must"}), True), RedLineKind.LIMIT),
    (_act("threaten"), RedLineKind.THREAT),
    (_pledges_harm, RedLineKind.THREAT),
    (_warns_of_own_act, RedLineKind.THREAT),
    (_phrase("consequence"), RedLineKind.THREAT),
    (_phrase("force"), RedLineKind.THREAT),
    (_phrase("dispute"), RedLineKind.THREAT),
    (_phrase("absolute"), RedLineKind.LIMIT),
    (_act("warn"), RedLineKind.WARNING),
    (_act("demand", "urge", "call", "ask"), RedLineKind.DEMAND),
    (_will_harm, RedLineKind.THREAT),
    (_steels_itself, RedLineKind.COMMITMENT),
    (_modal(_OBLIGING, False), RedLineKind.DEMAND),
    (lambda frame: frame.source is Source.IMPERATIVE, RedLineKind.DEMAND),
    (_act("reject"), RedLineKind.REFUSAL),
    (_modal(_WILL, True), RedLineKind.REFUSAL),
    (_modal(frozenset({"can", "do"}), True, frozenset({"yield"})), RedLineKind.REFUSAL),
    (_phrase("requirement"), RedLineKind.DEMAND),
    (_modal(frozenset({"should"}), True), RedLineKind.DEMAND),
    (_phrase("refusal"), RedLineKind.REFUSAL),
    (_act("expect"), RedLineKind.DEMAND),
    (_phrase("right"), RedLineKind.LIMIT),
    (_phrase("danger"), RedLineKind.WARNING),
    (_act("pledge"), RedLineKind.COMMITMENT),
    (_phrase("resolve"), RedLineKind.COMMITMENT),
    (_modal(_WILL, False), RedLineKind.COMMITMENT),
    (_modal(frozenset({"can", "do"}), True), RedLineKind.REFUSAL),
    (_phrase("deadline"), RedLineKind.DEMAND),
)


def verdict_of(scene: Scene) -> Verdict:
    """The likeliest kind, with the frame that speaks for it: of the rules' kinds by learned weights."""
    ruled = ruled_verdict(scene)
    kinds = tuple(RedLineKind)
    kind = kinds[ranking("kind").best(kind_options(scene))]
    return Verdict(kind, _frame_for(kind, scene) or ruled.frame)


def ruled_verdict(scene: Scene) -> Verdict:
    """The first rule that a frame fits; a demand by default."""
    return next(_ruled(scene), Verdict(RedLineKind.DEMAND, scene.best))


def _ruled(scene: Scene) -> Iterator[Verdict]:
    """Every rule that fits, with the first frame that fits it."""
    frames = [frame for frame in scene.frames if scene.counts(frame)]
    for worded, kind in _WORDED_RULES:
        yield from (Verdict(kind, frame) for frame in frames if worded(scene.words, frame))
    for fits, kind in _RULES:
        frame = next((frame for frame in frames if fits(frame)), None)
        if frame is not None:
            yield Verdict(kind, frame)


def _frame_for(kind: RedLineKind, scene: Scene) -> Frame | None:
    return next((verdict.frame for verdict in _ruled(scene) if verdict.kind is kind), None)


def kind_options(scene: Scene) -> list[Features]:
    """For every kind in order, what speaks for or against it."""
    signs = sorted(set(_signs(scene)))
    return [frozenset(f"{kind} {sign}" for sign in ("", *signs)) for kind in RedLineKind]


def _signs(scene: Scene) -> Iterator[str]:
    ruled = ruled_verdict(scene)
    yield f"rule {ruled.kind}"
    if ruled.frame is not None:
        yield f"rule {ruled.kind} {ruled.frame.name}"
    for fitting in _ruled(scene):
        yield f"fits {fitting.kind}"
    for worded, kind in _WORDED_RULES:
        if any(worded(scene.words, frame) for frame in scene.frames if scene.counts(frame)):
            yield f"worded {kind}"
    for frame in scene.frames:
        if not scene.counts(frame):
            continue
        base = f"{'not ' if frame.negated else ''}{frame.name}"
        yield base
        yield f"{base} {frame.target or frame.complement}"
        if frame.target:
            yield f"{base} {frame.complement}"
            yield f"{base} {frame.complement} {frame.target}"
        if frame.verb >= 0:
            yield f"{base} done"
        if frame.source is not Source.PHRASE:
            yield f"{base} {frame.lemma}"
            yield f"{base} {frame.subject}"
    if scene.words.wholly_quoted:
        yield "quoted"
    for token, word in zip(scene.words.tokens, scene.words.lower, strict=True):
        if token.text[0].islower():
            yield f"word {word}"


def strength_of(scene: Scene, verdict: Verdict, conditional: bool) -> int:
    """1 mild (urged, hedged), 2 firm, 3 strong: a threat or refusal with a condition or a deadline, force."""
    frame = verdict.frame
    if verdict.kind is RedLineKind.THREAT and any(word in _HEDGES for word in scene.words.lower):
        return 2 if conditional else 1
    plain, bound = (1, 2) if frame is None else _STRENGTHS.get(frame.name, (2, 3))
    return bound if conditional or scene.has(Source.PHRASE, "deadline") else plain
