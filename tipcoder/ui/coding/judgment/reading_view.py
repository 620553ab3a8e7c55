"""What the coding page asks of whatever shows a judgment: flowing text, or the pages that the court published.

Places count characters of the judgment's whole text (`tipcoder.domain.passages`), points are those of the viewport, and
pages are counted from 1.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QRect, Qt, SignalInstance
from PySide6.QtWidgets import QMenu, QScrollBar, QWidget

from tipcoder.ui.coding.judgment.marks import Mark


@dataclass(frozen=True, slots=True)
class PageArea:
    """A rectangle of a page that proves something. `region` as in a `Passage`; `hue` is that of its section."""

    page: int
    region: str
    hue: int
    is_current: bool = False


@dataclass(frozen=True, slots=True)
class PagePoint:
    """A point of a page: its page, and how far across and down, from 0 to 1."""

    page: int
    across: float
    down: float


class ReadingView(Protocol):
    """A widget in which a judgment is read.

    Signals:
        page_changed(page), zoom_changed(percent), selection_changed.
    """

    zoom: int
    page_changed: SignalInstance
    zoom_changed: SignalInstance
    selection_changed: SignalInstance

    def viewport(self) -> QWidget: ...
    def verticalScrollBar(self) -> QScrollBar: ...
    def installEventFilter(self, watcher: QObject, /) -> None: ...

    def pages(self) -> tuple[str, ...]:
        """Return the text of the judgment shown, page by page."""

    def page_count(self) -> int:
        """Return the number of pages."""

    def current_page(self) -> int:
        """Return the page that is read."""

    def show_page(self, page: int) -> None:
        """Bring a page to the top of the view."""

    def place(self) -> int:
        """Return a number by which `show_place` finds what is at the top of the view now."""

    def show_place(self, place: int) -> None:
        """Show what `place` said."""

    def reading_place(self) -> int:
        """Return the place of the first character in view."""

    def read_on(self, place: int) -> None:
        """Bring a place to the top of the view."""

    def lead_to(self, start: int, end: int) -> None:
        """Bring some words into view and draw the eye to them for a moment."""

    def lead_to_area(self, page: int, region: str) -> None:
        """Bring an area into view and draw the eye to it for a moment."""

    def has_selection(self) -> bool:
        """Whether anything is selected."""

    def selected_text(self) -> str:
        """Return what is selected."""

    def selected_places(self) -> tuple[int, int] | None:
        """Return start and end of what is selected, None for nothing."""

    def select_nothing(self) -> None:
        """Put the selection away; the cursor stays."""

    def selection_rect(self) -> QRect:
        """Return where in the viewport the selection ends, or the text cursor is."""

    def is_drawing(self) -> bool:
        """Whether keys are those of an area under way."""

    def cursor_place(self) -> int:
        """Return the place of the text cursor."""

    def place_at(self, point: QPoint) -> int | None:
        """Return the place of the character under a point, None beside the text."""

    def spot_at(self, point: QPoint) -> PagePoint | None:
        """Return the point of a page under a point, None beside the pages."""

    def shape_at(self, point: QPoint) -> Qt.CursorShape:
        """Return the shape of a mouse that points at no passage."""

    def selection_menu(self, point: QPoint) -> QMenu:
        """Return the view's own menu for a point."""

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Mark passages, in place of those marked before."""

    def show_areas(self, areas: Sequence[PageArea]) -> None:
        """Mark areas of pages, in place of those marked before."""

    def show_current(self, places: Sequence[tuple[int, int]]) -> None:
        """Let words stand out: those that prove the current question."""

    def show_identifiers(self, places: Sequence[tuple[int, int]]) -> None:
        """Mark what may identify a person, in place of what was marked before."""

    def marked_texts(self) -> list[str]:
        """Return what stands in the stretches that are marked as passages, page by page."""

    def set_zoom(self, percent: int) -> None:
        """Set the size; what is at the top of the view stays there."""

    def zoom_by(self, steps: int) -> None:
        """Go some steps larger or smaller."""

    def find_words(self, words: str) -> int:
        """Mark all places where the words stand, go to the first from here on, and return how many there are."""

    def step_hit(self, by: int) -> None:
        """Go to the next or previous place, round the end."""

    def hit_number(self) -> int:
        """Return which place is shown, counted from 1; 0 for none."""

    def hit_count(self) -> int:
        """Return the number of marked places."""

    def hit_texts(self) -> list[str]:
        """Return what stands at the marked places."""

    def retranslate(self) -> None:
        """Show everything in the language and the colours in use."""
