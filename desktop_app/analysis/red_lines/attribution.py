"""Whose words a sentence reports: the speech verb outside quotations and its subject."""

from dataclasses import dataclass

from desktop_app.analysis.red_lines.lexicon import Lexicon
from desktop_app.analysis.red_lines.syntax import (
    Chunk,
    apposition_before,
    is_finite,
    main_subject,
    phrase_starting_at,
    subject_before,
)
from desktop_app.analysis.red_lines.words import Words

_MARKS = frozenset({'"', "”", "''", "’", "'", "»"})
_BE = frozenset({"be", "is", "are", "was", "were", "been", "being"})
_SPEAKING = frozenset({"VBD", "VBZ", "VBP", "VBN", "VBG"})


@dataclass(frozen=True, slots=True)
class Attribution:
    """``verb`` is the place of "said" (or of "according to"), ``subject`` who did."""

    verb: int
    subject: Chunk | None


def attributions_of(words: Words, lexicon: Lexicon) -> tuple[Attribution, ...]:
    """Every speech verb outside quotations, in order."""
    found = []
    for at in range(len(words)):
        if words.quote[at]:
            continue
        if words.lower[at] == "according" and words.word(at + 1) == "to":
            found.append(Attribution(at, phrase_starting_at(words, at + 2)))
        elif words.lower[at] in lexicon.say and words.tag(at) in _SPEAKING and not words.capital(at):
            attribution = _attribution(words, at)
            if attribution is not None:
                found.append(attribution)
    return tuple(found)


def _attribution(words: Words, verb: int) -> Attribution | None:
    if words.tag(verb) == "VBN" and _passive(words, verb):
        agent = phrase_starting_at(words, verb + 2) if words.word(verb + 1) == "by" else None
        return None if agent is None else Attribution(verb, agent)
    following = phrase_starting_at(words, verb + 1)
    if following is not None and words.tag(verb) != "VBG" and _inverted(words, verb, following):
        return Attribution(verb, following)
    subject = main_subject(words, verb) if words.tag(verb) == "VBG" else subject_before(words, verb)
    return None if subject is None else Attribution(verb, subject)


def _passive(words: Words, verb: int) -> bool:
    """ "was warned", "has been told"."""
    at = verb - 1
    while words.tag(at) == "RB":
        at -= 1
    return words.word(at) in _BE


def _inverted(words: Words, verb: int, following: Chunk) -> bool:
    """ "…", said X; or …, said X, where no subject stands in apposition before and no clause follows."""
    before = words.word(verb - 1)
    if verb == 0 or before in _MARKS or (before == "," and words.word(verb - 2) in _MARKS):
        return True
    if before == "," and words.quote[verb - 1]:
        return True
    clause = any(is_finite(words, at) for at in range(following.end, min(len(words), following.end + 2)))
    return before == "," and not clause and apposition_before(words, verb - 1) is None
