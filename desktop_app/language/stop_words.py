"""Function words by language: the words that say nothing of a text's subject, much of its language."""

from functools import cache

from desktop_app.assets import resource

LANGUAGES = (
    "cs",
    "da",
    "de",
    "el",
    "en",
    "es",
    "fi",
    "fr",
    "it",
    "nl",
    "no",
    "pl",
    "pt",
    "ru",
    "sv",
    "tr",
    "uk",
)
"""The languages that have a list."""

_SAME = {"nb": "no", "nn": "no"}


def is_stop_word(word: str, language: str = "en") -> bool:
    """Whether ``word``, in whatever case, is a function word; never in a language without a list."""
    return word.lower().replace("’", "'") in stop_words(language)


@cache
def stop_words(language: str = "en") -> frozenset[str]:
    """The function words of ``language`` in lower case, with straight apostrophes."""
    language = _SAME.get(language, language)
    if language not in LANGUAGES:
        return frozenset()
    return frozenset(resource("models", "stopwords", f"{language}.txt").read_text(encoding="utf-8").split())
