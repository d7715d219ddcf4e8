"""From a document to its actors."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from desktop_app.analysis.actors.cleanup import clean_names, phrase
from desktop_app.analysis.actors.coordination import join_coordinated
from desktop_app.analysis.actors.datelines import find_datelines, one_place
from desktop_app.analysis.actors.expansions import join_expansions
from desktop_app.analysis.actors.lexicon import GROUPS
from desktop_app.analysis.actors.mentions import Mention, mention
from desktop_app.analysis.actors.merging import best_name, merge, other_names
from desktop_app.analysis.actors.roles import Labels, best_role
from desktop_app.analysis.actors.salience import rank
from desktop_app.analysis.actors.settling import settle_names
from desktop_app.analysis.actors.tables import fold, load_countries
from desktop_app.analysis.actors.tagger import Name, tag_names, well_cased
from desktop_app.language import Document
from desktop_app.report import Actor, ActorKind

_KINDS = {
    "PER": ActorKind.PERSON,
    "ORG": ActorKind.ORGANIZATION,
    "LOC": ActorKind.PLACE,
    "GROUP": ActorKind.GROUP,
}


def find_actors(document: Document) -> tuple[Actor, ...]:
    """The people, organizations, places and groups that the text names, most salient first.

    The ids are "a1", "a2" ... in that order. Takes time in proportion to the text.
    """
    words = well_cased([[token.text for token in tokens] for tokens in document.tokens])
    names = list(clean_names(tag_names(words), words))
    datelines = find_datelines(document, names, words)
    names = join_coordinated(join_expansions(names, words), words)
    names = settle_names(one_place(names, datelines), words)
    names = one_place(names, datelines)
    mentions = [mention(name, document) for name in names if name.label in _KINDS]
    clusters = merge(mentions)
    ranked = rank(clusters, document, _adjectives(names, words), datelines)
    labels: defaultdict[int, dict[int, str]] = defaultdict(dict)
    for m in mentions:
        labels[m.sentence].update(dict.fromkeys(range(m.first, m.last), m.label))
    cased = _as_cased(document, words)
    return tuple(
        _actor(f"a{number}", cluster, salience, cased, labels)
        for number, (cluster, salience) in enumerate(ranked, start=1)
    )


def _as_cased(document: Document, words: Sequence[Sequence[str]]) -> Document:
    """The document with well-cased tokens: in "SHE MET MINISTER BERG" capitals tell nothing."""
    tokens = tuple(
        tuple(replace(token, text=word) for token, word in zip(own, cased, strict=True))
        if any(token.text != word for token, word in zip(own, cased, strict=True))
        else own
        for own, cased in zip(document.tokens, words, strict=True)
    )
    return replace(document, tokens=tokens)


def _adjectives(names: Sequence[Name], words: Sequence[Sequence[str]]) -> Counter[str]:
    """How often each country is spoken of by its adjective."""
    countries = {fold(word): country.names[0] for country in load_countries() for word in country.adjectives}
    said = (phrase(name, words[name.sentence]) for name in names if name.label == "MISC")
    return Counter(countries[adjective] for adjective in said if adjective in countries)


def _actor(
    actor_id: str,
    cluster: Sequence[Mention],
    salience: float,
    document: Document,
    labels: Mapping[int, Labels],
) -> Actor:
    name = best_name(cluster)
    kind = _kind(cluster, name)
    return Actor(
        id=actor_id,
        name=name,
        kind=kind,
        role=best_role(cluster, document, labels) if kind is ActorKind.PERSON else None,
        aliases=other_names(cluster, name),
        salience=salience,
        mentions=tuple(m.span for m in cluster),
    )


def _kind(cluster: Sequence[Mention], name: str) -> ActorKind:
    """The kind of most mentions, full names before acronyms, which tell less; parties are groups."""
    telling = [m for m in cluster if not m.acronym] or cluster
    kind = _KINDS[Counter(m.label for m in telling).most_common(1)[0][0]]
    is_following = fold(name) in GROUPS or fold(name).endswith(" party")
    return ActorKind.GROUP if is_following and kind is ActorKind.ORGANIZATION else kind
