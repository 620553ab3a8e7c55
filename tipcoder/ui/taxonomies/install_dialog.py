"""Dialogs that show what a file of taxonomies has different, and install it."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from tipcoder import messages
from tipcoder.services.taxonomies.installation import Installed, TaxonomyPlan, install
from tipcoder.services.taxonomies.taxonomy_queries import FileComparison, FilePreview, compare_with_file, plan_delivery
from tipcoder.services.taxonomy_files import ComparedTaxonomies
from tipcoder.ui.dialogs.preview_dialog import PreviewDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.taxonomies.difference_table import DifferenceTable, FileRemarks, TaxonomyChange, effect_filters
from tipcoder.ui.widgets.wrapping_buttons import WrappingCheck

WIDTH = 960


def _changes(plans: Sequence[TaxonomyPlan]) -> Iterator[TaxonomyChange]:
    """Yield what becomes different; of a taxonomy that is new, that it is: not each of its terms."""
    for plan in plans:
        if plan.old is None:
            yield TaxonomyChange(None, plan.new)
        for planned in plan.differences if plan.old is not None else ():
            yield TaxonomyChange(plan.old, plan.result, planned.difference, planned.use)


def _compared_changes(compared: Sequence[ComparedTaxonomies]) -> Iterator[TaxonomyChange]:
    for pair in compared:
        if pair.old is None or pair.new is None:
            yield TaxonomyChange(pair.old, pair.new)
            continue
        for difference in pair.differences:
            yield TaxonomyChange(pair.old, pair.new, difference)


class InstallDialog(PreviewDialog[Installed]):
    """Installs the taxonomies of files.

    Who opens the dialog tells everyone afterwards: a coding that is open knows the answers as they were.
    """

    table: DifferenceTable

    def __init__(self, context: ProjectContext, files: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(context, effect_filters(), DifferenceTable(has_uses=True), parent, WIDTH)
        self._files = tuple(files)
        self._delivery: FilePreview | None = None
        self.remarks = FileRemarks()
        self.consent = WrappingCheck("")
        self._lay_out(above=(self.remarks,), choices=(self.consent,))
        self._show_words()

    def read(self) -> None:
        """Read the files, and work out what they would change."""
        self._start(partial(plan_delivery, self._context.project, self._files), self._take_delivery, can_stop=False)

    def _show_words(self) -> None:
        super()._show_words()
        self.consent.setText(self._consent_words())
        self.apply_button.setText(self.tr("Install"))

    @Slot()
    def apply(self) -> None:
        """Install what the files hold; a backup is written first."""
        if self._delivery is None:
            return
        maps = self.consent.isVisibleTo(self) and self.consent.isChecked()
        self._start(partial(install, self._context.project, self._delivery.plan, map_replaced=maps), self._show_applied)

    @Slot(object)
    def _take_delivery(self, delivery: FilePreview) -> None:
        self._delivery = delivery
        self.remarks.say([messages.sentence(remark) for remark in delivery.remarks])
        changes = tuple(_changes(delivery.plan.taxonomies))
        self.table.name_taxonomies(changes)
        self._show_lines(changes)

    @Slot()
    def _show_table(self) -> None:
        self.table.differences.set_rows(self.filters.lines())

    def _end(self) -> None:
        super()._end()
        plan = self._delivery.plan if self._delivery is not None else None
        for part in (self.filters, self.table):
            part.setVisible(plan is not None)
        self.copy_button.setEnabled(plan is not None)
        self.consent.setVisible(plan is not None and bool(plan.replaced))

    def _can_apply(self) -> bool:
        return self._changes_something()

    def _changes_something(self) -> bool:
        return self._delivery is not None and any(part.old != part.result for part in self._delivery.plan.taxonomies)

    def _heading_texts(self) -> tuple[str, str]:
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

    def _applied_message(self) -> str:
        recoded = self.applied.recoded if self.applied is not None else ()
        changed = self.tr("%n coding(s) have changed answers.", "", len(recoded))
        installed = self.tr("Installed.")
        return f"{installed} {changed}\n{self._backup_words()}"


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
        changes = tuple(_compared_changes(found.compared))
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
        if not any(_compared_changes(self._compared)):
            return self.tr("Nothing in it is different from what is installed.")
        if len(self._compared) == 1 and (pair := self._compared[0]).old is not None and pair.new is not None:
            words = self.tr("Installed is version {old}, the file has version {new}. Nothing is changed by comparing.")
            return words.format(old=pair.old.version or "–", new=pair.new.version or "–")
        return self.tr("What the file has different from what is installed. Nothing is changed by comparing.")
