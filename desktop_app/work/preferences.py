"""What a person has set for all articles, as far as the work follows it; nonsense in the store is ignored."""

from dataclasses import fields
from typing import TypeGuard

from desktop_app.analysis.summary.methods import METHODS
from desktop_app.library import JsonValue, Library
from desktop_app.library.settings import READING_LIMITS, SUMMARY_METHOD
from desktop_app.loading import ReadingLimits


def reading_limits(library: Library) -> ReadingLimits:
    return limits_from_setting(library.setting(READING_LIMITS))


def limits_from_setting(kept: JsonValue) -> ReadingLimits:
    names = {field.name for field in fields(ReadingLimits)}
    amounts = kept.items() if isinstance(kept, dict) else ()
    return ReadingLimits(**{name: value for name, value in amounts if name in names and _is_amount(value)})


def usual_method(library: Library) -> str | None:
    """The summary method of articles without one of their own; None is the app's choice."""
    method = library.setting(SUMMARY_METHOD)
    return method if isinstance(method, str) and method in METHODS else None


def _is_amount(value: JsonValue) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0
