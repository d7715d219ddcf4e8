"""The values of the database's columns, both ways."""

import hashlib
import html
import json
import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop_app.article import ErrorKind, Failure
from desktop_app.library.rows import FileSource, PastedSource, RefusedSource, Row, RowState
from desktop_app.report import Length, LengthUnit, View

_NAME_LENGTH = 60
_NAME_FROM = 4000
"""So many characters of a paste are looked at for its name."""
_MARKUP = re.compile(
    r"<(style|script|title)\b.*?</\1\s*>|<!--.*?-->|<[^>]*(?:>|$)", re.DOTALL | re.IGNORECASE
)


def row_from_columns(columns: Sequence[Any]) -> Row:
    row_id, path, item, pasted, name, state, title, failure, *facts = columns
    words, red_lines, firm, strong, date, publisher = facts
    return Row(
        id=row_id,
        path=None if path is None else Path(os.fsdecode(path)),
        item=item,
        pasted=bool(pasted),
        name=name,
        state=RowState(state),
        title=title,
        failure=failure_from_json(failure),
        words=words,
        red_lines=red_lines,
        firm=firm,
        strong=strong,
        date=date,
        publisher=publisher,
    )


def path_column(path: Path) -> bytes:
    """The path as the system spells it, whatever its encoding."""
    return os.fsencode(path)


def text_column(text: str) -> bytes:
    """A text that may hold half a character (a lone surrogate), which SQLite's own texts may not."""
    return text.encode("utf-8", "surrogatepass")


def text_from_column(data: bytes) -> str:
    return data.decode("utf-8", "surrogatepass")


def name_of(source: FileSource | PastedSource | RefusedSource) -> str:
    """A name to show: the file's, the refused thing's, or the first words of a paste."""
    if isinstance(source, FileSource):
        return path_column(Path(source.path.name)).decode("utf-8", "replace")
    if isinstance(source, RefusedSource):
        return text_column(source.name).decode("utf-8", "replace")
    start = source.text[:_NAME_FROM]
    if source.html:
        start = html.unescape(_MARKUP.sub(" ", start))
    words = text_column(" ".join(start.split())).decode("utf-8", "replace")
    return words if len(words) <= _NAME_LENGTH else words[:_NAME_LENGTH].rsplit(" ", 1)[0] + "…"


def content_digest(source: PastedSource | RefusedSource) -> str:
    """By what something without a path is known: the SHA-256 of its kind and words."""
    if isinstance(source, RefusedSource):
        kind, text = "refused", source.name
    else:
        kind, text = "html" if source.html else "text", source.text
    return hashlib.sha256(kind.encode() + b"\0" + text_column(text)).hexdigest()


def failure_to_json(failure: Failure | None) -> str | None:
    if failure is None:
        return None
    return json.dumps({"kind": str(failure.kind), "parameters": dict(failure.parameters)})


def failure_from_json(data: str | None) -> Failure | None:
    if data is None:
        return None
    values = json.loads(data)
    return Failure(ErrorKind(values["kind"]), values["parameters"])


def length_to_json(length: Length | None) -> Any:
    return None if length is None else [length.amount, str(length.unit)]


def length_from_json(value: Any) -> Length | None:
    """What `length_to_json` gave; None for anything else."""
    try:
        amount, unit = value
        return Length(amount, LengthUnit(unit)) if amount > 0 else None
    except (TypeError, ValueError):
        return None


def view_to_json(view: View) -> str:
    return json.dumps({"length": length_to_json(view.length), "min_confidence": view.min_confidence})


def view_from_json(data: str | None) -> View:
    if data is None:
        return View()
    values = json.loads(data)
    return View(length_from_json(values["length"]), values["min_confidence"])
