"""One text before its reviewer: the English, the translation to be corrected, what belongs to it, where it stands."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextBrowser,
    QWidget,
)

from tipcoder.languages import ui_language
from tipcoder.languages.captions import TextReviewCaptions
from tipcoder.languages.registry import LANGUAGES
from tipcoder.messages import sentence
from tipcoder.messages.verdicts import wanted_words
from tipcoder.services.texts.glossary import terms_of, wrong_terms_in
from tipcoder.services.texts.reading import ReviewerWords
from tipcoder.services.texts.session import ReviewedItem, ReviewSession, Surroundings
from tipcoder.ui import theme
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.wrapping_buttons import WrappingCheck

LINES = 4
"""Lines of a text that are seen without scrolling."""


class ItemPane(Retranslating, QScrollArea):
    """Shows one text of a session. What is typed is checked at once.

    Signals:
        typed(): the words or the reason changed.
    """

    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self._session: ReviewSession | None = None
        self.item: ReviewedItem | None = None
        page = QWidget(self)
        self._grid = QGridLayout(page)
        self._grid.setColumnStretch(1, 1)
        self._captions: list[PlainLabel] = []
        self.english, self.latin, self.law, self.glossary, self.places, self.question, self.fault = (
            PlainLabel(page) for _ in range(7)
        )
        for label in (
            self.english, self.latin, self.law, self.glossary, self.places, self.question, self.fault,
        ):  # fmt: skip
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        theme.set_role(self.english, "strong")
        theme.set_role(self.fault, "error")
        self.words = QPlainTextEdit(page)
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(self.fontMetrics().lineSpacing() * LINES + 16)
        self.others = QComboBox(page)
        self.reason = QLineEdit(page)
        self.only_here = WrappingCheck("", page)
        self.where = QTextBrowser(page)
        self.where.setOpenLinks(False)
        self.where.setMinimumHeight(self.fontMetrics().lineSpacing() * LINES)
        for row, part in enumerate(
            (
                self.english, self.words, self.fault, self.latin, self.law, self.glossary, self.places,
                self.question, self.others, self.reason, self.only_here, self.where,
            )
        ):  # fmt: skip
            caption = PlainLabel(page)
            theme.set_role(caption, "muted")
            self._captions.append(caption)
            self._grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(part, row, 1)
        self._parts = (self.latin, self.law, self.glossary, self.question, self.others, self.fault)
        self._grid.setRowStretch(self._grid.rowCount() - 1, 1)
        self.setWidget(page)
        self.words.textChanged.connect(self._check)
        self.reason.textChanged.connect(self.typed)
        self.others.activated.connect(self._use_other)
        self.retranslate()

    def show_item(self, session: ReviewSession, item: ReviewedItem | None) -> None:
        """Show a text as it stands, with what the reviewer said of it; None shows an empty pane."""
        self._session, self.item = session, item
        self.widget().setEnabled(item is not None)
        mine = session.mine(item) if item is not None else None
        self.words.blockSignals(True)
        self.words.setPlainText((mine.correction if mine else "") or (item.text.translation if item else ""))
        self.words.blockSignals(False)
        self.reason.setText(mine.comment if mine else "")
        self.only_here.setChecked(bool(mine and mine.only_here))
        self.only_here.setVisible(item is not None and len(item.places) > 1)
        self.english.setText(item.text.english if item else "")
        self.law.setText(session.law(item) if item else "")
        self.question.setText(session.question(item) if item else "")
        self._show_others(session.said(item) if item else ())
        self._show_where(session.surroundings(item) if item else None)
        self.retranslate()
        self._check()

    def given(self) -> str:
        """Return the words that are typed, with the blanks around them that the text had."""
        text = self.item.text.translation if self.item is not None else ""
        typed = self.words.toPlainText().strip()
        bare = text.strip()
        return text.replace(bare, typed, 1) if bare and typed else typed

    def retranslate(self) -> None:
        language = self._session.language if self._session is not None else ""
        captions = (
            self.tr("English"),
            LANGUAGES[language].menu_name if language else "",
            "",
            self.tr("In the other script"),
            self.tr("Law"),
            self.tr("Glossary"),
            self.tr("Places"),
            self.tr("Question"),
            self.tr("Reviewers differ"),
            self.tr("Reason"),
            "",
            self.tr("Where it stands"),
        )
        for caption, words in zip(self._captions, captions, strict=True):
            caption.setText(words)
        for label, row in ((self.english, 0), (self.fault, 2), (self.latin, 3), (self.law, 4), (self.glossary, 5)):
            label.setAccessibleName(label.text() or captions[row] or self.tr("Text"))
        self.places.setAccessibleName(self.places.text() or self.tr("Places"))
        self.question.setAccessibleName(self.question.text() or self.tr("Question"))
        self.words.setAccessibleName(captions[1] or self.tr("Text"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.others.setAccessibleName(self.tr("Reviewers differ"))
        self.where.setAccessibleName(self.tr("Where it stands"))
        self.only_here.setText(self.tr("Only here, not in the other places with this text"))
        if self.item is None or self._session is None:
            self.places.setText("")
        else:
            place = self._session.place(self.item, TextReviewCaptions(ui_language.current()))
            self.places.setText(self.tr("%n place(s): {place}", "", len(self.item.places)).format(place=place))

    def _show_others(self, said: Sequence[ReviewerWords]) -> None:
        self.others.clear()
        if len({wanted_words(one.verdict, one.text) for one in said}) > 1:
            for one in said:
                self.others.addItem(
                    " – ".join(filter(None, (one.reviewer, wanted_words(one.verdict, one.text), one.comment))), one.text
                )

    def _show_where(self, around: Surroundings | None) -> None:
        lines = [] if around is None else [escape(words).replace("\n", "<br>") for words in around.around]
        if around is not None and lines:
            lines[around.at] = f"<b>{lines[around.at]}</b>"
        above = f"<h4>{escape(around.above)}</h4>" if around is not None and around.above else ""
        self.where.setHtml(above + "".join(f"<p>{line}</p>" for line in lines))

    @Slot(int)
    def _use_other(self, row: int) -> None:
        words = self.others.itemData(row)
        if words:
            self.words.setPlainText(words)

    @Slot()
    def _check(self) -> None:
        session, item = self._session, self.item
        if session is not None and item is not None:
            words = self.given()
            faults = session.faults(item, words)
            self.fault.setText("\n".join(sentence(fault).partition(": ")[2] for fault in faults))
            self.latin.setText(session.latin(item, words))
            expected = [
                f"{'✓' if term.is_there else '✗'} {term.words}" for term in terms_of(item.text, words, session.language)
            ]
            wrong = [f"✗ {term}" for term in wrong_terms_in(words, session.language)]
            self.glossary.setText("\n".join((*expected, *wrong)))
        for row in range(self._grid.rowCount()):
            part, caption = self._grid.itemAtPosition(row, 1).widget(), self._captions[row]
            if part in self._parts:
                is_told = self.others.count() > 0 if part is self.others else bool(part.text())
                part.setVisible(is_told)
                caption.setVisible(is_told)
        self.typed.emit()
