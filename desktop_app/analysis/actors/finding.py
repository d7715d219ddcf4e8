"""From a document to its actors."""

from collections import Counter
from collections.abc import Sequence
from math import exp, log

from desktop_app.analysis.actors.cleanup import clean_names
from desktop_app.analysis.actors.lexicon import GROUPS
from desktop_app.analysis.actors.mentions import Mention, mention
from desktop_app.analysis.actors.merging import best_name, merge, other_names
from desktop_app.analysis.actors.roles import best_role
from desktop_app.analysis.actors.settling import settle_names
from desktop_app.analysis.actors.tables import fold
from desktop_app.analysis.actors.tagger import tag_names, well_cased
from desktop_app.language import Document
from desktop_app.report import Actor, ActorKind

_KINDS = {
    "PER": ActorKind.PERSON,
    "ORG": ActorKind.ORGANIZATION,
    "LOC": ActorKind.PLACE,
    "GROUP": ActorKind.GROUP,
}
_OPENING = 4
"""The first sentences, in which a story says whom it is about."""
_SPREAD = 1.5
"""The score at which salience is 1 - 1/e."""


def find_actors(document: Document) -> tuple[Actor, ...]:
    """The people, organizations, places and groups that the text names, most salient first.

    The ids are "a1", "a2" ... in that order. Takes time in proportion to the text.
    """
    words = well_cased([[token.text for token in tokens] for tokens in document.tokens])
    names = settle_names(list(clean_names(tag_names(words), words)), words)
    mentions = [mention(name, document) for name in names if name.label in _KINDS]
    clusters = merge(mentions)
    title = fold(document.article.title or "")
    salience = {id(cluster): _salience(cluster, len(document.sentences), title) for cluster in clusters}
    ranked = sorted(clusters, key=lambda cluster: (-salience[id(cluster)], cluster[0].span))
    person_tokens = frozenset(
        (m.sentence, i) for m in mentions if m.label == "PER" for i in range(m.first, m.last)
    )
    return tuple(
        _actor(f"a{number}", cluster, salience[id(cluster)], document, person_tokens)
        for number, cluster in enumerate(ranked, start=1)
    )


def _actor(
    actor_id: str,
    cluster: Sequence[Mention],
    salience: float,
    document: Document,
    person_tokens: frozenset[tuple[int, int]],
) -> Actor:
    name = best_name(cluster)
    kind = _kind(cluster, name)
    return Actor(
        id=actor_id,
        name=name,
        kind=kind,
        role=best_role(cluster, document, person_tokens) if kind is ActorKind.PERSON else None,
        aliases=other_names(cluster, name),
        salience=salience,
        mentions=tuple(m.span for m in cluster),
    )


def _kind(cluster: Sequence[Mention], name: str) -> ActorKind:
    """The kind of most mentions; parties are groups."""
    kind = _KINDS[Counter(m.label for m in cluster).most_common(1)[0][0]]
    is_following = fold(name) in GROUPS or fold(name).endswith(" party")
    return ActorKind.GROUP if is_following and kind is ActorKind.ORGANIZATION else kind


def _salience(cluster: Sequence[Mention], sentences: int, title: str) -> float:
    """0..1: grows with the number of mentions, and with how early the actor is named and if in the title.

    A logarithm of the count with bonuses for the opening, as good on annotated texts as a trained
    regression over a dozen such features.
    """
    first = cluster[0].sentence
    score = log(1 + len(cluster)) - 0.5 * first / max(1, sentences)
    if first == 0:
        score += 1.0
    if any(0 < m.sentence < _OPENING for m in cluster):
        score += 0.5
    if any(fold(m.text) in title for m in cluster):
        score += 0.5
    return round(1 - exp(-max(0.0, score) / _SPREAD), 4)
