"""Writes slides as .pptx with text, tables, pictures and notes that PowerPoint and LibreOffice let people change."""

import textwrap
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile

from tipcoder.exchange.document.blocks import PictureBlock
from tipcoder.exchange.document.word import StampedArchive
from tipcoder.exchange.spreadsheet.files import Seal, plain_faults, replacing
from tipcoder.languages.registry import LANGUAGES

if TYPE_CHECKING:
    from pptx.slide import Slide as PptxSlide

MOST_LINES = 6
"""Lines of text on a slide, and rows of a table below its head."""
_LETTERS = 76
"""Letters in a line of text of this size on a slide of this width."""
_WIDTH, _HEIGHT = 13.333, 7.5
_MARGIN, _TITLE_HEIGHT, _TOP = 0.7, 1.1, 1.7
_TITLE, _TEXT, _CELL = 30, 22, 18
_FONT = "Calibri"
_TITLE_ONLY = 5
"""Place of the layout with a title alone in the template of python-pptx."""
_BLUE, _INK = "1F4E79", "1D2633"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slide:
    """A slide: a title, below it lines of text, a table or a picture, and notes for who speaks."""

    title: str
    lines: Sequence[str] = ()
    table: Sequence[tuple[str, ...]] = ()
    picture: PictureBlock | None = None
    notes: str = ""


def fitting(slide: Slide) -> Iterator[Slide]:
    """Yield a slide as one or several, none of which has more lines or rows than can be read from afar."""
    lines = [
        (place, piece) for place, line in enumerate(slide.lines) for piece in textwrap.wrap(line, _LETTERS) or [""]
    ]
    if slide.table:
        head, *rows = slide.table
        for start in range(0, max(len(rows), 1), MOST_LINES - 1):
            yield _part(slide, start, table=(head, *rows[start : start + MOST_LINES - 1]))
        return
    for start in range(0, max(len(lines), 1), MOST_LINES):
        told: dict[int, str] = {}
        for place, piece in lines[start : start + MOST_LINES]:
            told[place] = f"{told[place]} {piece}" if place in told else piece
        yield _part(slide, start, lines=tuple(told.values()))


def _part(slide: Slide, start: int, *, lines: Sequence[str] = (), table: Sequence[tuple[str, ...]] = ()) -> Slide:
    return Slide(
        title=slide.title,
        lines=lines,
        table=table,
        picture=slide.picture if not start else None,
        notes=slide.notes,
    )


def write_slides(
    target: Path, title: str, language: str, slides: Sequence[Slide], made_at: datetime, seal: Seal = nullcontext
) -> None:
    """Write slides of 16:9 as .pptx, the same bytes for the same slides.

    Raises:
        UserError: the file cannot be written; what stood there before still does.
    """
    import pptx
    from pptx.util import Inches

    made = pptx.Presentation()
    made.slide_width, made.slide_height = Inches(_WIDTH), Inches(_HEIGHT)
    made.element.sldSz.attrib.pop("type", None)  # the template says that it is 4:3
    properties = made.core_properties
    properties.title, properties.author, properties.last_modified_by = title, "", ""
    properties.created = properties.modified = made_at.replace(tzinfo=None, microsecond=0)
    properties.language = LANGUAGES[language].locale.replace("_", "-")
    for slide in slides:
        for part in fitting(slide):
            _add_slide(made, part, properties.language)
    with replacing(target, ".pptx", seal) as scratch, plain_faults(target):
        _save_stamped(made, scratch, made_at)


def _add_slide(made: Any, slide: Slide, language: str) -> None:
    from pptx.util import Inches

    added: PptxSlide = made.slides.add_slide(made.slide_layouts[_TITLE_ONLY])
    width = Inches(_WIDTH - 2 * _MARGIN)
    title: Any = added.shapes.title
    title.left, title.top, title.width, title.height = Inches(_MARGIN), Inches(0.4), width, Inches(_TITLE_HEIGHT)
    _set_text(title.text_frame, [slide.title], _TITLE, language, is_bold=True, color=_BLUE)
    room = Inches(_HEIGHT - _TOP - 0.4)
    if slide.lines:
        box: Any = added.shapes.add_textbox(Inches(_MARGIN), Inches(_TOP), width, room)
        box.name = "Text"
        _set_text(box.text_frame, slide.lines, _TEXT, language)
    if slide.table:
        rows, columns = len(slide.table), len(slide.table[0])
        frame: Any = added.shapes.add_table(rows, columns, Inches(_MARGIN), Inches(_TOP), width, Inches(0.5 * rows))
        frame.name = "Table"
        for row, cells in enumerate(slide.table):
            for column, text in enumerate(cells):
                cell = frame.table.cell(row, column).text_frame
                _set_text(cell, [text], _CELL, language, color=_INK if row else "")
    if slide.picture is not None:
        picture: Any = added.shapes.add_picture(BytesIO(slide.picture.content), Inches(_MARGIN), Inches(_TOP))
        scale = min(width / picture.width, room / picture.height)
        picture.width, picture.height = int(picture.width * scale), int(picture.height * scale)
        picture.left = int((Inches(_WIDTH) - picture.width) / 2)
        picture._element.nvPicPr.cNvPr.set("descr", slide.picture.alternative)  # noqa: SLF001  it has no other way
    if slide.notes:
        notes: Any = added.notes_slide.notes_text_frame
        _set_text(notes, slide.notes.splitlines(), 12, language)


def _set_text(
    frame: Any, lines: Sequence[str], size: int, language: str, *, is_bold: bool = False, color: str = _INK
) -> None:
    from pptx.dml.color import RGBColor
    from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
    from pptx.util import Pt

    frame.word_wrap = True
    frame.vertical_anchor = MSO_ANCHOR.TOP
    for place, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if not place else frame.add_paragraph()
        paragraph.alignment = PP_ALIGN.LEFT
        paragraph.space_after = Pt(6)
        run = paragraph.add_run()
        run.text = line
        run.font.size, run.font.name, run.font.bold = Pt(size), _FONT, is_bold
        if color:
            run.font.color.rgb = RGBColor(*bytes.fromhex(color))  # type: ignore[no-untyped-call]
        run._r.get_or_add_rPr().set("lang", language)  # noqa: SLF001  its list of languages lacks some of ours


def _save_stamped(made: Any, target: Path, at: datetime) -> None:
    """Write the parts of a presentation as of one time, and not as of now."""
    from pptx.opc.serialized import PackageWriter

    package = made.part.package
    writer = PackageWriter("", package._rels, tuple(package.iter_parts()))  # noqa: SLF001  as the package saves itself
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        stamped: Any = StampedArchive(archive, at)
        for write in (writer._write_content_types_stream, writer._write_pkg_rels, writer._write_parts):  # noqa: SLF001
            write(stamped)
