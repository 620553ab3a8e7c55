"""Dialog that exports a workbook: choices, review of texts, small groups, writing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from tipcoder.domain.identifiers import LeavingText
from tipcoder.services.exporting.export import (
    WORKBOOK,
    ExportRequest,
    LessSent,
    SmallCells,
    Written,
    export_data,
    export_workbook,
    find_small_cells,
    list_attributes,
    prepare,
    propose_less,
)
from tipcoder.services.release.texts import change_text
from tipcoder.ui import file_choice
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.exchange.export.choice_page import ChoicePage
from tipcoder.ui.exchange.export.review_page import ReviewPage
from tipcoder.ui.exchange.export.small_cell_page import SmallCellPage
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.tasks import Work
from tipcoder.ui.widgets.banner import SUCCESS
from tipcoder.ui.widgets.path_field import PathField

WIDTH = 960
CHOICE, REVIEW, SMALL_CELLS = range(3)

Prepared = tuple[Sequence[LeavingText], Sequence[SmallCells]]


@dataclass(frozen=True, slots=True)
class ExportEnd:
    """Text whose answer the person goes to, None if to none, and whether answers were changed in the review."""

    place: LeavingText | None = None
    has_changed: bool = False


class ExportDialog(WorkDialog):
    """Stays open while it writes, can be stopped, and says where the workbook is when it is done.

    What crosses a border goes through three steps: what is chosen, the texts, what singles persons out. The review of
    texts is passed over where every one was decided on before, the last step where it has nothing to show.
    """

    def __init__(self, context: ProjectContext, parent: QWidget | None = None, format: str = WORKBOOK) -> None:
        super().__init__(context.tasks, parent, WIDTH)
        self._context = context
        self._cells: Sequence[SmallCells] = ()
        self._step = CHOICE
        self.written: Path | None = None
        self.end = ExportEnd()
        self._result: Written | None = None
        self._make_parts(format)
        self._make_buttons()
        self._ending = self._suffix()
        self._name = self._suggested_name()
        self._target = self._free_target(context.settings.folder("workbooks") or context.project.path.parent)
        self._show_step(CHOICE)

    def _show_words(self) -> None:
        self.set_heading(*self._heading_texts())
        self.target.set_caption(self.tr("File") if self._is_workbook() else self.tr("Folder"))
        self.target.choose_button.setText(self.tr("Change…"))
        self.target.show_path(self._target)
        goes_on = self._step == REVIEW or (self._step == CHOICE and self._checks_before())
        self.export_button.setText(self.tr("Next") if goes_on else self._export_text())
        self.back_button.setText(self.tr("Back"))
        self.folder_button.setText(self.tr("Open folder"))
        self.review_button.setText(self.tr("Review texts…"))
        self.review_button.setVisible(self._step == CHOICE and self.choice.request().policy.reviews_texts)
        if self._task is not None:
            self.close_button.setText(self.tr("Stop"))
        else:
            self.close_button.setText(self.tr("Close") if self.written else self.tr("Cancel"))

    @Slot()
    def go_on(self) -> None:
        """Do what the step leads to: look for what must be decided on, or write the workbook."""
        self.banner.clear()
        if self._step == CHOICE and not self.choice.is_complete():
            return
        if self._step == CHOICE and self._checks_before():
            self._do(partial(prepare, self._context.project, self._request()), self._take_prepared)
        elif self._step == REVIEW and self._cells:
            self._ask_who()
        else:
            self._write()

    @Slot()
    def go_back(self) -> None:
        """Show the step before."""
        self.banner.clear()
        has_texts = self.review.state.current is not None
        self._show_step(REVIEW if self._step == SMALL_CELLS and has_texts else CHOICE)

    @Slot()
    def review_texts(self) -> None:
        """Show the texts that would leave, also those that were decided on."""
        self.banner.clear()
        self._do(partial(prepare, self._context.project, self._request()), self._show_review)

    @Slot()
    def choose_target(self) -> None:
        """Let the person choose the workbook's file, or where the folder of another format is to be."""
        settings = self._context.settings
        if self._is_workbook():
            path = file_choice.save_workbook(self, settings, self._target)
        else:
            path = file_choice.choose_folder(self, settings, self._name or self._target.name)
        if path is not None:
            self._name = ""
            self._offer_export()
            self._target = path
            self._show_words()

    @Slot()
    def open_folder(self) -> None:
        """Show the folder of the workbook in the system's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._target.parent)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc lead a step back: what was decided on in the review is not closed by it."""
        if event.key() == Qt.Key.Key_Escape and self._step != CHOICE and not self._is_working:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def _make_parts(self, format: str) -> None:
        self.choice = ChoicePage(self._context, self)
        self.choice.choose_format(format)
        self._steps: dict[int, QWidget] = {CHOICE: self.choice}
        self.target = PathField(self)
        self.body.addWidget(self.choice)
        self.body.addWidget(self.target)
        self.choice.changed.connect(self._offer_export)
        self.target.choose_button.clicked.connect(self.choose_target)

    @cached_property
    def review(self) -> ReviewPage:
        """Step in which texts are decided on, made when it is needed."""
        review = ReviewPage(self._context.project, self)
        self._add_step(REVIEW, review)
        review.changed.connect(self._show_whether_decided)
        review.edit_wanted.connect(self._change_text)
        review.place_chosen.connect(self._go_to)
        review.failed.connect(self.banner.show_error)
        return review

    @cached_property
    def small_cells(self) -> SmallCellPage:
        """Step in which small groups are decided on, made when it is needed."""
        small_cells = SmallCellPage(self)
        self._add_step(SMALL_CELLS, small_cells)
        small_cells.changed.connect(self._count_again)
        small_cells.decided.connect(self._show_whether_decided)
        return small_cells

    def _add_step(self, step: int, page: QWidget) -> None:
        page.hide()
        self._steps[step] = page
        self.body.insertWidget(self.body.indexOf(self.target), page)

    def _make_buttons(self) -> None:
        self.export_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, primary=True, is_guarded=True)
        self.back_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole)
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole)
        self.folder_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole)
        self.folder_button.hide()
        self.review_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole)
        self.review_button.clicked.connect(self.review_texts)
        self.export_button.clicked.connect(self.go_on)
        self.back_button.clicked.connect(self.go_back)
        self.close_button.clicked.connect(self.reject)
        self.folder_button.clicked.connect(self.open_folder)

    def _export_text(self) -> str:
        return self.tr("Accept and export") if self._step == SMALL_CELLS else self.tr("Export")

    def _heading_texts(self) -> tuple[str, str]:
        if self._step == REVIEW:
            return self.tr("Texts that would leave"), self.tr(
                "No text leaves before you have read it. Decide on what is marked, then on the text: Enter lets it "
                "leave and goes on, the arrow keys go from one to the next."
            )
        if self._step == SMALL_CELLS:
            return self.small_cells.heading()
        if not self._is_workbook():
            return self.tr("Export for analysis"), self.tr(
                "A folder with a table of cases and one of each roster, with their codes. The project stays as it is."
            )
        return self.tr("Export a workbook"), self.tr(
            "An Excel workbook with a sheet for cases and one for each roster. The project stays as it is."
        )

    def _show_step(self, step: int) -> None:
        self._step = step
        for number, part in self._steps.items():
            part.setVisible(number == step)
        self.target.setVisible(step == CHOICE)
        self.back_button.setVisible(step != CHOICE)
        self._show_whether_decided()
        self._show_words()
        if step == REVIEW:
            self.review.view.setFocus()
        elif self.export_button.hasFocus():  # Enter that led here must not lead on
            self.focusNextPrevChild(False)

    @Slot()
    def _show_whether_decided(self) -> None:
        may_review = self._step != REVIEW or self.review.is_decided()
        self.export_button.setEnabled(may_review and (self._step != SMALL_CELLS or self.small_cells.is_decided()))

    @Slot(object)
    def _go_to(self, text: LeavingText) -> None:
        self.end = replace(self.end, place=text)
        self.accept()

    @Slot(object, str)
    def _change_text(self, text: LeavingText, value: str) -> None:
        project = self._context.project
        release = self.choice.request().release(project.form)
        self._do(partial(change_text, project, release, text, value), self._take_changed)

    @Slot(object)
    def _take_changed(self, texts: Sequence[LeavingText]) -> None:
        self.end = replace(self.end, has_changed=True)
        self._end()
        self.review.show_case(texts)

    # Looking for what must be decided on, and writing

    def _do(self, work: Work, done: Callable[[Any], object]) -> None:
        self.export_button.setEnabled(False)
        self._start(work, done)
        self._show_words()

    def _request(self) -> ExportRequest:
        request = self.choice.request()
        is_counted = request.policy.counts_small_cells
        return replace(request, coarser=self.small_cells.coarser() if is_counted else {})

    def _ask_who(self) -> None:
        """Look for what need not leave, and show who could recognise somebody."""
        self._do(partial(propose_less, self._context.project, self.choice.request()), self._take_less)

    @Slot(object)
    def _take_less(self, less: LessSent) -> None:
        self._end()
        self.small_cells.show_less(less)
        self._show_step(SMALL_CELLS)

    @Slot()
    def _count_again(self) -> None:
        self._do(partial(find_small_cells, self._context.project, self._request()), self._take_counted)

    @Slot(object)
    def _take_counted(self, cells: Sequence[SmallCells]) -> None:
        self._end()
        self.small_cells.show_cells(cells)

    def _write(self) -> None:
        request = replace(self._request(), accepts_small_cells=self._step == SMALL_CELLS)
        project, target, done = self._context.project, self._target, self._show_written
        if self._is_workbook():
            self._do(partial(export_workbook, project, target, request, password=self.choice.password()), done)
        else:
            self._do(partial(export_data, project, target, request, self.choice.file_format()), done)

    @Slot(object)
    def _take_prepared(self, prepared: Prepared) -> None:
        self._show_prepared(prepared)
        if not self.review.is_decided():
            self._show_step(REVIEW)
        elif self._cells:
            self._ask_who()
        else:
            self._write()

    @Slot(object)
    def _show_review(self, prepared: Prepared) -> None:
        self._show_prepared(prepared)
        self._show_step(REVIEW)

    def _show_prepared(self, prepared: Prepared) -> None:
        self._end()
        texts, self._cells = prepared[0], [cells for cells in prepared[1] if cells.is_small]
        self.review.show_texts(texts)
        self.small_cells.show_attributes(list_attributes(self._context.project, self._request()))
        self.small_cells.show_cells(self._cells)

    @Slot(object)
    def _show_written(self, written: Written) -> None:
        self._result = written
        self.written = written.path
        self._end()
        self._show_step(CHOICE)
        self.folder_button.show()
        self.export_button.hide()
        self.close_button.setFocus()
        self.banner.show_message(SUCCESS, self._written_message)

    def _end(self) -> None:
        super()._end()
        self._show_whether_decided()
        self._show_words()

    @Slot()
    def _offer_export(self) -> None:
        """Offer to export again after another choice, under a name that says what the workbook holds."""
        name = self._suggested_name() if self._name else ""
        is_other = self._ending != self._suffix()
        if name != self._name or is_other or self.export_button.isHidden():
            self._name = name
            self._target = self._free_target(self._target.parent)
        if self.export_button.isHidden():
            self.banner.clear()
            self.folder_button.hide()
            self.export_button.show()
        self._show_words()

    def _checks_before(self) -> bool:
        policy = self.choice.request().policy
        return policy.reviews_texts or policy.counts_small_cells

    def _suggested_name(self) -> str:
        """Return a name with the profile in it: what must not leave the country can be told from what may.

        The name of the project is not part of what crosses a border: it may be that of a case.
        """
        request = self.choice.request()
        if request.policy.is_traceable:
            return f"{self._context.project.project.name} - {request.profile}"
        country = self._context.project.project.country
        return f"{country.value if country else 'tipcoder'} {date.today():%Y-%m-%d} - {request.profile}"

    def _free_target(self, folder: Path) -> Path:
        name = self._name or self._target.name.removesuffix(self._ending)
        self._ending = self._suffix()
        return file_choice.free_path(folder, name, self._ending)

    def _is_workbook(self) -> bool:
        return self.choice.file_format() == WORKBOOK

    def _suffix(self) -> str:
        return ".xlsx" if self._is_workbook() else ""

    def _written_message(self) -> str:
        said = self._written_words()
        said = said.format(name=self._target.name)
        if self._result is not None and self._result.left_out:
            said += " " + self.tr("%n case(s) were left out.", "", self._result.left_out)
        if self._result is not None and self._result.left_out_texts:
            said += " " + self.tr("%n text(s) were left out.", "", self._result.left_out_texts)
        return said

    def _written_words(self) -> str:
        return (
            self.tr("The workbook {name} was written.")
            if self._is_workbook()
            else self.tr("The folder {name} was written.")
        )

    def _stopped_message(self) -> str:
        return self.tr("Stopped. Nothing was written.")
