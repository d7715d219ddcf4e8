"""Who the story is about: a logarithm of the mentions, the share of sentences that name the actor, and
bonuses for title and opening.

On annotated texts this ranks as well as a trained regression over a dozen such features.
"""

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from math import exp, log

from desktop_app.analysis.actors.lexicon import GROUPS
from desktop_app.analysis.actors.mentions import Mention
from desktop_app.analysis.actors.merging import country_of
from desktop_app.analysis.actors.tables import fold
from desktop_app.language import Document

_OPENING = 4
"""The first sentences, in which a story says whom it is about."""
_FEWEST_OF_FOLLOWING = 2
"""Mentions of a party, religion or following that the opening does not mention, to be an actor."""
_FEWEST_OF_PEOPLE = 3
"""The same for a people."""
_VENUE = frozenset({("in",), ("at",), ("near",), ("from",), ("to",)})
"""Before a place, words that make it the scene rather than an actor."""
_ADJECTIVE = 0.5
"""What the adjective of a country counts beside a mention."""
_BASE = 0.5
"""Lifts the least score of all, an only mention of a group at the end of the text, above 0."""
_SPREAD = 2.0
"""The score at which salience is 1 - 1/e."""


@dataclass(frozen=True, slots=True)
class _Story:
    """``sentences`` is their number; ``opening`` and ``datelines`` are the numbers of some."""

    title: str
    sentences: int
    opening: tuple[int, ...]
    datelines: Container[int]


def rank(
    clusters: Sequence[Sequence[Mention]],
    document: Document,
    adjectives: Mapping[str, int],
    datelines: Container[int],
) -> list[tuple[Sequence[Mention], float]]:
    """The actors' mentions with their salience (0..1), most salient first, equals by first mention.

    ``adjectives`` counts the adjectives of countries ("Russian") by the country's best name; ``datelines``
    are the sentences that tell only where the story was written. Peoples and followings mentioned in passing
    ("many Canadians") are left out.
    """
    told = (number for number in range(len(document.sentences)) if number not in datelines)
    story = _Story(
        document.article.title or "",
        max(1, len(document.sentences)),
        tuple(islice(told, _OPENING)),
        datelines,
    )
    clusters = [cluster for cluster in clusters if not _in_passing(cluster, story)]
    scored = [
        (cluster, _salience(cluster, story, adjectives.get(country_of(cluster[0]), 0)))
        for cluster in clusters
    ]
    return sorted(scored, key=lambda item: (-item[1], item[0][0].span))


def _salience(cluster: Sequence[Mention], story: _Story, adjectives: int) -> float:
    sentences = {mention.sentence for mention in cluster}
    score = _BASE + log(1 + len(cluster) + _ADJECTIVE * adjectives)
    score -= 0.5 * cluster[0].sentence / story.sentences
    score += 2.0 * len(sentences) / story.sentences
    if not sentences.isdisjoint(story.opening[:1]):
        score += 0.5
    if not sentences.isdisjoint(story.opening[1:]):
        score += 0.5
    if _in_title(cluster, story.title):
        score += 1.0
    if cluster[0].label == "GROUP":
        score -= 0.5
    if cluster[0].label == "LOC":
        score -= 0.5 * sum(_is_scene(mention, story) for mention in cluster) / len(cluster)
    return round(1 - exp(-score / _SPREAD), 4)


def _is_scene(mention: Mention, story: _Story) -> bool:
    """Does this name of a place say where something happens, or was written?"""
    return mention.sentence in story.datelines or mention.before[-1:] in _VENUE


def _in_passing(cluster: Sequence[Mention], story: _Story) -> bool:
    return (
        cluster[0].label == "GROUP"
        and len(cluster) < (_FEWEST_OF_FOLLOWING if fold(cluster[0].text) in GROUPS else _FEWEST_OF_PEOPLE)
        and cluster[0].sentence not in story.opening
        and not _in_title(cluster, story.title)
    )


def _in_title(cluster: Sequence[Mention], title: str) -> bool:
    """Does the title name this actor? Casing counts ("US", "us"), unless the title is all in capitals."""
    if not title:
        return False
    flags = re.IGNORECASE if title.isupper() else re.NOFLAG
    names = {mention.text for mention in cluster}
    return any(
        re.search(rf"(?<!\w){re.escape(name)}(?!\w)", title, flags)
        for name in names
        if name.lower() in title.lower()
    )
