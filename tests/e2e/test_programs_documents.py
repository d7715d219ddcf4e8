"""Documents as real programs write them: pandoc and LibreOffice, all made from one text."""

import json
import re
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from desktop_app.article import Article, ArticleError, ErrorKind
from desktop_app.loading import read_file

pytestmark = pytest.mark.programs

TITLE = "Harbour workers end their strike"
FACTS = f"---\ntitle: {TITLE}\nauthor:\n- Ida Storm\n- Per Ek\ndate: 2024-05-17\nlang: en-GB\n---\n\n"
NOTE = "The vote was secret, and no figures were given by the union."
TEXT = f"""\
Dock workers in Hallgrim voted on Friday to accept a new offer, their union said.[^1]

# What was promised

The offer has three parts – none of them “final”, as Zoë Łukasiewicz put it:

- Higher pay from June, for all who work at night.
- Shorter shifts: «первый шаг», in the words of Фёдор Орлов.
- A council of workers, 港湾評議会, to be elected in autumn.

What comes next is open:

1.  The employers meet on Tuesday.

2.  Both sides sign on Friday.

    Until then nobody strikes.

> “We will not forget what was promised,” said union leader Marta Lindqvist.

## Ships that wait

| Port     | Ships at anchor |
|----------|-----------------|
| Hallgrim | Twelve vessels  |
| Łódź     | Seven vessels   |

Ο Γιώργος είπε ότι όλα τελείωσαν. *Emphasis* and **strong** words, and
[a link](https://news.example/1), stay words.

قال الوزير إن المحادثات مستمرة، שלום לכולם, said the poster 😀 at the gate.

The last paragraph says that work begins again on Monday.

[^1]: {NOTE}
"""
BEFORE_TABLE = (
    "Dock workers in Hallgrim voted on Friday to accept a new offer, their union said.",
    "What was promised",
    "The offer has three parts – none of them “final”, as Zoë Łukasiewicz put it:",
    "Higher pay from June, for all who work at night.",
    "Shorter shifts: «первый шаг», in the words of Фёдор Орлов.",
    "A council of workers, 港湾評議会, to be elected in autumn.",
    "What comes next is open:",
    "The employers meet on Tuesday.",
    "Both sides sign on Friday.",
    "Until then nobody strikes.",
    "“We will not forget what was promised,” said union leader Marta Lindqvist.",
    "Ships that wait",
)
TABLE_HEAD = ("Port", "Ships at anchor")
TABLE = ("Hallgrim", "Twelve vessels", "Łódź", "Seven vessels")
AFTER_TABLE = (
    "Ο Γιώργος είπε ότι όλα τελείωσαν. Emphasis and strong words, and a link, stay words.",
    "قال الوزير إن المحادثات مستمرة، שלום לכולם, said the poster 😀 at the gate.",
    "The last paragraph says that work begins again on Monday.",
)
WHOLE = (*BEFORE_TABLE, *TABLE_HEAD, *TABLE, *AFTER_TABLE)
BYLINES = frozenset({TITLE, "Ida Storm", "Per Ek", "2024-05-17", "Ida Storm; Per Ek"})
MARKS = re.compile(r"[\s•◦\-\d.\[\]()↩\ufe0e]*")
"""What formats without lists and notes put for them."""

CHANGED = (
    "The offer was [rejected]{.deletion author=Per date=2024-05-17T09:30:00Z}"
    "[accepted]{.insertion author=Per date=2024-05-17T09:30:00Z} on"
    '[Ask again?]{.comment-start id="0" author=Per date=2024-05-17T09:30:00Z} Friday'
    '[]{.comment-end id="0"} by all.\n\nWork begins again.\n'
)


def run(*command: str | Path, cwd: Path) -> None:
    program = str(command[0])
    if shutil.which(program) is None:
        pytest.fail(
            f"{program} is not installed: these tests need pandoc and LibreOffice Writer", pytrace=False
        )
    done = subprocess.run(
        [*map(str, command)], cwd=cwd, capture_output=True, text=True, timeout=180, check=False
    )
    assert done.returncode == 0, done.stderr


def pandoc(folder: Path, source: str, name: str, *options: str) -> Path:
    (folder / "source.md").write_text(source, encoding="utf-8")
    run("pandoc", "--standalone", *options, "source.md", "--output", name, cwd=folder)
    return folder / name


def libreoffice(folder: Path, source: Path, suffix: str, writer: str = "") -> Path:
    """``source`` in the format of ``suffix``, by the writer of this name where the suffix has several."""
    out = folder / "out"
    run(
        "soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to",
        f"{suffix}:{writer}" if writer else suffix, "--outdir", out, source, cwd=folder,
    )  # fmt: skip
    return out / f"{source.stem}.{suffix}"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("documents")


@pytest.fixture(scope="module")
def word_document(folder: Path) -> Path:
    return pandoc(folder, FACTS + TEXT, "strike.docx")


def read(path: Path) -> Article:
    (article,) = read_file(path)
    return article


def plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def check_whole(article: Article, paragraphs: Sequence[str]) -> None:
    """All paragraphs are there in order, each in one block; beside them stand only bylines and the note."""
    blocks = [plain(block.text) for block in article.blocks if block.kept]
    place = 0
    for paragraph in paragraphs:
        found = [number for number in range(place, len(blocks)) if paragraph in blocks[number]]
        assert found, f"{paragraph!r} is missing after {blocks[:place][-1:]}"
        place = found[0]
    for block in blocks:
        for paragraph in sorted((*paragraphs, *BYLINES, NOTE), key=len, reverse=True):
            block = block.replace(paragraph, "")
        assert MARKS.fullmatch(block), block
    assert sum(NOTE in block for block in blocks) == 1


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("strike.docx", ()),
        ("strike.odt", ()),
        ("strike.rtf", ()),
        ("strike.epub", ()),
        ("strike.fb2", ()),
        ("strike.html", ()),
        ("strike.md", ("--to=gfm",)),
    ],
)
def test_what_pandoc_writes_arrives_whole(folder: Path, name: str, options: tuple[str, ...]) -> None:
    check_whole(read(pandoc(folder, FACTS + TEXT, name, *options)), WHOLE)


def test_a_book_of_pandoc_says_what_it_is(folder: Path) -> None:
    article = read(pandoc(folder, FACTS + TEXT, "strike.epub"))
    assert (article.title, article.authors, article.date) == (TITLE, ("Ida Storm", "Per Ek"), "2024-05-17")
    assert article.declared_language == "en"


@pytest.mark.parametrize(
    ("suffix", "writer"),
    [
        ("docx", ""),
        ("docx", "Office Open XML Text"),
        ("dotx", ""),
        ("odt", ""),
        ("ott", ""),
        ("fodt", ""),
        ("rtf", ""),
        ("xml", "MS Word 2003 XML"),
        ("html", ""),
        ("xhtml", "XHTML Writer File"),
    ],
)
def test_what_libreoffice_writes_arrives_whole(
    folder: Path, word_document: Path, suffix: str, writer: str
) -> None:
    article = read(libreoffice(folder, word_document, suffix, writer))
    check_whole(article, WHOLE)
    assert article.title == TITLE


# LibreOffice puts no head of a table into its books.
def test_a_book_of_libreoffice_arrives_whole(folder: Path, word_document: Path) -> None:
    check_whole(read(libreoffice(folder, word_document, "epub")), (*BEFORE_TABLE, *TABLE, *AFTER_TABLE))


def test_a_paper_of_libreoffice_arrives_in_order(folder: Path, word_document: Path) -> None:
    article = read(libreoffice(folder, word_document, "pdf"))
    text = plain(article.text)
    left_to_right = [line for line in WHOLE if line.isascii() or "–" in line or "«" in line]
    place = 0
    for paragraph in left_to_right:
        assert paragraph in text[place:]
        place = text.index(paragraph, place)
    assert any(NOTE in block.text for block in article.blocks)


def test_an_old_word_document_is_refused_by_name(folder: Path, word_document: Path) -> None:
    path = libreoffice(folder, word_document, "doc")
    with pytest.raises(ArticleError) as caught:
        read_file(path)
    failure = caught.value.failure
    assert failure.kind is ErrorKind.UNSUPPORTED
    assert failure.parameters == {"type": "an old Word document (.doc)", "remedy": "save_as_document"}


@pytest.mark.parametrize("suffix", ["docx", "odt", "fodt", "rtf"])
def test_changes_are_taken_as_made_and_remarks_left_out(folder: Path, suffix: str) -> None:
    path = pandoc(folder, CHANGED, "changes.docx", "--from=markdown")
    article = read(path if suffix == "docx" else libreoffice(folder, path, suffix))
    assert [plain(block.text) for block in article.blocks] == [
        "The offer was accepted on Friday by all.", "Work begins again.",
    ]  # fmt: skip


def test_the_command_reports_what_the_document_says_of_itself(word_document: Path) -> None:
    command = [sys.executable, "-m", "desktop_app", "report", "--format", "json", str(word_document)]
    done = subprocess.run(command, capture_output=True, timeout=120, check=True)
    report: dict[str, Any] = json.loads(done.stdout)
    assert (report["title"], report["authors"]) == (TITLE, ["Ida Storm", "Per Ek"])
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", report["date"])
