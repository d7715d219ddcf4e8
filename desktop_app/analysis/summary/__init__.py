"""The ranking of sentences, by our own method or by one of sumy. Importing this package loads no library."""

from desktop_app.analysis.summary.methods import DEFAULT_METHOD, METHODS
from desktop_app.analysis.summary.ranking import rank_sentences

__all__ = ["DEFAULT_METHOD", "METHODS", "rank_sentences"]
