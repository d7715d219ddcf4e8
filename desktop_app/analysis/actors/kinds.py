"""One kind for each name of a document, by the evidence of all its mentions."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from desktop_app.analysis.actors.clubs import clubs_apart
from desktop_app.analysis.actors.lexicon import (
    AFTER_BODIES,
    AFTER_NAMES,
    AFTER_PEOPLE,
    BODIES,
    NO_ACTORS,
    PERSONAL_TITLES,
    VESSELS,
)
from desktop_app.analysis.actors.tables import fold, load_tables, plain
from desktop_app.analysis.actors.tagger import Name

_PLACE_PREPOSITIONS = frozenset({"in", "near", "outside", "towards", "toward", "around"})
_CITIES = frozenset({"capital", "city", "state"})
_CERTAIN_PLACES = frozenset({"capital", "country"})
_TITLE_VOTES = 2
"""What a title before the name ("Mr") counts beside the tagger's own label."""

_REPEATED = 2
_LEAGUE = 2
"""Organizations with a score after them that make a table of results."""

Words = tuple[str, ...]


@dataclass
class _Evidence:
    """``votes`` for each name; what begins and ends people's full names; names that stand after "in"
    (``scenes``), "Mr" (``titled``), "the" (``articled``) and "ship" or "storm" (``vessels``), beside words
    for bodies (``bodies``) and before what people do (``lives``); what organizations of several words begin
    with (``heads``). Names before a score (``scored``) are teams in a table of them (``is_league``).
    """

    votes: defaultdict[Words, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    first_names: set[Words] = field(default_factory=set)
    surnames: set[Words] = field(default_factory=set)
    scenes: Counter[Words] = field(default_factory=Counter)
    titled: set[Words] = field(default_factory=set)
    bodies: set[Words] = field(default_factory=set)
    articled: set[Words] = field(default_factory=set)
    vessels: set[Words] = field(default_factory=set)
    scored: set[Words] = field(default_factory=set)
    lives: set[Words] = field(default_factory=set)
    heads: set[str] = field(default_factory=set)
    is_league: bool = False

    def introduces(self, words: Words) -> bool:
        """Is this somebody with a title, or a part of somebody's full name?"""
        bare = _plain(words)
        return words in self.titled or bare in self.surnames or bare in self.first_names


def of_one_kind(names: Sequence[Name], sentences: Sequence[Sequence[str]]) -> list[Name]:
    """The names, those of the same words under the same label (but see `clubs`)."""
    evidence = _gather(names, sentences)
    labels = {words: votes.most_common(1)[0][0] for words, votes in evidence.votes.items()}
    evidence.heads.update(words[0] for words, label in labels.items() if label == "ORG" and len(words) > 1)
    teams = sum(labels[words] == "ORG" for words in evidence.scored)
    evidence.is_league = teams >= _LEAGUE and 2 * teams > len(evidence.scored)
    settled = {words: _settled(words, label, labels, evidence) for words, label in labels.items()}
    wanted = [settled[words_of(name, sentences)] for name in names]
    of_one = [
        name if name.label == label else replace(name, label=label)
        for name, label in zip(names, wanted, strict=True)
    ]
    return clubs_apart(of_one, names, sentences)


def words_of(name: Name, sentences: Sequence[Sequence[str]]) -> Words:
    return tuple(sentences[name.sentence][name.first : name.last])


def _gather(names: Sequence[Name], sentences: Sequence[Sequence[str]]) -> _Evidence:
    evidence = _Evidence()
    for name in names:
        sentence = sentences[name.sentence]
        words = tuple(sentence[name.first : name.last])
        before = sentence[name.first - 1] if name.first else ""
        after = sentence[name.last] if name.last < len(sentence) else ""
        evidence.votes[words][name.label] += 1
        if fold(before).rstrip(".") in PERSONAL_TITLES and len(words) <= 3:
            evidence.votes[words]["PER"] += _TITLE_VOTES
            evidence.titled.add(words)
            if len(words) == 1:
                evidence.surnames.add(_plain(words))
        if name.label == "PER" and len(words) > 1 and not _is_arabic_surname(words):
            evidence.first_names.add(_plain(words[:1]))
            evidence.surnames.add(_plain(_surname(words)))
        _look_around(words, before, after, evidence)
    return evidence


def _look_around(words: Words, before: str, after: str, evidence: _Evidence) -> None:
    if before in _PLACE_PREPOSITIONS:
        evidence.scenes[words] += 1
    if before in BODIES or (after in AFTER_BODIES and not _has_given_name(words)):
        evidence.bodies.add(words)
    if fold(before) == "the" and (not after.isalpha() or after in AFTER_NAMES):
        evidence.articled.add(words)
    if before in VESSELS or fold(before) in NO_ACTORS:
        evidence.vessels.add(words)
    if fold(words[0]) in NO_ACTORS:
        evidence.vessels.update((words, words[1:]))
    if after.isdigit():
        evidence.scored.add(words)
    if after in AFTER_PEOPLE:
        evidence.lives.add(words)


def _settled(words: Words, label: str, labels: Mapping[Words, str], evidence: _Evidence) -> str:
    """The label in the light of the document's other names."""
    bare = _plain(words)
    known = load_tables().phrases.get(fold(" ".join(words)))
    if words in evidence.vessels:
        return "MISC"
    if bare in evidence.surnames and label != "LOC":
        return "PER"
    if len(words) == 1 and bare[0].endswith("s") and (bare[0][:-1],) in evidence.surnames:
        return "GROUP"
    if evidence.is_league and words in evidence.scored and known != "country":
        return label if evidence.introduces(words) else "ORG"
    if label == "PER" and not evidence.introduces(words):
        return _not_introduced(words, known, labels, evidence)
    if label == "LOC":
        if bare in evidence.first_names or bare in evidence.surnames:
            return label if words in evidence.scenes or known in _CERTAIN_PLACES else "PER"
        if words[-1].endswith("n") and (*words[:-1], words[-1][:-1]) in labels:
            return "MISC"
    elif label == "ORG" and known in _CITIES and (words in evidence.scenes or known == "state"):
        return label if bare[-1:] in evidence.surnames else "LOC"
    is_alive = label in ("ORG", "LOC") and len(words) == 1 and words in evidence.lives and known is None
    return "PER" if is_alive else label


def _not_introduced(words: Words, known: str | None, labels: Mapping[Words, str], evidence: _Evidence) -> str:
    """The label of what was taken for a person, without a title or another form of the name."""
    if words in evidence.lives:
        return "PER"
    if _is_body(words, evidence):
        return "ORG"
    if len(words) == 1:
        return _without_full_name(words, known, evidence)
    scenes = evidence.scenes[words]
    often_scene = scenes > _has_given_name(words) and 2 * scenes >= evidence.votes[words].total()
    if (often_scene or (scenes and known in _CITIES)) and words[-1:] not in labels:
        return "LOC"
    return "PER"


def _is_body(words: Words, evidence: _Evidence) -> bool:
    """ "Renault F1", "Al-Shabaab", "the group Boko Haram", "the BBC", "Shas" beside "Shas Party"."""
    if words in evidence.bodies or _is_arabic_surname(words):
        return True
    if len(words) == 1:
        return words in evidence.articled or words[0] in evidence.heads
    return any(word[-1].isdigit() and word[0].isupper() for word in words)


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


def _has_given_name(words: Words) -> bool:
    return len(words) > 1 and fold(words[0]) in load_tables().given


def _is_arabic_surname(words: Words) -> bool:
    """ "Al-Shabaab" by itself."""
    return len(words) == 3 and words[1] == "-" and fold(words[0]) in ("al", "el")


def _surname(words: Words) -> Words:
    """The last word with what is joined to it by hyphens."""
    first = len(words) - 1
    while first > 1 and words[first - 1] == "-":
        first -= 2
    return words[first:]


def _plain(words: Words) -> Words:
    return tuple(map(plain, words))
