"""Reads the fonts of charts: letters of all languages, as wide and as outlined as Pillow draws them."""

import re
from io import BytesIO

import pytest
from PIL import ImageFont

from tipcoder.exchange.charts.font import font

LETTERS = "ABCÇDËEXZabcçdëexz ăâîșțĂÂÎȘȚ čćđšžČĆĐŠŽ śźŚŹ абвгдѓѕјљњќџћђ АБВГДЃЅЈЉЊЌЏЋЂ 0123456789 %–;:()„“…"
WEIGHTS = pytest.mark.parametrize("is_bold", [False, True], ids=("plain", "bold"))


@WEIGHTS
def test_letters_of_all_languages_have_a_glyph_and_a_width(is_bold: bool) -> None:
    glyphs = {character: glyph for character, glyph, _ in font(is_bold).placed(LETTERS)}

    assert all(glyphs.values())
    assert len(set(glyphs.values())) == len(glyphs)
    assert all(font(is_bold).width(letter, 8) > 1 for letter in LETTERS)


@WEIGHTS
@pytest.mark.parametrize("letter", LETTERS.replace(" ", ""))
def test_an_outline_is_as_large_and_as_wide_as_what_pillow_draws(letter: str, is_bold: bool) -> None:
    own = font(is_bold)
    drawn = ImageFont.truetype(BytesIO(own.content), own.units, layout_engine=ImageFont.Layout.BASIC)
    [(_, glyph, _)] = own.placed(letter)

    # Points that pull a curve may lie outside it, but these letters have a point at each extreme.
    points = [tuple(map(float, pair)) for pair in re.findall(r"(-?[\d.]+) (-?[\d.]+)", own.outline(glyph))]
    xs, ys = zip(*points, strict=True)
    ink, (left, top) = drawn.getmask2(letter, anchor="ls")
    box = ink.getbbox()
    edges = (left + box[0], top + box[1], left + box[2], top + box[3])
    assert (min(xs), min(ys), max(xs), max(ys)) == pytest.approx(edges, abs=2)
    assert own.width(letter, own.units) == pytest.approx(drawn.getlength(letter), abs=1)


@WEIGHTS
def test_letters_that_leave_room_move_together(is_bold: bool) -> None:
    own = font(is_bold)

    assert own.width("AV", 10) < own.width("A", 10) + own.width("V", 10)
    assert own.width("та", 10) == pytest.approx(own.width("т", 10) + own.width("а", 10))


def test_what_has_no_glyph_is_a_box_and_a_space_is_empty() -> None:
    [(_, missing, _)], [(_, space, _)] = font(False).placed("\U0010fffd"), font(False).placed(" ")

    assert missing == 0
    assert "L" in font(False).outline(missing)
    assert font(False).outline(space) == "M0 0"
    assert font(False).width("", 8) == 0
