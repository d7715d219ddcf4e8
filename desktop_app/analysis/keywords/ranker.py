"""The learned ranking of phrases. Brings in NumPy."""

import json
from collections.abc import Sequence
from functools import cache
from math import exp, log, log1p

from desktop_app.analysis.actors.lexicon import is_role
from desktop_app.analysis.keywords.candidates import Candidate
from desktop_app.analysis.keywords.features import Floats, Surroundings, phrase_features
from desktop_app.analysis.keywords.names import Names
from desktop_app.analysis.summary import balanced
from desktop_app.analysis.summary.choosing import Occurrences
from desktop_app.analysis.summary.material import Material
from desktop_app.analysis.summary.network import Network, network
from desktop_app.assets import resource

_REPEATED, _NAME, _SINGLE, _ROLE, _ONCE = 0.2, 0.5, 0.8, 1.2, 0.5
"""What is added to the logit of a phrase for the logarithm of its mentions, for a name, and for a word that
stands alone; what is taken off for somebody's role ("Russian counterpart") and for a single mention that an
adjective or a participle opens ("rapid deterioration", "undergoing surgery")."""


def scores(material: Material, candidates: Sequence[Candidate], names: Names) -> list[float]:
    """For each candidate the chance that a reader writes it down, names and repeated words preferred."""
    logits = load().logits(features(material, candidates, names))[:, 0].tolist()
    return [
        1 / (1 + exp(-logit - preference(candidate)))
        for logit, candidate in zip(logits, candidates, strict=True)
    ]


def preference(candidate: Candidate) -> float:
    """What people prefer beyond the data, which have few names and hardly a word alone."""
    repeated = _REPEATED * log1p(len(candidate.mentions))
    if candidate.actor is not None:
        return repeated + _NAME
    opening, head = candidate.form[0], candidate.form[-1]
    single = _SINGLE * (len(candidate.form) == 1)
    role = _ROLE * is_role(head.text.lower().removesuffix("s"))
    described = opening.tag == "VBG" or (opening.tag == "JJ" and not _has_capital(candidate))
    return repeated + single - role - _ONCE * (described and len(candidate.mentions) == 1)


def _has_capital(candidate: Candidate) -> bool:
    return any(unit.text[0].isupper() for unit in candidate.form)


def features(material: Material, candidates: Sequence[Candidate], names: Names) -> Floats:
    """A row for each candidate; what is known of its words comes from the summary's model."""
    model = balanced.load()
    terms = material.terms
    occurrences = Occurrences([terms.sentences[index] for index in material.candidates])
    chances, _ = balanced.foresee(material, occurrences, model)
    counts = model.counts
    around = Surroundings(
        sentences=len(material.candidates),
        words=len(occurrences.terms),
        title=frozenset(terms.stems[term] for term in material.title),
        rarity={
            stem: log((counts.texts + 1) / (counts.words[stem][0] + 1))
            for stem in terms.stems
            if stem in counts.words
        },
        chances={
            stem: log(chance / (1 - chance))
            for stem, chance in zip(terms.stems, chances[:, 0].tolist(), strict=True)
        },
        names=names,
    )
    return phrase_features(candidates, around)


@cache
def load() -> Network:
    """The model that ships with the program."""
    return network(json.loads(resource("models", "keywords", "model.json").read_text(encoding="utf-8")))
