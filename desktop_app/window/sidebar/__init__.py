"""The list of articles, and the batch that is being read."""

from desktop_app.window.sidebar.sidebar import Sidebar

__all__ = ["Sidebar"]
