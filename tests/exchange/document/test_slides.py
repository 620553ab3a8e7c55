"""Slides are filled so that everything on them can be read: nothing is cut off, no paragraph is torn apart."""

import re
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pptx
import pytest
from PIL import Image

from tests.support.presentations import faults_of_presentation
from tipcoder.exchange.document.blocks import PictureBlock
from tipcoder.exchange.document.slides import MOST_LINES, Slide, write_slides

AT = datetime(2026, 1, 2, 3, 4)
EFFECT = "Convicted of another offence (requalified); Suspended sentence; 16 months"


def written(folder: Path, slide: Slide) -> list[Any]:
    path = folder / "slides.pptx"
    write_slides(path, "A session", "en", [slide], AT)
    return list(pptx.Presentation(str(path)).slides)


def paragraphs(slide: Any) -> list[Any]:
    return [one for shape in slide.shapes if shape.name == "Text" for one in shape.text_frame.paragraphs]


def table(slide: Any) -> Any:
    return next(shape.table for shape in slide.shapes if shape.has_table)


def test_few_words_are_larger_than_many(tmp_path: Path) -> None:
    sizes = []
    for count in (1, 12, 70):
        (slide,) = written(tmp_path, Slide(title="One", lines=("word " * count,)))
        sizes.append(paragraphs(slide)[0].runs[0].font.size.pt)
    assert sizes[0] >= sizes[1] > sizes[2] >= 18


def test_a_paragraph_that_fits_on_a_slide_stands_on_one(tmp_path: Path) -> None:
    for words, shared in ((30, [3, 3, 1]), (3, [4, 3])):
        lines = [f"{number}. {'word ' * words}".strip() for number in range(7)]
        slides = written(tmp_path, Slide(title="Seven", lines=lines))
        told = [[one.text for one in paragraphs(slide)] for slide in slides]
        assert [text for texts in told for text in texts] == lines
        assert [len(texts) for texts in told] == shared


def test_rows_that_are_high_are_shared_out_on_slides_so_that_all_are_seen(tmp_path: Path) -> None:
    heads = ("Charge", "First instance", "Appeal", "Third instance", "Stands")
    rows = [(f"A.{number} Trafficking in children", *4 * (EFFECT,)) for number in range(1, 6)]
    slides = written(tmp_path, Slide(title="Ladder", table=(heads, *rows)))
    told = [[tuple(cell.text for cell in row.cells) for row in table(slide).rows] for slide in slides]
    assert [first for first, *_ in told] == [heads] * len(told)
    assert [row for _, *some in told for row in some] == rows
    assert all(len(some) <= 3 for some in told), "a row is five lines high, and a slide has room for a dozen"


def test_rows_of_a_line_are_as_many_as_can_be_read_and_numbers_take_little_room(tmp_path: Path) -> None:
    rows = [(str(number), "What the participants do in this part of the session") for number in range(8)]
    slides = written(tmp_path, Slide(title="Program", table=(("Minutes", "Activity"), *rows)))
    assert [len(table(slide).rows) - 1 for slide in slides] == [4, 4]
    assert max(len(table(slide).rows) for slide in slides) <= MOST_LINES
    minutes, activity = table(slides[0]).columns
    assert minutes.width * 2 < activity.width


def test_what_stands_above_is_smaller_and_counts_among_the_lines(tmp_path: Path) -> None:
    slides = written(tmp_path, Slide(title="Card", above="Begging; one boy", lines=["word " * 60, "word " * 60]))
    above = [shape.text_frame.paragraphs for slide in slides for shape in slide.shapes if shape.name == "Above"]
    assert [one.text for (one,) in above] == ["Begging; one boy"] * len(slides)
    assert {one.runs[0].font.size.pt for (one,) in above} == {18}
    assert all(paragraphs(slide)[0].runs[0].font.size.pt > 18 for slide in slides)


@pytest.mark.parametrize("letters", [30, 500, 900, 4000])
def test_however_long_what_stands_above_is_the_lines_stand_whole_below_it(tmp_path: Path, letters: int) -> None:
    long = ("word " * letters)[:letters].strip()
    lines = ["A question.", "Another one."]
    slides = written(tmp_path, Slide(title=long, above=long, lines=lines))
    assert [one.text for slide in slides for one in paragraphs(slide)] == lines
    assert all(shape.height >= 0 for slide in slides for shape in slide.shapes)


def test_what_a_slide_shows_ends_above_its_number(tmp_path: Path) -> None:
    picture = PictureBlock(caption="", content=png(200, 400), alternative="A chart")
    above = "Begging; one boy; " * 12
    shown = Slide(title="Card", above=above, lines=["A question."]), Slide(title="Chart", picture=picture)
    for slide in (one for content in shown for one in written(tmp_path, content)):
        shapes = {shape.name: shape for shape in slide.shapes}
        number = shapes.pop("Number")
        assert all(shape.top + shape.height <= number.top for shape in shapes.values())


def test_a_file_of_slides_is_as_the_standard_has_it(tmp_path: Path) -> None:
    picture = PictureBlock(caption="", content=png(200, 400), alternative="A chart")
    table = (("Minutes", "Activity"), ("5", "Welcome"))
    path = tmp_path / "slides.pptx"
    slides = [
        Slide(title="Text", above="Of what", lines=["One.", "Two."], notes="Say it.\nAgain."),
        Slide(title="Table", table=table, notes="Say it."),
        Slide(title="Chart", picture=picture),
    ]
    write_slides(path, "A session", "en", slides, AT)
    assert faults_of_presentation(path) == []


@pytest.mark.parametrize(
    ("part", "before", "after", "fault"),
    [
        ("ppt/slides/slide1.xml", "<a:t>", "<a:u/><a:t>", "ppt/slides/slide1.xml: a:r holds ['rPr', 'u', 't']"),
        ("ppt/slides/slide1.xml", 'id="3"', 'id="2"', "ids of shapes: ['1', '2', '2'"),
        ("ppt/slides/slide1.xml", "<a:pPr ", "<a:endParaRPr/><a:pPr ", "a:p holds ['endParaRPr'"),
        ("ppt/presentation.xml", "notesMasterId r:id", "notesMasterId id", "does not list its notesMaster"),
        ("ppt/slides/slide2.xml", "<a:tc>", "<a:tc><a:txBody><a:bodyPr/><a:p/></a:txBody></a:tc><a:tc>", "3 cells"),
        ("[Content_Types].xml", "slides/slide2.xml", "slides/slide3.xml", "slide2.xml is no slide"),
        ("ppt/slides/_rels/slide1.xml.rels", "slideLayout6", "slideLayout99", "slideLayout99.xml is not there"),
        ("ppt/presentation.xml", 'sldId id="256"', 'sldId id="257"', "ids of slides: [257, 257]"),
    ],
)
def test_what_is_not_as_the_standard_has_it_is_found(
    part: str, before: str, after: str, fault: str, tmp_path: Path
) -> None:
    path, changed = tmp_path / "slides.pptx", tmp_path / "changed.pptx"
    slides = [
        Slide(title="One", lines=["A line."], notes="Say it."),
        Slide(title="Two", table=(("a", "b"), ("c", "d"))),
    ]
    write_slides(path, "A session", "en", slides, AT)
    with ZipFile(path) as archive, ZipFile(changed, "w") as copy:
        for name in archive.namelist():
            text = archive.read(name).decode()
            assert before in text or name != part
            copy.writestr(name, text.replace(before, after, 1) if name == part else text)
    assert any(fault in one for one in faults_of_presentation(changed))


def test_what_a_trainer_adds_is_as_wide_as_the_slides(tmp_path: Path) -> None:
    path = tmp_path / "slides.pptx"
    write_slides(path, "A session", "en", [Slide(title="One")], AT)
    made = pptx.Presentation(str(path))
    places = [shape for page in (made.slide_master, *made.slide_layouts) for shape in page.shapes]
    assert max(shape.left + shape.width for shape in places) > 0.9 * made.slide_width
    assert all(shape.left + shape.width <= made.slide_width for shape in places)


def test_nothing_of_the_template_says_who_made_it_how_it_is_printed_or_what_it_looks_like(tmp_path: Path) -> None:
    path = tmp_path / "slides.pptx"
    write_slides(path, "A session", "en", [Slide(title="One")], AT)
    with ZipFile(path) as archive:
        assert not [name for name in archive.namelist() if re.search("app.xml|thumbnail|printerSettings", name)]


def png(width: int, height: int) -> bytes:
    target = BytesIO()
    Image.new("RGB", (width, height), "white").save(target, "PNG")
    return target.getvalue()
