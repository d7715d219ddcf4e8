"""Parts of a sentence that may be the condition or the consequence of a line, each with why."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.analysis.red_lines.boundaries import ends
from desktop_app.analysis.red_lines.frame import Frame, Source
from desktop_app.analysis.red_lines.scenes import Scene
from desktop_app.analysis.red_lines.syntax import (
    ACTORS,
    is_finite,
    phrase_ending_at,
    phrase_starting_at,
    subject_before,
)
from desktop_app.analysis.red_lines.words import Words

MOST_FRAMES = 24
"""So many frames of a sentence are asked for parts."""
MOST_STARTS = 12
"""So many words of a sentence are taken as the beginning of a condition, so that time stays linear."""

_STARTS = (
    ("as", "long", "as"), ("as", "soon", "as"), ("where",), ("so", "long", "as"),
    ("only", "after"), ("only", "when"), ("only", "if"), ("not", "before"), ("even", "if"),
    ("in", "case", "of"), ("in", "the", "event", "of"), ("in", "the", "event"), ("in", "case"),
    ("in", "response", "to"), ("in", "retaliation", "for"), ("in", "exchange", "for"),
    ("in", "return", "for"),
    ("on", "condition", "that"), ("on", "the", "condition", "that"), ("provided", "that"),
    ("anyone", "who"), ("anybody", "who"), ("those", "who"), ("because", "of"), ("if",), ("unless",),
    ("until",), ("till",), ("provided",), ("whoever",), ("without",), ("barring",), ("pending",),
    ("once",), ("before",), ("after",), ("when",), ("while",), ("by",), ("any",), ("who",), ("absent",),
    ("because",), ("despite",),
)  # fmt: skip
_STARTS_BY_WORD = {word: [start for start in _STARTS if start[0] == word] for word, *_ in _STARTS}
_INVERTED = frozenset({"should", "were", "had"})
_NO_CONDITION = frozenset({"as", "asked", "ask", "asks", "see", "wonder", "know", "even"})
_REACTING = frozenset({"to", "for", "against", "over", "of", "with", "from", "on"})
_PUNCTUATION = frozenset(".,;:!?\"'”’“‘-–—()[]")
_MAIN_BEHIND = frozenset({"opens clause", "opens comma", "opens before subject"})
"""The ends of an opening clause behind which the main clause may begin."""
_ANNOUNCING = frozenset({"will", "ready", "plan", "pledge", "threaten"})
_UNNAMED = frozenset({"condition", "deadline"})
"""Phrases beside which nothing is called unacceptable or the like."""
_OTHERWISE = frozenset({"or", "otherwise"})


@dataclass(frozen=True, slots=True)
class Part:
    """Tokens ``first`` up to (not with) ``end`` of a sentence, with what speaks for them."""

    first: int
    end: int
    features: frozenset[str]


def conditions_in(scene: Scene, deciding: Frame | None) -> list[Part]:
    """What may be the trigger: a clause with "if" or the like, or the act that is demanded or forbidden."""
    found = [*_clauses(scene.words), *_acts(scene, deciding), *_things_told_of(scene.words, deciding)]
    return _collected(scene.words, [part for part in found if not _overruns(scene.words, part, deciding)])


def consequences_in(scene: Scene, deciding: Frame | None) -> list[Part]:
    """What may be the announced reaction: what will be done, or what is threatened."""
    return _collected(
        scene.words, [*_announced(scene, deciding), *_alternatives(scene.words), *_verbals(scene.words)]
    )


Proposal = tuple[int, int, tuple[str, ...]]
"""Where a part begins and ends, and why it is one."""


def _overruns(words: Words, proposal: Proposal, deciding: Frame | None) -> bool:
    """A relative clause that runs on into the act itself: "the minister who leads the talks demands ..."."""
    first, end, _ = proposal
    return deciding is not None and words.lower[first] == "who" and first < deciding.first < end


def _collected(words: Words, found: list[Proposal]) -> list[Part]:
    """The parts without punctuation around them, the same part once, in order of their place."""
    parts: dict[tuple[int, int], set[str]] = {}
    for first, end, why in found:
        while first < end and words.lower[first] in _PUNCTUATION:
            first += 1
        while end > first and words.lower[end - 1] in _PUNCTUATION:
            end -= 1
        if first < end:
            parts.setdefault((first, end), set()).update(why)
    return [
        Part(first, end, frozenset(why | _shape(words, first, end)))
        for (first, end), why in sorted(parts.items())
    ]


def _shape(words: Words, first: int, end: int) -> set[str]:
    length = end - first
    quoted = any(words.quote[first:end])
    return {
        f"long {min(length // 4, 6)}",
        "quoted" if quoted else "told",
        *(["begins sentence"] if first <= 1 else []),
        *(["ends sentence"] if end >= len(words) - 2 else []),
        *(["across quotation"] if quoted and not all(words.quote[first:end]) else []),
    }


def _clauses(words: Words) -> Iterator[Proposal]:
    starts = 0
    for at in range(len(words)):
        starts_here = _STARTS_BY_WORD.get(words.lower[at], ())
        start = next((start for start in starts_here if words.lower[at : at + len(start)] == start), None)
        inverted = words.lower[at] in _INVERTED and _opens(words, at) and words.word(at + 1).isalpha()
        if start is None and not inverted:
            continue
        if start == ("who",) and _describes(words, at):
            continue
        name = "inverted" if start is None else " ".join(start)
        if name == "if" and words.word(at - 1) in _NO_CONDITION:
            name = "if, doubtful"
        opening = "opens" if _opens(words, at) else "follows"
        for variant, end in ends(words, at, len(words)):
            yield at, end, (f"start {name}", f"start {name} {opening}", f"{opening} {variant}")
        chunk = phrase_starting_at(words, at + (0 if start is None else len(start)))
        if chunk is not None and start is not None:
            yield at, chunk.end, (f"start {name}", f"start {name} phrase", f"{opening} phrase")
        starts += 1
        if starts == MOST_STARTS:
            return


def _describes(words: Words, who: int) -> bool:
    """Behind a comma or a name, "who" tells more of somebody; elsewhere it says whom a line is drawn for."""
    return words.word(who - 1) == "," or words.tag(who - 1) in {"NNP", "NNPS"}


def _opens(words: Words, at: int) -> bool:
    """A clause begins here, before its main clause."""
    return at == 0 or words.word(at - 1) in {"and", "but", "that", '"', "“", ",", ":", "''", "``", ";"}


def _acts(scene: Scene, deciding: Frame | None) -> Iterator[Proposal]:
    """What is demanded, refused or not borne."""
    words = scene.words
    for frame in scene.frames[:MOST_FRAMES]:
        name, mark = _named(scene, frame, deciding)
        if frame.verb >= 0 and not _announces(frame):
            for variant, end in ends(words, frame.verb, len(words)):
                yield frame.verb, end, _why("act", name, variant, frame, mark)
            yield from _objects(words, frame.verb + 1, "object", name, frame, mark)
        told = frame.source in {Source.ACT, Source.NOUN} and frame.complement != "that_would"
        if told and frame.name not in _ANNOUNCING:
            yield from _objects(words, frame.end, "content", name, frame, mark)
        yield from _whole(words, frame, name, mark)
        if frame.source is Source.PHRASE and frame.evidence > 0 and frame.name not in _UNNAMED:
            yield from _around(words, frame, name, mark)


def _whole(words: Words, frame: Frame, name: str, mark: list[str]) -> Iterator[Proposal]:
    """The subject of a modal, unless it is somebody, and its clause ("any retreat would endanger us")."""
    if frame.source is not Source.MODAL or frame.subject_at is None:
        return
    somebody = frame.subject in ACTORS
    if not somebody:
        yield frame.subject_at.first, frame.subject_at.end, _why("subject", name, "phrase", frame, mark)
    if not (somebody and _announces(frame)):
        for variant, end in ends(words, frame.subject_at.first, len(words)):
            yield frame.subject_at.first, end, _why("clause", name, variant, frame, mark)


def _announces(frame: Frame) -> bool:
    """What somebody will do is no condition, but the consequence."""
    announcing = frame.name in _ANNOUNCING or frame.complement == "that_would"
    return announcing and not (frame.negated or frame.passive)


def _named(scene: Scene, frame: Frame, deciding: Frame | None) -> tuple[str, list[str]]:
    """The frame by its class and negation, and what marks it among the others."""
    mark = ["of the cue"] if frame is deciding else []
    if not scene.counts(frame):
        mark.append("of no account")
    return f"{'not ' if frame.negated else ''}{frame.name}", mark


def _why(role: str, name: str, variant: str, frame: Frame, mark: list[str]) -> tuple[str, ...]:
    return (
        role,
        f"{role} {name}",
        f"{role} {variant}",
        f"{role} {name} {frame.complement if frame.source is Source.ACT else frame.target}",
        *(f"{role} {word}" for word in mark),
    )


def _objects(
    words: Words, at: int, role: str, name: str, frame: Frame, mark: list[str]
) -> Iterator[Proposal]:
    """The object of a verb, or what it reacts to ("to any attack"), as a phrase and to the clause's end."""
    for place in range(at, min(at + 5, len(words))):
        word = words.lower[place]
        if word in _REACTING or word == "that":
            first, kind = place + 1, f"{role} {word}"
        elif place == at:
            first, kind = place, role
        else:
            continue
        if first >= len(words):
            return
        chunk = phrase_starting_at(words, first)
        if chunk is not None:
            yield first, chunk.end, _why(kind, name, "phrase", frame, mark)
        for variant, end in ends(words, first, len(words)):
            yield first, end, _why(kind, name, variant, frame, mark)


def _verbals(words: Words) -> Iterator[Proposal]:
    """ "to reform the regime", "of joining the shield": what an infinitive or an -ing form names."""
    found = 0
    for at in range(1, len(words)):
        if words.tag(at) == "VB" and words.tag(at - 1) == "TO":
            role, before = "infinitive", words.word(at - 2)
        elif words.tag(at) == "VBG":
            role, before = "ing", words.word(at - 1)
        else:
            continue
        for variant, end in ends(words, at, len(words)):
            yield at, end, (role, f"{role} {variant}", f"{role} after {before}")
        found += 1
        if found == MOST_STARTS:
            return


def _things_told_of(words: Words, deciding: Frame | None) -> Iterator[Proposal]:
    """ "such steps | could thwart", "this behaviour | is not": the thing of which something is told.

    Not the cue itself ("what the red lines are").
    """
    cue = -1 if deciding is None else deciding.first
    found = 0
    for at in range(1, len(words)):
        if not is_finite(words, at):
            continue
        subject = subject_before(words, at)
        if subject is None or subject.first <= cue < subject.end:
            continue
        if words.tag(subject.head) in {"NN", "NNS"} and subject.end <= at:
            name = words.word(at) if words.tag(at) == "MD" else "verb"
            yield subject.first, subject.end, ("subject of", f"subject of {name}")
            found += 1
            if found == MOST_STARTS:
                return


def _around(words: Words, frame: Frame, name: str, mark: list[str]) -> Iterator[Proposal]:
    """What is called unacceptable: the clause before, the phrase behind."""
    before = frame.first - 1
    while before >= 0 and words.tag(before) in {"VBZ", "VBD", "VBP", "VB", "MD", "RB", "DT", "JJ"}:
        before -= 1
    first = before
    while first > 0 and words.lower[first - 1] not in {",", "that", ";", '"', "“", ":"}:
        if words.quote[first - 1] != words.quote[before] or words.tag(first - 1) in {"VBD", "VBZ"}:
            break
        first -= 1
    if before >= 0 and any(is_finite(words, at) for at in range(before + 1, frame.first)):
        yield first, before + 1, _why("named before", name, "phrase", frame, mark)
        phrase = phrase_ending_at(words, before)
        if phrase is not None:
            yield phrase.first, phrase.end, _why("named subject", name, "phrase", frame, mark)
    yield from _objects(words, frame.end, "named behind", name, frame, mark)


def _announced(scene: Scene, deciding: Frame | None) -> Iterator[Proposal]:
    words = scene.words
    for frame in scene.frames[:MOST_FRAMES]:
        name, mark = _named(scene, frame, deciding)
        starts = [("cue", frame.first)]
        if frame.verb >= 0:
            starts.append(("verb", frame.verb))
        if frame.source in {Source.ACT, Source.NOUN}:
            starts.append(("content", frame.end))
            starts.append(("content", frame.end + 1))
            starts.extend(_that_clause(words, frame))
        if frame.subject_at is not None and frame.source is Source.MODAL:
            starts.append(("clause", frame.subject_at.first))
        for role, first in starts:
            if first >= len(words):
                continue
            for variant, end in ends(words, first, len(words)):
                yield first, end, _why(role, name, variant, frame, mark)
        if frame.source is Source.ACT:
            chunk = phrase_starting_at(words, frame.end + 1)
            if chunk is not None:
                yield chunk.first, chunk.end, _why("content", name, "phrase", frame, mark)
    yield from _plain_modals(words)


def _that_clause(words: Words, frame: Frame) -> Iterator[tuple[str, int]]:
    for at in range(frame.end, min(len(words), frame.end + 8)):
        if words.lower[at] == "that":
            yield "that", at + 1
            return


def _plain_modals(words: Words) -> Iterator[Proposal]:
    """May, might and could: consequences that nobody promises."""
    found = 0
    for at, word in enumerate(words.lower):
        if word in {"may", "might", "could", "can", "would", "will"} and words.tag(at) == "MD":
            for variant, end in ends(words, at, len(words)):
                yield at, end, ("modal", f"modal {word}", f"modal {variant}")
                yield at + 1, end, ("after modal", f"after modal {word}", f"after modal {variant}")
            found += 1
            if found == MOST_STARTS:
                return


def _alternatives(words: Words) -> Iterator[Proposal]:
    """Behind "or (else)" and "otherwise", behind a condition, and the whole quotation."""
    for at, word in enumerate(words.lower):
        if word in _OTHERWISE:
            first = at + (2 if words.word(at + 1) in {"else", ","} else 1)
            if first < len(words):
                for variant, end in ends(words, first, len(words)):
                    yield first, end, (f"behind {word}", f"behind {word} {variant}")
            break
    for first, end, why in _clauses(words):
        if not _MAIN_BEHIND.isdisjoint(why) and end + 1 < len(words):
            then = end
            while words.word(then) in {",", "then"}:
                then += 1
            for variant, last in ends(words, then, len(words)) if then < len(words) else ():
                yield (
                    then,
                    last,
                    ("main clause", *(f"main clause after {w}" for w in why[:1]), f"main {variant}"),
                )
        elif "follows clause" in why and first > 1:
            begins = _clause_start(words, first)
            yield begins, first, ("main clause before", *(f"main clause before {w}" for w in why[:1]))
    if any(words.quote):
        first = next(at for at, quote in enumerate(words.quote) if quote)
        for variant, end in ends(words, first, len(words)):
            yield first, end, ("quotation", f"quotation {variant}")


def _clause_start(words: Words, end: int) -> int:
    """Where the clause begins that ends at ``end``: behind "that", a comma or the opening mark."""
    for at in range(end - 1, 0, -1):
        if words.lower[at - 1] in {"that", ";", '"', "“", ":", "``"}:
            return at
        if words.quote[at] != words.quote[at - 1]:
            return at
        if words.lower[at - 1] in {"said", "says", "warned", "added"}:
            return at
    return 0
