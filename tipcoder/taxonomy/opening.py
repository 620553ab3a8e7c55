"""Files of taxonomies opened without trust: bounded in size, and without anything that leads out of the file."""

import io
import re
import zipfile
import zlib
from pathlib import Path
from xml.parsers import expat

from tipcoder.errors import UserError

LARGEST_FILE = 50 * 2**20
LARGEST_CONTENT = 200 * 2**20
MOST_PARTS = 2_000
MOST_CELLS = 5_000_000
"""Cells of a sheet up to its last row and column, whether they hold something or not."""
LONGEST_ENTITY = 1_000
_HEAD = 4_096
_REFERENCE = re.compile(rb'<c [^>]*?r="([A-Z]{1,3})(\d{1,7})"')


class _PrologEnd(Exception):  # noqa: N818 (no error)
    """The first element begins."""


def content_of(path: Path) -> bytes:
    """Return the bytes of a file.

    Raises UserError: taxonomy_file_unreadable(where), taxonomy_file_large(where, megabytes).
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise UserError("taxonomy_file_large", where=path.name, megabytes=LARGEST_FILE // 2**20)
        return path.read_bytes()
    except OSError as error:
        raise UserError("taxonomy_file_unreadable", where=path.name) from error


def refuse_hostile_workbook(content: bytes, where: str) -> None:
    """Look into a workbook's directory before anything is unpacked, and into the beginning of its parts.

    Raises UserError: taxonomy_damaged(where), taxonomy_file_large(where, megabytes), taxonomy_entities(where).
    """
    large = UserError("taxonomy_file_large", where=where, megabytes=LARGEST_FILE // 2**20)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = archive.infolist()
            if len(members) > MOST_PARTS or sum(member.file_size for member in members) > LARGEST_CONTENT:
                raise large
            for member in members:
                if not member.filename.endswith((".xml", ".rels")):
                    continue
                part = _part(archive, member)
                if b"<!DOCTYPE" in part[:_HEAD] or b"<!ENTITY" in part[:_HEAD]:
                    raise UserError("taxonomy_entities", where=where)
                if "worksheets/" in member.filename and _area(part) > MOST_CELLS:
                    raise large
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError) as error:
        raise UserError("taxonomy_damaged", where=where) from error


def refuse_hostile_xml(content: bytes, where: str) -> None:
    """Look at what a file of XML declares before its first element.

    Short names for addresses, as RDF editors declare them, may stay; what is built from others or leads out may not.

    Raises UserError: taxonomy_entities(where), taxonomy_damaged(where).
    """
    parser = expat.ParserCreate()

    def declared(_name: str, _is_parameter: bool, value: str | None, *_rest: object) -> None:
        if value is None or len(value) > LONGEST_ENTITY or "&" in value or "%" in value:
            raise UserError("taxonomy_entities", where=where)

    def begins(*_element: object) -> None:
        raise _PrologEnd

    parser.EntityDeclHandler = declared
    parser.StartElementHandler = begins
    try:
        parser.Parse(content, True)
    except _PrologEnd:
        return
    except expat.ExpatError as error:
        raise UserError("taxonomy_damaged", where=where) from error


def _part(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    with archive.open(member) as stream:
        return stream.read(member.file_size + 1)


def _area(sheet: bytes) -> int:
    rows, columns = 0, 0
    for letters, number in _REFERENCE.findall(sheet):
        rows = max(rows, int(number))
        column = 0
        for letter in letters:
            column = column * 26 + letter - 64
        columns = max(columns, column)
    return rows * columns
