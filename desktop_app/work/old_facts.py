"""What an earlier version of the app did not keep of its reports, taken from them a few at a time."""

from desktop_app.library import Library

_TOGETHER = 20
"""Reports a turn: what is asked for meanwhile need not wait."""


class OldFacts:
    """True while there may be rows left."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._are_left = True

    def __bool__(self) -> bool:
        return self._are_left

    def renew(self) -> tuple[int, ...]:
        """The ids of some rows whose facts are complete now; a store that cannot be written is left alone."""
        if not self._are_left:
            return ()
        self._are_left = False
        renewed = self._library.renew_facts(_TOGETHER)
        self._are_left = bool(renewed)
        return renewed
