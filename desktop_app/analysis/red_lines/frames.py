"""Frames: every cue of a sentence with its subject, what follows it and what negates it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.analysis.red_lines.lexicon import Form, Item, Lexicon, Pattern, Verb
from desktop_app.analysis.red_lines.phrases import (
    ACTORS,
    Chunk,
    Subject,
    is_noun,
    is_verb,
    main_subject,
    phrase_starting_at,
    subject_before,
    subject_type,
)
from desktop_app.analysis.red_lines.words import Words
from desktop_app.report import RedLineKind

NEGATIONS = frozenset({"not", "n't", "never", "no", "neither", "nor", "without", "nothing", "nobody"})

_COMPLEMENT_REACH = 14
_NEGATION_REACH = 3
_BE = frozenset(["be", "is", "are", "was", "were", "been", "being", "'s", "'re", "am", "get", "got"])
_HAVE = frozenset(["have", "has", "had", "'ve", "'d", "having"])
_VERB_GROUPS = ("harm", "resist", "yield", "duty", "soft")
_DUTY_FIRST = ("duty", "yield", "harm", "resist", "soft")
_YIELD_FIRST = ("yield", "harm", "resist", "duty", "soft")


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


def frames_of(words: Words, lexicon: Lexicon) -> tuple[Frame, ...]:
    """Every cue in the sentence, by its place."""
    found: list[Frame] = []
    for at in range(len(words)):
        word = words.lower[at]
        for verb in lexicon.act_verbs.get(word, ()):
            frame = _act(words, at, verb, lexicon)
            if frame is not None:
                found.append(frame)
                break
        if word in lexicon.act_nouns and is_noun(words, at):
            found.append(_noun(words, at, lexicon.act_nouns[word], lexicon))
        if word in lexicon.modals:
            found.extend(_modal(words, at, lexicon))
        found.extend(_phrases(words, at, lexicon))
        if _commands(words, at):
            found.append(_imperative(words, at, lexicon))
    return tuple(found)


def _phrases(words: Words, at: int, lexicon: Lexicon) -> Iterator[Frame]:
    """The phrases that begin here; of those the longest only ("if he wishes" sets no condition, "if" does)."""
    ends = [
        (end, pattern)
        for pattern in lexicon.patterns.get(words.lower[at], ())
        if (end := match(pattern.items, words, at)) is not None
    ]
    longest = max((end for end, _ in ends), default=at)
    return (_phrase(words, at, end, pattern, lexicon) for end, pattern in ends if end == longest)


def match(items: tuple[Item, ...], words: Words, at: int) -> int | None:
    """Where the pattern ends that begins at ``at``, None where it does not match."""
    if not items:
        return at
    item, rest = items[0], items[1:]
    if item.gap:
        return next(
            (end for skip in range(5) if (end := match(rest, words, at + skip)) is not None),
            None,
        )
    if at < len(words) and (item.words is None or words.lower[at] in item.words):
        end = match(rest, words, at + 1)
        if end is not None:
            return end
    return match(rest, words, at) if item.optional else None


def verb_class(words: Words, at: int, lexicon: Lexicon, order: tuple[str, ...] = _VERB_GROUPS) -> str:
    """The class of the verb at this place, the first of ``order`` that has it; "other" where none does."""
    entries = lexicon.verbs.get(words.word(at), ())
    groups = {
        entry.group for entry in entries if not entry.particle or _follows(words, at + 1, entry.particle)
    }
    return next((group for group in order if group in groups), "other")


def _follows(words: Words, at: int, particle: str) -> bool:
    return words.lower[at : at + particle.count(" ") + 1] == tuple(particle.split())


def _act(words: Words, at: int, verb: Verb, lexicon: Lexicon) -> Frame | None:
    verbal = is_verb(words, at) or (verb.form is Form.PAST and words.tag(at) == "JJ")
    if not verbal or words.tag(at - 1) in {"DT", "PRP$", "POS"}:
        return None
    end = at + 1
    if verb.particle:
        if not _follows(words, end, verb.particle):
            return None
        end += verb.particle.count(" ") + 1
    complement, addressee, target_at = _complement(words, end, verb)
    passive = verb.form is Form.PAST and any(words.word(place) in _BE for place in range(max(0, at - 3), at))
    participle = verb.form is Form.ING and not any(
        words.word(place) in _BE for place in range(max(0, at - 2), at)
    )
    subject = main_subject(words, at) if participle else subject_before(words, at)
    if passive:
        addressee, subject = subject or addressee, _agent(words, end)
    act = lexicon.acts[verb.group]
    negated = _negated(words, at)
    if not negated and not act.evidence(complement):
        return None
    kind_of_subject = subject_type(words, subject, lexicon)
    return Frame(
        Source.ACT,
        verb.group,
        verb.lemma,
        at,
        end,
        bool(words.quote[at]),
        0.0 if negated else act.evidence(complement) * _trust(kind_of_subject, passive),
        act.kind,
        verb.form,
        negated,
        passive,
        any(words.word(place) == "had" for place in range(max(0, at - 2), at)),
        kind_of_subject,
        subject,
        complement,
        verb_class(words, target_at, lexicon) if target_at >= 0 else "",
        target_at,
        addressee,
    )


def _trust(subject: Subject, passive: bool) -> float:
    if subject in ACTORS or passive:
        return 1.0
    return 0.3 if subject is Subject.ANALYST else 0.7


def _agent(words: Words, end: int) -> Chunk | None:
    for at in range(end, min(len(words), end + _COMPLEMENT_REACH)):
        if words.word(at) == "by":
            return phrase_starting_at(words, at + 1)
    return None


def _negated(words: Words, at: int) -> bool:
    for place in range(at - 1, max(-1, at - 1 - _NEGATION_REACH), -1):
        if words.word(place) in {",", ";", "and", "but"} or words.quote[place] != words.quote[at]:
            return False
        if words.word(place) in NEGATIONS:
            return True
    return False


def _complement(words: Words, at: int, verb: Verb) -> tuple[str, Chunk | None, int]:
    """What follows a speech-act verb: its frame, the addressee in it, the place of the verb it leads to."""
    while words.tag(at) in {"RB", "RP"} and words.word(at) != "not":
        at += 1
    word = words.word(at)
    if verb.particle.split(" ")[-1:] == ["for"]:
        return _after_addressee(words, at, "for")
    if verb.particle in {"on", "upon", "to", "with"}:
        return _after_addressee(words, at, "np")
    if word == "that" and words.tag(at) != "DT":
        return *_clause(words, at + 1), -1
    if word == "not" and words.word(at + 1) == "to":
        return "not_to", None, at + 2
    if word == "to" and words.tag(at + 1).startswith("VB"):
        return "to", None, at + 1
    if word in {"for", "against", "of", "on", "over", "to"}:
        return _after_addressee(words, at + 1, word)
    if _opens_quote(words, at):
        return "quote", None, -1
    if not word or (not word[0].isalnum() and word not in {"$", "'"}):
        return "none", None, -1
    return _after_addressee(words, at, "np")


def _clause(words: Words, at: int) -> tuple[str, Chunk | None]:
    """What a that-clause says: that something should be ("that X stop"), would be, or is; and its subject."""
    subject = phrase_starting_at(words, at)
    for place in range(at if subject is None else subject.end, min(len(words), at + _COMPLEMENT_REACH)):
        word, tag = words.word(place), words.tag(place)
        if tag == "VB" or word in {"should", "must"}:
            return "that_should", subject
        if word in {"will", "would", "'ll", "'d"}:
            return "that_would", subject
        if tag in {"VBD", "VBZ", "VBP", "MD"}:
            return "that", None
    return "that", None


def _opens_quote(words: Words, at: int) -> bool:
    return any(
        place < len(words) and words.quote[place] and words.quote[place] != words.quote[at - 1]
        for place in range(at, at + 3)
    )


def _after_addressee(words: Words, at: int, plain: str) -> tuple[str, Chunk | None, int]:
    chunk = phrase_starting_at(words, at)
    if chunk is None:
        return ("else" if plain == "np" else plain), None, -1
    for place in range(chunk.end, min(len(words), at + _COMPLEMENT_REACH)):
        word, tag = words.word(place), words.tag(place)
        if word == "to" and words.tag(place + 1).startswith("VB"):
            negated = words.word(place - 1) == "not"
            name = "not_to" if negated else "on_to" if plain == "on" else "np_to"
            return name, chunk, place + 1
        if word == "that" and plain in {"np", "to", "on"} and tag in {"IN", "WDT"}:
            return _clause(words, place + 1)[0], chunk, -1
        if tag in {"VBD", "VBZ", "VBP", "MD", "VB"} and plain == "np":
            return _clause(words, at)[0], chunk, place + (tag == "MD")
        if tag in {",", ".", ":", "VBD", "VBZ", "VBP", "MD"} or word in {"if", "unless", "until", "after"}:
            break
    return plain, chunk, -1


def _noun(words: Words, at: int, noun: Verb, lexicon: Lexicon) -> Frame:
    carrier = next(
        (
            place
            for place in range(at - 1, max(-1, at - 6), -1)
            if words.word(place) in lexicon.carriers and is_verb(words, place)
        ),
        None,
    )
    complement, addressee, target_at = _complement(words, at + 1, noun)
    subject = None if carrier is None else subject_before(words, carrier)
    act = lexicon.acts[noun.group]
    return Frame(
        Source.NOUN,
        noun.group,
        noun.lemma,
        at,
        at + 1,
        bool(words.quote[at]),
        0.0 if carrier is None or _negated(words, carrier) else 0.8 * act.evidence(complement),
        act.kind,
        negated=_negated(words, at),
        perfect=carrier is not None,
        subject=subject_type(words, subject, lexicon),
        subject_at=subject,
        complement=complement,
        target=verb_class(words, target_at, lexicon) if target_at >= 0 else "",
        verb=target_at,
        addressee=addressee,
    )


def _modal(words: Words, at: int, lexicon: Lexicon) -> Iterator[Frame]:
    for group, rest in lexicon.modals[words.lower[at]]:
        end = at + 1 + len(rest)
        if words.lower[at + 1 : end] != rest:
            continue
        if not rest and group in _BARE_MODALS and words.tag(at) != "MD":
            continue
        if group == "should" and words.capital(at) and words.tag(at + 1) != "VB":
            continue
        frame = _modal_frame(words, at, end, group, lexicon)
        if group != "do" or frame.negated:
            yield frame
        return


def _modal_frame(words: Words, at: int, end: int, group: str, lexicon: Lexicon) -> Frame:
    negated = words.lower[at] == "cannot" or (group in {"ready", "plan"} and _negated(words, at))
    verb = end
    while verb < min(len(words), end + 6):
        word = words.lower[verb]
        if word in {"not", "n't", "never"}:
            negated = True
        elif word not in _BE and word not in _HAVE and words.tag(verb) not in {"RB", "RBR", "TO"}:
            break
        verb += 1
    order = _YIELD_FIRST if negated else _DUTY_FIRST if group in {"must", "should"} else _VERB_GROUPS
    target = verb_class(words, verb, lexicon, order)
    subject = subject_before(words, at)
    name = f"{group}_not_{target}" if negated else f"{group}_{target}"
    kind = _MODAL_KINDS.get(group)
    return Frame(
        Source.MODAL,
        group,
        words.word(verb),
        at,
        min(verb + 1, len(words)),
        bool(words.quote[at]),
        lexicon.modal_evidence.get(name, 0.0) * _trust(subject_type(words, subject, lexicon), False),
        kind,
        negated=negated,
        subject=subject_type(words, subject, lexicon),
        subject_at=subject,
        passive=any(words.word(place) in _BE for place in range(end, verb)) and words.tag(verb) == "VBN",
        target=target,
        verb=verb,
        gated=True,
    )


_BARE_MODALS = frozenset({"will", "must", "should", "can"})
_MODAL_KINDS = {
    "do": RedLineKind.REFUSAL,
    "will": RedLineKind.COMMITMENT,
    "ready": RedLineKind.COMMITMENT,
    "plan": RedLineKind.COMMITMENT,
    "must": RedLineKind.DEMAND,
    "should": RedLineKind.DEMAND,
    "can": RedLineKind.REFUSAL,
}


def _phrase(words: Words, at: int, end: int, pattern: Pattern, lexicon: Lexicon) -> Frame:
    entry = lexicon.phrases[pattern.group]
    return Frame(
        Source.PHRASE,
        entry.name,
        str(pattern.number),
        at,
        end,
        bool(words.quote[at]),
        entry.evidence,
        entry.kind,
        negated=_negated(words, at),
        gated=entry.gated,
    )


def _commands(words: Words, at: int) -> bool:
    """A bare verb opens a quotation or a quoted sentence."""
    if not words.quote[at] or words.tag(at) not in {"VB", "VBP"}:
        return False
    before = at - 1
    while (
        before >= 0
        and words.quote[before] == words.quote[at]
        and words.word(before) in {"please", "now", "so", ",", "'", '"', "and"}
    ):
        before -= 1
    return (before < 0 or words.quote[before] != words.quote[at]) and words.capital(before + 1)


def _imperative(words: Words, at: int, lexicon: Lexicon) -> Frame:
    negated = words.word(at + 1) in {"n't", "not"}
    verb = at + 2 if negated else at
    target = verb_class(words, verb, lexicon, _DUTY_FIRST)
    return Frame(
        Source.IMPERATIVE,
        "imperative",
        words.word(verb),
        at,
        min(verb + 1, len(words)),
        True,
        0.8 if target in {"duty", "yield"} else 0.3,
        RedLineKind.DEMAND,
        negated=negated,
        target=target,
        verb=verb,
        gated=True,
    )
