"""Where words stand in a text, for Find in article."""

import re

from desktop_app.article import Span


def occurrences(text: str, wanted: str) -> tuple[Span, ...]:
    """Every place of ``wanted``, in document order, whatever its case; words apart by any white space."""
    pieces = [re.escape(piece) for piece in wanted.split()]
    if not pieces:
        return ()
    pattern = re.compile(r"\s+".join(pieces), re.IGNORECASE)
    return tuple(Span(*match.span()) for match in pattern.finditer(text))
