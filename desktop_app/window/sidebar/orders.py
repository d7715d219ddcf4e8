"""In which order the articles are listed, and which of them."""

import unicodedata
from enum import StrEnum
from typing import TypeAlias

from desktop_app.library import Row, RowState
from desktop_app.window.translation import tr
from desktop_app.window.words import row_title

Key: TypeAlias = tuple[int | str, ...]
"""What rows are ordered by; its last part is the row's id, so no two are the same."""


class Order(StrEnum):
    ADDED = "added"
    NEWEST = "newest"
    """By the article's own date; those without one come last."""
    TITLE = "title"
    LINES = "lines"
    STRENGTH = "strength"
    STATE = "state"


class Kept(StrEnum):
    """Which articles are listed."""

    ALL = "all"
    LINES = "lines"
    STRONG = "strong"
    FAILED = "failed"
    UNREAD = "unread"
    """Not failed: it waits, is being read, or was stopped."""


_BY_STATE = {RowState.FAILED: 0, RowState.STOPPED: 1, RowState.DONE: 3}
_UNFINISHED = 2


def key_of(row: Row, order: Order) -> Key:
    match order:
        case Order.ADDED:
            return (row.id,)
        case Order.NEWEST:
            return (-_day_number(row.date), row.id)
        case Order.TITLE:
            return (_folded(row_title(row)), row.id)
        case Order.LINES:
            return (-_count(row), -row.strong, -row.firm, row.id)
        case Order.STRENGTH:
            return (-row.strong, -row.firm, -_count(row), row.id)
        case Order.STATE:
            return (_BY_STATE.get(row.state, _UNFINISHED), row.id)


def is_kept(row: Row, kept: Kept) -> bool:
    match kept:
        case Kept.ALL:
            return True
        case Kept.LINES:
            return bool(row.red_lines)
        case Kept.STRONG:
            return row.strong > 0
        case Kept.FAILED:
            return row.state is RowState.FAILED
        case Kept.UNREAD:
            return row.state not in (RowState.DONE, RowState.FAILED)


def order_name(order: Order) -> str:
    return {
        Order.ADDED: tr("As added"),
        Order.NEWEST: tr("Newest first"),
        Order.TITLE: tr("Title A–Z"),
        Order.LINES: tr("Most red lines"),
        Order.STRENGTH: tr("Strongest lines"),
        Order.STATE: tr("By state"),
    }[order]


def order_explanation(order: Order) -> str:
    """The order in a line of its own, for a menu."""
    return {
        Order.ADDED: tr("As added"),
        Order.NEWEST: tr("Newest first, by the articles’ dates"),
        Order.TITLE: tr("Title A–Z"),
        Order.LINES: tr("Most red lines first"),
        Order.STRENGTH: tr("Strongest red lines first"),
        Order.STATE: tr("By state: failed, not read, done"),
    }[order]


def kept_name(kept: Kept) -> str:
    return {
        Kept.ALL: tr("All articles"),
        Kept.LINES: tr("With red lines"),
        Kept.STRONG: tr("Strong red lines"),
        Kept.FAILED: tr("Failed"),
        Kept.UNREAD: tr("Not read"),
    }[kept]


def _count(row: Row) -> int:
    """What has not been read comes after what has no red lines."""
    return -1 if row.red_lines is None else row.red_lines


def _day_number(date: str | None) -> int:
    """A number that grows with the day; 0 for none."""
    digits = (date or "")[:10].replace("-", "")
    return int(digits) if digits.isascii() and digits.isdigit() else 0


def _folded(title: str) -> str:
    """Without case, accents, and the quotation marks at its start."""
    if title.isascii():
        return title.casefold().lstrip("\"'([ ")
    letters = unicodedata.normalize("NFKD", title.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).lstrip("\"'([ “”„«‘’‚")
