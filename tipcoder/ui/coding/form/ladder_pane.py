"""Pane below the form: how the charges stand now, and where the coder of later decisions has to come back."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tipcoder.analysis.ladder import ChargeLadder, ComeBack, Lack
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.edits import AddRows, Edit, SetAnswer
from tipcoder.framework.engine import editing
from tipcoder.languages import ui_language
from tipcoder.languages.captions import LadderCaptions
from tipcoder.services.ladders import LadderWords, coding_ladders, has_ladder
from tipcoder.ui import icons
from tipcoder.ui.actions.key_names import key_name
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.form.focus_order import join_focus_order, stop_before
from tipcoder.ui.coding.form_state import FormState
from tipcoder.ui.coding.keys import LADDER_KEY
from tipcoder.ui.coding.structure import FormPage
from tipcoder.ui.text.come_back_words import come_back_words
from tipcoder.ui.text.outcome_icons import outcome_icon
from tipcoder.ui.theme import set_role
from tipcoder.ui.widgets.elided_label import ElidedLabel
from tipcoder.ui.widgets.flow_layout import FlowLayout
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.tables.wrapped_table import TableCell, WrappedTable

REST_MS = 80
"""Time after an edit until the ladders are read again: once for all that is typed meanwhile."""
_PAGES = frozenset(("decisions", "defendants", "final_result"))
"""Sections on what courts decided of charges: there the pane is seen."""
_COMING_BACK = frozenset(("decisions", "defendants"))
_MOST_HEIGHT = 164
"""Pixels of the table at most: a small laptop keeps room for the form."""
_NAME_WIDTH = 92
"""Pixels of the column with the names of charges, which are initials or places."""


class ComeBackStrip(Retranslating, QFrame):
    """Asks, one by one, for what is not entered of later decisions; what is asked can be answered there.

    Signals:
        place_wanted(Ref): the person wants to go to where it is entered.
    """

    place_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._state: FormState | None = None
        self._words: LadderWords | None = None
        self._asked: tuple[ComeBack, ...] = ()
        self._names: dict[str, str] = {}
        self._at = 0
        self.words = PlainLabel(self)
        self.words.setWordWrap(True)
        self.go_button, self.next_button = QPushButton(self), QPushButton(self)
        self.effect_buttons: list[QPushButton] = []
        self._is_folded = False
        self._buttons = QWidget(self)
        self._buttons.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._row = FlowLayout(self._buttons, across=4, down=2)
        for button, slot in ((self.go_button, self.go), (self.next_button, self.show_next)):
            set_role(button, "quiet")
            button.clicked.connect(slot)
            self._row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.words)
        layout.addWidget(self._buttons)
        self.retranslate()

    def ask(self, state: FormState, words: LadderWords, asked: tuple[ComeBack, ...], names: dict[str, str]) -> None:
        """Ask for what is lacking; `names` are those of charges by their rows."""
        shown = self._asked[self._at] if self._asked else None
        self._state, self._words, self._asked, self._names = state, words, asked, names
        self._at = asked.index(shown) if shown in asked else 0
        self.retranslate()

    def fold(self, is_folded: bool) -> None:
        """Ask nothing for now, or ask again."""
        if is_folded != self._is_folded:
            self._is_folded = is_folded
            self.retranslate()

    def question(self) -> str:
        """Return what is asked, folded away or not."""
        if self._words is None or not self._asked:
            return ""
        return self._question(self._asked[self._at], self._words)

    def show_charge(self, charge: str) -> None:
        """Ask first for what is lacking of a charge."""
        at = next((at for at, one in enumerate(self._asked) if one.charge == charge), None)
        if charge and at is not None and self._asked[self._at].charge != charge:
            self._at = at
            self.retranslate()

    @Slot()
    def show_next(self) -> None:
        """Ask for the next thing."""
        self._at = (self._at + 1) % max(1, len(self._asked))
        self.retranslate()

    @Slot()
    def go(self) -> None:
        """Go where it is entered; a sentence is begun there."""
        asked, state = self._asked[self._at], self._state
        if state is not None and asked.lack is Lack.SENTENCE:
            edit, row = _new_sentence(state.work, asked)
            if state.work.apply(edit):
                state.row_added.emit(row)
            return
        self.place_wanted.emit(asked.place)

    def choose(self, effect: str) -> None:
        """Say that it is this effect that concerns the charge."""
        state, asked = self._state, self._asked[self._at]
        if state is None:
            return
        live, ref = state.work.live, Ref(effect, "effect_charges")
        own, answer = live.value(Ref(asked.charge, "charge_id")), live.answer(ref)
        named = answer.value.split() if answer is not None else []
        state.work.set_answer(ref, Answer(" ".join((*named, own))))

    def retranslate(self) -> None:
        if self._state is None or self._words is None or not self._asked or self._is_folded:
            self.hide()
            return
        asked = self._asked[self._at]
        self.words.setText(self._question(asked, self._words))
        self.next_button.setText(self.tr("Next"))
        self.next_button.setVisible(len(self._asked) > 1)
        self.go_button.setText(self.tr("Enter it") if asked.lack is Lack.SENTENCE else self.tr("Go there"))
        self._offer_effects(asked, self._state.work, self._words)
        for button in (*self.effect_buttons, self.go_button, self.next_button):
            button.setAccessibleDescription(self.words.text())
        self.show()

    def _offer_effects(self, asked: ComeBack, work: CodingWork, words: LadderWords) -> None:
        """Show a button for each effect that may be that of the charge, before the others."""
        had_focus = any(button.hasFocus() for button in self.effect_buttons)
        for button in self.effect_buttons:
            button.hide()
            button.deleteLater()
        self.effect_buttons = []
        while self._row.takeAt(0) is not None:
            continue
        for effect in asked.effects:
            code = work.live.value(Ref(effect, "effect_outcome"))
            button = QPushButton(words.term("charge_outcome", code) or words.captions.unknown, self._buttons)
            set_role(button, "quiet")
            button.clicked.connect(partial(self.choose, effect))
            self.effect_buttons.append(button)
        for button in (*self.effect_buttons, self.go_button, self.next_button):
            self._row.addWidget(button)
        join_focus_order(self.effect_buttons, stop_before(self.go_button))
        if had_focus:
            (self.effect_buttons or [self.go_button])[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _question(self, asked: ComeBack, words: LadderWords) -> str:
        place = self.tr("Come back ({place} of {count}):").format(place=self._at + 1, count=len(self._asked))
        return f"{place} {come_back_words(asked, words, self._names.get(asked.charge, ''))}"


def _new_sentence(work: CodingWork, asked: ComeBack) -> tuple[Edit, str]:
    """Return the edit that begins the sentence of a decision, and its row."""
    live, (number, instance) = work.live, asked.decision
    edit = editing.add_row(live, asked.charge, "sentences")
    (row,) = (one.rows[0].id for one in edit if isinstance(one, AddRows))
    edit = (*edit, SetAnswer(Ref(row, "sentence_instance"), None, Answer(instance)))
    decisions = live.row_ids(live.root, "decisions")
    alike = [one for one in decisions if live.value(Ref(one, "decision_instance")) == instance]
    if len(alike) > 1:
        keys = (live.value(Ref(one, "decision_id")) for one in alike if _number(work, one) == number)
        edit = (*edit, *(SetAnswer(Ref(row, "sentence_decision"), None, Answer(key)) for key in keys))
    return edit, row


def _number(work: CodingWork, decision: str) -> int:
    text = work.live.value(Ref(decision, "decision_number"))
    return int(text) if text.isdecimal() else 0


class ChargesTable(WrappedTable):
    """The charges of a case, a row each: what each decision did, and what stands now.

    Signals:
        place_wanted(Ref): the person wants to go to what a cell is about, by a click or Enter.
    """

    place_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(3, (1, 2), parent, most=_MOST_HEIGHT)
        self._ladders: tuple[ChargeLadder, ...] = ()
        self.setSelectionMode(self.SelectionMode.SingleSelection)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(0, _NAME_WIDTH)
        self.cellClicked.connect(self.open_cell)

    def show_ladders(self, ladders: tuple[ChargeLadder, ...], words: LadderWords, names: dict[str, str]) -> None:
        """Show the ladders of charges, which are called by these names."""
        here = self.currentIndex()
        self._ladders = ladders
        rows = [
            (
                TableCell(names[one.row]),
                TableCell(words.line(one), colour="text" if one.rungs else "warning"),
                TableCell(words.stands(one, beside_charge=True), *outcome_icon(one.outcome)),
            )
            for one in ladders
        ]
        captions = words.captions
        self.show_rows((captions.head, captions.decisions, captions.stands), rows)
        if here.isValid() and here.row() < len(rows):
            self.setCurrentCell(here.row(), here.column())

    @Slot(int, int)
    def open_cell(self, row: int, column: int) -> None:
        """Go to the charge, to what the last decision did to it, or to its outcome."""
        ladder = self._ladders[row]
        places = (
            Ref(ladder.row, ""),
            ladder.rungs[-1].place if ladder.rungs else Ref(ladder.row, "charge_outcome"),
            Ref(ladder.row, "charge_final_outcome" if len(ladder.rungs) > 1 else "charge_outcome"),
        )
        self.place_wanted.emit(places[column])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self.open_cell(self.currentRow(), max(0, self.currentColumn()))
        else:
            super().keyPressEvent(event)


class LadderPane(Retranslating, QFrame):
    """Shows how the charges of the open case stand: the one at the cursor in a line, or all of them in a table.

    It is read anew once after edits, and only while it is seen.

    Signals:
        place_wanted(Ref): the person wants to go to what a cell or line is about.
        folded(bool): the table was folded away, or is shown again.
    """

    place_wanted = Signal(object)
    folded = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("ladderPane")
        self._state: FormState | None = None
        self._words: LadderWords | None = None
        self._page = ""
        self._ladders: tuple[ChargeLadder, ...] = ()
        self._asked: tuple[ComeBack, ...] = ()
        self._charge = ""
        """Row of the charge at the cursor, "" for none."""
        self._is_stale = True
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._read)
        self.fold_button = QToolButton(self)
        self.fold_button.setCheckable(True)
        self.fold_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold_button.clicked.connect(self._fold)
        self._is_low = self._was_open = False
        self.short = ElidedLabel(self)
        set_role(self.short, "muted")
        self.line = PlainLabel(self)
        self.line.setWordWrap(True)
        self.table = ChargesTable(self)
        self.come_back = ComeBackStrip(self)
        for part in (self.table, self.come_back):
            part.place_wanted.connect(self.place_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 4, 16, 6)
        layout.setSpacing(2)
        layout.addWidget(self.come_back)
        head = QHBoxLayout()
        head.addWidget(self.fold_button)
        head.addWidget(self.short, 1)
        head.addStretch(0)
        layout.addLayout(head)
        layout.addWidget(self.line)
        layout.addWidget(self.table)
        self.retranslate()
        self._show()

    def open_coding(self, state: FormState | None) -> None:
        """Show the charges of a coding, None for none."""
        self._rest.stop()
        self._state, self._words, self._charge, self._is_stale = state, None, "", True
        self._ladders, self._asked = (), ()
        self._say()
        self._show()

    def show_page(self, page: FormPage) -> None:
        """Show what belongs beside a page."""
        keys = {item.name for item in page.items}
        self._page = next((key for key in sorted(_PAGES) if key in keys), "")
        if self._is_stale:
            self._rest.start()
        self._say()
        self._show()

    def refresh(self) -> None:
        """Read the ladders anew soon."""
        self._is_stale = True
        if not self._rest.isActive():
            self._rest.start()

    def show_current(self, ref: Ref | None) -> None:
        """Show the charge that a question is about."""
        work = self._state.work if self._state is not None else None
        if work is None or ref is None or not work.live.has_row(ref.row):
            return
        chain = work.structure.row_chain(work.live, ref.row)
        charge = next((row.id for row in chain if row.roster == "charges"), "")
        if charge != self._charge:
            self._charge = charge
            self.come_back.show_charge(charge)
            self._say_line()

    def set_open(self, is_open: bool) -> None:
        """Show all charges in a table, or fold it away."""
        self.fold_button.setChecked(is_open)
        if self._is_stale:
            self._rest.start()
        self._say()
        self._show()

    def set_low(self, is_low: bool) -> None:
        """Fold it to one line where the form has little height; what a person chose comes back with the height."""
        if is_low == self._is_low:
            return
        if is_low:
            self._was_open = self.fold_button.isChecked()
        self._is_low = is_low
        self.set_open(self._was_open and not is_low)

    def toggle(self) -> bool:
        """Show all charges and go into the table, or fold it away; return whether the cursor is in it."""
        self.fold_button.click()
        if not self.fold_button.isChecked():
            return False
        self._read()
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._ladders and self.table.currentRow() < 0:
            self.table.setCurrentCell(0, 0)
        return not self.table.isHidden()

    def retranslate(self) -> None:
        self._words = None
        self._say()

    @Slot()
    def _fold(self) -> None:
        self.set_open(self.fold_button.isChecked())
        self.folded.emit(not self.fold_button.isChecked())

    @Slot()
    def _read(self) -> None:
        """Read the ladders as they are now, if anything of them is seen."""
        if self._state is None or not (self._page or self.fold_button.isChecked()):
            return
        self._is_stale = False
        coding = self._state.work.coding
        if has_ladder(coding.live.form):
            self._ladders, asked = coding_ladders(coding)
            self._asked = () if self._state.work.is_read_only else asked
        self._say()
        self._show()

    def _say(self) -> None:
        """Say everything as it was read last, in the language in use."""
        captions = LadderCaptions(ui_language.current())
        is_open = self.fold_button.isChecked()
        self.fold_button.setText(captions.title)
        self.fold_button.setToolTip(plain_tip(f"{captions.title} ({key_name(LADDER_KEY)})"))
        icons.set_icon(self.fold_button, "chevron-down" if is_open else "chevron-right", "muted")
        self.table.setAccessibleName(captions.title)
        if self._state is None:
            self._asked = ()
            return
        if self._words is None:
            self._words = LadderWords(self._state.work.live.form, ui_language.current())
        if is_open:
            self.table.show_ladders(self._ladders, self._words, self._names())
        asked = self._asked if self._page in _COMING_BACK else ()
        self.come_back.ask(self._state, self._words, asked, self._names())
        self._say_line()

    def _say_line(self) -> None:
        """Say how the charge at the cursor stands, else how many stand as they were judged first."""
        words = self._words
        if words is None:
            return
        shown = [one for one in self._ladders if one.row == self._charge]
        if len(self._ladders) == 1:
            shown = list(self._ladders)
        if shown:
            (one,) = shown
            stands = f"{words.captions.stands}: {words.stands(one, beside_charge=True)}"
            self.line.setText(f"{self._names()[one.row]}: {words.line(one)}. {stands}")
        else:
            self.line.setText(
                self.tr("Charges: {count}. Changed by a later decision: {changed}. Still open: {open}.").format(
                    count=len(self._ladders),
                    changed=sum(one.is_changed for one in self._ladders),
                    open=sum(one.is_open for one in self._ladders),
                )
            )
        self.fold_button.setAccessibleDescription(self.line.text())
        self._say_short()

    def _say_short(self) -> None:
        words = self.come_back.question() or self.line.text()
        self.short.setText(words)
        self.short.setToolTip(plain_tip(words))

    def _names(self) -> dict[str, str]:
        """Return the names of charges by their rows: those that the coder gave, else their places."""
        if self._state is None or self._words is None:
            return {}
        live, names = self._state.work.live, {}
        for one in self._ladders:
            ref = Ref(one.row, "charge_label")
            names[one.row] = (live.value(ref).strip() if live.has(ref) else "") or self._words.charge(one)
        return names

    def _show(self) -> None:
        is_open = self.fold_button.isChecked()
        is_short = self._is_low and not is_open
        self.come_back.fold(is_short)
        self._say_short()
        has_line = bool(self._ladders) and bool(self._page or is_open)
        self.fold_button.setVisible(has_line)
        self.short.setVisible(has_line and is_short)
        self.line.setVisible(has_line and not is_open and not is_short)
        self.table.setVisible(has_line and is_open)
        self.setVisible(has_line or not self.come_back.isHidden())
