"""Corrections as JSON, both ways: what lies in the library and passes to the analysers."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from desktop_app.report.corrections.kinds import (
    Correction,
    HideActor,
    KeepBlock,
    MergeActors,
    Place,
    RenameActor,
    SetActorKind,
    SetInSummary,
    SetRedLine,
    SplitActor,
)
from desktop_app.report.report import ActorKind, RedLineKind

_KINDS: Mapping[str, type[Correction]] = {
    "keep_block": KeepBlock,
    "red_line": SetRedLine,
    "in_summary": SetInSummary,
    "merge_actors": MergeActors,
    "split_actor": SplitActor,
    "rename_actor": RenameActor,
    "actor_kind": SetActorKind,
    "hide_actor": HideActor,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}


def _red_line_kind(value: Any) -> RedLineKind | None:
    return None if value is None else RedLineKind(value)


_FIELDS: Mapping[str, Callable[[Any], Any]] = {
    "place": lambda value: Place(**value),
    "into": lambda value: Place(**value),
    "kept": bool,
    "taken": bool,
    "name": str,
}


def correction_to_json(correction: Correction) -> str:
    return json.dumps({"correction": _NAMES[type(correction)], **asdict(correction)})


def correction_from_json(data: str) -> Correction:
    """The correction that `correction_to_json` wrote. Raises ValueError for anything else."""
    try:
        values: dict[str, Any] = json.loads(data)
        make = _KINDS[values.pop("correction")]
        kind: Callable[[Any], Any] = _red_line_kind if make is SetRedLine else ActorKind
        fields = {**_FIELDS, "kind": kind}
        return make(**{name: fields[name](value) for name, value in values.items()})
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ValueError("not a correction that this version knows") from error
