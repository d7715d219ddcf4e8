"""What was kept is there again, and belongs to its owner alone."""

import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.analysis import analyse
from desktop_app.article import Article, Block, BlockRole, ErrorKind, Failure
from desktop_app.library import FileSource, Library, PastedSource, RefusedSource, RowState, Source
from desktop_app.report import Confidence, Length, LengthUnit, Report, View
from desktop_app.report.corrections import correct_article, keep_block
from desktop_app.report.sections import facts_of, report_to_sections

ARTICLE = Article(
    (
        Block("Menu", BlockRole.CLUTTER),
        Block("Ardova draws a line", BlockRole.TITLE),
        Block("Ardova warned Belmark on Monday that it would close the strait if its ships were boarded."),
        Block("Advertisement", BlockRole.CLUTTER),
        Block("“We will not tolerate another raid,” President Mira Orlan said in Zürich. 🚢"),
    ),
    title="Ardova draws a line",
    authors=("A. Reporter",),
    date="2021-06-15",
    declared_language="en",
)


@pytest.fixture(scope="module")
def report() -> Report:
    return analyse(ARTICLE)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "of the app" / "library.sqlite"


def add_file(library: Library, path: str = "/articles/a.txt") -> int:
    return library.add([FileSource(Path(path))]).new[0].id


def test_a_report_comes_back_whole_after_a_restart(store: Path, report: Report) -> None:
    library = Library(store)
    row_id = add_file(library)
    library.save_report(row_id, report_to_sections(report), facts_of(report), "0" * 64)
    library.close()

    library = Library(store)
    assert library.report(row_id) == report
    (row,) = library.rows()
    assert (row.state, row.title, row.words) == (RowState.DONE, report.article.title, report.words)
    assert library.choices(row_id).sha256 == "0" * 64


def test_the_list_counts_the_red_lines_that_the_view_shows(report: Report) -> None:
    library = Library(None)
    row_id = add_file(library)
    library.save_report(row_id, report_to_sections(report), facts_of(report))

    def counted(least: float) -> int | None:
        library.set_view(row_id, View(min_confidence=least))
        row = library.row(row_id)
        assert row is not None
        return row.red_lines

    assert report.red_lines
    assert counted(0.0) == len(report.red_lines)
    assert counted(1.0) == sum(line.confidence == 1 for line in report.red_lines)


def test_views_and_settings_are_kept(store: Path) -> None:
    view = View(Length(0.3, LengthUnit.RATIO), Confidence.SURE)
    library = Library(store)
    row_id = add_file(library)
    library.set_view(row_id, view)
    library.set_setting("splitter", [388, 256, {"open": True}])
    library.close()

    library = Library(store)
    assert library.view(row_id) == view
    assert library.view(add_file(library, "/b")) == View()
    assert library.setting("splitter") == [388, 256, {"open": True}]
    assert library.setting("theme", "system") == "system"


def test_a_file_keeps_its_row_and_so_does_a_paste() -> None:
    library = Library(None)
    path = Path("/articles/odd \udcff name.txt")  # as the system spells names that are no UTF-8
    sources: list[Source] = [
        FileSource(path),
        FileSource(path, 1),
        PastedSource("The strait\nis open. \ud800"),
    ]
    first = library.add(sources)
    second = library.add(sources)
    assert [row.id for row in second.present] == [row.id for row in first.new]
    assert second.new == second.restored == ()
    assert first.new[0].path == path
    assert first.new[2].name.startswith("The strait is open.")
    assert library.source(first.new[2].id) == sources[2]


def test_a_paste_of_a_page_is_named_by_its_words() -> None:
    html = "<meta charset='utf-8'><style>p {color: red}</style><p>Ardova &amp; Belmark <b>talk</b></p>"
    (row,) = Library(None).add([PastedSource(html, html=True)]).new
    assert row.name == "Ardova & Belmark talk"
    assert row.pasted


def test_what_was_refused_stays_in_the_list_with_its_reason(store: Path) -> None:
    failure = Failure(ErrorKind.WEB_LINK)
    library = Library(store)
    library.add([RefusedSource("https://example.org/a", failure)])
    library.close()
    (row,) = Library(store).rows()
    assert (row.state, row.failure, row.name) == (RowState.FAILED, failure, "https://example.org/a")


def test_a_failure_keeps_its_parameters() -> None:
    library = Library(None)
    row_id = add_file(library)
    failure = Failure(ErrorKind.TOO_LARGE, {"limit_mb": 50})
    library.set_state(row_id, RowState.FAILED, failure)
    row = library.row(row_id)
    assert row is not None
    assert row.failure == failure


def test_removed_rows_come_back_to_their_places(report: Report) -> None:
    library = Library(None)
    ids = [add_file(library, f"/{name}") for name in "abc"]
    library.save_report(ids[1], report_to_sections(report), facts_of(report))
    library.remove(ids[:2])
    assert [row.id for row in library.rows()] == ids[2:]
    library.restore(ids[:2])
    assert [row.id for row in library.rows()] == ids
    assert library.report(ids[1]) == report

    library.remove([ids[1]])
    assert [row.id for row in library.add([FileSource(Path("/b"))]).restored] == [ids[1]]


def test_what_is_forgotten_is_not_in_the_file_any_more(store: Path) -> None:
    library = Library(store)
    library.add([PastedSource("The secret of the strait")])
    library.forget_everything()
    assert library.rows() == ()
    library.close()
    assert all(b"secret" not in path.read_bytes() for path in store.parent.iterdir())


def test_changes_of_a_batch_are_kept_together_or_not_at_all(store: Path) -> None:
    library, other = Library(store), Library(store)
    with pytest.raises(ZeroDivisionError), library.batch():
        raise ZeroDivisionError(add_file(library))
    assert library.rows() == ()
    with library.batch():
        add_file(library)
        assert other.rows() == ()
    assert len(other.rows()) == 1


def test_a_second_connection_does_not_let_other_processes_take_the_log_away(store: Path) -> None:
    first = Library(store)
    first.add([FileSource(Path("/a.txt"))])
    Library(store).close()
    visit = "import sys, pathlib, desktop_app.library as l; l.Library(pathlib.Path(sys.argv[1])).close()"
    subprocess.run([sys.executable, "-c", visit, store], check=True, timeout=30)
    first.add([FileSource(Path("/b.txt"))])
    other = Library(store)
    assert [row.name for row in other.rows()] == ["a.txt", "b.txt"]
    other.close()
    first.close()


def test_only_the_owner_may_look_into_the_store(store: Path) -> None:
    library = Library(store)
    add_file(library)
    assert stat.S_IMODE(store.parent.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in store.parent.iterdir()} == {0o600}


def test_permissions_that_were_too_wide_are_narrowed(store: Path) -> None:
    Library(store).close()
    store.chmod(0o644)
    Library(store).close()
    assert stat.S_IMODE(store.stat().st_mode) == 0o600


def a_text(store: Path) -> None:
    store.write_bytes(b"This is no database. " * 500)


def a_torn_store(store: Path) -> None:
    Library(store).close()
    data = bytearray(store.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    store.write_bytes(data)


def a_newer_store(store: Path) -> None:
    Library(store).close()
    with sqlite3.connect(store) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()


def another_program(store: Path) -> None:
    with sqlite3.connect(store) as connection:
        connection.execute("CREATE TABLE bookmark (url TEXT)")
    connection.close()


@pytest.mark.parametrize("make", [a_text, a_torn_store, a_newer_store, another_program])
def test_a_store_that_cannot_be_used_is_set_aside_and_never_deleted(
    store: Path, make: Callable[[Path], None]
) -> None:
    store.parent.mkdir()
    make(store)
    before = store.read_bytes()

    library = Library(store)
    assert library.rows() == ()
    assert library.set_aside is not None
    assert library.set_aside.read_bytes() == before
    add_file(library)
    library.close()
    library = Library(store)
    assert library.set_aside is None
    assert len(library.rows()) == 1


def test_a_persons_corrections_are_kept_in_their_order_until_dropped(store: Path) -> None:
    library = Library(store)
    row_id, other = add_file(library), add_file(library, "/articles/b.txt")
    back, out = keep_block(ARTICLE, 3, True), keep_block(ARTICLE, 4, False)
    library.correct(row_id, add=[back, out], drop=[])
    library.correct(row_id, add=[back], drop=[])
    library.close()

    library = Library(store)
    assert library.corrections(row_id) == (back, out)
    assert library.corrections(other) == ()
    library.correct(row_id, add=[], drop=[back])
    assert library.corrections(row_id) == (out,)


def test_a_corrected_report_comes_back_with_what_a_person_did(report: Report) -> None:
    library = Library(None)
    row_id = add_file(library)
    corrected = analyse(correct_article(ARTICLE, [keep_block(ARTICLE, 3, True)]))
    library.save_report(row_id, report_to_sections(corrected), facts_of(corrected))
    assert library.report(row_id) == corrected
    assert corrected.article.blocks[3].by_person


def test_a_store_of_the_first_version_is_brought_up_to_date(store: Path, report: Report) -> None:
    library = Library(store)
    row_id = add_file(library)
    library.save_report(row_id, report_to_sections(report), facts_of(report))
    library.close()
    with sqlite3.connect(store) as connection:
        for part in ("TABLE correction", "TRIGGER forget_words", "TABLE article_words"):
            connection.execute(f"DROP {part}")
        for column in ("strengths", "firm", "strong", "date", "publisher", "outdated"):
            connection.execute(f"ALTER TABLE article DROP COLUMN {column}")
        connection.execute("PRAGMA user_version = 1")
    connection.close()

    library = Library(store)
    assert library.set_aside is None
    assert library.report(row_id) == report
    library.correct(row_id, add=[keep_block(ARTICLE, 3, True)], drop=[])
    assert len(library.corrections(row_id)) == 1
    assert library.search("strait") == {row_id}


def test_twenty_thousand_rows_are_listed_without_their_reports(report: Report) -> None:
    library = Library(None)
    sections = report_to_sections(report)
    with library.batch():
        for row in library.add(FileSource(Path(f"/{number}")) for number in range(20_000)).new[:50]:
            library.save_report(row.id, sections, facts_of(report))
    assert [row.title for row in library.rows()][48:52] == [report.article.title] * 2 + [None] * 2
