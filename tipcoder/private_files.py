"""Makes files that only their owner reads, and sweeps unfinished ones that a program which died left behind."""

import os
import re
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from secrets import token_hex
from stat import S_ISDIR, S_ISREG
from typing import BinaryIO
from uuid import uuid4

from tipcoder.file_operations import PATIENCE_SECONDS, discard, patiently, remove, remove_tree, replace

MODE = 0o600
FOLDER_MODE = 0o700
_HOUR = 3600
_UUID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_UNFINISHED = re.compile(
    rf"\.(?:.+\.)?(?:(?P<computer>[0-9a-f]{{4}})(?P<process>[0-9a-f]{{8}})-)?(?:[0-9a-f]{{8}}\.tmp|{_UUID}\.tip(?:-journal)?)"
)
"""Names of unfinished files; of older programs, they did not tell whose they are."""
_SYNCHRONIZE, _NO_SUCH_PROCESS, _ENDED = 0x100000, 87, 0
"""Of Windows: the right to wait for a process, the error where none has the number, and what waiting for it answers."""


def unfinished_name(stem: str, ending: str) -> str:
    """Return a hidden name for a file that is being made: it tells computer and process. Ends with `.tmp` or `.tip`."""
    part = f"{stem[:40]}." if stem else ""
    token = token_hex(4) if ending == ".tmp" else str(uuid4())
    return f".{part}{_this_computer()}{os.getpid():08x}-{token}{ending}"


def create_private(path: Path) -> None:
    """Create an empty file that only its owner reads and writes.

    Raises:
        OSError: it exists, or cannot be made.
    """
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, MODE))


def write_private(path: Path, content: bytes, patience: float = PATIENCE_SECONDS) -> None:
    """Write a file that only its owner reads; one of that name is replaced.

    Raises:
        OSError: it cannot be written, within `patience` seconds.
    """
    scratch = path.with_name(unfinished_name(path.stem, ".tmp"))
    try:
        create_private(scratch)
        with open_again(scratch, patience) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        replace(scratch, path, patience)
    finally:
        discard(scratch, patience)


def can_keep(folder: Path) -> bool:
    """Return whether files can be made in a folder, which is made itself if it is not there; nothing is left in it."""
    probe = folder / unfinished_name("", ".tmp")
    try:
        folder.mkdir(FOLDER_MODE, parents=True, exist_ok=True)
        create_private(probe)
    except OSError:
        return False
    discard(probe)
    return True


def open_again(path: Path, patience: float = PATIENCE_SECONDS) -> BinaryIO:
    """Open a file that was made here, to write to it: what looks for viruses may be reading it by now.

    Raises:
        OSError: it cannot be, within `patience` seconds.
    """
    return patiently(lambda: open(path, "rb+"), path.parent, patience)


def sync_folder(folder: Path) -> None:
    """Let what was renamed in a folder outlive a power cut. Windows has no such call: its file systems log names."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def keep_private(folder: Path) -> None:
    """Let only the owner read what is in a folder, and the folder."""
    for path in folder.rglob("*"):
        path.chmod(FOLDER_MODE if path.is_dir() else MODE)
    folder.chmod(FOLDER_MODE)


def forbid_core_dumps() -> None:
    """Let the system write no image of the memory when the program crashes: passphrases would be in it."""
    if sys.platform != "win32":
        import resource

        with suppress(ValueError, OSError):  # who started the program forbade that it is changed
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def sweep(folder: Path) -> None:
    """Remove unfinished files from a folder: ours, of a process that ended, or untouched for an hour."""
    for path in _unfinished(folder):
        with suppress(OSError):  # somebody else's, or gone meanwhile
            found = path.lstat()
            if hasattr(os, "getuid") and found.st_uid != os.getuid():
                continue
            if not _is_dead(path.name) and time.time() - found.st_mtime < _HOUR:
                continue
            if S_ISDIR(found.st_mode):
                remove_tree(path, patience=0)
            elif S_ISREG(found.st_mode):
                remove(path, patience=0)


@contextmanager
def noted(folder: Path, notes: Path) -> Iterator[None]:
    """Note while a file is made in a folder that it is: if the program dies, the next start sweeps the folder."""
    note = notes / unfinished_name("", ".tmp")
    with suppress(OSError):  # a full disk: who makes the next file in the folder sweeps it
        note.parent.mkdir(FOLDER_MODE, parents=True, exist_ok=True)
        create_private(note)
        note.write_bytes(os.fsencode(folder.absolute()))
    try:
        yield
    finally:
        discard(note)


def noted_folders(notes: Path) -> dict[Path, Path]:
    """Return the folders in which files are being made or were left, by the notes on them."""
    found: dict[Path, Path] = {}
    for note in _unfinished(notes):
        with suppress(OSError):  # the file is done meanwhile
            found[note] = Path(os.fsdecode(note.read_bytes()))
    return found


def sweep_noted(note: Path, folder: Path) -> None:
    """Sweep a folder that was noted, and remove the note if nothing unfinished is left in it."""
    sweep(folder)
    if not any(_unfinished(folder)):
        discard(note)


def _unfinished(folder: Path) -> Iterator[Path]:
    try:
        names = [name for name in os.listdir(folder) if name.startswith(".")]
    except OSError:
        return
    yield from (folder / name for name in names if _UNFINISHED.fullmatch(name))


def _is_dead(name: str) -> bool:
    """Return whether a file's process ran on this computer and runs no more."""
    found = _UNFINISHED.fullmatch(name)
    return bool(found and found["computer"] == _this_computer() and _has_ended(int(found["process"], 16)))


if sys.platform == "win32":

    def _has_ended(process: int) -> bool:
        """Ask by the process's handle; no signal is sent. A number that another process has by now counts as alive."""
        import ctypes
        from ctypes.wintypes import BOOL, DWORD, HANDLE

        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        open_process = ctypes.WINFUNCTYPE(HANDLE, DWORD, BOOL, DWORD, use_last_error=True)(("OpenProcess", kernel))
        wait = ctypes.WINFUNCTYPE(DWORD, HANDLE, DWORD)(("WaitForSingleObject", kernel))
        close = ctypes.WINFUNCTYPE(BOOL, HANDLE)(("CloseHandle", kernel))
        handle = open_process(_SYNCHRONIZE, False, process)
        if not handle:
            return ctypes.get_last_error() == _NO_SUCH_PROCESS
        try:
            return bool(wait(handle, 0) == _ENDED)
        finally:
            close(handle)

else:

    def _has_ended(process: int) -> bool:
        try:
            os.kill(process, 0)
        except (ProcessLookupError, OverflowError):
            return True
        except OSError:
            return False
        return False


def _this_computer() -> str:
    return sha256(socket.gethostname().encode("utf-8", "surrogateescape")).hexdigest()[:4]
