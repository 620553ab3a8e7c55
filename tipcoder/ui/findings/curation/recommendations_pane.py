"""Pane in which drafted recommendations are worded, put into an order, and left out."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from tipcoder.languages import ui_language
from tipcoder.services.curation import curating
from tipcoder.services.findings.catalogues import Recommendation, draft_recommendations
from tipcoder.ui.findings.curation.desk import CurationDesk
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.tables.column_table import ColumnModel, RowRole, TableColumn, TwoLineTable

HEIGHT = 200
_EDITOR = 96


def _colour(one: Recommendation) -> str | None:
    return "muted" if one.left_out else None


_COLUMNS: tuple[TableColumn[Recommendation], ...] = (
    TableColumn(
        lambda: QCoreApplication.translate("RecommendationsPane", "Challenge"),
        text=lambda one: one.name,
        colour=_colour,
    ),
    TableColumn(
        lambda: QCoreApplication.translate("RecommendationsPane", "Recommendation"),
        text=lambda one: one.wording,
        colour=_colour,
    ),
    TableColumn(
        lambda: QCoreApplication.translate("RecommendationsPane", "Priority"),
        text=lambda one: (
            QCoreApplication.translate("RecommendationsPane", "left out") if one.left_out else str(one.priority)
        ),
        colour=_colour,
    ),
)


class RecommendationsPane(Retranslating, QWidget):
    """Lists the recommendations in their order, with the wording of the selected one below, to be edited."""

    def __init__(self, desk: CurationDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.recommendations: ColumnModel[Recommendation] = ColumnModel(_COLUMNS)
        self.table = TwoLineTable(self.recommendations, HEIGHT, self)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.wording_label, self.wording = PlainLabel(self), QPlainTextEdit(self)
        self.wording.setMinimumHeight(_EDITOR)
        self.wording.setTabChangesFocus(True)
        self.save_button, self.leave_out_button = QPushButton(self), QPushButton(self)
        self.up_button, self.down_button = QPushButton(self), QPushButton(self)
        buttons = QHBoxLayout()
        for button in (self.save_button, self.up_button, self.down_button, self.leave_out_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self.table, 3)
        layout.addWidget(self.wording_label)
        layout.addWidget(self.wording, 1)
        layout.addLayout(buttons)
        self.table.selectionModel().selectionChanged.connect(self._show_wording)
        self.save_button.clicked.connect(self.save)
        self.leave_out_button.clicked.connect(self.leave_out)
        self.up_button.clicked.connect(partial(self.move_by, -1))
        self.down_button.clicked.connect(partial(self.move_by, 1))
        self._edited = ""
        """The code of the recommendation whose wording is shown."""
        desk.changed.connect(self.show_stored)
        self.retranslate()

    def retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Recommendations"))
        self.wording_label.setText(self.tr("Wording; it proposes and states no duty"))
        self.wording.setAccessibleName(self.wording_label.text())
        self.save_button.setText(self.tr("Save the wording"))
        self.up_button.setText(self.tr("Move up"))
        self.down_button.setText(self.tr("Move down"))
        self.show_stored()

    @Slot()
    def show_stored(self) -> None:
        """Show the recommendations as they are stored, with the same one selected."""
        code = self._edited
        drafted = draft_recommendations(self._desk.catalogues, ui_language.current(), with_left_out=True)
        self.recommendations.set_rows(drafted)
        codes = [one.code for one in drafted]
        if drafted:
            self.table.selectRow(codes.index(code) if code in codes else 0)
        self._show_wording()

    def chosen(self) -> Recommendation | None:
        """Return the selected recommendation."""
        chosen = [index.data(RowRole) for index in self.table.selectionModel().selectedRows()]
        return chosen[0] if chosen else None

    @Slot()
    def save(self) -> None:
        """Store the wording that was typed, if any was."""
        self._save(self._edited)

    @Slot()
    def leave_out(self) -> None:
        """Make the selected recommendation no longer, or again."""
        chosen = self.chosen()
        if chosen is not None:
            is_left_out = not chosen.left_out
            leave = partial(curating.leave_out_recommendation, self._desk.project, chosen.code)
            self._desk.do(partial(leave, is_left_out=is_left_out))

    def move_by(self, step: int, _checked: bool = False) -> None:
        """Move the selected recommendation by one place."""
        chosen = self.chosen()
        codes = [
            self.recommendations.index(row, 0).data(RowRole).code for row in range(self.recommendations.rowCount())
        ]
        if chosen is None or not 0 <= codes.index(chosen.code) + step < len(codes):
            return
        place = codes.index(chosen.code)
        codes.insert(place + step, codes.pop(place))
        self._desk.do(partial(curating.order_recommendations, self._desk.project, codes))

    @Slot()
    def _show_wording(self) -> None:
        chosen = self.chosen()
        if chosen is not None and chosen.code != self._edited:
            before, self._edited = self._edited, chosen.code
            self._save(before)
        if not self.wording.document().isModified():
            self.wording.setPlainText("" if chosen is None else chosen.wording)
        for part in (self.wording, self.save_button, self.leave_out_button, self.up_button, self.down_button):
            part.setEnabled(chosen is not None)
        is_left_out = chosen is not None and chosen.left_out
        self.leave_out_button.setText(self.tr("Make it again") if is_left_out else self.tr("Leave out"))

    def _save(self, code: str) -> None:
        """Store the wording that was typed for a recommendation, if any was."""
        if self.wording.document().isModified():
            self.wording.document().setModified(False)
            words, language = self.wording.toPlainText(), ui_language.current()
            self._desk.do(partial(curating.word_recommendation, self._desk.project, code, language, words))
