"""Limits within which foreign files are opened, and the reasons for which one is refused."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from tipcoder.errors import UserError


class Refusal(Enum):
    """Reason for which a foreign file is not read; whoever opens it has a message for each that can come."""

    UNREADABLE = auto()
    NOT_A_PACKAGE = auto()
    """It is another kind of zip file, or none."""
    OTHER_KIND = auto()
    """It is a spreadsheet of another program or format."""
    DAMAGED = auto()
    TOO_LARGE = auto()
    """With `megabytes`, the limit that it exceeds."""
    TOO_MANY_ELEMENTS = auto()
    TOO_MANY_CELLS = auto()
    """With `sheet` and `row` where it is known which cell is one too many."""
    ENTITIES = auto()
    """XML declares a document type: entities come with it, and no office program writes one."""
    LOCKED = auto()
    """It opens only with a password, and none can be given."""
    PASSWORD_NEEDED = auto()
    PASSWORD_WRONG = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageKind:
    """One kind of foreign file: the limits of its files, and the message for each reason to refuse one.

    `refusal` takes the reason, the name of the file and the values of the reason. Sizes are in bytes.
    """

    refusal: Callable[[Refusal, str, Mapping[str, object]], UserError]
    file: int
    content: int
    """Of all parts together, unpacked; also those that are never read."""
    part: int
    """Of a part that is read."""
    small_part: int
    """Of a part of XML that is neither a sheet nor the texts of cells."""
    strings: int = 150 * 2**20
    """Of the part that has the texts of cells."""
    parts: int = 5_000
    depth: int = 100
    """Levels of nested elements."""
    tag: int = 2 * 2**20
    elements: int = 6_000_000
    """Elements of all parts together that are looked at one by one."""
    marks: int = 1_500_000
    """Elements and attributes of one part that is read as a tree, which takes up to 500 MB for so many."""
    cells: int = 3_000_000
    """Cells of a sheet, empty ones between others too."""
    formulas: int = 10_000
    """Formulas of a sheet, and as many error values: each is reported by its address."""
    last_row: int = 1_048_576
    filled: int = 3_000_000
    """Cells of a sheet that hold something."""
    characters: int = 150_000_000
    """Of all texts of a sheet, each counted as often as a cell has it."""
