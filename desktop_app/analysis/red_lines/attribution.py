"""Whose words a sentence reports: the speech verb outside quotations and its subject."""

from dataclasses import dataclass

from desktop_app.analysis.red_lines.lexicon import Lexicon
from desktop_app.analysis.red_lines.phrases import (
    Chunk,
    is_verb,
    phrase_starting_at,
    subject_before,
)
from desktop_app.analysis.red_lines.words import Words

_DASHES = frozenset({",", "-", "–", "—", '"', "”", "''", "’", "'"})


@dataclass(frozen=True, slots=True)
class Attribution:
    """``verb`` is the place of "said" (or of "according to"), ``subject`` who did, ``inverted`` "said X"."""

    verb: int
    subject: Chunk | None
    inverted: bool


def attributions_of(words: Words, lexicon: Lexicon) -> tuple[Attribution, ...]:
    """Every speech verb outside quotations, in order."""
    found = []
    for at in range(len(words)):
        if words.quote[at]:
            continue
        if words.lower[at] == "according" and words.word(at + 1) == "to":
            found.append(Attribution(at, phrase_starting_at(words, at + 2), True))
        elif words.lower[at] in lexicon.say and is_verb(words, at) and not words.capital(at):
            attribution = _attribution(words, at)
            if attribution is not None:
                found.append(attribution)
    return tuple(found)


def _attribution(words: Words, verb: int) -> Attribution | None:
    after_quote = verb == 0 or words.word(verb - 1) in _DASHES
    if after_quote and words.tag(verb) in {"VBD", "VBZ", "VBN", "VBP"}:
        subject = phrase_starting_at(words, verb + 1)
        if subject is not None:
            return Attribution(verb, subject, True)
    subject = subject_before(words, verb)
    return None if subject is None else Attribution(verb, subject, False)
