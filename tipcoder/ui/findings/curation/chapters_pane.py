"""Pane in which the author's text of each chapter is typed, in any language of the report."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.curation import curating
from tipcoder.services.curation.chapters import chapter_headings
from tipcoder.ui.findings.curation.desk import CurationDesk
from tipcoder.ui.spelling import OTHER_LANGUAGE
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating


class ChaptersPane(Retranslating, QWidget):
    """A chapter and a language are chosen, and the text is typed below; it stands in the box of the chapter."""

    def __init__(self, desk: CurationDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.chapter, self.language = QComboBox(self), QComboBox(self)
        for code, language in LANGUAGES.items():
            self.language.addItem(language.name, code)
        self.language.setCurrentIndex(self.language.findData(ui_language.current()))
        self.hint, self.text = PlainLabel(self), QPlainTextEdit(self)
        self.hint.setWordWrap(True)
        self.text.setTabChangesFocus(True)
        self.save_button = QPushButton(self)
        choice, buttons = QHBoxLayout(), QHBoxLayout()
        choice.addWidget(self.chapter, 1)
        choice.addWidget(self.language)
        buttons.addWidget(self.save_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(choice)
        layout.addWidget(self.hint)
        layout.addWidget(self.text, 1)
        layout.addLayout(buttons)
        self._place: tuple[str, str] = ("", "")
        """The chapter and the language of the text that is shown."""
        self.chapter.currentIndexChanged.connect(self._switch)
        self.language.currentIndexChanged.connect(self._switch)
        self.save_button.clicked.connect(self.save)
        desk.changed.connect(self.show_stored)
        self.retranslate()

    def retranslate(self) -> None:
        chosen = self.chapter.currentData()
        self.chapter.blockSignals(True)
        self.chapter.clear()
        for chapter, heading in chapter_headings(self._desk.catalogues, ui_language.current()).items():
            self.chapter.addItem(heading, chapter)
        self.chapter.setCurrentIndex(max(0, self.chapter.findData(chosen)))
        self.chapter.blockSignals(False)
        self.chapter.setAccessibleName(self.tr("Chapter"))
        self.language.setAccessibleName(self.tr("Language of the text"))
        self.hint.setText(self.tr("The text is kept when the report is made again, and printed in its language only."))
        self.text.setAccessibleName(self.tr("Text of the author"))
        self.save_button.setText(self.tr("Save the text"))
        self.show_stored()

    @Slot()
    def show_stored(self) -> None:
        """Show the text of the chapter as it is stored, unless another one is being typed."""
        place = (self.chapter.currentData(), self.language.currentData())
        if place != self._place or not self.text.document().isModified():
            self._place = place
            self.text.setProperty(OTHER_LANGUAGE, place[1] != ui_language.current())
            self.text.setPlainText(self._desk.catalogues.curation.chapter_texts.get(place, ""))

    @Slot()
    def save(self) -> None:
        """Store the text that was typed, if any was."""
        if self.text.document().isModified():
            self.text.document().setModified(False)
            text = self.text.toPlainText()
            self._desk.do(partial(curating.write_chapter, self._desk.project, *self._place, text))

    @Slot()
    def _switch(self) -> None:
        self.save()
        self.show_stored()
