"""English for every code: errors, stages, kinds, strengths and reasons. The window maps codes on its own."""

from desktop_app.article import ErrorKind, Failure
from desktop_app.report.report import RedLineKind

KINDS = {
    RedLineKind.LIMIT: "Limit",
    RedLineKind.THREAT: "Threat",
    RedLineKind.WARNING: "Warning",
    RedLineKind.DEMAND: "Demand",
    RedLineKind.REFUSAL: "Refusal",
    RedLineKind.COMMITMENT: "Pledge",
}
STRENGTHS = {1: "Mild", 2: "Firm", 3: "Strong"}

NO_ACTORS = "No people, organizations or places found."
NO_RED_LINES = (
    "Nobody in this article sets a limit, threatens, warns, demands, refuses or pledges to respond."
)
NOT_OFFERED = "Not offered for this language yet."

_ERRORS = {
    ErrorKind.NOT_FOUND: "This file is no longer there: it was moved, renamed or deleted.",
    ErrorKind.NO_PERMISSION: "This file may not be read: change its permissions, then try again.",
    ErrorKind.UNSUPPORTED: "Redline Desk can't read {type} yet: {remedy}.",
    ErrorKind.WEB_LINK: "Redline Desk never goes online: save the page and drop the file.",
    ErrorKind.EMPTY: "This file is empty.",
    ErrorKind.NO_TEXT: "This file holds pictures only, no text: run text recognition (OCR) on it first.",
    ErrorKind.ENCRYPTED: "This file needs a password: save a copy without one and open that.",
    ErrorKind.TOO_LARGE: "This file is too big{limit}.",
    ErrorKind.TIMED_OUT: "Reading took too long and was stopped.",
    ErrorKind.DAMAGED: "This file is damaged: try to save it again from where it came.",
    ErrorKind.FAILED: "Something went wrong with this file: try again.",
}
_LIMITS = {
    "limit_mb": " (over {:,} MB)",
    "limit_words": " (over {:,} words)",
    "limit_unpacked_mb": " (over {:,} MB when unpacked)",
    "limit_memory_mb": " (reading it takes over {:,} MB of memory)",
}

_REMEDIES = {
    "save_as_document": "save it as .docx or PDF",
    "export": "save it as PDF",
    "recognise": "run text recognition (OCR) on it first",
    "unpack": "unpack it and open what is in it",
    "write_down": "have it written down as text first",
    "open_frame": "open the frame that holds the article and save that",
    "none": "there is no article in it",
}
"""What to do about a file of a type that cannot be read."""

REASONS: dict[str, str] = {
    "opens_story": "opens the story",
    "names_actors": "names the main actors",
    "names_one": "names {0}",
    "names_two": "names {0} and {1}",
    "holds": "holds words that matter most here: {0}, {1}, {2}",
    "key_words": "holds the words that matter most",
    "title_words": "takes up the headline",
    "background": "adds background",
    "clutter": "not part of the story",
    "basic": "by place and frequent words alone: this language is not learned yet",
    "repeats": "said before, word for word",
    "method_too_slow": "the text is too long for this method ({0}): ranked by the default one",
    "speech_act": "“{0}” + {1}",
    "speech_word": "“{0}”",
    "modal": "says what will or must be done: “{0}”",
    "command": "a command: “{0}”",
    "phrase": "words of {0}: “{1}”",
    "conditional": "on a condition",
    "wording": "its wording as a whole",
}
"""Code to English; ``{0}``, ``{1}`` stand for the code's parameters."""


def error(failure: Failure) -> str:
    """One sentence that a person can act on."""
    parameters = dict(failure.parameters)
    parameters.setdefault("type", "this type of file")
    parameters["remedy"] = _REMEDIES.get(str(parameters.get("remedy")), "save it as text or as a web page")
    limits = (form.format(parameters[name]) for name, form in _LIMITS.items() if name in parameters)
    parameters["limit"] = next(limits, "")
    return _ERRORS[failure.kind].format_map(parameters)


def reason(code: str) -> str:
    """Why a sentence was chosen or flagged, in words; an unknown code comes back as it is."""
    template, parameters = reason_parts(code)
    return template.format(*parameters)


def reason_parts(code: str) -> tuple[str, tuple[str, ...]]:
    """The sentence of `REASONS` for a code, and what its ``{0}``, ``{1}`` stand for."""
    name, *parameters = code.split(":")
    template = REASONS.get(name)
    if template is None:
        return "{0}", (code,)
    return template, tuple(word.replace("_", " ") for word in parameters)
