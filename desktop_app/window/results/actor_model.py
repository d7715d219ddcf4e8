"""The actors as list rows, filtered by kind."""

from collections import Counter
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop_app.report import Actor, ActorKind, Report
from desktop_app.window.results import words
from desktop_app.window.translation import percent, quoted, tr

ACTOR_ROLE = Qt.ItemDataRole.UserRole
"""The `Actor`."""
DESCRIPTION_ROLE = Qt.ItemDataRole.UserRole + 1
"""What stands under the name: the role, else the kind."""

ModelIndex = QModelIndex | QPersistentModelIndex


class ActorModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._all: tuple[Actor, ...] = ()
        self._shown: tuple[Actor, ...] = ()

    def set_report(self, report: Report | None) -> None:
        self.beginResetModel()
        self._text = report.article.text if report else ""
        self._all = self._shown = (report.actors or ()) if report else ()
        self.endResetModel()

    def show_kind(self, kind: ActorKind | None) -> None:
        """Shows only one kind; None shows all."""
        self.beginResetModel()
        self._shown = tuple(actor for actor in self._all if kind in (None, actor.kind))
        self.endResetModel()

    def counts(self) -> Counter[ActorKind]:
        return Counter(actor.kind for actor in self._all)

    def row_of(self, actor: Actor) -> int | None:
        return self._shown.index(actor) if actor in self._shown else None

    def rowCount(self, parent: ModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        actor = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return actor.name
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return f"{self._describe(actor)}, {words.mentions(len(actor.mentions))}"
            case Qt.ItemDataRole.ToolTipRole:
                return self._explain(actor)
            case _ if role == ACTOR_ROLE:
                return actor
            case _ if role == DESCRIPTION_ROLE:
                return self._describe(actor)
        return None

    def _describe(self, actor: Actor) -> str:
        known = actor.role.of(self._text) if actor.role else words.actor_kind_name(actor.kind)
        return words.by_you(known, actor.origin)

    def _explain(self, actor: Actor) -> str:
        """The hover text: all that is known, and how much the actor counts."""
        lines = [actor.name, self._describe(actor)]
        if also := also_called(actor):
            lines.append(also)
        lines.append(
            tr("{mentions}, salience {salience}").format(
                mentions=words.mentions(len(actor.mentions)), salience=percent(actor.salience)
            )
        )
        return "\n".join(lines)


def also_called(actor: Actor) -> str:
    """The other names: also “Putin”, “Mr Putin”; "" where there are none."""
    names = ", ".join(quoted(alias) for alias in actor.aliases if alias != actor.name)
    return tr("also {}").format(names) if names else ""
