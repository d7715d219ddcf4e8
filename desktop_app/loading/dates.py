"""Dates as files tell them."""

import re
from datetime import MINYEAR, date


def iso_date(found: re.Match[str] | None, oldest_year: int = MINYEAR) -> str | None:
    """The date (ISO 8601) whose year, month and day are the groups of ``found``.

    None for no match, a day that no calendar has, or a year before the oldest one that can be meant.
    """
    try:
        day = date(*map(int, found.groups())) if found else None
    except ValueError:
        return None
    return day.isoformat() if day and day.year >= oldest_year else None
