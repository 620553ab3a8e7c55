"""Writes cards for printing on both sides: four A6 to a page of A4, their backs mirrored for the long edge."""

import textwrap
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

import docx
from docx.oxml.ns import qn
from docx.shared import Mm

from tipcoder.exchange.document import word_styles as styles
from tipcoder.exchange.document.blocks import Document
from tipcoder.exchange.document.word import save_document, set_properties
from tipcoder.exchange.document.word_xml import Element, add
from tipcoder.exchange.spreadsheet.files import Seal, plain_faults, replacing
from tipcoder.languages.registry import LANGUAGES

_TO_PAGE, _ACROSS = 4, 2
_WIDTH, _HEIGHT = 5953, 8390
"""Of a card in twentieths of a point; two heights leave room on the page for the paragraph that a table must have."""
_PADDING = 510
_CUT = "B8C2CE"
_LEAD, _LARGE = 18, 40
"""Half points: of the line at the top, of questions."""
_SIZES = ((28, 24), (26, 22), (24, 20), (22, 18), (20, 16), (18, 15), (16, 13))
"""What is read first and paragraphs, in half points: the largest is taken in which a side has room."""
_LETTER, _LINE = 0.56, 1.32
"""Width of a letter and height of a line by the size of the text, with some room."""
_AFTER_LARGE, _AFTER_NAME, _AFTER_TEXT = 160, 20, 100
"""Room below them, in twentieths of a point."""
_TWENTIETHS = 10
"""Of a point in half a point."""


@dataclass(frozen=True, slots=True)
class CardFace:
    """One side of a card: a line at its top, what is read first, and paragraphs as (name, text), "" for no name."""

    top: str
    large: str
    paragraphs: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """A card: what is asked, and what is told once it is turned."""

    front: CardFace
    back: CardFace


def write_cards(target: Path, document: Document, cards: Sequence[Card], seal: Seal = nullcontext) -> None:
    """Write cards as .docx: a page of fronts, then the page of their backs; blocks of `document` are left aside.

    Raises:
        UserError: the file cannot be written; what stood there before still does.
    """
    made = docx.Document()
    language = LANGUAGES[document.language].locale.replace("_", "-")
    styles.set_up(made, language)
    set_properties(made, document)
    section = made.sections[0]
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(0)
    section.header_distance = section.footer_distance = Mm(0)
    body: Element = made.element.body
    for left in body.findall(qn("w:p")):
        body.remove(left)
    end = body.find(qn("w:sectPr"))
    body.remove(end)
    for start in range(0, len(cards), _TO_PAGE):
        some = cards[start : start + _TO_PAGE]
        _add_page(body, [card.front for card in some])
        _add_page(body, [card.back for card in some], is_mirrored=True)
    body.append(end)
    with replacing(target, ".docx", seal) as scratch, plain_faults(target):
        save_document(made, scratch, document.made_at)


def _add_page(body: Element, faces: Sequence[CardFace], *, is_mirrored: bool = False) -> None:
    """Add a page of four sides, blank where there are fewer; mirrored left to right it is the back of another."""
    table = add(body, "tbl")
    properties = add(table, "tblPr")
    add(properties, "tblW", w=str(_WIDTH * _ACROSS), type="dxa")
    add(properties, "tblInd", w=str(_PADDING), type="dxa")  # a table begins its padding before the margin
    borders = add(properties, "tblBorders")
    for side in ("insideH", "insideV"):
        add(borders, side, val="dashed", sz="4", space="0", color=_CUT)
    add(properties, "tblLayout", type="fixed")
    margins = add(properties, "tblCellMar")
    for side in ("top", "left", "bottom", "right"):
        add(margins, side, w=str(_PADDING), type="dxa")
    grid = add(table, "tblGrid")
    for _ in range(_ACROSS):
        add(grid, "gridCol", w=str(_WIDTH))
    places: list[CardFace | None] = [*faces, *[None] * (_TO_PAGE - len(faces))]
    for start in range(0, _TO_PAGE, _ACROSS):
        row = add(table, "tr")
        add(add(row, "trPr"), "trHeight", val=str(_HEIGHT), hRule="exact")
        beside = places[start : start + _ACROSS]
        for face in reversed(beside) if is_mirrored else beside:
            cell = add(row, "tc")
            add(add(cell, "tcPr"), "tcW", w=str(_WIDTH), type="dxa")
            _add_face(cell, face)
    last = add(body, "p")
    add(add(last, "pPr"), "spacing", before="0", after="0", line="20", lineRule="exact")


def _add_face(cell: Element, face: CardFace | None) -> None:
    if face is None:
        add(cell, "p")
        return
    large, size = _sizes(face)
    _add_line(cell, face.top, _LEAD, color="5A6475", after=_AFTER_LARGE)
    _add_line(cell, face.large, large if face.paragraphs else _LARGE, is_bold=True, after=_AFTER_LARGE)
    for name, text in face.paragraphs:
        if name:
            _add_line(cell, name, size, is_bold=True, color="1F4E79", after=_AFTER_NAME)
        _add_line(cell, text, size, after=_AFTER_TEXT)


def _sizes(face: CardFace) -> tuple[int, int]:
    """Return the largest sizes in which a side has room, the smallest ones where none leaves any."""
    room = _HEIGHT - 2 * _PADDING
    for large, size in _SIZES:
        taken = _height(face.top, _LEAD, _AFTER_LARGE) + _height(face.large, large, _AFTER_LARGE)
        for name, text in face.paragraphs:
            taken += (_height(name, size, _AFTER_NAME) if name else 0) + _height(text, size, _AFTER_TEXT)
        if taken <= room:
            return large, size
    return _SIZES[-1]


def _height(text: str, size: int, after: int) -> float:
    """Return about how high a paragraph of so large letters, in half points, is on a card."""
    letters = int((_WIDTH - 2 * _PADDING) / (size * _TWENTIETHS * _LETTER))
    return len(textwrap.wrap(text, letters) or [""]) * size * _TWENTIETHS * _LINE + after


def _add_line(
    cell: Element, text: str, size: int, *, is_bold: bool = False, color: str = "1D2633", after: int = 0
) -> None:
    paragraph = add(cell, "p")
    add(add(paragraph, "pPr"), "spacing", before="0", after=str(after), line="264", lineRule="auto")
    run = add(paragraph, "r")
    properties = add(run, "rPr")
    if is_bold:
        add(properties, "b")
    add(properties, "color", val=color)
    add(properties, "sz", val=str(size))
    words = add(run, "t")
    words.text = text
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
