"""Part of the page on quality with the remarks of all cases as one list."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from tipcoder.domain.folding import fold
from tipcoder.domain.remarks import PlacedRemark, RemarkStatus
from tipcoder.framework.form.form import Form
from tipcoder.languages import ui_language
from tipcoder.services.remarks import list_remarks
from tipcoder.ui import icons
from tipcoder.ui.cases.empty_state import EmptyState
from tipcoder.ui.coding.remarks.remark_card import STATUS_ICONS, status_word
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.shortcuts import HERE_AND_INSIDE, add_shortcut
from tipcoder.ui.text.time_text import moment_words
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.tables.column_table import TableColumn
from tipcoder.ui.widgets.tables.filter_bar import FilterBar
from tipcoder.ui.widgets.tables.filtered_table import FilteredTable

HEIGHT = 160
CASE, PLACE, WORDS, REPLY, WHO, STATUS = range(6)
_WIDTHS = {CASE: 64, PLACE: 248, WHO: 152, STATUS: 136}


@dataclass(frozen=True, slots=True)
class RemarkRow:
    """A remark with its place in words, and all its words as they are searched."""

    placed: PlacedRemark
    place: str
    folded: str

    @property
    def status(self) -> RemarkStatus:
        """The status of the remark."""
        return self.placed.remark.status


def _last_reply(row: RemarkRow) -> str:
    replies = row.placed.remark.replies
    return replies[-1].text if replies else ""


def _thread(row: RemarkRow) -> str:
    """Return the remark with all replies, each with who and when."""
    remark = row.placed.remark
    said = [
        (remark.coder, remark.made_at, remark.text),
        *((one.coder, one.made_at, one.text) for one in remark.replies),
    ]
    return "\n".join(f"{coder}, {moment_words(at)}: {text}" for coder, at, text in said)


_COLUMNS: tuple[TableColumn[RemarkRow], ...] = (
    TableColumn(lambda: QCoreApplication.translate("RemarksTab", "Case"), text=lambda row: str(row.placed.case_number)),
    TableColumn(lambda: QCoreApplication.translate("RemarksTab", "About"), text=lambda row: row.place),
    TableColumn(
        lambda: QCoreApplication.translate("RemarksTab", "Remark"), text=lambda row: row.placed.remark.text, tip=_thread
    ),
    TableColumn(lambda: QCoreApplication.translate("RemarksTab", "Last reply"), text=_last_reply, tip=_thread),
    TableColumn(
        lambda: QCoreApplication.translate("RemarksTab", "By whom, when"),
        text=lambda row: f"{row.placed.remark.coder}\n{moment_words(row.placed.remark.made_at)}",
    ),
    TableColumn(
        lambda: QCoreApplication.translate("RemarksTab", "Status"),
        text=lambda row: status_word(row.status),
        icon=lambda row: STATUS_ICONS[row.status],
    ),
)


class RemarksTab(Retranslating, QWidget):
    """Reads the remarks in the background whenever it is shown after a change.

    Signals:
        remark_wanted(coding_id, Ref): a remark is to be shown where it was made.
    """

    remark_wanted = Signal(str, object)

    def __init__(self, context: ProjectContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._is_stale = True
        self._is_known = False
        self._remarks: tuple[PlacedRemark, ...] = ()
        self._searched: list[str] = []
        filters = FilterBar(tuple(RemarkStatus), lambda row: row.status, status_word)
        self.remarks = FilteredTable(filters, _COLUMNS, HEIGHT, _WIDTHS, self, matches=self._has_words)
        self.search = QLineEdit(self)
        self.search.setClearButtonEnabled(True)
        self.empty_state = EmptyState("message-square", self)
        self.empty_state.action_button.hide()
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Search in remarks"))
        self.search.setAccessibleName(self.tr("Search in remarks"))
        self.remarks.table.setAccessibleName(self.tr("Remarks of all cases"))
        self.remarks.open_button.setText(self.tr("Show the remark"))
        self.remarks.open_button.setToolTip(self.tr("Open the case at this remark (Enter)"))
        self.empty_state.set_texts(
            self.tr("No remarks yet"),
            self.tr(
                "While a case is coded, a remark asks something about an answer. Those of all cases are listed here."
            ),
            "",
        )
        self._show_remarks()

    def take_focus(self) -> None:
        """Put the keyboard where work goes on."""
        (self.remarks.table if self.remarks.selected() is not None else self.search).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    @Slot(object)
    def _open(self, row: RemarkRow) -> None:
        """Ask for a remark where it was made."""
        self.remark_wanted.emit(row.placed.coding, row.placed.remark.ref)

    @Slot(str)
    def _note_change(self, _id: str) -> None:
        self._is_stale = True
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        if self._is_stale:
            self._is_stale = False
            work = partial(list_remarks, self._context.project)
            self._context.tasks.read(work, done=self._take, failed=self._context.banner.show_error)

    @Slot(object)
    def _take(self, remarks: tuple[PlacedRemark, ...]) -> None:
        self._remarks, self._is_known = remarks, True
        self._show_remarks()

    def _show_remarks(self) -> None:
        self._stack.setCurrentWidget(self.empty_state if self._is_known and not self._remarks else self.remarks)
        form = self._context.project.form
        words = _PlaceWords(form, ui_language.current())
        self.remarks.set_rows(_row(placed, words) for placed in self._remarks)

    def _has_words(self, row: RemarkRow) -> bool:
        return all(word in row.folded for word in self._searched)

    @Slot(str)
    def _search(self, words: str) -> None:
        self._searched = fold(words).split()
        self.remarks.refresh()

    def _connect(self) -> None:
        events = self._context.events
        events.cases_changed.connect(self._note_change)
        events.coding_changed.connect(self._note_change)
        self.search.textChanged.connect(self._search)
        self.remarks.row_opened.connect(self._open)
        add_shortcut(self, "Ctrl+F", self.search.setFocus, HERE_AND_INSIDE)

    def _lay_out(self) -> None:
        icons.set_icon(self.remarks.open_button, "message-square", "text")
        self.remarks.head.insertWidget(1, self.search, 1)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.remarks)
        self._stack.addWidget(self.empty_state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)


class _PlaceWords:
    """Says where remarks were made: the roster and the question, by their labels, each made once."""

    def __init__(self, form: Form, language: str) -> None:
        self._form = form
        self._languages = language, form.default_language
        self._known: dict[tuple[str, str], str] = {}

    def words(self, roster: str, key: str) -> str:
        """Return the place of a question, or of a whole row (`key` "")."""
        if (roster, key) not in self._known:
            self._known[roster, key] = " › ".join(filter(None, (self._roster(roster), self._question(roster, key))))
        return self._known[roster, key]

    def _roster(self, key: str) -> str:
        roster = self._form.roster(key) if key else None
        return (roster.label.plain(*self._languages) or roster.name) if roster else key

    def _question(self, roster: str, key: str) -> str:
        if not key:
            return "" if roster else QCoreApplication.translate("RemarksTab", "The whole case")
        levels = self._form.questions(roster) if roster in ("", *self._form.parents()) else ()
        question = next((one for one in levels if one.key == key), None)
        return (question.label.plain(*self._languages) or question.name) if question else key


def _row(placed: PlacedRemark, words: _PlaceWords) -> RemarkRow:
    remark = placed.remark
    place = words.words(placed.roster, remark.ref.key)
    said = (str(placed.case_number), place, remark.coder, remark.text, *(reply.text for reply in remark.replies))
    return RemarkRow(placed, place, fold(" ".join(said)))
