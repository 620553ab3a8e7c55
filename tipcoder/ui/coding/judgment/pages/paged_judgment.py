"""The pages of a judgment, and beside them, if one wants, all pages small."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tipcoder.services.judgments.judgments import OpenPages
from tipcoder.ui.coding.judgment.pages.pages_view import PagesView
from tipcoder.ui.coding.judgment.pages.thumbnails import Thumbnails
from tipcoder.ui.widgets.retranslating import Retranslating


class PagedJudgment(Retranslating, QWidget):
    """Holds the two together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = PagesView(self)
        self.thumbnails = Thumbnails(self.view.work, self)
        self.thumbnails.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.thumbnails)
        layout.addWidget(self.view, 1)
        self.view.work.opened.connect(self._list_pages)
        self.view.page_changed.connect(self.thumbnails.show_current)
        self.thumbnails.page_chosen.connect(self.view.show_page)
        self.retranslate()

    def show_file(self, opener: Callable[[], OpenPages], pages: tuple[str, ...]) -> None:
        """Show a file with this text; `opener` is called in the background."""
        self.thumbnails.show_sizes(())
        self.view.show_file(opener, pages)

    def clear(self) -> None:
        """Show nothing."""
        self.thumbnails.show_sizes(())
        self.view.clear()

    def retranslate(self) -> None:
        self.view.setAccessibleName(self.tr("Pages of the judgment"))
        self.thumbnails.setAccessibleName(self.tr("All pages, small"))
        self.view.retranslate()

    @Slot(object)
    def _list_pages(self, _sizes: object) -> None:
        self.thumbnails.show_sizes(self.view.sizes)
        self.thumbnails.show_current(self.view.current_page())
