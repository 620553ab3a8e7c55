"""The parts of an .xlsx or .xlsm file, opened without trust.

Sizes are checked in the directory of the zip before anything is unpacked (and nothing beyond them is read), parts are
read in pieces, and one that declares a document type is refused unread: Excel writes none, and entities come with it.
"""

import io
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from xml.parsers import expat

from tipcoder.errors import UserError

LARGEST_FILE = 20 * 2**20
LARGEST_CONTENT = 200 * 2**20
LARGEST_PART = 40 * 2**20
LONGEST_TAG = 4 * 2**20
MOST_PARTS = 5_000
DEEPEST = 50
"""How deep elements may stand in each other; those of Excel stay under 10 but for drawings."""
ZIP = b"PK"
_DIRECTORY_ENTRY = b"PK\x01\x02"
_PIECE = 2**18
_UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    expat.ExpatError,
    EOFError,
    KeyError,
    IndexError,
    NotImplementedError,
    OSError,
    ValueError,
)

Begin = Callable[[str, Mapping[str, str]], None]
End = Callable[[str], None]
Characters = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Package:
    """An opened file. `file` is what messages call it."""

    archive: zipfile.ZipFile
    file: str

    def has(self, part: str) -> bool:
        """Return whether there is such a part."""
        return part in self.archive.NameToInfo

    def read(self, part: str, begin: Begin, end: End, characters: Characters | None = None) -> None:
        """Read a part of XML, telling each element by its name without prefix.

        Raises UserError: framework_damaged, framework_entities, framework_too_large, framework_password.
        """
        parser = expat.ParserCreate()
        parser.buffer_text = True
        depth = 0

        def start(name: str, attributes: Mapping[str, str]) -> None:
            nonlocal depth
            depth += 1
            if depth > DEEPEST:
                raise UserError("framework_damaged", file=self.file)
            begin(name.rpartition(":")[2] if ":" in name else name, attributes)

        def stop(name: str) -> None:
            nonlocal depth
            depth -= 1
            end(name.rpartition(":")[2] if ":" in name else name)

        parser.StartElementHandler, parser.EndElementHandler = start, stop
        parser.CharacterDataHandler = characters
        parser.StartDoctypeDeclHandler = self._refuse
        try:
            self._feed(parser, part)
        except _UNREADABLE as error:
            raise UserError("framework_damaged", file=self.file) from error
        except RuntimeError as error:  # zipfile says so of a part with a password
            raise UserError("framework_password", file=self.file) from error

    def _feed(self, parser: expat.XMLParserType, part: str) -> None:
        fed = 0
        if self.archive.getinfo(part).file_size > LARGEST_PART:
            raise UserError("framework_too_large", file=self.file)
        with self.archive.open(part) as stream:
            while piece := stream.read(_PIECE):
                fed += len(piece)
                parser.Parse(piece, False)
                if fed - parser.CurrentByteIndex > LONGEST_TAG:
                    raise UserError("framework_damaged", file=self.file)
        parser.Parse(b"", True)

    def _refuse(self, *_declaration: object) -> None:
        raise UserError("framework_entities", file=self.file)


def open_package(content: bytes, file: str) -> Package:
    """Open the bytes of a file.

    Raises UserError: framework_not_a_workbook, framework_damaged, framework_too_large.
    """
    if not content.startswith(ZIP):
        raise UserError("framework_not_a_workbook", file=file)
    if len(content) > LARGEST_FILE or content.count(_DIRECTORY_ENTRY) > MOST_PARTS:
        raise UserError("framework_too_large", file=file)
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except _UNREADABLE as error:
        raise UserError("framework_damaged", file=file) from error
    if "[Content_Types].xml" not in archive.NameToInfo:
        raise UserError("framework_not_a_workbook", file=file)
    if sum(member.file_size for member in archive.infolist()) > LARGEST_CONTENT:
        raise UserError("framework_too_large", file=file)
    return Package(archive, file)
