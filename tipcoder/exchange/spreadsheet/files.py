"""Puts a finished workbook or folder in place: all of it, or nothing."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from hashlib import file_digest, sha256
from io import BytesIO
from pathlib import Path

from lxml.etree import SerialisationError
from openpyxl import Workbook

from tipcoder import paths
from tipcoder.errors import UserError
from tipcoder.exchange.spreadsheet.fast_sheet import write_archive
from tipcoder.file_operations import discard, file_fault, rename, replace
from tipcoder.private_files import FOLDER_MODE, create_private, keep_private, noted, open_again, sweep, unfinished_name

_DISK_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_OF_ANY_FILE = (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENAMETOOLONG)
"""Faults that are no different with a workbook."""


Seal = Callable[[Path], AbstractContextManager[object]]
"""Entered around the moment in which a finished file is put in place: whoever keeps a record makes it here."""


@contextmanager
def replacing(target: Path, ending: str, seal: Seal = nullcontext) -> Iterator[Path]:
    """Give a new file in the target's folder to write, then put it in the target's place; an error leaves no trace.

    Only its owner reads the file. Before, what a process that died left in the folder is removed.

    Raises:
        UserError: the target has another ending, it or its folder cannot be written, or the disk is full.
    """
    with plain_faults(target):
        if target.is_dir():
            raise UserError("workbook_is_folder", path=str(target))
    check_ending(target, ending)
    sweep(target.parent)
    scratch = target.with_name(unfinished_name(target.stem, ".tmp"))
    with noted(target.parent, paths.unfinished_folder()):
        try:
            with plain_faults(target):
                create_private(scratch)
                yield scratch
                with open_again(scratch) as written:
                    os.fsync(written.fileno())
            try:
                with seal(scratch):
                    replace(scratch, target)
            except PermissionError as error:
                raise UserError("workbook_open_elsewhere", path=str(target)) from error
        finally:
            discard(scratch)


def check_ending(target: Path, ending: str) -> None:
    """Make sure of a file's ending before it is replaced: a slip of the keyboard must not cost a project.

    Raises:
        UserError: file_ending.
    """
    if target.suffix.lower() != ending:
        raise UserError("file_ending", path=str(target), ending=ending)


@contextmanager
def plain_faults(target: Path) -> Iterator[None]:
    """Turn what a disk or folder refuses into what a person can mend.

    Raises:
        UserError: instead of an `OSError`.
    """
    try:
        yield
    except (OSError, SerialisationError) as error:
        raise _fault(error, target) from error


def save(workbook: Workbook, target: Path, password: str = "") -> None:
    """Write a workbook, the same bytes for the same content; encrypted with a password.

    Encryption is what Excel, LibreOffice and others open ([MS-OFFCRYPTO] 2.3.4, agile encryption): AES-256 in cipher
    block chaining, the key derived from the password by 100,000 rounds of SHA-512.

    Raises:
        OSError: the file cannot be written.
    """
    if not password:
        write_archive(workbook, target)
        return
    from msoffcrypto.format.ooxml import OOXMLFile

    content = BytesIO()  # in memory: the workbook is never on the disk in any other form
    write_archive(workbook, content)
    content.seek(0)
    with open(target, "wb") as encrypted:
        OOXMLFile(content).encrypt(password, encrypted)


def _fault(error: OSError | SerialisationError, target: Path) -> UserError:
    number = error.errno if isinstance(error, OSError) else None
    if number in _DISK_FULL or isinstance(error, SerialisationError):
        return UserError("workbook_disk_full", path=str(target))
    if isinstance(error, OSError) and number in _OF_ANY_FILE:
        return file_fault(error, target)
    if number == errno.ENOENT:
        return UserError("workbook_folder_missing", path=str(target))
    return UserError("workbook_not_written", path=str(target), reason=error.strerror or str(error))


@contextmanager
def new_folder(target: Path, seal: Seal = nullcontext) -> Iterator[Path]:
    """Give a folder next to the target to write into, then put it in the target's place; an error leaves no trace.

    Raises:
        UserError: folder_not_empty, folder_read_only, ...
    """
    with plain_faults(target), noted(target.parent, paths.unfinished_folder()):
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise UserError("folder_not_empty", path=str(target))
        sweep(target.parent)
        scratch = target.with_name(unfinished_name(target.name, ".tmp"))
        scratch.mkdir(FOLDER_MODE)
        try:
            yield scratch
            keep_private(scratch)
            with seal(scratch):
                if target.exists():
                    target.rmdir()
                rename(scratch, target)
        finally:
            discard(scratch)


def checksum_of(made: Path) -> str:
    """Return the SHA-256 of a file; of a folder that of a line for each file in it, in their order.

    A line has the SHA-256 of its file, two spaces, and its path within the folder.
    """
    if made.is_file():
        with made.open("rb") as file:
            return file_digest(file, "sha256").hexdigest()
    files = (path for path in sorted(made.rglob("*")) if path.is_file())
    lines = (f"{checksum_of(path)}  {path.relative_to(made).as_posix()}\n" for path in files)
    return sha256("".join(lines).encode()).hexdigest()
