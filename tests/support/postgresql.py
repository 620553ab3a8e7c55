"""Starts a PostgreSQL server of the tests' own: in a folder of theirs, reached by a socket, gone with them."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

FOLDERS = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
"""Folder in which Debian keeps the programs of each version."""


def programs() -> Path | None:
    """Return the folder of the server's programs, None if it is not installed, or is another system's under Wine."""
    if sys.platform == "win32":
        return None
    on_path = shutil.which("initdb")
    return Path(on_path).parent if on_path else next(iter(FOLDERS), None)


GUARDED = "guarded"
"""Name of the only role that needs a password, once somebody makes it."""


@contextmanager
def running(bin_folder: Path) -> Iterator[Path]:
    """Run a server, and give the folder of its socket."""
    with tempfile.TemporaryDirectory(prefix="pg", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        as_owner: list[str] = []
        if os.geteuid() == 0:  # the server refuses to run as root
            shutil.chown(folder, "postgres")
            as_owner = ["runuser", "-u", "postgres", "--"]
        data = str(folder / "data")
        initdb, pg_ctl = str(bin_folder / "initdb"), str(bin_folder / "pg_ctl")
        options = f"-c listen_addresses='' -k {folder} -c fsync=off -c full_page_writes=off"
        _run(*as_owner, initdb, "-D", data, "-A", "trust", "-U", "tipcoder", "-E", "UTF8", "--locale=C.UTF-8")
        access = folder / "data" / "pg_hba.conf"
        access.write_text(f"local all {GUARDED} scram-sha-256\n{access.read_text()}")
        _run(*as_owner, pg_ctl, "-D", data, "-o", options, "-l", str(folder / "log"), "-w", "start")
        try:
            yield folder
        finally:
            _run(*as_owner, pg_ctl, "-D", data, "-m", "immediate", "-w", "stop")


def _run(*command: str) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd="/")  # noqa: S603 (the tests' own words)
