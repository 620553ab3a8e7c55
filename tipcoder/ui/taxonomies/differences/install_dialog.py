"""Taxonomies from files: what they would change, before anything happens; then they are installed."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from tipcoder import messages
from tipcoder.services.taxonomies.installation import Installed, TaxonomyPlan, install
from tipcoder.services.taxonomies.taxonomy_queries import FilePreview, plan_delivery
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.taxonomies.differences.difference_list import DifferenceList
from tipcoder.ui.taxonomies.differences.difference_table import Line
from tipcoder.ui.taxonomies.differences.remarks import Remarks
from tipcoder.ui.widgets.banner import SUCCESS
from tipcoder.ui.widgets.wrapping_buttons import WrappingCheck

WIDTH = 960


class InstallDialog(WorkDialog):
    """Reads files, shows what they would change, and installs them if the person agrees.

    Who opens the dialog tells everyone afterwards: a coding that is open knows the answers as they were.
    """

    def __init__(self, context: ProjectContext, files: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(context.tasks, parent, WIDTH)
        self._context = context
        self._files = tuple(files)
        self._delivery: FilePreview | None = None
        self.installed: Installed | None = None
        self.remarks = Remarks(self)
        self.differences = DifferenceList(self, has_uses=True)
        self.consent = WrappingCheck("", self)
        for part in (self.remarks, self.differences, self.consent):
            self.body.addWidget(part)
        self.body.setSpacing(8)
        self.install_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, primary=True)
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole)
        # Enter, which chose the file a moment ago, must not install it. Without a default, Qt would take the first.
        self.install_button.setDefault(False)
        self.close_button.setAutoDefault(True)
        self.close_button.setDefault(True)
        self.copy_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole)
        self.folder_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole)
        self.folder_button.hide()
        self.install_button.clicked.connect(self.install)
        self.close_button.clicked.connect(self.reject)
        self.copy_button.clicked.connect(self.differences.table.copy)
        self.folder_button.clicked.connect(self.open_folder)
        self.retranslate()

    @classmethod
    def ask(cls, context: ProjectContext, files: Sequence[Path], parent: QWidget | None = None) -> Installed | None:
        """Return what was done, None if nothing was."""
        dialog = cls(context, files, parent)
        try:
            dialog.read()
            dialog.accepts()
            return dialog.installed
        finally:
            dialog.deleteLater()

    def read(self) -> None:
        """Read the files, and work out what they would change."""
        self._begin()
        work = partial(plan_delivery, self._context.project, self._files)
        self._tasks.start(work, done=self._take_delivery, failed=self._show_failure)

    def retranslate(self) -> None:
        self.set_heading(*self._words())
        self.consent.setText(self._consent_words())
        self.install_button.setText(self.tr("Install"))
        self.close_button.setText(self._close_word())
        self.copy_button.setText(self.tr("Copy"))
        self.folder_button.setText(self.tr("Open the folder of the backup"))

    @Slot()
    def install(self) -> None:
        """Install what the files hold; a backup is written first."""
        if self._delivery is None:
            return
        maps = self.consent.isVisibleTo(self) and self.consent.isChecked()
        self._start(
            partial(install, self._context.project, self._delivery.plan, map_replaced=maps), self._show_installed
        )
        self.close_button.setText(self._close_word())

    @Slot()
    def open_folder(self) -> None:
        """Show the backup in the system's file manager."""
        if self.installed is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.installed.backup.parent)))

    @Slot(object)
    def _take_delivery(self, delivery: FilePreview) -> None:
        self._delivery = delivery
        self._end()
        self.remarks.say([messages.sentence(remark) for remark in delivery.remarks])
        self.differences.show_lines(tuple(_lines(delivery.plan.taxonomies)))
        self.consent.setVisible(bool(delivery.plan.replaced))
        self.retranslate()
        self.differences.table.setFocus()

    @Slot(object)
    def _show_installed(self, installed: Installed) -> None:
        self.installed = installed
        self._end()
        for widget in (self.install_button, self.consent):
            widget.hide()
        self.folder_button.show()
        self.close_button.setFocus()
        self.banner.show_message(SUCCESS, self._installed_message)

    def _begin(self) -> None:
        super()._begin()
        self.install_button.setDisabled(True)

    def _end(self) -> None:
        super()._end()
        has_plan = self._delivery is not None
        self.install_button.setEnabled(has_plan and self._changes_something())
        self.differences.setVisible(has_plan)
        self.copy_button.setEnabled(has_plan)
        self.consent.setVisible(has_plan and bool(self._delivery and self._delivery.plan.replaced))
        self.close_button.setText(self._close_word())

    def _changes_something(self) -> bool:
        return self._delivery is not None and any(part.old != part.result for part in self._delivery.plan.taxonomies)

    def _words(self) -> tuple[str, str]:
        names = ", ".join(file.name for file in self._files)
        heading = self.tr("Import taxonomies: {files}").format(files=names)
        if self._delivery is None:
            return heading, self.tr("{files}: being read.").format(files=names)
        if not self._changes_something():
            return heading, self.tr("Nothing in it is different from what is installed.")
        kept = self.tr("Terms that an answer uses are never removed: they stay with their answers, offered no more.")
        return heading, f"{self._retired_words()}{kept}"

    def _retired_words(self) -> str:
        plans = self._delivery.plan.taxonomies if self._delivery is not None else ()
        count = sum(len(plan.retired) for plan in plans)
        return self.tr("%n term(s) in use are not in the file.", "", count) + " " if count else ""

    def _consent_words(self) -> str:
        count = len(self._delivery.plan.replaced) if self._delivery is not None else 0
        return self.tr(
            "Put the terms that replace others into the answers, too (terms in use: %n). History shows it, and undo "
            "takes it back.",
            "",
            count,
        )

    def _close_word(self) -> str:
        if self._task is not None:
            return self.tr("Stop")
        return self.tr("Close") if self.installed else self.tr("Cancel")

    def _installed_message(self) -> str:
        if self.installed is None:
            return ""
        changed = self.tr("%n coding(s) have changed answers.", "", len(self.installed.recoded))
        backup = self.tr("The project as it was before: {path}").format(path=self.installed.backup)
        installed = self.tr("Installed.")
        return f"{installed} {changed}\n{backup}"

    def _stopped_message(self) -> str:
        return self.tr("Stopped. The project is as it was.")


def _lines(plans: Sequence[TaxonomyPlan]) -> Iterator[Line]:
    """Yield what becomes different; of a taxonomy that is new, that it is: not each of its terms."""
    for plan in plans:
        if plan.old is None:
            yield Line(None, plan.new)
        for planned in plan.differences if plan.old is not None else ():
            yield Line(plan.old, plan.result, planned.difference, planned.use)
