"""Articles, reports, views and settings in SQLite."""

from desktop_app.library.claim import Claim, StoreInUseError, Wish, claim, claim_or_leave
from desktop_app.library.columns import length_from_json, length_to_json
from desktop_app.library.library import Added, Choices, JsonValue, Library
from desktop_app.library.rows import FileSource, PastedSource, RefusedSource, Row, RowState, Source
from desktop_app.library.store import default_store, files_of_store

__all__ = [
    "Added",
    "Choices",
    "Claim",
    "FileSource",
    "JsonValue",
    "Library",
    "PastedSource",
    "RefusedSource",
    "Row",
    "RowState",
    "Source",
    "StoreInUseError",
    "Wish",
    "claim",
    "claim_or_leave",
    "default_store",
    "files_of_store",
    "length_from_json",
    "length_to_json",
]
