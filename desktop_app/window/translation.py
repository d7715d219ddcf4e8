"""Words outside the widgets in the language of the interface; a widget has a ``tr`` of its own."""

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """Without a context, as that is what Qt's tools write down for a plain function of this name."""
    return QCoreApplication.translate("", text)
