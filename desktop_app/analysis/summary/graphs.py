"""LexRank and TextRank by the definitions of sumy 0.13, over posting lists instead of pairs of sentences.

LexRank: G. Erkan, D. Radev, "LexRank: graph-based lexical centrality as salience in text summarization"
(2004). TextRank: R. Mihalcea, P. Tarau, "TextRank: bringing order into texts" (2004). Brings in NumPy.
"""

from collections import Counter

import numpy as np
import numpy.typing as npt

from desktop_app.analysis.summary.material import Material, Scored, by_rating

Floats = npt.NDArray[np.float64]

_LEXRANK_THRESHOLD = 0.1
_LEXRANK_EPSILON = 0.1
_TEXTRANK_DAMPING = 0.85
_TEXTRANK_EPSILON = 1e-4
_NO_DIVISION_BY_ZERO = 1e-7


def lexrank(material: Material) -> tuple[Scored, ...]:
    """Sentences that are like many others (idf-modified cosine above .1)."""
    counts = _content_counts(material)
    count = len(counts)
    most = [max(words.values(), default=1) for words in counts]
    spread = Counter(term for words in counts for term in words)
    idf = {term: np.log(count / (1 + held)) for term, held in spread.items()}
    weights = [
        {term: tf / most[row] * idf[term] for term, tf in words.items()} for row, words in enumerate(counts)
    ]
    norms = np.array([np.sqrt(sum(weight**2 for weight in words.values())) for words in weights])
    similarity = _shared(weights)
    np.divide(similarity, norms[:, None] * norms, out=similarity, where=(norms[:, None] * norms) > 0)
    links = (similarity > _LEXRANK_THRESHOLD).astype(np.float64)
    links /= np.maximum(links.sum(axis=1), 1)[:, None]
    return by_rating(material.candidates, _lexrank_power(links).tolist())


def textrank(material: Material) -> tuple[Scored, ...]:
    """Sentences that share many words with others, for their lengths."""
    counts = _content_counts(material)
    count = len(counts)
    edges = _shared([{term: float(tf) for term, tf in words.items()} for words in counts])
    logs = np.log(np.maximum([words.total() for words in counts], 1))
    norms = logs[:, None] + logs
    np.divide(edges, norms, out=edges, where=norms > 0)
    edges /= edges.sum(axis=1)[:, None] + _NO_DIVISION_BY_ZERO
    return by_rating(material.candidates, _textrank_power(edges, count).tolist())


def _content_counts(material: Material) -> list[Counter[int]]:
    return [Counter(material.terms.content(index)) for index in material.candidates]


def _shared(rows: list[dict[int, float]]) -> Floats:
    """The product of the sparse matrix ``rows`` with its transpose."""
    postings: dict[int, tuple[list[int], list[float]]] = {}
    for row, words in enumerate(rows):
        for term, weight in words.items():
            held = postings.setdefault(term, ([], []))
            held[0].append(row)
            held[1].append(weight)
    product = np.zeros((len(rows), len(rows)))
    for places, values in postings.values():
        if len(places) == 1:
            product[places[0], places[0]] += values[0] ** 2
        else:
            product[np.ix_(places, places)] += np.multiply.outer(values, values)
    return product


def _lexrank_power(links: Floats) -> Floats:
    rank = np.full(len(links), 1 / len(links))
    change = 1.0
    while change > _LEXRANK_EPSILON:
        following = np.einsum("ij,i->j", links, rank)
        following /= np.linalg.norm(following) or 1.0
        change = float(np.linalg.norm(following - rank))
        rank = following
    return rank


def _textrank_power(edges: Floats, count: int) -> Floats:
    rank = np.full(count, 1 / count)
    change = 1.0
    while change > _TEXTRANK_EPSILON:
        following = (1 - _TEXTRANK_DAMPING) / count * rank.sum() + _TEXTRANK_DAMPING * np.einsum(
            "ij,i->j", edges, rank
        )
        change = float(np.linalg.norm(following - rank))
        rank = following
    return rank
