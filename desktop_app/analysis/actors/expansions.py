"""Names that their own acronym delimits: "Islamic State of Iraq and Syria (ISIS)" is one name, not two.

The words before the bracket are matched to its letters from the last one back, as in A. Schwartz and
M. Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (2003), by first
letters only.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from desktop_app.analysis.actors.tagger import Name

_LONGEST = 14
"""Words of a name that has an acronym."""
_FEWEST_LETTERS = 3


def join_expansions(names: Sequence[Name], sentences: Sequence[Sequence[str]]) -> list[Name]:
    """The names, in order, what an acronym in brackets stands for being one name."""
    by_sentence: defaultdict[int, list[Name]] = defaultdict(list)
    for name in names:
        by_sentence[name.sentence].append(name)
    joined = []
    for number, here in sorted(by_sentence.items()):
        extents = {(name.first, name.last) for name in here}
        found = {i for name in here if name.label in ("ORG", "LOC") for i in range(name.first, name.last)}
        whole = [
            Name(number, *extent, "ORG")
            for extent in _expansions(sentences[number])
            if extent not in extents and not found.isdisjoint(range(*extent))
        ]
        taken = {i for name in whole for i in range(name.first, name.last)}
        joined += whole
        joined += [name for name in here if taken.isdisjoint(range(name.first, name.last))]
    return sorted(joined)


def _expansions(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where names that are followed by their acronyms begin and end."""
    for i in range(1, len(words) - 2):
        if words[i] == "(" and words[i + 2] == ")" and _is_acronym(words[i + 1]):
            length = _length(words[max(0, i - _LONGEST) : i], words[i + 1])
            if length:
                yield i - length, i


def _is_acronym(word: str) -> bool:
    return len(word) >= _FEWEST_LETTERS and word.isalpha() and word.isupper()


def _length(words: Sequence[str], acronym: str) -> int:
    """How many of the last words the acronym stands for, if it does; small words are passed over."""
    left = list(acronym)
    for count, word in enumerate(reversed(words), start=1):
        if not word[:1].isalnum() and word not in "-&,":
            return 0
        if left and word[:1] == left[-1]:
            left.pop()
            if not left:
                return count
        elif word[:1].isupper() or word[:1].isdigit():
            return 0
    return 0
