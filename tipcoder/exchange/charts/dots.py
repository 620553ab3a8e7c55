"""Lays out numbers as dots on one axis, equal ones on top of each other, with a line at their median."""

from collections import Counter
from collections.abc import Sequence

from tipcoder.exchange.charts.bars import RADIUS
from tipcoder.exchange.charts.frame import BASE, GAP, MARGIN, SMALL, TEXT, Frame
from tipcoder.exchange.charts.scene import LINE, Align, DotShape, LineShape, TextShape

_LEAST = 18.0
_HIGHEST = 60.0
_TICKS = 5
_NEAREST = 1.0
"""Distance in points below which dots are not drawn one by one."""


def lay_out_dots(frame: Frame) -> None:
    """Add a row of dots for each row, on one axis of whole numbers below them."""
    chart, scene, palette = frame.chart, frame.scene, frame.palette
    labels = frame.labels_width(chart.rows) if any(row.label for row in chart.rows) else 0.0
    left = MARGIN + (labels and labels + GAP) + RADIUS
    texts = max((scene.measure(row.text, TEXT, False) for row in chart.rows), default=0.0)
    right = scene.width - MARGIN - texts - GAP - RADIUS
    ticks = axis_ticks([number for row in chart.rows for number in row.numbers])
    low, high = ticks[0], ticks[-1]
    begin = scene.height

    def at(number: float) -> float:
        return left + (right - left) * (number - low) / (high - low)

    for row in chart.rows:
        places = Counter(round(at(number) / (2 * RADIUS)) for number in row.numbers)
        tallest = max(places.values(), default=1)
        step = min(2 * RADIUS, _HIGHEST / tallest)
        top, height = frame.label(row, labels, max(_LEAST, tallest * step + 6))
        floor = top + height - 3
        scene.add(LineShape(x=(left - RADIUS, right + RADIUS), y=(floor, floor), width=0.6, colour=palette.line))
        _add_row(frame, [at(number) for number in sorted(row.numbers)], step, floor)
        if row.median is not None:
            x = at(row.median)
            scene.add(LineShape(x=(x, x), y=(top, floor), width=1.8, colour=palette.series[1]))
        base = top + height / 2 + BASE
        scene.add(TextShape(text=row.text, x=right + RADIUS + GAP, y=base, size=TEXT, colour=palette.text))
        scene.height = top + height + GAP / 2
    _add_axis(frame, [(at(tick), tick) for tick in ticks], begin)


def axis_ticks(numbers: Sequence[float]) -> list[int]:
    """Return whole numbers at even steps, from nought or below to the highest of some numbers or above."""
    low, high = min(0, *numbers, 0), max(1, *numbers, 1)
    step = 1
    steps = (factor * 10**power for power in range(12) for factor in (1, 2, 3, 5, 6))
    while (high - low) / step > _TICKS:
        step = next(candidate for candidate in steps if candidate > step)
    first = int(low // step) * step
    count = -int(-(high - first) // step)
    return [first + place * step for place in range(count + 1)]


def _add_row(frame: Frame, places: Sequence[float], step: float, floor: float) -> None:
    stacked: Counter[int] = Counter()
    # Of dots that lie on each other as good as whole one in so many is drawn: nobody sees the others.
    every = max(1, round(_NEAREST / step))
    for x in places:
        column = round(x / (2 * RADIUS))
        below = stacked[column]
        stacked[column] += 1
        if below % every:
            continue
        y = floor - RADIUS - below * step - 1
        frame.scene.add(DotShape(x=x, y=y, radius=RADIUS, colour=frame.palette.series[0]))


def _add_axis(frame: Frame, ticks: Sequence[tuple[float, int]], begin: float) -> None:
    scene, palette = frame.scene, frame.palette
    grid = [LineShape(x=(x, x), y=(begin, scene.height), width=0.4, colour=palette.track) for x, _ in ticks]
    # Below the dots: what is added first is painted first.
    scene.shapes[:0] = grid
    for x, tick in ticks:
        y = scene.height + SMALL
        scene.add(TextShape(text=str(tick), x=x, y=y, size=SMALL, colour=palette.muted, align=Align.CENTRE))
    scene.height += SMALL * LINE
