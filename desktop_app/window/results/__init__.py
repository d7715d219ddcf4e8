"""The results: summary, key actors and red lines side by side, each a click from its place."""

from desktop_app.window.results.page import ResultsPage

__all__ = ["ResultsPage"]
