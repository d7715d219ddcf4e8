"""``python -m desktop_app``. Spawned workers import this module again, so nothing else belongs here."""

from multiprocessing import freeze_support

if __name__ == "__main__":
    freeze_support()
    from desktop_app.cli import main

    raise SystemExit(main())
