"""Adding judgments to the case that is being coded."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tipcoder.domain.projects import JudgmentKind
from tipcoder.services import cases
from tipcoder.services.projects import OpenProject
from tipcoder.ui import file_choice
from tipcoder.ui.cases.case_import import JudgmentImport
from tipcoder.ui.coding.judgment.dialogs.kind_dialog import JudgmentKindDialog
from tipcoder.ui.events import ProjectEvents
from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.banner import Banner


class JudgmentAdding(QObject):
    """Asks for files and what they are, reads them in the background, and says in the banner what came of it."""

    def __init__(
        self,
        project: OpenProject,
        events: ProjectEvents,
        settings: Settings,
        tasks: Tasks,
        banner: Banner,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._project = project
        self._settings = settings
        self._window = parent
        self._import = JudgmentImport(project, events, tasks, banner, self)

    def ask(self, case_id: str) -> None:
        """Add judgments to a case from files that the person chooses."""
        files = file_choice.open_judgments(self._window, self._settings)
        if not files:
            return
        has_one = bool(cases.list_judgments(self._project, case_id))
        likely = JudgmentKind.APPEAL if has_one else JudgmentKind.FIRST_INSTANCE
        kind = JudgmentKindDialog.ask([path.name for path in files], likely, self._window)
        if kind is not None:
            self._import.add_to_case(case_id, files, kind)
