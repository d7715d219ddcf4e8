"""People who are called like a month or a title: Theresa May makes "May said" hers, but not "in May"."""

from collections.abc import Iterator, Sequence

from desktop_app.analysis.actors.lexicon import BARE_TITLES, BEFORE_DATES, CALENDAR, NOT_NAMES
from desktop_app.analysis.actors.tables import fold, load_tables
from desktop_app.analysis.actors.tagger import Name

_DETERMINERS = frozenset({"the", "a", "an", "his", "her", "its", "their", "our"})


def namesakes(names: Sequence[Name], sentences: Sequence[Sequence[str]]) -> Iterator[Name]:
    """Where such a name stands by itself for somebody whose full name is among the names, if not found."""
    called: set[str] = set()
    taken: set[tuple[int, int]] = set()
    for name in names:
        taken.update((name.sentence, i) for i in range(name.first, name.last))
        if name.label == "PER" and name.last - name.first > 1:
            words = sentences[name.sentence][name.first : name.last]
            called.update(word for word in words[:1] if fold(word) in CALENDAR)
            called.update(word for word in words[-1:] if fold(word) in NOT_NAMES | BARE_TITLES)
    called = {word for word in called if word.istitle() and len(word) > 1}
    if not called:
        return
    for number, words in enumerate(sentences):
        for i, word in enumerate(words):
            if word in called and (number, i) not in taken and not _means_else(words, i):
                yield Name(number, i, i + 1, "PER")


def _means_else(words: Sequence[str], i: int) -> bool:
    """Is this rather a date, a title before a name or a common word?"""
    before = fold(words[i - 1]) if i else ""
    after = words[i + 1] if i + 1 < len(words) else ""
    folded = fold(words[i])
    if folded in CALENDAR:
        is_dated = any(word[:1].isdigit() for word in (before, after, *words[i + 2 : i + 3]))
        return before in BEFORE_DATES or is_dated
    is_common = i == 0 and load_tables().casing.get(folded) == folded
    return is_common or before in _DETERMINERS or after[:1].isupper()
