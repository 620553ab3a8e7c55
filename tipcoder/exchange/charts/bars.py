"""Lays out bars of shares, each with its number and its base written beside it."""

from tipcoder.exchange.charts.chart import FEWEST_FOR_BARS, Chart, Mark
from tipcoder.exchange.charts.frame import BASE, GAP, MARGIN, TEXT, Frame
from tipcoder.exchange.charts.scene import LINE, BoxShape, DotShape, Scene, TextShape

_BAR = 9.0
_BETWEEN = 2.0
RADIUS = 3.2
STEP = TEXT * LINE
"""Distance of dots that stand for cases."""


def lay_out_bars(frame: Frame) -> None:
    """Add a bar, or dots where the base is small, for each mark of each row."""
    chart, scene, palette = frame.chart, frame.scene, frame.palette
    if len(chart.series) > 1:
        frame.legend([(palette.series[place % 2], name) for place, name in enumerate(chart.series)])
    labels = frame.labels_width(chart.rows)
    left = MARGIN + labels + GAP
    texts = text_width(chart, scene)
    right = min(scene.width - MARGIN - texts - GAP, right_of_dots(chart, left, scene.width))
    for row in chart.rows:
        top, height = frame.label(row, labels, len(row.marks) * (_BAR + _BETWEEN) - _BETWEEN)
        y = top + (height - len(row.marks) * (_BAR + _BETWEEN) + _BETWEEN) / 2
        for place, mark in enumerate(row.marks):
            colour = palette.series[place % 2]
            if mark.base >= FEWEST_FOR_BARS:
                scene.add(
                    BoxShape(x=left, y=y, width=right - left, height=_BAR, colour=palette.track),
                    BoxShape(x=left, y=y, width=(right - left) * mark.share, height=_BAR, colour=colour),
                )
            else:
                _add_dots(scene, mark, left, y + _BAR / 2, colour)
            scene.add(TextShape(text=mark.text, x=right + GAP, y=y + _BAR / 2 + BASE, size=TEXT, colour=palette.text))
            y += _BAR + _BETWEEN
        scene.height = top + height + _BETWEEN * 2


def text_width(chart: Chart, scene: Scene) -> float:
    """Return the width of the widest text beside the marks of a chart."""
    return max((scene.measure(mark.text, TEXT, False) for row in chart.rows for mark in row.marks), default=0.0)


def right_of_dots(chart: Chart, left: float, width: float) -> float:
    """Return where the longest row of dots ends, which its number then stands beside; `width` if any is a bar."""
    bases = [mark.base for row in chart.rows for mark in row.marks]
    longest = max(bases, default=0)
    return width if longest >= FEWEST_FOR_BARS else left + 2 * RADIUS + max(longest - 1, 0) * STEP


def _add_dots(scene: Scene, mark: Mark, left: float, y: float, colour: str) -> None:
    for place in range(mark.base):
        scene.add(
            DotShape(x=left + RADIUS + place * STEP, y=y, radius=RADIUS, colour=colour, filled=place < mark.count)
        )
