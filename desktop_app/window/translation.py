"""Words outside the widgets, which have a ``tr`` of their own, and numbers in the interface's language."""

from PySide6.QtCore import QCoreApplication, QLocale


def tr(text: str) -> str:
    """Without a context, as that is what Qt's tools write down for a plain function of this name."""
    return QCoreApplication.translate("", text)


def from_elsewhere(text: str) -> str:
    """English of another room, such as `report.wording`, which the translators get from there."""
    return QCoreApplication.translate("", text)


def quoted(text: str) -> str:
    """In the quotation marks of the language."""
    return tr("“{}”").format(text)


def number(count: int) -> str:
    """With thousands parted as the language does it."""
    return QLocale().toString(count)


def percent(share: float) -> str:
    """0..1 as a whole per cent, with the sign where the language puts it."""
    return tr("{} %").format(number(round(100 * share)))
