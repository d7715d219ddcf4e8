"""Red lines: sentences in which an actor limits, threatens, warns, demands, refuses or pledges to respond.

Knowledge first: a lexicon of cues with frames (resources/models/red_lines/lexicon.toml) and rules for kind,
strength, speaker, addressee and clauses. Learning second: weights over those frames say how sure it is.
"""

from desktop_app.analysis.red_lines.find import find_red_lines

__all__ = ["find_red_lines"]
