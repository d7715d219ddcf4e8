"""Stems: Porter's Snowball stemmers, from NLTK."""

from functools import cache, lru_cache
from typing import Any

_STEMMERS = {
    "da": "danish",
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fi": "finnish",
    "fr": "french",
    "hu": "hungarian",
    "it": "italian",
    "nb": "norwegian",
    "nl": "dutch",
    "nn": "norwegian",
    "no": "norwegian",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sv": "swedish",
}


@lru_cache(maxsize=1 << 16)
def stem(word: str, language: str = "en") -> str:
    """The stem of ``word``, in lower case; in a language without a stemmer the word in lower case."""
    lower = word.lower().replace("’", "'")
    stemmer = _stemmer(language)
    return lower if stemmer is None else stemmer.stem(lower)


@cache
def _stemmer(language: str) -> Any:
    if language not in _STEMMERS:
        return None
    from nltk.stem.snowball import SnowballStemmer

    return SnowballStemmer(_STEMMERS[language])
