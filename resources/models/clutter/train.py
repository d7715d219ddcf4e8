"""Train the trees that tell article lines from clutter in plain text.

    python train.py PAGES.jsonl.gz CLEAN.jsonl.gz [--scores]

PAGES holds objects with ``id`` (page-view), ``view`` and ``lines`` ([text, body|title|junk]); CLEAN objects with
``article``, clean text without line breaks. With ``--scores``, eight-fold figures by page are printed as well.
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

from desktop_app.loading.clutter import decode
from desktop_app.loading.line_features import line_features

SEED = 3
CLEAN_ARTICLES = 250
FOLDS = 8
PARAMETERS = {
    "objective": "binary",
    "learning_rate": 0.06,
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
ROUNDS = 150


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
    randomness = random.Random(SEED)
    chosen = sorted(randomness.sample(range(len(rows)), CLEAN_ARTICLES))
    return [[(line, "body") for line in broken_into_lines(rows[i]["article"], randomness)] for i in chosen]


def table(documents):
    """Features, labels and weights: a line weighs words + 5, each document the same."""
    features, labels, weights = [], [], []
    for lines in documents:
        own = [len(text.split()) + 5 for text, label in lines if label != "title"]
        rows = line_features([text for text, _ in lines])
        for row, (text, label) in zip(rows, lines, strict=True):
            if label != "title":
                features.append(row)
                labels.append(label == "body")
                weights.append(1000 * (len(text.split()) + 5) / sum(own))
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
        pairs = [
            (text, label, keep)
            for (text, label), keep in zip(row["lines"], kept, strict=True)
            if label != "title"
        ]
        gold = shingles(row["gold_body"])
        mine = shingles("\n".join(text for text, _, keep in pairs if keep))
        common = sum((gold & mine).values())
        if mine:
            precisions.append(common / sum(mine.values()))
        recalls.append(common / sum(gold.values()))
        body += sum(label == "body" for _, label, _ in pairs)
        body_kept += sum(label == "body" and keep for _, label, keep in pairs)
    p, r = sum(precisions) / len(precisions), sum(recalls) / len(recalls)
    return f"n={len(rows)} P {p:.3f} R {r:.3f} F1 {2 * p * r / (p + r):.3f} body lines kept {body_kept / body:.3f}"


def cross_validated(rows, clean, unseen_clean):
    pages = sorted({row["id"].rsplit("-", 1)[0] for row in rows})
    fold_of = {page: place % FOLDS for place, page in enumerate(pages)}
    by_fold = defaultdict(list)
    for row in rows:
        by_fold[fold_of[row["id"].rsplit("-", 1)[0]]].append(row)
    kept = {}
    lost = total = 0
    for fold in range(FOLDS):
        model = fit(
            [row["lines"] for other in range(FOLDS) if other != fold for row in by_fold[other]] + clean
        )
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
    parser.add_argument("--scores", action="store_true")
    arguments = parser.parse_args()
    rows = read(arguments.pages)
    articles = read(arguments.clean)
    clean = clean_documents(articles)
    if arguments.scores:
        randomness = random.Random(SEED)
        used = {line for lines in clean for line, _ in lines}
        unseen = [broken_into_lines(row["article"], randomness, 1) for row in articles[-200:]]
        unseen = [lines for lines in unseen if lines[0] not in used]
        cross_validated(rows, clean, unseen)
    model = fit([row["lines"] for row in rows] + clean)
    trees = [nested(tree["tree_structure"]) for tree in model.dump_model()["tree_info"]]
    target = Path(__file__).parent / "trees.json"
    target.write_text(json.dumps(trees, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{len(trees)} trees, {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
