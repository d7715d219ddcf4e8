"""Web pages, Markdown, feeds and pasted HTML: the article, its title and what the page says of itself."""

import time

import pytest

from desktop_app.article import Article, ArticleError, BlockRole, ErrorKind
from desktop_app.loading import read_bytes, read_pasted_html

HEADLINE = "Harbour workers vote to end three-week strike"
BODY = (
    "Dock workers in the northern port of Hallgrim voted on Friday to accept a new offer, their union said.",
    "The walkout had closed two of the port’s five terminals and left forty ships waiting at anchor.",
    "“We will return to work on Monday morning, but we will not forget what was promised,” said union leader "
    "Marta Lindqvist.",
    "The port authority said it expected all of the delayed cargo to be cleared before the end of the month.",
    "Shipping companies welcomed the news, although several said that they would keep using other ports.",
)
MENU = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/w'>World</a></li></ul></nav>"
FOOTER = "<footer><p>© 2024 Hallgrim Herald.</p><p>Subscribe to our newsletter</p></footer>"
HEAD = f"""<head><meta charset="utf-8"><title>{HEADLINE} | Hallgrim Herald</title>
<meta property="og:site_name" content="Hallgrim Herald">
<meta property="article:published_time" content="2024-05-17T09:30:00Z">
<meta name="author" content="By Ida Storm and Per Ek"></head>"""
PARAGRAPHS = "".join(f"<p>{paragraph}</p>\n" for paragraph in BODY)
PAGE = f"""<!DOCTYPE html><html lang="en-GB">{HEAD}<body>{MENU}<main><article><h1>{HEADLINE}</h1>
{PARAGRAPHS}</article></main>{FOOTER}</body></html>"""


def page(html: str | bytes, name: str = "page.html", keep_all: bool = False) -> Article:
    (article,) = read_bytes(html if isinstance(html, bytes) else html.encode(), name, keep_all)
    return article


def kept(article: Article) -> list[str]:
    return [block.text for block in article.blocks if block.kept]


def test_the_article_comes_out_and_the_rest_stays_in_its_place() -> None:
    article = page(PAGE)
    assert kept(article) == list(BODY)
    assert article.title == HEADLINE
    assert [block.text for block in article.blocks if block.role is BlockRole.TITLE] == [HEADLINE]
    places = {block.text: before for block, before in article.removed}
    assert (places["Home"], places["Subscribe to our newsletter"]) == (0, len(BODY))


def test_what_the_page_says_of_itself() -> None:
    article = page(PAGE)
    assert article.authors == ("Ida Storm", "Per Ek")
    assert (article.date, article.publisher, article.declared_language) == (
        "2024-05-17",
        "Hallgrim Herald",
        "en",
    )


def test_the_data_for_search_engines_comes_before_the_meta_tags() -> None:
    data = (
        '<script type="application/ld+json">{"@graph": [{"@type": "WebPage"}, {"@type": "NewsArticle", '
        '"headline": "Strike over", "datePublished": "2024-05-16", "author": [{"name": "Ola Nord"}], '
        '"publisher": {"name": "The Herald"}}]}</script>'
    )
    article = page(PAGE.replace("</head>", data + "</head>"))
    assert (article.authors, article.date, article.publisher) == (("Ola Nord",), "2024-05-16", "The Herald")


def test_a_title_without_heading_loses_the_name_of_the_site() -> None:
    article = page(PAGE.replace(f"<h1>{HEADLINE}</h1>", ""))
    assert article.title == HEADLINE


def test_keep_all_gives_every_line_of_the_page() -> None:
    article = page(PAGE, keep_all=True)
    assert kept(article)[0] == "Home"
    assert {HEADLINE, *BODY, "Subscribe to our newsletter"} <= set(kept(article))
    assert article.title == HEADLINE


@pytest.mark.parametrize("program", ["LibreOffice 24.2 (Linux)", "pandoc", "Microsoft Word 15 (filtered)"])
def test_a_page_of_a_word_processor_has_no_site_around_it(program: str) -> None:
    lines = ("Why they struck", "Pay", "Hours", *BODY)
    html = "".join(f"<p>{line}</p>" for line in lines)
    article = page(
        f'<html><head><meta name="Generator" content="{program}"></head><body>{html}</body></html>'
    )
    assert (kept(article), article.removed) == (list(lines), ())


def test_a_page_of_frames_says_that_its_article_is_in_another_file() -> None:
    with pytest.raises(ArticleError) as caught:
        page('<html><frameset cols="20%,*"><frame src="menu.htm"><frame src="story.htm"></frameset></html>')
    failure = caught.value.failure
    assert (failure.kind, failure.parameters["remedy"]) == (ErrorKind.UNSUPPORTED, "open_frame")


@pytest.mark.parametrize("name", ["story.xhtml", "story.xml", "story"])
@pytest.mark.parametrize(
    "start", ['<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', "<?xml?><nitf>"]
)
def test_articles_in_xml_are_read_as_pages(start: str, name: str) -> None:
    article = page(f"{start}<head><title>{HEADLINE}</title></head><body>{PARAGRAPHS}</body>", name)
    assert (article.title, kept(article)) == (HEADLINE, list(BODY))


def test_a_page_is_told_by_its_content_whatever_its_name() -> None:
    assert kept(page(PAGE, "page.txt")) == list(BODY)
    assert kept(page(PAGE.encode("utf-16"), "page")) == list(BODY)


def test_the_declared_charset_counts_unless_the_bytes_prove_it_wrong() -> None:
    russian = "Переговоры в Женеве завершились без соглашения, сообщил в среду представитель министерства."
    html = (
        f'<html><head><meta charset="CS"></head><body><p>{russian}</p><p>{russian} Снова.</p></body></html>'
    )
    for charset in ("windows-1251", "koi8-r"):
        assert kept(page(html.replace("CS", charset).encode(charset)))[0] == russian
    assert kept(page(html.replace("CS", "iso-8859-1").encode()))[0] == russian


def test_a_page_of_a_few_words_is_kept() -> None:
    assert page("<html><body><p>Talks failed.</p></body></html>").text == "Talks failed."


def test_xhtml_that_defines_entities_expands_none() -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    secret = '<!ENTITY secret SYSTEM "file:///etc/hostname">'
    start = f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY l0 "ha">{laughs}{secret}]>'
    started = time.monotonic()
    article = page(
        f"{start}<html><body>{PARAGRAPHS}<p>&l11;&secret;</p></body></html>", "page.xhtml", keep_all=True
    )
    assert time.monotonic() - started < 5
    assert len(article.text) < 2000
    assert "ENTITY" not in article.text
    assert kept(article)[: len(BODY)] == list(BODY)


@pytest.mark.parametrize("tag", ["div", "b", "blockquote", "ul><li", "table><tr><td"])
def test_deep_nesting_is_read_in_time(tag: str) -> None:
    started = time.monotonic()
    article = page(f"<html><body>{f'<{tag}>' * 20_000}{PARAGRAPHS}</body></html>")
    assert BODY[0] in article.text
    assert time.monotonic() - started < 10


def test_a_hundred_thousand_attributes_are_read_in_time() -> None:
    started = time.monotonic()
    attributes = " ".join(f"a{number}=1" for number in range(100_000))
    assert BODY[0] in page(f"<html><body><p {attributes}>{BODY[0]}</p>{PARAGRAPHS}</body></html>").text
    assert time.monotonic() - started < 10


@pytest.mark.parametrize(
    "html",
    [
        "<html><body><script>var text = 'no text';</script></body></html>",
        "<html><head><title>Only a title</title></head><body> \n </body></html>",
        "<!DOCTYPE html>",
        "<html>",
    ],
)
def test_a_page_without_text_is_empty(html: str) -> None:
    with pytest.raises(ArticleError) as caught:
        page(html)
    assert caught.value.failure.kind is ErrorKind.EMPTY


@pytest.mark.parametrize(
    "html",
    [
        "<html><body><p>Visible sentence here.</p><!-- " + "never closed " * 5000,
        "<html><body><p>Visible sentence here.</p><div class='" + "x" * 200_000,
        "<html><body><p>Visible sentence here.</p>" + "<p a=1 b=2 c=3" * 3000,
        "<html><body>\0<p>Visible sen\0tence here.</p>\0</body></html>",
        "<html><body><p>Visible sentence here.</p>&#xD800;&#0;&#1114112;&bogus;</body></html>",
        "</p></body><p>Visible sentence here.</body></html></html>",
    ],
)
def test_broken_markup_gives_what_is_visible(html: str) -> None:
    article = page(html)
    assert "Visible sentence here." in article.text
    assert not any(0xD800 <= ord(character) <= 0xDFFF for character in article.text)


def test_a_feed_named_as_a_page_gives_its_items() -> None:
    items = "".join(
        f"<item><title>Story {n}</title><description>&lt;p&gt;{paragraph}&lt;/p&gt;</description></item>"
        for n, paragraph in enumerate(BODY)
    )
    feed = (
        f'<?xml version="1.0"?><rss version="2.0"><channel><title>The Herald</title>{items}</channel></rss>'
    )
    article = page(feed)
    assert article.title == "The Herald"
    assert kept(article)[:2] == ["Story 0", BODY[0]]
    assert len(kept(article)) == 2 * len(BODY)


def test_a_pasted_selection_loses_its_tail() -> None:
    html = (
        f"<html><body><!--StartFragment--><h1>{HEADLINE}</h1>{PARAGRAPHS}"
        "<a href='#'>Share this article</a><p>Leave a comment</p><!--EndFragment--></body></html>"
    )
    (article,) = read_pasted_html(html)
    assert article.title == HEADLINE
    assert kept(article) == list(BODY)
    assert [block.text for block, _ in article.removed] == ["Share this article", "Leave a comment"]
    (whole,) = read_pasted_html(html, keep_all=True)
    assert kept(whole) == [HEADLINE, *BODY, "Share this article", "Leave a comment"]


def test_markdown_without_its_marks() -> None:
    text = f"""# {HEADLINE}

{BODY[0].replace("Hallgrim", "**Hallgrim**")}
{BODY[1].replace("terminals", "[terminals](https://port.example)")}

> {BODY[2]}

- {BODY[3]}
- `cargo` &amp; ships

| Port | Ships |
|---|---|
| Hallgrim | 40 |

![A crane](crane.png)
<div>Raw <b>markup</b></div>
"""
    article = page(text, "story.md")
    assert article.title == HEADLINE
    assert kept(article)[:4] == [f"{BODY[0]} {BODY[1]}", BODY[2], BODY[3], "cargo & ships"]
    assert kept(article)[-1].endswith("Raw markup")
    assert not any(mark in article.text for mark in ("**", "](", "<b>", "|", "`"))


YAML = f"---\ntitle: '{HEADLINE}'\nauthor:\n- Ida Storm\n- name: Per Ek\ndate: 2024-05-17T09:30\n---\n"
TOML = f'+++\ntitle = "{HEADLINE}"\nauthors = ["Ida Storm", "Per Ek"]\ndate = 2024-05-17\nlang = "en"\n+++\n'
PANDOC = f"% {HEADLINE}\n% Ida Storm; Per Ek\n% 2024-05-17\n"


@pytest.mark.parametrize("front", [YAML, TOML, PANDOC, PANDOC.replace("week strike", "week\n  strike")])
def test_what_stands_above_a_markdown_text_is_about_it(front: str) -> None:
    for heading in ("", f"# {HEADLINE}\n\n"):
        article = page(f"{front}\n{heading}{BODY[0]}\n", "story.md")
        assert (article.title, article.authors) == (HEADLINE, ("Ida Storm", "Per Ek"))
        assert (article.date, kept(article)) == ("2024-05-17", [BODY[0]])
    assert kept(page(f"{front}\n# Pay\n\n{BODY[0]}\n", "story.md")) == ["Pay", BODY[0]]


def test_a_line_of_dashes_at_the_top_of_markdown_hides_nothing() -> None:
    assert kept(page(f"---\n{BODY[0]}\n\n---\n{BODY[1]}\n", "story.md")) == list(BODY[:2])


def test_notes_of_markdown_and_several_chapters() -> None:
    text = "# One\n\nThey voted.[^1] A class is `[^1]`, a [^set].\n\n# Two\n\nEnd.[^b]\n\n"
    article = page(f"{text}[^1]: Secretly.\n[^b]: So.\n", "story.md")
    assert article.title is None
    assert kept(article) == [
        "One",
        "They voted. A class is [^1], a [^set].",
        "Two",
        "End.",
        "Secretly.",
        "So.",
    ]


def test_markdown_keeps_its_heading_in_the_text_when_all_is_kept() -> None:
    article = page(f"# {HEADLINE}\n\n{BODY[0]}\n", "story.markdown", keep_all=True)
    assert kept(article) == [HEADLINE, BODY[0]]
    assert article.title == HEADLINE


def test_the_same_bytes_give_the_same_article() -> None:
    assert page(PAGE) == page(PAGE)
