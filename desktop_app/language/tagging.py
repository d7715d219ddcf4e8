"""Parts of speech of English words: an averaged perceptron over whole sentences (Collins 2002)."""

from functools import cache
from typing import Any

from desktop_app.assets import resource
from desktop_app.language.tag_features import tag_features


def tag_words(words: list[str]) -> list[str]:
    """The Penn Treebank tag ("NNP") of each word of one English sentence."""
    return _tagger().tag(tag_features(words)) if words else []


@cache
def _tagger() -> Any:
    import pycrfsuite

    tagger = pycrfsuite.Tagger()
    tagger.open(str(resource("models", "tagger", "penn.crfsuite")))
    return tagger
