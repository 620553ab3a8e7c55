"""Word and OpenDocument files are zip archives of XML: opened with limits, because such a file can be made to harm.

What is refused: archives that unpack to far more than a judgment has (zip bombs; zipfile itself reads no more of a
member than the directory declares), and XML that declares entities or names a document type, which neither format
needs. Nothing is fetched.

Source: https://owasp.org/www-community/vulnerabilities/XML_External_Entity_(XXE)_Processing
"""

import io
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from zipfile import BadZipFile, ZipFile

from lxml import etree

from tipcoder.errors import UserError

MAXIMUM_UNPACKED_BYTES = 500 * 1024 * 1024
"""Of all members together: pictures count too, though they are not read."""
MAXIMUM_PART_BYTES = 48 * 1024 * 1024
MAXIMUM_MARKS = 1_500_000
"""Elements and attributes of one part. A tree of so many takes up to 500 MB; a judgment of 500 pages has 300,000."""
_MEMBERS = 20_000
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_TOO_DEEP: Callable[[Any], Any] = etree.XPath("boolean(/" + "/".join("*" * 150) + ")")
"""Readers follow elements into each other; tables in tables in text boxes make some forty levels."""


@contextmanager
def open_package(content: bytes, name: str) -> Iterator[ZipFile]:
    """Open an archive whose directory promises nothing outsized, to read parts of it: the block does nothing else.

    Raises:
        UserError: it is damaged, needs a password, or would unpack to too much.
    """
    refuse_compound(content, name)
    try:
        with ZipFile(io.BytesIO(content)) as archive:
            members = archive.infolist()
            if sum(member.file_size for member in members) > MAXIMUM_UNPACKED_BYTES or len(members) > _MEMBERS:
                raise UserError("judgment_too_large", file=name, limit=MAXIMUM_UNPACKED_BYTES // 1024**2)
            yield archive
    except (BadZipFile, NotImplementedError, OSError, EOFError, ValueError, RuntimeError, zlib.error) as error:
        raise UserError("judgment_damaged", file=name) from error


def read_part(archive: ZipFile, part: str, name: str) -> Any | None:
    """Return the root element of an XML part, None if the archive has none of this name.

    Raises:
        UserError: the part is too large, is no XML, or declares entities.
    """
    if part not in archive.namelist():
        return None
    if archive.getinfo(part).file_size > MAXIMUM_PART_BYTES:
        raise UserError("judgment_too_large", file=name, limit=MAXIMUM_PART_BYTES // 1024**2)
    content = archive.read(part)
    refuse_too_many_marks(content, name)
    try:
        root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, remove_comments=True, remove_pis=True))
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UserError("judgment_damaged", file=name) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise UserError("judgment_unsafe", file=name)
    if _TOO_DEEP(root):
        raise UserError("judgment_damaged", file=name)
    return root


def refuse_compound(content: bytes, name: str) -> None:
    """Refuse the format of old Word files, in which new ones stand too when they are encrypted.

    Raises:
        UserError: the content is such a file, whatever its name says.
    """
    if not content.startswith(_COMPOUND):
        return
    encrypted = "EncryptedPackage".encode("utf-16-le") in content
    raise UserError("judgment_protected" if encrypted else "judgment_word_97", file=name)


def refuse_too_many_marks(content: bytes, name: str) -> None:
    """Refuse marked-up text whose tree would fill the memory.

    Raises:
        UserError: it has too many elements and attributes.
    """
    if content.count(b"<") + content.count(b"=") > MAXIMUM_MARKS:
        raise UserError("judgment_too_long", file=name)


def local(element: Any) -> str:
    """Return the name of an element without its namespace, which differs between editions of a format."""
    return str(element.tag).rpartition("}")[2]


def attribute(element: Any, name: str) -> str:
    """Return the value of an attribute in whichever namespace, "" if there is none."""
    return next((str(value) for key, value in element.items() if key.rpartition("}")[2] == name), "")
