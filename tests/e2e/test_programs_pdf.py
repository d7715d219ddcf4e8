"""PDF files as real programs write them: a browser, LibreOffice, groff, qpdf."""

import html
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from desktop_app.article import Article, ArticleError, ErrorKind
from desktop_app.loading import read_file

pytestmark = pytest.mark.programs

TITLE = "Harbour workers end their long strike"
HEAD = "The Hallgrim Daily"
TOWNS = ("Hallgrim", "Oddastrand", "Nesvik", "Torhamn", "Sandby", "Ekeland", "Vikmo", "Lundvall")
STORY = tuple(
    paragraph
    for town in TOWNS
    for paragraph in (
        f"Dock workers in {town} voted on Friday to accept a new offer, their union said, after three weeks "
        "in which no ship was unloaded and the long-awaited fruit of the south rotted in the refrigerated "
        "holds of vessels that lay at anchor in the roads.",
        f'"We will not forget what was promised," said Marta Lindqvist, who leads the union in {town}. She '
        "called the agreement satisfactory, although the representatives of the employers had declined to "
        "guarantee the night-shift allowances that were under discussion.",
        f"The mayor of {town} was relieved.",
    )
)


def run(*command: str | Path, cwd: Path) -> bytes:
    program = str(command[0])
    if shutil.which(program) is None:
        if os.environ.get("CI"):
            pytest.fail(f"{program} is not installed", pytrace=False)
        pytest.skip(f"{program} is not installed")
    done = subprocess.run([*map(str, command)], cwd=cwd, capture_output=True, timeout=180, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


def printed(folder: Path, page: str) -> Path:
    (folder / "page.html").write_text(page, encoding="utf-8")
    paper = folder / "page.pdf"
    run(
        "chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder / 'profile'}",
        f"--print-to-pdf={paper}", (folder / "page.html").as_uri(), cwd=folder,
    )  # fmt: skip
    return paper


def read(path: Path) -> Article:
    (article,) = read_file(path)
    return article


def plain(text: str) -> str:
    return text.translate(str.maketrans("“”’", '""\''))


def kept(article: Article) -> list[str]:
    return [plain(block.text) for block in article.blocks if block.kept]


def removed(article: Article) -> list[str]:
    return [block.text for block, _ in article.removed]


def paragraphs() -> str:
    return "".join(f"<p>{html.escape(text)}</p>" for text in STORY)


def test_a_page_that_a_browser_printed_is_its_article(tmp_path: Path) -> None:
    menu = "".join(f"<li><a href=/{name}>{name}</a></li>" for name in ("Home", "News", "Sport", "Weather"))
    related = "".join(f"<li><a href=/{name}>{name}: what we know</a></li>" for name in TOWNS[:4])
    page = (
        f"<!doctype html><html lang=en><title>{TITLE} - {HEAD}</title><nav><ul>{menu}</ul></nav>"
        f"<h1>{TITLE}</h1>{paragraphs()}<h4>Related stories</h4><ul>{related}</ul>"
        f"<footer>© 2026 {HEAD}. All rights reserved. <a href=/p>Privacy policy</a></footer>"
    )
    article = read(printed(tmp_path, page))
    assert article.title == TITLE
    assert kept(article) == list(STORY)
    assert {"Home", "Related stories"} <= set(removed(article))
    assert sum("file://" in text for text in removed(article)) >= 2


def test_columns_that_a_browser_set(tmp_path: Path) -> None:
    style = "columns: 3; column-gap: 14pt; text-align: justify; font: 10pt serif"
    page = f"<!doctype html><title>{TITLE}</title><h1>{TITLE}</h1><div style='{style}'>{paragraphs()}</div>"
    article = read(printed(tmp_path, page))
    assert (article.title, kept(article)) == (TITLE, list(STORY))


ODF = "urn:oasis:names:tc:opendocument:xmlns"


def flat_document(columns: int) -> str:
    text = "".join(
        f'<text:p text:style-name="Body">{html.escape(text, quote=False)}</text:p>' for text in STORY
    )
    spaces = " ".join(
        f'xmlns:{name}="{ODF}:{path}:1.0"'
        for name, path in (
            ("office", "office"), ("style", "style"), ("text", "text"), ("fo", "xsl-fo-compatible"),
        )
    )  # fmt: skip
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {spaces} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:style style:name="Body" style:family="paragraph">
<style:paragraph-properties fo:text-align="justify" fo:text-indent="0.5cm"/>
<style:text-properties fo:font-size="10pt"/></style:style>
<style:style style:name="Head" style:family="paragraph">
<style:paragraph-properties fo:text-align="center" fo:margin-bottom="0.5cm"/>
<style:text-properties fo:font-size="20pt"/></style:style>
</office:styles>
<office:automatic-styles>
<style:style style:name="Section" style:family="section"><style:section-properties>
<style:columns fo:column-count="{columns}" fo:column-gap="0.5cm"/></style:section-properties></style:style>
<style:page-layout style:name="Page">
<style:page-layout-properties fo:page-width="21cm" fo:page-height="16cm" fo:margin="1.5cm"/>
<style:header-style><style:header-footer-properties fo:margin-bottom="0.5cm"/></style:header-style>
<style:footer-style><style:header-footer-properties fo:margin-top="0.5cm"/></style:footer-style>
</style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page">
<style:header><text:p>{HEAD}</text:p></style:header>
<style:footer><text:p>Page <text:page-number/></text:p></style:footer>
</style:master-page></office:master-styles>
<office:body><office:text><text:p text:style-name="Head">{TITLE}</text:p>
<text:section text:style-name="Section" text:name="story">{text}</text:section></office:text></office:body>
</office:document>"""


@pytest.mark.parametrize("columns", [1, 2, 3])
def test_what_libreoffice_exports(tmp_path: Path, columns: int) -> None:
    (tmp_path / "strike.fodt").write_text(flat_document(columns), encoding="utf-8")
    run(
        "soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", "--convert-to",
        "pdf", "strike.fodt", cwd=tmp_path,
    )  # fmt: skip
    article = read(tmp_path / "strike.pdf")
    assert (article.title, kept(article)) == (TITLE, list(STORY))
    assert removed(article)[:4] == [HEAD, "Page 1", HEAD, "Page 2"]


@pytest.mark.parametrize("columns", [".1C", ".2C", ".MC 1.9i .25i"])
def test_hyphenated_columns_that_groff_sets(tmp_path: Path, columns: str) -> None:
    text = "".join(f".PP\n\\&{paragraph}\n" for paragraph in STORY)
    source = f".ds CH {HEAD}\n.ds CF Page \\\\n[%]\n.TL\n{TITLE}\n{columns}\n{text}"
    (tmp_path / "strike.ms").write_text(source, encoding="utf-8")
    paper = tmp_path / "strike.pdf"
    paper.write_bytes(run("groff", "-ms", "-Tpdf", "strike.ms", cwd=tmp_path))
    article = read(paper)
    assert (article.title, kept(article)) == (TITLE, list(STORY))
    assert {HEAD, "Page 1", "Page 2"} <= set(removed(article))


def test_passwords_of_the_newest_kind(tmp_path: Path) -> None:
    (tmp_path / "plain.ms").write_text(f".LP\n{STORY[0]}\n", encoding="utf-8")
    (tmp_path / "plain.pdf").write_bytes(run("groff", "-ms", "-Tpdf", "plain.ms", cwd=tmp_path))
    run("qpdf", "--encrypt", "secret", "owner", "256", "--", "plain.pdf", "locked.pdf", cwd=tmp_path)
    run("qpdf", "--encrypt", "", "owner", "256", "--print=none", "--", "plain.pdf", "open.pdf", cwd=tmp_path)
    with pytest.raises(ArticleError) as caught:
        read(tmp_path / "locked.pdf")
    assert caught.value.failure.kind is ErrorKind.ENCRYPTED
    assert kept(read(tmp_path / "open.pdf")) == [STORY[0]]
