"""A report's view as text for the clipboard, the command line and files."""

from desktop_app.export.text import report_text, summaries_text, summary_html, summary_text

__all__ = ["report_text", "summaries_text", "summary_html", "summary_text"]
