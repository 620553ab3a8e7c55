"""Dialog in which persons add to the findings: illustrations, quotations, recommendations, texts of chapters."""

from collections.abc import Generator
from functools import partial

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from tipcoder.domain.curation import CurationKind
from tipcoder.domain.progress import Progress
from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.curation import (
    can_redo,
    can_undo,
    chapter_headings,
    leave_out_recommendation,
    order_recommendations,
    redo,
    undo,
    word_recommendation,
    write_chapter,
)
from tipcoder.services.findings.catalogues import Catalogues, Recommendation, count_catalogues, draft_recommendations
from tipcoder.services.findings.counting import count_findings
from tipcoder.services.projects import OpenProject
from tipcoder.services.release.gate import opened_for_team
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.findings.curation.catalogue_pane import CataloguePane
from tipcoder.ui.findings.curation.desk import CurationDesk
from tipcoder.ui.findings.curation.publish_box import PublishBox
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.spelling import TEXT_LANGUAGE
from tipcoder.ui.text.names import language_name
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.tables.column_table import ColumnModel, RowRole, TableColumn, TwoLineTable

WIDTH = 1040

HEIGHT = 200
_EDITOR = 96


def _count(project: OpenProject) -> Generator[Progress, None, Catalogues]:
    findings = yield from count_findings(project)
    return count_catalogues(project, findings)


def _wording(one: Recommendation) -> str:
    if one.edited is not None:
        return opened_for_team(one.edited)
    return one.measure.wording(ui_language.current())


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
        text=_wording,
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


class ChaptersPane(Retranslating, QWidget):
    """A chapter and a language are chosen, and the text is typed below; it stands in the box of the chapter."""

    def __init__(self, desk: CurationDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.chapter, self.language = QComboBox(self), QComboBox(self)
        for code in LANGUAGES:
            self.language.addItem(language_name(code), code)
        self.language.setCurrentIndex(self.language.findData(ui_language.current()))
        self.hint, self.text = PlainLabel(self), QPlainTextEdit(self)
        self.hint.setWordWrap(True)
        self.text.setTabChangesFocus(True)
        self.save_button = QPushButton(self)
        self.publish = PublishBox(desk, self)
        choice, buttons = QHBoxLayout(), QHBoxLayout()
        choice.addWidget(self.chapter, 1)
        choice.addWidget(self.language)
        buttons.addWidget(self.save_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(choice)
        layout.addWidget(self.hint)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.publish)
        layout.addLayout(buttons)
        self._place: tuple[str, str] = ("", "")
        """The chapter and the language of the text that is shown."""
        self.chapter.currentIndexChanged.connect(self._switch)
        self.language.currentIndexChanged.connect(self._switch)
        self.save_button.clicked.connect(self.save)
        desk.changed.connect(self.show_stored)
        self.retranslate()

    def retranslate(self) -> None:
        chosen = self.chapter.currentData()
        self.chapter.blockSignals(True)
        self.chapter.clear()
        for chapter, heading in chapter_headings(self._desk.catalogues, ui_language.current()).items():
            self.chapter.addItem(heading, chapter)
        self.chapter.setCurrentIndex(max(0, self.chapter.findData(chosen)))
        self.chapter.blockSignals(False)
        self.chapter.setAccessibleName(self.tr("Chapter"))
        self.language.setAccessibleName(self.tr("Language of the text"))
        self.hint.setText(self.tr("The text is kept when the report is made again, and printed in its language only."))
        self.text.setAccessibleName(self.tr("Text of the author"))
        self.save_button.setText(self.tr("Save the text"))
        self.show_stored()

    @Slot()
    def show_stored(self) -> None:
        """Show the text of the chapter as it is stored, unless another one is being typed."""
        place = (self.chapter.currentData(), self.language.currentData())
        if place != self._place or not self.text.document().isModified():
            self._place = place
            self.text.setProperty(TEXT_LANGUAGE, place[1])
            written = self._desk.catalogues.curation.chapter_texts.get(place)
            self.text.setPlainText("" if written is None else opened_for_team(written))
        self.publish.show_text(self._desk.catalogues.curation.chapter_texts.get(place))

    @Slot()
    def save(self) -> None:
        """Store the text that was typed, if any was."""
        if self.text.document().isModified():
            self.text.document().setModified(False)
            text = self.text.toPlainText()
            self._desk.do(partial(write_chapter, self._desk.project, *self._place, text))

    @Slot()
    def _switch(self) -> None:
        self.save()
        self.show_stored()


class CurationDialog(WorkDialog):
    """Counts the findings in the background; then three tabs, and every change is stored at once and can be undone.

    It begins with the tab for what is wanted.
    """

    def __init__(
        self, context: ProjectContext, parent: QWidget | None = None, wanted: CurationKind | None = None
    ) -> None:
        super().__init__(context.tasks, parent, WIDTH)
        self._context = context
        self._wanted = wanted
        self.desk: CurationDesk | None = None
        self.catalogue: CataloguePane | None = None
        self.recommendations: RecommendationsPane | None = None
        self.chapters: ChaptersPane | None = None
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.hide()
        self.body.addWidget(self.tabs)
        self.undo_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole, self.tr("Undo"))
        self.redo_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole, self.tr("Redo"))
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Close"))
        self.undo_button.clicked.connect(self.undo)
        self.redo_button.clicked.connect(self.redo)
        self.close_button.clicked.connect(self.reject)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.undo)
        QShortcut(QKeySequence.StandardKey.Redo, self, self.redo)
        self.set_heading(
            self.tr("Work on the report"),
            self.tr(
                "Choose what illustrates the catalogues, release quotations, word the recommendations, and write your "
                "assessment of each chapter."
            ),
        )
        self._show_words()
        self._offer()
        self._start(partial(_count, context.project), self._take)

    def _show_words(self) -> None:
        for tab, name in enumerate(
            (self.tr("Challenges and good practices"), self.tr("Recommendations"), self.tr("Texts of chapters"))
        ):
            self.tabs.setTabText(tab, name)

    def reject(self) -> None:
        """Keep what was typed, and close."""
        self._keep()
        super().reject()

    @Slot()
    def undo(self) -> None:
        """Take back the last change."""
        self._keep()
        if self.desk is not None:
            self.desk.do(partial(undo, self._context.project))

    @Slot()
    def redo(self) -> None:
        """Bring back what was taken back last."""
        self._keep()
        if self.desk is not None:
            self.desk.do(partial(redo, self._context.project))

    @Slot(object)
    def _take(self, catalogues: Catalogues) -> None:
        self._end()
        self.desk = CurationDesk(self._context.project, catalogues, self._context.tasks, self)
        self.desk.changed.connect(self._offer)
        self.desk.failed.connect(self.banner.show_error)
        self.catalogue = CataloguePane(self.desk, self)
        self.recommendations = RecommendationsPane(self.desk, self)
        self.chapters = ChaptersPane(self.desk, self)
        for pane in (self.catalogue, self.recommendations, self.chapters):
            self.tabs.addTab(pane, "")
        match self._wanted:
            case CurationKind.RECOMMENDATION:
                self.tabs.setCurrentWidget(self.recommendations)
            case CurationKind.CHAPTER_TEXT:
                self.tabs.setCurrentWidget(self.chapters)
        self.tabs.show()
        self._show_words()
        self._offer()

    @Slot()
    def _offer(self) -> None:
        self.undo_button.setEnabled(self.desk is not None and can_undo(self._context.project))
        self.redo_button.setEnabled(self.desk is not None and can_redo(self._context.project))

    def _keep(self) -> None:
        for pane in (self.recommendations, self.chapters):
            if pane is not None:
                pane.save()

    def _stopped_message(self) -> str:
        return self.tr("Stopped. Nothing was counted.")


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
        self.publish = PublishBox(desk, self)
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
        layout.addWidget(self.publish)
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
            leave = partial(leave_out_recommendation, self._desk.project, chosen.code)
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
        self._desk.do(partial(order_recommendations, self._desk.project, codes))

    @Slot()
    def _show_wording(self) -> None:
        chosen = self.chosen()
        if chosen is not None and chosen.code != self._edited:
            before, self._edited = self._edited, chosen.code
            self._save(before)
        if not self.wording.document().isModified():
            self.wording.setPlainText("" if chosen is None else _wording(chosen))
        self.publish.show_text(None if chosen is None else chosen.edited)
        self.publish.setVisible(chosen is not None and chosen.edited is not None)
        for part in (self.wording, self.save_button, self.leave_out_button, self.up_button, self.down_button):
            part.setEnabled(chosen is not None)
        is_left_out = chosen is not None and chosen.left_out
        self.leave_out_button.setText(self.tr("Make it again") if is_left_out else self.tr("Leave out"))

    def _save(self, code: str) -> None:
        """Store the wording that was typed for a recommendation, if any was."""
        if self.wording.document().isModified():
            self.wording.document().setModified(False)
            words, language = self.wording.toPlainText(), ui_language.current()
            self._desk.do(partial(word_recommendation, self._desk.project, code, language, words))
