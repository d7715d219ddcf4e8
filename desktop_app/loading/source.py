"""What a format is asked to read."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePath

from desktop_app.loading.decoding import decode
from desktop_app.loading.kinds import foreign_type


@dataclass(frozen=True)
class Source:
    """The bytes of a file and the name they came under."""

    data: bytes
    name: str

    @cached_property
    def suffix(self) -> str:
        """The name's last suffix, lower case, with its dot; empty if there is none."""
        return PurePath(self.name).suffix.lower()

    @cached_property
    def foreign_type(self) -> str | None:
        """What `kinds.foreign_type` says of the bytes, which every format asks."""
        return foreign_type(self.data)

    @cached_property
    def text(self) -> str:
        """The bytes as characters, in whatever encoding they are."""
        return decode(self.data)
