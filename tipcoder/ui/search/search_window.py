"""Window that searches judgments, answers, remarks and terms of the whole project."""

from collections.abc import Generator
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tipcoder.domain.progress import Progress
from tipcoder.domain.searching import Filters, Results, SearchResult, UnitKind, parse_query
from tipcoder.languages import ui_language
from tipcoder.services.search.names import search_names
from tipcoder.services.search.search import rebuild, search
from tipcoder.ui import icons, theme
from tipcoder.ui.help.asking import bind_help
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.search.result_list import NO_NAMES, ResultList
from tipcoder.ui.search.search_filters import SearchFilters
from tipcoder.ui.tasks import Task
from tipcoder.ui.widgets.banner import Banner
from tipcoder.ui.widgets.menu_button import MenuButton
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating

SIZE = QSize(860, 640)
DELAY = 250
"""Milliseconds after the last key until it is searched."""

_Steps = Generator[Progress, None, tuple[int, Results]]


class SearchWindow(Retranslating, QDialog):
    """Stays as it was left, and stops nobody from working on. What it finds is as new as its last search.

    Signals:
        place_chosen(Found): the person wants to go there.
    """

    place_chosen = Signal(object)

    def __init__(self, context: ProjectContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchWindow")
        bind_help(self)
        self._context = context
        self._task: Task | None = None
        self._asked = 0
        self._is_working = False
        self._is_rebuilding = False
        self._was_stopped = False
        self._results: Results | None = None
        self._names = NO_NAMES
        self.field = QLineEdit(self)
        self.field.setClearButtonEnabled(True)
        self.filter_button = QToolButton(self)
        self.filter_button.setCheckable(True)
        self.filter_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        icons.set_icon(self.filter_button, "chevron-down", "muted")
        self.menu_button = MenuButton(self)
        icons.set_icon(self.menu_button, "ellipsis", "muted")
        self.rebuild_action = self.menu_button.choices.addAction("")
        self.filter_bar = SearchFilters(self)
        self.filter_bar.hide()
        self.banner = Banner(self)
        self.note = PlainLabel(self)
        self.note.setWordWrap(True)
        theme.set_role(self.note, "muted")
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.stop_button = QPushButton(self)
        self.stop_button.setAutoDefault(False)
        self.list = ResultList(self)
        self.more_button = QPushButton(self)
        self.more_button.setAutoDefault(False)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(DELAY)
        self._lay_out()
        self._connect()
        self._show_working(False)
        self.resize(SIZE)
        self.retranslate()

    def open_window(self) -> None:
        """Show the window, with what was typed selected, so that typing begins anew."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @Slot()
    def stop(self) -> None:
        """Stop searching. What was taken into the index stays there; the next search goes on."""
        self._typing.stop()
        self._asked += 1
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._was_stopped = self._is_working
        self._show_working(False)
        self._say()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Search the whole project"))
        self.field.setPlaceholderText(self.tr('Words in any form and script, "phrases", begin*, -without'))
        self.field.setToolTip(plain_tip(self.field.placeholderText()))
        self.field.setAccessibleName(self.tr("Search the whole project"))
        self.list.setAccessibleName(self.tr("Results"))
        self.filter_button.setText(self.tr("Filters"))
        self.filter_button.setToolTip(self.tr("Search only some cases, judgments or answers"))
        more = self.tr("More about searching")
        self.menu_button.setToolTip(plain_tip(more))
        self.menu_button.setAccessibleName(more)
        self.rebuild_action.setText(self.tr("Rebuild the index of words"))
        self.stop_button.setText(self.tr("Stop"))
        self.more_button.setText(self.tr("Show more"))
        if self.isVisible():
            self._read_names()
        self._say()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read_names()
        if self.field.text().strip():
            self.search_now()  # the project may have changed since

    def hideEvent(self, event: QHideEvent) -> None:
        self.stop()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.field.hasFocus() and event.key() == Qt.Key.Key_Down:
            self.list.setFocus()
            if self.list.current() is None:
                self.list.select_result(0)
        elif self.field.hasFocus() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take_first()
        else:
            super().keyPressEvent(event)

    @Slot()
    def search_now(self) -> None:
        """Search for what is typed, from the best result on."""
        self._search(0)

    @Slot()
    def rebuild_index(self) -> None:
        """Make the index of words anew, and search again with it."""
        self.stop()
        self._was_stopped = False
        self.banner.clear()
        self._show_working(True)
        self._is_rebuilding = True
        self._task = self._context.tasks.start(
            partial(_rebuilt, self._asked, rebuild(self._context.project)),
            done=self._take_rebuilt,
            failed=self._show_failure,
            progressed=self._show_progress,
        )

    @Slot()
    def show_more(self) -> None:
        """Add the results that come next."""
        self._search(sum(found.kind is not UnitKind.TERM or self._asks_for_terms() for found in self._found()))

    # Searching

    @Slot()
    def _wait_for_more(self) -> None:
        """Search when nothing more is typed for a moment."""
        self._typing.start()

    def _search(self, offset: int) -> None:
        self.stop()
        self._was_stopped = False
        self.banner.clear()
        query = self.field.text()
        if not parse_query(query):
            self._results = None
            self.list.results.show_found((), self._names)
            self._say()
            return
        steps = search(
            self._context.project, query, self.filter_bar.filters(), language=ui_language.current(), offset=offset
        )
        self._show_working(True)
        take = self._take_more if offset else self._take
        self._task = self._context.tasks.start(
            partial(_numbered, self._asked, steps), done=take, failed=self._show_failure, progressed=self._show_progress
        )

    @Slot(object)
    def _take(self, answer: tuple[int, Results]) -> None:
        number, results = answer
        if number != self._asked:
            return
        self._end(results)
        self.list.results.show_found(results.found, self._names)
        self.list.scrollToTop()
        self.list.select_result(0)
        self._say()

    @Slot(object)
    def _take_rebuilt(self, number: int) -> None:
        if number == self._asked:
            self.search_now()

    @Slot(object)
    def _take_more(self, answer: tuple[int, Results]) -> None:
        number, results = answer
        if number != self._asked:
            return
        self._end(results)
        current = self.list.current()
        self.list.results.show_found((*self._found(), *results.found), self._names)
        if current is not None:
            self.list.show_result(current)
        self._say()

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        self._task = None
        self._show_working(False)
        self.banner.show_error(error)

    @Slot(object)
    def _show_progress(self, progress: Progress) -> None:
        if self._is_working:
            self.bar.setRange(0, progress.total)
            self.bar.setValue(progress.done)
            self.bar.show()
            self.stop_button.show()
            anew, new = (
                self.tr("Rebuilding the index of words…"),
                self.tr("Reading what is new in the project, for searching…"),
            )
            self.note.setText(anew if self._is_rebuilding else new)

    def _end(self, results: Results) -> None:
        self._task = None
        self._results = results
        self._show_working(False)

    def _show_working(self, is_working: bool) -> None:
        self._is_working = is_working
        self._is_rebuilding = False
        self.bar.hide()
        self.stop_button.hide()
        self.more_button.setVisible(not is_working and self._results is not None and self._results.has_more)

    # Results

    def _found(self) -> tuple[SearchResult, ...]:
        return self.list.results.found()

    def _asks_for_terms(self) -> bool:
        return self.filter_bar.filters().kinds == (UnitKind.TERM,)

    def _take_first(self) -> None:
        """Enter in the field: search at once, or go to what is selected."""
        current = self.list.current()
        if self._typing.isActive() or current is None:
            self.search_now()
        else:
            self.place_chosen.emit(current)

    def _say(self) -> None:
        """Say how much was found, or why nothing is."""
        count = len(self._found())
        if self._is_working:
            return
        if self._was_stopped:
            self.note.setText(self.tr("Stopped. Search again to go on."))
        elif not self.field.text().strip():
            self.note.setText(
                self.tr("Searches judgments, answers, remarks and terms. Any form of a word finds all others.")
            )
        elif self._results is None:
            self.note.setText(self.tr("Type at least one word that is to be found."))
        elif not count:
            filtered = self.filter_bar.filters() != Filters()
            self.note.setText(self.tr("Nothing found with these filters.") if filtered else self.tr("Nothing found."))
        elif self._results.has_more:
            self.note.setText(self.tr("The best %n result(s)", "", count))
        else:
            self.note.setText(self.tr("%n result(s)", "", count))

    @Slot(bool)
    def _show_filters(self, shown: bool) -> None:
        self.filter_bar.setVisible(shown)
        if not shown and self.filter_bar.filters() != Filters():
            self.filter_bar.clear()  # what is not seen leaves nothing out

    def _read_names(self) -> None:
        self._names = search_names(self._context.project, ui_language.current())
        self.filter_bar.show_names(self._names)
        self.list.results.show_found(self._found(), self._names)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._wait_for_more)
        self._typing.timeout.connect(self.search_now)
        self.filter_button.toggled.connect(self._show_filters)
        self.rebuild_action.triggered.connect(self.rebuild_index)
        self.filter_bar.filters_changed.connect(self._wait_for_more)
        self.list.result_chosen.connect(self.place_chosen)
        self.list.left_at_top.connect(self.field.setFocus)
        self.stop_button.clicked.connect(self.stop)
        self.more_button.clicked.connect(self.show_more)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.field, 1)
        top.addWidget(self.filter_button)
        top.addWidget(self.menu_button)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.note, 1)
        below.addWidget(self.bar)
        below.addWidget(self.stop_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self.filter_bar)
        layout.addWidget(self.banner)
        layout.addLayout(below)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignHCenter)


def _numbered(number: int, steps: Generator[Progress, None, Results]) -> _Steps:
    """Search, and say for which question the results are: a later one may have been asked meanwhile."""
    results = yield from steps
    return number, results


def _rebuilt(number: int, steps: Generator[Progress, None, None]) -> Generator[Progress, None, int]:
    """Make the index anew, and say which thing asked for this was."""
    yield from steps
    return number
