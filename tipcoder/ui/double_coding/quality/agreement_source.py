"""Compares the codings of a project in the background, and keeps what was found until something changes."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from tipcoder.services.double_coding.comparison import compare_codings
from tipcoder.services.double_coding.report import AgreementReport
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.work_source import WholeSource


class AgreementSource(WholeSource):
    """Compares the codings of a project."""

    def __init__(self, context: ProjectContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self.report: AgreementReport | None = None
        """Last result, None before anything was compared."""

    def want(self) -> None:
        if self.is_outdated and not self.is_working:
            self._start(partial(compare_codings, self._context.project))

    @Slot(object)
    def _take(self, report: AgreementReport) -> None:
        self.report = report
        self._end()
