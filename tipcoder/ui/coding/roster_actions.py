"""Adding, removing and ordering rows from the outline and by key, on whatever page of the form their roster is."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from tipcoder.domain.answers import AnswerState, Ref
from tipcoder.errors import UserError
from tipcoder.framework.form.form import Item, Roster, Section
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.form.block import FormBlock
from tipcoder.ui.coding.form.form_view import FormView
from tipcoder.ui.coding.form_state import FormState
from tipcoder.ui.coding.keys import ADD_KEY, COPY_KEY, NONE_KEY
from tipcoder.ui.coding.notices import PageNotices
from tipcoder.ui.coding.outline import Outline
from tipcoder.ui.coding.row_actions import (
    add_row,
    add_words,
    can_add_row,
    can_duplicate_row,
    can_remove_row,
    duplicate_row,
    fill_row_menu,
    remove_row,
)
from tipcoder.ui.coding.structure import RETIRED
from tipcoder.ui.icons import icon
from tipcoder.ui.text.status_words import state_name


class RosterActions(QObject):
    """Does what the outline and the keys ask, in one coding at a time."""

    _state: FormState
    """State of the form, set while `_work` is."""

    def __init__(self, outline: Outline, view: FormView, notices: PageNotices, parent: QObject) -> None:
        super().__init__(parent)
        self._outline, self._view, self._notices = outline, view, notices
        self._work: CodingWork | None = None
        outline.add_asked.connect(self._add)
        outline.removal_asked.connect(self._remove)
        outline.menu_asked.connect(self.open_menu)

    def open(self, work: CodingWork, state: FormState) -> None:
        """Work on this coding from now on."""
        self._work, self._state = work, state

    def close(self) -> None:
        """Work on no coding."""
        self._work = None

    def keys(self) -> dict[str, Callable[[], object]]:
        """Return the keys with what they do."""
        return {ADD_KEY: self.add_here, COPY_KEY: self.copy_here}

    def add_here(self) -> None:
        """Add a row to the nearest roster around the cursor, else to the first one of the section."""
        if self._work is None or not self._notices.may_edit():
            return
        ref = next(self._rosters_here(self._work), None)
        if ref is not None:
            self._add(ref)

    def copy_here(self) -> None:
        """Duplicate the nearest row around the cursor, or the last one of the roster that it is in."""
        if self._work is None or not self._notices.may_edit():
            return
        row = next(self._rows_here(self._work), None)
        if row is not None:
            self._view.flush()
            duplicate_row(self._state, row)

    @Slot(object, QPoint)
    def open_menu(self, ref: Ref, place: QPoint) -> None:
        """Offer what can be done with an item of the outline."""
        if self._work is None or ref.key == RETIRED.key:
            return
        menu = QMenu(self._outline)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for roster in self._rosters_in(self._work, ref):
            menu.addAction(icon("plus", "accent"), add_words(self._work, roster), partial(self._add, roster))
            if roster == ref:
                _show_key(menu, ADD_KEY)
                self._offer_none(menu, ref)
        menu.addSeparator()
        if not ref.key:
            fill_row_menu(menu, self._state, ref.row)
            menu.addSeparator()
        if self._outline.holds_items(ref):
            is_open = self._outline.is_open(ref)
            words = self.tr("Fold") if is_open else self.tr("Unfold")
            menu.addAction(words, partial(self._outline.set_open, ref, not is_open))
        menu.addAction(self.tr("Fold all"), self._outline.collapseAll)
        menu.popup(place)

    def _offer_none(self, menu: QMenu, ref: Ref) -> None:
        live = self._work.live
        roster, is_none = live.node(ref), live.answer(ref) is not None
        if isinstance(roster, Roster) and not live.rows(ref.row, ref.key) and (is_none or roster.emptiness is not None):
            none = menu.addAction(state_name(AnswerState.NONE), partial(self._toggle_none, ref))
            none.setCheckable(True)
            none.setChecked(is_none)
            _show_key(menu, NONE_KEY)

    def _toggle_none(self, ref: Ref) -> None:
        try:
            self._work.toggle_none(ref)
        except UserError as error:
            self._notices.show_error(error)

    @Slot(object)
    def _add(self, ref: Ref) -> None:
        if self._work is not None and can_add_row(self._work, ref):
            self._view.flush()
            add_row(self._state, ref)

    @Slot(object)
    def _remove(self, ref: Ref) -> None:
        if self._work is not None and not ref.key and can_remove_row(self._work, ref.row):
            remove_row(self._state, ref.row)

    def _rosters_here(self, work: CodingWork) -> Iterator[Ref]:
        """Yield the rosters to which a row may be added: those around the cursor, nearest first, then of the page."""
        ref = self._outline.current_ref() if self._outline.hasFocus() else self._focused_ref()
        page = self._view.page()
        if ref is not None and work.exists(ref):
            yield from (one for one in work.structure.above(work.live, ref) if can_add_row(work, one))
            page = work.structure.page_of(work.live, ref)
        if page is not None:
            yield from _rosters(work, work.live.root, page.items)

    def _rows_here(self, work: CodingWork) -> Iterator[str]:
        """Yield the rows that may be duplicated: the last ones of rosters around the cursor and those that hold it."""
        ref = self._outline.current_ref() if self._outline.hasFocus() else self._focused_ref()
        held = work.structure.above(work.live, ref) if ref is not None and work.exists(ref) else ()
        for node in held:
            rows: tuple[str, ...] = () if node.key else (node.row,)
            if can_add_row(work, node):
                rows = tuple(row.id for row in work.live.rows(node.row, node.key))[-1:]
            yield from (row for row in rows if can_duplicate_row(work, row))

    def _rosters_in(self, work: CodingWork, ref: Ref) -> Iterator[Ref]:
        """Yield the roster that a node is, or those in a section or row, without those in their rows."""
        if not ref.key:
            yield from _rosters(work, ref.row, work.live.form.level(work.live.row(ref.row).roster))
        elif can_add_row(work, ref):
            yield ref
        elif isinstance(section := work.live.node(ref), Section):
            yield from _rosters(work, ref.row, section.children)

    def _focused_ref(self) -> Ref | None:
        held: QWidget | None = self._view.window().focusWidget()
        while held is not None and self._view.isAncestorOf(held) and not isinstance(held, FormBlock):
            held = held.parentWidget()
        return held.ref if isinstance(held, FormBlock) else self._view.current


def _rosters(work: CodingWork, row: str, items: tuple[Item, ...]) -> Iterator[Ref]:
    for item in items:
        if isinstance(item, Roster) and can_add_row(work, Ref(row, item.key)):
            yield Ref(row, item.key)
        elif isinstance(item, Section):
            yield from _rosters(work, row, item.children)


def _show_key(menu: QMenu, key: str) -> None:
    """Show a key beside the last action of a menu; the page, not the menu, reacts to it."""
    action = menu.actions()[-1]
    action.setShortcut(QKeySequence(key))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
