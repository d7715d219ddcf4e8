"""Article in, report out: actors, keywords, summary and red lines. Pure, deterministic, without Qt."""

from desktop_app.analysis.analyse import Cancelled, Options, analyse

__all__ = ["Cancelled", "Options", "analyse"]
