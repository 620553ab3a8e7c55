"""LibreOffice, which saves workbooks in its own way."""

import shutil
import subprocess
from pathlib import Path

import pytest

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
needs_libreoffice = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")


def saved_by_libreoffice(path: Path, folder: Path) -> Path:
    """Open a workbook in LibreOffice, save it, and return the file that it made."""
    return converted_by_libreoffice(path, folder, "xlsx")


def converted_by_libreoffice(path: Path, folder: Path, ending: str) -> Path:
    """Open a file in LibreOffice, save it in another format, and return the file that it made."""
    into = folder / "saved"
    command = [str(SOFFICE), "--headless", f"-env:UserInstallation={(folder / 'office').as_uri()}"]
    command += ["--convert-to", ending, "--outdir", str(into), str(path)]
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603
    return into / path.with_suffix(f".{ending}").name
