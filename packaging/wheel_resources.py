"""Puts into the wheel what the app reads beside its code; training scripts stay out."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_FOLDERS = {
    "resources/guide": "guide",
    "resources/icons": "icons",
    "resources/licences": "licences",
    "resources/models": "models",
    "resources/translations": "translations",
    "seeds": "seeds",
}
_LEFT_OUT = {".py", ".pyc", ".png", ".ts"}
"""Training scripts, what translators work on, and the picture that only the project's own page shows."""


class WheelResources(BuildHookInterface[Any]):
    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":  # a checkout is read where it lies
            return
        for folder, target in _FOLDERS.items():
            for path in sorted(Path(self.root, folder).rglob("*")):
                if path.is_file() and path.suffix not in _LEFT_OUT and not path.name.startswith("."):
                    inside = path.relative_to(Path(self.root, folder)).as_posix()
                    build_data["force_include"][str(path)] = f"desktop_app/resources/{target}/{inside}"
