"""Opens Word and OpenDocument files, which are zip archives of XML, within the limits of a judgment."""

from collections.abc import Mapping

from tipcoder.documents.limits import MAXIMUM_BYTES, MAXIMUM_MARKS
from tipcoder.errors import UserError
from tipcoder.office.limits import PackageKind, Refusal
from tipcoder.office.ole import is_encrypted
from tipcoder.office.zip import Package, open_package


def _refusal(reason: Refusal, file: str, values: Mapping[str, object]) -> UserError:
    match reason:
        case Refusal.TOO_LARGE:
            return UserError("judgment_too_large", file=file, limit=values["megabytes"])
        case Refusal.TOO_MANY_ELEMENTS | Refusal.TOO_MANY_CELLS:
            return UserError("judgment_too_long", file=file)
        case Refusal.ENTITIES:
            return UserError("judgment_unsafe", file=file)
    return UserError("judgment_damaged", file=file)


JUDGMENT = PackageKind(
    refusal=_refusal,
    file=MAXIMUM_BYTES,
    content=500 * 2**20,  # pictures count too, though they are not read
    part=48 * 2**20,
    small_part=48 * 2**20,
    parts=20_000,
    depth=150,  # tables in tables in text boxes make some forty levels
    marks=MAXIMUM_MARKS,
)
"""Limits of a judgment from an office program."""


def open_document(content: bytes, name: str) -> Package:
    """Open the archive that a document is.

    Raises:
        UserError: it is damaged, needs a password, or would unpack to too much.
    """
    refuse_protected(content, name)
    return open_package(content, name, JUDGMENT)


def refuse_protected(content: bytes, name: str) -> None:
    """Refuse a new Office file that a password protects.

    Raises:
        UserError: judgment_protected.
    """
    if is_encrypted(content):
        raise UserError("judgment_protected", file=name)
