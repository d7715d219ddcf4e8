"""Makes everything in this folder that is learned: the word tables and the name tagger.

    PYTHONPATH=. python resources/models/actors/train.py DATA_FOLDER [SILVER.jsonl.gz ...]

DATA_FOLDER holds ``train_attribution.jsonl.gz`` and ``train_sharealike.jsonl.gz``; SILVER is what
``label.py`` wrote. Needs the packages named in README.md. Run it in a fresh process: the trainer shuffles by
the C library's random numbers, so another platform may give other bytes (compare scores, not files).
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import gather
import pycrfsuite
from gold import GOLD, is_unrelated, names, rows

from desktop_app.analysis.actors.casing import restore_casing
from desktop_app.analysis.actors.cleanup import clean_names
from desktop_app.analysis.actors.features import FeatureMaker
from desktop_app.analysis.actors.settling import settle_names
from desktop_app.analysis.actors.tables import load_tables
from desktop_app.analysis.actors.tagger import names_of_tags
from desktop_app.article import Article, Block, Span
from desktop_app.language import Token, read_document, tokenize

HERE = Path(__file__).resolve().parent
PIECE = 8
"""So many sentences of a set of unrelated ones are taken as a document."""
TYPES = {"PER": "PER", "ORG": "ORG", "LOC": "LOC", "GPE": "LOC", "MISC": "MISC"}
PARAMETERS = {"max_iterations": 6, "feature.minfreq": 6, "feature.possible_transitions": True}

Sentence = tuple[list[str], list[str]]
"""Words and their tags."""


def main(folder: Path, silver: list[Path]) -> None:
    gold = [piece for name in GOLD for piece in gold_documents(folder / name)]
    marked = [document for path in silver for document in silver_documents(path)]
    write_tables([*gold, *marked])
    documents = gold + [consistent(document) for document in marked]
    maker = FeatureMaker(load_tables())
    trainer = pycrfsuite.Trainer("ap", verbose=False)
    trainer.set_params(PARAMETERS)
    for document in documents:
        cased = restore_casing([words for words, _ in document], load_tables())
        for features, (_, tags) in zip(maker.document(cased), document, strict=True):
            trainer.append(features, tags)
    trainer.train(str(HERE / "names.crfsuite"))
    print(f"{sum(len(words) for document in documents for words, _ in document):,} tokens")


def write_tables(documents: list[list[Sentence]]) -> None:
    """Before anything loads the tables, so that those of an earlier training have no say."""
    gather.write(HERE / "clusters.txt.gz", gather.clusters())
    gather.write(HERE / "places.txt.gz", gather.places())
    gather.write(HERE / "people.txt.gz", gather.people())
    words = (words for document in documents for words, _ in document)
    gather.write(HERE / "casing.txt.gz", gather.casing(words))


def gold_documents(path: Path) -> Iterator[list[Sentence]]:
    for row in rows(path):
        marked = {start: (end, label) for start, end, label in names(row, TYPES)}
        sentences = []
        for start, end in row["sentences"]:
            sentences.append(tagged(tokenize(row["text"][start:end], start), marked))
        step = PIECE if is_unrelated(row) else len(sentences)
        for at in range(0, len(sentences), max(1, step)):
            yield sentences[at : at + step]


def silver_documents(path: Path) -> Iterator[list[Sentence]]:
    for row in rows(path):
        document = read_document(Article((Block(row["text"]),), declared_language="en"))
        if document.text != row["text"]:
            raise ValueError(f"{row['id']}: offsets would not hold")
        marked = {start: (end, label) for start, end, label in names(row, TYPES)}
        yield [tagged(list(tokens), marked) for tokens in document.tokens]


def consistent(document: list[Sentence]) -> list[Sentence]:
    """The document with its names trimmed and of one kind each, as the app would do after tagging."""
    sentences = [words for words, _ in document]
    found = [name for i, (_, tags) in enumerate(document) for name in names_of_tags(i, tags)]
    settled = settle_names(list(clean_names(found, sentences)), sentences)
    tags = [["O"] * len(words) for words in sentences]
    for name in settled:
        label = "MISC" if name.label == "GROUP" else name.label
        tags[name.sentence][name.first : name.last] = ["B-" + label] + ["I-" + label] * (
            name.last - name.first - 1
        )
    return list(zip(sentences, tags, strict=True))


def tagged(tokens: list[Token], marked: dict[int, tuple[int, str]]) -> Sentence:
    """The words with BIO tags; a name that begins inside a token is left out."""
    tags = []
    inside = Span(0, 0)
    label = ""
    for token in tokens:
        if token.start in marked:
            end, label = marked[token.start]
            inside = Span(token.start, end)
            tags.append("B-" + label)
        else:
            tags.append("I-" + label if token.start < inside.end else "O")
    return [token.text for token in tokens], tags


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(argument) for argument in sys.argv[2:]])
