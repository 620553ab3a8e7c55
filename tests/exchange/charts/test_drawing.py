"""Draws charts as files: the same bytes each time, sharp enough for print, in words too."""

import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from xml.etree import ElementTree

import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

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
    assert texts["desc"] == "7 of 22"
    assert root.get("role") == "img"
    assert "date" not in texts


def test_a_drawing_needs_no_font() -> None:
    drawing = svg_bytes(a_chart())

    assert b"<text" not in drawing
    assert b"font" not in drawing


def test_words_with_signs_of_markup_stay_words() -> None:
    chart = replace(a_chart(), title='Under 5 < "n" & more', alternative="<script>")

    root = ElementTree.fromstring(svg_bytes(chart))  # noqa: S314
    texts = {element.tag.rpartition("}")[2]: element.text for element in root.iter()}
    assert (texts["title"], texts["desc"]) == ('Under 5 < "n" & more', "<script>")


def as_drawn(chart: Chart, palette: Palette, size: tuple[int, int]) -> Image.Image:
    """Return the drawing of a chart as Qt paints it, in so many dots."""
    painted = QImage(*size, QImage.Format.Format_RGB32)
    painted.fill(Qt.GlobalColor.magenta)
    painter = QPainter(painted)
    QSvgRenderer(QByteArray(svg_bytes(chart, palette))).render(painter)
    painter.end()
    return Image.frombytes("RGB", size, bytes(painted.constBits()), "raw", "BGRX")


@pytest.mark.parametrize("kind", ChartKind)
@PALETTES
def test_picture_and_drawing_look_alike(kind: ChartKind, palette: Palette) -> None:
    chart = a_chart(kind)
    with Image.open(BytesIO(png_bytes(chart, palette))) as picture:
        # Edges may lie a dot apart, but no more: that much is smoothed away.
        either = [
            image.resize((160, 40), Image.Resampling.BOX) for image in (picture, as_drawn(chart, palette, picture.size))
        ]

    apart = ImageStat.Stat(ImageChops.difference(*either))
    assert max(high for _, high in apart.extrema) < 48
    assert max(apart.mean) < 2


@pytest.mark.parametrize("kind", ChartKind)
@pytest.mark.parametrize("dpi", [100, 200])
def test_no_text_is_cut_at_the_edge(kind: ChartKind, dpi: int) -> None:
    long = replace(a_chart(kind).rows[0], label="Ѓубрето ќе ја однесе љубовта, çështja e gjykatës së lartë " * 3)
    chart = replace(a_chart(kind), title="ЌЃЅ ËČȘ " * 20, rows=(long,) * 3, note="Неприменливо gjyqësor " * 9)

    with Image.open(BytesIO(png_bytes(chart, dpi=dpi))) as picture:
        ink = ImageChops.difference(picture, Image.new("RGB", picture.size, LIGHT.background)).getbbox()
        assert ink
        assert ink[0] > 0
        assert ink[1] > 0
        assert ink[2] < picture.width
        assert ink[3] < picture.height


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
        "assert 'PIL' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603
