"""Recognises workbooks by their content, and decrypts those that a password protects.

Source: [MS-OFFCRYPTO] 2.3.4.10 (agile encryption), [MS-CFB] (the container of protected and of old workbooks).
"""

import io
from pathlib import Path
from stat import S_ISREG

from tipcoder.errors import UserError
from tipcoder.office.limits import PackageKind, Refusal
from tipcoder.office.ole import OLE_SIGNATURE, is_encrypted, stream
from tipcoder.office.zip import ZIP_SIGNATURE

_OTHER_SUFFIXES = (".csv", ".tsv", ".xls", ".xlsb", ".ods", ".fods", ".numbers", ".xml", ".html", ".htm")
_SUFFIXES = (".xlsx", ".xlsm", *_OTHER_SUFFIXES)
_INFO = "EncryptionInfo"
_LARGEST_INFO = 2**20
_MOST_SPINS = 200_000
"""Rounds of hashing a password, twice what Office does: a file may ask for hours of it."""


def is_workbook(path: Path) -> bool:
    """Return whether a file is to be read as a workbook and not as a project: by its content, else by its name."""
    try:
        begin = _begin(path)
    except OSError:
        begin = b""
    return begin.startswith((ZIP_SIGNATURE, OLE_SIGNATURE)) or path.suffix.lower() in _SUFFIXES


def is_protected(path: Path, kind: PackageKind) -> bool:
    """Return whether a workbook opens only with a password; not so of one that cannot be read at all."""
    try:
        if _begin(path) != OLE_SIGNATURE:
            return False
        with path.open("rb") as file:
            return is_encrypted(file.read(kind.file))
    except OSError:
        return False


def _begin(path: Path) -> bytes:
    if not path.is_file():  # a pipe would be waited for
        return b""
    with path.open("rb") as file:
        return file.read(len(OLE_SIGNATURE))


def content_of(path: Path, kind: PackageKind, first: int | None = None) -> bytes:
    """Return the bytes of a file, or the first ones.

    Raises:
        UserError: UNREADABLE (with `reason` where the system gives one), TOO_LARGE.
    """
    try:
        # Looked at before it is opened: a pipe would be waited for, and a device never ends.
        found = path.stat()
        if not S_ISREG(found.st_mode):
            raise kind.refusal(Refusal.UNREADABLE, path.name, {})
        content = b""
        if found.st_size <= kind.file:
            with path.open("rb") as file:
                content = file.read(kind.file + 1 if first is None else first)
    except OSError as error:
        raise kind.refusal(Refusal.UNREADABLE, path.name, {"reason": error.strerror or ""}) from error
    if found.st_size > kind.file or len(content) > kind.file:
        raise kind.refusal(Refusal.TOO_LARGE, path.name, {"megabytes": kind.file // 2**20})
    return content


def unprotected(content: bytes, file: str, password: str, kind: PackageKind) -> bytes:
    """Return the zip file that a workbook is, decrypted where it is protected.

    Raises:
        UserError: OTHER_KIND, NOT_A_PACKAGE, DAMAGED, PASSWORD_NEEDED, PASSWORD_WRONG.
    """
    if content.startswith(ZIP_SIGNATURE):
        return content
    if is_encrypted(content):
        if not password:
            raise kind.refusal(Refusal.PASSWORD_NEEDED, file, {})
        return _decrypted(content, file, password, kind)
    if not content:
        raise kind.refusal(Refusal.DAMAGED, file, {})
    is_other = content.startswith(OLE_SIGNATURE) or file.lower().endswith(_OTHER_SUFFIXES)
    raise kind.refusal(Refusal.OTHER_KIND if is_other else Refusal.NOT_A_PACKAGE, file, {})


def _decrypted(content: bytes, file: str, password: str, kind: PackageKind) -> bytes:
    from msoffcrypto.exceptions import InvalidKeyError
    from msoffcrypto.format.ooxml import OOXMLFile

    damaged = kind.refusal(Refusal.DAMAGED, file, {})
    opened = io.BytesIO()
    try:
        _refuse_odd_info(content)
        protected = OOXMLFile(io.BytesIO(content))
        if protected.info.get("spinValue", 0) > _MOST_SPINS:
            raise damaged
        protected.load_key(password=password, verify_password=True)
        protected.decrypt(opened, verify_integrity=protected.type == "agile")
    except UserError:
        raise
    except InvalidKeyError as error:
        # the same exception tells of a password that is wrong and of a content that was changed since
        is_changed = opened.tell() or "ntegrity" in str(error)
        raise (damaged if is_changed else kind.refusal(Refusal.PASSWORD_WRONG, file, {})) from error
    except Exception as error:  # whatever a damaged file makes of its loops, and of what it names: salts, sizes, hashes
        raise damaged from error
    if not opened.getvalue().startswith(ZIP_SIGNATURE):
        raise damaged
    return opened.getvalue()


def _refuse_odd_info(content: bytes) -> None:
    """Raise ValueError where the description of the encryption is long, or declares entities in whatever encoding."""
    if b"<!" in stream(content, _INFO, largest=_LARGEST_INFO).replace(b"\x00", b""):
        raise ValueError("entities")
