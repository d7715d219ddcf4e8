"""A frame: a cue with its subject, what follows it and what negates it."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.analysis.red_lines.lexicon import Form, Lexicon
from desktop_app.analysis.red_lines.syntax import ACTORS, Chunk, Subject
from desktop_app.analysis.red_lines.words import Words
from desktop_app.report import RedLineKind

NEGATIONS = frozenset({"not", "n't", "never", "no", "neither", "nor", "without", "nothing", "nobody"})
BE = frozenset({"be", "is", "are", "was", "were", "been", "being", "'s", "'re", "am", "get", "got"})
VERB_GROUPS = ("harm", "resist", "yield", "duty", "soft")
"""The classes of verbs in the lexicon, in the order in which a verb of several is read."""
DUTY_FIRST = ("duty", "yield", "harm", "resist", "soft")
"""The same where somebody is told to do it."""

_NEGATION_REACH = 3


class Source(StrEnum):
    """What makes a cue one."""

    ACT = "act"
    NOUN = "noun"
    MODAL = "modal"
    PHRASE = "phrase"
    IMPERATIVE = "imperative"


@dataclass(frozen=True, slots=True)
class Frame:
    """A cue: tokens ``first`` up to (not with) ``end``.

    ``name`` is its class in the lexicon, ``lemma`` its word; ``complement`` what follows it, ``target`` the
    class of the verb that follows ("harm" in "vowed to retaliate"), ``verb`` that verb's place; ``addressee``
    the phrase between the cue and what is asked. ``evidence`` is its worth by hand, before the gate.
    """

    source: Source
    name: str
    lemma: str
    first: int
    end: int
    quoted: bool
    evidence: float
    kind: RedLineKind | None = None
    form: Form = Form.BASE
    negated: bool = False
    passive: bool = False
    perfect: bool = False
    subject: Subject = Subject.NONE
    subject_at: Chunk | None = None
    complement: str = "none"
    target: str = ""
    verb: int = -1
    addressee: Chunk | None = None
    gated: bool = False


def verb_class(words: Words, at: int, lexicon: Lexicon, order: tuple[str, ...] = VERB_GROUPS) -> str:
    """The class of the verb at this place, the first of ``order`` that has it; "other" where none does."""
    entries = lexicon.verbs.get(words.word(at), ())
    groups = {
        entry.group for entry in entries if not entry.particle or follows(words, at + 1, entry.particle)
    }
    return next((group for group in order if group in groups), "other")


def follows(words: Words, at: int, particle: str) -> bool:
    return words.lower[at : at + particle.count(" ") + 1] == tuple(particle.split())


def negated(words: Words, at: int) -> bool:
    """A negation stands shortly before this place, in the same clause."""
    for place in range(at - 1, max(-1, at - 1 - _NEGATION_REACH), -1):
        if words.word(place) in {",", ";", "and", "but"} or words.quote[place] != words.quote[at]:
            return False
        if words.word(place) in NEGATIONS:
            return True
    return False


def trust(subject: Subject, passive: bool) -> float:
    """What a cue with such a subject is worth of its evidence."""
    if subject in ACTORS or passive:
        return 1.0
    return 0.3 if subject is Subject.ANALYST else 0.7
