"""Brings every .ts up to date with the texts in the code: new ones are added, those gone are dropped.

Run it after changing a text: `python translations/update.py`. A test fails while the files differ from the code.

Extraction needs the `lupdate` of Qt 6.12 or newer: older ones lose the plurals of `QCoreApplication.translate`. Where
an older PySide6 is installed, the environment variable TIPCODER_LUPDATE may name a newer `lupdate`.
"""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

FOLDER = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER.parent))

from tipcoder.languages.registry import FALLBACK, LANGUAGES  # noqa: E402 (found from any folder)

NEWER_TOOL = "TIPCODER_LUPDATE"


def update(folder: Path = FOLDER) -> None:
    """Extract the texts of the package and of `qt_standard_texts.py` into the .ts files of a folder."""
    for code, language in LANGUAGES.items():
        run_lupdate(folder / f"tipcoder_{code}.ts", language.ts_language or code, plural_only=code == FALLBACK)


def run_lupdate(target: Path, qt_language: str, *, plural_only: bool) -> None:
    """Update one .ts file. English needs only its plurals: its texts stand in the code."""
    sources = sorted((FOLDER.parent / "tipcoder").rglob("*.py"))
    standard = [] if plural_only else [FOLDER / "qt_standard_texts.py"]
    options = ["-locations", "none", "-no-obsolete", "-source-language", "en"]
    if plural_only:
        options.append("-pluralonly")
    with TemporaryDirectory() as folder:
        listed = Path(folder) / "sources"  # a command of Windows has no room for so many names
        listed.write_text("\n".join(path.as_posix() for path in [*sources, *standard]), encoding="utf-8")
        command = [*_lupdate(), *options, f"@{listed}", "-target-language", qt_language, "-ts", str(target)]
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603 (our own tool)


def can_extract() -> bool:
    """Return whether a `lupdate` is at hand that knows plurals."""
    import PySide6

    return bool(os.environ.get(NEWER_TOOL)) or PySide6.__version_info__[:2] >= (6, 12)


def _lupdate() -> list[str]:
    import PySide6

    own = Path(PySide6.__file__).parent / ("lupdate.exe" if sys.platform == "win32" else "lupdate")
    return [os.environ.get(NEWER_TOOL) or str(own)]


if __name__ == "__main__":
    if not can_extract():
        sys.exit(f"PySide6 is too old to extract texts: set {NEWER_TOOL} to the lupdate of 6.12, or use Python 3.12.")
    update()
