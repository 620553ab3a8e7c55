"""Label with the chart of a figure, drawn in the background as sharp as the screen is."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QByteArray, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from tipcoder.services.findings.charts import Chart, picture
from tipcoder.ui import theme
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.plain_label import PlainLabel

WIDEST = 720
NARROWEST = 320
RESIZED_MS = 150
"""Milliseconds for which nobody resizes until the chart is drawn anew."""
_PRINT_DPI = 200.0
_POINTS, _CHART_POINTS = 72.0, 454.0


class ChartLabel(PlainLabel):
    """Shows one chart; what it shows is its accessible description."""

    def __init__(self, context: ProjectContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._chart: Chart | None = None
        self._titled = True
        self._drawn_width = 0
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(NARROWEST)
        self._resized = QTimer(self, singleShot=True, interval=RESIZED_MS)
        self._resized.timeout.connect(self._draw)
        theme.theme_notice().theme_changed.connect(self._draw)

    def show_chart(self, chart: Chart | None, *, titled: bool = True) -> None:
        """Show a chart, or nothing; without its title where the same words stand above it."""
        self._chart, self._titled = chart, titled
        self.setVisible(chart is not None)
        self.clear()
        if chart is not None:
            self.setAccessibleName(chart.title)
            self.setAccessibleDescription(chart.alternative)
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._chart is not None and self._wanted_width() != self._drawn_width:
            self._resized.start()

    @Slot()
    def copy(self) -> None:
        """Put the chart on the clipboard: light, as sharp as for print."""
        if self._chart is not None:
            work = partial(picture, self._chart, is_dark=False, dpi=_PRINT_DPI)
            self._context.tasks.read(work, done=self._take_copy, failed=self._context.banner.show_error)

    def _wanted_width(self) -> int:
        return max(NARROWEST, min(WIDEST, self.width()))

    @Slot()
    def _draw(self) -> None:
        if self._chart is None:
            return
        self._drawn_width = self._wanted_width()
        dpi = self._drawn_width * self.devicePixelRatioF() * _POINTS / _CHART_POINTS
        work = partial(_drawn, self._chart, titled=self._titled, is_dark=theme.is_dark(), dpi=dpi)
        self._context.tasks.read(work, done=self._take, failed=self._context.banner.show_error)

    @Slot(object)
    def _take(self, drawn: tuple[Chart, bytes]) -> None:
        chart, content = drawn
        if chart is not self._chart:
            return  # another one is shown by now
        shown = QPixmap()
        shown.loadFromData(QByteArray(content))
        shown.setDevicePixelRatio(self.devicePixelRatioF())
        self.setPixmap(shown)

    @Slot(object)
    def _take_copy(self, content: bytes) -> None:
        QGuiApplication.clipboard().setImage(QImage.fromData(QByteArray(content)))


def _drawn(chart: Chart, *, titled: bool, is_dark: bool, dpi: float) -> tuple[Chart, bytes]:
    return chart, picture(chart if titled else replace(chart, title=""), is_dark=is_dark, dpi=dpi)
