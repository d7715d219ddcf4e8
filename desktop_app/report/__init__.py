"""What was found in an article, how a view picks from it, and its forms in JSON and in English."""

from desktop_app.report.json_form import error_to_json, report_from_json, report_to_json
from desktop_app.report.report import (
    Actor,
    ActorKind,
    Keyword,
    Origin,
    Party,
    RankedSentence,
    RedLine,
    RedLineKind,
    Report,
    Sentence,
    Stage,
)
from desktop_app.report.view import Confidence, Length, LengthUnit, SummarySentence, View, red_lines, summary

__all__ = [
    "Actor",
    "ActorKind",
    "Confidence",
    "Keyword",
    "Length",
    "LengthUnit",
    "Origin",
    "Party",
    "RankedSentence",
    "RedLine",
    "RedLineKind",
    "Report",
    "Sentence",
    "Stage",
    "SummarySentence",
    "View",
    "error_to_json",
    "red_lines",
    "report_from_json",
    "report_to_json",
    "summary",
]
