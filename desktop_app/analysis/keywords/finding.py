"""Candidates are scored, and of those that overlap the better one is kept."""

from collections import Counter
from collections.abc import Iterable
from math import log2

from desktop_app.analysis.keywords.candidates import Candidate, find_candidates
from desktop_app.analysis.summary.clutter import is_clutter
from desktop_app.language import Document
from desktop_app.report import Actor, Keyword

MOST = 20


def find_keywords(document: Document, actors: tuple[Actor, ...] | None) -> tuple[Keyword, ...]:
    """Up to 20 key phrases of ``document``, best first, each with all its mentions.

    No two share their stems, none is a part of another, none is a stop word or a bare number.
    """
    sentences = [
        index for index, span in enumerate(document.sentences) if not is_clutter(span.of(document.text))
    ]
    candidates = find_candidates(document, sentences)
    scored = sorted(
        ((_score(candidate, len(sentences)), candidate) for candidate in candidates.values()),
        key=lambda pair: (-pair[0], pair[1].mentions[0]),
    )
    chosen = list(_without_parts(scored))
    best = max((score for score, _ in chosen), default=1.0)
    return tuple(
        Keyword(_best_form(document, candidate), round(score / best, 4), tuple(candidate.mentions))
        for score, candidate in chosen
    )


def _score(candidate: Candidate, sentences: int) -> float:
    early = 1 - candidate.sentences[0] / max(1, sentences)
    return log2(1 + len(candidate.mentions)) * min(len(candidate.key), 2) * (1 + early)


def _without_parts(scored: Iterable[tuple[float, Candidate]]) -> Iterable[tuple[float, Candidate]]:
    chosen: list[tuple[str, ...]] = []
    for score, candidate in scored:
        if len(chosen) == MOST:
            return
        if not any(_holds(key, candidate.key) or _holds(candidate.key, key) for key in chosen):
            chosen.append(candidate.key)
            yield score, candidate


def _holds(longer: tuple[str, ...], shorter: tuple[str, ...]) -> bool:
    size = len(shorter)
    return any(longer[start : start + size] == shorter for start in range(len(longer) - size + 1))


def _best_form(document: Document, candidate: Candidate) -> str:
    """The commonest spelling, the earlier one of two as common."""
    forms = Counter(mention.of(document.text) for mention in candidate.mentions)
    return forms.most_common(1)[0][0]
