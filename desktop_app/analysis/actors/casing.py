"""Gives text written in capitals, or without any, the casing that names are recognised by.

Two witnesses: how the same word is written elsewhere in the document, and how it is usually written.
"""

from collections.abc import Mapping, Sequence

from desktop_app.analysis.actors.tables import Tables, fold

_SHOUTING = 0.6
"""The share of a sentence's words in capitals from which it tells nothing about names."""
_FEWEST = 3
"""Shorter sentences may be just a name, such as "NATO"."""
_LONGEST_LABEL = 6
"""Words before a colon that may be a speaker's label ("MS. BERG: No."), which tells nothing of the rest."""
_UNCASED = 0.15
"""The share of sentences that begin with a capital below which a document was written without."""


def restore_casing(sentences: Sequence[Sequence[str]], tables: Tables) -> list[list[str]]:
    """The words of each sentence as ordinary prose would write them; well-cased sentences as they are."""
    shouting = [_shouts(words) for words in sentences]
    if all(shouting) or not _uncased(sentences):
        seen = _mid_sentence_forms(sentences, shouting) if any(shouting) else {}
        return [
            _restored(words, seen, tables, unknown_is_name=True) if shouts else list(words)
            for words, shouts in zip(sentences, shouting, strict=True)
        ]
    return [_restored(words, {}, tables, unknown_is_name=False) for words in sentences]


def _shouts(words: Sequence[str]) -> bool:
    colon = next((i for i, word in enumerate(words[:_LONGEST_LABEL]) if word == ":"), -1)
    words = words[colon + 1 :]
    long = [word for word in words if len(word) > 1 and word.isalpha()]
    return len(long) >= _FEWEST and sum(map(str.isupper, long)) > _SHOUTING * len(long)


def _uncased(sentences: Sequence[Sequence[str]]) -> bool:
    firsts = [words[0] for words in sentences if words and words[0][:1].isalpha()]
    if len(firsts) < 2:
        return not any(word[:1].isupper() for words in sentences for word in words)
    return sum(word[:1].isupper() for word in firsts) < _UNCASED * len(firsts)


def _mid_sentence_forms(sentences: Sequence[Sequence[str]], shouting: Sequence[bool]) -> dict[str, str]:
    """Words as they are written inside ordinary sentences; the first way counts."""
    seen: dict[str, str] = {}
    for words, shouts in zip(sentences, shouting, strict=True):
        if not shouts:
            for word in words[1:]:
                seen.setdefault(fold(word), word)
    return seen


def _restored(
    words: Sequence[str], seen: Mapping[str, str], tables: Tables, *, unknown_is_name: bool
) -> list[str]:
    restored: list[str] = []
    for word in words:
        key = fold(word)
        form = seen.get(key) or tables.casing.get(key)
        if form is None:
            known = key in tables.given or key in tables.surnames or key in tables.phrases
            known = known or (bool(restored) and _is_first_name(restored[-1], tables))
            common = key in tables.clusters
            form = word.capitalize() if known or (unknown_is_name and not common) else word.lower()
        restored.append(form if len(form) == len(word) else word)
    if restored and restored[0][:1].islower():
        restored[0] = restored[0][:1].upper() + restored[0][1:]
    return restored


def _is_first_name(word: str, tables: Tables) -> bool:
    return word[:1].isupper() and fold(word) in tables.given
