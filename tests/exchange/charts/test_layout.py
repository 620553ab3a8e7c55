"""Lays charts made by chance out: nothing leaves the picture, no share is without its base."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tipcoder.exchange.charts.chart import FEWEST_FOR_BARS, Chart, ChartKind, ChartRow, Mark
from tipcoder.exchange.charts.layout import axis_ticks, lay_out
from tipcoder.exchange.charts.palettes import LIGHT
from tipcoder.exchange.charts.scene import Align, BoxShape, DotShape, Scene, TextShape

WORDS = st.text("абвxyzščëț ", min_size=1, max_size=120)


def width(text: str, size: float, bold: bool) -> float:
    return len(text) * size * (0.65 if bold else 0.6)


def mark(count: int, base: int) -> Mark:
    return Mark(count, base, f"{count} of {base}")


def chart(kind: ChartKind, *rows: ChartRow, series: tuple[str, ...] = (), title: str = "Title") -> Chart:
    return Chart(kind=kind, title=title, subtitle="cases", rows=rows, series=series, alternative="words")


@st.composite
def charts(draw: st.DrawFn) -> Chart:
    kind = draw(st.sampled_from(ChartKind))
    series = tuple(draw(st.lists(WORDS, min_size=1, max_size=2 if kind is ChartKind.BARS else 8)))
    rows = []
    for _ in range(draw(st.integers(1, 8))):
        base = draw(st.integers(0, 60))
        numbers = tuple(draw(st.lists(st.floats(0, 4000), min_size=1, max_size=40)))
        marks = tuple(mark(count, base) for count in _parts_of(draw, base, len(series)))
        row = ChartRow(
            label=draw(WORDS),
            depth=draw(st.integers(0, 4)),
            marks=marks,
            numbers=numbers if kind is ChartKind.DOTS else (),
            text=f"n = {base}",
        )
        rows.append(row)
    return chart(kind, *rows, series=series, title=draw(WORDS))


def _parts_of(draw: st.DrawFn, base: int, count: int) -> list[int]:
    left, parts = base, []
    for _ in range(count):
        parts.append(draw(st.integers(0, left)))
        left -= parts[-1]
    return parts


def edges(scene: Scene) -> list[tuple[float, float, float, float]]:
    found = []
    for shape in scene.shapes:
        match shape:
            case BoxShape():
                found.append((shape.x, shape.y, shape.x + shape.width, shape.y + shape.height))
            case DotShape():
                reach = shape.radius
                found.append((shape.x - reach, shape.y - reach, shape.x + reach, shape.y + reach))
            case TextShape(turned=False):
                wide = width(shape.text, shape.size, shape.bold)
                left = shape.x - {Align.LEFT: 0, Align.CENTRE: wide / 2, Align.RIGHT: wide}[shape.align]
                found.append((left, shape.y - shape.size, left + wide, shape.y))
    return found


@given(charts())
def test_nothing_leaves_the_picture(any_chart: Chart) -> None:
    scene = lay_out(any_chart, LIGHT, width)

    for left, top, right, bottom in edges(scene):
        assert left >= -0.5
        assert top >= -0.5
        assert right <= scene.width + 0.5
        assert bottom <= scene.height + 0.5


@given(st.integers(0, 30), st.integers(0, 30))
def test_a_share_of_few_is_dots_and_of_ten_a_bar_and_both_say_of_how_many(count: int, more: int) -> None:
    base = count + more
    row = ChartRow(label="Threat", marks=(mark(count, base),))

    scene = lay_out(chart(ChartKind.BARS, row), LIGHT, width)

    dots = [shape for shape in scene.shapes if isinstance(shape, DotShape)]
    bars = [shape for shape in scene.shapes if isinstance(shape, BoxShape)]
    assert bool(bars) == (base >= FEWEST_FOR_BARS)
    if not bars:
        assert (len(dots), sum(dot.filled for dot in dots)) == (base, count)
    assert any(isinstance(shape, TextShape) and shape.text == f"{count} of {base}" for shape in scene.shapes)


def test_bars_are_as_long_as_their_shares() -> None:
    rows = [ChartRow(label="Threat", marks=(mark(count, 20),)) for count in (5, 10)]

    scene = lay_out(chart(ChartKind.BARS, *rows), LIGHT, width)

    widths = [box.width for box in scene.shapes if isinstance(box, BoxShape) and box.colour == LIGHT.series[0]]
    tracks = [box.width for box in scene.shapes if isinstance(box, BoxShape) and box.colour == LIGHT.track]
    assert widths == [tracks[0] / 4, tracks[0] / 2]


def test_the_median_is_drawn_where_one_is_told() -> None:
    few = ChartRow(label="", numbers=(30, 60), text="n = 2")
    many = ChartRow(label="", numbers=(30, 60, 60, 72, 96), median=60, text="n = 5")

    lines = [
        sum(colour == LIGHT.series[1] for shape in scene.shapes if (colour := shape.colour))
        for scene in (lay_out(chart(ChartKind.DOTS, row), LIGHT, width) for row in (few, many))
    ]

    assert lines == [0, 1]


@given(st.lists(st.floats(0, 100_000), max_size=5))
def test_the_axis_has_few_whole_numbers_at_even_steps_around_all(numbers: list[float]) -> None:
    ticks = axis_ticks(numbers)

    steps = {second - first for first, second in pairwise(ticks)}
    assert len(steps) == 1
    assert 2 <= len(ticks) <= 7
    assert ticks[0] <= min(numbers, default=0)
    assert ticks[-1] >= max(numbers, default=0)


def test_a_number_stands_beside_its_dots() -> None:
    kinds = {ChartKind.BARS: "2 of 3", ChartKind.PARTS: "n = 3"}
    for kind, told in kinds.items():
        row = ChartRow(label="Label", marks=(mark(2, 3),), text="n = 3")
        scene = lay_out(chart(kind, row, series=("yes",)), LIGHT, width)
        dots = [shape.x for shape in scene.shapes if isinstance(shape, DotShape)]
        texts = [shape.x for shape in scene.shapes if isinstance(shape, TextShape) and shape.text == told]
        assert all(0 < x - max(dots) < 30 for x in texts)
        assert texts
