"""Head of a table whose titles take two lines where one has no room."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QWidget


class WrappingHeader(QHeaderView):
    """Asks for as little width as two lines need while it wraps, and for that of one line else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._wraps = False
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def set_wrapping(self, wraps: bool) -> None:
        """Take two lines from now on, or one."""
        if wraps != self._wraps:
            self._wraps = wraps
            self.headerDataChanged(self.orientation(), 0, max(0, self.count() - 1))

    def sectionSizeFromContents(self, section: int) -> QSize:
        size = super().sectionSizeFromContents(section)
        title, lines = self._title(section), self._lines(section)
        if len(lines) < 2:
            return size
        metrics = self._metrics()
        shorter = metrics.horizontalAdvance(title) - max(map(metrics.horizontalAdvance, lines))
        return QSize(size.width() - shorter, size.height() + metrics.lineSpacing())

    def width_of_line(self, section: int) -> int:
        """Return the width that a title needs in one line."""
        return super().sectionSizeFromContents(section).width()

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:
        super().initStyleOptionForIndex(option, section)
        option.text = "\n".join(self._lines(section))

    def _title(self, section: int) -> str:
        return str(self.model().headerData(section, self.orientation()))

    def _lines(self, section: int) -> list[str]:
        """Return the title as one line, or as the two of which the longer is as short as can be."""
        title = self._title(section)
        words = title.split()
        if not self._wraps or len(words) < 2:
            return [title]
        breaks = [(" ".join(words[:end]), " ".join(words[end:])) for end in range(1, len(words))]
        metrics = self._metrics()
        return list(min(breaks, key=lambda lines: max(map(metrics.horizontalAdvance, lines))))

    def _metrics(self) -> QFontMetrics:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)  # as the style sheet has it, which tells nobody
        return QFontMetrics(font)


class FittingHeader(WrappingHeader):
    """Takes two lines as soon as a title has no room in one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sectionResized.connect(self._fit)

    @Slot()
    def _fit(self) -> None:
        shown = (section for section in range(self.count()) if not self.isSectionHidden(section))
        self.set_wrapping(any(self.width_of_line(section) > self.sectionSize(section) for section in shown))
