"""Dialog in which persons add to the findings: illustrations, quotations, recommendations, texts of chapters."""

from collections.abc import Generator
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QTabWidget, QWidget

from tipcoder.domain.progress import Progress
from tipcoder.services.curation import curating
from tipcoder.services.findings.catalogues import Catalogues, count_catalogues
from tipcoder.services.findings.counting import count_findings
from tipcoder.services.projects import OpenProject
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.findings.curation.catalogue_pane import CataloguePane
from tipcoder.ui.findings.curation.chapters_pane import ChaptersPane
from tipcoder.ui.findings.curation.desk import CurationDesk
from tipcoder.ui.findings.curation.recommendations_pane import RecommendationsPane
from tipcoder.ui.project_context import ProjectContext

WIDTH = 1040


class CurationDialog(WorkDialog):
    """Counts the findings in the background; then three tabs, and every change is stored at once and can be undone."""

    def __init__(self, context: ProjectContext, parent: QWidget | None = None) -> None:
        super().__init__(context.tasks, parent, WIDTH)
        self._context = context
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
            self.desk.do(partial(curating.undo, self._context.project))

    @Slot()
    def redo(self) -> None:
        """Bring back what was taken back last."""
        self._keep()
        if self.desk is not None:
            self.desk.do(partial(curating.redo, self._context.project))

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
        self.tabs.show()
        self._show_words()
        self._offer()

    @Slot()
    def _offer(self) -> None:
        self.undo_button.setEnabled(self.desk is not None and curating.can_undo(self._context.project))
        self.redo_button.setEnabled(self.desk is not None and curating.can_redo(self._context.project))

    def _keep(self) -> None:
        for pane in (self.recommendations, self.chapters):
            if pane is not None:
                pane.save()

    def _stopped_message(self) -> str:
        return self.tr("Stopped. Nothing was counted.")


def _count(project: OpenProject) -> Generator[Progress, None, Catalogues]:
    findings = yield from count_findings(project)
    return count_catalogues(project, findings)
