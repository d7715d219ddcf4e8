"""Finds every frame of a sentence: speech acts, modals, phrases of the lexicon, commands."""

from collections.abc import Iterator

from desktop_app.analysis.red_lines.frame import DUTY_FIRST, Frame, Source, negated, verb_class
from desktop_app.analysis.red_lines.lexicon import GAP_WORDS, YEAR, Item, Lexicon, Pattern
from desktop_app.analysis.red_lines.modals import modals_at
from desktop_app.analysis.red_lines.speech_acts import act_at, noun_at
from desktop_app.analysis.red_lines.syntax import is_noun
from desktop_app.analysis.red_lines.words import Words
from desktop_app.report import RedLineKind


def frames_of(words: Words, lexicon: Lexicon) -> tuple[Frame, ...]:
    """Every cue in the sentence, by its place."""
    found: list[Frame] = []
    for at, word in enumerate(words.lower):
        if word in lexicon.openers:
            found.extend(_cues(words, at, lexicon))
        if words.quote[at] and _commands(words, at, lexicon):
            found.append(_imperative(words, at, lexicon))
    return tuple(found)


def _cues(words: Words, at: int, lexicon: Lexicon) -> Iterator[Frame]:
    word = words.lower[at]
    for verb in lexicon.act_verbs.get(word, ()):
        frame = act_at(words, at, verb, lexicon)
        if frame is not None:
            yield frame
            break
    if word in lexicon.act_nouns and is_noun(words, at):
        yield noun_at(words, at, lexicon.act_nouns[word], lexicon)
    if word in lexicon.modals:
        yield from modals_at(words, at, lexicon)
    if word in lexicon.patterns:
        yield from _phrases(words, at, lexicon)


def _phrases(words: Words, at: int, lexicon: Lexicon) -> Iterator[Frame]:
    """The phrases that begin here; of those the longest only ("if he wishes" is not "if")."""
    following = words.word(at + 1)
    ends = [
        (end, pattern)
        for pattern in lexicon.patterns[words.lower[at]]
        if (pattern.second is None or following in pattern.second)
        and (end := match(pattern.items, words, at)) is not None
    ]
    longest = max((end for end, _ in ends), default=at)
    if at > 0 and _is_name(words, at, longest):
        return iter(())
    return (_phrase(words, at, end, pattern, lexicon) for end, pattern in ends if end == longest)


def _is_name(words: Words, first: int, end: int) -> bool:
    """A metro's Red Line is no red line."""
    return all(words.capital(at) and words.tag(at).startswith("NNP") for at in range(first, end))


def match(items: tuple[Item, ...], words: Words, at: int) -> int | None:
    """Where the pattern ends that begins at ``at``, None where it does not match."""
    if not items:
        return at
    item, rest = items[0], items[1:]
    if item.gap:
        return next(
            (end for skip in range(GAP_WORDS + 1) if (end := match(rest, words, at + skip)) is not None),
            None,
        )
    if at < len(words) and _fits(item, words.lower[at]):
        end = match(rest, words, at + 1)
        if end is not None:
            return end
    return match(rest, words, at) if item.optional else None


def _fits(item: Item, word: str) -> bool:
    return item.words is None or word in item.words or (YEAR in item.words and _is_year(word))


def _is_year(word: str) -> bool:
    """1990, or the 1990s."""
    word = word.removesuffix("s")
    return len(word) == 4 and word.isdecimal() and word[:2] in {"17", "18", "19", "20"}


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
        negated=negated(words, at),
        gated=entry.gated,
    )


def _commands(words: Words, at: int, lexicon: Lexicon) -> bool:
    """A bare verb opens the quotation or quoted sentence that this word stands in."""
    if words.tag(at) not in {"VB", "VBP"} and not _looks_like_noun(words, at, lexicon):
        return False
    before = at - 1
    while (
        before >= 0
        and words.quote[before] == words.quote[at]
        and words.word(before) in {"please", "now", "so", ",", "'", '"', "and"}
    ):
        before -= 1
    return (before < 0 or words.quote[before] != words.quote[at]) and words.capital(before + 1)


def _looks_like_noun(words: Words, at: int, lexicon: Lexicon) -> bool:
    """A capital makes the tagger take it for a noun, but an object or particle follows ("Hand over the")."""
    return (
        words.tag(at) in {"NN", "NNP"}
        and words.tag(at + 1) in {"DT", "RP", "IN", "PRP$", "PRP"}
        and verb_class(words, at, lexicon, DUTY_FIRST) in {"duty", "yield"}
    )


def _imperative(words: Words, at: int, lexicon: Lexicon) -> Frame:
    denied = words.word(at + 1) in {"n't", "not"}
    verb = at + 2 if denied else at
    target = verb_class(words, verb, lexicon, DUTY_FIRST)
    return Frame(
        Source.IMPERATIVE,
        "imperative",
        words.word(verb),
        at,
        min(verb + 1, len(words)),
        True,
        0.8 if target in {"duty", "yield"} else 0.3,
        RedLineKind.DEMAND,
        negated=denied,
        target=target,
        verb=verb,
        gated=True,
    )
