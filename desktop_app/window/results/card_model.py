"""The cards as list rows, with what a screen reader says of each."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop_app.article import Span
from desktop_app.report import Origin, RedLine
from desktop_app.window.results import words
from desktop_app.window.results.cards import Card
from desktop_app.window.translation import percent, tr

CARD_ROLE = Qt.ItemDataRole.UserRole
"""The `Card`."""
DIMMED_ROLE = Qt.ItemDataRole.UserRole + 1
"""Whether the chosen keyword is missing in it."""
CHOSEN_ROLE = Qt.ItemDataRole.UserRole + 2
"""The span of the card's sentence that is chosen, or None."""

ModelIndex = QModelIndex | QPersistentModelIndex


class CardModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._cards: Sequence[Card] = ()
        self._bright: frozenset[int] | None = None
        self._chosen: Span | None = None

    def show(self, text: str, cards: Sequence[Card]) -> None:
        """Shows cards of an article's text."""
        self.beginResetModel()
        self._text, self._cards = text, cards
        self.endResetModel()

    def dim(self, bright: frozenset[int] | None) -> None:
        """Dims the cards none of whose sentences starts at one of these places; None dims none."""
        self._bright = bright

    def choose(self, sentence: Span | None) -> int | None:
        """Remembers the chosen sentence; its row, where one shows it."""
        self._chosen = sentence
        if sentence is None:
            return None
        return next((row for row, card in enumerate(self._cards) if card.span.contains(sentence)), None)

    @property
    def chosen(self) -> Span | None:
        return self._chosen

    def rowCount(self, parent: ModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        card = self._cards[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return card.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(card)
            case _ if role == CARD_ROLE:
                return card
            case _ if role == DIMMED_ROLE:
                return self._bright is not None and not any(
                    line.span.start in self._bright for line in card.lines
                )
            case _ if role == CHOSEN_ROLE:
                return self._chosen if self._chosen and card.span.contains(self._chosen) else None
        return None

    def _spoken(self, card: Card) -> str:
        """“Threat, strong. Joe Biden to Vladimir Putin: …. Condition: …. Consequence: ….”"""
        strength = words.by_you(words.strength_name(card.strength).lower(), card.origin)
        head = f"{words.kind_name(card.kind)}, {strength}."
        parts = [f"{head} {with_speaker(card.speaker, card.addressee, card.text)}"]
        parts += [tr("Condition: {}.").format(span.of(self._text)) for span in card.conditions]
        parts += [tr("Consequence: {}.").format(span.of(self._text)) for span in card.consequences]
        return " ".join(parts)


def with_speaker(speaker: str | None, addressee: str | None, text: str) -> str:
    """The words with who says them to whom, as far as that is known."""
    if speaker and addressee:
        return tr("{speaker} to {addressee}: {words}").format(
            speaker=speaker, addressee=addressee, words=text
        )
    if speaker:
        return tr("{speaker}: {words}").format(speaker=speaker, words=text)
    if addressee:
        return tr("To {addressee}: {words}").format(addressee=addressee, words=text)
    return text


def why(line: RedLine) -> str:
    """Why a sentence counts as a red line, for the hover text."""
    if line.origin is Origin.PERSON:
        return tr("{kind}: you said so").format(kind=words.kind_name(line.kind))
    sure = tr("{kind}, {strength}: {confidence} sure").format(
        kind=words.kind_name(line.kind),
        strength=words.strength_name(line.strength).lower(),
        confidence=percent(line.confidence),
    )
    return "\n".join([sure, *(f"• {words.reason(code)}" for code in line.reasons)])
