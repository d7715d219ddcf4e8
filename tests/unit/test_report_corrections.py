"""What a person says of an article's lines holds, whatever is read or analysed afterwards."""

import pytest

from desktop_app.article import Article, Block, BlockRole
from desktop_app.report.corrections import (
    correct_article,
    correction_from_json,
    correction_to_json,
    keep_block,
)

CLUTTER, BODY, TITLE = BlockRole.CLUTTER, BlockRole.BODY, BlockRole.TITLE
READ = Article(
    (
        Block("Ardova draws a line", TITLE),
        Block("Advertisement", CLUTTER),
        Block("Ardova warned Belmark on Monday."),
        Block("Advertisement", CLUTTER),
        Block("Nobody knows what comes next.", CLUTTER),
        Block("Read more in our newsletter."),
    ),
    title="Ardova draws a line",
)


def roles(article: Article) -> list[BlockRole]:
    return [block.role for block in article.blocks]


def test_a_line_is_brought_back_and_another_left_out() -> None:
    corrected = correct_article(READ, [keep_block(READ, 4, True), keep_block(READ, 5, False)])
    assert corrected.text == "Ardova warned Belmark on Monday.\n\nNobody knows what comes next."
    assert [block.by_person for block in corrected.blocks] == [False] * 4 + [True, True]
    assert corrected.title == READ.title


def test_taken_back_everything_is_as_it_was_read() -> None:
    corrected = correct_article(READ, [keep_block(READ, 4, True), keep_block(READ, 5, False)])
    assert correct_article(corrected, []) == READ
    only_one = correct_article(corrected, [keep_block(READ, 5, False)])
    assert only_one == correct_article(READ, [keep_block(READ, 5, False)])


def test_made_twice_a_correction_is_made_once() -> None:
    once = correct_article(READ, [keep_block(READ, 4, True)])
    assert correct_article(once, [keep_block(READ, 4, True)]) == once


def test_a_correction_that_says_what_cleaning_says_is_none_of_the_persons() -> None:
    assert correct_article(READ, [keep_block(READ, 2, True), keep_block(READ, 1, False)]) == READ


def test_the_nearest_of_equal_lines_is_meant() -> None:
    corrected = correct_article(READ, [keep_block(READ, 3, True)])
    assert roles(corrected) == [TITLE, CLUTTER, BODY, BODY, CLUTTER, BODY]


def test_a_line_is_found_again_where_the_file_has_changed_before_it() -> None:
    correction = keep_block(READ, 4, True)
    changed = Article((Block("A new first paragraph."), *READ.blocks))
    assert roles(correct_article(changed, [correction]))[5] is BODY


def test_a_line_that_is_gone_leaves_the_rest_alone() -> None:
    changed = Article(READ.blocks[:4])
    assert correct_article(changed, [keep_block(READ, 4, True)]) == changed


def test_the_headline_stays_the_title() -> None:
    assert correct_article(READ, [keep_block(READ, 0, True)]) == READ


def test_a_correction_is_written_down_and_read_again() -> None:
    article = Article((Block("Half a pair: \ud83d, “quoted”"),))
    correction = keep_block(article, 0, False)
    assert correction_from_json(correction_to_json(correction)) == correction


@pytest.mark.parametrize("data", ["", "[]", "{}", '{"kind": "paint_it_blue"}', '{"kind": "keep_block"}'])
def test_what_is_no_correction_is_refused(data: str) -> None:
    with pytest.raises(ValueError, match="not a correction"):
        correction_from_json(data)
