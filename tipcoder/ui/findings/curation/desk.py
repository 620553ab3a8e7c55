"""Holds the catalogues that are curated, and passes on every change that was made to them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from tipcoder.errors import UserError
from tipcoder.services.curation import curation_of
from tipcoder.services.findings.catalogues import Catalogues
from tipcoder.services.projects import OpenProject
from tipcoder.ui.tasks import Tasks


class CurationDesk(QObject):
    """The catalogues with what persons added to them as it is stored now.

    Signals:
        changed(): something was added, changed or taken back.
        failed(UserError): it could not be done.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, project: OpenProject, catalogues: Catalogues, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.project = project
        self.tasks = tasks
        self.catalogues = catalogues
        self.is_changed = False
        """True if something was changed since the desk was made."""

    def do(self, change: Callable[[], object]) -> bool:
        """Make a change through a service, and read again what is stored; returns whether it was made."""
        try:
            change()
        except UserError as error:
            self.failed.emit(error)
            return False
        self.read_again()
        return True

    def read_again(self) -> None:
        """Read what is stored, after a change."""
        self.catalogues.curation = curation_of(self.project)
        self.is_changed = True
        self.changed.emit()
