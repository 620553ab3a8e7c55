"""Actions on the rows of rosters, wherever a person asks for them: in the form, in the outline, by a key."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from tipcoder.domain.answers import Ref
from tipcoder.framework.engine import editing
from tipcoder.framework.form.form import Roster
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.form_state import FormState
from tipcoder.ui.coding.keys import COPY_KEY, REMARK_KEY
from tipcoder.ui.icons import icon


def can_add_row(work: CodingWork, ref: Ref) -> bool:
    """Return whether a node is a roster to which a person may add a row now."""
    if work.is_read_only or not ref.key or not work.live.has(ref):
        return False
    node = work.live.node(ref)
    return isinstance(node, Roster) and not node.count and work.live.is_relevant(ref)


def add_words(work: CodingWork, ref: Ref) -> str:
    """Return what adding a row to a roster is called."""
    roster = work.live.node(ref)
    words = QCoreApplication.translate("RosterBlock", "New entry: {entry}")
    return words.format(entry=work.text(roster.entry, ref) or roster.name)


def add_row(state: FormState, ref: Ref) -> None:
    """Add an empty row at the end of a roster and open it."""
    work = state.work
    if work.apply(editing.add_row(work.live, ref.row, ref.key)):
        state.row_added.emit(work.live.rows(ref.row, ref.key)[-1].id)


def can_duplicate_row(work: CodingWork, row: str) -> bool:
    """Return whether a person may add a copy of a row."""
    place = work.live.row(row)
    return place.parent is not None and can_add_row(work, Ref(place.parent, place.roster))


def duplicate_row(state: FormState, row: str) -> None:
    """Add a copy of a row, with all under it, right after it."""
    live = state.work.live
    place = live.row(row)
    if state.work.apply(editing.duplicate_row(live, row)):
        state.row_added.emit(live.rows(str(place.parent), place.roster)[place.position + 1].id)


def move_row(state: FormState, row: str, by: int) -> None:
    """Let a row change places with the one before (-1) or after (1) it."""
    live = state.work.live
    state.work.apply(editing.move_row(live, row, live.row(row).position + by))


def remove_row(state: FormState, row: str) -> None:
    """Delete a row with all under it; undo brings it back."""
    title = row_title(state.work, row)
    if state.work.apply(editing.remove_row(state.work.live, row)):
        state.row_removed.emit(title)


def can_remove_row(work: CodingWork, row: str) -> bool:
    """Return whether a person may delete a row: not one of those that another answer counts, unless it is left over."""
    place = work.live.row(row)
    roster = work.live.node(Ref(str(place.parent), place.roster))
    is_free = isinstance(roster, Roster) and not roster.count
    return not work.is_read_only and (is_free or work.live.is_surplus(row))


def row_title(work: CodingWork, row: str) -> str:
    """Return a row in words, for messages: its number and name."""
    number = work.live.row(row).position + 1
    summary = work.summary(row)
    return f"{number} ({summary})" if summary else str(number)


def fill_row_menu(menu: QMenu, state: FormState, row: str) -> None:
    """Offer in a menu what can be done with a row as a whole."""
    work = state.work
    place = work.live.row(row)
    roster = Ref(str(place.parent), place.roster)
    last = len(work.live.rows(roster.row, roster.key)) - 1
    words = QCoreApplication.translate("RowCard", "Duplicate")
    duplicate = menu.addAction(icon("copy"), words, partial(duplicate_row, state, row))
    duplicate.setEnabled(can_duplicate_row(work, row))
    duplicate.setShortcut(QKeySequence(COPY_KEY))
    duplicate.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    words = QCoreApplication.translate("RowCard", "Move up")
    up = menu.addAction(icon("arrow-up"), words, partial(move_row, state, row, -1))
    up.setEnabled(not work.is_read_only and place.position > 0)
    words = QCoreApplication.translate("RowCard", "Move down")
    down = menu.addAction(icon("arrow-down"), words, partial(move_row, state, row, 1))
    down.setEnabled(not work.is_read_only and place.position < last)
    words = QCoreApplication.translate("RowCard", "Remarks…")
    remarks = menu.addAction(icon("message-square"), words, partial(state.remarks_asked.emit, Ref(row, "")))
    remarks.setShortcut(QKeySequence(REMARK_KEY))
    remarks.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    menu.addSeparator()
    words = QCoreApplication.translate("RowCard", "Delete")
    delete = menu.addAction(icon("trash-2", "danger"), words, partial(remove_row, state, row))
    delete.setEnabled(can_remove_row(work, row))
