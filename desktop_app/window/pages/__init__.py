"""What stands where the results would be: nothing open yet, or an article that could not be read."""

from desktop_app.window.pages.empty_page import EmptyPage
from desktop_app.window.pages.failed_page import FailedPage

__all__ = ["EmptyPage", "FailedPage"]
