"""Whom an act is aimed at, told by what it is done to: who made the request that is refused, from whom
something is demanded, against whom the threatened act would go.

Addressees of short reports mostly stand so: "rejected French demands", "wants a share from the miners",
"threatened to halt gas exports to Spain".
"""

from collections.abc import Iterator

from desktop_app.analysis.red_lines.frame import Frame, Source
from desktop_app.analysis.red_lines.lexicon import Lexicon
from desktop_app.analysis.red_lines.syntax import Chunk, is_finite, owner_of, phrase_starting_at
from desktop_app.analysis.red_lines.words import Words
from desktop_app.report import RedLineKind

REACH = 16
"""So many tokens behind a phrase belong to the same act at most."""
MOST = 4
"""So many phrases behind prepositions are looked at."""

_TOWARDS = frozenset(
    {"to", "on", "against", "at", "with", "from", "in", "inside", "into", "of", "for", "over", "by"}
    | {"towards", "toward", "upon"}
)
_ENDS = frozenset(
    {",", ";", ":", ".", "(", "—", "–", "if", "unless", "until", "should", "that", "which", "who", "after"}
    | {"before", "when", "while", "because", "as", "but", "calling", "saying", "without", "despite", "amid"}
)
_PROPER = frozenset({"NNP", "NNPS", "JJ"})

Target = tuple[Chunk, str]
"""A phrase and what it is to the act."""


def targets_of(words: Words, frame: Frame, lexicon: Lexicon) -> Iterator[Target]:
    """Every phrase that the act of this frame may be aimed at, in order of its place for each reason."""
    if frame.verb >= 0 and frame.complement in {"to", "none", "not_to"}:
        yield from _done(words, frame, lexicon)
    elif frame.source is Source.ACT and frame.addressee is not None and not frame.passive:
        yield from _object(words, frame, frame.addressee, lexicon)


def _names_before(words: Words, chunk: Chunk, lexicon: Lexicon) -> Iterator[Chunk]:
    """The name in front of the thing that it owns or qualifies: "French" in "French demands"."""
    owner = owner_of(words, chunk)
    if owner is not None:
        yield owner
        return
    name = words.capital(chunk.head) and words.tag(chunk.head).startswith("NNP")
    if name or words.word(chunk.head) in lexicon.parties["office"]:
        return
    first = next((at for at in range(chunk.first, chunk.head) if _proper(words, at)), chunk.head)
    end = first
    while end < chunk.head and _proper(words, end):
        end += 1
    if end > first:
        yield Chunk(first, end, end - 1)


def _proper(words: Words, at: int) -> bool:
    return at > 0 and words.capital(at) and words.tag(at) in _PROPER


def _object(words: Words, frame: Frame, chunk: Chunk, lexicon: Lexicon) -> Iterator[Target]:
    """What is asked or refused, and who it belongs to, comes from or goes to."""
    asked = frame.kind is RedLineKind.REFUSAL and words.word(chunk.head) in lexicon.parties["asked"]
    owned = "asker" if asked else f"{frame.name} qualified"
    for name in _names_before(words, chunk, lexicon):
        yield name, owned
    for preposition, further in _behind(words, chunk.head + 1):
        asks = asked and preposition in {"by", "from", "of"}
        yield from _named(words, further, "asker" if asks else f"{frame.name} {preposition}", lexicon)


def _done(words: Words, frame: Frame, lexicon: Lexicon) -> Iterator[Target]:
    """To whom the announced or refused act would be done."""
    at = frame.verb + 1
    while words.tag(at) in {"RP", "RB"}:
        at += 1
    chunk = phrase_starting_at(words, at)
    if chunk is not None:
        own = words.tag(chunk.first) == "PRP$"
        yield from _named(words, chunk, "done own" if own else "done object", lexicon)
        at = chunk.head + 1
    for preposition, further in _behind(words, at):
        yield from _named(words, further, f"done {preposition}", lexicon)


def _named(words: Words, chunk: Chunk, role: str, lexicon: Lexicon) -> Iterator[Target]:
    """The phrase itself, and the name before its noun."""
    yield chunk, role
    for name in _names_before(words, chunk, lexicon):
        yield name, f"{role} qualified"


def _behind(words: Words, at: int) -> Iterator[tuple[str, Chunk]]:
    """The phrases behind prepositions, up to the end of the clause."""
    left = MOST
    for place in range(at, min(len(words), at + REACH)):
        word = words.word(place)
        if word in _ENDS or is_finite(words, place) or not left:
            return
        if word in _TOWARDS and not words.tag(place + 1).startswith("VB"):
            chunk = phrase_starting_at(words, place + 1)
            if chunk is not None:
                left -= 1
                yield word, chunk
