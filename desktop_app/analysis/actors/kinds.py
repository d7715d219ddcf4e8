"""One kind for each name of a document, by the evidence of all its mentions."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from desktop_app.analysis.actors.lexicon import PERSONAL_TITLES
from desktop_app.analysis.actors.tables import fold, load_tables, plain
from desktop_app.analysis.actors.tagger import Name

_PLACE_PREPOSITIONS = frozenset({"in", "near", "outside", "towards", "toward", "around"})
_CITIES = frozenset({"capital", "city", "state"})
_CERTAIN_PLACES = frozenset({"capital", "country"})
_TITLE_VOTES = 2
"""What a title before the name ("Mr") counts beside the tagger's own label."""

_REPEATED = 2

Words = tuple[str, ...]


@dataclass
class _Evidence:
    """``votes`` for each name; what begins and ends people's full names; names that stand after "in"
    (``scenes``), and after "Mr" (``titled``).
    """

    votes: defaultdict[Words, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    first_names: set[Words] = field(default_factory=set)
    surnames: set[Words] = field(default_factory=set)
    scenes: set[Words] = field(default_factory=set)
    titled: set[Words] = field(default_factory=set)


def of_one_kind(names: Sequence[Name], sentences: Sequence[Sequence[str]]) -> list[Name]:
    """The names, those of the same words under the same label."""
    evidence = _gather(names, sentences)
    labels = {words: votes.most_common(1)[0][0] for words, votes in evidence.votes.items()}
    settled = {words: _settled(words, label, labels, evidence) for words, label in labels.items()}
    wanted = [settled[words_of(name, sentences)] for name in names]
    return [
        name if name.label == label else replace(name, label=label)
        for name, label in zip(names, wanted, strict=True)
    ]


def words_of(name: Name, sentences: Sequence[Sequence[str]]) -> Words:
    return tuple(sentences[name.sentence][name.first : name.last])


def _gather(names: Sequence[Name], sentences: Sequence[Sequence[str]]) -> _Evidence:
    evidence = _Evidence()
    for name in names:
        words = words_of(name, sentences)
        before = sentences[name.sentence][name.first - 1] if name.first else ""
        evidence.votes[words][name.label] += 1
        if fold(before).rstrip(".") in PERSONAL_TITLES and len(words) <= 3:
            evidence.votes[words]["PER"] += _TITLE_VOTES
            evidence.titled.add(words)
            if len(words) == 1:
                evidence.surnames.add(_plain(words))
        if before in _PLACE_PREPOSITIONS:
            evidence.scenes.add(words)
        if name.label == "PER" and len(words) > 1:
            evidence.first_names.add(_plain(words[:1]))
            evidence.surnames.add(_plain(_surname(words)))
    return evidence


def _settled(words: Words, label: str, labels: Mapping[Words, str], evidence: _Evidence) -> str:
    """The label in the light of the document's other names."""
    bare = _plain(words)
    known = load_tables().phrases.get(fold(" ".join(words)))
    if bare in evidence.surnames and label != "LOC":
        return "PER"
    if len(words) == 1 and bare[0].endswith("s") and (bare[0][:-1],) in evidence.surnames:
        return "GROUP"
    if label == "LOC":
        if bare in evidence.first_names or bare in evidence.surnames:
            return label if words in evidence.scenes or known in _CERTAIN_PLACES else "PER"
        if words[-1].endswith("n") and (*words[:-1], words[-1][:-1]) in labels:
            return "MISC"
    elif label == "PER" and len(words) == 1 and bare not in evidence.first_names | evidence.surnames:
        return _without_full_name(words, known, evidence)
    elif label in ("PER", "ORG") and words in evidence.scenes and known in _CITIES:
        return label if bare[-1:] in evidence.surnames else "LOC"
    return label


def _without_full_name(words: Words, known: str | None, evidence: _Evidence) -> str:
    """The label of what was taken for a person whom the document calls by one name only.

    People who are mentioned again are introduced by their full names, or bear a name that is known.
    """
    votes = evidence.votes[words]
    if known == "country" or (words in evidence.scenes and words not in evidence.titled):
        return "LOC"
    tables = load_tables()
    word = fold(words[0])
    is_known = word in tables.given or word in tables.surnames or word in tables.clusters
    return "PER" if is_known or words in evidence.titled or votes.total() < _REPEATED else "ORG"


def _surname(words: Words) -> Words:
    """The last word with what is joined to it by hyphens."""
    first = len(words) - 1
    while first > 1 and words[first - 1] == "-":
        first -= 2
    return words[first:]


def _plain(words: Words) -> Words:
    return tuple(map(plain, words))
