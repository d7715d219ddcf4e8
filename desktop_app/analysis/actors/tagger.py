"""Names in a document, as a trained sequence tagger sees them (averaged perceptron over CRFsuite)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from desktop_app.analysis.actors.casing import restore_casing
from desktop_app.analysis.actors.features import FeatureMaker
from desktop_app.analysis.actors.tables import load_tables
from desktop_app.assets import resource

if TYPE_CHECKING:
    import pycrfsuite


@dataclass(frozen=True, slots=True, order=True)
class Name:
    """The tokens ``first`` to ``last`` (exclusive) of a sentence, and what they name.

    ``label`` is PER, ORG, LOC, GROUP (a people or party) or MISC (any other name: an event, a nationality).
    """

    sentence: int
    first: int
    last: int
    label: str


@cache
def _tagger() -> "tuple[pycrfsuite.Tagger, FeatureMaker]":
    import pycrfsuite

    tagger = pycrfsuite.Tagger()
    tagger.open(str(resource("models", "actors", "names.crfsuite")))
    return tagger, FeatureMaker(load_tables())


def well_cased(sentences: Sequence[Sequence[str]]) -> list[list[str]]:
    """The words as ordinary prose would write them."""
    return restore_casing(sentences, load_tables())


def tag_names(sentences: Sequence[Sequence[str]]) -> list[Name]:
    """The names among the well-cased words of a document's sentences, in order, none overlapping another."""
    tagger, maker = _tagger()
    names = []
    for number, features in enumerate(maker.document(sentences)):
        names += list(names_of_tags(number, tagger.tag(features)))
    return names


def names_of_tags(sentence: int, tags: Sequence[str]) -> Iterator[Name]:
    """The names that BIO tags stand for; an I- without its beginning begins one."""
    first = 0
    label = ""
    for i, tag in enumerate((*tags, "O")):
        if label and tag != "I-" + label:
            yield Name(sentence, first, i, label)
            label = ""
        if tag != "O" and not label:
            first, label = i, tag[2:]
