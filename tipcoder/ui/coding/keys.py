"""Keys of the coding page: those that other parts of it show, and the shortcuts of the page."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from tipcoder.ui.actions.bound_actions import BoundActions
from tipcoder.ui.actions.catalogue import RECORDS, Place

EVIDENCE_KEY = "Ctrl+M"
"""Makes the selection in the judgment evidence for the current question."""
PLACES_KEY = "Ctrl+J"
"""Suggests where the answer to the current question is in the judgment."""
GUIDED_KEY = "Ctrl+Shift+J"
"""Shows what the judgment proposes, passage by passage."""
NAMES_KEY = "Ctrl+I"
"""Marks names and identifiers in the judgment, or no longer."""
REMARK_KEY = "Ctrl+R"
CLEAR_KEY = "Alt+0"
NONE_KEY = "Alt+N"
"""Says of a roster that this judgment has none of it. Not Alt+1, which says of a question that it is not stated."""
ADD_KEY = "Ctrl+Shift+N"
"""Adds an entry to the roster around the cursor."""
COPY_KEY = "Ctrl+Shift+D"
"""Duplicates the row around the cursor."""
HISTORY_KEY = "Ctrl+H"
PROPOSE_KEY = "Ctrl+T"
SAME_KEY = "Ctrl+D"
"""Answers a column of a matrix as the column before it."""
TAKE_KEY = "Alt+Return"
"""Takes what is proposed as the answer to the current question."""
REJECT_KEY = "Alt+Delete"
"""Says that what the judgment proposes for the current question is wrong."""
MORE_KEY = "Ctrl+U"
"""Shows the questions that the section has on demand, or no more."""
LADDER_KEY = "Ctrl+Shift+L"
"""Shows the ladders of all charges and goes there, or folds them away."""
OUTLINE_KEY = "F9"
"""Folds the outline away, or shows it again."""
NEXT_CASE_KEY = "Alt+PgDown"
PREVIOUS_CASE_KEY = "Alt+PgUp"
STATUS_KEY = "F4"
"""Offers the statuses of the case, as in the list of cases."""
STATE_KEYS = ("Alt+1", "Alt+2", "Alt+3", "Alt+4")


def bind_keys(page: QWidget, slots: Mapping[str, Callable[[], object]], applies: Callable[[], bool]) -> BoundActions:
    """Make the keys of actions work wherever the cursor is in the page; each key is one of the catalogue."""
    names = {key: record.name for record in RECORDS.values() if Place.CODING in record.places for key in record.keys}
    bound = BoundActions(page)
    for key, slot in slots.items():
        if bound.find(names[key]) is None:
            bound.bind(names[key], slot, applies)
    return bound
