"""The settings: what a person can choose for the whole app, the dialog for it, and forgetting everything."""

from desktop_app.window.settings.settings import Settings

__all__ = ["Settings"]
