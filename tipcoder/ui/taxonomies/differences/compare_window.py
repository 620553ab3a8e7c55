"""What a file of taxonomies has different from what is installed: to be read, sorted out and copied."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from tipcoder import messages
from tipcoder.services.taxonomies.taxonomies import Comparison
from tipcoder.services.taxonomies.taxonomy_queries import FileComparison, compare_with_file
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.taxonomies.differences.difference_list import DifferenceList
from tipcoder.ui.taxonomies.differences.difference_table import Line
from tipcoder.ui.taxonomies.differences.remarks import Remarks

WIDTH = 960


class CompareWindow(Dialog):
    """Changes nothing."""

    def __init__(self, context: ProjectContext, file: Path, taxonomy: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, WIDTH)
        self._context = context
        self._file = file
        self._taxonomy = taxonomy
        self._is_working = False
        self._compared: tuple[Comparison, ...] | None = None
        self.remarks = Remarks(self)
        self.differences = DifferenceList(self, has_uses=False)
        self.body.addWidget(self.remarks)
        self.body.addWidget(self.differences)
        self.body.setSpacing(8)
        self.copy_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole)
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, primary=True)
        self.copy_button.clicked.connect(self.differences.table.copy)
        self.close_button.clicked.connect(self.reject)
        self.retranslate()

    @classmethod
    def ask(cls, context: ProjectContext, file: Path, taxonomy: str, parent: QWidget | None = None) -> None:
        """Show the differences until the person closes them."""
        dialog = cls(context, file, taxonomy, parent)
        try:
            dialog.read()
            dialog.accepts()
        finally:
            dialog.deleteLater()

    def read(self) -> None:
        """Read the file and compare."""
        self._is_working = True
        self.show_busy(True)
        work = partial(compare_with_file, self._context.project, self._file, self._taxonomy)
        self._context.tasks.start(work, done=self._take, failed=self._show_failure)

    def retranslate(self) -> None:
        self.set_heading(self.tr("Compared with {file}").format(file=self._file.name), self._intro_words())
        self.copy_button.setText(self.tr("Copy"))
        self.close_button.setText(self.tr("Close"))

    def reject(self) -> None:
        """Close, unless the file is still being read."""
        if not self._is_working:
            super().reject()

    @Slot(object)
    def _take(self, found: FileComparison) -> None:
        self._is_working = False
        self.show_busy(False)
        self._compared = found.compared
        self.remarks.say([messages.sentence(remark) for remark in found.remarks])
        self.differences.show_lines(tuple(_lines(found.compared)))
        self.retranslate()
        self.differences.table.setFocus()

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        self._is_working = False
        self.show_busy(False)
        self.differences.hide()
        self.copy_button.setDisabled(True)
        self.banner.show_error(error)

    def _intro_words(self) -> str:
        if self._compared is None:
            return self.tr("{file} is being read.").format(file=self._file.name)
        if not any(_lines(self._compared)):
            return self.tr("Nothing in it is different from what is installed.")
        if len(self._compared) == 1 and (pair := self._compared[0]).old is not None and pair.new is not None:
            words = self.tr("Installed is version {old}, the file has version {new}. Nothing is changed by comparing.")
            return words.format(old=pair.old.version or "–", new=pair.new.version or "–")
        return self.tr("What the file has different from what is installed. Nothing is changed by comparing.")


def _lines(compared: Sequence[Comparison]) -> Iterator[Line]:
    for pair in compared:
        if pair.old is None or pair.new is None:
            yield Line(pair.old, pair.new)
            continue
        for difference in pair.differences:
            yield Line(pair.old, pair.new, difference)
