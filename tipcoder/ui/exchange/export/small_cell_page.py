"""Page of persons who can be recognised by a few answers that would leave, and of what can leave less exactly."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from tipcoder.domain.answers import QUESTION_STATES, AnswerState
from tipcoder.languages import ui_language
from tipcoder.services.exporting.export import (
    Attribute,
    Leaving,
    LessSent,
    SmallCells,
    coarser_by_names,
)
from tipcoder.ui import theme
from tipcoder.ui.exchange.recognisable_notice import (
    asked_sentence,
    recognised_heading,
    recognised_persons,
    recognised_sentence,
)
from tipcoder.ui.text.status_words import state_name
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.tables.wrapped_table import TableCell, WrappedTable
from tipcoder.ui.widgets.wrapping_buttons import WrappingRadio

_MOST_ROWS = 200
_SEPARATOR = " · "
_HEIGHT = 190
_INDENT = 28


class SmallCellPage(Retranslating, QWidget):
    """A step of its own: how many can be recognised, and what is done about it.

    Less is sent, as it was worked out; or all, by who has asked those who answer for it; or how much of each answer
    leaves is chosen column by column.

    Signals:
        changed: something else is chosen of how answers leave, and what follows from it is to be shown.
        decided: it may be sent now, or may not.
    """

    changed = Signal()
    decided = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Sequence[SmallCells] = ()
        self._now: Sequence[SmallCells] = ()
        """Those who can be recognised while all leaves."""
        self._less: LessSent | None = None
        self._attributes: Sequence[Attribute] = ()
        self.ways: dict[str, QComboBox] = {}
        """Form in which the answers to each question leave, by its name."""
        self.counts, self.less_label, self.example = (PlainLabel(self) for _ in range(3))
        self.less_button, self.all_button, self.columns_button = (WrappingRadio("", self) for _ in range(3))
        self.asked_box = QCheckBox(self)
        self.attributes = WrappedTable(3, (0,), self)
        self.table = WrappedTable(3, (1,), self)
        self._choice = QButtonGroup(self)
        for button in (self.less_button, self.all_button, self.columns_button):
            self._choice.addButton(button)
        self.less_button.setChecked(True)
        self._lay_out()
        self._choice.buttonToggled.connect(self._choose)
        self.asked_box.toggled.connect(self.decided)
        self.retranslate()
        self._show_parts()

    def heading(self) -> tuple[str, str]:
        """Return what the step is about, as heading and introduction of its dialog."""
        return recognised_heading(), ""

    def is_decided(self) -> bool:
        """Return whether it may be sent as it is chosen."""
        return not self.all_button.isChecked() or self.asked_box.isChecked()

    def show_cells(self, found: Sequence[SmallCells]) -> None:
        """Show these, those of fewest persons first."""
        self._found = [cells for cells in found if cells.is_small]
        if not self._ways_chosen():
            self._now = found
        self._show_found()

    def show_less(self, less: LessSent) -> None:
        """Show how less could leave; choose it, unless nothing helps or it is chosen column by column."""
        self._less = less
        self.less_button.setEnabled(bool(less.coarser))
        if not less.coarser and self.less_button.isChecked():
            self.all_button.setChecked(True)
        self.asked_box.setChecked(False)
        self._show_less()

    def show_attributes(self, attributes: Sequence[Attribute]) -> None:
        """Show by what persons are recognised; what was chosen before stays so where it can be."""
        before = self._ways_chosen()
        self._attributes = attributes
        self._make_ways(before)

    def coarser(self) -> dict[str, Leaving]:
        """Return the questions of which less leaves than the framework lets go."""
        if self.columns_button.isChecked():
            return self._ways_chosen()
        return dict(self._less.coarser) if self._less is not None and self.less_button.isChecked() else {}

    def retranslate(self) -> None:
        self.less_button.setText(self.tr("Send less"))
        self.all_button.setText(self.tr("Send it as it is"))
        self.asked_box.setText(asked_sentence())
        self.columns_button.setText(self.tr("Choose column by column"))
        self._make_ways(self._ways_chosen())
        self.attributes.setAccessibleName(self.tr("What a person can be recognised by"))
        self.table.setAccessibleName(self.tr("Combinations of answers"))
        self._show_found()
        self._show_less()

    def _ways_chosen(self) -> dict[str, Leaving]:
        chosen = {name: Leaving(way.currentData()) for name, way in self.ways.items() if way.currentIndex() > 0}
        general = [name for name, how in chosen.items() if how is Leaving.GROUP]
        return dict(coarser_by_names(general, [name for name in chosen if name not in general]))

    def _lay_out(self) -> None:
        for label in (self.counts, self.less_label, self.example):
            label.setWordWrap(True)
        theme.set_role(self.less_label, "muted")
        for table in (self.attributes, self.table):
            table.setMinimumHeight(_HEIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.counts)
        for part, indent in (
            (self.less_button, 0),
            (self.less_label, _INDENT),
            (self.all_button, 0),
            (self.asked_box, _INDENT),
            (self.columns_button, 0),
            (self.example, 0),
        ):
            row = QHBoxLayout()
            row.setContentsMargins(indent, 0, 0, 0)
            row.addWidget(part)
            layout.addLayout(row)
        layout.addWidget(self.attributes, 1)
        layout.addWidget(self.table, 1)

    def _show_parts(self) -> None:
        by_column = self.columns_button.isChecked()
        self.asked_box.setVisible(self.all_button.isChecked())
        self.attributes.setVisible(by_column)
        self.table.setVisible(by_column)
        self.example.setVisible(not by_column and self._less is not None and bool(self._less.now))

    def _show_less(self) -> None:
        less = self._less
        if less is not None:
            labels = {one.name: " – ".join(filter(None, (one.level, one.label))) for one in self._attributes}
            steps = (f"{labels.get(name, name)}: {self._way_name(how)}" for name, how in less.coarser.items())
            then = self.tr("Then: {persons}").format(persons=recognised_persons(less.cells))
            none = self.tr("Nothing that could stay here would hide anybody.")
            self.less_label.setText("\n".join((*steps, then)) if less.coarser else none)
            words = self.tr("Example now: {now}\nthen: {then}")
            self.example.setText(words.format(now=_joined(less.now), then=_joined(less.then)))
        self._show_parts()

    @Slot()
    def _choose(self) -> None:
        self._show_parts()
        self.decided.emit()

    @Slot()
    def _change(self) -> None:
        self.columns_button.setChecked(True)
        self.changed.emit()

    def _make_ways(self, chosen: dict[str, Leaving]) -> None:
        headers = (self.tr("What a person can be recognised by"), self.tr("Roster"), self.tr("How it leaves"))
        self.attributes.show_rows(
            headers, [(TableCell(one.label), TableCell(one.level), TableCell("")) for one in self._attributes]
        )
        self.ways = {}
        for row, attribute in enumerate(self._attributes):
            way = QComboBox(self.attributes)
            for place, how in enumerate(attribute.choices):
                way.addItem(self._way_name(how, is_first=place == 0), how)
            way.setAccessibleName(attribute.label)
            way.setCurrentIndex(max(0, way.findData(chosen.get(attribute.name, attribute.choices[0]))))
            way.currentIndexChanged.connect(self._change)
            self.attributes.setCellWidget(row, 2, way)
            self.ways[attribute.name] = way
        width = max((way.sizeHint().width() for way in self.ways.values()), default=0)
        self.attributes.horizontalHeader().setMinimumSectionSize(width)

    def _way_name(self, how: Leaving, *, is_first: bool = False) -> str:
        match how:
            case Leaving.WITHHELD:
                return self.tr("Stays here")
            case Leaving.YEAR:
                return self.tr("The year")
            case Leaving.LEVEL:
                return self.tr("The level of the court")
            case Leaving.GROUP:
                return self.tr("In groups") if is_first else self.tr("More general")
        return self.tr("As it is")

    def _show_found(self) -> None:
        self.counts.setText(recognised_sentence(self._now))
        headers = (self.tr("Roster"), self.tr("Answers"), self.tr("Persons"))
        self.table.show_rows(headers, list(self._rows()))

    def _rows(self) -> Iterator[tuple[TableCell, ...]]:
        found = sorted(
            ((one.persons, cells.label, one.values) for cells in self._found for one in cells.combinations),
            key=lambda one: one[0],
        )
        number = ui_language.locale().toString
        for persons, label, values in found[:_MOST_ROWS]:
            yield TableCell(label), TableCell(_joined(values)), TableCell(number(persons))


def _joined(values: Iterable[str]) -> str:
    return _SEPARATOR.join(map(_value_text, values))


def _value_text(value: str) -> str:
    if value in QUESTION_STATES:
        return state_name(AnswerState(value))
    return value or "–"
