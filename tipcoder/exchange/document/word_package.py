"""Saves a Word document with the same bytes for the same content: no time of writing, no picture of its first page."""

from datetime import datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.document import Document as Docx
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.opc.pkgwriter import PackageWriter

_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a ZIP archive can hold."""
_LEFT_OUT = ("thumbnail", "stylesWithEffects")
"""Relations of the template to what a report does not need: a picture of an empty page, styles for Word 2010."""


def save_document(document: Docx, target: Path, at: datetime) -> None:
    """Write all parts of a document as of one time."""
    package = document.part.package
    for holder in (package, document.part):
        for key, relation in list(holder.rels.items()):
            if relation.reltype.endswith(_LEFT_OUT):
                del holder.rels[key]
    parts = package.parts
    for part in parts:
        part.before_marshal()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        _StampedPackage.write_to(_StampedArchive(archive, at), package.rels, parts)


class _StampedPackage(PackageWriter):
    """Writes to an archive that is open, where python-docx would open one of its own."""

    @classmethod
    def write_to(cls, archive: "_StampedArchive", relations: object, parts: list[Part]) -> None:
        cls._write_content_types_stream(archive, parts)  # type: ignore[no-untyped-call]
        cls._write_pkg_rels(archive, relations)  # type: ignore[no-untyped-call]
        cls._write_parts(archive, parts)  # type: ignore[arg-type]


class _StampedArchive:
    def __init__(self, archive: ZipFile, at: datetime) -> None:
        self._archive = archive
        self._stamp = max(at.timetuple()[:6], _EARLIEST)

    def write(self, uri: PackURI, content: bytes) -> None:
        part = ZipInfo(uri.membername, self._stamp)
        part.compress_type, part.external_attr, part.create_system = ZIP_DEFLATED, 0o600 << 16, 0
        self._archive.writestr(part, content)
