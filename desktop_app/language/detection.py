"""Which language a text is written in, by its script and its function words."""

import re
from collections.abc import Mapping
from functools import cache

from desktop_app.language.stop_words import LANGUAGES, stop_words

_LOOKED_AT = 2000
"""Characters from the text's beginning that decide."""
_ENOUGH = 2.5
"""The least weight of function words, where one that no other language has weighs 1."""
_SHARE = 0.07
"""The least share of this weight among all words: running text has more."""
_MARGIN = 1.05
"""How much more weight than the second language the first one must have."""

_LETTERS = dict.fromkeys("ěřůť", "cs") | dict.fromkeys("ęłńśźż", "pl") | dict.fromkeys("ğış", "tr")
_LETTERS |= dict.fromkeys("ыэъё", "ru") | dict.fromkeys("іїєґ", "uk") | {"ñ": "es", "ã": "pt", "õ": "pt"}
_LETTERS |= {"ß": "de", "œ": "fr"}
"""Letters that no other of these languages has."""
_LETTER_WEIGHT = 0.5

_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("ar", re.compile(r"[\u0620-\u06ff]")),
    ("he", re.compile(r"[\u05d0-\u05ea]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("bn", re.compile(r"[\u0980-\u09ff]")),
    ("ta", re.compile(r"[\u0b80-\u0bff]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("ka", re.compile(r"[\u10d0-\u10ff]")),
    ("hy", re.compile(r"[\u0531-\u0587]")),
    ("el", re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]")),
)
"""Scripts that tell the language, or the commonest of those that share it."""
_SCRIPT_SHARE = 0.3
"""The share of a text's letters from which its script decides; names and quotations stay below."""


def detect_language(text: str, otherwise: str = "en") -> str:
    """The ISO 639-1 code of the language of ``text``, or ``otherwise`` where the text does not tell it.

    Scripts tell some languages; seventeen European ones are told by the share of their function words
    (Grefenstette 1995, "Comparing two language identification schemes"). The first 2,000 characters count.
    """
    beginning = text[:_LOOKED_AT]
    letters = sum(map(str.isalpha, beginning))
    for language, script in _SCRIPTS:
        if letters and len(script.findall(beginning)) >= _SCRIPT_SHARE * letters:
            return language
    return _by_words_and_letters(beginning.lower().replace("’", "'")) or otherwise


def _by_words_and_letters(text: str) -> str | None:
    words = re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", text)
    weights = dict.fromkeys(LANGUAGES, 0.0)
    known = _weights()
    for word in words:
        for language, weight in known.get(word, {}).items():
            weights[language] += weight
    for letter in text:
        if letter in _LETTERS:
            weights[_LETTERS[letter]] += _LETTER_WEIGHT
    (first, most), (_, second) = sorted(weights.items(), key=lambda item: -item[1])[:2]
    sure = most >= max(_ENOUGH, _SHARE * len(words)) and most >= _MARGIN * second
    return first if sure else None


@cache
def _weights() -> Mapping[str, Mapping[str, float]]:
    """What each function word adds to the languages that have it: the more of them, the less."""
    languages: dict[str, list[str]] = {}
    for language in LANGUAGES:
        for word in sorted(stop_words(language)):
            languages.setdefault(word, []).append(language)
    return {word: dict.fromkeys(found, 1 / len(found)) for word, found in languages.items()}
