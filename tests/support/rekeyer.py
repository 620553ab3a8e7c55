"""Changes the passphrase of a project, to be killed meanwhile: reads the old one and the new one from its input."""

import sys
from pathlib import Path

from tipcoder.storage.file.opening import open_database


def change(path: Path) -> None:
    """Open the project, say that the change begins, and say when it is done."""
    old, new = (sys.stdin.readline().rstrip("\n") for _ in range(2))
    database = open_database(path, passphrase=old)
    print("begins", flush=True)  # noqa: T201
    database.rekey(new)
    print("done", flush=True)  # noqa: T201


if __name__ == "__main__":
    change(Path(sys.argv[1]))
