"""What surrounds an article on its page goes, and nothing else: lists, quotations, letters and talk stay."""

import pytest

from desktop_app.article import Article, BlockRole
from desktop_app.loading import read_bytes, read_pasted_text

HEADLINE = "Lighthouse keepers reject automation plan"
LEAD = (
    "The keepers of the last six staffed lighthouses on the northern coast have rejected a plan to replace "
    "them with machines by the end of next year, their association said on Saturday."
)
CAPTAIN = (
    "“A machine does not see a man in the water,” said Captain Ilse Brand, who has sailed the route for "
    "thirty years."
)
DEMANDS = (
    "no dismissals before 2026",
    "full pensions for all keepers over 55",
    "a public inquiry into the wreck of the Marigold",
)
PAGE = f"""<!DOCTYPE html><html><head><title>Keepers say no to automation plan - Coast Courier</title>
<meta property="og:locale" content="en_GB"><script type="application/ld+json">{{"@graph": [
{{"@type": "NewsArticle", "author": {{"@id": "#nora"}}, "publisher": {{"@id": "#paper"}}}},
{{"@type": "Person", "@id": "#nora", "name": "Nora Blake"}},
{{"@type": "Organization", "@id": "#paper", "name": "Coast Courier"}}]}}</script></head><body>
<div class="cookie-banner"><p>We use cookies to improve your experience. Read our cookie policy.</p>
<button>Accept all</button></div>
<header><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li>
<li><a href="/s">Sport</a></li></ul></header>
<main><article><h1>{HEADLINE}</h1><p class="by">By <a href="/nora">Nora Blake</a></p>
<time datetime="2023-03-04T08:00:00Z" class="published">4 March 2023</time>
<div class="share"><a href="#">Share on Facebook</a> <a href="#">Tweet</a></div>
<figure><img src="a.jpg">
<figcaption>The lighthouse at Cape Morrow in a storm. Photograph: Tim Hale</figcaption></figure>
<p>{LEAD}</p><p>They set three conditions before they would return to talks:</p>
<ul>{"".join(f"<li>{demand}</li>" for demand in DEMANDS)}</ul>
<blockquote>
<p>If the ministry sends its engineers on Monday, they will find the gates locked.</p></blockquote>
<p>The ministry declined to comment.</p>
<h2>A long dispute</h2>
<p>The plan was first announced two years ago, after a report found that staffed lighthouses cost
four times as much to run as automatic ones.</p>
<div class="related"><h3>Read more</h3><ul>
<li><a href="/1">Fishing fleet stays in port for a third day</a></li>
<li><a href="/2">Why the Marigold sank</a></li></ul></div>
<p>{CAPTAIN}</p><p>Nobody knows what comes next.</p>
<div class="newsletter"><p>Sign up to our free morning newsletter for the best of the coast.</p></div>
<div class="author-box"><p>Nora Blake is the Courier's maritime correspondent. Follow her there.</p></div>
</article>
<section><h3>1 comment</h3><div><b>seadog44</b>
<p>Quite right too, my father was a keeper and never slept.</p></div>
</section></main><footer><p>© 2023 Coast Courier. All rights reserved.</p></footer></body></html>"""


def kept(article: Article) -> list[str]:
    return [block.text for block in article.blocks if block.kept]


def pasted(*lines: str) -> Article:
    (article,) = read_pasted_text("\n\n".join(lines))
    return article


def test_a_page_gives_its_paragraphs_items_quotations_and_headings_only() -> None:
    (article,) = read_bytes(PAGE.encode(), "page.html")
    assert kept(article) == [
        LEAD,
        "They set three conditions before they would return to talks:",
        *DEMANDS,
        "If the ministry sends its engineers on Monday, they will find the gates locked.",
        "The ministry declined to comment.",
        "A long dispute",
        "The plan was first announced two years ago, after a report found that staffed lighthouses cost four "
        "times as much to run as automatic ones.",
        CAPTAIN,
        "Nobody knows what comes next.",
    ]


def test_a_page_shows_another_headline_than_its_title_tells() -> None:
    (article,) = read_bytes(PAGE.encode(), "page.html")
    assert article.title == HEADLINE
    assert [block.text for block in article.blocks if block.role is BlockRole.TITLE] == [HEADLINE]


def test_facts_that_stand_elsewhere_in_the_page() -> None:
    (article,) = read_bytes(PAGE.encode(), "page.html")
    assert (article.authors, article.publisher) == (("Nora Blake",), "Coast Courier")
    assert (article.date, article.declared_language) == ("2023-03-04", "en")


@pytest.mark.parametrize(
    "lines",
    [
        (LEAD, "The ministry declined to comment.", CAPTAIN, "Nobody knows what comes next."),
        (LEAD, "The demands in full:", *(f"- {demand}" for demand in DEMANDS)),
        (
            "Dear Minister,",
            "We ask you to withdraw the plan before Monday. If you do not, we shall lock the gates.",
            "Yours faithfully,",
            "Ilse Brand",
        ),
        (
            "Host: Welcome back.",
            "Ilse: Thanks.",
            "Host: So what happened that night?",
            "Ilse: Well, we saw the light go out.",
            "Host: And then?",
            "Ilse: Nothing. Just the dark.",
        ),
    ],
    ids=["short end", "list", "letter", "talk"],
)
def test_a_clean_text_loses_nothing(lines: tuple[str, ...]) -> None:
    article = pasted(*lines)
    assert kept(article) == list(lines)
    assert article.title is None


def test_a_sloppy_selection_loses_bylines_and_tail_but_not_its_list() -> None:
    tail = ("Source link", "Related: Why the Marigold sank", "Sign up to our free morning newsletter")
    body = (LEAD, "They set three conditions:", *DEMANDS, CAPTAIN)
    article = pasted(HEADLINE, "By Nora Blake", *body, *tail)
    assert article.title == HEADLINE
    assert kept(article) == list(body)
