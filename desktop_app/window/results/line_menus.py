"""The menus that say which red lines are shown, and in which order."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.report import Actor, RedLine
from desktop_app.window.icons import ACTOR_ICONS, icon
from desktop_app.window.results import words
from desktop_app.window.results.cards import CardOrder
from desktop_app.window.results.line_filter import LineFilter, Side, has_part
from desktop_app.window.translation import tr

Choose = Callable[[LineFilter], None]


def order_name(order: CardOrder) -> str:
    return {CardOrder.STRONGEST: tr("Strongest first"), CardOrder.ARTICLE: tr("As in the article")}[order]


def order_menu(parent: QWidget, current: CardOrder, choose: Callable[[CardOrder], None]) -> QMenu:
    menu = QMenu(parent)
    group = QActionGroup(menu)
    for order in CardOrder:
        _add_choice(menu, group, order_name(order), order is current, partial(choose, order))
    return menu


def filter_menu(
    parent: QWidget,
    current: LineFilter,
    lines: Iterable[RedLine],
    actors: Iterable[Actor],
    choose: Choose,
) -> QMenu:
    """What can be asked for of ``lines``: a least strength, and ``actors`` who say them or are told."""
    lines, actors = tuple(lines), tuple(actors)
    menu = QMenu(parent)
    group = QActionGroup(menu)
    for strength in (1, 2, 3):
        wanted = replace(current, strength=strength)
        name = words.least_strength(strength)
        _add_choice(menu, group, name, strength == current.strength, partial(choose, wanted))
    menu.addSeparator()
    for side, title in ((Side.SPEAKER, tr("Said by")), (Side.ADDRESSEE, tr("Said to"))):
        taking_part = [actor for actor in actors if any(has_part(line, actor, side) for line in lines)]
        _add_actors(menu.addMenu(title), taking_part, side, current, choose)
    menu.addSeparator()
    everything = menu.addAction(tr("Show all"), lambda: choose(LineFilter()))
    everything.setEnabled(current.hides)
    return menu


def add_parties(
    menu: QMenu, line: RedLine, actors: Iterable[Actor], current: LineFilter, choose: Choose
) -> None:
    """Entries that ask for what else those who have part in a red line say, or are told."""
    for actor in actors:
        for side, title in ((Side.SPEAKER, tr("Only by {}")), (Side.ADDRESSEE, tr("Only to {}"))):
            if has_part(line, actor, side):
                menu.addAction(title.format(as_label(actor.name)), partial(choose, current.of(actor, side)))


def _add_actors(
    menu: QMenu, actors: Iterable[Actor], side: Side, current: LineFilter, choose: Choose
) -> None:
    group = QActionGroup(menu)
    for actor in actors:
        checked = current.actor == actor and current.side is side
        choose_this = partial(choose, current.of(actor, side))
        _add_choice(menu, group, as_label(actor.name), checked, choose_this)
        group.actions()[-1].setIcon(icon(ACTOR_ICONS[actor.kind]))
    menu.setEnabled(not menu.isEmpty())


def _add_choice(menu: QMenu, group: QActionGroup, name: str, checked: bool, then: Callable[[], None]) -> None:
    action = menu.addAction(name, then)
    action.setCheckable(True)
    action.setChecked(checked)
    group.addAction(action)


def as_label(name: str) -> str:
    """An ampersand would underline what follows it."""
    return name.replace("&", "&&")
