"""The language of the interface: the window's words, Qt's own words, and how numbers are written."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop_app.assets import resource


class Language(StrEnum):
    """What a person can choose; the values are those of the settings and of the translations' files."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    FRENCH = "fr"
    SPANISH = "es"

    @property
    def own_name(self) -> str:
        """What those who speak it call it; "" for the system's."""
        return {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}.get(self, "")


_installed: list[QTranslator] = []


def spoken(choice: Language) -> Language:
    """The language that a choice comes to: of the system's languages the first that there is, or English."""
    if choice is not Language.SYSTEM:
        return choice
    codes = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((Language(code) for code in codes if code in list(Language)), Language.ENGLISH)


def speak(choice: Language) -> None:
    """For the words and numbers of all widgets that are made from now on. English is in the code itself."""
    language = spoken(choice)
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    QLocale.setDefault(_locale(language))
    if language is Language.ENGLISH:
        return
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{language}", of_qt), (str(language), str(resource("translations")))):
        translator = QTranslator(QCoreApplication.instance())
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)


def _locale(language: Language) -> QLocale:
    """That of the system if it is in this language: an Austrian writes numbers otherwise than a German."""
    system = QLocale.system()
    own = QLocale(str(language))
    return QLocale(system.name()) if system.language() == own.language() else own
