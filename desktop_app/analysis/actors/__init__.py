"""Names found in the text, merged into actors with kind, role and salience.

A trained tagger finds names (`tagger`); they are trimmed (`cleanup`), made consistent over the document
(`settling`) and brought together under one actor (`merging`, `persons`).
"""

from desktop_app.analysis.actors.finding import find_actors

__all__ = ["find_actors"]
