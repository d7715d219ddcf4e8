"""Phrases are scored, and of those that overlap the better one is kept."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import log2

from desktop_app.analysis.keywords import unspaced
from desktop_app.analysis.keywords.candidates import Candidate, Key, find_candidates
from desktop_app.analysis.keywords.names import Names
from desktop_app.analysis.summary.material import Material, gather
from desktop_app.article import Span
from desktop_app.language import Document
from desktop_app.report import Actor, Keyword

MOST = 20
"""So many key phrases are found at most."""
SHORTLIST = 3000
"""In long texts only so many of the commonest phrases are judged."""
_NAME_SCORE, _NAME_MENTIONS = 0.5, 2
"""A name inside a phrase takes its place with so much of its score and so many times its mentions."""
_NAMED, _LONGER_NAME, _PHRASE_ONCE, _ONE_WORD_ONCE = 2.0, 0.1, 0.5, 0.25
"""In other languages: what a name is worth, and a phrase or a word that is no name and stands there once."""
_NOUN = 0.8
"""In German, where every noun has a capital."""
_MOST_WORDS = 3
"""A phrase that is repeated there is worth as much as it has words, but no more than so many."""
_TRAINED_LANGUAGES = frozenset({"en"})


def find_keywords(document: Document, actors: tuple[Actor, ...] | None) -> tuple[Keyword, ...]:
    """Up to 20 key phrases of ``document``, best first, each with all its mentions and a score (0..1).

    No two share their stems, none is part of another, none is a stop word or a bare number. ``actors``, where
    they are known, are evidence.
    """
    material = gather(document)
    names = Names(actors or ())
    if document.language in unspaced.LANGUAGES:
        candidates = unspaced.find_unspaced(document, material.candidates)
    else:
        candidates = shortlist(find_candidates(document, material.candidates, names).values())
    if not candidates:
        return ()
    if document.language in _TRAINED_LANGUAGES:
        from desktop_app.analysis.keywords import ranker

        scores = ranker.scores(material, candidates, names)
    else:
        scores = _plain_scores(material, candidates)
    return tuple(
        Keyword(shown(document, candidate), round(score, 4), tuple(candidate.mentions))
        for score, candidate in best(candidates, scores)
    )


def shortlist(candidates: Iterable[Candidate]) -> list[Candidate]:
    """The candidates to judge, in order of first appearance."""
    found = list(candidates)
    if len(found) <= SHORTLIST:
        return found
    places = sorted(range(len(found)), key=lambda place: (-len(found[place].mentions), place))
    return [found[place] for place in sorted(places[:SHORTLIST])]


def best(candidates: Sequence[Candidate], scores: Sequence[float]) -> Iterator[tuple[float, Candidate]]:
    """The best `MOST` candidates of which none holds all words of another."""
    chosen: list[frozenset[str]] = []
    ranked = sorted(
        zip(scores, candidates, strict=True), key=lambda pair: (-round(pair[0], 9), pair[1].mentions[0])
    )
    scored = {candidate.key: (score, candidate) for score, candidate in ranked}
    for whole in ranked:
        if len(chosen) == MOST:
            return
        candidate = (_name_in(whole, scored) or whole)[1]
        words = _words(candidate.key)
        if not any(words <= other or other <= words for other in chosen):
            chosen.append(words)
            yield whole[0], candidate


def _words(key: Key) -> frozenset[str]:
    return frozenset(part for stem in key for part in stem.split("-"))


def _name_in(
    whole: tuple[float, Candidate], scored: Mapping[Key, tuple[float, Candidate]]
) -> tuple[float, Candidate] | None:
    """The best name inside a phrase, if the text has it far oftener and readers would almost choose it."""
    score, candidate = whole
    parts = [scored[key] for key in _parts(candidate.key) if key in scored]
    return max(
        (
            part
            for part in parts
            if part[1].actor is not None
            and part[0] >= _NAME_SCORE * score
            and len(part[1].mentions) >= _NAME_MENTIONS * len(candidate.mentions)
        ),
        key=lambda part: part[0],
        default=None,
    )


def _parts(key: Key) -> Iterator[Key]:
    for start in range(len(key)):
        for end in range(start + 1, len(key) + 1):
            if end - start < len(key):
                yield key[start:end]


def _plain_scores(material: Material, candidates: Sequence[Candidate]) -> list[float]:
    """Frequent and early ones first, in any language; phrases where the text repeats them or names something.

    A name has a capital on each word, where it does not begin a sentence.
    """
    sentences = len(material.candidates)
    begins = {material.document.sentences[index].start for index in material.candidates}
    ratings = []
    for candidate in candidates:
        count, size = len(candidate.mentions), len(candidate.key)
        inside = sum(mention.start not in begins for mention in candidate.mentions)
        named = inside > 0 and candidate.capitals > count - inside
        once = _ONE_WORD_ONCE if size == 1 else _PHRASE_ONCE
        worth = (_NOUN if material.document.language == "de" else _NAMED) + _LONGER_NAME * size
        length = worth if named else once if count == 1 else min(size, _MOST_WORDS)
        ratings.append(log2(1 + count) * length * (2 - candidate.sentences[0] / sentences))
    most = max(ratings)
    return [rating / most for rating in ratings]


def shown(document: Document, candidate: Candidate) -> str:
    """The full name of an actor; of other phrases the commonest form."""
    if candidate.actor is not None:
        return Span(candidate.form[0].start, candidate.form[-1].end).of(document.text)
    forms = Counter(mention.of(document.text) for mention in candidate.mentions)
    return forms.most_common(1)[0][0]
