"""How a document uses its words: what is clear in one place helps where it is not."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.analysis.actors.tables import fold

_NEIGHBOURS = 2


@dataclass(frozen=True)
class Usage:
    """Of folded words: those written in lower case somewhere (``lower``), how often each is capitalised
    inside a sentence (``inside``), and the commonest capitalised words before and after it, commonest first.
    """

    lower: frozenset[str]
    inside: Mapping[str, int]
    left: Mapping[str, tuple[str, ...]]
    right: Mapping[str, tuple[str, ...]]


def document_usage(sentences: Sequence[Sequence[str]]) -> Usage:
    """The use of each word in the sentences of one document."""
    lower: set[str] = set()
    inside: Counter[str] = Counter()
    left: defaultdict[str, Counter[str]] = defaultdict(Counter)
    right: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for words in sentences:
        before = ""
        for i, word in enumerate(words):
            here = ""
            if word[:1].isupper():
                here = fold(word)
                if i > 0:
                    inside[here] += 1
                if before:
                    left[here][before] += 1
                    right[before][here] += 1
            elif word[:1].isalpha():
                lower.add(fold(word))
            before = here
    return Usage(frozenset(lower), inside, _commonest(left), _commonest(right))


def _commonest(counts: Mapping[str, Counter[str]]) -> dict[str, tuple[str, ...]]:
    """The commonest neighbours of each word, ties in alphabetical order."""
    return {
        word: tuple(sorted(counter, key=lambda other: (-counter[other], other))[:_NEIGHBOURS])
        for word, counter in counts.items()
    }
