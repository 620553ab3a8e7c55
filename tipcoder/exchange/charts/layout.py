"""Lays a chart of any kind out as shapes."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from tipcoder.exchange.charts.chart import FEWEST_FOR_BARS, Chart, ChartKind, ChartRow, Mark
from tipcoder.exchange.charts.palettes import Palette
from tipcoder.exchange.charts.scene import LINE, Align, BoxShape, DotShape, LineShape, Measure, Scene, TextShape

WIDTH = 454.0
"""Width of a chart in points: 16 cm, the text of a page in A4."""
_TITLE, _TEXT, _SMALL = 10.0, 8.0, 7.5
"""Sizes of text in points."""
_BASE = _TEXT * (1 - LINE / 2)
"""Distance from the middle of a line of text down to its base."""
_GAP, _MARGIN, _INDENT = 6.0, 4.0, 8.0
_SWATCH = 7.0
"""Side of the square of a colour in a legend."""
_LABELS, _MATRIX_LABELS = 0.4, 0.3
"""Share of the width that labels may have."""
_BAR, _BETWEEN = 9.0, 2.0
_PARTED_BAR, _SEAM = 15.0, 1.0
_RADIUS = 3.2
_STEP = _TEXT * LINE
"""Distance of dots that stand for cases."""
_LEAST_ROW, _HIGHEST = 18.0, 60.0
"""Heights of a row of numbers that are dots, and of the tallest pile in it."""
_TICKS = 5
_NEAREST = 1.0
"""Distance in points below which dots are not drawn one by one."""
_LEAST_CELL = 16.0
_NARROW = 62.0
"""The width of a column below which its head is turned."""
_TALLEST_HEAD = 96.0


def lay_out(chart: Chart, palette: Palette, measure: Measure) -> Scene:
    """Return the shapes of a chart, by what measures the width of text."""
    scene = Scene(width=WIDTH, measure=measure)
    frame = _Frame(chart, palette, scene)
    frame.begin()
    _LAYOUTS[chart.kind](frame)
    frame.end()
    return scene


def _lay_out_bars(frame: "_Frame") -> None:
    """Add a bar, or dots where the base is small, for each mark of each row."""
    chart, scene, palette = frame.chart, frame.scene, frame.palette
    if len(chart.series) > 1:
        frame.legend([(palette.series[place % 2], name) for place, name in enumerate(chart.series)])
    labels = frame.labels_width(chart.rows)
    left = _MARGIN + labels + _GAP
    texts = max((scene.measure(mark.text, _TEXT, False) for row in chart.rows for mark in row.marks), default=0.0)
    right = min(scene.width - _MARGIN - texts - _GAP, _right_of_dots(chart, left, scene.width))
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
                _add_cases(scene, mark, left, y + _BAR / 2, colour)
            scene.add(
                TextShape(text=mark.text, x=right + _GAP, y=y + _BAR / 2 + _BASE, size=_TEXT, colour=palette.text)
            )
            y += _BAR + _BETWEEN
        scene.height = top + height + _BETWEEN * 2


def _right_of_dots(chart: Chart, left: float, width: float) -> float:
    """Return where the longest row of dots ends, which its number then stands beside; `width` if any is a bar."""
    bases = [mark.base for row in chart.rows for mark in row.marks]
    longest = max(bases, default=0)
    return width if longest >= FEWEST_FOR_BARS else left + 2 * _RADIUS + max(longest - 1, 0) * _STEP


def _add_cases(scene: Scene, mark: Mark, left: float, y: float, colour: str) -> None:
    for place in range(mark.base):
        scene.add(
            DotShape(x=left + _RADIUS + place * _STEP, y=y, radius=_RADIUS, colour=colour, filled=place < mark.count)
        )


def _lay_out_parts(frame: "_Frame") -> None:
    """Add a divided bar for each row. Of a single row the legend says the numbers, of several the parts themselves."""
    chart, scene = frame.chart, frame.scene
    colours = _colours(frame)
    single = len(chart.rows) == 1
    if single:
        for colour, name, mark in zip(colours, chart.series, chart.rows[0].marks, strict=True):
            frame.legend([(colour, f"{name}: {mark.text}")])
            scene.height -= _GAP
        scene.height += _GAP
    else:
        frame.legend(list(zip(colours, chart.series, strict=True)))
    labels = 0.0 if single else frame.labels_width(chart.rows)
    left = _MARGIN + (labels and labels + _GAP)
    texts = max(scene.measure(row.text, _TEXT, False) for row in chart.rows)
    right = min(scene.width - _MARGIN - texts - _GAP, _right_of_dots(chart, left, scene.width))
    for row in chart.rows:
        top, height = (scene.height, _PARTED_BAR) if single else frame.label(row, labels, _PARTED_BAR)
        y = top + (height - _PARTED_BAR) / 2
        if row.marks and row.marks[0].base >= FEWEST_FOR_BARS:
            _add_parted_bar(frame, row, colours, (left, right), y)
        else:
            _add_parted_cases(frame, row, colours, left, y + _PARTED_BAR / 2)
        base = y + _PARTED_BAR / 2 + _BASE
        scene.add(TextShape(text=row.text, x=right + _GAP, y=base, size=_TEXT, colour=frame.palette.text))
        scene.height = top + height + _GAP


def _colours(frame: "_Frame") -> list[str]:
    count = len(frame.chart.series)
    if frame.chart.kind is ChartKind.ORDERED:
        return [frame.palette.degree(place, count) for place in range(count)]
    return [frame.palette.part(place) for place in range(count)]


def _add_parted_bar(frame: "_Frame", row: ChartRow, colours: list[str], span: tuple[float, float], y: float) -> None:
    scene, palette = frame.scene, frame.palette
    x, width = span[0], span[1] - span[0]
    for mark, colour in zip(row.marks, colours, strict=True):
        own = width * mark.share
        if not own:
            continue
        scene.add(BoxShape(x=x, y=y, width=max(own - _SEAM, 0.5), height=_PARTED_BAR, colour=colour))
        text = str(mark.count)
        if scene.measure(text, _TEXT, True) + 4 <= own:
            middle = x + (own - _SEAM) / 2
            base = y + _PARTED_BAR / 2 + _BASE
            ink = palette.text_on(colour)
            scene.add(TextShape(text=text, x=middle, y=base, size=_TEXT, colour=ink, bold=True, align=Align.CENTRE))
        x += own


def _add_parted_cases(frame: "_Frame", row: ChartRow, colours: list[str], left: float, y: float) -> None:
    x = left + _RADIUS
    for mark, colour in zip(row.marks, colours, strict=True):
        for _ in range(mark.count):
            frame.scene.add(DotShape(x=x, y=y, radius=_RADIUS, colour=colour))
            x += _STEP


def _lay_out_dots(frame: "_Frame") -> None:
    """Add a row of dots for each row, or a bar between quartiles, on one axis of whole numbers below them."""
    chart, scene, palette = frame.chart, frame.scene, frame.palette
    labels = frame.labels_width(chart.rows) if any(row.label for row in chart.rows) else 0.0
    left = _MARGIN + (labels and labels + _GAP) + _RADIUS
    texts = max((scene.measure(row.text, _TEXT, False) for row in chart.rows), default=0.0)
    right = scene.width - _MARGIN - texts - _GAP - _RADIUS
    ticks = axis_ticks([number for row in chart.rows for number in row.numbers])
    low, high = ticks[0], ticks[-1]
    begin = scene.height
    are_quartiles = chart.kind is ChartKind.QUARTILES

    def at(number: float) -> float:
        return left + (right - left) * (number - low) / (high - low)

    for row in chart.rows:
        places = Counter(round(at(number) / (2 * _RADIUS)) for number in row.numbers)
        tallest = 1 if are_quartiles else max(places.values(), default=1)
        step = min(2 * _RADIUS, _HIGHEST / tallest)
        top, height = frame.label(row, labels, max(_LEAST_ROW, tallest * step + 6))
        floor = top + height - 3
        scene.add(LineShape(x=(left - _RADIUS, right + _RADIUS), y=(floor, floor), width=0.6, colour=palette.line))
        drawn = [at(number) for number in sorted(row.numbers)]
        if not are_quartiles:
            _add_row(frame, drawn, step, floor)
        elif drawn:
            x, width = drawn[0], drawn[-1] - drawn[0]
            scene.add(BoxShape(x=x, y=floor - 2 - _BAR, width=width, height=_BAR, colour=palette.series[0]))
        if row.median is not None:
            x = at(row.median)
            scene.add(LineShape(x=(x, x), y=(top, floor), width=1.8, colour=palette.series[1]))
        base = top + height / 2 + _BASE
        scene.add(TextShape(text=row.text, x=right + _RADIUS + _GAP, y=base, size=_TEXT, colour=palette.text))
        scene.height = top + height + _GAP / 2
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


def _add_row(frame: "_Frame", places: Sequence[float], step: float, floor: float) -> None:
    stacked: Counter[int] = Counter()
    # Of dots that lie on each other as good as whole one in so many is drawn: nobody sees the others.
    every = max(1, round(_NEAREST / step))
    for x in places:
        column = round(x / (2 * _RADIUS))
        below = stacked[column]
        stacked[column] += 1
        if below % every:
            continue
        y = floor - _RADIUS - below * step - 1
        frame.scene.add(DotShape(x=x, y=y, radius=_RADIUS, colour=frame.palette.series[0]))


def _add_axis(frame: "_Frame", ticks: Sequence[tuple[float, int]], begin: float) -> None:
    scene, palette = frame.scene, frame.palette
    grid = [LineShape(x=(x, x), y=(begin, scene.height), width=0.4, colour=palette.track) for x, _ in ticks]
    # Below the dots: what is added first is painted first.
    scene.shapes[:0] = grid
    for x, tick in ticks:
        y = scene.height + _SMALL
        scene.add(TextShape(text=str(tick), x=x, y=y, size=_SMALL, colour=palette.muted, align=Align.CENTRE))
    scene.height += _SMALL * LINE


def _lay_out_matrix(frame: "_Frame") -> None:
    """Add heads, and a row of cells for each row, shaded by their share of the highest."""
    chart, scene, palette = frame.chart, frame.scene, frame.palette
    labels = min(frame.labels_width(chart.rows), scene.width * _MATRIX_LABELS)
    left = _MARGIN + labels + _GAP
    column = min((scene.width - _MARGIN - left) / len(chart.series), 2 * _NARROW)
    _add_heads(frame, left, column)
    highest = max((mark.share for row in chart.rows for mark in row.marks), default=0.0) or 1.0
    for row in chart.rows:
        cells = [scene.broken(mark.text, column - 4, _TEXT) for mark in row.marks]
        least = max(len(lines) for lines in cells) * _TEXT * LINE + 4
        top, height = frame.label(row, labels, max(_LEAST_CELL, least))
        for place, (mark, lines) in enumerate(zip(row.marks, cells, strict=True)):
            colour = palette.shaded(mark.share / highest)
            x = left + place * column
            scene.add(BoxShape(x=x, y=top, width=column - 1, height=height, colour=colour))
            y = top + (height - len(lines) * _TEXT * LINE) / 2
            ink = palette.text_on(colour) if mark.count else palette.muted
            for line in lines:
                middle = x + (column - 1) / 2
                scene.add(TextShape(text=line, x=middle, y=y + _TEXT, size=_TEXT, colour=ink, align=Align.CENTRE))
                y += _TEXT * LINE
        scene.height = top + height + 1


def _add_heads(frame: "_Frame", left: float, column: float) -> None:
    scene, colour = frame.scene, frame.palette.muted
    longest = max(scene.measure(word, _SMALL, False) for name in frame.chart.series for word in name.split() or [""])
    is_turned = longest > column - 3
    room = _TALLEST_HEAD if is_turned else column - 3
    heads = [scene.broken(name, room, _SMALL) for name in frame.chart.series]
    if is_turned:
        heads = [_shortened(head, max(1, int(column // (_SMALL * LINE)))) for head in heads]
        height = max(scene.measure(line, _SMALL, False) for head in heads for line in head) + 4
    else:
        height = max(len(head) for head in heads) * _SMALL * LINE + 3
    floor = scene.height + height
    for place, head in enumerate(heads):
        middle = left + place * column + (column - 1) / 2
        for number, line in enumerate(head):
            if is_turned:
                x = middle + (number - len(head) / 2) * _SMALL * LINE + _SMALL
                shape = TextShape(text=line, x=x, y=floor - 3, size=_SMALL, colour=colour, turned=True)
            else:
                y = floor - 3 - (len(head) - number - 1) * _SMALL * LINE
                shape = TextShape(text=line, x=middle, y=y, size=_SMALL, colour=colour, align=Align.CENTRE)
            scene.add(shape)
    scene.height = floor


def _shortened(lines: list[str], count: int) -> list[str]:
    return lines if len(lines) <= count else [*lines[: count - 1], f"{lines[count - 1]} …"]


_LAYOUTS: Mapping[ChartKind, Callable[["_Frame"], None]] = {
    ChartKind.BARS: _lay_out_bars,
    ChartKind.PARTS: _lay_out_parts,
    ChartKind.ORDERED: _lay_out_parts,
    ChartKind.DOTS: _lay_out_dots,
    ChartKind.QUARTILES: _lay_out_dots,
    ChartKind.MATRIX: _lay_out_matrix,
}


@dataclass(frozen=True, slots=True)
class _Frame:
    """Places the shared parts of a chart in a scene."""

    chart: Chart
    palette: Palette
    scene: Scene

    def begin(self) -> None:
        """Add title and subtitle; a chart whose title stands elsewhere has none of its own."""
        scene, palette = self.scene, self.palette
        width, y = scene.width - 2 * _MARGIN, _MARGIN
        if self.chart.title:
            title = scene.broken(self.chart.title, width, _TITLE, bold=True)
            y = scene.add_lines(title, x=_MARGIN, y=y, size=_TITLE, colour=palette.text, bold=True)
        subtitle = scene.broken(self.chart.subtitle, width, _TEXT)
        scene.height = scene.add_lines(subtitle, x=_MARGIN, y=y, size=_TEXT, colour=palette.muted) + _GAP

    def end(self) -> None:
        """Add the note, and leave a margin."""
        scene = self.scene
        if self.chart.note:
            lines = scene.broken(self.chart.note, scene.width - 2 * _MARGIN, _SMALL)
            colour = self.palette.muted
            scene.height = scene.add_lines(lines, x=_MARGIN, y=scene.height + _GAP / 2, size=_SMALL, colour=colour)
        scene.height += _MARGIN

    def legend(self, names: Sequence[tuple[str, str]]) -> None:
        """Add a legend of colours: pairs of colour and name, in as many lines as they need."""
        scene, x = self.scene, _MARGIN
        y = scene.height
        for colour, name in names:
            room = scene.width - 2 * _MARGIN - _SWATCH - 4
            lines = scene.broken(name, room, _TEXT)
            width = _SWATCH + 4 + max(scene.measure(line, _TEXT, False) for line in lines) + 12
            if x > _MARGIN and x + width > scene.width:
                x, y = _MARGIN, y + _TEXT * LINE
            scene.add(BoxShape(x=x, y=y + 1.5, width=_SWATCH, height=_SWATCH, colour=colour))
            below = scene.add_lines(lines, x=x + _SWATCH + 4, y=y, size=_TEXT, colour=self.palette.text)
            x, y = x + width, below - _TEXT * LINE
        scene.height = y + _TEXT * LINE + _GAP

    def labels_width(self, rows: Sequence[ChartRow]) -> float:
        """Return the width of the labels of rows: as wide as they are, up to their share of the picture."""
        widest = max((self.scene.measure(row.label, _TEXT, False) + self._indent(row) for row in rows), default=0.0)
        return min(widest + 2, self.scene.width * _LABELS)

    def label(self, row: ChartRow, width: float, least: float) -> tuple[float, float]:
        """Add the label of the next row, centred in a height of at least `least`; return top and height of the row."""
        scene = self.scene
        lines = scene.broken(row.label, width - self._indent(row), _TEXT)
        words = len(lines) * _TEXT * LINE
        height = max(words, least)
        top = scene.height
        colour = self.palette.muted if row.depth else self.palette.text
        scene.add_lines(lines, x=_MARGIN + self._indent(row), y=top + (height - words) / 2, size=_TEXT, colour=colour)
        return top, height

    def _indent(self, row: ChartRow) -> float:
        return _INDENT * min(row.depth, 3)
