"""Writes files for reading and filling in: an empty workbook, the codebook, a sheet on a case."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QButtonGroup, QDialogButtonBox, QRadioButton, QWidget

from tipcoder.domain.projects import Case
from tipcoder.languages import ui_language
from tipcoder.languages.captions import Captions, CaseSheetCaptions, CodebookCaptions, TemplateCaptions
from tipcoder.messages.profiles import PROFILE_TEXTS, profile_purpose
from tipcoder.services.case_sheets import SheetRequest, write_case_sheet
from tipcoder.services.codebook import write_project_codebook
from tipcoder.services.exporting.export import ExportRequest, export_template
from tipcoder.services.projects import OpenProject
from tipcoder.ui import file_choice
from tipcoder.ui.dialogs.dialog import Dialog, shown
from tipcoder.ui.printing import print_page
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.banner import INFO, SUCCESS

Words = Callable[[], str]


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
        with shown(SheetDialog(case.number, self._window)) as dialog:
            profile = dialog.profile() if dialog.is_accepted else None
        if profile is None:
            return
        folder = self._context.settings.folder("sheets") or Path.home()
        name = self.tr("Case {number}").format(number=case.number)
        suggestion = file_choice.free_path(folder, name, ".pdf")
        target = file_choice.save_sheet(self._window, self._context.settings, suggestion)
        if target is not None:
            work = partial(_write_sheet, self._context.project, target, case=case.id, profile=profile)
            self._start(work, partial(self._sheet_words, target))

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


class SheetDialog(Dialog):
    """Asks for whom a sheet on a case is; the profile that stays in the country is chosen at first."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_heading(
            self.tr("Case sheet"),
            self.tr("What is coded of case {number}, in words, for reading and printing.").format(number=number),
        )
        self._group = QButtonGroup(self)
        self.choices: dict[str, QRadioButton] = {}
        for name in reversed(tuple(PROFILE_TEXTS)):
            button = self.choices[name] = QRadioButton(profile_purpose(name), self)
            self._group.addButton(button)
            self.body.addWidget(button)
        next(iter(self.choices.values())).setChecked(True)
        self.write_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Write…"), primary=True)
        self.cancel_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self.write_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)

    def profile(self) -> str:
        """Return the name of the chosen profile."""
        return next(name for name, button in self.choices.items() if button.isChecked())


def _written(write: Callable[[str], None], language: str, words: Words) -> Words:
    """Write in a language; return what tells that it was written."""
    write(language)
    return words


def _write_template(project: OpenProject, target: Path, language: str) -> None:
    captions, words = Captions(language), TemplateCaptions(language)
    export_template(project, target, language=language, captions=captions, words=words)


def _write_codebook(project: OpenProject, target: Path, language: str) -> None:
    write_project_codebook(project, target, language=language, captions=CodebookCaptions(language))


def _write_sheet(project: OpenProject, target: Path, language: str, *, case: str, profile: str) -> None:
    request = SheetRequest(ExportRequest(profile, language, Captions(language)), CaseSheetCaptions(language))
    for _ in write_case_sheet(project, case, target, request, print_page):
        pass
