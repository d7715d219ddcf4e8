"""What stands beside the list: results, or what to do where there are none."""

from desktop_app.window.pages.centre import Centre
from desktop_app.window.pages.empty_page import EmptyPage
from desktop_app.window.pages.failed_page import FailedPage

__all__ = ["Centre", "EmptyPage", "FailedPage"]
