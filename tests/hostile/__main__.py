"""``python -m tests.hostile FOLDER``: write all hostile files there, to try them by hand."""

import sys
from pathlib import Path

from tests.hostile.bait import SECRET, Bait
from tests.hostile.catalogue import write_all

folder = Path(sys.argv[1])
folder.mkdir(parents=True)
secret = folder.with_name("secret.txt").absolute()
secret.write_text(SECRET)
print(f"{len(write_all(folder, Bait(secret, 'http://127.0.0.1:9')))} files")
