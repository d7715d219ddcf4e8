"""Renews the translations: ``python resources/translations/renew.py``.

Collects the strings of the window (and those of other rooms that it shows) into the .ts files, keeps what is
translated, and writes the .qm files that the window loads. What is not translated yet is said, and the exit
status is 1 then. Needs PySide6's lupdate and lrelease, which come with PySide6-Essentials.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

from PySide6.QtCore import QLocale

from desktop_app.analysis.summary.methods import METHODS
from desktop_app.language.stop_words import LANGUAGES
from desktop_app.report import wording

HERE = Path(__file__).resolve().parent
CODES = ("de", "fr", "es")
_PROGRAM = HERE.parent.parent / "desktop_app"
_SCRIPTS = ("ja", "zh", "ko", "ar", "he", "hi", "bn", "ta", "th", "ka", "hy", "el")
"""The languages that detection tells by their script."""


def main() -> int:
    missing = {code: renew(HERE / f"{code}.ts") for code in CODES}
    for code in CODES:
        _run("lrelease", "-silent", HERE / f"{code}.ts", "-qm", HERE / f"{code}.qm")
        for text in missing[code]:
            print(f"{code}: {text}")
    return int(any(missing.values()))


def renew(target: Path) -> list[str]:
    """Brings a .ts file up to date with the source, and gives what it does not translate."""
    with TemporaryDirectory() as folder:
        others = Path(folder) / "others.py"
        others.write_text("\n".join(f"tr({text!r})" for text in texts_from_elsewhere()), encoding="utf-8")
        sources = sorted((_PROGRAM / "window").rglob("*.py"))
        keep = ("-no-obsolete", "-locations", "none", "-source-language", "en")
        _run("lupdate", *sources, others, "-ts", target, *keep, "-target-language", target.stem)
    return [source for _context, source, translation in messages(target) if not translation]


def messages(target: Path) -> Iterator[tuple[str, str, str]]:
    """Context, English and translation of all messages of a .ts file; "" for what is not translated yet."""
    for context in ElementTree.parse(target).iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            finished = translation is not None and translation.get("type") is None
            text = (translation.text or "") if translation is not None and finished else ""
            yield context.findtext("name") or "", message.findtext("source") or "", text


def texts_from_elsewhere() -> list[str]:
    """The English of other rooms that the window asks for: reasons, methods, types of files, languages."""
    languages = (QLocale.languageToString(QLocale.codeToLanguage(code)) for code in (*LANGUAGES, *_SCRIPTS))
    texts = (*wording.REASONS.values(), *METHODS.values(), *_types_of_files(), *languages)
    return sorted(set(texts))


def _types_of_files() -> Iterator[str]:
    """What loading calls the files that it does not read: all its strings that begin with an article."""
    yield "this type of file"
    for path in sorted((_PROGRAM / "loading").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                text = node.value
                if text.startswith(("a ", "an ")) and "\n" not in text and not text.endswith("."):
                    yield text


def _run(tool: str, *arguments: str | Path) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([program, *arguments], check=True, capture_output=True, timeout=120)  # noqa: S603


if __name__ == "__main__":
    sys.exit(main())
