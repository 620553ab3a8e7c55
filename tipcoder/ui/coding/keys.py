"""The keys of the coding page."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from tipcoder.ui.coding.evidence.proofs import KEY as EVIDENCE_KEY
from tipcoder.ui.coding.form.question_parts import CLEAR_KEY, HISTORY_KEY, PROPOSE_KEY
from tipcoder.ui.coding.judgment.menu import NAMES_KEY
from tipcoder.ui.coding.remarks.remark_button import REMARK_KEY
from tipcoder.ui.coding.suggestions.suggestion_panel import PLACES_KEY

if TYPE_CHECKING:
    from tipcoder.ui.coding.coding_page import CodingPage

STATES = 4


def bind_keys(page: "CodingPage") -> None:
    """Let the keys work wherever the cursor is in the page."""
    judgments = page.judgments
    keys = {
        "Ctrl+Down": partial(page.going.step_question, 1),
        "Ctrl+Up": partial(page.going.step_question, -1),
        "Ctrl+Return": page.going.step_unanswered,
        "Ctrl+Enter": page.going.step_unanswered,
        "F8": page.going.step_unanswered,
        "Ctrl+PgDown": partial(page.going.step_page, 1),
        "Ctrl+PgUp": partial(page.going.step_page, -1),
        EVIDENCE_KEY: page.proving.mark_selection,
        PLACES_KEY: page.suggesting.toggle,
        REMARK_KEY: page.show_remarks,
        CLEAR_KEY: page.clear_answer,
        HISTORY_KEY: page.show_history,
        PROPOSE_KEY: page.propose_term,
        "Ctrl+Z": page.undo,
        "Ctrl+Shift+Z": page.redo,
        "Ctrl+Y": page.redo,
        "Ctrl+F": judgments.open_search,
        "Ctrl+G": judgments.page_field.open,
        "Ctrl+Shift+P": judgments.switch_view,
        NAMES_KEY: page.identifying.toggle,
        "Ctrl++": judgments.zoom_in,
        "Ctrl+=": judgments.zoom_in,
        "Ctrl+-": judgments.zoom_out,
        "Ctrl+0": judgments.zoom_reset,
        "F6": partial(page.going.focus_next_pane, 1),
        "Shift+F6": partial(page.going.focus_next_pane, -1),
    }
    keys |= {f"Alt+{number + 1}": partial(page.toggle_state, number) for number in range(STATES)}
    for sequence, slot in keys.items():
        shortcut = QShortcut(QKeySequence(sequence), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(slot)
