"""What is clear in one place of a document settles what is unclear in another."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from desktop_app.analysis.actors.cleanup import apart, clean_names, is_circle_of_states, peoples
from desktop_app.analysis.actors.kinds import Words, of_one_kind, words_of
from desktop_app.analysis.actors.lexicon import SEATS
from desktop_app.analysis.actors.namesakes import namesakes
from desktop_app.analysis.actors.speakers import with_speakers
from desktop_app.analysis.actors.tables import fold
from desktop_app.analysis.actors.tagger import Name

_TAGGED = 2
"""A word becomes a name elsewhere if it was tagged at least so often for each time that it was not."""
_TAGGED_SURE = 0.5
"""The same for several words, and for acronyms in brackets."""

_LONGEST = 8
"""Words of the longest name that is looked for elsewhere."""


def settle_names(names: Sequence[Name], sentences: Sequence[Sequence[str]]) -> list[Name]:
    """The names with one kind for each string of words, and with the places that the tagger missed."""
    names = of_one_kind(with_speakers(names, sentences), sentences)
    names = sorted([*names, *clean_names(_missed(names, sentences), sentences)])
    names = list(apart(names))
    names = sorted([*names, *namesakes(names, sentences)])
    return sorted([*names, *_groups(names, sentences)])


def _missed(names: Sequence[Name], sentences: Sequence[Sequence[str]]) -> Iterator[Name]:
    labels = {words_of(name, sentences): name.label for name in names}
    tagged = Counter(words_of(name, sentences) for name in names)
    bracketed = {words_of(name, sentences) for name in names if _is_bracketed(name, sentences)}
    found = list(_free_places(names, labels, sentences))
    untagged = Counter(words_of(name, sentences) for name in found)
    for name in found:
        key = words_of(name, sentences)
        is_sure = len(key) > 1 or key in bracketed
        if tagged[key] >= (_TAGGED_SURE if is_sure else _TAGGED) * untagged[key]:
            yield name


def _is_bracketed(name: Name, sentences: Sequence[Sequence[str]]) -> bool:
    """Is this the acronym behind a name: "(WHO)"?"""
    words = sentences[name.sentence]
    is_acronym = name.last - name.first == 1 and words[name.first].isupper() and len(words[name.first]) > 2
    return is_acronym and name.first > 0 and words[name.first - 1] == "("


def _free_places(
    names: Sequence[Name], labels: Mapping[Words, str], sentences: Sequence[Sequence[str]]
) -> Iterator[Name]:
    """Where the words of a name stand outside of all names, the longest first."""
    lengths: defaultdict[str, set[int]] = defaultdict(set)
    for words in labels:
        if words[0][:1].isupper() and len(words) <= _LONGEST:
            lengths[words[0]].add(len(words))
    longest_first = {word: sorted(sizes, reverse=True) for word, sizes in lengths.items()}
    for number, sentence, taken in _with_taken(names, sentences):
        i = 0
        while i < len(sentence):
            step = 1
            for length in longest_first.get(sentence[i], ()) if i not in taken else ():
                words = tuple(sentence[i : i + length])  # fewer at the sentence's end
                label = labels.get(words) if len(words) == length else None
                if label is not None and taken.isdisjoint(range(i, i + length)):
                    yield Name(number, i, i + length, label)
                    step = length
                    break
            i += step


def _groups(names: Sequence[Name], sentences: Sequence[Sequence[str]]) -> Iterator[Name]:
    """Peoples, parties, followings and circles of states, which are known, where no name was found."""
    groups = peoples().groups
    for number, sentence, taken in _with_taken(names, sentences):
        for i, word in enumerate(sentence):
            if not word[:1].isupper() or i in taken:
                continue
            pair = sentence[i : i + 2]
            if len(pair) == 2 and i + 1 not in taken and " ".join(map(fold, pair)) in groups:
                yield Name(number, i, i + 2, "GROUP")
                taken.add(i + 1)
            elif (
                len(pair) == 2
                and i + 1 not in taken
                and " ".join(map(fold, pair)) in SEATS
                and pair[1][:1].isupper()
            ):
                yield Name(number, i, i + 2, "ORG")
                taken.add(i + 1)
            elif is_circle_of_states(word):
                yield Name(number, i, i + 1, "ORG")
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
