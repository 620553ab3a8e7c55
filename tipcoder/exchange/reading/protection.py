"""What kind of file came in, by its content; and workbooks that a password protects.

Source: [MS-OFFCRYPTO] 2.3.4.10 (agile encryption), [MS-CFB] (the container of protected and of old workbooks).
"""

import io
import re
from pathlib import Path

from tipcoder.errors import UserError
from tipcoder.exchange.reading.archive import LARGEST_FILE
from tipcoder.framework.compound import stream

_ZIP = b"PK\x03\x04"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_OTHER_SUFFIXES = (".csv", ".tsv", ".xls", ".xlsb", ".ods", ".fods", ".numbers", ".xml", ".html", ".htm")
_SUFFIXES = (".xlsx", ".xlsm", *_OTHER_SUFFIXES)
_SPINS = re.compile(rb'spinCount="(\d{1,12})"')
_MOST_SPINS = 200_000
"""How often a password is hashed, twice what Office does: a file may ask for hours of it."""


def is_workbook(path: Path) -> bool:
    """Whether a file is to be read as a workbook and not as a project: by its content, else by its name."""
    try:
        with path.open("rb") as file:
            begin = file.read(8)
    except OSError:
        return path.suffix.lower() in _SUFFIXES
    return begin.startswith((_ZIP, _COMPOUND)) or path.suffix.lower() in _SUFFIXES


def is_protected(path: Path) -> bool:
    """Whether a workbook opens only with a password; not so of one that cannot be read at all."""
    try:
        with path.open("rb") as file:
            return file.read(len(_COMPOUND)) == _COMPOUND and _PACKAGE in file.read(LARGEST_FILE)
    except OSError:
        return False


def content_of(path: Path) -> bytes:
    """Return the bytes of a file.

    Raises:
        UserError: delivery_unreadable, delivery_too_large.
    """
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise UserError("delivery_unreadable", file=path.name) from error
    if len(content) > LARGEST_FILE:
        raise UserError("delivery_too_large", file=path.name, megabytes=LARGEST_FILE // 2**20)
    return content


def unprotected(content: bytes, file: str, password: str) -> bytes:
    """Return the zip file that a workbook is, decrypted where it is protected.

    Raises:
        UserError: delivery_other_kind, delivery_not_a_workbook, delivery_damaged, workbook_password_needed,
            workbook_password_wrong.
    """
    if content.startswith(_ZIP):
        return content
    if content.startswith(_COMPOUND):
        if _PACKAGE not in content:
            raise UserError("delivery_other_kind", file=file)
        if not password:
            raise UserError("workbook_password_needed", file=file)
        return _decrypted(content, file, password)
    if not content:
        raise UserError("delivery_damaged", file=file)
    is_other = file.lower().endswith(_OTHER_SUFFIXES)
    raise UserError("delivery_other_kind" if is_other else "delivery_not_a_workbook", file=file)


def _decrypted(content: bytes, file: str, password: str) -> bytes:
    from msoffcrypto.exceptions import DecryptionError, FileFormatError, InvalidKeyError, ParseError
    from msoffcrypto.format.ooxml import OOXMLFile

    damaged = UserError("delivery_damaged", file=file)
    try:
        info = stream(content, "EncryptionInfo")
    except (ValueError, IndexError) as error:
        raise damaged from error
    spins = [int(count) for count in _SPINS.findall(info)]
    if b"<!" in info or max(spins, default=0) > _MOST_SPINS:
        raise damaged
    opened = io.BytesIO()
    try:
        protected = OOXMLFile(io.BytesIO(content))
        protected.load_key(password=password, verify_password=True)
        protected.decrypt(opened, verify_integrity=bool(spins))
    except InvalidKeyError as error:
        # the same exception tells of a password that is wrong and of a content that was changed since
        code = "delivery_damaged" if opened.tell() or "ntegrity" in str(error) else "workbook_password_wrong"
        raise UserError(code, file=file) from error
    except (DecryptionError, FileFormatError, ParseError, ValueError, KeyError, IndexError, OSError) as error:
        raise damaged from error
    if not opened.getvalue().startswith(_ZIP):
        raise damaged
    return opened.getvalue()
