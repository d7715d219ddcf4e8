"""Trains the sentence encoder: train_encoder.py DATA_FOLDER MINILM_FOLDER TEXTS.jsonl.gz ...

DATA_FOLDER as for train.py; MINILM_FOLDER holds model.safetensors and vocab.txt of all-MiniLM-L6-v2; the
words of TEXTS (``article``) and of the judged articles choose the vocabulary. Needs torch, safetensors and
what train.py needs; a quarter of an hour on a free core. Writes encoder.npz, which the app reads, and
encoder_scores.npz, which train.py reads: for every judged sentence, in hundredths, the logits of an encoder
trained on the other folds of both sets and of one trained on the other set.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[2]))

from encoder_training import Lesson, Trainer, vocabulary_of  # noqa: E402
from judged import Judged, read_judged, rows  # noqa: E402
from measures import FOLDS, folds_of  # noqa: E402


def main(data: Path, minilm: Path, texts: Sequence[Path]) -> None:
    sets = [read_judged(data, ""), read_judged(data, "_more")]
    words = [row["article"] for path in texts for row in rows(path)]
    words += [sentence.text for one in sets for sentence in one.sentences]
    trainer = Trainer(minilm, vocabulary_of(minilm, iter(words)))
    first, more = (lessons_of(one) for one in sets)
    trainer.pack(trainer.train(first + more), HERE / "encoder.npz")
    apart = out_of_fold(trainer, first + more, folds_by_sentence(sets))
    across = np.concatenate(
        [
            trainer.scores(trainer.train(other), [lesson.text for lesson in lessons])
            for lessons, other in ((first, more), (more, first))
        ]
    )
    hundredths = np.round(100 * np.stack([apart, across], axis=1)).astype(np.int16)
    np.savez_compressed(
        HERE / "encoder_scores.npz", first=hundredths[: len(first)], more=hundredths[len(first) :]
    )


def lessons_of(judged: Judged) -> list[Lesson]:
    """Every judged sentence with what is known of it."""
    hard = {
        number for example in judged.examples if example.features["support"] > 0 for number in example.judged
    }
    return [
        Lesson(sentence.text, sentence.line, sentence.sure, number in hard)
        for number, sentence in enumerate(judged.sentences)
    ]


def folds_by_sentence(sets: Sequence[Judged]) -> np.ndarray:
    """The fold of every judged sentence, that of its article."""
    examples = [example for one in sets for example in one.examples]
    fold = {example.article: number for example, number in zip(examples, folds_of(examples), strict=True)}
    return np.array([fold.get(sentence.article, 0) for one in sets for sentence in one.sentences])


def out_of_fold(trainer: Trainer, lessons: Sequence[Lesson], folds: np.ndarray) -> np.ndarray:
    scores = np.zeros(len(lessons))
    for number in range(FOLDS):
        held = np.flatnonzero(folds == number)
        encoder = trainer.train([lessons[place] for place in np.flatnonzero(folds != number)])
        scores[held] = trainer.scores(encoder, [lessons[place].text for place in held])
        print("fold", number, flush=True)
    return scores


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), [Path(name) for name in sys.argv[3:]])
