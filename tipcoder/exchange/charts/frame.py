"""Lays out what all charts share: title and subtitle, labels of rows, a legend of colours, a note below."""

from collections.abc import Sequence
from dataclasses import dataclass

from tipcoder.exchange.charts.chart import Chart, ChartRow
from tipcoder.exchange.charts.palettes import Palette
from tipcoder.exchange.charts.scene import LINE, BoxShape, Scene

TITLE, TEXT, SMALL = 10.0, 8.0, 7.5
"""Sizes of text in points."""
GAP = 6.0
MARGIN = 4.0
_INDENT = 8.0
_SWATCH = 7.0
BASE = TEXT * (1 - LINE / 2)
"""Distance from the middle of a line of text down to its base."""
LABELS = 0.4
"""Share of the width that labels may have."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Places the shared parts of a chart in a scene."""

    chart: Chart
    palette: Palette
    scene: Scene

    def begin(self) -> None:
        """Add title and subtitle; a chart whose title stands elsewhere has none of its own."""
        scene, palette = self.scene, self.palette
        width, y = scene.width - 2 * MARGIN, MARGIN
        if self.chart.title:
            title = scene.broken(self.chart.title, width, TITLE, bold=True)
            y = scene.add_lines(title, x=MARGIN, y=y, size=TITLE, colour=palette.text, bold=True)
        subtitle = scene.broken(self.chart.subtitle, width, TEXT)
        scene.height = scene.add_lines(subtitle, x=MARGIN, y=y, size=TEXT, colour=palette.muted) + GAP

    def end(self) -> None:
        """Add the note, and leave a margin."""
        scene = self.scene
        if self.chart.note:
            lines = scene.broken(self.chart.note, scene.width - 2 * MARGIN, SMALL)
            colour = self.palette.muted
            scene.height = scene.add_lines(lines, x=MARGIN, y=scene.height + GAP / 2, size=SMALL, colour=colour)
        scene.height += MARGIN

    def legend(self, names: Sequence[tuple[str, str]]) -> None:
        """Add a legend of colours: pairs of colour and name, in as many lines as they need."""
        scene, x = self.scene, MARGIN
        y = scene.height
        for colour, name in names:
            room = scene.width - 2 * MARGIN - _SWATCH - 4
            lines = scene.broken(name, room, TEXT)
            width = _SWATCH + 4 + max(scene.measure(line, TEXT, False) for line in lines) + 12
            if x > MARGIN and x + width > scene.width:
                x, y = MARGIN, y + TEXT * LINE
            scene.add(BoxShape(x=x, y=y + 1.5, width=_SWATCH, height=_SWATCH, colour=colour))
            below = scene.add_lines(lines, x=x + _SWATCH + 4, y=y, size=TEXT, colour=self.palette.text)
            x, y = x + width, below - TEXT * LINE
        scene.height = y + TEXT * LINE + GAP

    def labels_width(self, rows: Sequence[ChartRow]) -> float:
        """Return the width of the labels of rows: as wide as they are, up to their share of the picture."""
        widest = max((self.scene.measure(row.label, TEXT, False) + self._indent(row) for row in rows), default=0.0)
        return min(widest + 2, self.scene.width * LABELS)

    def label(self, row: ChartRow, width: float, least: float) -> tuple[float, float]:
        """Add the label of the next row, centred in a height of at least `least`; return top and height of the row."""
        scene = self.scene
        lines = scene.broken(row.label, width - self._indent(row), TEXT)
        words = len(lines) * TEXT * LINE
        height = max(words, least)
        top = scene.height
        colour = self.palette.muted if row.depth else self.palette.text
        scene.add_lines(lines, x=MARGIN + self._indent(row), y=top + (height - words) / 2, size=TEXT, colour=colour)
        return top, height

    def _indent(self, row: ChartRow) -> float:
        return _INDENT * min(row.depth, 3)
