"""Phrases are scored, and of those that overlap the better one is kept."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import log2

from desktop_app.analysis.keywords.candidates import Candidate, Key, find_candidates
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
_TRAINED_LANGUAGES = frozenset({"en"})


def find_keywords(document: Document, actors: tuple[Actor, ...] | None) -> tuple[Keyword, ...]:
    """Up to 20 key phrases of ``document``, best first, each with all its mentions and a score (0..1).

    No two share their stems, none is part of another, none is a stop word or a bare number. ``actors``, where
    they are known, are evidence.
    """
    material = gather(document)
    candidates = shortlist(find_candidates(document, material.candidates).values())
    if not candidates:
        return ()
    if document.language in _TRAINED_LANGUAGES:
        from desktop_app.analysis.keywords import ranker

        scores = ranker.scores(material, candidates, actors or ())
    else:
        scores = _plain_scores(material, candidates)
    return tuple(
        Keyword(_commonest_form(document, candidate), round(score, 4), tuple(candidate.mentions))
        for score, candidate in best(candidates, scores, names_of(candidates, actors or ()))
    )


def shortlist(candidates: Iterable[Candidate]) -> list[Candidate]:
    """The candidates to judge, in order of first appearance."""
    found = list(candidates)
    if len(found) <= SHORTLIST:
        return found
    places = sorted(range(len(found)), key=lambda place: (-len(found[place].mentions), place))
    return [found[place] for place in sorted(places[:SHORTLIST])]


def best(
    candidates: Sequence[Candidate], scores: Sequence[float], named: Mapping[Span, str]
) -> Iterator[tuple[float, Candidate]]:
    """The best `MOST` candidates of which none is part of another, none another name of the same actor.

    ``named`` maps the first mentions of candidates that are names to the actor.
    """
    chosen: list[Key] = []
    called: set[str | None] = set()
    ranked = sorted(
        zip(scores, candidates, strict=True), key=lambda pair: (-round(pair[0], 9), pair[1].mentions[0])
    )
    scored = {candidate.key: (score, candidate) for score, candidate in ranked}
    for whole in ranked:
        if len(chosen) == MOST:
            return
        _, candidate = _name_in(whole, scored, named) or whole
        overlaps = any(_holds(key, candidate.key) or _holds(candidate.key, key) for key in chosen)
        actor = named.get(candidate.mentions[0])
        if not overlaps and actor not in called:
            chosen.append(candidate.key)
            called |= {actor} - {None}
            yield whole[0], candidate


def _name_in(
    whole: tuple[float, Candidate],
    scored: Mapping[Key, tuple[float, Candidate]],
    named: Mapping[Span, str],
) -> tuple[float, Candidate] | None:
    """The best name inside a phrase, if the text has it far oftener and readers would almost choose it."""
    score, candidate = whole
    parts = [scored[key] for key in _parts(candidate.key) if key in scored]
    return max(
        (
            part
            for part in parts
            if part[1].mentions[0] in named
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


def names_of(candidates: Sequence[Candidate], actors: tuple[Actor, ...]) -> dict[Span, str]:
    """For the first mentions that are an actor's name, with a title or without, the actor's id."""
    by_end = {mention.end: (mention, actor.id) for actor in actors for mention in actor.mentions}
    named = {}
    for candidate in candidates:
        first = candidate.mentions[0]
        name, actor = by_end.get(first.end, (None, ""))
        if name is not None and all(unit.text[0].isupper() for unit in candidate.form):
            named[first] = actor
    return named


def _plain_scores(material: Material, candidates: Sequence[Candidate]) -> list[float]:
    """Frequent and early ones first, in any language; phrases where the text repeats them."""
    sentences = len(material.candidates)
    ratings = []
    for candidate in candidates:
        count, size = len(candidate.mentions), len(candidate.key)
        length = 1 if size == 1 else 2 if count > 1 else 0.5
        ratings.append(log2(1 + count) * length * (2 - candidate.sentences[0] / sentences))
    most = max(ratings)
    return [rating / most for rating in ratings]


def _holds(longer: Key, shorter: Key) -> bool:
    size = len(shorter)
    return any(longer[start : start + size] == shorter for start in range(len(longer) - size + 1))


def _commonest_form(document: Document, candidate: Candidate) -> str:
    forms = Counter(mention.of(document.text) for mention in candidate.mentions)
    return forms.most_common(1)[0][0]
