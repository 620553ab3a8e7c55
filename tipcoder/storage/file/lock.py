"""Locks a project for one writer: a lock file names who holds it.

The file alone proves nothing, since a process that dies leaves it behind. What counts is the lock that the operating
system holds on it as long as its process lives. Only a lock file from another computer (brought by a synchronised
folder) is believed as it stands.

A second lock, in a folder of the person's own, is named after the file's identity: a hard link has another folder.
"""

import getpass
import json
import os
import socket
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from stat import S_ISREG

from tipcoder import paths
from tipcoder.errors import UserError
from tipcoder.file_operations import patiently, remove

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_LOCKS = 2
"""By name, and by identity."""

_FAR = 1 << 30
"""Windows keeps others from reading the byte that is locked: one far behind the text is."""


class Lock:
    """Held from taking to `release`."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self.descriptor = descriptor
        self.was_left = False
        """True if a lock file was there already: who held it before did not come to an end."""
        self._held = [(path, descriptor)]

    def hold_identity(self, project: Path) -> None:
        """Hold the lock named after device and number of the project's file too, once there is one.

        That of a file whose place another one took is let go of.

        Raises:
            UserError: project_locked.
        """
        with suppress(OSError):  # a drive that numbers no files, a person without a folder: the first lock must do
            found = project.stat()
            folder = paths.locks()
            folder.mkdir(parents=True, exist_ok=True)
            path = folder / f"{found.st_dev:x}-{found.st_ino:x}.lock"
            if found.st_ino and path not in dict(self._held):
                self.was_left |= path.exists()
                self._held.append((path, _take(path)))
                _write(self._held[-1][1])
                if len(self._held) > _LOCKS:
                    _release(*self._held.pop(1))

    @property
    def holds_identity(self) -> bool:
        """Return whether the lock on the file itself is held."""
        return len(self._held) > 1

    def let_identity_go(self) -> None:
        """Let go of the lock on the file itself: it was removed or replaced, and another file may get its number."""
        while self.holds_identity:
            _release(*self._held.pop())

    def leave(self) -> None:
        """Let others in, and leave the lock file as it was found."""
        os.close(self.descriptor)

    def release(self) -> None:
        """Let others in, and remove the lock files."""
        while self._held:
            _release(*self._held.pop())


def _release(path: Path, descriptor: int) -> None:
    if sys.platform == "win32":
        os.close(descriptor)
        with suppress(OSError):  # another instance has it open already: it is theirs now; or its drive is gone
            remove(path, patience=0)
    else:
        with suppress(OSError):  # the folder became write-protected: the file stays, and holds nobody up
            remove(path)
        os.close(descriptor)


def lock_file(project: Path) -> Path:
    """Return the lock file of a project, by whatever name that is opened."""
    real = Path(os.path.realpath(project))  # as `resolve`, but for links in a circle, which raise there
    return real.with_name(real.name + ".lock")


def take_lock(project: Path, *, despite_other_computer: bool = False) -> Lock:
    """Take the lock of a project by whatever name it is opened: a link to it has the same one.

    Raises:
        UserError: project_locked (who, computer, since), if a living process holds it;
            project_locked_elsewhere (same), if another computer may hold it.
        OSError: nothing can be written beside the project.
    """
    real, path = Path(os.path.realpath(project)), lock_file(project)
    was_left = os.path.lexists(path)
    lock = Lock(path, _take(path))
    lock.was_left = was_left
    try:
        holder = _read(lock.descriptor)
        if holder.get("computer", socket.gethostname()) != socket.gethostname() and not despite_other_computer:
            lock.leave()
            raise UserError("project_locked_elsewhere", **_error_values(holder))
        lock.hold_identity(real)
    except UserError as error:
        if error.code == "project_locked":
            lock.release()
        raise
    _write(lock.descriptor)
    return lock


def _take(path: Path) -> int:
    """Return the descriptor of a lock file that no other process holds.

    Raises:
        UserError: project_locked.
        OSError: it can be neither made nor opened.
    """
    while True:
        with suppress(FileNotFoundError):
            if not S_ISREG(path.lstat().st_mode):  # a link's target would be overwritten, a pipe waited for
                remove(path)
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        # Windows refuses a name whose file was removed while another program has it open
        descriptor = patiently(lambda: os.open(path, flags, 0o600), path.parent)  # noqa: B023
        if not _lock(descriptor):
            holder = _read(descriptor)
            os.close(descriptor)
            raise UserError("project_locked", **_error_values(holder))
        if _is_still_there(path, descriptor):
            return descriptor
        os.close(descriptor)


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
    """Return whether what was locked is still the file beside the project, and was not removed meanwhile."""
    try:
        return os.path.samestat(os.fstat(descriptor), path.lstat())
    except FileNotFoundError:
        return False


def _write(descriptor: int) -> None:
    holder = {
        "who": _person(),
        "computer": socket.gethostname(),
        "process": os.getpid(),
        "since": datetime.now().astimezone().isoformat(timespec="minutes"),
    }
    with suppress(OSError):  # a full disk keeps nobody from reading their project
        os.ftruncate(descriptor, 0)
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, json.dumps(holder).encode())


def _person() -> str:
    try:
        return getpass.getuser()
    except (KeyError, ImportError, OSError):  # an account without a name
        return "?"


def _read(descriptor: int) -> dict[str, str]:
    try:
        os.lseek(descriptor, 0, os.SEEK_SET)
        holder = json.loads(os.read(descriptor, 4096))
    except (OSError, ValueError, RecursionError):  # whatever another program wrote there holds nobody up
        return {}
    return {name: str(value) for name, value in holder.items()} if isinstance(holder, dict) else {}


def _error_values(holder: dict[str, str]) -> dict[str, str]:
    since = holder.get("since", "")[:16].replace("T", " ")
    return {"who": holder.get("who", "?"), "computer": holder.get("computer", "?"), "since": since or "?"}


def file_identity(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from one that takes its name, None where the drive tells nothing."""
    try:
        found = path.stat()
    except OSError:  # the transaction itself finds out what is the matter
        return None
    return (found.st_dev, found.st_ino) if found.st_ino else None
