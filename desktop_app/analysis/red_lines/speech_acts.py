"""Speech acts: verbs that draw a line by being said ("warned"), and their nouns ("issued an ultimatum")."""

from desktop_app.analysis.red_lines.frame import BE, Frame, Source, follows, negated, trust, verb_class
from desktop_app.analysis.red_lines.lexicon import Form, Lexicon, Verb
from desktop_app.analysis.red_lines.syntax import (
    Chunk,
    is_verb,
    main_subject,
    phrase_starting_at,
    subject_before,
    subject_type,
)
from desktop_app.analysis.red_lines.words import Words

_COMPLEMENT_REACH = 14
_CARRIER_REACH = 5


def act_at(words: Words, at: int, verb: Verb, lexicon: Lexicon) -> Frame | None:
    """The frame of ``verb`` at this place, None where it is none: a noun, another particle, no complement."""
    verbal = is_verb(words, at) or (verb.form is Form.PAST and words.tag(at) == "JJ")
    if not verbal or words.tag(at - 1) in {"DT", "PRP$", "POS"}:
        return None
    end = at + 1
    if verb.particle:
        if not follows(words, end, verb.particle):
            return None
        end += verb.particle.count(" ") + 1
    passive = verb.form is Form.PAST and _be_before(words, at, 3)
    agent = _agent(words, end) if passive else None
    behind = agent.end if agent is not None and agent.first == end + 1 else end
    complement, addressee, target_at = _complement(words, behind, verb)
    participle = verb.form is Form.ING and not _be_before(words, at, 2)
    subject = main_subject(words, at) if participle else subject_before(words, at)
    if passive:
        addressee, subject = subject or addressee, agent
    act = lexicon.acts[verb.group]
    denied = negated(words, at)
    if not denied and not act.evidence(complement):
        return None
    kind_of_subject = subject_type(words, subject, lexicon)
    return Frame(
        Source.ACT,
        verb.group,
        verb.lemma,
        at,
        end,
        bool(words.quote[at]),
        0.0 if denied else act.evidence(complement) * trust(kind_of_subject, passive),
        act.kind,
        verb.form,
        denied,
        passive,
        any(words.word(place) == "had" for place in range(max(0, at - 2), at)),
        kind_of_subject,
        subject,
        complement,
        verb_class(words, target_at, lexicon) if target_at >= 0 else "",
        target_at,
        addressee,
    )


def noun_at(words: Words, at: int, noun: Verb, lexicon: Lexicon) -> Frame:
    """The frame of a noun; it has evidence only behind a verb that makes an act of it ("issued")."""
    carrier = next(
        (
            place
            for place in range(at - 1, max(-1, at - 1 - _CARRIER_REACH), -1)
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
        0.0 if carrier is None or negated(words, carrier) else 0.8 * act.evidence(complement),
        act.kind,
        negated=negated(words, at),
        perfect=carrier is not None,
        subject=subject_type(words, subject, lexicon),
        subject_at=subject,
        complement=complement,
        target=verb_class(words, target_at, lexicon) if target_at >= 0 else "",
        verb=target_at,
        addressee=addressee,
    )


def _be_before(words: Words, at: int, reach: int) -> bool:
    """ "Was", "is", but not the 's of "Kenya's army"."""
    return any(
        words.word(place) in BE and words.tag(place) != "POS" for place in range(max(0, at - reach), at)
    )


def _agent(words: Words, end: int) -> Chunk | None:
    for at in range(end, min(len(words), end + _COMPLEMENT_REACH)):
        if words.word(at) == "by":
            return phrase_starting_at(words, at + 1)
    return None


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
        return _clause(words, at + 1)
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


def _clause(words: Words, at: int) -> tuple[str, Chunk | None, int]:
    """What a that-clause says: that something should be ("that X stop"), would be, or is.

    With the subject of what should be, and the place of the verb; of what would be, only where it is the
    speaker's own act ("that it would retaliate") or may be ("that the base would be struck").
    """
    subject = phrase_starting_at(words, at)
    for place in range(at if subject is None else subject.end, min(len(words), at + _COMPLEMENT_REACH)):
        word, tag = words.word(place), words.tag(place)
        if tag == "VB" or (tag == "VBP" and _singular(words, subject)):
            return "that_should", subject, place
        if word in {"should", "must"}:
            return "that_should", subject, place + 1
        if word in {"will", "would", "'ll", "'d"}:
            own = subject is not None and words.tag(subject.head) == "PRP"
            passive = words.word(place + 1) == "be" and words.tag(place + 2) == "VBN"
            return "that_would", None, place + 2 if passive else place + 1 if own else -1
        if tag in {"VBD", "VBZ", "VBP", "MD"}:
            return "that", None, -1
    return "that", None, -1


def _singular(words: Words, subject: Chunk | None) -> bool:
    return (
        subject is not None
        and words.tag(subject.head) in {"NN", "NNP"}
        and words.word(subject.head - 1) != "and"
    )


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
            name, _, verb = _clause(words, place + 1)
            return name, chunk, verb
        if tag in {"VBD", "VBZ", "VBP", "MD", "VB"} and plain == "np":
            name, _, verb = _clause(words, at)
            return name, chunk, verb
        if tag in {",", ".", ":", "VBD", "VBZ", "VBP", "MD"} or word in {"if", "unless", "until", "after"}:
            break
    return plain, chunk, -1
