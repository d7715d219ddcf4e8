"""Search finds articles by the words of their titles and texts, and forgets what is deleted."""

from pathlib import Path

import pytest

from desktop_app.article import Article, Block, BlockRole
from desktop_app.library import FileSource, Library
from desktop_app.report import Report
from desktop_app.report.sections import facts_of, report_to_sections


def keep(library: Library, name: str, text: str, title: str | None = None, left_out: str = "") -> int:
    """A row with a report of this text in which nothing was found."""
    blocks = [Block(text), *([Block(left_out, BlockRole.CLUTTER)] if left_out else [])]
    article = Article(tuple(blocks), title, authors=("Ann Öberg",))
    report = Report(article, "en", len(text.split()), (), "balanced", (), (), (), ())
    (row,) = library.add([FileSource(Path(f"/articles/{name}"))]).new
    library.save_report(row.id, report_to_sections(report), facts_of(report))
    return row.id


@pytest.fixture
def library() -> Library:
    return Library(None)


def test_all_words_must_be_there_in_the_title_or_the_text(library: Library) -> None:
    one = keep(library, "a", "The strait is closed.", "Ardova draws a line")
    other = keep(library, "b", "The port is closed.")
    assert library.search("closed") == {one, other}
    assert library.search("closed strait") == {one}
    assert library.search("Ardova closed") == {one}
    assert library.search("harbour") == frozenset()


def test_the_beginning_of_a_word_is_enough_in_any_case_and_without_accents(library: Library) -> None:
    one = keep(library, "a", "Zürich höhere Mauern. Ядерные переговоры.")
    assert library.search("ZUR hoh") == {one}
    assert library.search("яде") == {one}
    assert library.search("oberg") == {one}


def test_what_was_left_out_is_not_found(library: Library) -> None:
    keep(library, "a", "The strait is closed.", left_out="Subscribe to our newsletter")
    assert library.search("newsletter") == frozenset()


@pytest.mark.parametrize(
    "typed", ["", "   ", '"', "AND", "strait OR NOT(", "a_b c*d", "don’t", "\ud800", "^:-"]
)
def test_whatever_is_typed_is_words_and_no_query_language(library: Library, typed: str) -> None:
    keep(library, "a", "The port is closed.")
    assert library.search(typed) == frozenset()


def test_an_article_that_is_read_anew_is_found_by_its_new_words_only(library: Library) -> None:
    row_id = keep(library, "a", "The strait is closed.")
    article = Article((Block("The port is open."),))
    report = Report(article, "en", 4, (), "balanced", (), (), (), ())
    library.save_report(row_id, report_to_sections(report), facts_of(report))
    assert library.search("strait") == frozenset()
    assert library.search("port") == {row_id}


def test_nothing_of_a_forgotten_text_stays_in_the_file(tmp_path: Path) -> None:
    store = tmp_path / "library.sqlite"
    library = Library(store)
    row_id = keep(library, "a", "Quibblefrotz sailed.")
    library.remove([row_id])
    library.forget_removed()
    assert library.search("quibblefrotz") == frozenset()
    keep(library, "b", "Wimblethorp stayed.")
    library.forget_everything()
    library.close()
    data = store.read_bytes().lower()
    assert b"quibble" not in data
    assert b"wimblethorp" not in data


def test_among_a_thousand_articles_the_right_ones_are_found(library: Library) -> None:
    with library.batch():
        rows = [keep(library, str(number), f"Ship {number} sailed on Monday.") for number in range(1_000)]
    assert library.search("sailed monday") == set(rows)
    assert library.search("ship 77") == {
        rows[number] for number in range(1_000) if str(number).startswith("77")
    }
