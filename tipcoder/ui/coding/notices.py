"""Notices of the coding page in its banner: what failed, what was deleted, and why nothing can be changed."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Slot

from tipcoder.errors import UserError
from tipcoder.messages import sentence
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.text.names import delivered_words
from tipcoder.ui.widgets.banner import INFO, Banner


class PageNotices(QObject):
    """Says things about one coding at a time."""

    def __init__(self, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._banner = banner
        self._work: CodingWork | None = None
        self._has_failure = False
        self._removed = ""

    def open(self, work: CodingWork) -> None:
        """Speak of this coding from now on."""
        self._work = work

    def close(self) -> None:
        """Speak of no coding."""
        self._banner.clear()
        self._work = None

    def may_edit(self) -> bool:
        """Return whether the coding can be changed; if not, say why."""
        if self._work is not None and self._work.is_read_only:
            self.say_read_only()
            return False
        return True

    @Slot()
    def say_read_only(self) -> None:
        """Say why the coding can only be read."""
        if self._work is not None and self._work.is_delivered:
            self._banner.show_message(INFO, partial(delivered_words, self._work.coding.coding))
        elif self._work is not None and self._work.is_submitted:
            self._banner.show_message(INFO, partial(sentence, UserError("coding_submitted")))
        else:
            self._banner.show_message(INFO, _read_only_words)

    @Slot(str)
    def say_removed(self, title: str) -> None:
        """Say that a row was deleted, and offer to take that back."""
        self._removed = title
        self._banner.show_message(INFO, self._removed_words, lambda: QCoreApplication.translate("CodingPage", "Undo"))

    def show_failure(self, error: UserError) -> None:
        """Say what could not be saved, until something can be."""
        self._has_failure = True
        self._banner.show_error(error)

    def take_failure_back(self) -> None:
        """Say no longer that something could not be saved."""
        if self._has_failure:
            self._has_failure = False
            self._banner.clear()

    def show_error(self, error: UserError) -> None:
        """Say what cannot be done."""
        self._banner.show_error(error)

    def _removed_words(self) -> str:
        words = QCoreApplication.translate("CodingPage", "Deleted, with all that was entered in it: {title}")
        return words.format(title=self._removed)


def _read_only_words() -> str:
    return QCoreApplication.translate("CodingPage", "The project is open to read only: nothing can be changed.")
