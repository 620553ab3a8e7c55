"""Compiles the translations (.ts to .qm) when the wheel or an editable installation is built."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FOLDER = Path(__file__).resolve().parent


class CompileTranslations(BuildHookInterface):  # type: ignore[misc]
    """Puts a .qm beside every .ts, and all of them into the wheel as tipcoder/translations."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile before the files are collected."""
        if self.target_name != "wheel":
            return
        compiled = compile_all()
        if version == "editable":
            return
        for path in compiled:
            build_data["force_include"][str(path)] = f"tipcoder/translations/{path.name}"


def compile_all() -> list[Path]:
    """Compile every .ts of this folder and return the paths of the .qm files."""
    sources = sorted(FOLDER.glob("tipcoder_*.ts"))
    for source in sources:
        subprocess.run(  # noqa: S603 (our own tool on our own files)
            [*_lrelease(), "-silent", str(source), "-qm", str(source.with_suffix(".qm"))], check=True
        )
    return [source.with_suffix(".qm") for source in sources]


def _lrelease() -> list[str]:
    """Qt's own compiler, as PySide6 brings it: found through the package, whatever PATH says."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    tool = folder / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    if not tool.exists():
        raise FileNotFoundError(tool)
    return [str(tool)]


if __name__ == "__main__":
    for path in compile_all():
        print(path.name)
