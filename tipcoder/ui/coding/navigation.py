"""Navigation in a coding: to a node, the next question, the next unanswered one, another section, another pane."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot

from tipcoder.domain.answers import Ref
from tipcoder.framework.form.form import Roster
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.form.form_pane import FormPane
from tipcoder.ui.coding.form_state import FormState
from tipcoder.ui.coding.judgment.pane import JudgmentPane
from tipcoder.ui.coding.outline import Outline
from tipcoder.ui.coding.structure import (
    RETIRED,
    FormPage,
    lacks_rows,
    next_addition,
    next_missing,
    next_stop,
    next_unanswered,
)
from tipcoder.ui.widgets.banner import INFO, Banner


class Navigation(QObject):
    """Moves through one coding at a time. While none is open, it does nothing."""

    _state: FormState
    """State of the form, set while `_work` is."""

    def __init__(self, outline: Outline, judgments: JudgmentPane, form: FormPane, banner: Banner, parent: QObject):
        super().__init__(parent)
        self._outline = outline
        self._judgments = judgments
        self._form = form
        self._banner = banner
        self._work: CodingWork | None = None

    def open(self, work: CodingWork, state: FormState) -> None:
        """Use this coding from now on."""
        self._work, self._state = work, state

    def close(self) -> None:
        """Use no coding."""
        self._work = None

    def keys(self) -> dict[str, Callable[[], object]]:
        """Return the keys with what they do."""
        return {
            "Ctrl+Down": partial(self.step_question, 1),
            "Ctrl+Up": partial(self.step_question, -1),
            **dict.fromkeys(("Ctrl+Return", "Ctrl+Enter", "F8"), self.step_unanswered),
            "F7": self.step_required,
            "Shift+F8": self.step_addition,
            "Ctrl+PgDown": partial(self.step_page, 1),
            "Ctrl+PgUp": partial(self.step_page, -1),
            "F6": partial(self.focus_next_pane, 1),
            "Shift+F6": partial(self.focus_next_pane, -1),
        }

    def go_to(self, ref: Ref, *, highlight: bool = False, to_add: bool = False) -> None:
        """Show a question, section, roster or row, on whatever page; `Ref(row, "")` is a row.

        In a roster the cursor goes to its first row, or, `to_add` one, to the button for it.
        """
        if self._work is not None and ref.key == RETIRED.key and RETIRED in self._work.structure.pages:
            self._show_page(RETIRED)
            return
        if self._work is None or not self._work.exists(ref):
            return
        page = self._work.structure.page_of(self._work.live, ref)
        if page is not self._form.view.page():
            self._form.show_page(self._state, page)
        node = page.node
        if node is not None and ref == Ref(self._work.live.root, node.key) and not highlight and not to_add:
            self._form.view.verticalScrollBar().setValue(0)
            self._form.view.focus_first()
        else:
            self._form.view.go_to(ref, highlight=highlight, to_add=to_add)

    def step_question(self, by: int) -> None:
        """Go to the next (1) or previous (-1) question, or roster without rows."""
        if self._work is not None:
            self._form.view.flush()  # what is asked next may follow from what is typed
            here, from_start = self._current()
            live, is_folded = self._work.live, self._state.is_folded
            self._go_if(next_stop(live, here, backwards=by < 0, from_start=from_start, is_folded=is_folded))

    def step_unanswered(self) -> None:
        """Go to the next question without answer, or roster without rows; say so if there is none."""
        if self._work is None:
            return
        self._form.view.flush()
        here, from_start = self._current()
        ref = next_unanswered(self._work.live, here, from_start=from_start, is_folded=self._state.is_folded)
        if ref is None or lacks_rows(self._work.live, ref):
            self._report_completion(self._work)
        self._go_if(ref)

    def step_required(self) -> None:
        """Go to the next required question without answer or evidence, or roster that lacks rows; say if none is."""
        if self._work is None:
            return
        self._form.view.flush()
        here, from_start = self._current()
        ref = next_missing(self._work.live, here, from_start=from_start)
        if ref is None:
            self._banner.show_message(INFO, self._nothing_missing)
        self._go_if(ref)

    def step_addition(self) -> None:
        """Go to the next button that adds a row."""
        if self._work is not None:
            self._form.view.flush()
            here, from_start = self._current()
            live, is_folded = self._work.live, self._state.is_folded
            self._go_if(next_addition(live, here, from_start=from_start, is_folded=is_folded))

    @Slot(int)
    def step_page(self, by: int) -> None:
        """Go to the next (1) or previous (-1) section that is not hidden."""
        if self._work is None:
            return
        self._form.view.flush()
        pages = self._work.structure.pages
        index = pages.index(self._form.view.page()) + by
        while 0 <= index < len(pages):
            if pages[index] is RETIRED or self._work.live.is_relevant(Ref(self._work.live.root, pages[index].key)):
                self._show_page(pages[index])
                return
            index += by

    def focus_next_pane(self, by: int = 1) -> None:
        """Move the cursor to the next of outline, judgment and form."""
        panes = [pane for pane in (self._outline, self._judgments, self._form) if not pane.isHidden()]
        focused = self._form.window().focusWidget()
        held = [pane for pane in panes if focused is not None and (pane is focused or pane.isAncestorOf(focused))]
        target = panes[(panes.index(held[0] if held else self._form) + by) % len(panes)]
        if target is self._outline:
            self._outline.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif target is self._judgments:
            self._judgments.focus_text()
        else:
            self._form.view.focus_current()

    def _show_page(self, page: FormPage) -> None:
        self._form.show_page(self._state, page)
        self._form.view.focus_first()
        self._outline.show_current(Ref(self._work.live.root, page.key))

    def _current(self) -> tuple[Ref, bool]:
        """Return the current question or roster, else the first node of the page, and whether it is its start."""
        page, current = self._form.view.page(), self._form.view.current
        if current is not None and self._work.live.has(current):
            return current, False
        return Ref(self._work.live.root, (page or self._work.structure.pages[0]).key), True

    def _go_if(self, ref: Ref | None) -> None:
        if ref is not None:
            self._form.view.flush()
            self.go_to(ref, to_add=isinstance(self._work.live.node(ref), Roster))

    def _report_completion(self, work: CodingWork) -> None:
        first = Ref(work.live.root, work.structure.pages[0].key)
        if next_unanswered(work.live, first, with_rosters=False, is_folded=self._state.is_folded) is None:
            self._banner.show_message(INFO, self._nothing_unanswered)

    def _nothing_missing(self) -> str:
        return QCoreApplication.translate("CodingPage", "Nothing that is required is missing.")

    def _nothing_unanswered(self) -> str:
        return QCoreApplication.translate("CodingPage", "Every question has an answer.")
