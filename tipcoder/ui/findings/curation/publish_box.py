"""Tick by which a person lets a text of an author be published, beside the words that were found in it."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tipcoder.domain.release import WrittenText
from tipcoder.languages import ui_language
from tipcoder.languages.registry import quoted
from tipcoder.services.curation import keep_back_text, look_through, release_text
from tipcoder.ui.findings.curation.desk import CurationDesk
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.wrapping_buttons import WrappingCheck


class PublishBox(Retranslating, QWidget):
    """Shows whether a stored text may be published. It can be ticked once the text was looked through."""

    def __init__(self, desk: CurationDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._written: WrittenText | None = None
        self._found: tuple[str, ...] | None = None
        """Words found in the text, None while it is looked through."""
        self.tick, self.found = WrappingCheck("", self), PlainLabel(self)
        self.found.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tick)
        layout.addWidget(self.found)
        self.tick.clicked.connect(self._decide)
        self.retranslate()

    def retranslate(self) -> None:
        self.tick.setText(self.tr("May be published: I read this text, and nothing in it tells who somebody is"))
        self._show()

    def show_text(self, written: WrittenText | None) -> None:
        """Show what was decided on a text, None for one that nobody wrote."""
        if written is not None and not written:
            written = None
        if written != self._written:
            self._written, self._found = written, None
            if written is not None:
                work = partial(look_through, self._desk.project, written)
                self._desk.tasks.read(work, done=partial(self._take, written), failed=self._desk.failed.emit)
        self._show()

    def _take(self, written: WrittenText, found: tuple[str, ...]) -> None:
        if written == self._written:
            self._found = found
            self._show()

    def _show(self) -> None:
        written = self._written
        self.tick.setEnabled(self._found is not None)
        self.tick.setChecked(written is not None and written.key in self._desk.catalogues.curation.text_releases)
        words = ", ".join(quoted(words, ui_language.current()) for words in self._found or ())
        self.found.setText(
            self.tr("Found in it: {words}. By the tick you say that they tell nobody.").format(words=words)
        )
        self.found.setVisible(bool(words))

    @Slot(bool)
    def _decide(self, is_ticked: bool) -> None:
        if self._written is None:
            return
        project, written = self._desk.project, self._written
        release = partial(release_text, project, written, self._found or ())
        self._desk.do(release if is_ticked else partial(keep_back_text, project, written))
        self._show()
