"""Dialog that imports a workbook, after it showed what that would do to the project."""

import re
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from tipcoder.domain.answers import AnswerState, Ref
from tipcoder.domain.import_plan import Choices, EntryKind, PreviewEntry
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import SUFFIX
from tipcoder.errors import UserError
from tipcoder.languages import ui_language
from tipcoder.languages.dates import date_in_words
from tipcoder.languages.typed_values import is_iso_date
from tipcoder.messages import sentence
from tipcoder.messages.importing import choice_name, count_lines, kind_name, question_sentence, state_word, why_sentence
from tipcoder.services.importing.import_preview import import_entries
from tipcoder.services.importing.importing import Imported, ImportPlan, apply_import, plan_import
from tipcoder.services.importing.reading import NO_ANSWERS, Ambiguity, Answers, ReadWorkbook, read_copy, read_workbook
from tipcoder.services.projects import OpenProject
from tipcoder.ui.dialogs.preview_dialog import PreviewDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.inputs.passphrase_edit import PassphraseEdit
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.tables.column_table import ColumnModel, TableColumn, TwoLineTable
from tipcoder.ui.widgets.tables.filter_bar import FilterBar
from tipcoder.ui.widgets.tables.wrapping_header import WrappingHeader

WIDTH = 1080
_PASSWORD_FAULTS = ("workbook_password_needed", "workbook_password_wrong", "passphrase_wrong")

KIND, CELL, CASE, QUESTION, OLD, NEW, REMARK = range(7)
HEIGHT = 340
_WIDTHS = {KIND: 128, CELL: 124, CASE: 64}
_ANSWERS = (OLD, NEW, REMARK)
QUESTION_PARTS = 2
"""How many times as wide as that of answers the column of questions is, where titles leave the room."""
_ICONS = {
    EntryKind.NEW: ("plus", "success"),
    EntryKind.CHANGED: ("circle-check", "accent"),
    EntryKind.REMOVED: ("trash-2", "warning"),
    EntryKind.REFUSED: ("circle-x", "danger"),
    EntryKind.CONFLICT: ("triangle-alert", "warning"),
    EntryKind.NEWER: ("info", "muted"),
}

_DECIMAL = re.compile(r"-?\d+\.\d+")

Index = QModelIndex | QPersistentModelIndex


def _cell(entry: PreviewEntry) -> str:
    if entry.cell.isdecimal():
        words = QCoreApplication.translate("EntryModel", "{sheet}, row {row}")
        return words.format(sheet=entry.sheet, row=entry.cell)
    return ", ".join(part for part in (entry.sheet, entry.cell) if part)


def _is_conflict(entry: PreviewEntry) -> bool:
    return entry.kind is EntryKind.CONFLICT


def _way_up(entry: PreviewEntry, offered: Mapping[Ref, PreviewEntry]) -> Iterator[Ref]:
    """Yield what names an entry, and what it needs, with what that needs."""
    if entry.ref is not None:
        yield entry.ref
    for ref in entry.needs:
        yield from _way_up(offered[ref], offered)


def _question(entry: PreviewEntry) -> str:
    path = " › ".join(part for part in (entry.place, entry.question) if part)
    return path or QCoreApplication.translate("EntryModel", "The whole case")


def _answer(words: str, state: AnswerState | None, *, is_text: bool) -> str:
    if state is not None:
        return state_word(state)
    if is_text:
        return words
    if _DECIMAL.fullmatch(words):
        return words.replace(".", ui_language.locale().decimalPoint())
    return date_in_words(words, ui_language.current()) if is_iso_date(words) else words


_COLUMNS: tuple[TableColumn[PreviewEntry], ...] = (
    TableColumn(
        lambda: QCoreApplication.translate("EntryModel", "What happens"),
        text=lambda entry: kind_name(entry.kind),
        icon=lambda entry: _ICONS[entry.kind],
    ),
    TableColumn(lambda: QCoreApplication.translate("EntryModel", "Sheet, cell"), text=_cell),
    TableColumn(lambda: QCoreApplication.translate("EntryModel", "Case"), text=lambda entry: str(entry.number or "")),
    TableColumn(lambda: QCoreApplication.translate("EntryModel", "Question"), text=_question),
    TableColumn(
        lambda: QCoreApplication.translate("EntryModel", "In the project"),
        text=lambda entry: _answer(entry.old, entry.old_state, is_text=entry.is_text),
    ),
    TableColumn(
        lambda: QCoreApplication.translate("EntryModel", "In the workbook"),
        text=lambda entry: _answer(entry.new, entry.new_state, is_text=entry.is_text),
    ),
    TableColumn(
        lambda: QCoreApplication.translate("EntryModel", "Why"), text=why_sentence, colour=lambda _entry: "muted"
    ),
)


@dataclass(frozen=True, slots=True)
class Preview:
    """A plan with its lines in words."""

    plan: ImportPlan
    entries: tuple[PreviewEntry, ...]


def _planned(
    project: OpenProject, read: ReadWorkbook, in_language: str, second: str
) -> Generator[Progress, None, Preview]:
    plan = yield from plan_import(project, read.incoming, second=second)
    return Preview(plan, import_entries(read.incoming, plan, in_language))


class QuestionList(Retranslating, QWidget):
    """One choice for each question; what is left open leaves its cells out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: Sequence[Ambiguity] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(16)
        self.boxes: list[QComboBox] = []
        self._fields: list[CaptionedField] = []

    def ask(self, ambiguities: Sequence[Ambiguity]) -> None:
        """Ask these questions."""
        for field in self._fields:
            self._layout.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._asked = ambiguities
        self.boxes = [QComboBox(self) for _ in ambiguities]
        self._fields = [CaptionedField(box, parent=self) for box in self.boxes]
        for field, box, asked in zip(self._fields, self.boxes, ambiguities, strict=True):
            for option in ("", *asked.options):
                box.addItem("", option)
            self._layout.addWidget(field)
        self.retranslate()

    def answers(self) -> Answers:
        """Return what was chosen, by the keys of the questions."""
        return {
            asked.key: str(box.currentData())
            for asked, box in zip(self._asked, self.boxes, strict=True)
            if box.currentData()
        }

    def retranslate(self) -> None:
        for field, box, asked in zip(self._fields, self.boxes, self._asked, strict=True):
            field.set_caption(question_sentence(asked.kind.value, asked.text))
            place = QCoreApplication.translate("EntryModel", "Sheet {sheet}, cell {cell}")
            place = place.format(sheet=asked.sheet, cell=asked.cell)
            cells = self.tr("%n cell(s)", "", asked.count)
            field.set_hint(self.tr("Column {column}, first in {place}, {cells}").format(
                column=asked.column, place=place, cells=cells
            ))  # fmt: skip
            for number in range(box.count()):
                option = str(box.itemData(number))
                box.setItemText(number, choice_name(option) if option else self.tr("Leave these cells out"))


class EntryModel(ColumnModel[PreviewEntry]):
    """The answer of the workbook is taken where its box is ticked.

    The box of a change is ticked until a person clears it, that of a conflict is not until a person ticks it. With a
    new row all goes and comes that stands under it, and nothing under it comes without it.

    Signals:
        choice_changed: a box was ticked or cleared.
    """

    choice_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_COLUMNS, parent)
        self.taken: set[Ref] = set()
        self._ways: Mapping[Ref, tuple[Ref, ...]] = {}
        self._changes: frozenset[Ref] = frozenset()
        self._lines: tuple[tuple[PreviewEntry, tuple[Ref, ...]], ...] = ()

    def begin(self, entries: Iterable[PreviewEntry]) -> None:
        """Tick the boxes of the changes of a preview."""
        shown = tuple(entries)
        offered = {entry.ref: entry for entry in shown if entry.ref is not None}
        self._lines = tuple((entry, way) for entry in shown if (way := tuple(_way_up(entry, offered))))
        self._ways = {entry.ref: way for entry, way in self._lines if entry.ref is not None}
        self._changes = frozenset(ref for ref, entry in offered.items() if not _is_conflict(entry))
        self.take(self._changes)

    def count_more(self) -> int:
        """Return how many more changes come by the boxes than where none was touched; below 0 if fewer do."""
        came = ((entry, self.taken.issuperset(way)) for entry, way in self._lines)
        odd = ((entry, is_taken) for entry, is_taken in came if is_taken is _is_conflict(entry))
        return sum(entry.changes if is_taken else -entry.changes for entry, is_taken in odd)

    def take(self, refs: Iterable[Ref]) -> None:
        """Tick these boxes with those of the rows above, and no others."""
        self.beginResetModel()
        self.taken = {above for ref in refs for above in self._ways[ref]}
        self.endResetModel()
        self.choice_changed.emit()

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._box(index) is not None else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.CheckStateRole:
            return super().data(index, role)
        ref = self._box(index)
        if ref is None:
            return None
        return Qt.CheckState.Checked if ref in self.taken else Qt.CheckState.Unchecked

    def setData(self, index: Index, _value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        ref = self._box(index)
        if role != Qt.ItemDataRole.CheckStateRole or ref is None:
            return False
        under = {below for below, way in self._ways.items() if ref in way}
        if ref in self.taken:
            self.taken -= under
        else:
            self.taken |= {ref, *self._ways[ref], *(under & self._changes)}
        self.dataChanged.emit(self.index(0, NEW), self.index(self.rowCount() - 1, NEW))
        self.choice_changed.emit()
        return True

    def _box(self, index: Index) -> Ref | None:
        return self._rows[index.row()].ref if index.isValid() and index.column() == NEW else None


class EntryTable(TwoLineTable):
    """Changes that the workbook would make. The space bar ticks the box of the row.

    Questions, which say whose they are, have twice the width of answers. Titles take two lines where those of the
    columns that share the width have no room for one.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        self.entries = EntryModel()
        super().__init__(self.entries, HEIGHT, parent)
        self.header = WrappingHeader(self)
        self.setHorizontalHeader(self.header)
        self.header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.header.setStretchLastSection(True)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("What the workbook would do"))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        for wraps in (False, True):
            self.header.set_wrapping(wraps)
            for column, width in _WIDTHS.items():
                self.setColumnWidth(column, max(width, self.header.sectionSizeHint(column)))
            left = self.viewport().width() - sum(map(self.columnWidth, _WIDTHS))
            part = left // (len(_ANSWERS) + QUESTION_PARTS)
            widths = {column: max(part, self.header.sectionSizeHint(column)) for column in _ANSWERS}
            if max(widths.values()) == part:
                break
        self.setColumnWidth(QUESTION, max(left - sum(widths.values()), self.header.sectionSizeHint(QUESTION)))
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self.updateGeometries()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        box = self.currentIndex().siblingAtColumn(NEW)
        if event.key() == Qt.Key.Key_Space and box.data(Qt.ItemDataRole.CheckStateRole) is not None:
            self.entries.setData(box, None, Qt.ItemDataRole.CheckStateRole)
        else:
            super().keyPressEvent(event)


class ImportDialog(PreviewDialog[Imported]):
    """Imports a workbook, after it asked what cannot be told from it.

    Nothing else may be saved into the project meanwhile: who opens the dialog closes the coding first.
    """

    table: EntryTable

    def __init__(
        self, context: ProjectContext, workbook: Path, parent: QWidget | None = None, *, second: str = ""
    ) -> None:
        filters = FilterBar(tuple(EntryKind), lambda entry: entry.kind, kind_name, hides_empty=True)
        super().__init__(context, filters, EntryTable(), parent, WIDTH)
        self._workbook = workbook
        self._second = second
        self._read: ReadWorkbook | None = None
        self._preview: Preview | None = None
        self._answers: Answers = NO_ANSWERS
        self._left_open: frozenset[tuple[str, str, str, str]] = frozenset()
        self.password = PassphraseEdit()
        self._password_field = CaptionedField(self.password)
        self.questions = QuestionList()
        self.all_box = QCheckBox()
        self._lay_out(above=(self._password_field, self.questions), choices=(self.all_box,))
        self.all_box.toggled.connect(self._follow_all)
        self.table.entries.choice_changed.connect(self._offer)
        self._show_parts()
        self._show_words()

    def read(self) -> None:
        """Read the workbook with what is known so far: its password, and what is meant in doubtful columns."""
        password = self.password.text()
        if self._is_copy:
            work: Callable[[], ReadWorkbook] = partial(read_copy, self._workbook, password)
        else:
            is_second = bool(self._second)
            project = self._context.project
            work = partial(read_workbook, project, self._workbook, password, self._answers, is_second=is_second)
        self._start(work, self._take_read, can_stop=False)

    @Slot()
    def apply(self) -> None:
        """Open the workbook with a password, take the answers to questions, or bring the workbook in."""
        if self._read is None:
            self.read()
        elif self._preview is None:
            self._take_answers(self._read)
        else:
            choices = Choices(others=frozenset(self._taken()), declined=frozenset(self._declined()))
            language = ui_language.current()
            told = (self._context.project, self._read.incoming, choices)
            work = partial(apply_import, *told, second=self._second, language=language)
            self._start(work, self._take_imported)

    def _show_words(self) -> None:
        super()._show_words()
        of_copy, of_workbook = self.tr("Passphrase of the copy"), self.tr("Password of the workbook")
        self._password_field.set_caption(of_copy if self._is_copy else of_workbook)
        self.all_box.setText(self.tr("Follow the workbook in all conflicts"))
        self._offer()

    @Slot(object)
    def _take_read(self, read: ReadWorkbook) -> None:
        self._read = read
        open_ones = [asked for asked in read.incoming.ambiguities if asked.key not in self._left_open]
        if open_ones:
            self._end()
            self.questions.ask(open_ones)
            self._show_parts()
            self._show_words()
            self.questions.boxes[0].setFocus()
            return
        work = partial(_planned, self._context.project, read, ui_language.current(), self._second)
        self._start(work, self._take_preview)

    def _take_answers(self, read: ReadWorkbook) -> None:
        chosen = self.questions.answers()
        self._answers = {**self._answers, **chosen}
        self._left_open |= {asked.key for asked in read.incoming.ambiguities if asked.key not in chosen}
        self.read()

    @Slot(object)
    def _take_preview(self, preview: Preview) -> None:
        self._preview = preview
        self._show_parts()
        self.table.entries.begin(preview.entries)
        self._show_lines(preview.entries)

    @Slot(object)
    def _take_imported(self, imported: Imported) -> None:
        self.applied = imported
        self._end()
        self.accept()

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        self._end()
        asks_password = isinstance(error, UserError) and error.code in _PASSWORD_FAULTS
        self._show_parts(asks_password=asks_password)
        if not asks_password or self.password.text():  # it is no fault of hers that nothing was typed yet
            self.banner.show_error(error)
        self._show_words()
        if not self._password_field.isHidden():
            self.password.setFocus()

    @property
    def _is_copy(self) -> bool:
        """Return whether the file is a blind copy itself, and no workbook."""
        return bool(self._second) and self._workbook.suffix.casefold() == SUFFIX

    # What is shown

    def _show_parts(self, *, asks_password: bool = False) -> None:
        """Show what the person is at: the password, the questions, or the preview."""
        has_preview = self._preview is not None
        self._password_field.setVisible(asks_password)
        self.questions.setVisible(self._read is not None and not has_preview)
        for part in (self.filters, self.table, self.copy_button):
            part.setVisible(has_preview)
        self.table.setColumnHidden(CELL, self._is_copy)
        self.all_box.setVisible(bool(self._conflicts()))
        self.apply_button.setDefault(not has_preview)

    @Slot()
    def _show_table(self) -> None:
        self.table.entries.set_rows(self.filters.lines())

    def _refs(self, *, conflicts: bool) -> set[Ref]:
        """Return what can be ticked: conflicts, or changes."""
        entries = self._preview.entries if self._preview is not None else ()
        return {entry.ref for entry in entries if entry.ref is not None and _is_conflict(entry) is conflicts}

    def _conflicts(self) -> set[Ref]:
        return self._refs(conflicts=True)

    def _taken(self) -> set[Ref]:
        return self._conflicts() & self.table.entries.taken

    def _declined(self) -> set[Ref]:
        return self._refs(conflicts=False) - self.table.entries.taken

    @Slot(bool)
    def _follow_all(self, follows: bool) -> None:
        taken, conflicts = self.table.entries.taken, self._conflicts()
        self.table.entries.take(taken | conflicts if follows else taken - conflicts)

    def _count_changes(self) -> int:
        if self._preview is None:
            return 0
        return self._preview.plan.counts.changes + self.table.entries.count_more()

    def _can_apply(self) -> bool:
        return not self._is_working and (self._preview is None or self._count_changes() > 0)

    def _offers_to_apply(self) -> bool:
        return self._count_changes() > 0 or bool(self._conflicts() | self._declined())

    @Slot()
    def _offer(self) -> None:
        """Say on the button what pressing it does."""
        has_file = self._read is not None
        is_shown = has_file or not self._password_field.isHidden()
        if self._preview is not None:
            count, is_shown = self._count_changes(), self._offers_to_apply()
            self.apply_button.setText(self.tr("Apply %n change(s)", "", count) if count else self.tr("Apply"))
            self.say_why(self.tr("Tick where the workbook is right.") if is_shown and not count else "")
        else:
            self.apply_button.setText(self.tr("Continue") if has_file else self.tr("Open"))
        self.apply_button.setVisible(is_shown)
        self.apply_button.setEnabled(self._can_apply())

    def _heading_texts(self) -> tuple[str, str]:
        heading = self.tr("Import {file}").format(file=self._workbook.name)
        if self._preview is not None:
            told = [sentence(remark) for remark in self._read.remarks] if self._read is not None else []
            counts = "  ·  ".join(count_lines(self._preview.plan.counts))
            if all(entry.kind is EntryKind.NEWER for entry in self._preview.entries):
                told.insert(0, self.tr("Nothing in it is different."))
            return heading, "\n".join((*told, counts))
        if self._read is not None:
            return heading, self.tr("Some cells can mean several things. Say once for each column which is meant.")
        if not self._password_field.isHidden():
            return heading, ""
        return heading, self.tr("The workbook is being read. Nothing is changed before you have seen what it would do.")
