"""Dialog that says whose reviews are in use, writes a workbook for one, takes workbooks and packs, and takes out."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLineEdit, QWidget

from tipcoder.errors import UserError
from tipcoder.languages import ui_language
from tipcoder.languages.captions import TextReviewCaptions
from tipcoder.languages.dates import date_in_numbers
from tipcoder.languages.registry import LANGUAGES
from tipcoder.messages import sentence
from tipcoder.messages.verdicts import wanted_words
from tipcoder.services.texts.model import TRANSLATED_PARTS
from tipcoder.services.texts.overlay import (
    CorpusIn,
    OutdatedCorrection,
    ReviewedGroup,
    TakenTexts,
    outdated_corrections,
    reviewed_groups,
    take_out,
    take_reviewed,
)
from tipcoder.services.texts.packs import shown_seal
from tipcoder.services.texts.review import followed_by, reviewed_languages, write_texts
from tipcoder.services.texts.reviews import REVIEWER
from tipcoder.ui import file_choice, theme
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.banner import SUCCESS, WARNING
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.tables.wrapped_table import TableCell, WrappedTable

WIDTH = 680
MOST = 240
"""Height of a list beyond which it scrolls."""


def choose_language(box: QComboBox, settings: Settings) -> None:
    """Choose the language that was reviewed last in a box of languages, at first that of the windows."""
    shown = (code for code in reviewed_languages() if ui_language.current() in followed_by(code))
    box.setCurrentIndex(max(box.findData(settings.reviewed_language or next(shown, "")), 0))


class ReviewedTextsDialog(WorkDialog):
    """Texts that are taken or taken out are seen at once in all windows, unless the program is in safe mode."""

    def __init__(self, settings: Settings, tasks: Tasks, corpus_in: CorpusIn, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent, WIDTH)
        self._settings = settings
        self._corpus_in = corpus_in
        self.groups: tuple[ReviewedGroup, ...] = ()
        self._taken: TakenTexts | None = None
        self._written = Path()
        self.language = QComboBox(self)
        for code in reviewed_languages():
            self.language.addItem(LANGUAGES[code].menu_name, code)
        choose_language(self.language, settings)
        self.language_field = CaptionedField(self.language, parent=self, caption=self.tr("Language"))
        self.table = WrappedTable(4, (1,), self, most=MOST)
        self.refused = WrappedTable(1, (0,), self, most=MOST)
        self.outdated = WrappedTable(3, (1, 2), self, most=MOST)
        self.reviewer = QLineEdit(self)
        self.reviewer_field = CaptionedField(
            self.reviewer,
            parent=self,
            caption=self.tr("Code of the reviewer"),
            hint=self.tr("A code such as ALB-03, never a name. A workbook is taken as the review of this code."),
        )
        self.reviewer.setText(settings.reviewer)
        for part in (self.language_field, self.reviewer_field, self.table, self.refused, self.outdated):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.write_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole, self.tr("Write a workbook…"))
        self.take_button = self.add_button(
            QDialogButtonBox.ButtonRole.ActionRole, self.tr("Take a workbook or pack…"), primary=True
        )
        self.take_out_button = self.add_button(QDialogButtonBox.ButtonRole.DestructiveRole, self.tr("Take out"))
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Close"))
        theme.set_role(self.take_out_button, "danger")
        self.write_button.clicked.connect(self.write)
        self.take_button.clicked.connect(self.take)
        self.take_out_button.clicked.connect(self.take_out)
        self.close_button.clicked.connect(self.reject)
        self.table.itemSelectionChanged.connect(self._offer)
        self.reviewer.textChanged.connect(self._offer)
        self._read()
        self.set_heading(
            self.tr("Workbooks and packs of the review"),
            self.tr(
                "What a national lawyer corrected is used on this computer at once, in windows, help, reports, and the "
                "labels of open projects, until you take it out. Projects and workbooks that are sent stay as they are."
            ),
        )
        self.table.setAccessibleName(self.tr("Reviews in use"))
        self.refused.setAccessibleName(self.tr("Not taken"))
        self.outdated.setAccessibleName(self.tr("Corrections of texts that changed since"))
        self._show()
        self._show_outdated(())
        self._read_outdated()
        self.reviewer.setFocus()

    @Slot()
    def write(self) -> None:
        """Write all texts of a language into a workbook, for a lawyer who reviews them in Excel."""
        language = self.language.currentData()
        path = file_choice.save_workbook(self, self._settings, Path(f"tipcoder-{language}.xlsx"))
        if path is not None:
            captions, shipped = TextReviewCaptions(language), ui_language.shipped_texts
            work = partial(write_texts, path, language, TRANSLATED_PARTS, captions, shipped_in=shipped)
            self._written = path
            self._start(work, self._show_written, can_stop=False)

    @Slot(object)
    def _show_written(self, count: int) -> None:
        self._end()
        said = self.tr("{file} was written, with {count} texts.").format(file=self._written.name, count=count)
        self.banner.show_message(SUCCESS, lambda: said)

    @Slot()
    def take(self) -> None:
        """Use what a workbook or pack that the person chooses says."""
        path = file_choice.open_reviewed_texts(self, self._settings)
        if path is not None:
            today = datetime.now(UTC).astimezone().date()
            reviewer = self.reviewer.text().strip()
            work = partial(take_reviewed, path, reviewer, today, self._corpus_in)
            self._start(work, self._show_taken, can_stop=False)

    @Slot()
    def take_out(self) -> None:
        """Use the texts that ship again in place of those that are selected, after what is being made of them."""
        self._taken = None
        groups = [self.groups[row] for row in self._selected()]
        self._start(partial(take_out, groups, self._corpus_in), self._show_taken_out, can_stop=False)

    @Slot(object)
    def _show_taken_out(self, _nothing: object) -> None:
        self._end()
        self._show_anew()

    @Slot(object)
    def _show_taken(self, taken: TakenTexts) -> None:
        self._end()
        self._taken = taken
        self._show_anew()
        is_whole = not taken.outcome.faults and not taken.outcome.disputed
        self.banner.show_message(SUCCESS if is_whole else WARNING, self._taken_message)

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        self._show_anew()
        super()._show_failure(error)

    def _show_anew(self) -> None:
        ui_language.install(ui_language.current())
        self._read()
        self._show()
        self._read_outdated()

    def _read(self) -> None:
        try:
            self.groups = reviewed_groups()
        except UserError as error:  # the file was put aside: the others are read
            self.banner.show_error(error)
            self.groups = reviewed_groups()

    def _show(self) -> None:
        self.table.show_rows(
            (self.tr("Language"), self.tr("Reviewer"), self.tr("Date"), self.tr("Texts reviewed")),
            [self._cells(group) for group in self.groups],
        )
        self.table.setVisible(bool(self.groups))
        told = self._not_taken()
        self.refused.show_rows((self.tr("Not taken"),), [(TableCell(words),) for words in told])
        self.refused.setVisible(bool(told))
        self._offer()

    def _read_outdated(self) -> None:
        self._tasks.read(
            partial(outdated_corrections, self._corpus_in), done=self._show_outdated, failed=self.banner.show_error
        )

    @Slot(object)
    def _show_outdated(self, outdated: Sequence[OutdatedCorrection]) -> None:
        self.outdated.show_rows(
            (self.tr("Reviewer"), self.tr("Changed since, so not in use"), self.tr("Correction")),
            [(TableCell(one.reviewer), TableCell(one.english), TableCell(one.after)) for one in outdated],
        )
        self.outdated.setVisible(bool(outdated))

    def _cells(self, group: ReviewedGroup) -> tuple[TableCell, ...]:
        name = TableCell(LANGUAGES[group.language].menu_name)
        day = date_in_numbers(group.day, ui_language.current())
        return name, TableCell(group.reviewer), TableCell(day), TableCell(str(group.count))

    def _selected(self) -> list[int]:
        return [index.row() for index in self.table.selectionModel().selectedRows()]

    @Slot()
    def _offer(self) -> None:
        self.take_button.setEnabled(REVIEWER.fullmatch(self.reviewer.text().strip()) is not None)
        self.take_out_button.setEnabled(bool(self._selected()))

    def _taken_message(self) -> str:
        if self._taken is None:
            return ""
        outcome = self._taken.outcome
        said = self.tr("Texts corrected: {taken}. Found right: {right}. Not taken: {refused}.").format(
            taken=self._taken.taken,
            right=len(outcome.reviewed) - self._taken.taken,
            refused=len(outcome.faults) + len(outcome.disputed),
        )
        seals = ", ".join(map(shown_seal, outcome.seals))
        if outcome.outdated:
            changed = self.tr("Rows passed over, as their texts changed since: {rows}").format(rows=outcome.outdated)
            said = f"{said} {changed}"
        seal = self.tr("Seal of the pack, to compare with the letter: {seal}").format(seal=seals)
        return f"{said}\n{seal}" if seals else said

    def _not_taken(self) -> list[str]:
        if self._taken is None:
            return []
        differing = self.tr("Reviewers differ: {words}")
        disputed = [
            differing.format(words="; ".join(f"{one.reviewer}: {wanted_words(one.verdict, one.text)}" for one in said))
            for said in self._taken.outcome.disputed.values()
        ]
        return [*map(sentence, self._taken.outcome.faults), *disputed]
