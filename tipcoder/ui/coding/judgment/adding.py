"""Adding judgments to the case that is being coded."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tipcoder.domain.projects import JudgmentKind
from tipcoder.services import cases
from tipcoder.ui import file_choice
from tipcoder.ui.cases.case_import import JudgmentImport
from tipcoder.ui.coding.judgment.dialogs.kind_dialog import JudgmentKindDialog
from tipcoder.ui.project_context import ProjectContext


class JudgmentAdding(QObject):
    """Asks for files and what they are, reads them in the background, and says in the banner what came of it."""

    def __init__(self, context: ProjectContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._window = parent
        self._import = JudgmentImport(context, self)

    def ask(self, case_id: str) -> None:
        """Add judgments to a case from files that the person chooses."""
        files = file_choice.open_judgments(self._window, self._context.settings)
        if not files:
            return
        has_one = bool(cases.list_judgments(self._context.project, case_id))
        likely = JudgmentKind.APPEAL if has_one else JudgmentKind.FIRST_INSTANCE
        kind = JudgmentKindDialog.ask([path.name for path in files], likely, self._window)
        if kind is not None:
            self._import.add_to_case(case_id, files, kind)
