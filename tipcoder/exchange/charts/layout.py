"""Lays a chart of any kind out as shapes."""

from collections.abc import Callable, Mapping

from tipcoder.exchange.charts.bars import lay_out_bars
from tipcoder.exchange.charts.chart import Chart, ChartKind
from tipcoder.exchange.charts.dots import lay_out_dots
from tipcoder.exchange.charts.frame import Frame
from tipcoder.exchange.charts.matrix import lay_out_matrix
from tipcoder.exchange.charts.palettes import Palette
from tipcoder.exchange.charts.parts import lay_out_parts
from tipcoder.exchange.charts.scene import Measure, Scene

WIDTH = 454.0
"""Width of a chart in points: 16 cm, the text of a page in A4."""
_LAYOUTS: Mapping[ChartKind, Callable[[Frame], None]] = {
    ChartKind.BARS: lay_out_bars,
    ChartKind.PARTS: lay_out_parts,
    ChartKind.ORDERED: lay_out_parts,
    ChartKind.DOTS: lay_out_dots,
    ChartKind.MATRIX: lay_out_matrix,
}


def lay_out(chart: Chart, palette: Palette, measure: Measure) -> Scene:
    """Return the shapes of a chart, by what measures the width of text."""
    scene = Scene(width=WIDTH, measure=measure)
    frame = Frame(chart, palette, scene)
    frame.begin()
    _LAYOUTS[chart.kind](frame)
    frame.end()
    return scene
