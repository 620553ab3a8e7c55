"""Draws charts as bytes of PNG and SVG files: the same for the same chart, on every computer.

The only module that imports matplotlib, which takes a while to load: it is imported where a chart is drawn.
"""

import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from io import BytesIO
from threading import Lock
from typing import TYPE_CHECKING, Any

from tipcoder.exchange.charts.chart import Chart
from tipcoder.exchange.charts.layout import lay_out
from tipcoder.exchange.charts.palettes import LIGHT, Palette
from tipcoder.exchange.charts.scene import BoxShape, DotShape, LineShape, Shape, TextShape

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.figure import Figure

DPI = 200
_POINTS = 72.0
_ONE_AT_A_TIME = Lock()
"""Matplotlib keeps fonts and settings for the whole program and may not be used by two threads at once."""


def png_bytes(chart: Chart, palette: Palette = LIGHT, dpi: float = DPI) -> bytes:
    """Draw a chart as PNG. Its title and its alternative text stand in the file."""
    written = {"Title": chart.title, "Description": chart.alternative, "Software": None}
    with _ONE_AT_A_TIME:
        return _saved(_figure(chart, palette), palette, format="png", dpi=dpi, metadata=written)


def svg_bytes(chart: Chart, palette: Palette = LIGHT) -> bytes:
    """Draw a chart as SVG, letters as outlines: it looks the same where the font is not there."""
    written = {"Title": chart.title, "Description": chart.alternative, "Date": None, "Creator": None}
    with _ONE_AT_A_TIME:
        return _saved(_figure(chart, palette), palette, format="svg", metadata=written)


def _saved(figure: "Figure", palette: Palette, **options: Any) -> bytes:
    buffer = BytesIO()
    figure.savefig(buffer, facecolor=palette.background, edgecolor="none", **options)
    return buffer.getvalue()


def _figure(chart: Chart, palette: Palette) -> "Figure":
    _set_up()
    from matplotlib.figure import Figure

    scene = lay_out(chart, palette, _text_width)
    figure = Figure(figsize=(scene.width / _POINTS, scene.height / _POINTS))
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    axes.set_xlim(0, scene.width)
    axes.set_ylim(scene.height, 0)
    for order, artist in enumerate(_artists(scene.shapes)):
        artist.set_zorder(order)
        axes.add_artist(artist)
    return figure


def _artists(shapes: Iterable[Shape]) -> "Iterator[Artist]":
    dots: list[DotShape] = []
    for shape in shapes:
        if dots and not _is_alike(dots[0], shape):
            yield _dots_artist(dots)
            dots = []
        if isinstance(shape, DotShape):
            dots.append(shape)
        else:
            yield _artist(shape)
    if dots:
        yield _dots_artist(dots)


def _is_alike(dot: DotShape, shape: Shape) -> bool:
    return isinstance(shape, DotShape) and (dot.colour, dot.filled) == (shape.colour, shape.filled)


def _dots_artist(dots: Sequence[DotShape]) -> "Artist":
    """Return dots as one path: thousands of single ones take a minute and a gigabyte."""
    from matplotlib.patches import PathPatch
    from matplotlib.path import Path

    # The outline lies inside, so that hollow dots are as large as filled ones.
    paths = [Path.circle((dot.x, dot.y), dot.radius - 0.5) for dot in dots]
    face = dots[0].colour if dots[0].filled else "none"
    return PathPatch(Path.make_compound_path(*paths), facecolor=face, edgecolor=dots[0].colour, linewidth=1)


def _artist(shape: TextShape | BoxShape | LineShape) -> "Artist":
    from matplotlib.lines import Line2D
    from matplotlib.patches import Rectangle
    from matplotlib.text import Text

    if isinstance(shape, BoxShape):
        return Rectangle((shape.x, shape.y), shape.width, shape.height, facecolor=shape.colour, edgecolor="none")
    if isinstance(shape, LineShape):
        return Line2D(shape.x, shape.y, linewidth=shape.width, color=shape.colour)
    return Text(
        shape.x,
        shape.y,
        shape.text,
        fontproperties=_font(shape.bold),
        fontsize=shape.size,
        color=shape.colour,
        horizontalalignment=shape.align.value,
        verticalalignment="baseline",
        rotation=90 if shape.turned else 0,
        rotation_mode="anchor",
        parse_math=False,
    )


@cache
def _text_width(text: str, size: float, bold: bool) -> float:
    """Return the width of a text as its outlines have it, whatever the resolution."""
    from matplotlib.font_manager import get_font
    from matplotlib.ft2font import LoadFlags

    font = get_font(_font_file(bold))
    font.set_size(size, _POINTS)
    font.set_text(text, 0.0, flags=LoadFlags.NO_HINTING)
    return float(font.get_width_height()[0]) / 64


@cache
def _font(bold: bool) -> Any:
    from matplotlib.font_manager import FontProperties

    return FontProperties(fname=_font_file(bold))


@cache
def _font_file(bold: bool) -> str:
    """Return the font that comes with matplotlib: it has Latin and Cyrillic letters, and is the same everywhere."""
    from matplotlib import get_data_path

    return os.path.join(get_data_path(), "fonts", "ttf", "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf")


@cache
def _set_up() -> None:
    """Load matplotlib with its own settings and fonts alone, and leave no trace of it on the computer."""
    kept = {name: os.environ.get(name) for name in ("MPLCONFIGDIR", "MPL_IGNORE_SYSTEM_FONTS")}
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        # Else it reads all fonts of the computer for many seconds, and writes a list of them into the user's folder.
        os.environ |= {"MPLCONFIGDIR": folder, "MPL_IGNORE_SYSTEM_FONTS": "1"}
        try:
            import matplotlib
            import matplotlib.backends.backend_agg
            import matplotlib.backends.backend_svg
            import matplotlib.figure
        finally:
            for name, value in kept.items():
                if value is None:
                    del os.environ[name]
                else:
                    os.environ[name] = value
    matplotlib.rcdefaults()
    matplotlib.rcParams.update({"svg.hashsalt": "tipcoder", "svg.fonttype": "path"})
