"""Runs a script with a folder on a disk of its own that has hardly any room, where the system lets a test mount one."""

import shutil
import subprocess
import sys
from pathlib import Path

_MOUNTED = 'mount -t tmpfs -o size="$1" none "$2" && shift 2 && exec "$@"'


def _in_namespace(size: str, folder: Path, *command: str) -> list[str]:
    return ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", _MOUNTED, "sh", size, str(folder), *command]


def can_mount(folder: Path) -> bool:
    """Return whether a test may mount a disk over a folder for a process of its own."""
    if sys.platform != "linux" or shutil.which("unshare") is None:
        return False
    return subprocess.run(_in_namespace("64k", folder, "true"), capture_output=True, check=False).returncode == 0  # noqa: S603


def run_on_full_disk(folder: Path, script: str, *arguments: str, kilobytes: int) -> str:
    """Run a script of Python for which a folder has so much room, and return what it prints.

    Raises:
        CalledProcessError: it ended in an error.
    """
    command = _in_namespace(f"{kilobytes}k", folder, sys.executable, "-c", script, str(folder), *arguments)
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout  # noqa: S603
