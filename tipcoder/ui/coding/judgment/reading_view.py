"""Interface of the views of a judgment: flowing text, and pages.

Places count characters of the judgment's whole text (`tipcoder.domain.passages`), points are those of the viewport, and
pages are counted from 1.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QRect, Qt, SignalInstance
from PySide6.QtWidgets import QMenu, QScrollBar, QWidget

from tipcoder.ui.coding.judgment.marks import TextMark


@dataclass(frozen=True, slots=True)
class PageArea:
    """A rectangle of a page that is evidence. `region` as in a `Passage`; `hue` is that of its section."""

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
    """View in which a judgment is read.

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
        """Return the scroll position, for `show_place`."""

    def show_place(self, place: int) -> None:
        """Scroll to a position that `place` returned."""

    def reading_place(self) -> int:
        """Return the place of the first character in view."""

    def read_on(self, place: int) -> None:
        """Bring a place to the top of the view."""

    def lead_to(self, start: int, end: int, *, stays: bool = False) -> None:
        """Scroll to a stretch of text and highlight it for a moment, or, if it `stays`, until `end_highlight`."""

    def end_highlight(self) -> None:
        """Highlight no longer what it was led to."""

    def lead_to_area(self, page: int, region: str) -> None:
        """Scroll to an area and highlight it for a moment."""

    def has_selection(self) -> bool:
        """Return whether anything is selected."""

    def selected_text(self) -> str:
        """Return the selected text."""

    def selected_places(self) -> tuple[int, int] | None:
        """Return start and end of the selection, None for none."""

    def select(self, start: int, end: int) -> None:
        """Select a stretch of text."""

    def select_nothing(self) -> None:
        """Clear the selection; the cursor stays."""

    def selection_rect(self) -> QRect:
        """Return the rectangle in the viewport at the end of the selection, or at the text cursor."""

    def is_drawing(self) -> bool:
        """Return whether keys belong to an area that is being drawn."""

    def cursor_place(self) -> int:
        """Return the place of the text cursor."""

    def place_at(self, point: QPoint) -> int | None:
        """Return the place of the character under a point, None outside the text."""

    def spot_at(self, point: QPoint) -> PagePoint | None:
        """Return the point of a page under a point, None outside the pages."""

    def shape_at(self, point: QPoint) -> Qt.CursorShape:
        """Return the mouse cursor for a point without passage."""

    def selection_menu(self, point: QPoint) -> QMenu:
        """Return the view's own context menu for a point."""

    def show_marks(self, marks: Sequence[TextMark]) -> None:
        """Replace the marks of passages."""

    def show_areas(self, areas: Sequence[PageArea]) -> None:
        """Replace the marked areas."""

    def show_current(self, places: Sequence[tuple[int, int]]) -> None:
        """Mark stretches as evidence for the current question."""

    def show_identifiers(self, places: Sequence[tuple[int, int]]) -> None:
        """Replace the marks of what may identify a person."""

    def marked_texts(self) -> list[str]:
        """Return the texts that are marked as passages, page by page."""

    def set_zoom(self, percent: int) -> None:
        """Set the zoom; the scroll position is kept."""

    def zoom_by(self, steps: int) -> None:
        """Zoom by some steps."""

    def find_words(self, words: str) -> int:
        """Mark all hits, go to the first one from here on, and return their number."""

    def step_hit(self, by: int) -> None:
        """Go to the next or previous hit, cyclically."""

    def hit_number(self) -> int:
        """Return the number of the current hit, from 1; 0 for none."""

    def hit_place(self) -> tuple[int, int] | None:
        """Return start and end of the current hit, None for none."""

    def hit_count(self) -> int:
        """Return the number of hits."""

    def hit_texts(self) -> list[str]:
        """Return the texts of the hits."""

    def retranslate(self) -> None:
        """Set texts and colours of the language and scheme in use."""
