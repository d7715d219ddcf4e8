"""Lucide's icons, tinted with a colour of the theme at the moment when they are painted."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop_app.assets import resource
from desktop_app.report import ActorKind, RedLineKind
from desktop_app.window.theme import tokens

ACTOR_ICONS = {
    ActorKind.PERSON: "user-round",
    ActorKind.ORGANIZATION: "building-2",
    ActorKind.PLACE: "map-pin",
    ActorKind.GROUP: "users-round",
}
RED_LINE_ICONS = {
    RedLineKind.THREAT: "zap",
    RedLineKind.LIMIT: "octagon-x",
    RedLineKind.WARNING: "triangle-alert",
    RedLineKind.DEMAND: "megaphone",
    RedLineKind.REFUSAL: "ban",
    RedLineKind.COMMITMENT: "handshake",
}


def icon(name: str, token: str = "text") -> QIcon:
    """The icon ``resources/icons/<name>.svg`` in the theme's colour ``token``; follows changes of theme."""
    return QIcon(_TintedEngine(name, token))


def paint_icon(painter: QPainter, name: str, rect: QRect, colour: QColor) -> None:
    """Paints the icon into ``rect``, for delegates and controls that paint themselves."""
    _renderer(name, colour.name()).render(painter, QRectF(rect))


class _TintedEngine(QIconEngine):
    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name = name
        self._token = token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colours = tokens()
        colour = colours.control if mode is QIcon.Mode.Disabled else getattr(colours, self._token)
        paint_icon(painter, self._name, rect, colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _TintedEngine(self._name, self._token)


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    picture = _source(name).replace("currentColor", colour)
    return QSvgRenderer(QByteArray(picture.encode()))


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")
