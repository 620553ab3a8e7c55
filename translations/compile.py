"""Compiles the translations: `python translations/compile.py` puts a .qm beside every .ts."""

import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent


def compile_all() -> list[Path]:
    """Compile every .ts of this folder and return the paths of the .qm files."""
    sources = sorted(FOLDER.glob("tipcoder_*.ts"))
    for source in sources:
        subprocess.run(  # noqa: S603 (our own tool on our own files)
            [_lrelease(), "-silent", str(source), "-qm", str(source.with_suffix(".qm"))], check=True
        )
    return [source.with_suffix(".qm") for source in sources]


def _lrelease() -> str:
    """Qt's own compiler, as PySide6 brings it: found through the package, whatever PATH says."""
    import PySide6

    return str(Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease"))


if __name__ == "__main__":
    for path in compile_all():
        print(path.name)
