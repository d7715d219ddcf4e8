"""The window's words for rows and failures, translated."""

from typing import NamedTuple

from desktop_app.article import ErrorKind, Failure
from desktop_app.library import Row
from desktop_app.window.theme import ThemeChoice
from desktop_app.window.translation import from_elsewhere, number, tr


class Advice(NamedTuple):
    """Why an article could not be read, and what to do next (empty where there is nothing to do)."""

    reason: str
    action: str


def row_title(row: Row) -> str:
    """The headline once it is known, before that the file's name or the first words of the paste."""
    return row.title or row.name


def red_lines(count: int) -> str:
    if count == 0:
        return tr("no red lines")
    return tr("1 red line") if count == 1 else tr("{} red lines").format(count)


def theme_names() -> dict[ThemeChoice, str]:
    return {
        ThemeChoice.SYSTEM: tr("As the system"),
        ThemeChoice.LIGHT: tr("Light"),
        ThemeChoice.DARK: tr("Dark"),
    }


def articles(count: int) -> str:
    return tr("1 article") if count == 1 else tr("{} articles").format(number(count))


def files(count: int) -> str:
    return tr("1 file") if count == 1 else tr("{} files").format(number(count))


def seconds(count: float) -> str:
    """A rough time, in the unit that fits."""
    if count < 90:
        return tr("about {} s").format(max(1, round(count)))
    return tr("about {} min").format(round(count / 60))


def failure_advice(failure: Failure) -> Advice:
    parameters = failure.parameters
    match failure.kind:
        case ErrorKind.NOT_FOUND:
            return Advice(
                tr("This file is no longer there."),
                tr("It was moved, renamed or deleted. Drop it here from its new place."),
            )
        case ErrorKind.NO_PERMISSION:
            return Advice(
                tr("This file may not be read."), tr("Change its permissions in its folder, then try again.")
            )
        case ErrorKind.UNSUPPORTED:
            kind = from_elsewhere(str(parameters.get("type", "this type of file")))
            return Advice(tr("Redline Desk can't read {} yet.").format(kind), _remedy(failure))
        case ErrorKind.WEB_LINK:
            return Advice(tr("Redline Desk never goes online."), tr("Save the page and drop the file."))
        case ErrorKind.EMPTY:
            return Advice(tr("This file is empty."), tr("There is nothing in it to read."))
        case ErrorKind.NO_TEXT:
            return Advice(
                tr("This file holds pictures only, no text."),
                tr("Run text recognition (OCR) on it, then drop it here again."),
            )
        case ErrorKind.ENCRYPTED:
            return Advice(tr("This file needs a password."), tr("Save a copy without one and open that."))
        case ErrorKind.TOO_LARGE:
            return _too_large(failure)
        case ErrorKind.TIMED_OUT:
            return Advice(
                tr("Reading took too long and was stopped."),
                tr("Try again, save the article as text, or allow more time in the settings."),
            )
        case ErrorKind.DAMAGED:
            return Advice(tr("This file is damaged."), tr("Try to save it again from where it came."))
        case ErrorKind.FAILED:
            return Advice(tr("Something went wrong with this article."), tr("Try again."))


def _remedy(failure: Failure) -> str:
    match failure.parameters.get("remedy"):
        case "save_as_document":
            return tr("Save it as .docx or PDF, then drop that.")
        case "export":
            return tr("Save it as PDF, then drop that.")
        case "recognise":
            return tr("Run text recognition (OCR) on it, then drop the text.")
        case "unpack":
            return tr("Unpack it and drop what is in it.")
        case "write_down":
            return tr("Have it written down as text, then drop that.")
        case "open_frame":
            return tr("Open the frame that holds the article, save that and drop it here.")
        case "none":
            return tr("There is no article in it.")
        case _:
            return tr("Save the article as text or as a web page, then drop that.")


def _too_large(failure: Failure) -> Advice:
    action = tr("Split it, or copy the part that you need and paste it here.")
    allow = tr("Allow more in the settings, or copy the part that you need and paste it here.")

    def limit(name: str) -> str:
        return number(int(str(failure.parameters[name])))

    if "limit_words" in failure.parameters:
        return Advice(tr("This file is too big (over {} words).").format(limit("limit_words")), action)
    if "limit_unpacked_mb" in failure.parameters:
        reason = tr("This file is too big (over {} MB when unpacked).")
        return Advice(reason.format(limit("limit_unpacked_mb")), action)
    if "limit_memory_mb" in failure.parameters:
        reason = tr("This file takes too much memory to read (over {} MB).")
        return Advice(reason.format(limit("limit_memory_mb")), allow)
    if "limit_mb" in failure.parameters:
        return Advice(tr("This file is too big (over {} MB).").format(limit("limit_mb")), allow)
    return Advice(tr("This file is too big."), action)
