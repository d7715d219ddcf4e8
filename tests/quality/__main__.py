"""``python -m tests.quality MEASURE DATA …``."""

import sys
from collections.abc import Callable

from tests.quality import actors, cast, keywords, loading, red_lines, summaries

_MEASURES: dict[str, Callable[..., str]] = {
    "actors": actors.measure,
    "cast": cast.measure,
    "keywords": keywords.measure,
    "html": loading.measure_html,
    "plain": loading.measure_plain,
    "red-lines": red_lines.measure,
    "summaries": summaries.measure,
}

if __name__ == "__main__":
    if len(sys.argv) < 3 or sys.argv[1] not in _MEASURES:
        raise SystemExit(f"usage: python -m tests.quality {{{'|'.join(_MEASURES)}}} DATA.jsonl.gz …")
    print(_MEASURES[sys.argv[1]](*sys.argv[2:]))
