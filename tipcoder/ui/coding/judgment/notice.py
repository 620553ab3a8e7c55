"""Messages in the judgment pane: pages that cannot be read, and that the case has no judgment."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from tipcoder.domain.judgments import JudgmentDetails
from tipcoder.services.judgments.judgments import PDF
from tipcoder.ui import icons, theme
from tipcoder.ui.text.judgment_summary import unreadable_words
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating


class JudgmentNotice(Retranslating, QFrame):
    """Warning above a judgment of which pages cannot be read; hidden where there is none, or it was closed.

    Signals:
        recognise_asked, details_asked: a button was pressed.
    """

    recognise_asked = Signal()
    details_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", "warning")
        self._details: JudgmentDetails | None = None
        self._closed: set[str] = set()
        """Judgments of which the person closed the notice."""
        self._icon = PlainLabel(self)
        self._text = PlainLabel(self)
        self._text.setWordWrap(True)
        self.recognise_button, self.details_button = QPushButton(self), QPushButton(self)
        self.close_button = QToolButton(self)
        icons.set_icon(self.close_button, "x", "muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 4, 4, 4)
        layout.setSpacing(8)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        for button in (self.recognise_button, self.details_button):
            theme.set_role(button, "quiet")
            layout.addWidget(button)
        layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.recognise_button.clicked.connect(self.recognise_asked)
        self.details_button.clicked.connect(self.details_asked)
        self.close_button.clicked.connect(self._close)
        theme.theme_notice().theme_changed.connect(self._paint_icon)
        self._paint_icon()
        self.hide()
        self.retranslate()

    def show_details(self, details: JudgmentDetails | None) -> None:
        """Show the warning for a judgment, if there is one; None for no judgment."""
        self._details = details
        self.retranslate()
        has_warning = bool(self._text.text()) and details is not None and details.judgment.id not in self._closed
        self.setVisible(has_warning)
        judgment = details.judgment if details is not None else None
        self.recognise_button.setVisible(judgment is not None and judgment.media_type == PDF and not judgment.is_former)

    def text(self) -> str:
        """Return the warning."""
        return self._text.text()

    def retranslate(self) -> None:
        self._text.setText(self._warning())
        self.recognise_button.setText(self.tr("Recognise text…"))
        self.details_button.setText(self.tr("Details"))
        self.close_button.setToolTip(self.tr("Close this message"))
        self.close_button.setAccessibleName(self.tr("Close this message"))

    def _warning(self) -> str:
        details = self._details
        words = unreadable_words(details.qualities) if details is not None else ""
        if not words or details is None or details.judgment.media_type == PDF:
            return words
        advice = self.tr("Save the file as a PDF and replace this one with it: there, text can be recognised.")
        return f"{words} {advice}"

    def _close(self) -> None:
        if self._details is not None:
            self._closed.add(self._details.judgment.id)
        self.hide()

    def _paint_icon(self) -> None:
        self._icon.setPixmap(icons.pixmap("triangle-alert", 20, "warning"))


class NoJudgment(Retranslating, QWidget):
    """Shown in place of a judgment while the case has none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_delivered = False
        self._heading = PlainLabel(self)
        theme.set_role(self._heading, "strong")
        self._text = PlainLabel(self)
        theme.set_role(self._text, "muted")
        self.add_button = QPushButton(self)
        theme.set_role(self.add_button, "primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 32, 32, 32)
        layout.setSpacing(12)
        layout.addStretch(2)
        for label in (self._heading, self._text):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self.retranslate()

    def show_delivered(self, is_delivered: bool) -> None:
        """Say that judgments are not delivered with a case; or, as at first, that one may be added."""
        self._is_delivered = is_delivered
        self.add_button.setHidden(is_delivered)
        self.retranslate()

    def hide_adding(self) -> None:
        """Say no more than that there is none: the case can only be read."""
        self.add_button.hide()
        self._text.hide()

    def retranslate(self) -> None:
        if self._is_delivered:
            self._heading.setText(self.tr("Judgments are not delivered"))
            self._text.setText(self.tr("They stay in the country of the case."))
            return
        self._heading.setText(self.tr("This case has no judgment yet"))
        self._text.setText(self.tr("Add the file of the judgment to read it here beside the questions."))
        self.add_button.setText(self.tr("Add a judgment…"))
