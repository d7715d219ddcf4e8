"""The summary methods by name, each with a line on what it is good for. Imports nothing."""

from collections.abc import Mapping
from types import MappingProxyType

DEFAULT_METHOD = "balanced"
METHODS: Mapping[str, str] = MappingProxyType(
    {
        DEFAULT_METHOD: "The best choice for news: the words that readers keep, said once.",
        "lead": "The article's own opening: right for short agency news.",
        "lexrank": "Sentences that many others resemble: good for reports on one subject.",
        "textrank": "Sentences that share the most words with others: good for long, even texts.",
        "lsa": "Sentences that carry the main topics: good for texts with several subjects.",
        "luhn": "Sentences dense with frequent words: good for technical texts.",
        "kl": "Sentences that together use words as the article does: good for a fair sample.",
        "sumbasic": "Short sentences full of frequent words: good for a quick impression.",
        "reduction": "Sentences with the most links to all others: long and thorough.",
        "edmundson": "Sentences near headings and with the title's words: good for essays and speeches.",
    }
)
"""Name to line, in the order in which they are offered; the first is the default."""
