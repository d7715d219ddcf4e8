"""The guide's chapters as one page of HTML."""

import re
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

from markdown_it import MarkdownIt
from PySide6.QtCore import QLocale

from desktop_app.assets import resource
from desktop_app.window.help.keys import Group
from desktop_app.window.theme import EMPTY_TITLE, HEADING, TITLE, font, tokens
from desktop_app.window.translation import tr

_CHAPTERS = ("help.md", "changelog.md", "threat_model.md")
"""In the order in which they are read."""
_KEYS, _STORE = "{keys}", "{store}"
"""Where the guide has the list of keys, and the place of the store."""
_ANCHOR = re.compile(r"\s*\{#([\w-]+)\}$")

_STYLE = """
h1 {{ font-size: {h1}pt; font-weight: 600; margin-top: 36px; margin-bottom: 10px; }}
h2 {{ font-size: {h2}pt; font-weight: 600; margin-top: 26px; margin-bottom: 6px; }}
h3 {{ font-size: {h3}pt; font-weight: 600; margin-top: 16px; margin-bottom: 4px; }}
p, li, td, th {{ line-height: 135%; }}
p {{ margin-top: 0; margin-bottom: 8px; }}
li {{ margin-bottom: 4px; }}
table {{ border-collapse: collapse; margin-top: 4px; margin-bottom: 10px; }}
td, th {{ padding: 4px 12px 4px 8px; border: 1px solid {border}; text-align: left; }}
th {{ background-color: {raised}; font-weight: 600; }}
code {{ background-color: {raised}; }}
"""


def guide_markdown(keys: Iterable[Group], store: Path | None) -> str:
    """All chapters, with the keys that work and the file that keeps the articles.

    In the language of the interface; English has no folder of its own.
    """
    translated = resource("guide", QLocale().name().partition("_")[0])
    folder = translated if translated.is_dir() else resource("guide")
    chapters = "\n\n".join((folder / name).read_text(encoding="utf-8") for name in _CHAPTERS)
    nowhere = tr("Nothing can be saved here: the list is gone when you close.")
    place = _cell(nowhere if store is None else str(store))
    return chapters.replace(_KEYS, _table(keys)).replace(_STORE, f"**{place}**")


def guide_page(markdown: str) -> str:
    """HTML in the colours and sizes of now; "{#name}" at the end of a heading is its anchor."""
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    pieces = parser.parse(markdown)
    for piece, inside in pairwise(pieces):
        if piece.type == "heading_open" and inside.children and (match := _ANCHOR.search(inside.content)):
            piece.attrSet("id", match[1])
            last = inside.children[-1]
            last.content = _ANCHOR.sub("", last.content)
    body = parser.renderer.render(pieces, parser.options, {})
    return f"<html><head><style>{_style()}</style></head><body>{body}</body></html>"


def _style() -> str:
    sizes = {"h1": EMPTY_TITLE, "h2": TITLE, "h3": HEADING}
    return _STYLE.format(
        **{name: f"{font(size).pointSizeF():.1f}" for name, size in sizes.items()},
        border=tokens().border.name(),
        raised=tokens().raised.name(),
    )


def _table(groups: Iterable[Group]) -> str:
    does = tr("What it does")
    keys = tr("Keys")
    head = f"| {_cell(does)} | {_cell(keys)} |"
    lines = []
    for group in groups:
        lines += [f"### {_cell(group.title)}", "", head, "|---|---|"]
        lines += [f"| {_cell(key.words)} | {_cell(key.keys)} |" for key in group.keys]
        lines.append("")
    return "\n".join(lines)


def _cell(text: str) -> str:
    """Marks of Markdown among the keys are keys."""
    return "".join(f"\\{letter}" if letter in "\\`*_[]<>|#+-=!?&.,;/" else letter for letter in text)
