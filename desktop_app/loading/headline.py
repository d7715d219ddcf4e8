"""The headline of a text without markup."""

import re
from collections.abc import Sequence

_MOST_WORDS = 22
_MOST_WORDS_OF_QUESTION = 14
_FEWEST_WORDS = 3
_MUCH_LONGER = 3
_SHORTEST_SENTENCE = 20
"""In characters."""

_LOOKED_AT = 15
"""How many lines before the article's first sentence may hold its headline."""

_FINAL = re.compile(r"""[.!。！…;:,]["'”’»)\]]*$""")
_QUESTION = re.compile(r"""[?？]["'”’»)\]]*$""")
_CONTINUED = re.compile(r"(?!by\b)[a-zà-öø-ÿа-яα-ω]")
_SENTENCE_BREAK = re.compile(r"[^\W\d_]{3}[.!] \w")
_QUOTE = re.compile(r"""["“„«].*["”“»]$""")
_NO_HEADLINE_STARTS = re.compile(
    r"[(]|(?:by|photo|image|source|credit|posted|published|updated|share|show|subscribe|sign up|advertisement"
    r"|print|click|read more|copyright|©|related|continue reading|skip to|follow)\b"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day,"
    r"|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d+,",
    re.IGNORECASE,
)
_NO_HEADLINE_HOLDS = re.compile(
    r"https?:|www\.|\S@\S|\b\d{1,2}:\d\d\b|\bphotograph\b|\bphoto:|\bgetty\b|/\w+\)$", re.IGNORECASE
)
_ENOUGH_FOR_FIRST = 0.15
"""A text's very first line needs no more than this, whatever the lines below it repeat."""

_WORD = re.compile(r"\w{3,}")


def find_headline(lines: Sequence[str], body: Sequence[bool]) -> int | None:
    """The place of the headline among ``lines``, or None.

    ``body`` tells which lines belong to the article. A headline is short, does not end like a sentence and
    stands before the first one that does. Of several such lines the one whose words the article repeats most
    densely is taken, the first of equals.
    """
    start = _first_running_text(lines, body)
    if start is None:
        return None
    low = max(0, start - _LOOKED_AT)
    candidates = [
        place
        for place in range(low, start)
        if _may_be_headline(lines[place])
        and not _CONTINUED.match(lines[place + 1])
        and not _is_turn_of_talk(lines, place)
    ]
    if not candidates:
        return None
    vocabulary = set(_words(" ".join(lines[start : start + 40])))
    if candidates[0] == 0 and _repeated(lines[0], vocabulary) >= _ENOUGH_FOR_FIRST:
        return 0
    return max(candidates, key=lambda place: (_repeated(lines[place], vocabulary), -place))


def _first_running_text(lines: Sequence[str], body: Sequence[bool]) -> int | None:
    """The first line of the article that ends like a sentence, else the first much longer than all before."""
    kept = [place for place in range(len(lines)) if body[place]]
    for place in kept:
        if len(lines[place]) >= _SHORTEST_SENTENCE and _FINAL.search(lines[place]):
            return place
    longest = 0
    for place in kept:
        count = len(lines[place].split())
        if count > _MUCH_LONGER * longest > 0:
            return place
        longest = max(longest, count)
    return None


def _may_be_headline(line: str) -> bool:
    most = _MOST_WORDS_OF_QUESTION if _QUESTION.search(line) else _MOST_WORDS
    return (
        _FEWEST_WORDS <= len(line.split()) <= most
        and not line[0].islower()
        and not _FINAL.search(line)
        and not _SENTENCE_BREAK.search(line)
        and not _QUOTE.match(line)
        and not _NO_HEADLINE_STARTS.match(line)
        and not _NO_HEADLINE_HOLDS.search(line)
    )


def _is_turn_of_talk(lines: Sequence[str], place: int) -> bool:
    """Whether the line begins with a name and a colon as another line near it does: somebody speaks twice."""
    speaker, colon, _ = lines[place].partition(": ")
    near = range(max(0, place - _LOOKED_AT), min(len(lines), place + _LOOKED_AT + 1))
    return bool(colon) and any(lines[other].startswith(speaker + colon) for other in near if other != place)


def _repeated(line: str, vocabulary: set[str]) -> float:
    """How many of the line's words are in ``vocabulary``, more of few counting more than the same of many."""
    words = _words(line)
    return len(vocabulary.intersection(words)) / (len(words) + 5)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]
