"""Lines into running text: hyphens that a line's end made go, those of the words stay."""

import gzip
import re
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

from desktop_app.assets import resource

_HYPHENS = "-\u2010\u00ad"
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*(?:[-\u2010][^\W_]+)*")
_LAST = re.compile(r"([^\W_]+(?:[-\u2010'’][^\W_]+)*)[-\u2010\u00ad]$")
_LONGEST_WORD = 100
_FEWEST_BROKEN = 0.02
"""The share of lines that end in a broken word where words are broken at all; hyphens of words are rarer."""

_MOSTLY_ENGLISH = 0.5
_SHORTEST = 4
"""Of the words in a compound, the first of which may have a letter less: shorter ones may be syllables."""

_SUSPENDED = frozenset(
    ("and", "or", "to", "und", "oder", "bzw", "en", "of", "och", "eller", "og", "et", "ou", "e", "o", "y")
)  # fmt: skip
"""Words after a hyphen that stands for the rest of a word: pre- and post-war."""

_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u312f\u31a0-\ua4cf\uf900-\ufaff\uff00-\uffee]"
)
"""Scripts that put no space between words."""


class Vocabulary:
    """What a document's words tell of one that a line's end has broken.

    A document sets its words without breaks too; for English there is also a list of common ones.
    """

    def __init__(self, lines: Sequence[str]) -> None:
        self._words: set[str] = set()
        for line in lines:
            found = _WORD.findall(line)
            self._words.update(word.lower() for word in (found[:-1] if line[-1] in _HYPHENS else found))
        broken = sum(_breaks(line, after) for line, after in pairwise(lines))
        self._breaks_words = broken >= _FEWEST_BROKEN * len(lines)

    @cached_property
    def _english(self) -> frozenset[str]:
        """Common English words, none if the document is not in English."""
        path = resource("models", "actors", "casing.txt.gz")
        words = frozenset(gzip.decompress(path.read_bytes()).split(b"\n", 1)[0].decode().split(" "))
        known = sum(word in words for word in self._words)
        return words if known >= _MOSTLY_ENGLISH * len(self._words) else frozenset()

    def keeps_hyphen(self, left: str, right: str) -> bool:
        """Whether the word broken into ``left`` and ``right`` has a hyphen there when it is not broken."""
        left, right = left.lower(), right.lower()
        part = left.rpartition("-")[2]
        if {left + right, part + right} & self._words:
            return False
        if {f"{left}-{right}", f"{part}-{right}"} & self._words:
            return True
        if part + right in self._english:
            return False
        if part in self._english and right in self._english and min(len(part) + 1, len(right)) >= _SHORTEST:
            return True
        return not self._breaks_words


def joined(lines: Sequence[str], vocabulary: Vocabulary) -> str:
    """The lines of a paragraph (none blank) as running text."""
    pieces = [lines[0]]
    for line, after in pairwise(lines):
        space = _between(line, after, vocabulary)
        if space is None:
            pieces[-1] = pieces[-1][:-1]
        else:
            pieces.append(space)
        pieces.append(after)
    return "".join(pieces)


def _between(line: str, after: str, vocabulary: Vocabulary) -> str | None:
    """What to put between two lines: a space or nothing; None if the first one's hyphen goes."""
    if line[-1] == "\u00ad":
        return None
    broken = _last_word(line)
    if broken is None:
        return "" if _stick_together(line, after) else " "
    rest = _WORD.match(after)
    if rest is None:
        return ""
    left, right = broken[1], rest[0]
    if right.lower() in _SUSPENDED:
        return " "
    if not right[0].islower() and not (left.isupper() and right.isupper()):
        return ""
    if left[-1].isdigit() or (left.isupper() and right[0].islower()):
        return ""
    return "" if vocabulary.keeps_hyphen(left, right) else None


def _last_word(line: str) -> re.Match[str] | None:
    """The broken word at the end; looked for there only, as a line may be one long run of letters."""
    return _LAST.search(line, max(0, len(line) - _LONGEST_WORD))


def _breaks(line: str, after: str) -> bool:
    return _last_word(line) is not None and after[0].islower()


def _stick_together(line: str, after: str) -> bool:
    if _UNSPACED.match(line[-1]) or _UNSPACED.match(after[0]):
        return True
    return (line[-1] == "—" and line[-2:-1].isalpha()) or (after[0] == "—" and after[1:2].isalpha())
