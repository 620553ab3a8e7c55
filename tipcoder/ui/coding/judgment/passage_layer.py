"""Passages in the view of a judgment: marked, named in tool tips, followed by clicks, keys and menus."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QMenu, QToolTip

from tipcoder.domain.answers import Ref
from tipcoder.domain.passages import Passage, region_of
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.judgment.marks import MarkedPassage, marks_of
from tipcoder.ui.coding.judgment.passage_list import section_number, tip_of
from tipcoder.ui.coding.judgment.reading_view import PageArea, PagePoint, ReadingView
from tipcoder.ui.coding.judgment.selection import SelectionButton
from tipcoder.ui.coding.keys import EVIDENCE_KEY
from tipcoder.ui.icons import icon

CLICK = 4
"""Pixels that a mouse may move between press and release of a click."""


class PassageLayer(QObject):
    """Marks the passages of a judgment in its view, and reacts to mouse and keys there.

    Signals:
        mark_asked: the selection is to become evidence.
        question_chosen(Ref): a question that a passage proves is to be shown.
        menu_opened(QMenu, place): the context menu is about to be shown, and may be added to; place of the character
            under it, -1 outside the text.
    """

    mark_asked = Signal()
    question_chosen = Signal(object)
    menu_opened = Signal(object, int)

    def __init__(self, views: Sequence[ReadingView], parent: QObject) -> None:
        super().__init__(parent)
        self._view = views[0]
        self._ports = [view.viewport() for view in views]
        self._buttons = [SelectionButton(view) for view in views]
        self.button = self._buttons[0]
        """Button at the selection of the view in use."""
        self._views = list(views)
        self._work: CodingWork | None = None
        self._passages: Mapping[Passage, tuple[Ref, ...]] = {}
        self._pressed: QPoint | None = None
        self._target = ""
        self._can_mark = False
        self.notes: Callable[[int], tuple[str, ...]] = lambda _place: ()
        """Returns further lines for the tool tip of the character at a place."""
        for view, port, button in zip(self._views, self._ports, self._buttons, strict=True):
            button.clicked.connect(self.mark_asked)
            port.setMouseTracking(True)
            port.installEventFilter(self)
            view.installEventFilter(self)

    def use(self, view: ReadingView) -> None:
        """Use this view from now on."""
        self._view = view
        self.button = self._buttons[self._views.index(view)]
        self.button.show_target(self._target, can_mark=self._can_mark)

    def show_passages(self, work: CodingWork | None, passages: Mapping[Passage, tuple[Ref, ...]]) -> None:
        """Mark the passages of the judgment shown."""
        self._work, self._passages = work, passages
        shown = (
            MarkedPassage(passage.start, passage.end, section_number(work, refs[0]))
            for passage, refs in passages.items()
            if work is not None and not passage.region
        )
        self._view.show_marks(marks_of(shown))
        self._show_areas(None)

    def show_current(self, current: Ref | None) -> None:
        """Mark the passages that prove the current question as current."""
        proving = (passage for passage, refs in self._passages.items() if current in refs and not passage.region)
        self._view.show_current([(passage.start, passage.end) for passage in proving])
        self._show_areas(current)

    def show_target(self, words: str, *, can_mark: bool) -> None:
        """Set the sentence about what a selection would prove, and whether it can prove anything."""
        self._target, self._can_mark = words, can_mark
        self.button.show_target(words, can_mark=can_mark)

    def words_at(self, point: QPoint) -> str:
        """Return the questions that passages under a point prove, and notes, a line each; "" for nothing."""
        work = self._work
        if work is None:
            return ""
        place = self._view.place_at(point)
        noted = self.notes(place) if place is not None else ()
        return "\n".join((*(work.question_in_words(ref) for ref in self._refs_under(point)), *noted))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if not any(watched is port for port in self._ports):
            return self._handle_view_event(event)
        if isinstance(event, QHelpEvent) and kind == QEvent.Type.ToolTip:
            tip = tip_of(*self.words_at(event.pos()).splitlines())
            QToolTip.showText(event.globalPos(), tip, self._view.viewport())
            return True
        if isinstance(event, QContextMenuEvent):
            self.open_menu(event.pos(), event.globalPos())
            return True
        if isinstance(event, QMouseEvent):
            self._mouse(event)
        return False

    def _handle_view_event(self, event: QEvent) -> bool:
        """Handle keys: the key that opens menus comes to the view itself, clicks to its viewport."""
        if isinstance(event, QContextMenuEvent):
            point = self._view.selection_rect().bottomLeft()
            self.open_menu(point, self._view.viewport().mapToGlobal(point))
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key_pressed(event)
        return False

    def open_menu(self, point: QPoint, at: QPoint) -> QMenu:
        """Show the context menu: add evidence, go to questions that passages here prove, and the view's own actions."""
        menu = self._view.selection_menu(point)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first = menu.actions()[0]
        own = QMenu(menu)
        if self._target:
            prove = own.addAction(icon("quote"), self._target, self.mark_asked.emit)
            prove.setShortcut(QKeySequence(EVIDENCE_KEY))
            prove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            prove.setEnabled(self._view.has_selection() and self._can_mark)
        self._add_questions(own, self._refs_under(point))
        own.addSeparator()
        for action in own.actions():
            menu.insertAction(first, action)
        place = self._view.place_at(point)
        self.menu_opened.emit(menu, -1 if place is None else place)
        menu.popup(at)
        return menu

    def _add_questions(self, menu: QMenu, refs: tuple[Ref, ...]) -> None:
        for ref in refs:
            words = self._work.question_in_words(ref)
            action = menu.addAction(self.tr("Go to: {question}").format(question=words))
            action.triggered.connect(partial(self.question_chosen.emit, ref))

    def _key_pressed(self, event: QKeyEvent) -> bool:
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not is_return or _is_modified(event) or self._view.is_drawing():
            return False
        if self._view.has_selection():
            self.mark_asked.emit()
        else:
            self._lead_to(self._refs_at(self._view.cursor_place()), self._view.selection_rect().bottomLeft())
        return True

    def _mouse(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        match event.type():
            case QEvent.Type.MouseMove if not event.buttons():
                self._show_hand(point)
            case QEvent.Type.MouseButtonPress:
                self._pressed = point if event.button() == Qt.MouseButton.LeftButton else None
                self.button.wait(self._pressed is not None)
            case QEvent.Type.MouseButtonRelease:
                pressed, self._pressed = self._pressed, None
                self.button.wait(False)
                is_click = pressed is not None and (point - pressed).manhattanLength() < CLICK
                if is_click and not self._view.has_selection() and not _is_modified(event):
                    self._lead_to(self._refs_under(point), point)

    def _show_hand(self, point: QPoint) -> None:
        is_over = bool(self._passages) and bool(self._refs_under(point))
        shape = Qt.CursorShape.PointingHandCursor if is_over else self._view.shape_at(point)
        if self._view.viewport().cursor().shape() != shape:
            self._view.viewport().setCursor(shape)

    def _lead_to(self, refs: tuple[Ref, ...], point: QPoint) -> None:
        """Go to the question, or let one of several be chosen from a menu."""
        if len(refs) == 1:
            self.question_chosen.emit(refs[0])
        elif refs:
            menu = QMenu(self._view.viewport())
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._add_questions(menu, refs)
            menu.popup(self._view.viewport().mapToGlobal(point + QPoint(0, 8)))

    def _refs_at(self, place: int | None) -> tuple[Ref, ...]:
        if place is None:
            return ()
        here = (refs for passage, refs in self._passages.items() if passage.start <= place < passage.end)
        return tuple(dict.fromkeys(ref for refs in here for ref in refs))

    def _refs_under(self, point: QPoint) -> tuple[Ref, ...]:
        """Return the questions proved by passages and areas under a point."""
        spot = self._view.spot_at(point)
        around = (refs for passage, refs in self._passages.items() if spot is not None and _is_in(spot, passage))
        known = self._refs_at(self._view.place_at(point))
        return tuple(dict.fromkeys((*known, *(ref for refs in around for ref in refs))))

    def _show_areas(self, current: Ref | None) -> None:
        work = self._work
        areas = [
            PageArea(passage.page, passage.region, section_number(work, refs[0]), current in refs)
            for passage, refs in self._passages.items()
            if work is not None and passage.region
        ]
        self._view.show_areas(areas)


def _is_in(spot: PagePoint, passage: Passage) -> bool:
    if not passage.region or passage.page != spot.page:
        return False
    left, top, right, bottom = region_of(passage.region)
    return left <= spot.across <= right and top <= spot.down <= bottom


def _is_modified(event: QKeyEvent | QMouseEvent) -> bool:
    return bool(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
