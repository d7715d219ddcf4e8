"""Parts of speech of English words: an averaged perceptron over whole sentences (Collins 2002)."""

from functools import cache
from typing import Any

from desktop_app.assets import resource
from desktop_app.language.tag_features import tag_features

_LONGEST = 1000
"""Words tagged together: what is longer is a table or a list, and each word costs some kilobytes."""


def tag_words(words: list[str]) -> list[str]:
    """The Penn Treebank tag ("NNP") of each word of one English sentence."""
    parts = (words[at : at + _LONGEST] for at in range(0, len(words), _LONGEST))
    return [tag for part in parts for tag in _tagger().tag(tag_features(part))]


@cache
def _tagger() -> Any:
    import pycrfsuite

    tagger = pycrfsuite.Tagger()
    tagger.open(str(resource("models", "tagger", "penn.crfsuite")))
    return tagger
