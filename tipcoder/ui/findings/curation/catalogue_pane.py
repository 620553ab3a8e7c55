"""Pane with the challenges and good practices that were noted, and what illustrates each."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tipcoder.languages import ui_language
from tipcoder.services.curation import choose_illustration, confirm_exemplary, withdraw_exemplary, withdraw_quotation
from tipcoder.services.findings.catalogues import PRACTICES, CatalogueEntry, NotedEntry
from tipcoder.services.release.gate import opened_for_team
from tipcoder.ui import theme
from tipcoder.ui.findings.curation.desk import CurationDesk
from tipcoder.ui.findings.curation.quotation_dialog import QuotationDialog, QuotationSubject
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.tables.column_table import ColumnModel, RowRole, TableColumn, TwoLineTable
from tipcoder.ui.widgets.tables.wrapping_header import FittingHeader

HEIGHT = 240
_WIDTH = 280
_LEAST = 72
_ROW = Qt.ItemDataRole.UserRole


class CataloguePane(Retranslating, QWidget):
    """Lists the entries at the left; at the right descriptions are chosen and quotations released for the selected."""

    def __init__(self, desk: CurationDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        columns: tuple[TableColumn[CatalogueEntry], ...] = (
            TableColumn(
                lambda: QCoreApplication.translate("CataloguePane", "Challenge or good practice"), text=self._name
            ),
            TableColumn(lambda: QCoreApplication.translate("CataloguePane", "Cases"), text=self._cases),
        )
        self.entries: ColumnModel[CatalogueEntry] = ColumnModel(columns)
        self.table = TwoLineTable(self.entries, HEIGHT, self)
        header = FittingHeader(self.table)
        self.table.setHorizontalHeader(header)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.setMinimumWidth(_WIDTH)
        self.name, self.definition = PlainLabel(self), PlainLabel(self)
        self.descriptions_label, self.quotations_label = PlainLabel(self), PlainLabel(self)
        self.descriptions, self.quotations = _EntryList(self), _EntryList(self)
        self.release_button, self.withdraw_button = QPushButton(self), QPushButton(self)
        self.exemplary, self.reviewer = PlainLabel(self), QLineEdit(self)
        self.confirm_button = QPushButton(self)
        self._lay_out()
        self._connect()
        catalogues = desk.catalogues
        self.entries.set_rows((*catalogues.challenges.entries, *catalogues.practices.entries))
        self.retranslate()
        if self.entries.rowCount():
            self.table.selectRow(0)

    def retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Challenges and good practices"))
        self.descriptions_label.setText(self.tr("Descriptions that illustrate it (three at most)"))
        self.descriptions.setAccessibleName(self.descriptions_label.text())
        self.quotations_label.setText(self.tr("Released quotations"))
        self.quotations.setAccessibleName(self.quotations_label.text())
        self.release_button.setText(self.tr("Release a quotation…"))
        self.withdraw_button.setText(self.tr("Withdraw"))
        self.reviewer.setPlaceholderText(self.tr("Code of the reviewer"))
        self.reviewer.setAccessibleName(self.tr("Code of the reviewer"))
        self.show_entry()

    @Slot()
    def show_entry(self) -> None:
        """Show the selected entry as it is stored."""
        entry = self.chosen()
        for listed in (self.release_button, self.descriptions, self.quotations):
            listed.setEnabled(entry is not None)
        for part in (self.exemplary, self.reviewer, self.confirm_button):
            part.setVisible(entry is not None and entry.kind is PRACTICES and entry.strongest > 0)
        if entry is None:
            return
        catalogues, language = self._desk.catalogues, ui_language.current()
        self.name.setText(catalogues.name(entry.code, language))
        self.definition.setText(catalogues.definition(entry.code, language))
        self._show_descriptions(entry)
        self.quotations.clear()
        for quotation in catalogues.curation.quotations:
            if quotation.code == entry.code:
                item = QListWidgetItem("\n".join(filter(None, (quotation.wording, quotation.english))))
                item.setData(_ROW, quotation.id)
                self.quotations.addItem(item)
        self.withdraw_button.setEnabled(bool(self.quotations.count()))
        confirmed = catalogues.curation.exemplary.get(entry.code)
        self.reviewer.setVisible(self.reviewer.isVisibleTo(self) and confirmed is None)
        self.exemplary.setText(
            self.tr("Marked as exemplary by a coder. A reviewer confirms it.")
            if confirmed is None
            else self.tr("Exemplary: confirmed by {reviewer}").format(reviewer=confirmed.coder)
        )
        self.confirm_button.setText(self.tr("Confirm") if confirmed is None else self.tr("No longer exemplary"))

    def chosen(self) -> CatalogueEntry | None:
        """Return the selected entry."""
        chosen = [index.data(RowRole) for index in self.table.selectionModel().selectedRows()]
        return chosen[0] if chosen else None

    @Slot()
    def release(self) -> None:
        """Let the person release a quotation for the selected entry."""
        entry = self.chosen()
        if entry is None:
            return
        name = self._desk.catalogues.name(entry.code, ui_language.current())
        if QuotationDialog(self._desk.project, self._desk.tasks, self._subjects(entry), name, self).run():
            self._desk.read_again()

    def _subjects(self, entry: CatalogueEntry) -> list[QuotationSubject]:
        """Return the cases in which an entry was noted."""
        places = self._desk.catalogues.findings.places
        rows = {noted.case: noted.row for noted in reversed(entry.entries)}
        return [
            QuotationSubject(case, entry.code, self.tr("Case {number}").format(number=places[rows[case]].case_number))
            for case in dict.fromkeys(noted.case for noted in entry.entries)
        ]

    @Slot()
    def withdraw(self) -> None:
        """Take the selected quotation back."""
        item = self.quotations.currentItem() or self.quotations.item(0)
        if item is not None:
            self._desk.do(partial(withdraw_quotation, self._desk.project, item.data(_ROW)))

    @Slot()
    def confirm(self) -> None:
        """Confirm the selected practice as exemplary, or take this back."""
        entry, project = self.chosen(), self._desk.project
        if entry is None:
            return
        if entry.code in self._desk.catalogues.curation.exemplary:
            self._desk.do(partial(withdraw_exemplary, project, entry.code))
        else:
            self._desk.do(partial(confirm_exemplary, project, entry, self.reviewer.text()))

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem) -> None:
        noted: NotedEntry = item.data(_ROW)
        is_chosen = item.checkState() is Qt.CheckState.Checked
        change = partial(choose_illustration, self._desk.project, noted, is_chosen=is_chosen)
        if not self._desk.do(change):
            self.show_entry()

    def _show_descriptions(self, entry: CatalogueEntry) -> None:
        chosen = self._desk.catalogues.curation.illustrations.get(entry.code, ())
        places = self._desk.catalogues.findings.places
        self.descriptions.blockSignals(True)
        self.descriptions.clear()
        for noted in sorted(entry.entries, key=lambda one: (one.rank, len(one.description))):
            if noted.description:
                number = places[noted.row].case_number
                text = opened_for_team(noted.description)
                item = QListWidgetItem(self.tr("Case {number}: {text}").format(number=number, text=text))
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if noted.row in chosen else Qt.CheckState.Unchecked)
                item.setData(_ROW, noted)
                self.descriptions.addItem(item)
        self.descriptions.blockSignals(False)

    def _name(self, entry: CatalogueEntry) -> str:
        return self._desk.catalogues.name(entry.code, ui_language.current())

    def _cases(self, entry: CatalogueEntry) -> str:
        total = self._desk.catalogues.catalogues[entry.kind.id].total
        return QCoreApplication.translate("CataloguePane", "{count} of {total}").format(count=entry.cases, total=total)

    def _lay_out(self) -> None:
        theme.set_role(self.name, "heading")
        theme.set_role(self.definition, "muted")
        for label in (self.name, self.definition, self.exemplary):
            label.setWordWrap(True)
        for listed in (self.descriptions, self.quotations):
            listed.setWordWrap(True)
            listed.setResizeMode(QListWidget.ResizeMode.Adjust)
            listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons, review = QHBoxLayout(), QHBoxLayout()
        for button in (self.release_button, self.withdraw_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        review.addWidget(self.reviewer)
        review.addWidget(self.confirm_button)
        review.addStretch(1)
        entry = QWidget(self)
        right = QVBoxLayout(entry)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        for part in (self.name, self.definition, self.exemplary):
            right.addWidget(part)
        right.addLayout(review)
        right.addWidget(self.descriptions_label)
        right.addWidget(self.descriptions, 3)
        right.addWidget(self.quotations_label)
        right.addWidget(self.quotations, 2)
        right.addLayout(buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(16)
        layout.addWidget(self.table, 2)
        layout.addWidget(_EntryArea(entry, self), 3)

    def _connect(self) -> None:
        self.table.selectionModel().selectionChanged.connect(self.show_entry)
        self.descriptions.itemChanged.connect(self._choose)
        self.release_button.clicked.connect(self.release)
        self.withdraw_button.clicked.connect(self.withdraw)
        self.confirm_button.clicked.connect(self.confirm)
        self._desk.changed.connect(self.show_entry)


class _EntryList(QListWidget):
    """Takes the height that is left, and asks for little."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), _LEAST)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _LEAST)


class _EntryArea(QScrollArea):
    """Scrolls what is shown of an entry where all of it is higher than the room."""

    def __init__(self, entry: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(entry)

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self.widget().minimumSizeHint().width() + bar, super().minimumSizeHint().height())
