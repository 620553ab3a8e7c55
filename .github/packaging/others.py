"""Checks what is not a package of Python: `others.py FILE...`, by name and SHA-256 in locked/others.toml."""

import hashlib
import sys
import tomllib
from pathlib import Path
from typing import Any

LIST = Path(__file__).parents[2] / "locked" / "others.toml"


def by_hash() -> dict[tuple[str, str], dict[str, Any]]:
    """Return the name, version and licence of the work that a file belongs to, by its name and SHA-256."""
    works = tomllib.loads(LIST.read_text("utf-8"))["work"]
    return {file: work for work in works for file in work["files"].items()}


def sha256(path: Path) -> str:
    """Return the SHA-256 of a file, in hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    known = by_hash()
    unknown = [name for name in sys.argv[1:] if (Path(name).name, sha256(Path(name))) not in known]
    if unknown or not sys.argv[1:]:
        sys.exit(f"not what {LIST.name} names: {', '.join(unknown) or 'no file'}")
