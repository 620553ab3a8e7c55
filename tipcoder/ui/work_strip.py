"""Strip that shows how far work in the background is, and stops it or begins it again."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from tipcoder.domain.progress import Progress
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.work_source import WorkSource

BAR_WIDTH = 240


class WorkStrip(Retranslating, QWidget):
    """Hidden while there is nothing to say.

    Signals:
        stop_wanted: the work is to stop.
        start_wanted: it is to begin again.
    """

    stop_wanted = Signal()
    start_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._source: WorkSource | None = None
        self._is_working = False
        self.words = PlainLabel(self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(BAR_WIDTH)
        self.button = QPushButton(self)
        self.button.clicked.connect(self._choose)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for widget in (self.words, self.bar, self.button):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        working, stopped = self.tr("Cases are being read…"), self.tr("Stopped before all cases were read.")
        self.words.setText(working if self._is_working else stopped)
        self.bar.setAccessibleName(working)
        self.button.setText(self.tr("Stop") if self._is_working else self.tr("Read again"))

    def follow(self, source: WorkSource) -> None:
        """Show how far a source is, and have it read again after a change while the page is looked at."""
        self._source = source
        source.changed.connect(self._show_source)
        source.progressed.connect(self.show_progress)
        source.outdated.connect(self._follow_change)
        self.stop_wanted.connect(source.cancel)
        self.start_wanted.connect(source.want)

    def show_working(self) -> None:
        """Show that work began."""
        self._is_working = True
        self.bar.setRange(0, 0)
        self._show()

    @Slot(object)
    def show_progress(self, progress: Progress) -> None:
        """Show how far the work is."""
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)

    def show_stopped(self) -> None:
        """Show that not all was done, and offer to begin again."""
        self._is_working = False
        self._show()

    @Slot()
    def _show_source(self) -> None:
        if self._source is None:
            return
        if self._source.is_working:
            self.show_working()
        elif self._source.is_stopped:
            self.show_stopped()
        else:
            self.hide()

    @Slot()
    def _follow_change(self) -> None:
        if self._source is not None and self.parentWidget().isVisible():
            self._source.want()

    def _show(self) -> None:
        self.bar.setVisible(self._is_working)
        self.retranslate()
        self.show()

    @Slot()
    def _choose(self) -> None:
        (self.stop_wanted if self._is_working else self.start_wanted).emit()
