"""A person's corrections of an article and of what was found in it.

A correction outlives the reading and the analysis that it corrects: it is applied to what comes of the next
one, and rests where its place is not to be found.
"""

from desktop_app.report.corrections.blocks import correct_article, keep_block
from desktop_app.report.corrections.form import correction_from_json, correction_to_json
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
from desktop_app.report.corrections.places import place_of
from desktop_app.report.corrections.reports import apply

__all__ = [
    "Correction",
    "HideActor",
    "KeepBlock",
    "MergeActors",
    "Place",
    "RenameActor",
    "SetActorKind",
    "SetInSummary",
    "SetRedLine",
    "SplitActor",
    "apply",
    "correct_article",
    "correction_from_json",
    "correction_to_json",
    "keep_block",
    "place_of",
]
