"""What is clear in one place of a document settles what is unclear in another."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from desktop_app.analysis.actors.cleanup import peoples
from desktop_app.analysis.actors.tables import fold
from desktop_app.analysis.actors.tagger import Name

_TAGGED_SHARE = 0.5
"""A single word becomes a name elsewhere if it was tagged at least so often for each time it was not."""

_LONGEST = 8
"""Words of the longest name that is looked for elsewhere."""

Words = tuple[str, ...]


def settle_names(names: Sequence[Name], sentences: Sequence[Sequence[str]]) -> list[Name]:
    """The names with one kind for each string of words, and with the places that the tagger missed."""
    names = _of_one_kind(names, sentences)
    names = sorted([*names, *_missed(names, sentences)])
    return sorted([*names, *_groups(names, sentences)])


def _of_one_kind(names: Sequence[Name], sentences: Sequence[Sequence[str]]) -> list[Name]:
    votes: defaultdict[Words, Counter[str]] = defaultdict(Counter)
    surnames: set[str] = set()
    for name in names:
        words = _words(name, sentences)
        votes[words][name.label] += 1
        if name.label == "PER" and len(words) > 1:
            surnames.add(words[-1])
    settled = {words: _winner(counter) for words, counter in votes.items()}
    for words, label in settled.items():
        if len(words) == 1 and label != "LOC" and words[0] in surnames:
            settled[words] = "PER"
    return [replace(name, label=settled[_words(name, sentences)]) for name in names]


def _winner(votes: Counter[str]) -> str:
    """The commonest label, the earliest of equals."""
    return votes.most_common(1)[0][0]


def _missed(names: Sequence[Name], sentences: Sequence[Sequence[str]]) -> Iterator[Name]:
    labels = {_words(name, sentences): name.label for name in names}
    tagged = Counter(_words(name, sentences) for name in names)
    found = list(_free_places(names, labels, sentences))
    untagged = Counter(_words(name, sentences) for name in found)
    for name in found:
        key = _words(name, sentences)
        if len(key) > 1 or tagged[key] >= _TAGGED_SHARE * untagged[key]:
            yield name


def _free_places(
    names: Sequence[Name], labels: Mapping[Words, str], sentences: Sequence[Sequence[str]]
) -> Iterator[Name]:
    """Where the words of a name stand outside of all names, the longest first."""
    lengths: defaultdict[str, set[int]] = defaultdict(set)
    for words in labels:
        if words[0][:1].isupper() and len(words) <= _LONGEST:
            lengths[words[0]].add(len(words))
    longest_first = {word: sorted(sizes, reverse=True) for word, sizes in lengths.items()}
    for number, words, taken in _with_taken(names, sentences):
        i = 0
        while i < len(words):
            step = 1
            for length in longest_first.get(words[i], ()) if i not in taken else ():
                label = labels.get(tuple(words[i : i + length]))
                if label is not None and taken.isdisjoint(range(i, i + length)):
                    yield Name(number, i, i + length, label)
                    step = length
                    break
            i += step


def _groups(names: Sequence[Name], sentences: Sequence[Sequence[str]]) -> Iterator[Name]:
    """Peoples, parties and followings by their plural names, where no name was found."""
    groups = peoples().groups
    for number, words, taken in _with_taken(names, sentences):
        for i, word in enumerate(words):
            if not word[:1].isupper() or i in taken:
                continue
            pair = " ".join(fold(part) for part in words[i : i + 2])
            if pair in groups and i + 1 not in taken:
                yield Name(number, i, i + 2, "GROUP")
                taken.add(i + 1)
            elif fold(word) in groups:
                yield Name(number, i, i + 1, "GROUP")


def _with_taken(
    names: Sequence[Name], sentences: Sequence[Sequence[str]]
) -> Iterator[tuple[int, Sequence[str], set[int]]]:
    """Each sentence's number and words, and the places in it that belong to names."""
    taken: defaultdict[int, set[int]] = defaultdict(set)
    for name in names:
        taken[name.sentence].update(range(name.first, name.last))
    for number, words in enumerate(sentences):
        yield number, words, taken[number]


def _words(name: Name, sentences: Sequence[Sequence[str]]) -> Words:
    return tuple(sentences[name.sentence][name.first : name.last])
