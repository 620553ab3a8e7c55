"""What kind of file came in, by its content; and workbooks that a password protects.

Source: [MS-OFFCRYPTO] 2.3.4.10 (agile encryption), [MS-CFB] (the container of protected and of old workbooks).
"""

import io
from pathlib import Path

from tipcoder.errors import UserError
from tipcoder.office.zip_archive import LARGEST_FILE

_ZIP = b"PK\x03\x04"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_OTHER_SUFFIXES = (".csv", ".tsv", ".xls", ".xlsb", ".ods", ".fods", ".numbers", ".xml", ".html", ".htm")
_SUFFIXES = (".xlsx", ".xlsm", *_OTHER_SUFFIXES)
_INFO = "EncryptionInfo"
_LARGEST_INFO = 2**20
_MOST_SPINS = 200_000
"""How often a password is hashed, twice what Office does: a file may ask for hours of it."""


def is_workbook(path: Path) -> bool:
    """Whether a file is to be read as a workbook and not as a project: by its content, else by its name."""
    try:
        begin = _begin(path)
    except OSError:
        begin = b""
    return begin.startswith((_ZIP, _COMPOUND)) or path.suffix.lower() in _SUFFIXES


def is_protected(path: Path) -> bool:
    """Whether a workbook opens only with a password; not so of one that cannot be read at all."""
    try:
        if _begin(path) != _COMPOUND:
            return False
        with path.open("rb") as file:
            return _PACKAGE in file.read(LARGEST_FILE)
    except OSError:
        return False


def _begin(path: Path) -> bytes:
    if not path.is_file():  # a pipe would be waited for
        return b""
    with path.open("rb") as file:
        return file.read(len(_COMPOUND))


def content_of(path: Path) -> bytes:
    """Return the bytes of a file.

    Raises:
        UserError: delivery_unreadable, delivery_too_large.
    """
    try:
        if not path.is_file():
            raise UserError("delivery_unreadable", file=path.name)
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
    from msoffcrypto.exceptions import InvalidKeyError
    from msoffcrypto.format.ooxml import OOXMLFile

    damaged = UserError("delivery_damaged", file=file)
    opened = io.BytesIO()
    try:
        _look_at_info(content)
        protected = OOXMLFile(io.BytesIO(content))
        if protected.info.get("spinValue", 0) > _MOST_SPINS:
            raise damaged
        protected.load_key(password=password, verify_password=True)
        protected.decrypt(opened, verify_integrity=protected.type == "agile")
    except UserError:
        raise
    except InvalidKeyError as error:
        # the same exception tells of a password that is wrong and of a content that was changed since
        code = "delivery_damaged" if opened.tell() or "ntegrity" in str(error) else "workbook_password_wrong"
        raise UserError(code, file=file) from error
    except Exception as error:  # whatever a damaged file makes of its loops, and of what it names: salts, sizes, hashes
        raise damaged from error
    if not opened.getvalue().startswith(_ZIP):
        raise damaged
    return opened.getvalue()


def _look_at_info(content: bytes) -> None:
    """Raise ValueError where what is said of the encryption is long, or declares entities in whatever encoding."""
    from olefile import OleFileIO

    with OleFileIO(io.BytesIO(content)) as container:
        if container.get_size(_INFO) > _LARGEST_INFO:
            raise ValueError("too much is said of the encryption")
        if b"<!" in container.openstream(_INFO).read().replace(b"\x00", b""):
            raise ValueError("entities")
