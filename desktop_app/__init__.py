"""Redline Desk: summary, keywords, key actors and red-line statements of news articles."""

__version__ = "0.1.0"
