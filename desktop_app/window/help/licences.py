"""What the app is made of: every part that ships with it, its version, its licence and the licence's text."""

import os
import platform
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from desktop_app import __version__
from desktop_app.assets import resource

_US = "redline-desk"
_REQUIRED = re.compile(r"[\w.-]+")
_LICENCE_FILE = re.compile(r"(?:licen[cs]e|copying|copyright|notice|authors)[^/]*$", re.IGNORECASE)
_CODE = (".py", ".pyc", ".pyi")
_LONGEST_NAME = 80
_RULE = "─" * 72


@dataclass(frozen=True, slots=True)
class Part:
    """Something that ships with the app; ``licence`` is a name, ``texts`` finds the files that hold it."""

    name: str
    version: str
    licence: str
    texts: Callable[[], tuple[Path, ...]]

    def text(self) -> str:
        """The licence in full; of several files each under its name."""
        files = self.texts()
        texts = [path.read_text(encoding="utf-8", errors="replace").strip() for path in files]
        if len(files) == 1:
            return texts[0]
        named = (f"{path.name}\n\n{text}" for path, text in zip(files, texts, strict=True))
        return f"\n\n{_RULE}\n\n".join(named)


def shipped_parts() -> tuple[Part, ...]:
    """The app, its own resources, Python, and every package that the app needs, by name."""
    packages = {key: found for key, found in _packages(_US) if key != _US}
    parts = [_part(packages[key]) for key in sorted(packages)]
    return (_app(), *_resources(), _python(), *parts)


def _app() -> Part:
    return Part("Redline Desk", __version__, "MIT", _own_texts)


def _own_texts() -> tuple[Path, ...]:
    """The licence alone: a wheel holds those of the resources, too, which are parts of their own."""
    try:
        return tuple(path for path in _texts(distribution(_US)) if path.name == "LICENSE")
    except PackageNotFoundError:
        return ()


def _resources() -> Iterator[Part]:
    files = [
        ("Lucide", "ISC", resource("icons", "LICENSE-lucide.txt")),
        ("all-MiniLM-L6-v2", "Apache-2.0", resource("models", "red_lines", "encoder.LICENSE.txt")),
    ]
    cards = sorted(resource("models").glob("*/README.md"))
    files += [(f"Model “{card.parent.name}”", "MIT, its data as listed", card) for card in cards]
    for name, licence, file in files:
        yield Part(name, "", licence, partial(_one, file))


def _one(file: Path) -> tuple[Path, ...]:
    return (file,)


def _python() -> Part:
    return Part("Python", platform.python_version(), "PSF-2.0", _python_texts)


def _python_texts() -> tuple[Path, ...]:
    """With the interpreter's library, on Windows with itself; Debian keeps it with its documents."""
    version = ".".join(platform.python_version_tuple()[:2])
    places = (
        Path(os.__file__).with_name("LICENSE.txt"),
        Path(sys.base_prefix, "LICENSE.txt"),
        Path("/usr/share/doc", f"python{version}", "copyright"),
    )
    return tuple(path for path in places if path.is_file())[:1]


def _packages(name: str) -> Iterator[tuple[str, Distribution]]:
    """The package and all that it needs, each once, as far as they are installed, by their plain names."""
    seen: set[str] = set()
    asked = [name]
    while asked:
        plain = re.sub(r"[-_.]+", "-", asked.pop()).lower()
        if plain in seen:
            continue
        seen.add(plain)
        try:
            found = distribution(plain)
        except PackageNotFoundError:  # needed on other systems only
            continue
        yield plain, found
        for line in found.requires or ():
            needed, _, marker = line.partition(";")
            if "extra" not in marker and (match := _REQUIRED.match(needed)):
                asked.append(match[0])


def _part(package: Distribution) -> Part:
    return Part(package.name, package.version, _licence_name(package), partial(_texts, package))


def _texts(package: Distribution) -> tuple[Path, ...]:
    files = [file for file in package.files or () if _LICENCE_FILE.search(file.name)]
    texts = tuple(Path(str(file.locate())) for file in files if file.suffix not in _CODE)
    return texts or _common_texts(_licence_name(package))


def _licence_name(package: Distribution) -> str:
    fields = package.metadata
    for field in ("License-Expression", "License"):
        name = fields[field].strip() if field in fields else ""
        if name and "\n" not in name and len(name) <= _LONGEST_NAME:
            return name
    classifiers = [line for line in fields.get_all("Classifier") or () if line.startswith("License ::")]
    return classifiers[0].rpartition(" :: ")[2] if classifiers else ""


def _common_texts(licence: str) -> tuple[Path, ...]:
    """Texts of ours for packages that bring none."""
    known = sorted(resource("licences").glob("*.txt"))
    return tuple(path for path in known if re.search(rf"\b{re.escape(path.stem)}\b", licence))
