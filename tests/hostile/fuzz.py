"""The fuzz test's own process: it reads files as a reader does, under the reader's limits."""

from collections.abc import Callable
from pathlib import Path
from time import process_time
from traceback import format_exc

import hypothesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.article import Article, ArticleError, ErrorKind
from desktop_app.loading import DEFAULT_LIMITS, limit_this_process, read_bytes
from desktop_app.report.sections import article_from_bytes, article_to_bytes
from tests.hostile.mutations import begun_files, mutated_files

_MOST_SECONDS = 5.0
"""For one file, of this process's own time."""


def main(folder: Path, examples: int, seed: int | None) -> None:
    """Read ``examples`` files, the same ones each time without a ``seed``.

    In ``folder`` lies the last file that was read, and what went wrong, if it did.
    """
    limit_this_process(DEFAULT_LIMITS.memory_mb)
    try:
        _property(folder, examples, seed)()
    except BaseException:
        folder.joinpath("fault.txt").write_text(format_exc(), encoding="utf-8")
        raise


def _property(folder: Path, examples: int, seed: int | None) -> Callable[[], None]:
    @settings(
        max_examples=examples,
        derandomize=seed is None,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        print_blob=False,
    )
    @given(file=mutated_files() | begun_files(), keep_all=st.booleans())
    def every_file_ends_in_text_or_a_named_error(file: tuple[str, bytes], keep_all: bool) -> None:
        name, data = file
        for old in folder.glob("last*"):
            old.unlink()
        folder.joinpath(f"last-{name}").write_bytes(data)
        begun = process_time()
        try:
            articles = read_bytes(data, name, keep_all)
        except ArticleError as error:
            if error.failure.kind is ErrorKind.FAILED:
                raise AssertionError(f"{name}: {error.__cause__!r}") from error
        else:
            assert articles
            for article in articles:
                _check(article)
        assert process_time() - begun < _MOST_SECONDS

    if seed is None:
        return every_file_ends_in_text_or_a_named_error
    return hypothesis.seed(seed)(every_file_ends_in_text_or_a_named_error)


def _check(article: Article) -> None:
    """What everything that deals with articles relies on."""
    assert article.text
    for text in (*(block.text for block in article.blocks), article.title, *article.authors):
        if text is not None:
            assert text.strip()
            assert "\n" not in text
            assert "\0" not in text
            text.encode()  # no half surrogates
    assert article_from_bytes(article_to_bytes(article)) == article
