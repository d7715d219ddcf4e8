"""Modals: what will, must or should be done, by whom, and what not ("will not accept", "must withdraw")."""

from collections.abc import Iterator

from desktop_app.analysis.red_lines.frame import (
    BE,
    DUTY_FIRST,
    VERB_GROUPS,
    Frame,
    Source,
    negated,
    trust,
    verb_class,
)
from desktop_app.analysis.red_lines.lexicon import Lexicon
from desktop_app.analysis.red_lines.syntax import subject_before, subject_type
from desktop_app.analysis.red_lines.words import Words
from desktop_app.report import RedLineKind

_HAVE = frozenset({"have", "has", "had", "'ve", "'d", "having"})
_YIELD_FIRST = ("yield", "harm", "resist", "duty", "soft")
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


def modals_at(words: Words, at: int, lexicon: Lexicon) -> Iterator[Frame]:
    """The frame of the modal that begins here, if one does."""
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
    denied = words.lower[at] == "cannot" or (group in {"ready", "plan"} and negated(words, at))
    verb = end
    while verb < min(len(words), end + 6):
        word = words.lower[verb]
        if word in {"not", "n't", "never"}:
            denied = True
        elif word not in BE and word not in _HAVE and words.tag(verb) not in {"RB", "RBR", "TO"}:
            break
        verb += 1
    order = _YIELD_FIRST if denied else DUTY_FIRST if group in {"must", "should"} else VERB_GROUPS
    target = verb_class(words, verb, lexicon, order)
    subject = subject_before(words, at)
    name = f"{group}_not_{target}" if denied else f"{group}_{target}"
    kind = _MODAL_KINDS.get(group)
    return Frame(
        Source.MODAL,
        group,
        words.word(verb),
        at,
        min(verb + 1, len(words)),
        bool(words.quote[at]),
        lexicon.modal_evidence.get(name, 0.0) * trust(subject_type(words, subject, lexicon), False),
        kind,
        negated=denied,
        subject=subject_type(words, subject, lexicon),
        subject_at=subject,
        passive=any(words.word(place) in BE for place in range(end, verb)) and words.tag(verb) == "VBN",
        target=target,
        verb=verb,
        gated=True,
    )
