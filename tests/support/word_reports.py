"""Reads a report in Word as a person reads it: headings, tables by their captions, pictures, and every byte of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from zipfile import ZipFile

from docx import Document
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph


@dataclass(frozen=True)
class ReadTable:
    """A table of a report: the heading that it stands under, its caption without its number, and its cells."""

    under: str
    caption: str
    rows: list[list[str]]


@dataclass
class ReadReport:
    """A report as it is read."""

    headings: list[tuple[int, str]] = field(default_factory=list)
    paragraphs: list[tuple[str, str]] = field(default_factory=list)
    """Styles and texts of what is neither heading nor caption."""
    tables: list[ReadTable] = field(default_factory=list)
    figures: list[tuple[str, str]] = field(default_factory=list)
    """Captions and alternative texts of the pictures."""

    def under(self, heading: str) -> list[ReadTable]:
        """Return the tables under a heading of level 1."""
        return [table for table in self.tables if table.under == heading]

    def texts(self, style: str) -> list[str]:
        """Return the texts of a style."""
        return [text for found, text in self.paragraphs if found == style]


def read_report(path: Path) -> ReadReport:
    """Read a report."""
    report = ReadReport()
    chapter = caption = alternative = ""
    for block in Document(str(path)).iter_inner_content():
        if isinstance(block, Table):
            report.tables.append(ReadTable(chapter, caption, [[cell.text for cell in row.cells] for row in block.rows]))
            caption = ""
            continue
        style, text = block.style.name if block.style else "", block.text
        if described := _alternative(block):
            alternative = described
        elif style.startswith("Heading"):
            level = int(style[-1])
            report.headings.append((level, text))
            chapter = text if level == 1 else chapter
        elif style == "Caption":
            caption = re.sub(r"^\S+ \d+\. ", "", text)
            if alternative:
                report.figures.append((caption, alternative))
                alternative = ""
        else:
            report.paragraphs.append((style, text))
    return report


def every_byte(path: Path) -> Iterator[bytes]:
    """Yield the parts of a report as they are stored, and as text without tags."""
    with ZipFile(path) as archive:
        for name in archive.namelist():
            content = archive.read(name)
            yield content
            if name.endswith(".xml"):
                yield re.sub(rb"<[^>]+>", b"", content)


def _alternative(paragraph: Paragraph) -> str:
    drawn = paragraph._p.find(f".//{qn('wp:docPr')}")  # noqa: SLF001  python-docx does not give what pictures say
    return "" if drawn is None else str(drawn.get("descr"))


def words_of(path: Path) -> str:
    """Return all words of a document, those of its tables last."""
    document = Document(str(path))
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join((*(paragraph.text for paragraph in document.paragraphs), *cells))
