"""Train the trees that tell article lines from clutter in plain text.

    python train.py PAGES.jsonl.gz CLEAN.jsonl.gz WEB.jsonl.gz [--scores]

PAGES holds objects with ``id`` (page-view), ``view``, ``gold_body`` and ``lines`` ([text, body|title|junk]);
CLEAN holds objects with ``article``, clean text without line breaks; WEB holds objects with ``set`` and
``text``, of which those of the English Web Treebank (mail, answers, reviews, groups) are taken as clean.
With ``--scores``, eight-fold figures by page are printed as well.
Needs lightgbm and numpy, and desktop_app on the path. Writes trees.json beside this script.
"""

import argparse
import gzip
import json
import random
import re
from collections import Counter, defaultdict
from pathlib import Path

import lightgbm
import numpy

from desktop_app.loading.characters import cleaned
from desktop_app.loading.characters import lines as text_lines
from desktop_app.loading.clutter import decode
from desktop_app.loading.line_features import line_features
from desktop_app.loading.wrapping import paragraphs

SEED = 3
CLEAN_ARTICLES = 250
FOLDS = 8
PARAMETERS = {
    "objective": "binary",
    "learning_rate": 0.05,
    "num_leaves": 8,
    "min_data_in_leaf": 30,
    "lambda_l2": 5.0,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "seed": SEED,
    "num_threads": 1,
    "deterministic": True,
    "verbose": -1,
}
ROUNDS = 300
BODY_WEIGHT = 1.5
"""How much a line of the article that is lost counts against one of clutter that stays."""

WEB_SET = "uner_ewt"
WEB_WEIGHT = 0.5
"""How much a short text from the web counts against a page."""

FURNITURE = (
    "Advertisement", "All rights reserved", "Back to top", "Click here to read more", "Comments",
    "Copy link", "Continue reading", "Download our app", "Email this story", "Follow us on Facebook",
    "Get the newsletter", "Join the discussion", "Like this:", "Loading...", "Log in to comment",
    "More from this section", "More stories", "Most read", "Next article", "No comments yet",
    "Post a comment", "Previous article", "Print this page", "Read next",
    "Read the original article here", "Recommended for you", "Related articles", "Report a typo",
    "Save for later", "See also", "Share on Twitter", "Share this", "Share this article",
    "Share this story", "Share via email", "Show comments", "Sign up for our daily newsletter",
    "Skip to content", "Sponsored content", "Subscribe now",
    "Support our journalism by subscribing today.", "Tags: politics, world", "Terms of use",
    "This story first appeared on our partner site.", "Trending now", "View comments",
    "View all posts by the editors", "Watch the video", "What do you think? Let us know in the comments.",
    "Write to us", "You may also like", "You must be logged in to post a comment.",
)  # fmt: skip
"""What sites put below an article, in lines of our own; the pages hold too few short articles with a tail."""

MENU = (
    "About", "Account", "Archive", "Arts", "Books", "Business", "Climate", "Contact", "Culture", "Economy",
    "Education", "Entertainment", "Europe", "Events", "Features", "Food", "Health", "Home", "Jobs", "Letters",
    "Life", "Local", "Log in", "Magazine", "Markets", "Media", "Menu", "Money", "Most popular", "Music",
    "My account", "Nation", "News", "Newsletters", "Obituaries", "Opinion", "Photos", "Podcasts", "Politics",
    "Puzzles", "Register", "Science", "Search", "Sections", "Sign in", "Sign up", "Skip to content",
    "Society", "Sport", "Style", "Subscribe", "Technology", "Travel", "TV", "US", "Video", "Weather", "World",
)  # fmt: skip
"""What sites put above an article."""

BYLINES = (
    "2 May 2019", "3 min read", "12 March 2021, 10:32", "BY MARTA OKORO", "By Anna Berg",
    "By Anna Berg and Tom Okoro", "By Lena Fischer, political correspondent", "By our staff",
    "Last updated 9:15 am, July 4, 2020",
    "Photograph: Jan Novak/Northern Agency", "Posted by Tom on August 8, 2018",
    "Published 12:40 GMT, 2 May 2019", "Published: 4 March 2023", "Reporting by Maria Silva",
    "Tom Okoro | Jan. 17, 2021", "Updated 6 hours ago", "Written by Maria Silva",
)  # fmt: skip
"""What sites put between headline and article."""


def read(path):
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def broken_into_lines(article, randomness, most=3):
    """A clean article as lines of one to three sentences."""
    sentences = re.split(r"(?<=[.!?][\"”’)])\s+|(?<=[.!?])\s+(?=[\"“‘A-Z])", article.strip())
    lines = []
    while sentences:
        count = randomness.randint(1, most)
        lines.append(" ".join(sentences[:count]))
        sentences = sentences[count:]
    return [line for line in lines if line.strip()]


def clean_documents(rows):
    """Clean articles as labelled lines, every other one with furniture below and a menu or bylines above."""
    randomness = random.Random(SEED)  # noqa: S311
    chosen = sorted(randomness.sample(range(len(rows)), CLEAN_ARTICLES))
    documents = []
    for number, place in enumerate(chosen):
        lines = broken_into_lines(rows[place]["article"], randomness)
        if number % 2:
            lines = lines[: randomness.randint(2, len(lines))]
        furniture = randomness.sample(FURNITURE, randomness.randint(1, 4)) if number % 2 else []
        menu = randomness.sample(MENU, randomness.randint(2, 12)) if number % 4 == 1 else []
        bylines = randomness.sample(BYLINES, randomness.randint(1, 3)) if number % 4 == 3 else []
        documents.append(
            [(line, "junk") for line in menu + bylines]
            + [(line, "body") for line in lines]
            + [(line, "junk") for line in furniture]
        )
    return documents


def web_documents(rows):
    """Short texts as labelled lines, all of them body."""
    texts = [row["text"] for row in rows if row["set"].startswith(WEB_SET)]
    documents = [[(line, "body") for line in paragraphs(text_lines(cleaned(text))) if line] for text in texts]
    return [lines for lines in documents if len(lines) > 2]


def table(documents):
    """Features, labels and weights of (lines, weight): within a document a line weighs words + 5."""
    features, labels, weights = [], [], []
    for lines, document_weight in documents:
        own = [len(text.split()) + 5 for text, label in lines if label != "title"]
        rows = line_features([text for text, _ in lines])
        for row, (text, label) in zip(rows, lines, strict=True):
            if label != "title":
                features.append(row)
                labels.append(label == "body")
                weight = 1000 * document_weight * (len(text.split()) + 5) / sum(own)
                weights.append(weight * (BODY_WEIGHT if label == "body" else 1))
    return numpy.array(features), numpy.array(labels), numpy.array(weights)


def fit(documents):
    features, labels, weights = table(documents)
    return lightgbm.train(PARAMETERS, lightgbm.Dataset(features, labels, weight=weights), ROUNDS)


def nested(node):
    if "leaf_value" in node:
        return float(f"{node['leaf_value']:.5g}")
    return [
        node["split_feature"],
        float(f"{node['threshold']:.6g}"),
        nested(node["left_child"]),
        nested(node["right_child"]),
    ]


def shingles(text, n=4):
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[i : i + n]) for i in range(max(1, len(words) - n + 1))) if words else Counter()


def score(rows, kept_by_id):
    """Macro precision and recall on word 4-grams, title lines left out, and the share of body lines kept."""
    precisions, recalls = [], []
    body = body_kept = 0
    for row in rows:
        kept = kept_by_id[row["id"]]
        labelled = zip(row["lines"], kept, strict=True)
        pairs = [(text, label, keep) for (text, label), keep in labelled if label != "title"]
        gold = shingles(row["gold_body"])
        mine = shingles("\n".join(text for text, _, keep in pairs if keep))
        common = sum((gold & mine).values())
        if mine:
            precisions.append(common / sum(mine.values()))
        recalls.append(common / sum(gold.values()))
        body += sum(label == "body" for _, label, _ in pairs)
        body_kept += sum(label == "body" and keep for _, label, keep in pairs)
    p, r = sum(precisions) / len(precisions), sum(recalls) / len(recalls)
    figures = f"n={len(rows)} P {p:.3f} R {r:.3f} F1 {2 * p * r / (p + r):.3f}"
    return f"{figures} body lines kept {body_kept / body:.3f}"


def cross_validated(rows, clean, unseen_clean):
    pages = sorted({row["id"].rsplit("-", 1)[0] for row in rows})
    fold_of = {page: place % FOLDS for place, page in enumerate(pages)}
    by_fold = defaultdict(list)
    for row in rows:
        by_fold[fold_of[row["id"].rsplit("-", 1)[0]]].append(row)
    kept = {}
    lost = total = 0
    for fold in range(FOLDS):
        others = [(row["lines"], 1) for other in range(FOLDS) if other != fold for row in by_fold[other]]
        model = fit(others + clean)
        for row in by_fold[fold]:
            kept[row["id"]] = keep_lines(model, [text for text, _ in row["lines"]])
        for lines in unseen_clean[fold::FOLDS]:
            answers = keep_lines(model, lines)
            lost += answers.count(False)
            total += len(answers)
    for view in ("tail", "select", "full"):
        print(view, score([row for row in rows if row["view"] == view], kept))
    print(f"clean articles: {lost} of {total} lines lost, {len(unseen_clean)} articles")


def keep_lines(model, lines):
    if not lines:
        return []
    probabilities = model.predict(numpy.array(line_features(lines)), num_threads=1)
    return decode(list(probabilities), [len(line.split()) for line in lines])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pages", type=Path)
    parser.add_argument("clean", type=Path)
    parser.add_argument("web", type=Path)
    parser.add_argument("--scores", action="store_true")
    arguments = parser.parse_args()
    rows = read(arguments.pages)
    articles = read(arguments.clean)
    news = clean_documents(articles)
    clean = [(lines, 1) for lines in news] + [
        (lines, WEB_WEIGHT) for lines in web_documents(read(arguments.web))
    ]
    if arguments.scores:
        randomness = random.Random(SEED)  # noqa: S311
        used = {line for lines in news for line, _ in lines}
        unseen = [broken_into_lines(row["article"], randomness, 1) for row in articles[-200:]]
        unseen = [lines for lines in unseen if lines[0] not in used]
        cross_validated(rows, clean, unseen)
    model = fit([(row["lines"], 1) for row in rows] + clean)
    trees = [nested(tree["tree_structure"]) for tree in model.dump_model()["tree_info"]]
    target = Path(__file__).parent / "trees.json"
    target.write_text(json.dumps(trees, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{len(trees)} trees, {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
