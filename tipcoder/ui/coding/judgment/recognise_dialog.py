"""Dialog that recognises the text of pages that are pictures, or says how to install what is needed."""

import sys
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QWidget

from tipcoder.languages.registry import FALLBACK, LANGUAGES, main_language
from tipcoder.services.judgments.judgments import read_judgment
from tipcoder.services.judgments.rereading import (
    Recognised,
    Tesseract,
    find_tesseract,
    pages_to_recognise,
    recognise_text,
)
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.text.judgment_summary import page_ranges
from tipcoder.ui.text.names import language_name
from tipcoder.ui.widgets.banner import SUCCESS, WARNING
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.plain_label import PlainLabel


class RecogniseDialog(WorkDialog):
    """Dialog that looks for Tesseract when it opens and on request, and runs it. `recognised` is the result."""

    def __init__(
        self, context: ProjectContext, judgment_id: str, coding_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.tasks, parent)
        self._context = context
        self._judgment = judgment_id
        self._coding = coding_id
        self._text = read_judgment(context.project, judgment_id)
        self._numbers = pages_to_recognise(self._text)
        self._installed: Tesseract | None = None
        self._has_looked = False
        self.recognised: Recognised | None = None
        self.language = QComboBox(self)
        # English last: few judgments are in it.
        for code in sorted(LANGUAGES, key=lambda code: code == FALLBACK):
            self.language.addItem(language_name(code), code)
        self.language.setCurrentIndex(self.language.findData(main_language(context.project.project)))
        self._field = CaptionedField(self.language, None, self, caption=self.tr("Language of the judgment"))
        self.how = PlainLabel(self)
        self.how.setWordWrap(True)
        self.how.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.body.addWidget(self._field)
        self.body.addWidget(self.how)
        self.start_button = self.add_button(
            QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Recognise text"), primary=True
        )
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole)
        self.look_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole, self.tr("Look again"))
        self.start_button.clicked.connect(self.start)
        self.close_button.clicked.connect(self.reject)
        self.look_button.clicked.connect(self.look)
        self.language.currentIndexChanged.connect(self._show_words)
        self._show_words()

    def accepts(self) -> bool:
        self.look()
        return super().accepts()

    @Slot()
    def look(self) -> None:
        """Look whether Tesseract is installed."""
        self.start_button.setDisabled(True)
        look = partial(find_tesseract, self._context.settings.tesseract_data)
        self._tasks.read(look, done=self._take_installed, failed=self._show_failure)

    @Slot()
    def start(self) -> None:
        """Recognise the text of the pages."""
        if self._installed is None:
            return
        self.start_button.setDisabled(True)
        work = partial(
            recognise_text,
            self._context.project,
            self._judgment,
            self._installed,
            self.language.currentData(),
            coding_id=self._coding,
        )
        self._start(work, self._show_recognised)
        self._show_words()

    @Slot()
    def _show_words(self) -> None:
        intro = self.tr("{name}, pages {numbers}. Everything is done on this computer.")
        self.set_heading(
            self.tr("Recognise text"), intro.format(name=self._text.name, numbers=page_ranges(self._numbers))
        )
        self._field.set_hint(self._data_words(), "warning")
        self.how.setText("" if self._can_start() or not self._has_looked else self._how_to_get_it())
        self.how.setVisible(bool(self.how.text()))
        self.start_button.setEnabled(self._can_start() and self._task is None and self.recognised is None)
        self.look_button.setVisible(self._has_looked and self.recognised is None and self._task is None)
        self.close_button.setText(self.tr("Stop") if self._task is not None else self.tr("Close"))

    def _can_start(self) -> bool:
        return self._installed is not None and bool(self._installed.data_for(self.language.currentData()).used)

    def _data_words(self) -> str:
        if self._installed is None:
            return ""
        data = self._installed.data_for(self.language.currentData())
        if not data.missing or not data.used:
            return ""
        text = self.tr("The data {missing} of Tesseract is not installed; {used} is used: more letters may be wrong.")
        return text.format(missing=", ".join(data.missing), used=", ".join(data.used))

    def _how_to_get_it(self) -> str:
        data = ", ".join(LANGUAGES[self.language.currentData()].ocr_data[0])
        missing = self.tr("To recognise text, the free program Tesseract must be installed, with its data {data}.")
        if self._installed is not None:
            missing = self.tr("Tesseract is installed, but not its data {data} for this language.")
        match sys.platform:
            case "win32":
                how = self.tr(
                    "Install it with the file tesseract-ocr-w64-setup from github.com/UB-Mannheim/tesseract: "
                    "“Just for me” needs no administrator. Tick this data under “Additional language data”. For a "
                    "computer without the internet, bring that file on a stick, and the data from "
                    "github.com/tesseract-ocr/tessdata_fast: its files end in .traineddata and go into the folder "
                    "tessdata of the installed program."
                )
            case "darwin":
                how = self.tr("In a terminal: brew install tesseract tesseract-lang")
            case _:
                how = self.tr("Install the packages tesseract-ocr and tesseract-ocr-… of this data.")
        return f"{missing.format(data=data)}\n\n{how}"

    @Slot(object)
    def _take_installed(self, installed: Tesseract | None) -> None:
        self._installed, self._has_looked = installed, True
        self._show_words()

    @Slot(object)
    def _show_recognised(self, recognised: Recognised) -> None:
        self.recognised = recognised
        self._end()
        self.close_button.setFocus()
        self.banner.show_message(SUCCESS if not recognised.without_text else WARNING, self._recognised_words)

    def _end(self) -> None:
        super()._end()
        self._show_words()

    def _recognised_words(self) -> str:
        done = self.recognised
        if done is None:
            return ""
        lines = []
        if done.pages:
            lines.append(
                self.tr(
                    "The text of %n page(s) is recognised. Hold what you quote against the picture.",
                    "",
                    len(done.pages),
                )
            )
        if done.without_text:
            text = self.tr("No text was found on pages {numbers}.")
            lines.append(text.format(numbers=page_ranges(done.without_text)))
        if done.outcome.lost:
            lines.append(
                self.tr(
                    "%n passage(s) have no place in the new text; their words are kept.", "", len(done.outcome.lost)
                )
            )
        return "\n".join(lines)

    def _stopped_message(self) -> str:
        return self.tr("Stopped. The judgment is as it was.")
