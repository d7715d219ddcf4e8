"""Names with "and" in them: "Trinidad and Tobago", "Ministry of Trade, Industry and Energy"."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from desktop_app.analysis.actors.lexicon import ORGANIZATION_WORDS, is_role
from desktop_app.analysis.actors.tables import fold, load_tables, plain
from desktop_app.analysis.actors.tagger import Name

_AND = frozenset({"and", "&"})
_LONGEST_HALF = 5
"""Words of a place on either side of its "and"."""
_LONGEST_FIELD = 4
"""Words of one of the fields that a body is for."""
_MOST_FIELDS = 6
_BODIES = frozenset(
    {
        "agency",
        "board",
        "bureau",
        "center",
        "centre",
        "commission",
        "committee",
        "council",
        "department",
        "directorate",
        "institute",
        "ministry",
        "office",
        "school",
    }
)
"""What has fields in its name; several parties, funds or movements side by side are rather different ones."""

Extent = tuple[int, int]


def join_coordinated(names: Sequence[Name], sentences: Sequence[Sequence[str]]) -> list[Name]:
    """The names, in order, those being one that belong together by an "and"."""
    by_sentence: defaultdict[int, list[Name]] = defaultdict(list)
    for name in names:
        by_sentence[name.sentence].append(name)
    joined = []
    for number, here in sorted(by_sentence.items()):
        words = sentences[number]
        whole = [Name(number, *extent, label) for extent, label in _wholes(here, words)]
        taken = {i for name in whole for i in range(name.first, name.last)}
        joined += whole
        joined += [name for name in here if taken.isdisjoint(range(name.first, name.last))]
    return sorted(joined)


def _wholes(names: Sequence[Name], words: Sequence[str]) -> Iterator[tuple[Extent, str]]:
    """Names that are longer than they were tagged, with their labels."""
    if _AND.isdisjoint(words):
        return
    reached = 0
    for name in names:
        if name.first < reached:
            continue
        place = _place_end(name.first, name.last, words)
        body = _fields_end(name.first, name.last, words) if name.label == "ORG" else name.last
        reached = max(place, body, _twin_end(name, words))
        if reached > name.last:
            yield (name.first, reached), "LOC" if reached == place else "ORG"


@cache
def _double_places() -> frozenset[str]:
    """Known places with "and" in them, plain, their "&" written out."""
    written = (plain(name).replace(" & ", " and ") for name in load_tables().phrases)
    return frozenset(name for name in written if " and " in name)


def _place_end(first: int, last: int, words: Sequence[str]) -> int:
    """Where the place ends that begins at ``first`` and goes on with an "and" at ``last``, if it is known."""
    if last >= len(words) or words[last] not in _AND:
        return last
    start = " ".join(plain(word) for word in words[first:last]) + " and"
    for end in range(min(len(words), last + 1 + _LONGEST_HALF), last + 1, -1):
        rest = [plain(word) for word in words[last + 1 : end]]
        if {f"{start} {' '.join(rest)}", f"{start} {' '.join(rest[rest[0] == 'the' :])}"} & _double_places():
            return end
    return last


def _twin_end(name: Name, words: Sequence[str]) -> int:
    """Where a firm ends that is ``name`` twice ("Johnson & Johnson")."""
    end = name.last + 2
    is_twin = name.last - name.first == 1 and list(words[name.last : end]) == ["&", words[name.first]]
    return end if is_twin else name.last


def _fields_end(first: int, last: int, words: Sequence[str]) -> int:
    """Where the name of a body ends that is for several fields, of which the first ends at ``last``."""
    if not _is_body_of(words[first:last]):
        return last
    end = last
    is_list = last < len(words) and words[last] == ","
    for _ in range(_MOST_FIELDS):
        start = end + (end < len(words) and words[end] == ",")
        is_last = start < len(words) and words[start] in _AND
        start += is_last
        if start == end:
            break
        end = _field_end(start, words, is_list=is_list)
        if end == start:
            break
        if is_last:
            return end
    return last


def _is_body_of(words: Sequence[str]) -> bool:
    """ "Ministry of …", "Center for …"."""
    folded = [fold(word) for word in words]
    return any(
        link in ("of", "for") and (word in _BODIES or word.removesuffix("s") in _BODIES)
        for word, link in pairwise(folded)
    )


def _field_end(start: int, words: Sequence[str], *, is_list: bool) -> int:
    """Where a field ends: capitalised words that are usually written small; ``start`` if it is none.

    In a list of three or more any common word will do.
    """
    end = start
    is_field_word = _is_common_word if is_list else _is_small_word
    while end < len(words) and end - start < _LONGEST_FIELD and is_field_word(words[end]):
        end += 1
    goes_on = end < len(words) and words[end][:1].isupper()
    last = fold(words[end - 1])
    return start if goes_on or end == start or is_role(last) or last in ORGANIZATION_WORDS else end


def _is_small_word(word: str) -> bool:
    folded = fold(word)
    return word.istitle() and load_tables().casing.get(folded) == folded


def _is_common_word(word: str) -> bool:
    folded = fold(word)
    tables = load_tables()
    is_name = folded in tables.phrases or folded in tables.given or folded in tables.surnames
    return word.istitle() and folded in tables.clusters and not is_name
