"""A report's view as text for the clipboard, the command line and files."""
