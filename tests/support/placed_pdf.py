"""PDFs whose letters stand where a test says, and real ones as a word processor prints them."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.support.document_files import pdf_of, stream

ADVANCE = 6.0
"""Points from one letter to the next: 500 thousandths of 12."""
WIDTH, HEIGHT = 595.0, 842.0


@dataclass(frozen=True)
class Placed:
    """A line of text at a point of the page, counted from its lower left corner as PDF does."""

    x: float
    y: float
    text: str


def placed_pdf(
    pages: Sequence[Sequence[Placed]], *, rotate: int = 0, crop: str = "", ligatures: Sequence[str] = ()
) -> bytes:
    """Return a PDF with these lines. `ligatures` are drawn as one glyph that stands for several letters."""
    glyphs: dict[str, int] = {}
    shown = [[(line, _codes(line.text, glyphs, ligatures)) for line in page] for page in pages]
    kids = " ".join(f"{6 + 2 * index} 0 R" for index in range(len(pages)))
    font = (
        "/Type /Font /Subtype /Type0 /BaseFont /Court /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R"
    )
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        f"<< {font} /ToUnicode 5 0 R >>".encode(),
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Court /DW 500 /CIDSystemInfo "
        b"<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
        stream(_to_unicode(glyphs)),
    ]
    for index, page in enumerate(shown):
        box = f"/CropBox [{crop}]" if crop else ""
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH:g} {HEIGHT:g}] {box} /Rotate {rotate} "
            f"/Contents {7 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        drawn = io.StringIO()
        for line, codes in page:
            drawn.write(f"BT /F1 12 Tf {line.x:g} {line.y:g} Td <{codes}> Tj ET\n")
        objects.append(stream(drawn.getvalue().encode()))
    return pdf_of(objects)


def printed_pdf(path: Path, pages: Sequence[str], *, family: str = "DejaVu Serif", points: float = 11) -> Path:
    """Print pages as a word processor does: fonts embedded, lines broken by the width. Needs a running application."""
    from PySide6.QtCore import QMarginsF, QRectF
    from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout.Unit.Millimeter)
    writer.setResolution(144)
    painter = QPainter(writer)
    for number, page in enumerate(pages):
        if number:
            writer.newPage()
        document = QTextDocument()
        document.documentLayout().setPaintDevice(writer)
        document.setDefaultFont(QFont(family, round(points)))
        document.setPageSize(QRectF(0, 0, writer.width(), writer.height()).size())
        document.setPlainText(page)
        document.drawContents(painter)
    painter.end()
    return path


def _codes(text: str, glyphs: dict[str, int], ligatures: Sequence[str]) -> str:
    codes, at = "", 0
    while at < len(text):
        glyph = next((ligature for ligature in ligatures if text.startswith(ligature, at)), text[at])
        codes += f"{glyphs.setdefault(glyph, len(glyphs) + 1):04X}"
        at += len(glyph)
    return codes


def _to_unicode(glyphs: dict[str, int]) -> bytes:
    lines = "\n".join(f"<{glyph:04X}> <{letters.encode('utf-16-be').hex()}>" for letters, glyph in glyphs.items())
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /C def /CMapType 2 def\n"
        f"1 begincodespacerange <0000> <FFFF> endcodespacerange\n{len(glyphs)} beginbfchar\n{lines}\nendbfchar\n"
        "endcmap end end"
    ).encode("ascii")
