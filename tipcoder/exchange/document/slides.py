"""Writes slides as .pptx with text, tables, pictures and notes that PowerPoint and LibreOffice let people change."""

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from zipfile import ZIP_DEFLATED, ZipFile

from tipcoder.exchange.document.blocks import PictureBlock
from tipcoder.exchange.document.word import StampedArchive
from tipcoder.exchange.spreadsheet.files import Seal, plain_faults, replacing
from tipcoder.languages.registry import LANGUAGES

if TYPE_CHECKING:
    from pptx.enum.text import MSO_VERTICAL_ANCHOR
    from pptx.slide import Slide as PptxSlide

MOST_LINES = 6
"""Lines of text on a slide, and rows of a table."""
_WIDTH, _HEIGHT = 13.333, 7.5
_MARGIN, _TITLE_HEIGHT, _TOP = 0.7, 1.1, 1.7
_FOOT = 0.6
"""Height of the foot, in which the number of a slide stands."""
_ROOM = _HEIGHT - _TOP - _FOOT
_TITLE, _CELL, _SMALL = 30, 20, 18
_SIZES = (32, 28, 24, 22, 20)
"""Sizes of text, of which the largest is taken in which all of it fits."""
_LINE = 1.25
"""Height of a line by the size of its text."""
_LETTER = 0.55
"""Width of a letter by the size of its text, on average and with some room."""
_POINTS = 72
_PADDING = 0.2
"""Room left and right of the text of a cell, in inches; half of it above and below."""
_LONG = 40
"""Letters of a cell from which a column becomes no wider."""
_FONT = "Calibri"
_TITLE_ONLY = 5
"""Place of the layout with a title alone in the template of python-pptx."""
_BLUE, _INK, _GREY = "1F4E79", "1D2633", "5A6475"
_OF_TEMPLATE = frozenset(("thumbnail", "extended-properties", "printerSettings"))
"""Kinds of the relationships that lead to what only the template has."""
_RULE = 0.05
"""Height of the line below a title."""
_APART = 0.6
"""Room below a paragraph by the size of its text."""
_Part = TypeVar("_Part")
Size = tuple[float, float]
"""Lines or rows that something takes, and its height in inches where that counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slide:
    """A slide: a title, below it lines of text, a table or a picture, and notes for who speaks.

    `above` stands in smaller letters before the lines: of what they are.
    """

    title: str
    above: str = ""
    lines: Sequence[str] = ()
    table: Sequence[tuple[str, ...]] = ()
    picture: PictureBlock | None = None
    notes: str = ""


@dataclass(frozen=True, slots=True)
class FittedSlide:
    """A slide, or a part of one, that can be read from afar: the size of its text, the width of its columns."""

    slide: Slide
    size: int = _SIZES[-1]
    widths: Sequence[float] = ()


def fitting(slide: Slide) -> Iterator[FittedSlide]:
    """Yield a slide as one or several, none of which has more lines or rows than can be read from afar.

    It is parted between paragraphs, and within one only where that has more lines than a slide.
    """
    if slide.table:
        head, *rows = slide.table
        widths = _column_widths(slide.table)
        most = _ROOM - _row_height(head, widths)
        heights = [_row_height(row, widths) for row in rows]
        for some in _parted(rows, [(1.0, height) for height in heights], (MOST_LINES - 1, most)):
            yield FittedSlide(replace(slide, table=(head, *some)), widths=widths)
        return
    most = max(1, MOST_LINES - _lines_above(slide))
    size = _largest(slide.lines, most)
    pieces = [piece for line in slide.lines for piece in _pieces(line, size, most)]
    sizes = [(float(lines), 0.0) for lines in _lines_of(pieces, size)]
    for place, part in enumerate(_parted(pieces, sizes, (most, 1.0))):
        yield FittedSlide(replace(slide, lines=part, picture=None if place else slide.picture), _largest(part, most))


def _lines_above(slide: Slide) -> int:
    return sum(_lines_of([slide.above], _SMALL)) if slide.above else 0


def _largest(texts: Sequence[str], most: int) -> int:
    """Return the largest size in which paragraphs take so many lines at most, the smallest one where there is none."""
    return next((size for size in _SIZES if sum(_lines_of(texts, size)) <= most), _SIZES[-1])


def _letters(width: float, size: float) -> int:
    """Return how many letters of a size a line has that is so wide, in inches."""
    return max(1, int(width * _POINTS / (size * _LETTER)))


def _lines_of(texts: Iterable[str], size: int) -> list[int]:
    letters = _letters(_WIDTH - 2 * _MARGIN, size)
    return [len(textwrap.wrap(text, letters)) or 1 for text in texts]


def _pieces(text: str, size: int, most: int) -> list[str]:
    """Return a paragraph, in pieces of so many lines at most."""
    lines = textwrap.wrap(text, _letters(_WIDTH - 2 * _MARGIN, size)) or [""]
    return [" ".join(lines[start : start + most]) for start in range(0, len(lines), most)]


def _parted(parts: Sequence[_Part], sizes: Sequence[Size], most: Size) -> list[tuple[_Part, ...]]:
    """Share parts out on as few slides as hold them, about as much on each; `sizes` are those of the parts."""
    found = _packed(parts, sizes, most)
    for count in range(1, int(most[0])):
        evener = _packed(parts, sizes, (count, most[1]))
        if len(evener) == len(found):
            return evener
    return found


def _packed(parts: Sequence[_Part], sizes: Sequence[Size], most: Size) -> list[tuple[_Part, ...]]:
    """Put parts on slides in their order, on each as many as it holds and one at least."""
    found: list[list[_Part]] = [[]]
    taken = (0.0, 0.0)
    for part, size in zip(parts, sizes, strict=True):
        after = (taken[0] + size[0], taken[1] + size[1])
        if found[-1] and (after[0] > most[0] or after[1] > most[1]):
            found.append([])
            after = size
        found[-1].append(part)
        taken = after
    return [tuple(one) for one in found]


def _column_widths(table: Sequence[tuple[str, ...]]) -> tuple[float, ...]:
    """Share the width of a slide out to columns by what they hold, so that a short one takes little."""
    longest = [max(map(len, column)) for column in zip(*table, strict=True)]
    word = [max(len(word) for text in column for word in (text.split() or [""])) for column in zip(*table, strict=True)]
    wanted = [max(least + 2, min(most, _LONG)) for most, least in zip(longest, word, strict=True)]
    return tuple((_WIDTH - 2 * _MARGIN) * one / sum(wanted) for one in wanted)


def _row_height(cells: Sequence[str], widths: Sequence[float]) -> float:
    lines = max(
        len(textwrap.wrap(text, _letters(width - _PADDING, _CELL))) or 1
        for text, width in zip(cells, widths, strict=True)
    )
    return lines * _CELL * _LINE / _POINTS + _PADDING / 2


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
    _widen(made, Inches(_WIDTH))
    made.slide_height = Inches(_HEIGHT)
    _drop_what_the_template_tells(made)
    properties = made.core_properties
    properties.title, properties.author, properties.last_modified_by = title, "", ""
    properties.created = properties.modified = made_at.replace(tzinfo=None, microsecond=0)
    properties.language = LANGUAGES[language].locale.replace("_", "-")
    for number, part in enumerate((part for slide in slides for part in fitting(slide)), 1):
        _add_slide(made, part, number, properties.language)
    _list_notes_master(made)
    with replacing(target, ".pptx", seal) as scratch, plain_faults(target):
        _save_stamped(made, scratch, made_at)


def _widen(made: Any, width: int) -> None:
    """Make slides so wide, and with them the places of masters and layouts in which people write."""
    from pptx.oxml.ns import qn

    scale = width / made.slide_width
    made.slide_width = width
    made.element.sldSz.attrib.pop("type", None)  # the template says that it is 4:3
    for page in (made.slide_master, *made.slide_layouts):
        for tag, side in ((qn("a:off"), "x"), (qn("a:ext"), "cx")):
            for place in page.element.iter(tag):
                if side in place.attrib:  # an extension has the name of an extent
                    place.set(side, str(int(int(place.get(side)) * scale)))


def _drop_what_the_template_tells(made: Any) -> None:
    """Drop what is true of the template of python-pptx alone: its look, its properties, its author's printer."""
    package = made.part.package
    for of in (package, made.part):
        for id, one in list(of._rels.items()):  # noqa: SLF001  it has no other way
            if one.reltype.rpartition("/")[2] in _OF_TEMPLATE:
                of.drop_rel(id)


def _list_notes_master(made: Any) -> None:
    """Name the master of notes in the presentation, which python-pptx does not though the standard asks for it."""
    from pptx.oxml import parse_xml
    from pptx.oxml.ns import nsdecls

    ids = (id for id, one in made.part.rels.items() if one.reltype.endswith("/notesMaster"))
    for id in ids:
        words = f'<p:notesMasterIdLst {nsdecls("p", "r")}><p:notesMasterId r:id="{id}"/></p:notesMasterIdLst>'
        made.element.sldMasterIdLst.addnext(parse_xml(words))


def _add_slide(made: Any, fitted: FittedSlide, number: int, language: str) -> None:
    from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
    from pptx.util import Inches

    slide = fitted.slide
    added: PptxSlide = made.slides.add_slide(made.slide_layouts[_TITLE_ONLY])
    width = Inches(_WIDTH - 2 * _MARGIN)
    title: Any = added.shapes.title
    title.left, title.top, title.width, title.height = Inches(_MARGIN), Inches(0.4), width, Inches(_TITLE_HEIGHT)
    _set_text(title.text_frame, [slide.title], _TITLE, language, is_bold=True, color=_BLUE, anchor=MSO_ANCHOR.BOTTOM)
    _add_rule(added)
    foot: Any = added.shapes.add_textbox(Inches(_MARGIN), Inches(_HEIGHT - _FOOT), width, Inches(0.4))
    foot.name = "Number"
    _set_text(foot.text_frame, [str(number)], _SMALL, language, color=_GREY)
    foot.text_frame.paragraphs[0].alignment = PP_ALIGN.RIGHT
    if slide.lines:
        top = _TOP
        if slide.above:
            above: Any = added.shapes.add_textbox(Inches(_MARGIN), Inches(top), width, Inches(0.4))
            above.name = "Above"
            _set_text(above.text_frame, [slide.above], _SMALL, language, color=_GREY)
            top += (_lines_above(slide) + 1) * _SMALL * _LINE / _POINTS
        box: Any = added.shapes.add_textbox(Inches(_MARGIN), Inches(top), width, Inches(max(0.0, _TOP + _ROOM - top)))
        box.name = "Text"
        _set_text(box.text_frame, slide.lines, fitted.size, language)
    if slide.table:
        rows, columns = len(slide.table), len(slide.table[0])
        frame: Any = added.shapes.add_table(rows, columns, Inches(_MARGIN), Inches(_TOP), width, Inches(0.5 * rows))
        frame.name = "Table"
        for column, inches in zip(frame.table.columns, fitted.widths, strict=True):
            column.width = Inches(inches)
        for row, cells in enumerate(slide.table):
            for column, text in enumerate(cells):
                cell = frame.table.cell(row, column).text_frame
                _set_text(cell, [text], _CELL, language, color=_INK if row else "")
    if slide.picture is not None:
        picture: Any = added.shapes.add_picture(BytesIO(slide.picture.content), Inches(_MARGIN), Inches(_TOP))
        scale = min(width / picture.width, Inches(_ROOM) / picture.height)
        picture.width, picture.height = int(picture.width * scale), int(picture.height * scale)
        picture.left = int((Inches(_WIDTH) - picture.width) / 2)
        picture._element.nvPicPr.cNvPr.set("descr", slide.picture.alternative)  # noqa: SLF001  it has no other way
    if slide.notes:
        notes: Any = added.notes_slide.notes_text_frame
        _set_text(notes, slide.notes.splitlines(), 12, language)


def _add_rule(slide: Any) -> None:
    """Add the line below the title."""
    from pptx.dml.color import RGBColor
    from pptx.enum.shapes import MSO_SHAPE
    from pptx.util import Inches

    at = (_MARGIN + _PADDING / 2, _TOP - 0.15, _WIDTH - 2 * _MARGIN - _PADDING, _RULE)
    rule = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, *map(Inches, at))
    rule.name = "Rule"
    rule.shadow.inherit = False
    rule.fill.solid()
    rule.fill.fore_color.rgb = RGBColor(*bytes.fromhex(_BLUE))  # type: ignore[no-untyped-call]
    rule.line.fill.background()


def _set_text(
    frame: Any,
    lines: Sequence[str],
    size: int,
    language: str,
    *,
    is_bold: bool = False,
    color: str = _INK,
    anchor: "MSO_VERTICAL_ANCHOR | None" = None,
) -> None:
    """Put lines into a frame, at its top where `anchor` names no other place."""
    from pptx.dml.color import RGBColor
    from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
    from pptx.util import Pt

    frame.word_wrap = True
    frame.vertical_anchor = anchor or MSO_ANCHOR.TOP
    for place, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if not place else frame.add_paragraph()
        paragraph.alignment = PP_ALIGN.LEFT
        paragraph.space_after = Pt(int(size * _APART) if len(lines) > 1 else 0)
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
