"""Dialog that shows what a file of taxonomies has different from what is installed."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from tipcoder import messages
from tipcoder.services.taxonomies.installation import Installed
from tipcoder.services.taxonomies.taxonomy_queries import FileComparison, compare_with_file
from tipcoder.services.taxonomy_files import ComparedTaxonomies
from tipcoder.ui.dialogs.preview_dialog import PreviewDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.taxonomies.differences.difference_table import (
    DifferenceTable,
    FileRemarks,
    TaxonomyChange,
    effect_filters,
)

WIDTH = 960


class CompareWindow(PreviewDialog[Installed]):
    """Compares a file with what is installed. Changes nothing."""

    table: DifferenceTable

    def __init__(self, context: ProjectContext, file: Path, taxonomy: str, parent: QWidget | None = None) -> None:
        super().__init__(context, effect_filters(), DifferenceTable(has_uses=False), parent, WIDTH)
        self._file = file
        self._taxonomy = taxonomy
        self._compared: tuple[ComparedTaxonomies, ...] | None = None
        self.remarks = FileRemarks()
        self._lay_out(above=(self.remarks,), can_apply=False)
        self._show_words()

    def read(self) -> None:
        """Read the file and compare."""
        work = partial(compare_with_file, self._context.project, self._file, self._taxonomy)
        self._start(work, self._take, can_stop=False)

    @Slot(object)
    def _take(self, found: FileComparison) -> None:
        self._compared = found.compared
        self.remarks.say([messages.sentence(remark) for remark in found.remarks])
        changes = tuple(_changes(found.compared))
        self.table.name_taxonomies(changes)
        self._show_lines(changes)

    @Slot()
    def _show_table(self) -> None:
        self.table.differences.set_rows(self.filters.lines())

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        for part in (self.filters, self.table):
            part.hide()
        self.copy_button.setDisabled(True)
        super()._show_failure(error)

    def _close_word(self) -> str:
        return self.tr("Close")

    def _heading_texts(self) -> tuple[str, str]:
        return self.tr("Compared with {file}").format(file=self._file.name), self._intro_words()

    def _intro_words(self) -> str:
        if self._compared is None:
            return self.tr("{file} is being read.").format(file=self._file.name)
        if not any(_changes(self._compared)):
            return self.tr("Nothing in it is different from what is installed.")
        if len(self._compared) == 1 and (pair := self._compared[0]).old is not None and pair.new is not None:
            words = self.tr("Installed is version {old}, the file has version {new}. Nothing is changed by comparing.")
            return words.format(old=pair.old.version or "–", new=pair.new.version or "–")
        return self.tr("What the file has different from what is installed. Nothing is changed by comparing.")


def _changes(compared: Sequence[ComparedTaxonomies]) -> Iterator[TaxonomyChange]:
    for pair in compared:
        if pair.old is None or pair.new is None:
            yield TaxonomyChange(pair.old, pair.new)
            continue
        for difference in pair.differences:
            yield TaxonomyChange(pair.old, pair.new, difference)
