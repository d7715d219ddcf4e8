"""What is shown above the results of the article itself."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.window.results_page import labels, open_page
from tests.window.sample_reports import short_report


@pytest.mark.parametrize(
    ("authors", "shown"),
    [
        (("Ida Storm", "Per Ek"), "Ida Storm, Per Ek"),
        (tuple("ABCDE"), "A, B, C and 2 more"),
        ((), "Herald · 2024"),
    ],
)
def test_what_the_file_says_of_itself_is_shown(qtbot: QtBot, authors: tuple[str, ...], shown: str) -> None:
    report = short_report()
    article = replace(report.article, publisher="The Herald", date="2024-05-17", authors=authors)
    page = open_page(qtbot, replace(report, article=article, language="de"))
    title, facts = labels(page.header)[:2]
    assert title == "In short"
    assert facts.startswith("article.txt · The Herald · ")
    assert shown in facts
    assert "2024-05-17 · German · " in facts
