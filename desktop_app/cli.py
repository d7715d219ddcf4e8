"""The command ``redline-desk``: opens the window, or prints reports. Qt is imported only for the window."""

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from desktop_app import __version__
from desktop_app.report import Length, LengthUnit, View, error_to_json, report_to_json, wording

if TYPE_CHECKING:
    from desktop_app.work import Outcome

ALL_READ, SOMETHING_UNREAD, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130

_FORMATS = {"text": ".txt", "json": ".json", "jsonl": ".jsonl"}
_LATER_FORMATS = ("markdown", "html", "docx", "pdf", "csv", "xlsx")
_STANDARD_INPUT = "-"
_ODD_NAMES = "backslashreplace"
"""How a file name that is no Unicode is written; its escapes are those of JSON."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command and returns its exit status.

    0: all was read; 1: something could not be read (the rest is reported); 2: wrong usage; 130: interrupted.
    ``arguments`` are those of the process unless given.
    """
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    try:
        if arguments[:1] == ["report"]:
            return _report(_report_parser().parse_args(arguments[1:]))
        return _window(_window_parser().parse_args(arguments))
    except _UsageError as error:
        print(f"redline-desk: {error}", file=sys.stderr)
        return WRONG_USAGE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()
        return ALL_READ


class _UsageError(Exception):
    """What was asked for makes no sense; the text says what to do instead."""


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="redline-desk",
        description="Opens the window with these articles.",
        epilog="`redline-desk report --help`: reports without a window.",
    )
    parser.add_argument("paths", nargs="*", metavar="PATH", help="article files and folders")
    parser.add_argument("--sample", action="store_true", help="open the sample article")
    parser.add_argument("--store", type=Path, metavar="PATH", help="keep the articles in this file")
    parser.add_argument("--version", action="version", version=f"redline-desk {__version__}")
    return parser


def _report_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="redline-desk report",
        description="Prints reports; no window, no display needed.",
    )
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files and folders; - reads standard input")
    parser.add_argument("--format", default="text", metavar="NAME", help="text (default), json or jsonl")
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--sentences", type=_positive_int, metavar="N", help="length of the summary")
    length.add_argument("--words", type=_positive_int, metavar="N", help="at most so many words")
    length.add_argument("--ratio", type=_share, metavar="R", help="this share of the sentences, above 0 to 1")
    parser.add_argument("--method", default="balanced", metavar="NAME", help="`list` prints the methods")
    parser.add_argument(
        "--min-confidence",
        type=_share_or_none,
        metavar="X",
        help="leave out red lines that are less sure, 0 to 1 (default: the best balance)",
    )
    parser.add_argument("--keep-all", action="store_true", help="no cleaning: the text is the whole file")
    parser.add_argument("--timings", action="store_true", help="milliseconds by stage, on standard error")
    parser.add_argument("--jobs", type=_positive_int, metavar="N", help="processes (default: all cores)")
    parser.add_argument(
        "--output", metavar="FILE|FOLDER/", help="write there; a folder gets a file an article"
    )
    parser.add_argument("--table", help=argparse.SUPPRESS)
    parser.add_argument("--cluster", help=argparse.SUPPRESS)
    return parser


def _positive_int(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number above 0")
    return int(text)


def _share_or_none(text: str) -> float:
    try:
        share = float(text)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 0 to 1")
    return share


def _share(text: str) -> float:
    share = _share_or_none(text)
    if share == 0:
        raise argparse.ArgumentTypeError("0 leaves nothing: give a number above 0, up to 1")
    return share


def _window(options: argparse.Namespace) -> int:
    from desktop_app.window.start import start_window

    return start_window([Path(path) for path in options.paths], options.store, options.sample)


def _report(options: argparse.Namespace) -> int:
    from desktop_app.analysis.summary import METHODS

    if options.method == "list":
        print("\n".join(f"{name:12}{description}" for name, description in METHODS.items()))
        return ALL_READ
    _check(options, METHODS)
    view = _view(options)
    failures: list[str] = []
    outcomes = _told(_outcomes(options), failures, options.timings)
    if options.output is None:
        sys.stdout.reconfigure(encoding="utf-8", errors=_ODD_NAMES)  # type: ignore[union-attr]
        _write_all(outcomes, options, view, sys.stdout)
    else:
        _write_to(options.output, outcomes, options, view)
    return SOMETHING_UNREAD if failures else ALL_READ


def _check(options: argparse.Namespace, methods: Iterable[str]) -> None:
    if options.format in _LATER_FORMATS:
        raise _UsageError(f"--format {options.format} is not there yet: choose text, json or jsonl")
    if options.format not in _FORMATS:
        raise _UsageError(f"no such format: {options.format}; choose text, json or jsonl")
    for name in ("cluster", "table"):
        if getattr(options, name) is not None:
            raise _UsageError(f"--{name} is not there yet")
    if options.method not in methods:
        raise _UsageError(f"no such method: {options.method}; `--method list` prints them")
    if not options.paths:
        raise _UsageError("nothing to report on: name a file or a folder, or - for standard input")


def _view(options: argparse.Namespace) -> View:
    length = None
    for unit in LengthUnit:
        if (amount := getattr(options, unit)) is not None:
            length = Length(amount, unit)
    return View(length) if options.min_confidence is None else View(length, options.min_confidence)


def _outcomes(options: argparse.Namespace) -> Iterator["Outcome"]:
    from desktop_app.analysis import Options
    from desktop_app.work import run_reports

    sources = [sys.stdin.buffer.read() if path == _STANDARD_INPUT else Path(path) for path in options.paths]
    return run_reports(
        sources,
        keep_all=options.keep_all,
        options=Options(options.method),
        jobs=options.jobs,
        skipped=_tell_skipped,
    )


def _tell_skipped(folder: Path, count: int) -> None:
    print(f"redline-desk: {folder}: {count} files skipped (hidden or of other types)", file=sys.stderr)


def _told(outcomes: Iterable["Outcome"], failures: list[str], timings: bool) -> Iterator["Outcome"]:
    """The same outcomes, with failures and timings told on standard error as they pass."""
    for outcome in outcomes:
        name = _name(outcome)
        if outcome.failure:
            failures.append(name)
            print(f"redline-desk: {name}: {wording.error(outcome.failure)}", file=sys.stderr)
        if timings:
            stages = " ".join(f"{stage} {ms:.1f}" for stage, ms in outcome.timings.items())
            print(f"redline-desk: {name}: {stages}", file=sys.stderr)
        yield outcome


def _name(outcome: "Outcome") -> str:
    return "standard input" if outcome.path is None else str(outcome.path)


def _json_text(outcome: "Outcome", view: View) -> str:
    path = None if outcome.path is None else str(outcome.path)
    if outcome.failure:
        data = error_to_json(outcome.failure, path)
    else:
        assert outcome.report is not None
        data = report_to_json(outcome.report, view, path, outcome.item)
    return json.dumps(data, ensure_ascii=False)


def _plain_text(outcome: "Outcome", view: View) -> str:
    from desktop_app.export import report_text

    return "" if outcome.report is None else report_text(outcome.report, view, _name(outcome))


def _write_all(
    outcomes: Iterable["Outcome"], options: argparse.Namespace, view: View, stream: TextIO
) -> None:
    if options.format == "jsonl":
        for outcome in outcomes:
            stream.write(_json_text(outcome, view) + "\n")
            stream.flush()
    elif options.format == "json":
        _write_json(outcomes, options.paths, view, stream)
    else:
        _write_text(outcomes, view, stream)


def _write_json(outcomes: Iterable["Outcome"], paths: Sequence[str], view: View, stream: TextIO) -> None:
    """One object for one article from one named file, otherwise an array, written as the reports come."""
    texts = (_json_text(outcome, view) for outcome in outcomes)
    if len(paths) == 1 and not Path(paths[0]).is_dir():
        found = list(texts)
        stream.write((found[0] if len(found) == 1 else f"[{', '.join(found)}]") + "\n")
        return
    stream.write("[")
    for number, text in enumerate(texts):
        stream.write((",\n" if number else "\n") + text)
    stream.write("\n]\n")


def _write_text(outcomes: Iterable["Outcome"], view: View, stream: TextIO) -> None:
    texts = filter(None, (_plain_text(outcome, view) for outcome in outcomes))
    for number, text in enumerate(texts):
        stream.write((f"\n{'─' * 72}\n\n" if number else "") + text)
        stream.flush()


def _write_to(output: str, outcomes: Iterable["Outcome"], options: argparse.Namespace, view: View) -> None:
    target = Path(output)
    if output.endswith(("/", "\\")) or target.is_dir():
        _write_folder(target, outcomes, options, view)
    else:
        _atomically(target, lambda stream: _write_all(outcomes, options, view, stream))


def _write_folder(
    folder: Path, outcomes: Iterable["Outcome"], options: argparse.Namespace, view: View
) -> None:
    """A file an article, named after its source; of two sources with one name the later gets a number."""
    from desktop_app.export.files import free_name

    _make_folder(folder)
    form = _plain_text if options.format == "text" else _json_text
    taken: set[str] = set()
    for outcome in outcomes:
        if text := form(outcome, view):
            stem = "standard input" if outcome.path is None else Path(outcome.path).stem
            name = free_name(stem, _FORMATS[options.format], taken)
            _atomically(folder / name, lambda stream, text=text: stream.write(text.rstrip("\n") + "\n"))  # type: ignore[misc]


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _UsageError(f"{folder}: cannot be written to ({error.strerror})") from error


def _atomically(target: Path, write: Callable[[TextIO], object]) -> None:
    from desktop_app.export.files import write_atomically

    try:
        write_atomically(target, write)
    except OSError as error:
        raise _UsageError(f"{target}: cannot be written ({error.strerror})") from error
