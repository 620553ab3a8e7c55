"""A workbook that comes back: what it would do to the project, before anything happens; then all of it is done."""

from collections.abc import Generator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QDialogButtonBox, QToolButton, QWidget

from tipcoder.domain.import_plan import Choices, Entry, Kind
from tipcoder.domain.progress import Progress
from tipcoder.errors import UserError
from tipcoder.languages import ui_language
from tipcoder.messages import sentence
from tipcoder.messages.importing import count_lines, kind_name
from tipcoder.services.importing.import_preview import import_entries
from tipcoder.services.importing.importing import Imported, ImportPlan, apply_import, plan_import
from tipcoder.services.importing.reading import NO_ANSWERS, Answers, ReadWorkbook, read_workbook
from tipcoder.services.projects import OpenProject
from tipcoder.ui import theme
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.exchange.importing.entry_table import EntryTable
from tipcoder.ui.exchange.importing.question_list import QuestionList
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.start.passphrase_edit import PassphraseEdit
from tipcoder.ui.widgets.field import Field
from tipcoder.ui.widgets.flow_layout import FlowLayout

WIDTH = 1080
_PASSWORD_FAULTS = ("workbook_password_needed", "workbook_password_wrong")


@dataclass(frozen=True, slots=True)
class Preview:
    """A plan with its lines in words."""

    plan: ImportPlan
    entries: tuple[Entry, ...]


class ImportDialog(WorkDialog):
    """Reads a workbook, asks what cannot be told from it, shows what it would do, and does it if the person agrees.

    Nothing else may be saved into the project meanwhile: who opens the dialog closes the coding first.
    """

    def __init__(self, context: ProjectContext, workbook: Path, parent: QWidget | None = None) -> None:
        super().__init__(context.tasks, parent, WIDTH)
        self._context = context
        self._workbook = workbook
        self._read: ReadWorkbook | None = None
        self._preview: Preview | None = None
        self._answers: Answers = NO_ANSWERS
        self._left_open: frozenset[tuple[str, str, str, str]] = frozenset()
        self._shown: Kind | None = None
        self.imported: Imported | None = None
        self.password = PassphraseEdit(self)
        self._password_field = Field(self.password, parent=self)
        self.questions = QuestionList(self)
        self._make_filters()
        self.table = EntryTable(self)
        self.all_box = QCheckBox(self)
        for part in (self._password_field, self.questions, self._filters, self.table, self.all_box):
            self.body.addWidget(part)
        self.body.setSpacing(8)
        self.next_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, primary=True)
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole)
        # Enter, which chose the file a moment ago, must not bring it in. Without a default, Qt would take the first.
        self.next_button.setAutoDefault(False)
        self.close_button.setDefault(True)
        self.copy_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole)
        self.next_button.clicked.connect(self.go_on)
        self.close_button.clicked.connect(self.reject)
        self.copy_button.clicked.connect(self.table.copy)
        self.all_box.toggled.connect(self._follow_all)
        self.table.entries.choice_changed.connect(self._show_choice)
        self._show_parts()
        self.retranslate()

    @classmethod
    def ask(cls, context: ProjectContext, workbook: Path, parent: QWidget | None = None) -> Imported | None:
        """Return what was done, None if nothing was."""
        dialog = cls(context, workbook, parent)
        try:
            dialog.read()
            dialog.accepts()
            return dialog.imported
        finally:
            dialog.deleteLater()

    def read(self) -> None:
        """Read the workbook with what is known so far: its password, and what is meant in doubtful columns."""
        work = partial(read_workbook, self._context.project, self._workbook, self.password.text(), self._answers)
        self._begin()
        self._tasks.start(work, done=self._take_read, failed=self._show_failure)

    @Slot()
    def go_on(self) -> None:
        """Open the workbook with a password, take the answers to questions, or bring the workbook in."""
        if self._read is None:
            self.read()
        elif self._preview is None:
            self._take_answers()
        else:
            self._apply()

    def retranslate(self) -> None:
        self.set_heading(*self._words())
        self._password_field.set_caption(self.tr("Password of the workbook"))
        self.all_box.setText(self.tr("Follow the workbook in all conflicts"))
        self.copy_button.setText(self.tr("Copy"))
        self.close_button.setText(self._close_word())
        self._show_choice()
        self._show_filters()
        self.table.retranslate()

    @Slot(object)
    def _take_read(self, read: ReadWorkbook) -> None:
        self._read = read
        open_ones = [asked for asked in read.ambiguities if asked.key not in self._left_open]
        if open_ones:
            self._end()
            self.questions.ask(open_ones)
            self._show_parts()
            self.retranslate()
            self.questions.boxes[0].setFocus()
            return
        self._start(partial(_planned, self._context.project, read, ui_language.current()), self._take_preview)
        self.close_button.setText(self._close_word())

    def _take_answers(self) -> None:
        chosen = self.questions.answers()
        self._answers = {**self._answers, **chosen}
        if self._read is not None:
            self._left_open |= {asked.key for asked in self._read.ambiguities if asked.key not in chosen}
        self.read()

    @Slot(object)
    def _take_preview(self, preview: Preview) -> None:
        self._preview = preview
        self._end()
        self._show_parts()
        self._filter_entries()
        self.retranslate()
        self.table.setFocus()

    def _apply(self) -> None:
        if self._read is None:
            return
        choices = Choices(others=frozenset(self.table.entries.taken))
        self._start(partial(apply_import, self._context.project, self._read.incoming, choices), self._take_imported)
        self.close_button.setText(self._close_word())

    @Slot(object)
    def _take_imported(self, imported: Imported) -> None:
        self.imported = imported
        self._end()
        self.accept()

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        self._end()
        self._show_parts(asks_password=isinstance(error, UserError) and error.code in _PASSWORD_FAULTS)
        self.banner.show_error(error)
        self.retranslate()
        if not self._password_field.isHidden():
            self.password.setFocus()

    @Slot()
    def _show_stopped(self) -> None:
        super()._show_stopped()
        self._show_choice()

    def _begin(self) -> None:
        super()._begin()
        self.next_button.setDisabled(True)

    def _end(self) -> None:
        super()._end()
        self.close_button.setText(self._close_word())

    # What is shown

    def _show_parts(self, *, asks_password: bool = False) -> None:
        """Show what the person is at: the password, the questions, or the preview."""
        has_preview = self._preview is not None
        self._password_field.setVisible(asks_password)
        self.questions.setVisible(self._read is not None and not has_preview)
        conflicts = self._conflicts()
        for part in (self._filters, self.table, self.copy_button):
            part.setVisible(has_preview)
        self.all_box.setVisible(bool(conflicts))

    def _make_filters(self) -> None:
        self._filters = QWidget(self)
        row = FlowLayout(self._filters, across=4, down=4)
        group = QButtonGroup(self)
        self.filters: dict[Kind | None, QToolButton] = {}
        for kind in (None, *Kind):
            button = QToolButton(self._filters)
            button.setCheckable(True)
            button.setChecked(kind is None)
            theme.set_role(button, "language")
            group.addButton(button)
            row.addWidget(button)
            self.filters[kind] = button
        group.buttonClicked.connect(self._choose_filter)

    @Slot()
    def _choose_filter(self) -> None:
        self._shown = next(kind for kind, button in self.filters.items() if button.isChecked())
        self._filter_entries()

    def _filter_entries(self) -> None:
        entries = self._preview.entries if self._preview is not None else ()
        self.table.entries.set_entries([entry for entry in entries if self._shown in (None, entry.kind)])

    def _show_filters(self) -> None:
        entries = self._preview.entries if self._preview is not None else ()
        for kind, button in self.filters.items():
            count = len(entries) if kind is None else sum(entry.kind is kind for entry in entries)
            name = self.tr("All") if kind is None else kind_name(kind)
            button.setText(f"{name} ({count})")
            button.setVisible(kind is None or count > 0)

    def _conflicts(self) -> list[Entry]:
        return [entry for entry in self._preview.entries if entry.ref is not None] if self._preview is not None else []

    @Slot(bool)
    def _follow_all(self, follows: bool) -> None:
        self.table.entries.take(entry.ref for entry in self._conflicts() if follows and entry.ref is not None)

    @Slot()
    def _show_choice(self) -> None:
        """Say on the button what pressing it does."""
        if self._preview is None:
            self.next_button.setText(self.tr("Open") if self._read is None else self.tr("Continue"))
            self.next_button.setVisible(self._read is not None or not self._password_field.isHidden())
            self.next_button.setEnabled(not self._is_working)
            return
        count = self._preview.plan.counts.changes + len(self.table.entries.taken)
        self.next_button.setVisible(True)
        self.next_button.setText(self.tr("Apply %n change(s)", "", count))
        self.next_button.setEnabled(count > 0 and not self._is_working)

    def _words(self) -> tuple[str, str]:
        heading = self.tr("Import {file}").format(file=self._workbook.name)
        if self._preview is not None:
            told = [sentence(remark) for remark in self._read.remarks] if self._read is not None else []
            counts = "  ·  ".join(count_lines(self._preview.plan.counts))
            if all(entry.kind is Kind.NEWER for entry in self._preview.entries):
                told.insert(0, self.tr("Nothing in it is different."))
            return heading, "\n".join((*told, counts))
        if self._read is not None:
            return heading, self.tr("Some cells can mean several things. Say once for each column which is meant.")
        if not self._password_field.isHidden():
            return heading, ""
        return heading, self.tr("The workbook is being read. Nothing is changed before you have seen what it would do.")

    def _close_word(self) -> str:
        return self.tr("Stop") if self._task is not None else self.tr("Cancel")

    def _stopped_message(self) -> str:
        return self.tr("Stopped. The project is as it was.")


def _planned(project: OpenProject, read: ReadWorkbook, in_language: str) -> Generator[Progress, None, Preview]:
    plan = yield from plan_import(project, read.incoming)
    return Preview(plan, import_entries(read.incoming, plan, in_language))
