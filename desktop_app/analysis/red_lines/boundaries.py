"""Where a clause may end: told by commas, quotation marks, attributions and the words that begin others."""

from collections.abc import Iterator

from desktop_app.analysis.red_lines.syntax import is_finite, phrase_starting_at
from desktop_app.analysis.red_lines.words import Words

LONGEST = 90
"""The most tokens of a clause."""

_CONDITIONAL = frozenset(
    {"if", "unless", "until", "till", "once", "should", "provided", "after", "before", "when"}
)
_BREAKS = frozenset({";", "but", "--", "—", "...", "…"})
_SPEECH_END = frozenset({"but", "while", "although", "though", "whereas", "because", "then", "according"})
_SAID = frozenset({"said", "says", "added", "told", "warned", "saying"})
_OTHERS = frozenset({"PRP", "NNP", "DT", "WDT", "WP", "WRB", "VBG", "EX", "``"})
"""Tags of words that behind a comma belong to another clause; lists of verbs and things go on."""
_NO_SUBJECT_BEHIND = frozenset({"that", "which", "as", "who", "whom", "than", "what", "how", "whether"})


def ends(words: Words, first: int, limit: int) -> Iterator[tuple[str, int]]:
    """Where a part that begins at ``first`` may end, by what ends it there."""
    end = _clause_end(words, first, limit)
    yield "clause", end
    for name, found in (
        ("comma", (at for at in range(first + 2, end) if words.lower[at] == ",")),
        ("before condition", (at for at in range(first + 2, end) if _conditions(words, at))),
        ("before subject", (at for at in range(first + 3, end) if _another_subject(words, first, at))),
        ("before and", (at for at in range(first + 2, end) if _another_clause(words, at))),
    ):
        at = next(found, None)
        if at is not None:
            yield name, at


def _clause_end(words: Words, first: int, limit: int) -> int:
    """Where the clause ends at the latest: with its quotation, before "but", an attribution, an aside."""
    limit = min(limit, first + LONGEST)
    for at in range(first + 1, limit):
        if words.quote[first] and words.quote[at] != words.quote[first]:
            return at
        if words.lower[at] in _BREAKS or (words.lower[at] == "then" and _begins_clause(words, at + 1)):
            return at
        if words.lower[at] == "," and (
            words.word(at + 1) in _SPEECH_END or words.tag(at + 1) in _OTHERS or _speaks(words, at + 1)
        ):
            return at
    return limit


def _speaks(words: Words, at: int) -> bool:
    """An attribution begins here: "said X", "X said", or what stands outside the quotation."""
    if words.tag(at) in {"VBD", "VBZ"}:
        return True
    chunk = phrase_starting_at(words, at)
    return chunk is not None and words.word(chunk.end) in _SAID and words.quote[at] == 0


def _conditions(words: Words, at: int) -> bool:
    return words.lower[at] in _CONDITIONAL and words.tag(at) != "MD"


def _another_subject(words: Words, first: int, at: int) -> bool:
    """A pronoun with its verb behind a whole clause: "if it does not end then | we will"."""
    return (
        words.tag(at) == "PRP"
        and is_finite(words, at + 1)
        and words.word(at - 1) not in _NO_SUBJECT_BEHIND
        and not words.tag(at - 1).startswith("VB")
        and words.tag(at - 1) not in {"IN", "CC"}
        and any(is_finite(words, place) for place in range(first, at))
    )


def _another_clause(words: Words, at: int) -> bool:
    """ "… is towed, | and the mayor said": a subject with its verb behind "and"."""
    if words.lower[at] not in {"and", "or"}:
        return False
    return words.tag(at + 1) in {"VBD", "VBZ", "MD"} or _begins_clause(words, at + 1)


def _begins_clause(words: Words, at: int) -> bool:
    chunk = phrase_starting_at(words, at)
    return chunk is not None and is_finite(words, chunk.end)
