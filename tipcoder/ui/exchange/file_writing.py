"""Writes files for reading and filling in: an empty workbook, the codebook, a sheet on a case."""

from collections.abc import Callable, Generator
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QButtonGroup, QDialogButtonBox, QRadioButton, QVBoxLayout, QWidget

from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import Case
from tipcoder.languages import ui_language
from tipcoder.languages.captions import Captions, CaseSheetCaptions, CodebookCaptions, TemplateCaptions
from tipcoder.messages.profiles import PROFILE_TEXTS, profile_purpose
from tipcoder.services.case_sheets import RecognisableOnSheet, SheetRequest, find_recognisable, write_case_sheet
from tipcoder.services.codebook import write_project_codebook
from tipcoder.services.exporting.export import ExportRequest, export_template
from tipcoder.services.projects import OpenProject
from tipcoder.ui import file_choice
from tipcoder.ui.dialogs.dialog import shown
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.exchange.export.recipient_field import RecipientField
from tipcoder.ui.exchange.export.small_cell_page import SmallCellPage
from tipcoder.ui.printing import print_page
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.banner import INFO, SUCCESS

Words = Callable[[], str]
_SHEET_WIDTH = 900


class FileWriting(QObject):
    """Asks where to, writes in the language in use, and tells by a banner."""

    def __init__(self, context: ProjectContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._window = parent

    @Slot()
    def write_template(self) -> None:
        """Write an empty workbook for a colleague who codes in Excel."""
        folder = self._context.settings.folder("workbooks") or Path.home()
        name = self.tr("{project} - empty").format(project=self._context.project.project.name)
        suggestion = file_choice.free_path(folder, name, ".xlsx")
        target = file_choice.save_workbook(self._window, self._context.settings, suggestion)
        if target is not None:
            self._start(partial(_write_template, self._context.project, target), partial(self._template_words, target))

    @Slot()
    def write_codebook(self) -> None:
        """Write the codebook of the project's framework."""
        target = file_choice.save_codebook(self._window, self._context.settings, self.tr("Codebook"))
        if target is not None:
            self._start(partial(_write_codebook, self._context.project, target), partial(self._codebook_words, target))

    def write_sheet(self, case: Case | None) -> None:
        """Write the sheet on a case for whom the person says; without a case, say that one is to be chosen."""
        if case is None:
            self._context.banner.show_message(INFO, self._choose_first)
            return
        with shown(SheetDialog(self._context, case.number, self._window)) as dialog:
            request = dialog.request() if dialog.is_accepted else None
        if request is None:
            return
        folder = self._context.settings.folder("sheets") or Path.home()
        name = self.tr("Case {number}").format(number=case.number)
        suggestion = file_choice.free_path(folder, name, ".pdf")
        target = file_choice.save_sheet(self._window, self._context.settings, suggestion)
        if target is not None:
            words = partial(self._sheet_words, target)
            work = partial(_write_sheet, self._context.project, target, words, case=case.id, request=request)
            self._context.tasks.start(work, done=self._tell, failed=self._context.banner.show_error)

    def _start(self, write: Callable[[str], None], words: Words) -> None:
        work = partial(_written, write, ui_language.current(), words)
        self._context.tasks.start(work, done=self._tell, failed=self._context.banner.show_error)

    @Slot(object)
    def _tell(self, words: Words) -> None:
        self._context.banner.show_message(SUCCESS, words)

    def _template_words(self, target: Path) -> str:
        return self.tr(
            "The empty workbook {name} was written. When a colleague has filled it in, import it into this project."
        ).format(name=target.name)

    def _codebook_words(self, target: Path) -> str:
        return self.tr("The codebook {name} was written.").format(name=target.name)

    def _sheet_words(self, target: Path) -> str:
        return self.tr("The case sheet {name} was written.").format(name=target.name)

    def _choose_first(self) -> str:
        return self.tr("Choose a case in the list first.")


class SheetDialog(WorkDialog):
    """Asks for whom a sheet on a case is; the profile that stays in the country is chosen at first.

    For what crosses a border it looks for persons who can be recognised, in a second step where there are any.
    """

    def __init__(self, context: ProjectContext, number: int, parent: QWidget | None = None) -> None:
        super().__init__(context.tasks, parent, _SHEET_WIDTH)
        self._context = context
        self._number = number
        self._is_counted = False
        self._group = QButtonGroup(self)
        self._choice = QWidget(self)
        self.choices: dict[str, QRadioButton] = {}
        layout = QVBoxLayout(self._choice)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        for name in reversed(tuple(PROFILE_TEXTS)):
            button = self.choices[name] = QRadioButton(profile_purpose(name), self._choice)
            self._group.addButton(button)
            layout.addWidget(button)
        self._recipient_field = RecipientField(context.project, self._choice)
        self.recipient = self._recipient_field.names
        layout.addWidget(self._recipient_field)
        self.small_cells = SmallCellPage(self)
        for part in (self._choice, self.small_cells):
            self.body.addWidget(part)
        self.write_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, primary=True)
        self.back_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole, self.tr("Back"))
        self.cancel_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self._group.buttonToggled.connect(self._show_profile)
        self.small_cells.changed.connect(self._count_again)
        self.small_cells.decided.connect(self._show_whether_decided)
        self.write_button.clicked.connect(self.go_on)
        self.back_button.clicked.connect(self.go_back)
        self.cancel_button.clicked.connect(self.reject)
        next(iter(self.choices.values())).setChecked(True)
        self._show_step(is_counted=False)

    def request(self) -> ExportRequest:
        """Return for whom the sheet is, and how much leaves, in the language in use."""
        language = ui_language.current()
        request = ExportRequest(
            profile=self._profile(),
            language=language,
            captions=Captions(language),
            recipient=self._recipient_field.recipient(),
            accepts_small_cells=self._is_counted,
        )
        return replace(request, coarser=self.small_cells.coarser()) if request.policy.counts_small_cells else request

    @Slot()
    def go_on(self) -> None:
        """Look for who can be recognised where it is asked, else be done."""
        request = self.request()
        if self._is_counted or not request.policy.counts_small_cells:
            self.accept()
        else:
            self._start(partial(find_recognisable, self._context.project, request), self._take_found)

    @Slot()
    def go_back(self) -> None:
        """Ask again for whom the sheet is."""
        self.banner.clear()
        self._show_step(is_counted=False)

    @Slot()
    def _show_profile(self) -> None:
        self._recipient_field.show_profile(self._profile())

    def _profile(self) -> str:
        return next(name for name, button in self.choices.items() if button.isChecked())

    @Slot(object)
    def _take_found(self, found: RecognisableOnSheet) -> None:
        self._end()
        self.small_cells.show_attributes(found.attributes)
        self.small_cells.show_cells(found.cells)
        self.small_cells.show_less(found.less)
        if any(cells.is_small for cells in found.cells):
            self._show_step(is_counted=True)
        else:
            self.accept()

    @Slot()
    def _count_again(self) -> None:
        self._start(partial(find_recognisable, self._context.project, self.request()), self._take_counted)

    @Slot(object)
    def _take_counted(self, found: RecognisableOnSheet) -> None:
        self._end()
        self.small_cells.show_cells(found.cells)

    @Slot()
    def _show_whether_decided(self) -> None:
        self.write_button.setEnabled(not self._is_counted or self.small_cells.is_decided())

    def _show_step(self, *, is_counted: bool) -> None:
        self._is_counted = is_counted
        self._choice.setVisible(not is_counted)
        self.small_cells.setVisible(is_counted)
        self.back_button.setVisible(is_counted)
        self.write_button.setText(self.tr("Accept and write…") if is_counted else self.tr("Write…"))
        self.write_button.setDefault(not is_counted)
        self._show_whether_decided()
        about = self.tr("What is coded of case {number}, in words, for reading and printing.")
        first = self.tr("Case sheet"), about.format(number=self._number)
        self.set_heading(*(self.small_cells.heading() if is_counted else first))

    def _stopped_message(self) -> str:
        return self.tr("Stopped. Nothing was written.")


def _written(write: Callable[[str], None], language: str, words: Words) -> Words:
    """Write in a language; return what tells that it was written."""
    write(language)
    return words


def _write_template(project: OpenProject, target: Path, language: str) -> None:
    captions, words = Captions(language), TemplateCaptions(language)
    export_template(project, target, language=language, captions=captions, words=words)


def _write_codebook(project: OpenProject, target: Path, language: str) -> None:
    write_project_codebook(project, target, language=language, captions=CodebookCaptions(language))


def _write_sheet(
    project: OpenProject, target: Path, words: Words, *, case: str, request: ExportRequest
) -> Generator[Progress, None, Words]:
    sheet = SheetRequest(request, CaseSheetCaptions(request.language))
    yield from write_case_sheet(project, case, target, sheet, print_page)
    return words
