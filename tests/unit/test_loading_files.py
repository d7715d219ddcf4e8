"""Files and folders: what is read, what is refused and under which name."""

import gzip
import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from desktop_app.article import ArticleError, ErrorKind, Failure
from desktop_app.loading import SUPPORTED_SUFFIXES, find_files, read_bytes, read_file
from desktop_app.loading.kinds import Remedy
from desktop_app.report import wording
from desktop_app.window.words import failure_advice
from tests.unit.compound_files import compound_file

TEXT = b"The council will meet again on Tuesday to decide about the bridge over the river.\n"
POSIX_ONLY = pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions and special files")


def failure_of(path: Path) -> tuple[ErrorKind, dict[str, str | int]]:
    with pytest.raises(ArticleError) as caught:
        read_file(path)
    return caught.value.failure.kind, dict(caught.value.failure.parameters)


def zipped(name: str, content: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "picture.txt", "a PNG image"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF" + bytes(90), "picture.html", "a JPEG image"),
        (zipped("zeros", bytes(30_000_000)), "bomb.txt", "a ZIP archive"),
        (gzip.compress(TEXT), "text.txt", "a gzip archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "letter.doc", "an old Office document"),
        (compound_file({"WordDocument": b"x"}), "letter.docx", "an old Word document (.doc)"),
        (compound_file({"Workbook": b"x"}), "table", "an old Excel workbook (.xls)"),
        (zipped("xl/workbook.xml", TEXT), "table.xlsx", "an Excel workbook"),
        (zipped("password/list.xml", TEXT), "list.zip", "a ZIP archive"),
        (zipped("Index/Document.iwa", TEXT), "letter.pages", "an Apple Pages document"),
        (b"ID3\3" + bytes(90), "speech.mp3", "an MP3 recording"),
        (b"SQLite format 3\0" + bytes(90), "data", "a database"),
    ],
)
def test_other_types_are_refused_by_a_name_a_person_knows(data: bytes, name: str, kind: str) -> None:
    with pytest.raises(ArticleError) as caught:
        read_bytes(data, name)
    assert caught.value.failure.kind is ErrorKind.UNSUPPORTED
    assert caught.value.failure.parameters["type"] == kind


def test_each_refusal_says_what_to_do_in_the_report_and_in_the_window() -> None:
    report, window = set(), set()
    for remedy in (*Remedy, ""):
        failure = Failure(ErrorKind.UNSUPPORTED, {"type": "a file", "remedy": str(remedy)})
        report.add(wording.error(failure))
        window.add(failure_advice(failure).action)
    assert len(report) == len(window) == len(Remedy) + 1
    doc = compound_file({"WordDocument": b"x"})
    with pytest.raises(ArticleError) as caught:
        read_bytes(doc, "letter.doc")
    assert wording.error(caught.value.failure).endswith("save it as .docx or PDF.")


@pytest.mark.parametrize("name", ["letter.docx", "letter.odt", "paper.pdf"])
def test_a_document_that_holds_only_plain_text_is_damaged(name: str) -> None:
    with pytest.raises(ArticleError) as caught:
        read_bytes(TEXT, name)
    assert caught.value.failure.kind is ErrorKind.DAMAGED


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "noise.txt"
    path.write_bytes(bytes((7 * place * place + 13 * place) % 256 for place in range(4000)))
    assert failure_of(path)[0] is ErrorKind.UNSUPPORTED


def test_a_file_over_50_megabytes_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    with path.open("wb") as file:
        file.truncate(60 * 1024 * 1024)
    assert failure_of(path) == (ErrorKind.TOO_LARGE, {"limit_mb": 50})


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    assert failure_of(tmp_path / "gone.txt") == (ErrorKind.NOT_FOUND, {})
    (tmp_path / "file.txt").write_bytes(TEXT)
    assert failure_of(tmp_path / "file.txt" / "below.txt") == (ErrorKind.NOT_FOUND, {})


@POSIX_ONLY
@pytest.mark.skipif(os.name == "posix" and os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_bytes(TEXT)
    path.chmod(0)
    assert failure_of(path) == (ErrorKind.NO_PERMISSION, {})


@POSIX_ONLY
def test_what_is_no_file_is_refused_without_opening_it(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    assert failure_of(pipe)[0] is ErrorKind.UNSUPPORTED
    assert failure_of(tmp_path)[0] is ErrorKind.UNSUPPORTED
    assert failure_of(Path(os.devnull))[0] is ErrorKind.UNSUPPORTED


def test_a_folder_in_code_point_order_without_hidden_and_unsupported_files(tmp_path: Path) -> None:
    for name in ("b.txt", "B.html", "a/z.md", "a/Ä.TXT", "a.txt", ".hidden.txt", "x.png", ".git/c.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(TEXT)
    found = find_files(tmp_path)
    names = [path.relative_to(tmp_path).as_posix() for path in found.paths]
    assert names == ["B.html", "a.txt", "a/z.md", "a/Ä.TXT", "b.txt"]
    assert found.skipped == 3


def test_the_folder_that_a_browser_saved_beside_a_page_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "story.html").write_bytes(TEXT)
    (tmp_path / "story_files").mkdir()
    (tmp_path / "story_files" / "frame.html").write_bytes(TEXT)
    found = find_files(tmp_path)
    assert ([path.name for path in found.paths], found.skipped) == (["story.html"], 0)


@POSIX_ONLY
def test_a_folder_that_links_to_itself_ends(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(TEXT)
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert [path.name for path in find_files(tmp_path).paths] == ["a.txt"]


def test_an_address_of_the_web_is_no_missing_file() -> None:
    assert failure_of(Path("https://example.com/news")) == (ErrorKind.WEB_LINK, {})


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(ArticleError) as caught:
        find_files(tmp_path / "gone")
    assert caught.value.failure.kind is ErrorKind.NOT_FOUND


def test_the_suffixes_are_listed_without_loading_a_parser() -> None:
    script = (
        "import sys; from desktop_app.loading import SUPPORTED_SUFFIXES; "
        "print(sorted({'lxml', 'trafilatura', 'resiliparse', 'markdown_it', 'charset_normalizer', 'numpy'}"
        " & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
    assert {".txt", ".md", ".html"} <= set(SUPPORTED_SUFFIXES)


@POSIX_ONLY
def test_a_limited_process_reads_pages_opens_no_socket_and_has_bounded_memory() -> None:
    script = """
import socket
from desktop_app.loading import limit_this_process, read_bytes
limit_this_process(memory_mb=1024)
def refuse(*arguments, **options):
    raise AssertionError("a socket was created")
socket.socket.__init__ = refuse
page = "<html><body><article>" + "<p>The minister said on Monday that talks go on.</p>" * 9 + "</article>"
print(len(read_bytes(page.encode(), "page.html")[0].paragraphs))
try:
    bytearray(3 * 1024**3)
except MemoryError:
    print("bounded")
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    answers = done.stdout.split()
    assert answers[0] == "9"
    if sys.platform == "linux":
        assert answers[1:] == ["bounded"]
