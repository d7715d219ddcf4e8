"""The condition and the consequence of a line, as spans inside its sentence."""

from dataclasses import dataclass

from desktop_app.analysis.red_lines.frame import Frame, Source
from desktop_app.analysis.red_lines.kinds import Verdict
from desktop_app.analysis.red_lines.scenes import Scene
from desktop_app.analysis.red_lines.syntax import phrase_starting_at
from desktop_app.analysis.red_lines.words import Words
from desktop_app.article import Span

PHRASE_REACH = 6
"""So many tokens after "will" a phrase still belongs to it."""

_STARTS = frozenset({"if", "unless", "until", "till", "provided"})
_LONGER_STARTS = (
    ("as", "long", "as"),
    ("so", "long", "as"),
    ("only", "after"),
    ("only", "when"),
    ("only", "if"),
    ("in", "case"),
    ("in", "the", "event"),
    ("not", "before"),
    ("anyone", "who"),
    ("anybody", "who"),
    ("those", "who"),
    ("whoever",),
    ("in", "response", "to"),
    ("in", "retaliation", "for"),
)
_PUNCTUATION = frozenset(".,;:!?\"'”’“‘-–—")
_SPEECH_END = frozenset({"but", "while", "although"})


@dataclass(frozen=True, slots=True)
class Clauses:
    condition: Span | None
    consequence: Span | None


def clauses_of(scene: Scene, verdict: Verdict) -> Clauses:
    """Both spans, each None where the sentence names none."""
    words = scene.words
    start = _condition_start(words)
    if start is None:
        return Clauses(None, _span(words, _announced(scene, verdict, len(words))))
    end = _condition_end(words, start)
    opening = _opens_clause(words, start)
    consequence = (
        _main_clause_after(words, end) if opening and end < len(words) else _announced(scene, verdict, start)
    )
    return Clauses(_span(words, (start, end)), _span(words, consequence))


def _span(words: Words, places: tuple[int, int] | None) -> Span | None:
    """The span of these tokens without the punctuation around them."""
    if places is None:
        return None
    first, end = places
    while first < end and words.lower[first] in _PUNCTUATION:
        first += 1
    while end > first and words.lower[end - 1] in _PUNCTUATION:
        end -= 1
    return words.span_of(first, end) if first < end else None


def _condition_start(words: Words) -> int | None:
    for at, word in enumerate(words.lower):
        if word in _STARTS and words.word(at - 1) not in {"as", "even", "asked", "ask", "see", "wonder"}:
            return at
        if any(words.lower[at : at + len(start)] == start for start in _LONGER_STARTS):
            return at
    return None


def _opens_clause(words: Words, start: int) -> bool:
    """The condition stands before its main clause."""
    before = words.word(start - 1)
    return start == 0 or before in {"and", "but", "that", '"', "“", ",", ":", "''", "``"}


def _condition_end(words: Words, start: int) -> int:
    opening = _opens_clause(words, start)
    for at in range(start + 1, len(words)):
        if words.quote[at] != words.quote[start] and words.quote[start]:
            return at
        if words.lower[at] in {";", "."} and at > start + 1 and at == len(words) - 1:
            return at
        if words.lower[at] != ",":
            continue
        if _speaks(words, at + 1) or words.word(at + 1) in _SPEECH_END:
            return at
        if opening and (words.word(at + 1) == "then" or _begins_main_clause(words, at + 1)):
            return at
    return len(words)


def _begins_main_clause(words: Words, at: int) -> bool:
    chunk = phrase_starting_at(words, at)
    if chunk is None:
        return False
    after = chunk.end
    while words.tag(after) == "RB":
        after += 1
    return words.tag(after) in {"MD", "VBP", "VBZ", "VBD"}


def _speaks(words: Words, at: int) -> bool:
    """An attribution begins here: "said X", "X said", or what stands outside the quotation."""
    if words.tag(at) in {"VBD", "VBZ"}:
        return True
    chunk = phrase_starting_at(words, at)
    return (
        chunk is not None
        and words.word(chunk.end) in {"said", "says", "added", "told", "warned"}
        and words.quote[at] == 0
    )


def _clause_end(words: Words, first: int, limit: int) -> int:
    for at in range(first + 1, limit):
        if words.quote[first] and words.quote[at] != words.quote[first]:
            return at
        if words.lower[at] in {";", "but"}:
            return at
        if words.lower[at] == "," and (_speaks(words, at + 1) or words.word(at + 1) in _SPEECH_END):
            return at
    return limit


def _main_clause_after(words: Words, end: int) -> tuple[int, int] | None:
    first = end
    while first < len(words) and (words.lower[first] in _PUNCTUATION or words.lower[first] == "then"):
        first += 1
    if first >= len(words) or words.quote[first] != words.quote[max(0, end - 1)]:
        return None
    return first, _clause_end(words, first, len(words))


def _announced(scene: Scene, verdict: Verdict, limit: int) -> tuple[int, int] | None:
    """What the speaker says will be done, before token ``limit``."""
    frames = [frame for frame in (verdict.frame, *scene.frames) if frame is not None and scene.counts(frame)]
    for frame in sorted(frames, key=lambda frame: frame.source is Source.PHRASE):
        first = _announcement_start(frame)
        if frame.source is Source.PHRASE and first is not None:
            first = _announcing_modal(frames, first)
        if first is not None and first < limit:
            return first, _clause_end(scene.words, first, limit)
    return None


def _announcing_modal(frames: list[Frame], phrase: int) -> int:
    """Where "there will be consequences" begins, ``phrase`` being the place of "consequences"."""
    for frame in frames:
        if (
            frame.source is Source.MODAL
            and frame.name == "will"
            and 0 <= phrase - frame.first <= PHRASE_REACH
        ):
            return frame.first if frame.subject_at is None else frame.subject_at.first
    return phrase


def _announcement_start(frame: Frame) -> int | None:
    if frame.source is Source.ACT and frame.name == "threaten" and frame.verb >= 0:
        return frame.verb
    if frame.source is Source.ACT and frame.name == "pledge" and frame.target == "harm":
        return frame.verb
    if frame.source is Source.MODAL and not frame.negated and frame.name in {"will", "ready", "plan"}:
        if frame.target != "harm":
            return None
        return frame.first if frame.subject_at is None else frame.subject_at.first
    if frame.source is Source.PHRASE and frame.name in {"consequence", "force", "dispute"}:
        return frame.first
    return None
