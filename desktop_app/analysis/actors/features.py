"""What the name tagger sees of each word: itself, its neighbours, and its use in the whole document.

A feature is a string, as CRFsuite takes them. Those of one word depend on its form alone and are kept, so
that a token costs little more than the joining of lists.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from sys import intern

from desktop_app.analysis.actors.lexicon import ORGANIZATION_WORDS, TITLES
from desktop_app.analysis.actors.tables import Tables, fold
from desktop_app.analysis.actors.usage import Usage, document_usage

_MOST_KEPT = 50_000
"""Word forms to keep; a document of a million words has about so many."""
_LONGEST_SHAPE = 12
_LONGEST_PHRASE = 6


@dataclass(frozen=True, slots=True)
class _Word:
    """The features of one word form: as the token itself, and as a neighbour at each distance."""

    folded: str
    shape: str
    own: list[str]
    neighbour: dict[int, list[str]]


def shape(word: str) -> str:
    """The kinds of a word's letters, runs cut to two: "McDonald" is "XxXxx", "1,200" is "d,dd"."""
    kinds = ""
    for letter in word[:_LONGEST_SHAPE]:
        kind = "X" if letter.isupper() else "x" if letter.isalpha() else "d" if letter.isdigit() else letter
        if kinds[-2:] != kind + kind:
            kinds += kind
    return kinds


class FeatureMaker:
    """Makes the features of documents, one after another; keeps those of the words it has seen."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._words: dict[str, _Word] = {}
        self._before = self._edge("<s>")
        self._after = self._edge("</s>")

    def document(self, sentences: Sequence[Sequence[str]]) -> Iterator[list[list[str]]]:
        """For each sentence (its words, well-cased) the features of each word."""
        usage = document_usage(sentences)
        of_type: dict[str, list[str]] = {}
        for words in sentences:
            yield self._sentence(words, usage, of_type)

    def _sentence(self, words: Sequence[str], usage: Usage, of_type: dict[str, list[str]]) -> list[list[str]]:
        known = [self._word(word) for word in words]
        padded = [self._before, self._before, *known, self._after, self._after]
        phrases = self._phrases(words, known)
        line = ["TCASE"] if _title_case(words) else []
        rows = []
        for i, word in enumerate(known):
            left, right = padded[i + 1], padded[i + 3]
            row = [
                *word.own,
                *left.neighbour[-1],
                *right.neighbour[1],
                *padded[i].neighbour[-2],
                *padded[i + 4].neighbour[2],
                *_together(left, word, right),
                *line,
            ]
            if i == 0:
                row.append("BOS=" + word.shape)
            if words[i][:1].isupper():
                row += (f"<w={left.folded}|{word.folded}", f">w={word.folded}|{right.folded}")
                found = of_type.get(word.folded)
                if found is None:
                    found = of_type[word.folded] = self._usage_features(word.folded, usage)
                row += found
                if i == 0:
                    row += ["0" + feature for feature in found[:1]]
            row += phrases.get(i, ())
            rows.append(row)
        return rows

    def _word(self, form: str) -> _Word:
        word = self._words.get(form)
        if word is None:
            if len(self._words) >= _MOST_KEPT:
                self._words.clear()
            word = self._words[form] = self._make(form)
        return word

    def _make(self, form: str) -> _Word:
        folded = intern(fold(form))
        kind = intern(shape(form))
        clusters = self._clusters(folded)
        classes = self._classes(folded)
        own = ["b", "w=" + folded, "s=" + kind]
        own += [f"p{n}={folded[:n]}" for n in (2, 3, 4)]
        own += [f"x{n}={folded[-n:]}" for n in (1, 2, 3, 4)]
        own += [f"k{level}={cluster}" for level, cluster in enumerate(clusters)]
        own += ["g=" + name for name in classes]
        neighbour = {}
        for place in (-1, 1):
            near = [f"{place}w={folded}", f"{place}s={kind}"]
            near += [f"{place}k{level}={cluster}" for level, cluster in enumerate(clusters) if level > 0]
            neighbour[place] = near + [f"{place}g={name}" for name in classes]
        for place in (-2, 2):
            near = [f"{place}w={folded}", f"{place}s={kind}"]
            neighbour[place] = near + [f"{place}k={cluster}" for cluster in clusters[1:2]]
        return _Word(
            folded,
            kind,
            [intern(feature) for feature in own],
            {place: [intern(feature) for feature in near] for place, near in neighbour.items()},
        )

    def _edge(self, mark: str) -> _Word:
        return _Word(mark, mark, [], {place: [f"{place}{mark}"] for place in (-2, -1, 1, 2)})

    def _clusters(self, folded: str) -> tuple[str, ...]:
        clusters = self._tables.clusters
        return clusters.get(folded) or clusters.get(folded.rstrip(".")) or ()

    def _classes(self, folded: str) -> list[str]:
        bare = folded.rstrip(".")
        classes = []
        if folded in self._tables.given:
            classes.append("given")
        if folded in self._tables.surnames:
            classes.append("surname")
        if bare in ORGANIZATION_WORDS:
            classes.append("org")
        if bare in TITLES:
            classes.append("title")
        return classes

    def _phrases(self, words: Sequence[str], known: Sequence[_Word]) -> dict[int, list[str]]:
        """The known names among the words, the longest at each place: position to its features."""
        tables = self._tables
        found: dict[int, list[str]] = {}
        for i, word in enumerate(known):
            longest = tables.longest.get(word.folded)
            if longest is None or not words[i][:1].isupper():
                continue
            for length in range(min(longest, _LONGEST_PHRASE, len(known) - i), 0, -1):
                name = tables.phrases.get(" ".join([w.folded for w in known[i : i + length]]))
                if name is not None:
                    found.setdefault(i, []).append(f"G={name}B{length > 1:d}")
                    for j in range(i + 1, i + length):
                        found.setdefault(j, []).append(f"G={name}I")
                    break
        return found

    def _usage_features(self, folded: str, usage: Usage) -> list[str]:
        inside = usage.inside.get(folded, 0)
        features = [f"D={folded in usage.lower:d}{min(inside, 2)}"]
        for side, neighbours in (("p", usage.left.get(folded)), ("n", usage.right.get(folded))):
            for neighbour in neighbours or ():
                features.append(f"D{side}={neighbour}")
                features += [f"D{side}k={cluster}" for cluster in self._clusters(neighbour)[1:2]]
                features += [f"D{side}g={name}" for name in self._classes(neighbour)]
        return features


def _together(left: _Word, word: _Word, right: _Word) -> tuple[str, ...]:
    """Of words and shapes side by side."""
    return (
        f"<s={left.shape}|{word.shape}",
        f">s={word.shape}|{right.shape}",
        f"<>s={left.shape}|{word.shape}|{right.shape}",
        f"<ws={left.folded}|{word.shape}",
        f">ws={right.folded}|{word.shape}",
    )


def _title_case(words: Sequence[str]) -> bool:
    """Is this line written as a headline, most of its words capitalised?"""
    letters = [word for word in words if word[:1].isalpha()]
    return len(letters) > 3 and sum(word[:1].isupper() for word in letters) > 0.6 * len(letters)
