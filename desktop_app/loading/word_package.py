"""The parts of a Word document and how they name each other: in a zip file, or in one XML document."""

from base64 import b64decode
from collections.abc import Iterator, Mapping
from functools import cached_property
from posixpath import dirname, join, normpath
from typing import Protocol

from desktop_app.article import ArticleError, ErrorKind
from desktop_app.loading.archive import Element, attribute, parse_xml


class Package(Protocol):
    """Named parts; reading one that is not there raises `ArticleError` (damaged)."""

    @property
    def names(self) -> frozenset[str]: ...

    def read(self, name: str) -> bytes: ...

    def xml(self, name: str) -> Element: ...


class FlatPackage:
    """A document whose parts are elements of one XML document ("flat OPC")."""

    def __init__(self, data: bytes) -> None:
        self._root = parse_xml(data)

    @cached_property
    def _parts(self) -> Mapping[str, Element]:
        parts = self._root.iter("{*}part")
        return {attribute(part, "name").lstrip("/"): part for part in parts}

    @cached_property
    def names(self) -> frozenset[str]:
        return frozenset(self._parts)

    def read(self, name: str) -> bytes:
        binary = self._part(name).find("{*}binaryData")
        try:
            return b"" if binary is None else b64decode(str(binary.text or ""))
        except ValueError as error:
            raise ArticleError(ErrorKind.DAMAGED) from error

    def xml(self, name: str) -> Element:
        content = self._part(name).find("{*}xmlData/*")
        if content is None:
            raise ArticleError(ErrorKind.DAMAGED)
        return content

    def _part(self, name: str) -> Element:
        if name not in self._parts:
            raise ArticleError(ErrorKind.DAMAGED)
        return self._parts[name]


def target(package: Package, part: str, kind: str) -> str | None:
    """The part of this kind that ``part`` ("": the package) names, if it is there."""
    found = (path for _, type_, path in relations(package, part) if type_.endswith(f"/{kind}"))
    return next((path for path in found if path in package.names), None)


def relations(package: Package, part: str) -> Iterator[tuple[str, str, str]]:
    """Id, type and path of what ``part`` names inside the package."""
    folder = dirname(part)
    name = join(folder, "_rels", f"{part.rpartition('/')[2]}.rels")
    if name not in package.names:
        return
    for relation in package.xml(name).iter("{*}Relationship"):
        if relation.get("TargetMode") != "External":
            told = str(relation.get("Target", ""))
            path = told[1:] if told.startswith("/") else normpath(join(folder, told))
            yield str(relation.get("Id", "")), str(relation.get("Type", "")), path
