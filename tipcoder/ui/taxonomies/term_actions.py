"""Actions for a term in menus and on buttons, each with the reason why it is disabled."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from tipcoder.domain.taxonomies import Term, TermStatus
from tipcoder.services.taxonomies.taxonomy_merge import GONE
from tipcoder.services.taxonomies.taxonomy_queries import Use
from tipcoder.ui.actions.catalogue import RECORDS
from tipcoder.ui.actions.key_names import key_name
from tipcoder.ui.taxonomies.term_names import status_name
from tipcoder.ui.widgets.plain_label import plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating

APPROVE, MERGE, REJECT, WITHDRAW, RETIRE, REVIVE = ("approve", "merge", "reject", "withdraw", "retire", "revive")
KEYS = {name: RECORDS[f"{name}_term"].keys[0] for name in (APPROVE, MERGE, REJECT, WITHDRAW, RETIRE, REVIVE)}
ALLOWED: Mapping[str, tuple[TermStatus, ...]] = {
    APPROVE: (TermStatus.PROPOSED,),
    MERGE: tuple(TermStatus),
    REJECT: (TermStatus.PROPOSED,),
    WITHDRAW: (TermStatus.PROPOSED,),
    RETIRE: (TermStatus.ACTIVE,),
    REVIVE: GONE,
}
"""The statuses in which each is possible."""


class TermActions(Retranslating, QWidget):
    """Owns the actions; never shown itself. Buttons of what does not concern a term's status are hidden.

    Signals:
        asked(name): the person wants one of them, `APPROVE` and so on.
    """

    asked = Signal(str)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.hide()
        self._is_read_only = False
        self._term: Term | None = None
        self._use: Use | None = None
        self.by_name: dict[str, QAction] = {}
        self.buttons: dict[str, QPushButton] = {}
        for name, key in KEYS.items():
            action = QAction(page)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(partial(self._ask, name))
            page.addAction(action)
            self.by_name[name] = action
            button = QPushButton(page)
            button.clicked.connect(action.trigger)
            self.buttons[name] = button
        self.retranslate()

    def retranslate(self) -> None:
        said = {
            APPROVE: self.tr("Approve"),
            MERGE: self.tr("Merge into…"),
            REJECT: self.tr("Reject"),
            WITHDRAW: self.tr("Withdraw"),
            RETIRE: self.tr("Retire"),
            REVIVE: self.tr("Offer again"),
        }
        for name, action in self.by_name.items():
            action.setText(said[name])
            self.buttons[name].setText(said[name])
        self.offer(self._term, self._use)

    def set_read_only(self) -> None:
        """Let nothing be done: the project is open to read only."""
        self._is_read_only = True
        self.offer(self._term, self._use)

    def offer(self, term: Term | None, use: Use | None) -> None:
        """Let what is possible with a term be done."""
        self._term, self._use = term, use
        does = self._what_they_do()
        for name, action in self.by_name.items():
            reason = self._reason_against(name)
            action.setEnabled(not reason)
            tip = plain_tip(reason or f"{does[name]} ({key_name(KEYS[name])})")
            action.setToolTip(tip)
            button = self.buttons[name]
            button.setEnabled(not reason)
            button.setToolTip(tip)
            button.setVisible(term is not None and term.status in ALLOWED[name])

    def _ask(self, name: str) -> None:
        self.asked.emit(name)

    def _reason_against(self, name: str) -> str:
        """Return why something cannot be done, "" if it can."""
        if self._is_read_only:
            return self.tr("The project is open to read only")
        term = self._term
        if term is None:
            return self.tr("Select a term first.")
        if term.status not in ALLOWED[name]:
            return self.tr("Not possible: the term is “{status}”.").format(status=status_name(term.status))
        if name == WITHDRAW and self._use is not None and self._use.answers:
            return self.tr("Not possible: %n answer(s) use it.", "", self._use.answers)
        return ""

    def _what_they_do(self) -> dict[str, str]:
        return {
            APPROVE: self.tr("Make the proposed term one like the others"),
            MERGE: self.tr("Let another term take its place in all answers"),
            REJECT: self.tr("Offer the proposed term no more; answers keep it, to be coded anew"),
            WITHDRAW: self.tr("Take the proposed term back, as if it had never been there"),
            RETIRE: self.tr("Offer the term no more; it stays where it is the answer"),
            REVIVE: self.tr("Offer the term again"),
        }
