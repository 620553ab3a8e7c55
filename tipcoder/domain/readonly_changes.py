"""What a workbook says aside from what is read back: evidence, remarks, terms, the codebook, About, older answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class AsideSheet:
    """Cells that nothing is read back from, of a sheet that is not as it was written.

    `name` is what tipcoder calls the sheet, `sheet` what the file does. `columns` are (name, letters), `rows` (line, a
    text for each column). Of a level (`is_level`) they are its keys and the columns that no question in use has.
    """

    name: str
    sheet: str
    columns: tuple[tuple[str, str], ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    is_level: bool = False
    is_readable: bool = True


@dataclass(frozen=True, slots=True)
class AsideAbout:
    """What the sheet About says: (cell, value) by name. `is_intact`: as it was written, None where nobody knows."""

    sheet: str = ""
    values: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    is_intact: bool | None = True
    language: str = ""
