"""The main window; Qt lives here only."""
