"""Articles, reports, views and settings in SQLite."""
