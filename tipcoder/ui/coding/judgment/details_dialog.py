"""Dialog with the details of a judgment, which can be corrected."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QCompleter, QDialogButtonBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from tipcoder import messages
from tipcoder.domain.judgments import JudgmentDetails
from tipcoder.domain.projects import JudgmentKind, JudgmentText
from tipcoder.errors import UserError
from tipcoder.languages import ui_language
from tipcoder.languages.collation import alphabetical
from tipcoder.languages.dates import date_in_words, date_separator
from tipcoder.languages.registry import main_language
from tipcoder.languages.typed_values import DateFault, iso_date, typed_date
from tipcoder.services.judgments import judgments as service
from tipcoder.services.judgments.rereading import Rereading, correct_encoding
from tipcoder.ui import theme
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.text.judgment_summary import file_words, left_out_words, quality_words
from tipcoder.ui.text.names import judgment_kind_name
from tipcoder.ui.text.time_text import moment_words
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.plain_label import PlainLabel

_WHOLE = len("2021-03-14")


class JudgmentDetailsDialog(Dialog):
    """Kind, date and court, which are saved at once, and encoding: for another one the file is read again, undoably.

    `outcome` says what became of passages if it was read again.
    """

    def __init__(
        self, context: ProjectContext, judgment_id: str, coding_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._judgment = judgment_id
        self._coding = coding_id
        self._details: JudgmentDetails = service.judgment_details(context.project, judgment_id)
        self._text: JudgmentText | None = None
        self.outcome: Rereading | None = None
        self._courts = service.courts(context.project)
        self.kind, self.encoding = QComboBox(self), QComboBox(self)
        self.kind.currentTextChanged.connect(self.kind.setToolTip)  # large texts do not fit
        self.date, self.court = QLineEdit(self), QLineEdit(self)
        self.preview = QPlainTextEdit(self)
        self._facts = PlainLabel(self)
        self._fill()
        self._fields = {widget: CaptionedField(widget, None, self) for widget in (self.kind, self.date, self.court)}
        self._encoding_field = CaptionedField(
            self.encoding,
            None,
            self,
            caption=self.tr("Encoding of the text"),
            hint=self.tr("Choose the one in which all letters below are right."),
        )
        first = QHBoxLayout()
        first.setSpacing(16)
        for entry in (self.kind, self.date):
            first.addWidget(self._fields[entry], 1)
        self.body.addLayout(first)
        self.body.addWidget(self._fields[self.court])
        self.body.addWidget(self._encoding_field)
        self.body.addWidget(self.preview)
        self.body.addWidget(self._facts)
        for widget in (self._encoding_field, self.preview):
            widget.setVisible(bool(self._details.encoding))
        self.save_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Save"), primary=True)
        self.cancel_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.reject)
        self.date.textChanged.connect(self._show_date)
        self.encoding.currentTextChanged.connect(self._show_preview)
        details = self._details
        self.set_heading(self.tr("Details of the judgment"), details.judgment.name)
        for index in range(self.kind.count()):
            self.kind.setItemText(index, judgment_kind_name(self.kind.itemData(index)))
        self._fields[self.kind].set_caption(self.tr("What it is"))
        self._fields[self.date].set_caption(self.tr("Date"))
        self._fields[self.court].set_caption(self.tr("Court"))
        self.preview.setAccessibleName(self.tr("How the text begins"))
        lines = [
            file_words(details.size, details.judgment.pages, details.judgment.sha256),
            self.tr("Added: {moment}").format(moment=moment_words(details.judgment.added_at)),
        ]
        if left_out := left_out_words(details.left_out):
            lines.append(self.tr("Left out when it was read: {what}").format(what=left_out))
        self._facts.setText("\n".join((*lines, quality_words(details.qualities))))
        self._show_date()

    @Slot()
    def save(self) -> None:
        """Save the details, and read the file again if its encoding was corrected."""
        decided_on = self._decided_on()
        if decided_on is None and self.date.text().strip():
            self.date.setFocus()
            return
        kind, court = JudgmentKind(self.kind.currentData()), self.court.text()
        try:
            service.describe_judgment(
                self._context.project, self._judgment, kind=kind, decided_on=decided_on, court=court
            )
        except UserError as error:
            self.banner.show_error(error)
            return
        if self.encoding.currentText() == self._details.encoding:
            self.accept()
            return
        self.show_busy(True)
        self.save_button.setDisabled(True)
        self._context.tasks.start(
            partial(
                correct_encoding,
                self._context.project,
                self._judgment,
                self.encoding.currentText(),
                coding_id=self._coding,
            ),
            done=self._take_outcome,
            failed=self._show_failure,
        )

    def reject(self) -> None:
        """Close, unless the file is being read."""
        if not self.is_busy:
            super().reject()

    def _fill(self) -> None:
        details = self._details
        for kind in JudgmentKind:
            self.kind.addItem("", kind)
        self.kind.setCurrentIndex(list(JudgmentKind).index(details.judgment.kind))
        if details.judgment.decided_on is not None:
            iso = details.judgment.decided_on.isoformat()
            self.date.setText(typed_date(iso, date_separator(ui_language.current())))
        language = main_language(self._context.project.project)
        completer = QCompleter(alphabetical(self._courts.values(), str, language), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.court.setCompleter(completer)
        self.court.setText(self._courts.get(details.court, details.court))
        self._facts.setWordWrap(True)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        theme.set_role(self._facts, "muted")
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setFixedHeight(120)
        self.preview.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # it is how the text begins
        if details.encoding:
            self._text = service.read_judgment(self._context.project, self._judgment)
            self.encoding.addItems(list(service.ENCODINGS))
            self.encoding.setCurrentText(details.encoding)
            self._show_preview(details.encoding)

    def _decided_on(self) -> date | None:
        iso = iso_date(self.date.text())
        return date.fromisoformat(iso) if not isinstance(iso, DateFault) and len(iso) == _WHOLE else None

    @Slot()
    def _show_date(self) -> None:
        decided_on, typed = self._decided_on(), self.date.text().strip()
        if decided_on is not None:
            self._fields[self.date].set_hint(date_in_words(decided_on.isoformat(), ui_language.current()))
        elif typed:
            self._fields[self.date].set_hint(self.tr("Write day, month and year."), "error")
        else:
            self._fields[self.date].set_hint("")

    @Slot(str)
    def _show_preview(self, encoding: str) -> None:
        if self._text is None:
            return
        try:
            self.preview.setPlainText(service.preview_encoding(self._text, encoding))
        except UserError as error:
            self.preview.setPlainText(messages.sentence(error))

    @Slot(object)
    def _take_outcome(self, outcome: Rereading) -> None:
        self.outcome = outcome
        self.show_busy(False)
        self.accept()

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        self.show_busy(False)
        self.save_button.setEnabled(True)
        self.banner.show_error(error)
