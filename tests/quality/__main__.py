"""``python -m tests.quality MEASURE DATA …``."""

import sys
from collections.abc import Callable

from tests.quality import actors, cast, keywords, loading, red_lines, statements, summaries

_MEASURES: dict[str, Callable[..., str]] = {
    "actors": actors.measure,
    "cast": cast.measure,
    "keywords": keywords.measure,
    "html": loading.measure_html,
    "plain": loading.measure_plain,
    "red-lines": red_lines.measure,
    "statements": statements.measure,
    "summaries": summaries.measure,
}
_OWN_DATA = frozenset({"statements"})
"""Measures whose data the project holds; others may be given, too."""

if __name__ == "__main__":
    name, *data = sys.argv[1:] or [""]
    if name not in _MEASURES or not (data or name in _OWN_DATA):
        raise SystemExit(f"usage: python -m tests.quality {{{'|'.join(_MEASURES)}}} DATA.jsonl.gz …")
    print(_MEASURES[name](*data))
