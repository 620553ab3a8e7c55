"""Draws charts as files: the same bytes each time, sharp enough for print, in words too."""

import subprocess
import sys
from io import BytesIO
from xml.etree import ElementTree

import pytest
from PIL import Image

from tests.support.contrast import contrast
from tipcoder.exchange.charts.chart import Chart, ChartKind, ChartRow, Mark
from tipcoder.exchange.charts.drawing import png_bytes, svg_bytes
from tipcoder.exchange.charts.palettes import DARK, LIGHT, Palette

PALETTES = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=("light", "dark"))


def a_chart(kind: ChartKind = ChartKind.BARS) -> Chart:
    marks = (Mark(7, 22, "7 of 22 (32 %)"), Mark(15, 22, "15 of 22 (68 %)"))
    row = ChartRow(label="Закана, $ила и x_2 $", marks=marks, numbers=(24, 60, 72), text="n = 22")
    return Chart(
        kind=kind, title="Средства", subtitle="cases", rows=(row,), series=("so", "otherwise"), alternative="7 of 22"
    )


@pytest.mark.parametrize("kind", ChartKind)
@PALETTES
def test_the_same_chart_gives_the_same_bytes(kind: ChartKind, palette: Palette) -> None:
    assert png_bytes(a_chart(kind), palette) == png_bytes(a_chart(kind), palette)
    assert svg_bytes(a_chart(kind), palette) == svg_bytes(a_chart(kind), palette)


def test_bytes_are_the_same_in_another_process() -> None:
    code = (
        "import sys\n"
        "from tests.exchange.charts.test_drawing import a_chart, png_bytes, svg_bytes\n"
        "sys.stdout.buffer.write(svg_bytes(a_chart()) + png_bytes(a_chart()))"
    )
    drawn = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)  # noqa: S603

    assert drawn.stdout == svg_bytes(a_chart()) + png_bytes(a_chart())


def test_a_picture_is_sixteen_centimetres_wide_at_200_dots_an_inch() -> None:
    with Image.open(BytesIO(png_bytes(a_chart()))) as picture:
        assert picture.width == pytest.approx(16 / 2.54 * 200, abs=2)
        assert picture.info["dpi"] == pytest.approx((200, 200), abs=0.1)
        assert picture.info["Title"] == "Средства"
        assert picture.info["Description"] == "7 of 22"
        assert "Software" not in picture.info


def test_a_drawing_has_its_title_and_words_and_no_date() -> None:
    drawing = svg_bytes(a_chart())

    root = ElementTree.fromstring(drawing)  # noqa: S314
    texts = {element.tag.rpartition("}")[2]: element.text for element in root.iter()}
    assert texts["title"] == "Средства"
    assert texts["description"] == "7 of 22"
    assert "date" not in texts
    assert b"atplotlib" not in drawing


@PALETTES
def test_text_and_shapes_can_be_read_on_their_ground(palette: Palette) -> None:
    degrees = [palette.degree(place, 5) for place in range(5)]

    for text in (palette.text, palette.muted):
        assert contrast(text, palette.background) >= 4.5
    for colour in (*palette.parts, *palette.series, *degrees, *(palette.shaded(share / 10) for share in range(11))):
        assert contrast(palette.text_on(colour), colour) >= 4.5
    for colour in (*palette.parts, *palette.series, palette.line):
        assert contrast(colour, palette.background) >= 3


def test_drawing_is_not_loaded_before_it_is_needed() -> None:
    code = (
        "import sys\n"
        "import tipcoder.app, tipcoder.ui.shell.main_window, tipcoder.exchange.charts.drawing\n"
        "assert 'matplotlib' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603
