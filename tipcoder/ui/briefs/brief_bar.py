"""Bar above a brief: which case it is, and what can be done with it, as buttons and in a menu of more."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from tipcoder.services.briefs.desk import BriefLine
from tipcoder.ui import icons, theme
from tipcoder.ui.briefs.brief_words import language_name, state_words
from tipcoder.ui.widgets.elided_label import ElidedLabel
from tipcoder.ui.widgets.overflow_row import OverflowRow
from tipcoder.ui.widgets.plain_label import plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating

_TITLE_WIDTH = 180
"""At least: in a narrow window rather the buttons fold away."""


class BriefBar(Retranslating, QWidget):
    """What has no room as a button goes into the menu of the row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = ElidedLabel(self)
        self.title.setMinimumWidth(_TITLE_WIDTH)
        theme.set_role(self.title, "strong")
        self._tools = OverflowRow(self)
        self.approve_button, self.print_button = QPushButton(self), QPushButton(self)
        self.sherloc_button, self.exercise_button = QPushButton(self), QPushButton(self)
        self.quotations_button = QPushButton(self)
        theme.set_role(self.approve_button, "primary")
        for button in (
            self.approve_button, self.print_button, self.sherloc_button, self.exercise_button, self.quotations_button,
        ):  # fmt: skip
            self._tools.add(button)
        self.withdraw_action, self.write_texts_action, self.read_texts_action = (QAction(self) for _ in range(3))
        self._tools.set_actions((self.withdraw_action, self.write_texts_action, self.read_texts_action))
        self._languages = QMenu(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.title, 1)
        layout.addWidget(self._tools)
        self.retranslate()

    def retranslate(self) -> None:
        self.approve_button.setText(self.tr("Approve…"))
        self.approve_button.setToolTip(self.tr("Look at what is open, and approve the brief in one language"))
        self.print_button.setText(self.tr("Print…"))
        self.print_button.setToolTip(self.tr("Write the brief as a PDF, a Word document or a page"))
        self.sherloc_button.setText(self.tr("SHERLOC…"))
        self.sherloc_button.setToolTip(self.tr("Write entries of all cases whose English brief is approved"))
        self.exercise_button.setText(self.tr("Exercise…"))
        self.exercise_button.setToolTip(self.tr("Make a copy of the case whose facts you change for training"))
        self.quotations_button.setText(self.tr("Quotations…"))
        self.quotations_button.setToolTip(self.tr("Choose words of the judgment that the brief quotes"))
        self.withdraw_action.setText(self.tr("Withdraw the approval"))
        self.write_texts_action.setText(self.tr("Texts for a translator…"))
        self.read_texts_action.setText(self.tr("Read texts from a translator…"))
        for button, icon, colour in (
            (self.approve_button, "circle-check", "accent_text"),
            (self.print_button, "printer", "text"),
            (self.sherloc_button, "file-spreadsheet", "text"),
            (self.exercise_button, "graduation-cap", "text"),
            (self.quotations_button, "quote", "text"),
        ):
            icons.set_icon(button, icon, colour)

    def show_title(self, title: str) -> None:
        """Say which case it is."""
        self.title.setText(title)
        self.title.setToolTip(plain_tip(title))

    def anchor(self, button: QPushButton) -> QWidget:
        """Return below what a menu of a button opens."""
        return self._tools.anchor(button)

    def offer_languages(self, button: QPushButton, line: BriefLine, current: str, run: Callable[[str], object]) -> None:
        """Offer the languages of a brief below a button, with the state in each; `run` is told which was chosen."""
        self._languages.clear()
        for of, state in line.states.items():
            look = state_words(state, line.open_texts[of])
            action = self._languages.addAction(icons.icon(look.icon, look.colour), f"{language_name(of)}: {look.words}")
            action.triggered.connect(partial(run, of))
            if of == current:
                self._languages.setActiveAction(action)
        anchor = self.anchor(button)
        self._languages.popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))
