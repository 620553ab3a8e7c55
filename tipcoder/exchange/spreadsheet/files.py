"""Puts a finished workbook in place: all of it, or nothing."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from io import BytesIO
from pathlib import Path
from secrets import token_hex
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lxml.etree import LxmlError, SerialisationError
from openpyxl import Workbook
from openpyxl.packaging.core import DocumentProperties
from openpyxl.writer.excel import ExcelWriter

from tipcoder.errors import UserError
from tipcoder.exchange.spreadsheet.protection import encrypt
from tipcoder.exchange.spreadsheet.zip_stream import LEVEL, Deflated

_DISK_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_NOT_ALLOWED = (errno.EACCES, errno.EPERM, errno.EROFS)
_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip file knows, and what earlier ones become in it."""


Seal = Callable[[Path], AbstractContextManager[object]]
"""What stands around the moment in which a finished file is put in place: whoever keeps a record makes it here."""


@contextmanager
def replacing(target: Path, ending: str, seal: Seal = nullcontext) -> Iterator[Path]:
    """Give a new file beside the target to write, then put it in the target's place; an error leaves no trace.

    Raises:
        UserError: the target has another ending, it or its folder cannot be written, or the disk is full.
    """
    with plain_faults(target):
        if target.is_dir():
            raise UserError("workbook_is_folder", path=str(target))
    check_ending(target, ending)
    scratch = target.with_name(f".{target.stem[:40]}.{token_hex(4)}.tmp")
    try:
        with plain_faults(target):
            with open(scratch, "xb"):
                pass
            yield scratch
            with open(scratch, "rb+") as written:
                os.fsync(written.fileno())
        try:
            with seal(scratch):
                os.replace(scratch, target)
        except PermissionError as error:
            raise UserError("workbook_open_elsewhere", path=str(target)) from error
    finally:
        with suppress(OSError):
            scratch.unlink(missing_ok=True)


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
    """Write a workbook whose properties say nothing, the same bytes for the same content; encrypted with a password."""
    workbook.properties = _NoProperties()
    if password:
        content = BytesIO()
        with _Archive(content) as archive:
            ExcelWriter(workbook, archive).save()
        encrypt(content, target, password)
        return
    with _Archive(target) as archive:
        ExcelWriter(workbook, archive).save()


def discard(workbook: Workbook) -> None:
    """Let go of the sheets of a workbook that was given up. Does nothing for one that was saved."""
    for sheet in workbook.worksheets:
        writer, rows = sheet._writer, sheet._rows  # noqa: SLF001
        if writer is None or sheet.closed:
            continue
        for stream in (rows, writer.xf):
            if stream is not None:
                with suppress(LxmlError):
                    stream.close()


def _fault(error: OSError | SerialisationError, target: Path) -> UserError:
    number = error.errno if isinstance(error, OSError) else None
    if number in _DISK_FULL or isinstance(error, SerialisationError):
        return UserError("workbook_disk_full", path=str(target))
    if number in _NOT_ALLOWED:
        return UserError("folder_read_only", path=str(target.parent))
    if number == errno.ENOENT:
        return UserError("workbook_folder_missing", path=str(target))
    return UserError("workbook_not_written", path=str(target), reason=error.strerror or str(error))


class _NoProperties(DocumentProperties):  # type: ignore[misc]
    """Document properties that say nothing: no author, no time."""

    __elements__ = ()


class _Archive(ZipFile):
    """A zip file whose entries carry no times, in the two calls that openpyxl makes."""

    def __init__(self, target: Path | BytesIO) -> None:
        super().__init__(target, "w", ZIP_DEFLATED, compresslevel=LEVEL, strict_timestamps=False)

    def writestr(self, name: str, data: str | bytes) -> None:  # type: ignore[override]
        """Add an entry."""
        super().writestr(ZipInfo(name, _ZIP_EPOCH), data, ZIP_DEFLATED, LEVEL)

    def write(self, part: Deflated, name: str) -> None:  # type: ignore[override]
        """Add an entry of a sheet."""
        part.put_into(self, ZipInfo(name, _ZIP_EPOCH))
