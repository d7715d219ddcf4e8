"""What is clear in one place of a document settles what is unclear in another."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from desktop_app.analysis.actors.cleanup import clean_names, is_circle_of_states, peoples
from desktop_app.analysis.actors.tables import fold, load_tables
from desktop_app.analysis.actors.tagger import Name

_TAGGED = 2
"""A word becomes a name elsewhere if it was tagged at least so often for each time that it was not."""
_TAGGED_PHRASE = 0.5
"""The same for several words."""

_LONGEST = 8
"""Words of the longest name that is looked for elsewhere."""

_PLACE_PREPOSITIONS = frozenset({"in", "near", "outside", "towards", "toward", "around"})
_CITIES = frozenset({"capital", "city", "state"})

Words = tuple[str, ...]


def settle_names(names: Sequence[Name], sentences: Sequence[Sequence[str]]) -> list[Name]:
    """The names with one kind for each string of words, and with the places that the tagger missed."""
    names = _of_one_kind(names, sentences)
    names = sorted([*names, *clean_names(_missed(names, sentences), sentences)])
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
    settled.update(_known_places(names, sentences, settled, surnames))
    return [replace(name, label=settled[_words(name, sentences)]) for name in names]


def _known_places(
    names: Sequence[Name],
    sentences: Sequence[Sequence[str]],
    settled: Mapping[Words, str],
    surnames: set[str],
) -> Iterator[tuple[Words, str]]:
    """Cities that pass for people or organizations, though the text is about what lies in them; and
    adjectives of places ("Ossetian" beside "Ossetia"), which are none.
    """
    phrases = load_tables().phrases
    for name in names:
        words = _words(name, sentences)
        label = settled[words]
        if label == "LOC" and words[-1].endswith("n") and (*words[:-1], words[-1][:-1]) in settled:
            yield words, "MISC"
        elif label in ("PER", "ORG") and words[-1] not in surnames and name.first > 0:
            before = sentences[name.sentence][name.first - 1]
            if before in _PLACE_PREPOSITIONS and phrases.get(fold(" ".join(words))) in _CITIES:
                yield words, "LOC"


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
        if tagged[key] >= (_TAGGED_PHRASE if len(key) > 1 else _TAGGED) * untagged[key]:
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
    for number, sentence, taken in _with_taken(names, sentences):
        i = 0
        while i < len(sentence):
            step = 1
            for length in longest_first.get(sentence[i], ()) if i not in taken else ():
                label = labels.get(tuple(sentence[i : i + length]))
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
            pair = " ".join(fold(part) for part in sentence[i : i + 2])
            if pair in groups and i + 1 not in taken:
                yield Name(number, i, i + 2, "GROUP")
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


def _words(name: Name, sentences: Sequence[Sequence[str]]) -> Words:
    return tuple(sentences[name.sentence][name.first : name.last])
