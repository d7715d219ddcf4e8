"""Key phrases of a document: names and phrases, single words where no phrase says more."""

from desktop_app.analysis.keywords.finding import find_keywords

__all__ = ["find_keywords"]
