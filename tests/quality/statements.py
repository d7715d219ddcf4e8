"""Short reports of one sentence: is a demand, a refusal or a threat found, whose is it, and to whom?

`statements.jsonl` holds sentences written by hand for this, of the kind that political scientists code,
before anybody looked at what the program says of them: ``kind`` (null for other events), ``speakers`` and
``addressees`` (any of them is right). Rules were tuned on the set "tuned". The errors of
"second" were read, too, before speakers and addressees were worked on, and named some of the causes: neither
set is untouched. Other files of this form can be given instead.
"""

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop_app.report import Party, RedLine, RedLineKind, Report, View, red_lines
from tests.quality.texts import Row, f1, reports, rows

_OWN = Path(__file__).with_name("statements.jsonl")
_SAME = {RedLineKind.LIMIT: "threat", RedLineKind.WARNING: "threat"}
_TITLES = frozenset(
    {"the", "a", "an", "of", "and", "in", "on", "for", "to", "from", "with", "president", "minister", "prime"}
    | {"foreign", "secretary", "leader", "government", "state"}
)
"""Words of a name that do not tell whose it is."""


def measure(*data: str) -> str:
    """One line for every set of the files of ``data``; without any, of the project's own sentences."""
    found = [row for path in data for row in _rows(path)] or _rows(str(_OWN))
    sets = dict.fromkeys(row.get("set", "all") for row in found)
    return "\n".join(_scores(name, [row for row in found if row.get("set", "all") == name]) for name in sets)


def _rows(path: str) -> list[Row]:
    if path.endswith(".gz"):
        return rows(path)
    return [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines()]


def _scores(name: str, wanted: Sequence[Row]) -> str:
    found = reports({row["id"]: row["text"] for row in wanted})
    first = {key: next(iter(red_lines(report, View()) or ()), None) for key, report in found.items()}
    flags = sum(line is not None for line in first.values())
    hits = [(row, line) for row in wanted if row["kind"] and (line := first.get(row["id"])) is not None]
    precision, recall, score = f1(len(hits), flags, sum(bool(row["kind"]) for row in wanted))
    kinds = [_SAME.get(line.kind, line.kind) == row["kind"] for row, line in hits]
    speakers = list(_named(hits, found, "speaker"))
    addressees = list(_named(hits, found, "addressee"))
    return (
        f"{name}: n {len(wanted)} P {precision:.3f} R {recall:.3f} F1 {score:.3f}; kind {_share(kinds)}, "
        f"speaker {_share(speakers)}, addressee {_share(addressees)}"
    )


def _named(hits: Sequence[tuple[Row, RedLine]], found: dict[str, Report], part: str) -> Iterator[bool]:
    """Of the lines found whose speaker or addressee is known, whether it is the right one."""
    for row, line in hits:
        names = row[f"{part}s"]
        if names:
            yield bool(_words(*names) & _said(getattr(line, part), found[row["id"]]))


def _said(party: Party | None, report: Report) -> set[str]:
    if party is None:
        return set()
    actor = report.actor(party.actor)
    return _words(party.span.of(report.article.text), actor.name if actor else "")


def _words(*texts: str) -> set[str]:
    found = (word.strip(".'’").lower() for text in texts for word in re.findall(r"[\w’'.-]+", text))
    return set(found) - _TITLES


def _share(right: Sequence[bool]) -> str:
    return f"{sum(right) / max(1, len(right)):.2f} of {len(right)}"
