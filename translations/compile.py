"""Compiles the translations: `python translations/compile.py` puts a .qm beside every .ts."""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

FOLDER = Path(__file__).resolve().parent


def compile_all() -> list[Path]:
    """Compile every .ts of this folder and return the paths of the .qm files."""
    made = []
    # Beside and renamed: a program that runs has the file before in its memory, and would end if that got shorter.
    with TemporaryDirectory(dir=FOLDER) as scratch:
        for source in sorted(FOLDER.glob("tipcoder_*.ts")):
            compiled = Path(scratch) / f"{source.stem}.qm"
            command = [_lrelease(), "-silent", str(source), "-qm", str(compiled)]
            subprocess.run(command, check=True)  # noqa: S603 (our own tool on our own files)
            made.append(compiled.replace(source.with_suffix(".qm")))
    return made


def _lrelease() -> str:
    """Qt's own compiler, as PySide6 brings it: found through the package, whatever PATH says."""
    import PySide6

    return str(Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease"))


if __name__ == "__main__":
    for path in compile_all():
        print(path.name)
