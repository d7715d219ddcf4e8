"""PDF files: columns, paragraphs, broken words, running heads, other directions of writing."""

import random
import time

import pytest

from desktop_app.article import Article, BlockRole
from desktop_app.loading import read_bytes
from tests.unit.pdf_files import (
    LETTER,
    PITCH,
    SIZE,
    Text,
    pdf,
    set_downwards,
    set_lines,
    set_paragraphs,
    wrapped,
)

HEADLINE = "Harbour workers end their strike"
BRIDGE = (
    "The council of Hallgrim met on Monday to talk about the old bridge over the river, whose northern lane "
    "has been closed since the flood of last spring."
)
LETTERS = (
    "Nobody had asked the people who live beside it, said Marta Lindqvist, who has written to the mayor "
    "twice and has kept both of his answers."
)
MONEY = (
    "A new one would cost more than the town takes in a year. The region has offered to pay a third of it, "
    "if the work begins before the winter."
)
ROAD = (
    "Until then lorries have to take the road through the woods, which is longer by eleven miles and was not "
    "made for them."
)
STORY = (BRIDGE, LETTERS, MONEY, ROAD)
NARROW = 26
COLUMN = (NARROW + 3) * LETTER * SIZE


def only(data: bytes, keep_all: bool = False) -> Article:
    (article,) = read_bytes(data, "paper.pdf", keep_all)
    return article


def kept(data: bytes) -> list[str]:
    return [block.text for block in only(data).blocks if block.kept]


def clutter(data: bytes) -> list[str]:
    return [block.text for block in only(data).blocks if block.role is BlockRole.CLUTTER]


@pytest.mark.parametrize(
    ("indent", "gap"), [(3, 0.0), (0, 6.0), (0, 0.0)], ids=["indented", "apart", "short last lines only"]
)
def test_paragraphs_are_rebuilt(indent: int, gap: float) -> None:
    assert kept(pdf(set_paragraphs(STORY, 60, 100, 60, indent, gap))) == list(STORY)


def test_lines_of_another_size_or_weight_are_paragraphs_of_their_own() -> None:
    subhead, note = "What it would cost", "All sums are those of the region."
    placed = set_paragraphs((BRIDGE,), 60, 100, 60)
    placed.append(Text(subhead, 60, placed[-1].y + PITCH, bold=True))
    placed += set_paragraphs((MONEY,), 60, placed[-1].y + PITCH, 60)
    placed.append(Text(note, 60, placed[-1].y + PITCH, size=7))
    assert kept(pdf(placed)) == [BRIDGE, subhead, MONEY, note]


def test_list_items_are_paragraphs() -> None:
    items = [
        "• two lanes for cars",
        "• a path for those who walk",
        "• no toll, for anybody, at any time of day",
    ]
    placed = [*set_paragraphs((BRIDGE,), 60, 100, 60)]
    placed += set_lines(items, 72, placed[-1].y + PITCH)
    assert kept(pdf(placed)) == [BRIDGE, *items]


def in_columns(count: int, across: bool = False) -> list[Text]:
    """The story in columns of one height; ``across``: written line by line over all of them."""
    lines = [line for paragraph in STORY for line in wrapped(paragraph, NARROW, 2)]
    starts = {wrapped(paragraph, NARROW, 2)[0] for paragraph in STORY}
    height = -(-len(lines) // count)
    placed = []
    for number, line in enumerate(lines):
        indent = 2 * LETTER * SIZE if line in starts else 0
        column, row = divmod(number, height)
        placed.append(Text(line, 40 + column * COLUMN + indent, 150 + row * PITCH))
    return sorted(placed, key=lambda text: (text.y, text.x)) if across else placed


@pytest.mark.parametrize("across", [False, True], ids=["one after the other", "line by line"])
@pytest.mark.parametrize("count", [2, 3])
def test_columns_are_read_one_after_the_other_below_the_headline(count: int, across: bool) -> None:
    data = pdf([Text(HEADLINE, 40, 100, size=20, bold=True), *in_columns(count, across)])
    assert only(data).title == HEADLINE
    assert kept(data) == list(STORY)


def test_the_order_of_a_file_that_was_shuffled_is_that_of_the_page() -> None:
    placed = [Text(HEADLINE, 40, 100, size=20), *in_columns(3)]
    random.Random(7).shuffle(placed)
    assert kept(pdf(placed)) == list(STORY)


def test_a_sidebar_is_read_apart() -> None:
    sidebar = (
        "The bridge was built in 1911 and has carried a tram, a railway and, in one bad winter, an army."
    )
    beside = [Text(line.text, line.x, line.y, 8) for line in set_paragraphs((sidebar,), 430, 160, 24)]
    placed = [Text(HEADLINE, 40, 100, size=20), *set_paragraphs(STORY, 40, 150, 56, indent=2), *beside]
    assert kept(pdf(placed)) == [*STORY, sidebar]
    assert kept(pdf([placed[0], *beside, *placed[1 : -len(beside)]])) == [*STORY, sidebar]


def test_the_name_of_the_paper_is_no_headline() -> None:
    name, day = "The Hallgrim Daily", "Wednesday, 3 June 2026 - No. 1,204"
    placed = [Text(name, 60, 130, 40), Text(day, 200, 150, 8), Text(HEADLINE, 60, 190, 20)]
    article = only(pdf([*placed, *set_paragraphs(STORY, 60, 230, 60, 3)]))
    assert article.title == HEADLINE
    assert article.text == "\n\n".join((name, day, *STORY))


@pytest.mark.parametrize("on_the_left", [False, True])
def test_a_text_goes_on_around_an_inset(on_the_left: bool) -> None:
    inset = ["A bridge that", "has carried", "an army"]
    narrow, wide = wrapped(" ".join(STORY[:2]), 34), wrapped(" ".join(STORY), 60)
    placed = [Text(line, 60, 80 + number * PITCH) for number, line in enumerate(wide[:3])]
    rest = " ".join(STORY).removeprefix(" ".join(wide[:3])).strip()
    narrow = wrapped(rest, 34)[:6]
    beside = 60 + (26 * LETTER * SIZE if on_the_left else 0)
    placed += [Text(line, beside, 80 + (3 + number) * PITCH) for number, line in enumerate(narrow)]
    rest = rest.removeprefix(" ".join(narrow)).strip()
    placed += [Text(line, 60, 80 + (9 + number) * PITCH) for number, line in enumerate(wrapped(rest, 60))]
    across = 60 + (0 if on_the_left else 42 * LETTER * SIZE)
    placed += [Text(line, across, 118 + 20 * number, 13) for number, line in enumerate(inset)]
    assert kept(pdf(placed)) == [" ".join(STORY), " ".join(inset)]


def test_what_spans_the_columns_parts_them() -> None:
    across = "The mayor: we will not build it twice"
    upper, lower = (BRIDGE, LETTERS), (MONEY, ROAD)
    placed = []
    for number, paragraph in enumerate(upper):
        placed += set_paragraphs((paragraph,), 40 + number * 2 * COLUMN, 100, 36)
    placed.append(Text(across, 90, 220, size=16))
    for number, paragraph in enumerate(lower):
        placed += set_paragraphs((paragraph,), 40 + number * 2 * COLUMN, 260, 36)
    assert kept(pdf(placed)) == [BRIDGE, LETTERS, across, MONEY, ROAD]


def test_the_rows_of_a_table_stay_together() -> None:
    rows = [
        ("Bridge", "1911", "12 m"),
        ("Ferry", "1874", "9 m"),
        ("Tunnel", "1998", "40 m"),
        ("Weir", "1802", "3 m"),
    ]
    cells = [
        Text(cell, 60 + 120 * column, 100 + 14 * row)
        for row, texts in enumerate(rows)
        for column, cell in enumerate(texts)
    ]
    text = " ".join(kept(pdf(cells)))
    assert text == " ".join(" ".join(row) for row in rows)


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["the govern-", "ment and its govern-", "ing party"], "the government and its governing party"),
        (["a well-known street and a well-", "known name"], "a well-known street and a well-known name"),
        (["of the pre-", "and post-war years"], "of the pre- and post-war years"),
        (["troops that are US-", "led and in Baden-", "Baden"], "troops that are US-led and in Baden-Baden"),
        (["it so\u00ad", "oner"], "it sooner"),
        (["what he said—", "and meant"], "what he said—and meant"),
    ],
)
def test_hyphens_of_line_ends_go_and_those_of_words_stay(lines: list[str], text: str) -> None:
    assert kept(pdf(set_lines(lines, 60, 100))) == [text]


def test_a_compound_broken_at_its_hyphen_is_told_by_its_words() -> None:
    words = (
        "The people who live there were told that the battery-powered ferry would be eye-catching and cheap."
    )
    assert kept(pdf(set_paragraphs((words,), 60, 100, 45))) == [words]


def test_ligatures_and_soft_hyphens_become_letters() -> None:
    assert kept(pdf([Text("The of\ufb01cial \ufb02ood re\u00adport", 60, 100)])) == [
        "The official flood report"
    ]


def test_a_drop_cap_belongs_to_its_word() -> None:
    first, *rest = wrapped(BRIDGE, 50)
    beside = [Text(first[1:], 78, 100), Text(rest[0], 78, 112)]
    placed = [Text("T", 60, 112, size=28), *beside, *set_lines(rest[1:], 60, 124)]
    assert kept(pdf(placed)) == [BRIDGE]


def furnished(number: int, text: list[Text]) -> list[Text]:
    head = Text("The Hallgrim Daily", 60, 40) if number % 2 else Text("Wednesday, 3 June", 400, 40)
    return [head, *text, Text(f"{number}", 300, 810)]


def test_running_heads_and_page_numbers_are_left_out_in_their_places() -> None:
    pages = [furnished(number, set_paragraphs((text,), 60, 80, 60)) for number, text in enumerate(STORY, 1)]
    article = only(pdf(*pages))
    assert article.text == "\n\n".join(STORY)
    roles = [block.role for block in article.blocks]
    assert roles == [BlockRole.CLUTTER, BlockRole.BODY, BlockRole.CLUTTER] * 4
    everything = only(pdf(*pages), keep_all=True)
    assert [block.text for block in everything.blocks[:3]] == ["The Hallgrim Daily", BRIDGE, "1"]
    assert all(block.kept for block in everything.blocks)


def test_the_furniture_of_a_single_page() -> None:
    placed = [Text(HEADLINE, 60, 90, size=20), *set_paragraphs(STORY, 60, 130, 60, indent=2)]
    around = [Text("THE HALLGRIM DAILY", 60, 40, size=8), Text("Page 1 of 3", 300, 810, size=8)]
    assert clutter(pdf([*around, *placed])) == ["THE HALLGRIM DAILY", "Page 1 of 3"]
    assert kept(pdf([*around, *placed])) == list(STORY)


def test_a_headline_with_a_number_is_no_page_number() -> None:
    placed = [Text("Apollo 11", 60, 60, size=24), *set_paragraphs(STORY, 60, 110, 60, indent=2)]
    assert only(pdf(placed)).title == "Apollo 11"


def test_a_page_full_of_text_loses_nothing() -> None:
    texts = [f"Line {number} of a long list of names" for number in range(66)]
    assert clutter(pdf(set_lines(texts, 60, 30), set_lines(texts[:40], 60, 30))) == []


def test_a_paragraph_goes_on_over_the_end_of_a_column_and_of_a_page() -> None:
    lines = [line for paragraph in STORY for line in wrapped(paragraph, NARROW, 2)]
    starts = {wrapped(paragraph, NARROW, 2)[0] for paragraph in STORY}
    pages = []
    for number, start in enumerate(range(0, len(lines), 10), 1):
        placed = [
            Text(
                line,
                60 + (2 * LETTER * SIZE if line in starts else 0) + COLUMN * (row // 5),
                80 + row % 5 * PITCH,
            )
            for row, line in enumerate(lines[start : start + 10])
        ]
        pages.append(furnished(number, placed))
    assert kept(pdf(*pages)) == list(STORY)


def test_a_footnote_does_not_part_the_text_that_it_interrupts() -> None:
    note = "1 The council has nineteen members, of whom twelve were there."
    lines = wrapped(BRIDGE, 60)
    below = [Text(line.text, line.x, line.y, 7) for line in set_lines([note], 60, 760)]
    assert kept(pdf([*set_lines(lines[:2], 60, 80), *below], set_lines(lines[2:], 60, 80))) == [BRIDGE, note]


def test_what_is_written_across_the_page_is_left_out() -> None:
    data = pdf(
        [Text("CONFIDENTIAL", 150, 500, 60, matrix=".7 .7 -.7 .7"), *set_paragraphs(STORY, 60, 80, 60, 3)]
    )
    assert kept(data) == list(STORY)
    assert clutter(data) == ["CONFIDENTIAL"]


def test_what_lies_beyond_the_edge_of_the_page_is_left_out() -> None:
    data = pdf([Text("Slug line of the printer", 60, 900), *set_paragraphs(STORY, 60, 80, 60, 3)])
    assert kept(data) == list(STORY)
    assert clutter(data) == ["Slug line of the printer"]
    assert kept(pdf(set_paragraphs(STORY, 60, 880, 60, 3))) == list(STORY)


def test_a_page_that_lies_on_its_side_is_read() -> None:
    lines = wrapped(BRIDGE, 60)
    placed = [Text(line, 100 + number * PITCH, 800, matrix="0 1 -1 0") for number, line in enumerate(lines)]
    assert kept(pdf(placed)) == [BRIDGE]


def test_columns_of_upright_letters_are_read_downwards_from_the_right() -> None:
    placed = [
        *set_downwards("古い橋の話を町の人々がした", 500, 100),
        *set_downwards("と市長は言った。", 480, 100),
    ]
    assert kept(pdf(placed)) == ["古い橋の話を町の人々がしたと市長は言った。"]


def test_hebrew_is_read_from_the_right() -> None:
    shown = ["הגשר הישן נסגר", "אתמול בבוקר."]
    placed = [Text(line[::-1], 300 - 10 * len(line), 100 + 14 * number) for number, line in enumerate(shown)]
    assert " ".join(kept(pdf(placed))) == " ".join(shown)


def test_reading_takes_time_in_proportion_to_the_pages() -> None:
    page = set_paragraphs(STORY * 3, 60, 80, 60, 3)

    def seconds(pages: int) -> float:
        data = pdf(*[page] * pages)
        times = []
        for _ in range(3):
            begun = time.thread_time()
            read_bytes(data, "paper.pdf")
            times.append(time.thread_time() - begun)
        return min(times)

    assert seconds(40) < 8 * seconds(10)
