"""The learned ranking of phrases. Brings in NumPy."""

import json
from collections.abc import Sequence
from functools import cache
from math import exp, log

from desktop_app.analysis.keywords.candidates import Candidate
from desktop_app.analysis.keywords.features import Floats, Names, Surroundings, phrase_features
from desktop_app.analysis.summary import balanced
from desktop_app.analysis.summary.choosing import Occurrences
from desktop_app.analysis.summary.material import Material
from desktop_app.analysis.summary.network import Network, network
from desktop_app.assets import resource
from desktop_app.report import Actor


def scores(material: Material, candidates: Sequence[Candidate], actors: tuple[Actor, ...]) -> list[float]:
    """For each candidate the chance that a reader writes it down."""
    logits = load().logits(features(material, candidates, actors))[:, 0]
    return [1 / (1 + exp(-logit)) for logit in logits.tolist()]


def features(material: Material, candidates: Sequence[Candidate], actors: tuple[Actor, ...]) -> Floats:
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
        names=Names(actors),
    )
    return phrase_features(candidates, around)


@cache
def load() -> Network:
    """The model that ships with the program."""
    return network(json.loads(resource("models", "keywords", "model.json").read_text(encoding="utf-8")))
