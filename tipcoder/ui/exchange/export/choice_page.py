"""Page of the export dialog: recipient, profile, cases, language, password."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from tipcoder.domain.passphrases import refuse_weak
from tipcoder.domain.projects import Case
from tipcoder.errors import UserError
from tipcoder.languages import ui_language
from tipcoder.languages.captions import Captions
from tipcoder.languages.registry import LANGUAGES
from tipcoder.messages import sentence
from tipcoder.messages.profiles import PROFILE_TEXTS, profile_purpose
from tipcoder.services.case_selection import CaseStatus, choose_among, is_submitted, status_of
from tipcoder.services.cases import list_cases
from tipcoder.services.exporting.export import (
    PROFILES,
    WORKBOOK,
    ExportRequest,
    Selection,
    available_formats,
    proposed_words,
)
from tipcoder.services.release.gate import numbered_coders
from tipcoder.ui import theme
from tipcoder.ui.exchange.export.recipient_field import RecipientField
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.text.names import language_name
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.flow_layout import FlowLayout
from tipcoder.ui.widgets.inputs.passphrase_edit import PassphraseEdit
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating


class IncompleteNotice(Retranslating, QWidget):
    """Hidden where every chosen case is complete and submitted.

    Signals:
        complete_wanted, submitted_wanted: the others are to stay.
    """

    complete_wanted = Signal()
    submitted_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._incomplete = self._unsubmitted = 0
        self.incomplete, self.unsubmitted = PlainLabel(self), PlainLabel(self)
        self.complete_button, self.submitted_button = QPushButton(self), QPushButton(self)
        layout = FlowLayout(self, across=12, down=4)
        for label, button, wanted in (
            (self.incomplete, self.complete_button, self.complete_wanted),
            (self.unsubmitted, self.submitted_button, self.submitted_wanted),
        ):
            theme.set_role(label, "warning")
            theme.set_role(button, "quiet")
            button.setAutoDefault(False)
            button.clicked.connect(wanted)
            label.setMinimumHeight(button.sizeHint().height())
            layout.addWidget(label)
            layout.addWidget(button)
        self.retranslate()

    def retranslate(self) -> None:
        self.incomplete.setText(self.tr("Incomplete among them: {count}").format(count=self._incomplete))
        self.complete_button.setText(self.tr("Leave out what is incomplete"))
        self.unsubmitted.setText(self.tr("Not submitted: {count}").format(count=self._unsubmitted))
        self.submitted_button.setText(self.tr("Leave out what is not submitted"))

    def show_cases(self, cases: Sequence[Case]) -> None:
        """Count what is unfinished among the chosen cases."""
        codings = [case for case in cases if not case.coding.is_delivered]
        self._incomplete = sum(status_of(case) is not CaseStatus.COMPLETE for case in codings)
        self._unsubmitted = sum(not is_submitted(case) for case in codings)
        for count, label, button in (
            (self._incomplete, self.incomplete, self.complete_button),
            (self._unsubmitted, self.unsubmitted, self.submitted_button),
        ):
            label.setVisible(count > 0)
            button.setVisible(count > 0)
        self.setVisible(bool(self._incomplete or self._unsubmitted))
        self.retranslate()


_SELECTIONS = (
    Selection(),
    Selection(frozenset((CaseStatus.COMPLETE,))),
    Selection(frozenset((CaseStatus.COMPLETE, CaseStatus.MISSING))),
    Selection(only_submitted=True),
    Selection(frozenset((CaseStatus.COMPLETE,)), only_submitted=True),
)
_, _COMPLETE, _, _SUBMITTED, _BOTH = range(len(_SELECTIONS))
_COUNTING_DELAY = 150
_MOST_WORDS = 8


class ChoicePage(Retranslating, QWidget):
    """The first step.

    Signals:
        changed: something else is chosen now.
    """

    changed = Signal()

    def __init__(self, context: ProjectContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project = context.project
        self._cases: Sequence[Case] | None = None
        """None until they are read: thousands would hold the window."""
        self._proposals = proposed_words(project)
        numbered = numbered_coders(project)
        self._numbered = sentence(numbered) if numbered else ""
        self._make_profiles()
        self._make_selection()
        self._make_protection()
        self._lay_out()
        self._connect()
        self.retranslate()
        context.tasks.read(partial(list_cases, project), done=self._take_cases, failed=context.banner.show_error)

    def request(self) -> ExportRequest:
        """Return what is chosen."""
        labels_in = self.language.currentData()
        return ExportRequest(
            profile=self.profile(),
            language=labels_in,
            captions=Captions(labels_in),
            recipient=self._recipient_field.recipient(),
            selection=self.selection(),
            with_proposals=self.proposals.isChecked(),
        )

    def profile(self) -> str:
        """Return the name of the profile that is chosen."""
        return next(name for name, button in self.profiles.items() if button.isChecked())

    def selection(self) -> Selection:
        """Return which cases are chosen."""
        return replace(_SELECTIONS[self.statuses.currentIndex()], words=self.words.text())

    def file_format(self) -> str:
        """Return the format that is chosen, of those that `available_formats` names."""
        return str(self.format.currentData())

    def choose_format(self, name: str) -> None:
        """Choose a format, if this installation has it."""
        self.format.setCurrentIndex(max(0, self.format.findData(name)))

    def password(self) -> str:
        """Return the password, "" for none."""
        return self.password_edit.text() if self._is_protected() else ""

    def is_complete(self) -> bool:
        """Say what keeps the export from beginning; return whether nothing does."""
        fault = ""
        if self._is_protected() and not self.password_edit.text():
            fault = self.tr("Enter a password.")
        elif self._is_protected() and self.password_edit.text() != self.repeat_edit.text():
            fault = self.tr("The two passwords are not the same.")
        elif self._is_protected():
            fault = _weakness(self.password_edit.text())
        self._repeat_field.set_hint(fault or self._password_hint(), "error" if fault else "muted")
        return not fault

    def retranslate(self) -> None:
        for name, button in self.profiles.items():
            button.setText(profile_purpose(name))
        self.statuses_field.set_caption(self.tr("Cases"))
        names = (
            self.tr("All cases"),
            self.tr("Complete cases"),
            self.tr("Cases in which nothing is wrong"),
            self.tr("Submitted cases"),
            self.tr("Complete and submitted cases"),
        )
        for index, name in enumerate(names):
            self.statuses.setItemText(index, name)
        self._format_field.set_caption(self.tr("Format"))
        for index in range(self.format.count()):
            self.format.setItemText(index, self._format_name(self.format.itemData(index)))
        self._words_field.set_caption(self.tr("Only those with these words"))
        self._language_field.set_caption(self.tr("Language of questions and terms"))
        self.proposals.setText(self.tr("Let the words of proposed terms leave"))
        self._proposals_field.set_hint("; ".join(self._proposals[:_MOST_WORDS]))
        self.protect.setText(self.tr("Protect with a password"))
        self._password_field.set_caption(self.tr("Password"))
        self._repeat_field.set_caption(self.tr("Password once more"))
        self._repeat_field.set_hint(self._password_hint())
        self._show_count()

    def _make_profiles(self) -> None:
        self.profiles = {name: QRadioButton(self) for name in PROFILE_TEXTS}
        group = QButtonGroup(self)
        for button in self.profiles.values():
            group.addButton(button)
        self.profiles[ExportRequest().profile].setChecked(True)
        self._recipient_field = RecipientField(self._project, self)
        self.recipient = self._recipient_field.names
        self._profile_fields = {name: CaptionedField(button, parent=self) for name, button in self.profiles.items()}

    def _make_selection(self) -> None:
        self.statuses = QComboBox(self)
        self.statuses.addItems([""] * len(_SELECTIONS))
        self.notice = IncompleteNotice(self)
        self.format = QComboBox(self)
        for name in available_formats():
            self.format.addItem("", name)
        self._format_field = CaptionedField(self.format, parent=self)
        self.words = QLineEdit(self)
        self.words.setClearButtonEnabled(True)
        self.language = QComboBox(self)
        codes = [code for code in self._project.form.languages if code in LANGUAGES] or ["en"]
        for code in codes:
            self.language.addItem(language_name(code), code)
        self.language.setCurrentIndex(codes.index(ui_language.current()) if ui_language.current() in codes else 0)
        self.statuses_field = CaptionedField(self.statuses, parent=self)
        self._words_field = CaptionedField(self.words, parent=self)
        self._language_field = CaptionedField(self.language, parent=self)
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(_COUNTING_DELAY)

    def _make_protection(self) -> None:
        self.proposals = QCheckBox(self)
        self.protect = QCheckBox(self)
        self.password_edit = PassphraseEdit(self)
        self.repeat_edit = PassphraseEdit(self)
        self._proposals_field = CaptionedField(self.proposals, parent=self)
        self._password_field = CaptionedField(self.password_edit, parent=self)
        self._repeat_field = CaptionedField(self.repeat_edit, parent=self)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for field in self._profile_fields.values():
            layout.addWidget(field)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        for part, row, column, span in (
            (self.statuses_field, 0, 0, 3),
            (self._words_field, 0, 3, 3),
            (self.notice, 1, 0, 6),
            (self._language_field, 2, 0, 2),
            (self._format_field, 2, 2, 2),
            (self._recipient_field, 2, 4, 2),
            (self.protect, 3, 0, 6),
            (self._password_field, 4, 0, 3),
            (self._repeat_field, 4, 3, 3),
        ):
            grid.addWidget(part, row, column, 1, span)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        layout.addLayout(grid)
        layout.addWidget(self._proposals_field)
        chosen = (self.statuses, self.words, self.notice.complete_button, self.notice.submitted_button)
        entries = (*self.profiles.values(), *chosen, self.language, self.format, self.recipient, self.protect)
        for one, following in pairwise((*entries, self.password_edit, self.repeat_edit, self.proposals)):
            QWidget.setTabOrder(one, following)

    def _connect(self) -> None:
        for button in self.profiles.values():
            button.toggled.connect(self._change)
        self.protect.toggled.connect(self._change)
        self.proposals.toggled.connect(self._change)
        self.language.currentIndexChanged.connect(self._change)
        self.format.currentIndexChanged.connect(self._change)
        self.notice.complete_wanted.connect(self._leave_incomplete)
        self.notice.submitted_wanted.connect(self._leave_unsubmitted)
        self.statuses.currentIndexChanged.connect(self._change)
        self._recipient_field.changed.connect(self._change)
        self.words.textChanged.connect(self._change)
        self.password_edit.textChanged.connect(self._change)
        self.repeat_edit.textChanged.connect(self._change)
        self._counting.timeout.connect(self._show_count)

    @Slot()
    def _change(self) -> None:
        self._show_parts()
        self._repeat_field.set_hint(self._password_hint())
        self._counting.start()
        self.changed.emit()

    def _show_parts(self) -> None:
        chosen = self.profile()
        stays = PROFILES[chosen].is_traceable
        for name, field in self._profile_fields.items():
            is_warned = stays and name == chosen
            is_told = not stays and name == chosen
            hint = self.tr("Must not leave the country.") if is_warned else self._numbered if is_told else ""
            field.set_hint(hint, "warning")
        self._recipient_field.show_profile(chosen)
        self._proposals_field.setVisible(not stays and bool(self._proposals))
        is_workbook = self.file_format() == WORKBOOK
        self.protect.setEnabled(is_workbook)
        self.protect.setVisible(is_workbook)  # a tick beside what has no password would promise one
        self._format_field.set_hint("" if is_workbook else self.tr("A folder for analysis; it is not read back."))
        for part in (self._password_field, self._repeat_field):
            part.setVisible(self._is_protected())

    @Slot(object)
    def _take_cases(self, cases: Sequence[Case]) -> None:
        self._cases = cases
        self._show_count()

    @Slot()
    def _show_count(self) -> None:
        self._show_parts()
        if self._cases is None:
            return
        chosen = choose_among(self._cases, self.selection())
        said = self.tr("%n case(s)", "", chosen.count)
        if chosen.left_out:
            said += ", " + self.tr("%n left out", "", chosen.left_out)
        self.statuses_field.set_hint(said)
        self.notice.show_cases([case for case in self._cases if chosen.ids is None or case.id in chosen.ids])

    @Slot()
    def _leave_incomplete(self) -> None:
        self.statuses.setCurrentIndex(_BOTH if self.statuses.currentIndex() == _SUBMITTED else _COMPLETE)
        self.statuses.setFocus()

    @Slot()
    def _leave_unsubmitted(self) -> None:
        self.statuses.setCurrentIndex(_BOTH if self.statuses.currentIndex() == _COMPLETE else _SUBMITTED)
        self.statuses.setFocus()

    def _is_protected(self) -> bool:
        return self.protect.isChecked() and self.file_format() == WORKBOOK

    def _format_name(self, name: str) -> str:
        return {
            "xlsx": self.tr("Excel workbook"),
            "csv": self.tr("CSV files"),
            "spss": self.tr("SPSS files"),
            "stata": self.tr("Stata files"),
        }[name]

    def _password_hint(self) -> str:
        return self.tr("Without it nobody opens the workbook. Tell it by another way than the file.")


def _weakness(password: str) -> str:
    """Return what is the matter with a password, "" for nothing."""
    try:
        refuse_weak(password)
    except UserError as error:
        return sentence(error)
    return ""
