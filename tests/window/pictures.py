"""Pictures of the window that any machine can compare: what colour there is most of in each cell of a grid,
and of which colours of the theme there is anything to be seen.

Letters never fill most of a cell, so a machine that draws them otherwise gives the same picture; a pane that
is gone changes whole cells, and a colour that is another one is missed. ``python -m tests.window.pictures``
takes the pictures anew.
"""

import json
import os
import sys
import tempfile
from collections import Counter
from dataclasses import fields
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.library import Library
from desktop_app.window.main_window import MainWindow
from desktop_app.window.theme import ThemeChoice, theme, tokens
from tests.window import scenes

SIZE = QSize(1280, 800)
THEMES = (ThemeChoice.LIGHT, ThemeChoice.DARK)

_FOLDER = Path(__file__).parent / "expected_pictures"
_COLOURS = _FOLDER / "colours.json"
_CELL = 16
"""Pixels."""
_NEAR = 4
"""So far may two colours differ in each channel, of 255."""
_CELLS = 0.06
"""The share of cells that may have another colour: another font of the same size changes 0.03, larger text
by a twentieth 0.05, the smallest pane that is gone 0.08."""
_LEAST = 40
"""Pixels that a colour must have had to be missed."""
_LEFT = 0.5
"""The share of a colour's pixels that must be there: another font leaves more than that, a pane that is gone
less, a colour that is another one none."""


def complaints(name: str, choice: ThemeChoice, window: MainWindow) -> list[str]:
    """In what the window is unlike its picture."""
    seen = _grab(window)
    share = _difference(QImage(str(_picture(name, choice))), _cells(seen))
    found = [f"{share:.1%} of the picture is of another colour"] if share > _CELLS else []
    there = _pixels(seen)
    wanted: dict[str, int] = json.loads(_COLOURS.read_text())[f"{name}-{choice}"]
    return found + [
        f"{there[colour]} of {count} pixels are {colour}"
        for colour, count in wanted.items()
        if there[colour] < _LEFT * count
    ]


def _picture(name: str, choice: ThemeChoice) -> Path:
    return _FOLDER / f"{name}-{choice}.png"


def _grab(window: MainWindow) -> QImage:
    return window.grab().toImage().scaled(window.size()).convertToFormat(QImage.Format.Format_RGB32)


def _cells(seen: QImage) -> QImage:
    """One pixel for each cell of the window."""
    small = QImage(seen.width() // _CELL, seen.height() // _CELL, QImage.Format.Format_RGB32)
    for row in range(small.height()):
        for column in range(small.width()):
            cell = seen.copy(column * _CELL, row * _CELL, _CELL, _CELL)
            ((colour, _),) = _count(cell).most_common(1)
            small.setPixel(column, row, colour)
    return small


def _pixels(seen: QImage) -> Counter[str]:
    """How many pixels there are of each colour."""
    return Counter({QColor(colour).name(): count for colour, count in _count(seen).items()})


def _count(seen: QImage) -> Counter[int]:
    return Counter(memoryview(seen.constBits()).cast("I").tolist())


def _difference(one: QImage, other: QImage) -> float:
    """The share of cells that have another colour, 0 to 1; 1 for pictures of different sizes."""
    if one.size() != other.size():
        return 1.0
    cells = [(x, y) for y in range(one.height()) for x in range(one.width())]
    return sum(not _near(one.pixelColor(*cell), other.pixelColor(*cell)) for cell in cells) / len(cells)


def _near(one: QColor, other: QColor) -> bool:
    pairs = zip((one.red(), one.green(), one.blue()), (other.red(), other.green(), other.blue()), strict=True)
    return all(abs(mine - theirs) <= _NEAR for mine, theirs in pairs)


def main() -> None:
    application = QApplication([])
    theme()
    _FOLDER.mkdir(exist_ok=True)
    colours: dict[str, dict[str, int]] = {}
    for choice in THEMES:
        with tempfile.TemporaryDirectory() as folder:
            colours |= _take(choice, Path(folder) / "library.sqlite")
    _COLOURS.write_text(json.dumps(colours, indent=1) + "\n")
    sys.stdout.write(f"{len(colours)} pictures in {_FOLDER}\n")
    application.quit()


def _take(choice: ThemeChoice, store: Path) -> dict[str, dict[str, int]]:
    """Takes the pictures in one theme; how many pixels each colour of it has in each of them."""
    scenes.fill(store)
    window = MainWindow(Library(store), store)
    window.resize(SIZE)
    window.show()
    QTest.qWaitForWindowExposed(window)
    theme().choose(choice)
    names = sorted({getattr(tokens(), field.name).name() for field in fields(tokens())})
    colours = {}
    for name, scene in scenes.SCENES.items():
        scene(window)
        seen = _grab(window)
        _cells(seen).save(str(_picture(name, choice)))
        pixels = _pixels(seen)
        colours[f"{name}-{choice}"] = {colour: pixels[colour] for colour in names if pixels[colour] >= _LEAST}
    window.close()
    return colours


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main()
