"""Moves and removes files, and waits on Windows for other programs that hold one for a moment.

There, virus scanners, indexers and synchronisations open every new file, often so that nobody may rename or remove it
meanwhile. Nothing else in the program renames, replaces or removes, so nothing else has to expect that.
"""

import ctypes
import errno
import logging
import os
import shutil
import sys
import time
from collections.abc import Callable
from itertools import chain, repeat
from pathlib import Path
from secrets import token_hex
from typing import TypeVar

from tipcoder.errors import UserError

PATIENCE_SECONDS = 5.0
"""Seconds after which what another program holds counts as held for long."""

_FIRST_PAUSES = (0.01, 0.02, 0.04, 0.08, 0.16)
_PAUSE = 0.25
"""Seconds between two attempts after the first ones."""

_ACCESS_DENIED = 5
_HELD = (32, 33, 1224)
"""Errors of Windows: sharing violation, lock violation, mapped by a program."""
_WINDOWS_CODES = {
    **dict.fromkeys(_HELD, "file_held"),
    112: "disk_full",
    206: "path_too_long",
    **dict.fromkeys((53, 55, 59, 64, 67), "project_unreachable"),
    **dict.fromkeys((_ACCESS_DENIED, 19), "folder_read_only"),
}
_PATH_NOT_FOUND = 3
_LONGEST_FOLDER = 248
"""Characters from which on Windows answers that there is no such path, where long paths are not switched on."""
_CODES = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT), "disk_full"),
    errno.ENAMETOOLONG: "path_too_long",
    **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS), "folder_read_only"),
}

_AT_WORKING_FOLDER, _NO_REPLACE = -100, 1
"""Of Linux's renameat2."""

_LOG = logging.getLogger(__name__)

Result = TypeVar("Result")


def replace(source: Path, target: Path, patience: float = PATIENCE_SECONDS) -> None:
    """Give a file the name of another one, whatever is there.

    Raises:
        OSError: it cannot be, within `patience` seconds.
    """
    patiently(lambda: os.replace(source, target), target.parent, patience)


def rename(source: Path, target: Path, patience: float = PATIENCE_SECONDS) -> None:
    """Give a file or folder a name that nothing has yet.

    Raises:
        FileExistsError: something is there.
        OSError: it cannot be, within `patience` seconds.
    """
    patiently(lambda: _rename(source, target), target.parent, patience)


def remove(path: Path, patience: float = PATIENCE_SECONDS) -> None:
    """Remove a file; that there is none is well.

    Raises:
        OSError: it cannot be, within `patience` seconds.
    """
    patiently(lambda: path.unlink(missing_ok=True), path.parent, patience)


def remove_tree(folder: Path, patience: float = PATIENCE_SECONDS) -> None:
    """Remove a folder with what is in it, read-only files too; that there is none is well.

    Raises:
        OSError: it cannot be, within `patience` seconds; some of it may be gone.
    """
    patiently(lambda: _remove_tree(folder), folder.parent, patience)


def discard(path: Path, patience: float = PATIENCE_SECONDS) -> None:
    """Remove a file or folder while another error may be on its way: what cannot be removed is left and logged."""
    try:
        if path.is_dir() and not path.is_symlink():
            remove_tree(path, patience)
        else:
            remove(path, patience)
    except OSError as error:
        number = getattr(error, "winerror", None) or error.errno
        _LOG.warning("something unfinished could not be removed: %s %s", type(error).__name__, number)


def patiently(attempt: Callable[[], Result], folder: Path, patience: float = PATIENCE_SECONDS) -> Result:
    """Return what an operation on a file of a folder returns; on Windows, try again while another program holds it.

    Raises:
        OSError: that of the last attempt.
    """
    until = time.monotonic() + patience
    may_write: bool | None = None
    for pause in chain(_FIRST_PAUSES, repeat(_PAUSE)):
        try:
            return attempt()
        except OSError as error:
            number, left = getattr(error, "winerror", None), until - time.monotonic()
            if left <= 0 or number not in (_ACCESS_DENIED, *_HELD):
                raise
            if number == _ACCESS_DENIED:  # a folder in which nothing may be written says the same, and for ever
                may_write = _may_write(folder) if may_write is None else may_write
                if not may_write:
                    raise
        time.sleep(min(pause, left))
    raise AssertionError("pauses never end")


def file_fault(error: OSError, path: Path) -> UserError:
    """Return what a person can mend of a fault of the disk with a file or folder."""
    number = getattr(error, "winerror", None)  # None but on Windows
    if number == _ACCESS_DENIED and _may_write(path.parent):
        code = "file_held"
    elif number == _PATH_NOT_FOUND and len(str(path.absolute())) >= _LONGEST_FOLDER:
        code = "path_too_long"
    else:
        code = _WINDOWS_CODES.get(number or 0) or _CODES.get(error.errno or 0) or "project_unreachable"
    if code == "file_held":
        return UserError(code, file=path.name)
    return UserError(code, path=str(path.parent if code == "folder_read_only" else path))


def _rename(source: Path, target: Path) -> None:
    if sys.platform == "linux" and _is_renamed_at_once(source, target):
        return
    if sys.platform != "win32" and os.path.lexists(target):  # Windows refuses by itself
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
    os.rename(source, target)


def _is_renamed_at_once(source: Path, target: Path) -> bool:
    """Return False where the system or the drive cannot look and rename in one step."""
    rename_at = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if rename_at is None:
        return False
    names = _AT_WORKING_FOLDER, os.fsencode(source), _AT_WORKING_FOLDER, os.fsencode(target)
    if rename_at(*names, _NO_REPLACE) == 0:
        return True
    number = ctypes.get_errno()
    if number in (errno.EINVAL, errno.ENOSYS):
        return False
    raise OSError(number, os.strerror(number), str(source), None, str(target))


def _remove_tree(folder: Path) -> None:
    if not os.path.lexists(folder):
        return
    if sys.platform == "win32":  # elsewhere the rights of the folder decide
        for above, _, files in os.walk(folder):
            for name in files:
                os.chmod(os.path.join(above, name), 0o600)
    shutil.rmtree(folder)


def _may_write(folder: Path) -> bool:
    """Return whether files can be made in a folder; the one that is made to see goes with its descriptor."""
    probe = folder / f".{token_hex(4)}.tmp"
    flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_TEMPORARY", 0)
    try:
        os.close(os.open(probe, flags, 0o600))
    except OSError:
        return False
    return True
