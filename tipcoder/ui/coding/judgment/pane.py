"""Pane with the judgments of the case: header, warning, find bar, view of text or pages, and list of passages."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from tipcoder.domain.passages import Passage
from tipcoder.domain.projects import Judgment
from tipcoder.services import cases
from tipcoder.services.judgments.judgments import PDF, judgment_details, open_pages, read_pages
from tipcoder.ui import icons
from tipcoder.ui.coding.judgment.find_bar import FindBar
from tipcoder.ui.coding.judgment.header import JudgmentHeader
from tipcoder.ui.coding.judgment.notice import JudgmentNotice, NoJudgment
from tipcoder.ui.coding.judgment.pages.paged_judgment import PagedJudgment
from tipcoder.ui.coding.judgment.pages.pages_view import PagesView
from tipcoder.ui.coding.judgment.passage_layer import PassageLayer
from tipcoder.ui.coding.judgment.passage_list import PassageStrip
from tipcoder.ui.coding.judgment.text_view import JudgmentView
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.text.names import judgment_kind_name
from tipcoder.ui.text.per_cent import per_cent
from tipcoder.ui.widgets.plain_label import plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating

LEAST_HEIGHT = 32
"""Of the text, in pixels, where a panel below it needs the room: its words and buttons are never squeezed."""


class JudgmentPane(Retranslating, QWidget):
    """Pane in which the judgments of a case are read.

    Signals:
        add_asked: a judgment is to be added to the case.
        judgment_shown: another judgment, the same one again, or none is shown.
    """

    add_asked = Signal()
    judgment_shown = Signal()

    def __init__(self, context: ProjectContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("judgmentPane")
        self._context = context
        self._case = ""
        self._judgments: tuple[Judgment, ...] = ()
        self._shown = ""
        self._offers_adding = True
        self.flowing = JudgmentView(self)
        self.paged = PagedJudgment(self)
        self._view: JudgmentView | PagesView = self.flowing
        self._waiting: Callable[[], None] | None = None
        """Shows the judgment of a case that was opened in this turn of the event loop."""
        self.layer = PassageLayer((self.flowing, self.paged.view), self)
        self.strip = PassageStrip(self)
        self.find_bar = FindBar(self)
        self.find_bar.hide()
        self.header = JudgmentHeader(self)
        self.notice = JudgmentNotice(self)
        self.empty = NoJudgment(self)
        self._stack = QStackedWidget(self)
        self._stack.setMinimumHeight(LEAST_HEIGHT)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.flowing)
        self._stack.addWidget(self.paged)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.notice)
        layout.addWidget(self.find_bar)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.strip)
        self._connect()
        self.retranslate()

    def show_case(
        self, case_id: str, judgment_id: str = "", place: int = 0, *, on_pages: bool = False, soon: bool = False
    ) -> None:
        """Show a judgment of a case at a place; the first one if it does not exist (any more).

        `place` is one that the view returned by `place()`, `on_pages` whether that was the view of pages. `soon` shows
        it when the form has been painted, or when it is asked for: opening a case shall not hold the window.
        """
        self._waiting = None
        self._case = case_id
        self._judgments = cases.list_judgments(self._context.project, case_id)
        self._shown = ""
        self._fill_choice()
        known = [judgment.id for judgment in self._judgments]
        if not known:
            self._show_none()
            return
        chosen = judgment_id if judgment_id in known else known[0]
        self._waiting = partial(self._show_at, chosen, place if judgment_id in known else 0, on_pages)
        if soon:
            self._stack.setCurrentWidget(self.flowing)
            # Twice: the first turn of the event loop ends before anything is painted.
            QTimer.singleShot(0, self, partial(QTimer.singleShot, 0, self, self._show_waiting))
        else:
            self._show_waiting()

    @property
    def view(self) -> JudgmentView | PagesView:
        """The view of text or of pages, whichever is in use."""
        self._show_waiting()
        return self._view

    def show_delivered(self, is_delivered: bool) -> None:
        """Set whether the case was delivered: then it has no judgments here, and none can be added."""
        self.empty.show_delivered(is_delivered)
        self.header.add_button.setHidden(is_delivered)

    def hide_adding(self) -> None:
        """Offer no more judgments: the case can only be read."""
        self._offers_adding = False
        self.header.add_button.hide()
        self.empty.hide_adding()

    def show_passage(self, passage: Passage, *, stays: bool = False) -> None:
        """Show a passage in its judgment, highlighted for a moment, or, if it `stays`, until the view is told."""
        self._show_waiting()
        if passage.judgment not in {judgment.id for judgment in self._judgments}:
            return
        if passage.judgment != self._shown:
            self._show_judgment(passage.judgment)
        if not passage.region:
            self.view.lead_to(passage.start, passage.end, stays=stays)
            return
        if not self.is_paged() and self._is_pdf():
            self._read(as_text=False)
        self.view.lead_to_area(passage.page, passage.region)

    def is_paged(self) -> bool:
        """Return whether the judgment is shown as its pages."""
        return self.view is self.paged.view

    def title(self, judgment_id: str) -> str:
        """Return the title of a judgment of this case, "" if there is no such judgment."""
        return next((_title(judgment) for judgment in self._judgments if judgment.id == judgment_id), "")

    def reload(self) -> None:
        """Show judgments that were added or changed meanwhile."""
        self._show_waiting()
        if self._case and self._is_unchanged():
            self._show_details()
        elif self._case:
            self.show_case(self._case, self._shown, self.view.place(), on_pages=self.is_paged())

    def _is_unchanged(self) -> bool:
        """Return whether the judgments are still those shown: then the view keeps its selection."""
        if not self._shown or cases.list_judgments(self._context.project, self._case) != self._judgments:
            return False
        return read_pages(self._context.project, self._shown) == self.view.pages()

    def clear(self) -> None:
        """Show no case."""
        self._case, self._shown, self._judgments, self._waiting = "", "", (), None
        self.close_search()
        self._show_none()

    def judgment(self) -> str:
        """Return the id of the judgment shown, "" for none."""
        self._show_waiting()
        return self._shown

    def focus_text(self) -> None:
        """Focus the text, or the button that adds a judgment."""
        target = self.view if self.judgment() else self.empty.add_button
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keys(self) -> dict[str, Callable[[], object]]:
        """Return the keys with what they do."""
        return {
            "Ctrl+F": self.open_search,
            "Ctrl+G": self.header.page_field.open,
            "Ctrl+Shift+P": self.switch_view,
            **dict.fromkeys(("Ctrl++", "Ctrl+="), self.zoom_in),
            "Ctrl+-": self.zoom_out,
            "Ctrl+0": self.zoom_reset,
        }

    def open_search(self) -> None:
        """Show the find bar, with the words selected in the judgment."""
        if self.judgment():
            self.find_bar.open_with(self.view.selected_text())

    def close_search(self) -> None:
        """Hide the find bar, and remove the marks of its hits."""
        was_in_bar = self.find_bar.field.hasFocus()
        self.find_bar.hide()
        self.view.find_words("")
        if was_in_bar:
            self.view.setFocus()

    def retranslate(self) -> None:
        for button, name in (
            (self.header.find_button, self.tr("Find in the judgment (Ctrl+F)")),
            (self.header.smaller, self.tr("Smaller (Ctrl+-)")),
            (self.header.larger, self.tr("Larger (Ctrl++)")),
            (self.header.list_button, self.tr("All pages, small")),
            (self.header.add_button, self.tr("Add a judgment to this case")),
        ):
            button.setToolTip(plain_tip(name))
            button.setAccessibleName(name)
        self.header.percent.setToolTip(self.tr("As wide as fits, text in its usual size (Ctrl+0)"))
        self.flowing.setAccessibleName(self.tr("Text of the judgment"))
        self._show_titles()
        self.flowing.retranslate()
        self.paged.retranslate()
        self._show_switch()
        self._show_page_number()
        self._show_zoom()

    def _connect(self) -> None:
        self.header.choice.activated.connect(self._choose)
        self.header.find_button.clicked.connect(self.open_search)
        self.header.smaller.clicked.connect(self.zoom_out)
        self.header.larger.clicked.connect(self.zoom_in)
        self.header.add_button.clicked.connect(self.add_asked)
        self.empty.add_button.clicked.connect(self.add_asked)
        self.header.percent.clicked.connect(self.zoom_reset)
        self.header.list_button.toggled.connect(self.paged.thumbnails.setVisible)
        self.header.switch_button.clicked.connect(self.switch_view)
        self.header.page_field.page_chosen.connect(self._go_to_page)
        self.header.page_field.left.connect(self.focus_text)
        self.paged.view.text_asked.connect(self.switch_view)
        self.paged.view.open_failed.connect(self._fall_back)
        for view in (self.flowing, self.paged.view):
            view.page_changed.connect(self._show_page_number)
            view.zoom_changed.connect(self._show_zoom)
        self.find_bar.words_changed.connect(self._find)
        self.find_bar.step_asked.connect(self._step)
        self.find_bar.closed.connect(self.close_search)

    def zoom_in(self) -> None:
        """Zoom in by a step."""
        self.view.zoom_by(1)

    def zoom_out(self) -> None:
        """Zoom out by a step."""
        self.view.zoom_by(-1)

    def zoom_reset(self) -> None:
        """Reset the zoom to 100 percent."""
        self.view.set_zoom(100)

    def _fill_choice(self) -> None:
        self.header.choice.clear()
        for judgment in self._judgments:
            self.header.choice.addItem("", judgment.id)
        self._show_titles()

    def _show_titles(self) -> None:
        titles = [_title(judgment) for judgment in self._judgments]
        self.header.choice.show_titles(titles)
        self.header.name.setText(titles[0] if titles else "")
        self.header.name.setToolTip(plain_tip(self.header.name.text()))

    def _show_tools(self) -> None:
        has_any = bool(self._judgments)
        self.header.choice.setVisible(len(self._judgments) > 1)
        self.header.name.setVisible(len(self._judgments) <= 1)
        header = self.header
        for widget in (*header.tools, header.menu_button, header.percent, header.page_field, self.strip):
            widget.setVisible(has_any)
        header.add_button.setVisible(has_any and self._offers_adding)
        self.empty.add_button.setEnabled(bool(self._case))
        shown = self.paged if self.is_paged() else self.flowing
        self._stack.setCurrentWidget(shown if has_any else self.empty)
        self._show_switch()

    def _show_switch(self) -> None:
        """Show the button that switches between pages and text, where there are both."""
        has_both = self._is_pdf() and any(page.strip() for page in self.view.pages())
        self.header.switch_button.setVisible(has_both)
        self.header.list_button.setVisible(self.is_paged() and bool(self._shown))
        pages, text = self.tr("Show the pages (Ctrl+Shift+P)"), self.tr("Read as flowing text (Ctrl+Shift+P)")
        name = text if self.is_paged() else pages
        self.header.switch_button.setToolTip(plain_tip(name))
        self.header.switch_button.setAccessibleName(name)
        icons.set_icon(self.header.switch_button, "text-lines" if self.is_paged() else "page", "muted")

    def _choose(self, index: int) -> None:
        self._show_judgment(self.header.choice.itemData(index))

    @Slot()
    def _show_waiting(self) -> None:
        show, self._waiting = self._waiting, None
        if show is not None:
            show()

    def _show_at(self, judgment_id: str, place: int, on_pages: bool) -> None:
        self._show_judgment(judgment_id)
        if place and on_pages == self.is_paged():
            self.view.show_place(place)

    def _show_judgment(self, judgment_id: str) -> None:
        self._shown = judgment_id
        self.header.choice.setCurrentIndex(self.header.choice.findData(judgment_id))
        self._show_details()
        pages = read_pages(self._context.project, judgment_id)
        has_text = any(page.strip() for page in pages)
        self._show_in_view(
            pages, on_pages=self._is_pdf() and not (has_text and self._context.settings.reads_flowing_text)
        )

    def _show_in_view(self, pages: tuple[str, ...], *, on_pages: bool) -> None:
        """Show the judgment as its pages or as flowing text; the other view is emptied."""
        zoom = self.view.zoom
        self._view = self.paged.view if on_pages else self.flowing
        self._show_tools()
        self.view.set_zoom(zoom)
        if on_pages:
            self.flowing.show_pages(())
            self.paged.show_file(partial(open_pages, self._context.project, self._shown), pages)
        else:
            self.paged.clear()
            self.flowing.show_pages(pages)
        self.layer.use(self.view)
        self._show_switch()
        self._show_page_number()
        self._show_zoom()
        self.judgment_shown.emit()
        if not self.find_bar.isHidden():
            self._find(self.find_bar.field.text())

    def _show_details(self) -> None:
        """Update warning and menu for the judgment shown."""
        details = judgment_details(self._context.project, self._shown) if self._shown else None
        self.notice.show_details(details)
        self.header.menu_button.show_details(details)

    def _show_none(self) -> None:
        self._show_details()
        self.paged.clear()
        self.flowing.show_pages(())
        self._show_tools()
        self._show_page_number()
        self.judgment_shown.emit()

    @Slot()
    def switch_view(self) -> None:
        """Switch between pages and flowing text, at the same words."""
        if not self.header.switch_button.isHidden():
            self._context.settings.reads_flowing_text = self.is_paged()
            self._read(as_text=self.is_paged())

    def _read(self, *, as_text: bool) -> None:
        had_focus = self.view.hasFocus()
        place = self.view.reading_place()
        self._show_in_view(self.view.pages(), on_pages=not as_text)
        self.view.read_on(place)
        if had_focus:
            self.view.setFocus()

    @Slot()
    def _fall_back(self) -> None:
        """Show the text where the file cannot be opened: the text was read when it was added."""
        self._read(as_text=True)

    @Slot(int)
    def _go_to_page(self, page: int) -> None:
        self.view.show_page(page)

    def _is_pdf(self) -> bool:
        return any(judgment.id == self._shown and judgment.media_type == PDF for judgment in self._judgments)

    def _find(self, words: str) -> None:
        count = self.view.find_words(words)
        self._select_hit()
        self.find_bar.show_count(self.view.hit_number(), count)

    def _select_hit(self) -> None:
        """Select what is found: it can be made evidence at once, and is there when the search is closed."""
        if (place := self.view.hit_place()) is not None:
            self.view.select(*place)

    def _step(self, by: int) -> None:
        self.view.step_hit(by)
        self._select_hit()
        self.find_bar.show_count(self.view.hit_number(), self.view.hit_count())

    @Slot()
    def _show_page_number(self) -> None:
        self.header.page_field.show_page(self.view.current_page(), self.view.page_count())

    @Slot()
    def _show_zoom(self) -> None:
        self.header.percent.setText(per_cent(self.view.zoom))
        self.header.percent.setAccessibleName(self.header.percent.text())


def _title(judgment: Judgment) -> str:
    title = f"{judgment_kind_name(judgment.kind)} – {judgment.name}"
    if not judgment.is_former:
        return title
    return QCoreApplication.translate("JudgmentKinds", "{title} (replaced)").format(title=title)
