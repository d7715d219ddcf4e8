"""The headline of a text without markup."""

import re
from collections.abc import Sequence

_MOST_WORDS = 30
_FEWEST_WORDS = 3
_MUCH_LONGER = 3
_LOOKED_AT = 12
"""How many lines before the article's first sentence may hold its headline."""

_FINAL = re.compile(r"""[.!。！;:,]["'”’»)\]]*$""")
_NO_HEADLINE = re.compile(
    r"(?:by|photo|image|source|credit|posted|published|updated|share|subscribe|sign up|advertisement"
    r"|read more|copyright|©|related|continue reading|skip to)\b|https?:|www\.|.*\b\d{1,2}:\d\d\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w{3,}")


def find_headline(lines: Sequence[str], body: Sequence[bool]) -> int | None:
    """The place of the headline among ``lines``, or None.

    ``body`` tells which lines belong to the article. A headline is short, does not end like a sentence and
    stands before the first running text; of several lines the one that shares most words with the article
    is taken, the first of equals.
    """
    start = _first_running_text(lines, body)
    if start is None:
        return None
    low = max(0, start - _LOOKED_AT)
    candidates = [place for place in range(low, start) if _may_be_headline(lines[place])]
    if not candidates:
        return None
    vocabulary = set(_words(" ".join(lines[start : start + 40])))
    return max(candidates, key=lambda place: (_shared(lines[place], vocabulary), -place))


def _first_running_text(lines: Sequence[str], body: Sequence[bool]) -> int | None:
    """The first line of the article that ends like a sentence, else the first much longer than all before."""
    kept = [place for place in range(len(lines)) if body[place]]
    for place in kept:
        if _FINAL.search(lines[place]):
            return place
    longest = 0
    for place in kept:
        count = len(lines[place].split())
        if count > _MUCH_LONGER * longest > 0:
            return place
        longest = max(longest, count)
    return None


def _may_be_headline(line: str) -> bool:
    count = len(line.split())
    return _FEWEST_WORDS <= count <= _MOST_WORDS and not _FINAL.search(line) and not _NO_HEADLINE.match(line)


def _shared(line: str, vocabulary: set[str]) -> int:
    return len(vocabulary.intersection(_words(line)))


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]
