"""Where the files that ship beside the code are: models, icons, the sample articles."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_PACKED = _PACKAGE / "resources"
"""Holds the resources in a wheel and in a frozen bundle; a checkout has none here."""


def resource(*parts: str) -> Path:
    """The path of a shipped file or folder, for example ``resource("icons", "zap.svg")``."""
    root = _PACKED if _PACKED.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)


def sample_articles() -> tuple[Path, ...]:
    """The articles that a newcomer is offered, the first one first."""
    root = _PACKED / "seeds" if _PACKED.is_dir() else _PACKAGE.parent / "seeds"
    return tuple(sorted(path for path in root.iterdir() if path.suffix == ".txt"))
