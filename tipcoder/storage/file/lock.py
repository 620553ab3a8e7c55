"""Locks a project for one writer: a lock file names who holds it.

The file alone proves nothing, since a process that dies leaves it behind. What counts is the lock that the operating
system holds on it as long as its process lives. Only a lock file from another computer (brought by a synchronised
folder) is believed as it stands.
"""

import getpass
import json
import os
import socket
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from tipcoder.errors import UserError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_FAR = 1 << 30
"""Windows keeps others from reading the byte that is locked: one far behind the text is."""


class Lock:
    """Held from taking to `release`."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor = descriptor

    def release(self) -> None:
        """Let others in, and remove the lock file."""
        if sys.platform == "win32":
            os.close(self._descriptor)
            try:
                self._path.unlink(missing_ok=True)
            except OSError:
                return  # another instance has it open already: it is theirs now; or its drive is gone
        else:
            with suppress(OSError):  # the folder became write-protected: the file stays, and holds nobody up
                self._path.unlink(missing_ok=True)
            os.close(self._descriptor)


def take_lock(project: Path, *, despite_other_computer: bool = False) -> Lock:
    """Take the lock of a project.

    Raises:
        UserError: project_locked (who, computer, since), if a living process holds it;
            project_locked_elsewhere (same), if another computer may hold it.
        OSError: nothing can be written beside the project.
    """
    path = project.with_name(project.name + ".lock")
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        if not _lock(descriptor):
            holder = _read(descriptor)
            os.close(descriptor)
            raise UserError("project_locked", **_error_values(holder))
        if _is_still_there(path, descriptor):
            break
        os.close(descriptor)
    holder = _read(descriptor)
    if holder.get("computer", socket.gethostname()) != socket.gethostname() and not despite_other_computer:
        os.close(descriptor)
        raise UserError("project_locked_elsewhere", **_error_values(holder))
    _write(descriptor)
    return Lock(path, descriptor)


if sys.platform == "win32":

    def _lock(descriptor: int) -> bool:
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True  # some drives know no locks: their projects must open all the same
        return True


def _is_still_there(path: Path, descriptor: int) -> bool:
    """Tell whether what was locked is still the file beside the project, and was not removed meanwhile."""
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


def _write(descriptor: int) -> None:
    holder = {
        "who": _person(),
        "computer": socket.gethostname(),
        "process": os.getpid(),
        "since": datetime.now().astimezone().isoformat(timespec="minutes"),
    }
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    with suppress(OSError):  # a full disk keeps nobody from reading their project
        os.write(descriptor, json.dumps(holder).encode())


def _person() -> str:
    try:
        return getpass.getuser()
    except (KeyError, ImportError, OSError):  # an account without a name
        return "?"


def _read(descriptor: int) -> dict[str, str]:
    os.lseek(descriptor, 0, os.SEEK_SET)
    try:
        holder = json.loads(os.read(descriptor, 4096))
    except ValueError:
        return {}
    return {name: str(value) for name, value in holder.items()} if isinstance(holder, dict) else {}


def _error_values(holder: dict[str, str]) -> dict[str, str]:
    since = holder.get("since", "")[:16].replace("T", " ")
    return {"who": holder.get("who", "?"), "computer": holder.get("computer", "?"), "since": since or "?"}
