"""Filters of a search, folded away until they are wanted."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from tipcoder.domain.projects import Country, JudgmentKind
from tipcoder.domain.searching import CodingProgress, Filters, UnitKind
from tipcoder.services.search.names import SearchNames
from tipcoder.ui.search.result_list import NO_NAMES
from tipcoder.ui.text.names import countries_by_name, country_name, judgment_kind_name
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.retranslating import Retranslating

COLUMNS = 4


class SearchFilters(Retranslating, QWidget):
    """Offers what the framework has.

    Signals:
        filters_changed: another choice was made.
    """

    filters_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = NO_NAMES
        self.kind, self.judgment, self.status, self.section, self.country = (QComboBox(self) for _ in range(5))
        self.decided_from, self.decided_to = QLineEdit(self), QLineEdit(self)
        entries = (
            self.kind,
            self.judgment,
            self.decided_from,
            self.decided_to,
            self.status,
            self.section,
            self.country,
        )
        self._fields = tuple(CaptionedField(entry, parent=self) for entry in entries)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for place, field in enumerate(self._fields):
            layout.addWidget(field, *divmod(place, COLUMNS))
        for column in range(COLUMNS):
            layout.setColumnStretch(column, 1)
        for entry in entries:
            if isinstance(entry, QComboBox):
                entry.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
                entry.setMinimumContentsLength(8)
                entry.activated.connect(self.filters_changed)
            else:
                entry.textEdited.connect(self.filters_changed)
        self.retranslate()

    def show_names(self, names: SearchNames) -> None:
        """Offer the sections of the framework, and countries if it asks for one."""
        self._names = names
        self.retranslate()

    def filters(self) -> Filters:
        """Return what is chosen."""
        kind, judgment, status = (box.currentData() for box in (self.kind, self.judgment, self.status))
        country = self.country.currentData()
        return Filters(
            kinds=(UnitKind(kind),) if kind else (),
            judgments=(JudgmentKind(judgment),) if judgment else (),
            decided_from=self.decided_from.text().strip(),
            decided_to=self.decided_to.text().strip(),
            statuses=(CodingProgress(status),) if status else (),
            questions=tuple(self.section.currentData() or ()),
            country=country or "",
            country_questions=self._names.country_questions if country else (),
        )

    def clear(self) -> None:
        """Leave nothing out."""
        for box in (self.kind, self.judgment, self.status, self.section, self.country):
            box.setCurrentIndex(0)
        self.decided_from.clear()
        self.decided_to.clear()
        self.filters_changed.emit()

    def retranslate(self) -> None:
        captions = (
            self.tr("Where"),
            self.tr("Kind of judgment"),
            self.tr("Decided from"),
            self.tr("Decided until"),
            self.tr("Status of the case"),
            self.tr("Section of the form"),
            self.tr("Country"),
        )
        for field, caption in zip(self._fields, captions, strict=True):
            field.set_caption(caption)
        example = self.tr("year or date, 2021-03-14")
        self.decided_from.setPlaceholderText(example)
        self.decided_to.setPlaceholderText(example)
        self._fill()

    def _fill(self) -> None:
        _offer(
            self.kind,
            self.tr("Everywhere"),
            (
                (self.tr("Judgments"), UnitKind.JUDGMENT.value),
                (self.tr("Answers"), UnitKind.ANSWER.value),
                (self.tr("Remarks"), UnitKind.REMARK.value),
                (self.tr("Terms"), UnitKind.TERM.value),
            ),
        )
        _offer(self.judgment, self.tr("All"), [(judgment_kind_name(kind), kind.value) for kind in JudgmentKind])
        _offer(
            self.status,
            self.tr("All"),
            (
                (self.tr("Not begun"), CodingProgress.NOT_BEGUN.value),
                (self.tr("Something is missing"), CodingProgress.UNFINISHED.value),
                (self.tr("Something is wrong"), CodingProgress.WRONG.value),
                (self.tr("Finished"), CodingProgress.FINISHED.value),
            ),
        )
        _offer(self.section, self.tr("All"), [(part.label, part.questions) for part in self._names.sections])
        _offer(
            self.country,
            self.tr("All"),
            [(country_name(country), country.value) for country in countries_by_name(Country)],
        )
        self._fields[-1].setVisible(bool(self._names.country_questions))


def _offer(box: QComboBox, everything: str, choices: Sequence[tuple[str, object]]) -> None:
    """Fill a box anew; what was chosen stays chosen."""
    index = max(box.currentIndex(), 0)
    box.clear()
    box.addItem(everything, None)
    for text, value in choices:
        box.addItem(text, value)
    box.setCurrentIndex(index if index < box.count() else 0)
