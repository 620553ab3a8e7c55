"""Lays out bars that are divided into parts, with or without an order, and a legend that names them."""

from tipcoder.exchange.charts.bars import RADIUS, STEP, right_of_dots
from tipcoder.exchange.charts.chart import FEWEST_FOR_BARS, ChartKind, ChartRow
from tipcoder.exchange.charts.frame import BASE, GAP, MARGIN, TEXT, Frame
from tipcoder.exchange.charts.scene import Align, BoxShape, DotShape, TextShape

_BAR = 15.0
_SEAM = 1.0


def lay_out_parts(frame: Frame) -> None:
    """Add a divided bar for each row. Of a single row the legend says the numbers, of several the parts themselves."""
    chart, scene = frame.chart, frame.scene
    colours = _colours(frame)
    single = len(chart.rows) == 1
    if single:
        for colour, name, mark in zip(colours, chart.series, chart.rows[0].marks, strict=True):
            frame.legend([(colour, f"{name}: {mark.text}")])
            scene.height -= GAP
        scene.height += GAP
    else:
        frame.legend(list(zip(colours, chart.series, strict=True)))
    labels = 0.0 if single else frame.labels_width(chart.rows)
    left = MARGIN + (labels and labels + GAP)
    texts = max(scene.measure(row.text, TEXT, False) for row in chart.rows)
    right = min(scene.width - MARGIN - texts - GAP, right_of_dots(chart, left, scene.width))
    for row in chart.rows:
        top, height = (scene.height, _BAR) if single else frame.label(row, labels, _BAR)
        y = top + (height - _BAR) / 2
        if row.marks and row.marks[0].base >= FEWEST_FOR_BARS:
            _add_bar(frame, row, colours, (left, right), y)
        else:
            _add_dots(frame, row, colours, left, y + _BAR / 2)
        base = y + _BAR / 2 + BASE
        scene.add(TextShape(text=row.text, x=right + GAP, y=base, size=TEXT, colour=frame.palette.text))
        scene.height = top + height + GAP


def _colours(frame: Frame) -> list[str]:
    count = len(frame.chart.series)
    if frame.chart.kind is ChartKind.ORDERED:
        return [frame.palette.degree(place, count) for place in range(count)]
    return [frame.palette.part(place) for place in range(count)]


def _add_bar(frame: Frame, row: ChartRow, colours: list[str], span: tuple[float, float], y: float) -> None:
    scene, palette = frame.scene, frame.palette
    x, width = span[0], span[1] - span[0]
    for mark, colour in zip(row.marks, colours, strict=True):
        own = width * mark.share
        if not own:
            continue
        scene.add(BoxShape(x=x, y=y, width=max(own - _SEAM, 0.5), height=_BAR, colour=colour))
        text = str(mark.count)
        if scene.measure(text, TEXT, True) + 4 <= own:
            middle = x + (own - _SEAM) / 2
            base = y + _BAR / 2 + BASE
            ink = palette.text_on(colour)
            scene.add(TextShape(text=text, x=middle, y=base, size=TEXT, colour=ink, bold=True, align=Align.CENTRE))
        x += own


def _add_dots(frame: Frame, row: ChartRow, colours: list[str], left: float, y: float) -> None:
    x = left + RADIUS
    for mark, colour in zip(row.marks, colours, strict=True):
        for _ in range(mark.count):
            frame.scene.add(DotShape(x=x, y=y, radius=RADIUS, colour=colour))
            x += STEP
