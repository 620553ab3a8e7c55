"""Says in one sentence who could recognise somebody by what leaves, and asks who answers for it where that is so."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from tipcoder.services.exporting.export import SmallCells
from tipcoder.ui import theme
from tipcoder.ui.widgets.plain_label import PlainLabel


class RecognisableNotice(QWidget):
    """Signals:
    decided(): it may be sent now, or may not.
    """

    decided = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading, self.counts = PlainLabel(self), PlainLabel(self)
        theme.set_role(self.heading, "strong")
        self.counts.setWordWrap(True)
        self.asked_box = QCheckBox(self)
        self.asked_box.toggled.connect(self.decided)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self.heading, self.counts, self.asked_box):
            layout.addWidget(part)
        self._cells: Sequence[SmallCells] = ()
        self.show_cells(())

    def show_cells(self, cells: Sequence[SmallCells]) -> None:
        """Show who can be recognised, and ask anew."""
        self._cells = [found for found in cells if found.is_small]
        self.asked_box.setChecked(False)
        self.asked_box.setVisible(bool(self._cells))
        self.retranslate()

    def is_decided(self) -> bool:
        """Return whether nobody can be recognised, or those were asked who answer for it."""
        return not self._cells or self.asked_box.isChecked()

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self.heading.setText(recognised_heading())
        self.counts.setText(recognised_sentence(self._cells))
        self.asked_box.setText(asked_sentence())


def recognised_heading() -> str:
    """Return the question that all of it answers."""
    return QCoreApplication.translate("SmallCellPage", "Who could recognise somebody?")


def recognised_sentence(found: Sequence[SmallCells]) -> str:
    """Return who can be recognised, in a sentence."""
    if not any(cells.is_small for cells in found):
        return QCoreApplication.translate("SmallCellPage", "Nobody can be recognised by these answers.")
    words = QCoreApplication.translate(
        "SmallCellPage", "Anyone who knows a person’s court, year, age and the like can recognise: {persons}"
    )
    return words.format(persons=recognised_persons(found))


def recognised_persons(found: Iterable[SmallCells]) -> str:
    """Return how many of how many can be recognised, roster by roster."""
    words = QCoreApplication.translate("SmallCellPage", "{roster}: {unique} of {persons}")
    return "; ".join(words.format(roster=one.label, unique=one.unique, persons=one.persons) for one in found)


def asked_sentence() -> str:
    """Return what is ticked by who has asked."""
    return QCoreApplication.translate("SmallCellPage", "I have asked those who answer for it.")
