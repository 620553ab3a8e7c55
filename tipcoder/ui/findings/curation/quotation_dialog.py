"""Dialog in which a person releases an anonymised quotation of a passage."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from tipcoder.domain.identifiers import Identifier
from tipcoder.domain.progress import Progress
from tipcoder.languages.registry import FALLBACK
from tipcoder.messages.signs import sign_phrase
from tipcoder.services.curation import (
    MOST_WORDS,
    QuotablePassage,
    QuotationChecker,
    QuotationDraft,
    quotable_passages,
    release_quotation,
)
from tipcoder.services.projects import OpenProject
from tipcoder.ui import theme
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.spelling import TEXT_LANGUAGE
from tipcoder.ui.tasks import Task, Tasks
from tipcoder.ui.text.identifier_names import kind_name
from tipcoder.ui.widgets.plain_label import PlainLabel

WIDTH = 760
_EDITOR = 88
_LIST = 96
_PAUSE_MS = 400
"""After how long without a key the words are looked through."""
_SHOWN = 44
"""Characters of a passage in the list to choose from."""
_DATA = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class QuotationSubject:
    """What a quotation may illustrate: a challenge or good practice in a case, with the words to choose it by."""

    case: str
    code: str
    words: str


class QuotationDialog(WorkDialog):
    """The passage above; below its anonymised wording and its English, and what in them may identify somebody."""

    def __init__(
        self,
        project: OpenProject,
        tasks: Tasks,
        subjects: Sequence[QuotationSubject],
        about: str,
        parent: QWidget | None = None,
    ) -> None:
        """Take what is chosen among, and what all of it is about."""
        super().__init__(tasks, parent, WIDTH)
        self._project, self._subjects = project, subjects
        self._checker: QuotationChecker | None = None
        self._check: Task | None = None
        """The latest look through both texts, under way or done."""
        self._accepted: set[str] = set()
        self.subject, self.passage = QComboBox(self), QComboBox(self)
        self.original = PlainLabel(self)
        self.original.setWordWrap(True)
        self.original.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.wording_label, self.wording = PlainLabel(self), QPlainTextEdit(self)
        self.english_label, self.english = PlainLabel(self), QPlainTextEdit(self)
        self.english.setProperty(TEXT_LANGUAGE, FALLBACK)
        self.found_label, self.found = PlainLabel(self), QListWidget(self)
        theme.set_role(self.found_label, "muted")
        self.found_label.setWordWrap(True)
        self.found.setFixedHeight(_LIST)
        for editor in (self.wording, self.english):
            editor.setFixedHeight(_EDITOR)
            editor.setTabChangesFocus(True)
            editor.textChanged.connect(self._wait)
        for part in (
            self.subject, self.passage, self.original, self.wording_label, self.wording, self.english_label,
            self.english, self.found_label, self.found,
        ):  # fmt: skip
            self.body.addWidget(part)
        self.release_button = self.add_button(
            QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Release"), primary=True, is_guarded=True
        )
        self.cancel_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.check)
        self.subject.currentIndexChanged.connect(self._show_passages)
        self.passage.currentIndexChanged.connect(self._show_passage)
        self.found.itemChanged.connect(self._accept)
        self.release_button.clicked.connect(self.release)
        self.cancel_button.clicked.connect(self.reject)
        self.set_heading(
            self.tr("Release a quotation"),
            self.tr(
                "{name}. Replace names, initials, places, dates, ages and courts by words in brackets: [the injured "
                "party]. Only the English leaves the country."
            ).format(name=about),
        )
        self.subject.setAccessibleName(self.tr("What it illustrates"))
        self.passage.setAccessibleName(self.tr("Passage"))
        self.english_label.setText(self.tr("The same in English; without it the quotation is printed nowhere"))
        self.wording.setAccessibleName(self.tr("Anonymised words"))
        self.english.setAccessibleName(self.tr("English"))
        self.found.setAccessibleName(self.tr("Words that may identify somebody"))
        self._say_counts()
        self._show_subjects()

    def draft(self) -> QuotationDraft:
        """Return the quotation as it is typed."""
        passage: QuotablePassage | None = self.passage.currentData()
        subject: QuotationSubject | None = self.subject.currentData()
        return QuotationDraft(
            code="" if subject is None else subject.code,
            case="" if subject is None else subject.case,
            passage="" if passage is None else passage.passage.id,
            wording=self.wording.toPlainText(),
            english=self.english.toPlainText(),
        )

    @Slot()
    def check(self) -> None:
        """Have both texts looked through, and list then what may identify somebody."""
        self._timer.stop()
        if self._check is not None:
            self._check.cancel()
        if self._checker is not None:
            self._check = self._tasks.read(
                partial(_look_through, self._checker, self.draft()),
                done=self._show_found,
                failed=self._show_failure,
                progressed=self._show_checking,
            )

    @Slot()
    def release(self) -> None:
        """Release the quotation, or say what is to be done before."""
        self.check()
        work = partial(release_quotation, self._project, self.draft(), frozenset(self._accepted), self._checker)
        self._start(work, self._close_released, can_stop=False)

    @Slot(object)
    def _close_released(self, _: object) -> None:
        self._end()
        self.accept()

    @Slot(object)
    def _show_checking(self, progress: Progress) -> None:
        self.found_label.setText(
            self.tr("Both texts are looked through for what may identify somebody: {percent}%").format(
                percent=100 * progress.done // progress.total
            )
        )

    @Slot(object)
    def _show_found(self, checked: tuple[QuotationDraft, tuple[Identifier, ...]]) -> None:
        draft, found = checked
        if draft != self.draft():
            return  # it was typed on meanwhile: the next check tells
        self.found.blockSignals(True)
        self.found.clear()
        exact: dict[str, str] = {}
        for one in found:
            kind, sign = kind_name(one.kind), sign_phrase(one.sign)
            exact.setdefault(one.exact, f"{kind}, {sign}")
        for words, kind in exact.items():
            item = QListWidgetItem(self.tr("{words} ({kind}): identifies nobody").format(words=words, kind=kind))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if words in self._accepted else Qt.CheckState.Unchecked)
            item.setData(_DATA, words)
            self.found.addItem(item)
        self.found.blockSignals(False)
        self.found.setVisible(bool(exact))
        self._say_counts()

    @Slot()
    def _wait(self) -> None:
        self._timer.start()

    @Slot(QListWidgetItem)
    def _accept(self, item: QListWidgetItem) -> None:
        words = item.data(_DATA)
        if item.checkState() is Qt.CheckState.Checked:
            self._accepted.add(words)
        else:
            self._accepted.discard(words)
        self._say_counts()

    def _say_counts(self) -> None:
        words = self.draft().words
        self.wording_label.setText(
            self.tr("Anonymised words of the judgment: {words} of at most {most}").format(words=words, most=MOST_WORDS)
        )
        count = self.found.count()
        waiting = count - len(self._accepted.intersection(self.found.item(row).data(_DATA) for row in range(count)))
        self.found_label.setText(
            self.tr(
                "Replace what identifies somebody, or tick what identifies nobody. Still to decide: {count}"
            ).format(count=waiting)
            if count
            else self.tr("Nothing was found that may identify somebody. Read it once more all the same.")
        )

    def _show_subjects(self) -> None:
        self.subject.blockSignals(True)
        for subject in self._subjects:
            self.subject.addItem(subject.words, subject)
        self.subject.blockSignals(False)
        self._show_passages()

    @Slot()
    def _show_passages(self) -> None:
        subject: QuotationSubject | None = self.subject.currentData()
        if subject is not None:
            work = partial(_read_case, self._project, subject.case, subject.code)
            self._start(work, self._take_case, can_stop=False)

    @Slot(object)
    def _take_case(self, read: tuple[QuotationChecker, tuple[QuotablePassage, ...]]) -> None:
        self._end()
        self._checker, passages = read
        self.passage.blockSignals(True)
        self.passage.clear()
        for found in passages:
            words = " ".join(found.passage.exact.split())
            self.passage.addItem(f"{words[:_SHOWN]}…" if len(words) > _SHOWN else words, found)
        self.passage.blockSignals(False)
        self._show_passage()

    @Slot()
    def _show_passage(self) -> None:
        found: QuotablePassage | None = self.passage.currentData()
        self.original.setText("" if found is None else found.passage.exact)
        self.wording.setPlainText("" if found is None else " ".join(found.passage.exact.split()))
        self.release_button.setEnabled(found is not None)
        self.check()


def _read_case(project: OpenProject, case: str, code: str) -> tuple[QuotationChecker, tuple[QuotablePassage, ...]]:
    return QuotationChecker(project, case), quotable_passages(project, case, code)


def _look_through(
    checker: QuotationChecker, draft: QuotationDraft
) -> Generator[Progress, None, tuple[QuotationDraft, tuple[Identifier, ...]]]:
    return draft, (yield from checker.identifiers(draft))
