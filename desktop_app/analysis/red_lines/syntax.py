"""Noun phrases and subjects from part-of-speech tags.

Tag patterns name the speaker and the addressee of a line as well as a light dependency parser does, at a
fraction of its cost. Tags are those of the Penn Treebank.
"""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.analysis.red_lines.lexicon import Lexicon
from desktop_app.analysis.red_lines.words import Words

REACH = 30
"""The most tokens that a search goes through, so that every search costs the same in any sentence."""
PARTS = 4
"""The most prepositional parts that a noun phrase has here."""

_NOUN = frozenset({"NN", "NNS", "NNP", "NNPS"})
_HEAD = _NOUN | {"PRP", "EX", "CD"}
_INSIDE = _NOUN | {
    "DT",
    "PDT",
    "JJ",
    "JJR",
    "JJS",
    "CD",
    "POS",
    "PRP$",
    "HYPH",
    "VBN",
    "FW",
    "$",
    "NFP",
    "ADD",
}
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_VERB = _FINITE | {"VB", "VBN", "VBG"}
_LINKED = frozenset({"VBG", "VBN", "VBD", "JJ"})
"""Between a noun and a preposition these tell of the noun: "prisoners held in", "lawmakers loyal to"."""
_PAUSES = frozenset({",", "-", "–", "—"})
# fmt: off
DAYS = frozenset({
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday",
})
_AUXILIARY = frozenset({
    "be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m", "have", "has", "had",
    "'ve", "having", "do", "does", "did", "will", "would", "wo", "'ll", "'d", "shall", "to",
})
_ADVERBS = frozenset({
    "also", "then", "now", "here", "there", "never", "not", "only", "still", "yet", "so", "even", "instead",
    "later", "earlier", "however", "perhaps", "maybe", "soon", "again", "once", "too", "almost", "just",
    "well", "back", "meanwhile", "nor", "rather", "first", "next", "today", "tomorrow", "yesterday", "ago",
    "since",
})
_CLAUSE_WORDS = frozenset({
    "that", "if", "because", "while", "after", "before", "as", "when", "although", "though", "since",
    "whether", "until", "unless", "once", "where", "than", "so",
})
_PRONOUNS = {
    "we": "we", "us": "we", "i": "i", "me": "i", "you": "you", "he": "he", "she": "he", "him": "he",
    "her": "he", "it": "it", "they": "they", "them": "they", "there": "there",
}
# fmt: on


class Subject(StrEnum):
    """What kind of subject a cue has."""

    NAME = "name"
    OFFICE = "office"
    WE = "we"
    I = "i"  # noqa: E741 - the pronoun
    YOU = "you"
    HE = "he"
    IT = "it"
    THEY = "they"
    THERE = "there"
    ANALYST = "analyst"
    PEOPLE = "people"
    THING = "thing"
    NONE = "none"


ACTORS = frozenset({Subject.NAME, Subject.OFFICE, Subject.WE, Subject.I, Subject.HE, Subject.THEY})
"""Subjects that may draw a line."""
PRONOUNS = frozenset({Subject.WE, Subject.I, Subject.YOU, Subject.HE, Subject.IT, Subject.THEY})


@dataclass(frozen=True, slots=True)
class Chunk:
    """A noun phrase: tokens ``first`` up to (not with) ``end``; ``head`` is its main noun's place."""

    first: int
    end: int
    head: int


def is_verb(words: Words, at: int) -> bool:
    return words.tag(at) in _VERB


def is_finite(words: Words, at: int) -> bool:
    return words.tag(at) in _FINITE


def is_noun(words: Words, at: int) -> bool:
    return words.tag(at) in _NOUN


def subject_type(words: Words, chunk: Chunk | None, lexicon: Lexicon) -> Subject:
    """What the phrase stands for, told by its head."""
    if chunk is None:
        return Subject.NONE
    head = words.word(chunk.head)
    if head in _PRONOUNS:
        return Subject(_PRONOUNS[head])
    if head in lexicon.parties["analyst"]:
        return Subject.ANALYST
    if _is_name(words, chunk):
        return Subject.NAME
    if head in lexicon.parties["office"]:
        return Subject.OFFICE
    if any(words.tag(at) in {"NNP", "NNPS"} for at in range(chunk.first, chunk.end)):
        return Subject.NAME if words.tag(chunk.head) != "NNS" else Subject.OFFICE
    return Subject.PEOPLE if words.tag(chunk.head) == "NNS" else Subject.THING


def _opening_name(words: Words, at: int) -> bool:
    """A name that the tagger takes for something else, at the beginning of a sentence."""
    if at or not words.capital(at):
        return False
    if words.tag(at) == "RB":
        return not words.word(at).endswith("ly") and words.word(at) not in _ADVERBS
    return words.tag(at) in {"VB", "JJ", "FW"}


def _is_name(words: Words, chunk: Chunk) -> bool:
    if words.tag(chunk.head) in {"NNP", "NNPS"} or _opening_name(words, chunk.head):
        return True
    if not words.capital(chunk.head) or words.tag(chunk.head) not in {"NN", "NNS"}:
        return False
    return chunk.head > 0 or chunk.end == 1


def phrase_ending_at(words: Words, last: int) -> Chunk | None:
    """The noun phrase whose last token is ``last``, with the phrases that it hangs on ("the army of X")."""
    if words.tag(last) not in _HEAD | _INSIDE and not _opening_name(words, last):
        return None
    if words.tag(last) == "PRP" or words.tag(last) == "EX":
        return Chunk(last, last + 1, last)
    first = _left_edge(words, last)
    head = last
    for _ in range(PARTS):
        before = first - 1
        if (
            words.tag(before) != "IN"
            or words.word(before) in _CLAUSE_WORDS
            or words.tag(before - 1) not in _HEAD
        ):
            break
        head = before - 1
        first = _left_edge(words, head)
    if (
        words.word(first - 1) == "and"
        and words.tag(first - 2) in {"NNP", "NNPS"}
        and words.tag(head) == "NNP"
    ):
        first = _left_edge(words, first - 2)
    return Chunk(first, last + 1, head)


def phrase_starting_at(words: Words, first: int) -> Chunk | None:
    """The noun phrase that begins here, with "of", "for" and "in" phrases and a name in apposition."""
    if words.tag(first) in {"PRP", "EX"}:
        return Chunk(first, first + 1, first)
    end = _right_edge(words, first)
    if end == first or not any(words.tag(at) in _HEAD for at in range(first, end)):
        return None
    head = end - 1
    for _ in range(PARTS):
        if words.word(end) not in {"of", "for", "at"}:
            break
        if words.word(end) == "for" and words.tag(end - 1) == "NNP":
            break
        further = _right_edge(words, end + 1)
        if further == end + 1:
            break
        end = further
    if words.tag(head) == "NN" and words.word(end) == "," and words.tag(end + 1) == "NNP":
        further = _right_edge(words, end + 1)
        if words.word(further) in {",", ".", ""}:
            return Chunk(first, further, further - 1)
    return Chunk(first, end, head)


def owner_of(words: Words, chunk: Chunk) -> Chunk | None:
    """Whose it is: "Orlan" of "Orlan's letter"."""
    for at in range(chunk.first + 1, chunk.end):
        if words.tag(at) == "POS":
            return Chunk(chunk.first, at, at - 1)
    return None


def subject_before(words: Words, verb: int, depth: int = 3) -> Chunk | None:
    """The subject of the verb at this place, looked for to its left."""
    at = _skip_left(words, verb - 1)
    if at < 0:
        return None
    if words.word(at) in _PAUSES:
        named = apposition_before(words, at)
        if named is not None:
            return named
        at -= 1
    tag = words.tag(at)
    if tag == "CC" and depth:
        earlier = _verb_before(words, at)
        return None if earlier is None else subject_before(words, earlier, depth - 1)
    if tag in {"WP", "WDT"} or (words.word(at) == "that" and tag == "IN" and is_noun(words, at - 1)):
        at -= 2 if words.word(at - 1) == "," else 1
    return _modified(words, phrase_ending_at(words, at)) if at >= 0 else None


def _modified(words: Words, chunk: Chunk | None) -> Chunk | None:
    """Whom what stands before the verb belongs to: "students occupying the hall", "rebels who hold Bor"."""
    if chunk is None or words.tag(chunk.first) in {"PRP", "EX"}:
        return chunk
    at = chunk.first - 1
    linked = words.tag(at) in {"IN", "RP", "TO"} and words.word(at) not in _CLAUSE_WORDS
    at -= linked
    if words.tag(_skip_left(words, at - 1)) in {"WP", "WDT"} and is_finite(words, at):
        at = _skip_left(words, at - 1)
    elif not is_noun(words, at - 1) or words.tag(at) not in (_LINKED if linked else {"VBG", "VBN"}):
        return chunk
    return phrase_ending_at(words, at - 1) or chunk


def main_subject(words: Words, before: int) -> Chunk | None:
    """The subject of the nearest finite verb to the left: what a participle ("…, urging") belongs to."""
    earlier = _verb_before(words, before)
    for _ in range(PARTS):
        if earlier is None:
            break
        chunk = subject_before(words, earlier)
        if chunk is not None:
            return chunk
        earlier = _verb_before(words, earlier)
    return None


def _skip_left(words: Words, at: int) -> int:
    """The place of the subject's last word, past auxiliaries, adverbs and "on Monday"."""
    while at >= 0 and not _opening_name(words, at):
        if words.lower[at] in DAYS:
            at -= 2 if words.tag(at - 1) == "IN" else 1
        elif (
            words.tag(at) in {"MD", "RB", "RBR"} or words.lower[at] in _AUXILIARY or words.lower[at] == "both"
        ):
            at -= 1
        else:
            break
    return at


def _left_edge(words: Words, last: int) -> int:
    first = last
    while first > 0 and last - first < REACH and words.quote[first - 1] == words.quote[last]:
        tag = words.tag(first - 1)
        if tag == "CD" and words.tag(first) == "NNP":
            break
        if words.tag(first) == "HYPH" or (
            tag in _INSIDE and not (tag == "VBN" and words.tag(first - 2) in {"VBD", "VBZ", "VBP", "RB"})
        ):
            first -= 1
        else:
            break
    return first


def _right_edge(words: Words, first: int) -> int:
    end = first
    while end < len(words) and end - first < REACH and words.tag(end) in _INSIDE:
        if words.tag(end) == "VBN" and words.tag(end + 1) not in _INSIDE:
            break
        end += 1
    return end


def apposition_before(words: Words, comma: int) -> Chunk | None:
    """The subject before "…, the Y of Z," whose last comma stands at ``comma``; an office with its name."""
    for at in range(comma - 1, max(-1, comma - REACH), -1):
        if words.word(at) in _PAUSES and words.tag(at - 1) in _HEAD:
            subject = phrase_ending_at(words, at - 1)
            if subject is None or is_finite(words, at + 1):
                return None
            office = words.tag(subject.head) == "NN" or words.tag(subject.first) in {"DT", "PRP$"}
            named = office and words.tag(at + 1) == "NNP"
            return Chunk(subject.first, comma, comma - 1) if named else subject
        if is_finite(words, at) and words.tag(at - 1) not in {"WP", "WDT"}:
            return None
    return None


def _verb_before(words: Words, at: int) -> int | None:
    for place in range(at - 1, max(-1, at - REACH), -1):
        if is_finite(words, place) and words.quote[place] == words.quote[at]:
            return place
    return None
