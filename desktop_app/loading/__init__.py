"""Bytes in, article out: one module a format, cleaning, and limits against hostile files."""
