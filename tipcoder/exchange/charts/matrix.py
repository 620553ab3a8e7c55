"""Lays out a table of shaded cells, each with its number."""

from tipcoder.exchange.charts.frame import GAP, MARGIN, SMALL, TEXT, Frame
from tipcoder.exchange.charts.scene import LINE, Align, BoxShape, TextShape

_LEAST = 16.0
_NARROW = 62.0
"""The width of a column below which its head is turned."""
_TALLEST_HEAD = 96.0
_LABELS = 0.3


def lay_out_matrix(frame: Frame) -> None:
    """Add heads, and a row of cells for each row, shaded by their share of the highest."""
    chart, scene, palette = frame.chart, frame.scene, frame.palette
    labels = min(frame.labels_width(chart.rows), scene.width * _LABELS)
    left = MARGIN + labels + GAP
    column = min((scene.width - MARGIN - left) / len(chart.series), 2 * _NARROW)
    _add_heads(frame, left, column)
    highest = max((mark.share for row in chart.rows for mark in row.marks), default=0.0) or 1.0
    for row in chart.rows:
        cells = [scene.broken(mark.text, column - 4, TEXT) for mark in row.marks]
        least = max(len(lines) for lines in cells) * TEXT * LINE + 4
        top, height = frame.label(row, labels, max(_LEAST, least))
        for place, (mark, lines) in enumerate(zip(row.marks, cells, strict=True)):
            colour = palette.shaded(mark.share / highest)
            x = left + place * column
            scene.add(BoxShape(x=x, y=top, width=column - 1, height=height, colour=colour))
            y = top + (height - len(lines) * TEXT * LINE) / 2
            ink = palette.text_on(colour) if mark.count else palette.muted
            for line in lines:
                middle = x + (column - 1) / 2
                scene.add(TextShape(text=line, x=middle, y=y + TEXT, size=TEXT, colour=ink, align=Align.CENTRE))
                y += TEXT * LINE
        scene.height = top + height + 1


def _add_heads(frame: Frame, left: float, column: float) -> None:
    scene, colour = frame.scene, frame.palette.muted
    longest = max(scene.measure(word, SMALL, False) for name in frame.chart.series for word in name.split() or [""])
    is_turned = longest > column - 3
    room = _TALLEST_HEAD if is_turned else column - 3
    heads = [scene.broken(name, room, SMALL) for name in frame.chart.series]
    if is_turned:
        heads = [_shortened(head, max(1, int(column // (SMALL * LINE)))) for head in heads]
        height = max(scene.measure(line, SMALL, False) for head in heads for line in head) + 4
    else:
        height = max(len(head) for head in heads) * SMALL * LINE + 3
    floor = scene.height + height
    for place, head in enumerate(heads):
        middle = left + place * column + (column - 1) / 2
        for number, line in enumerate(head):
            if is_turned:
                x = middle + (number - len(head) / 2) * SMALL * LINE + SMALL
                shape = TextShape(text=line, x=x, y=floor - 3, size=SMALL, colour=colour, turned=True)
            else:
                y = floor - 3 - (len(head) - number - 1) * SMALL * LINE
                shape = TextShape(text=line, x=middle, y=y, size=SMALL, colour=colour, align=Align.CENTRE)
            scene.add(shape)
    scene.height = floor


def _shortened(lines: list[str], count: int) -> list[str]:
    return lines if len(lines) <= count else [*lines[: count - 1], f"{lines[count - 1]} …"]
