"""Train the trees that weigh two extractors' votes on each line of a web page.

    python train.py PAGES.jsonl.gz

PAGES holds objects with ``id``, ``html`` and ``gold``, the article's text as a person marked it. Prints
eight-fold figures by page, then writes trees.json beside this script. Needs lightgbm and numpy, the project's
own dependencies, and desktop_app on the path.
"""

import argparse
import gzip
import json
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import lightgbm
import numpy

from desktop_app.loading.page_features import page_features
from desktop_app.loading.page_lines import all_lines, safe_markup, shown_page
from desktop_app.loading.page_metadata import page_facts
from desktop_app.loading.page_structure import parsed_page
from desktop_app.loading.page_vote import decode, page_evidence

SEED = 1
FOLDS = 8
ROUNDS = 200
PARAMETERS = {
    "objective": "binary",
    "learning_rate": 0.06,
    "num_leaves": 6,
    "min_data_in_leaf": 20,
    "lambda_l2": 5.0,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "seed": SEED,
    "num_threads": 1,
    "deterministic": True,
    "verbose": -1,
}
GRAM = 5
NEAR_BODY = 4


@dataclass
class Page:
    key: str
    lines: list[str]
    rows: list[list[float] | None]
    labels: list[bool]
    is_title: list[bool]
    gold: str


def read_pages(path):
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [page_of(json.loads(line)) for line in file]


def page_of(row):
    html = safe_markup(row["html"])
    page, root = shown_page(html), parsed_page(html)
    lines = all_lines(page)
    facts = page_facts(root)
    titles = {facts.headline, facts.metadata.title}
    return Page(
        row["id"],
        lines,
        page_features(lines, page_evidence(lines, page, root)),
        labels_of(lines, row["gold"]),
        [line in titles for line in lines],
        row["gold"],
    )


def words_of(text):
    return tuple(re.findall(r"\w+", text))


def labels_of(lines, gold):
    """Whether each line is in the gold text: by its 5-grams, a shorter one also by its neighbours."""
    words = words_of(gold)
    grams = {n: {words[i : i + n] for i in range(len(words) - n + 1)} for n in range(1, GRAM + 1)}
    gold_lines = {words_of(line) for line in gold.split("\n")}
    split = [words_of(line) for line in lines]
    long = [i for i, own in enumerate(split) if len(own) >= GRAM and share_in(own, grams[GRAM]) > 0.5]
    labels = [False] * len(lines)
    for i in long:
        labels[i] = True
    for i, own in enumerate(split):
        if 0 < len(own) < GRAM and own in grams[len(own)] and long and long[0] < i < long[-1]:
            between = any(0 < i - j <= NEAR_BODY for j in long) and any(0 < j - i <= NEAR_BODY for j in long)
            labels[i] = own in gold_lines or between
    return labels


def share_in(words, grams):
    places = len(words) - GRAM + 1
    return sum(words[i : i + GRAM] in grams for i in range(places)) / places


def fit(pages):
    """Trees for the lines in question, titles left out: a line weighs words + 5, each page the same."""
    rows, labels, weights = [], [], []
    for page in pages:
        own = [len(line.split()) + 5 for line in page.lines]
        for place, row in enumerate(page.rows):
            if row is not None and not page.is_title[place]:
                rows.append(row)
                labels.append(page.labels[place])
                weights.append(300 * own[place] / sum(own))
    return lightgbm.train(PARAMETERS, lightgbm.Dataset(numpy.array(rows), labels, weight=weights), ROUNDS)


def probabilities(model, page):
    places = [place for place, row in enumerate(page.rows) if row is not None]
    found = [0.0] * len(page.rows)
    if places:
        answers = model.predict(numpy.array([page.rows[place] for place in places]), num_threads=1)
        for place, answer in zip(places, answers, strict=True):
            found[place] = answer
    return found


def shingles(text, n=4):
    words = words_of(text)
    return Counter(words[i : i + n] for i in range(max(1, len(words) - n + 1)))


def score(pages, kept):
    """Macro precision, recall and their F1 on word 4-grams, the page's title left out."""
    precisions, recalls = [], []
    for page, keep in zip(pages, kept, strict=True):
        chosen = [line for line, k, t in zip(page.lines, keep, page.is_title, strict=True) if k and not t]
        gold, mine = shingles(page.gold), shingles("\n".join(chosen))
        common = sum((gold & mine).values())
        precisions += [common / sum(mine.values())] if chosen else []
        recalls.append(common / sum(gold.values()))
    p, r = sum(precisions) / len(precisions), sum(recalls) / len(recalls)
    kept_body = [
        k for page, keep in zip(pages, kept, strict=True) for k, b in zip(keep, page.labels, strict=True) if b
    ]
    share = sum(kept_body) / len(kept_body)
    return f"P {p:.3f} R {r:.3f} F1 {2 * p * r / (p + r):.3f} body lines kept {share:.3f}"


def cross_validated(pages):
    fold_of = {key: place % FOLDS for place, key in enumerate(sorted(page.key for page in pages))}
    found = {}
    for fold in range(FOLDS):
        model = fit([page for page in pages if fold_of[page.key] != fold])
        for page in pages:
            if fold_of[page.key] == fold:
                found[page.key] = probabilities(model, page)
    print(f"n={len(pages)}; labels {score(pages, [page.labels for page in pages])}")
    for column, name in enumerate(("trafilatura alone", "resiliparse alone")):
        votes = [[row is not None and row[column] > 0.5 for row in page.rows] for page in pages]
        print(name, score(pages, votes))
    print("trees", score(pages, [decode(page.rows, found[page.key]) for page in pages]))


def nested(node):
    if "leaf_value" in node:
        return float(f"{node['leaf_value']:.5g}")
    branches = nested(node["left_child"]), nested(node["right_child"])
    return [node["split_feature"], float(f"{node['threshold']:.6g}"), *branches]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pages", type=Path)
    pages = read_pages(parser.parse_args().pages)
    cross_validated(pages)
    trees = [nested(tree["tree_structure"]) for tree in fit(pages).dump_model()["tree_info"]]
    target = Path(__file__).parent / "trees.json"
    target.write_text(json.dumps(trees, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{len(trees)} trees, {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
