"""Compiles the translations when the wheel or an editable installation is built."""

import runpy
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
        compiled = runpy.run_path(str(FOLDER / "compile.py"))["compile_all"]()
        if version == "editable":
            return
        for path in compiled:
            build_data["force_include"][str(path)] = f"tipcoder/translations/{path.name}"
