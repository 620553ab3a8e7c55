"""A judgment as its pages, with a list of thumbnails: thumbnails are drawn when they come into view."""

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from tipcoder.services.judgments.judgments import OpenPages
from tipcoder.ui import theme
from tipcoder.ui.coding.judgment.pages.canvas import DIMMED
from tipcoder.ui.coding.judgment.pages.page_work import PageCache, PageRequest, PageWork, RequestKind
from tipcoder.ui.coding.judgment.pages.pages_view import PagesView
from tipcoder.ui.widgets.retranslating import Retranslating

WIDTH, HEIGHT = 76, 108
"""Size of thumbnails in pixels, which A4 fills."""
BOUND = 24 * 1024**2
"""Bytes of thumbnails."""
LINE = 20

_Index = QModelIndex | QPersistentModelIndex


class PageModel(QAbstractListModel):
    """List model with a row for each page, with its number as text."""

    def __init__(self) -> None:
        super().__init__()
        self.sizes: tuple[tuple[float, float], ...] = ()
        self.pictures = PageCache(BOUND)

    def show_sizes(self, sizes: tuple[tuple[float, float], ...]) -> None:
        """Set the sizes of the pages; no page is drawn yet."""
        self.beginResetModel()
        self.sizes = sizes
        self.pictures.clear()
        self.endResetModel()

    def take(self, page: int, picture: QImage) -> None:
        """Set the picture of a page."""
        self.pictures.put(page, picture)
        self.dataChanged.emit(self.index(page), self.index(page))

    def room(self, page: int) -> QSize:
        """Return the size of the thumbnail of a page."""
        wide, high = self.sizes[page]
        scale = min(WIDTH / wide, HEIGHT / high)
        return QSize(max(1, round(wide * scale)), max(1, round(high * scale)))

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.sizes)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return str(index.row() + 1) if index.isValid() and role in shown else None


class _ThumbnailDelegate(QStyledItemDelegate):
    def __init__(self, model: PageModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(WIDTH + 24, HEIGHT + LINE + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colours, page, rect = theme.tokens(), index.row(), option.rect
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        room = self._model.room(page)
        place = QRect(rect.center().x() - room.width() // 2, rect.top() + 6, room.width(), room.height())
        picture = self._model.pictures.get(page)
        painter.fillRect(place, QColor(Qt.GlobalColor.white))
        if picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, picture)
        if theme.is_dark():
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.fillRect(place, QColor(DIMMED))
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setPen(QColor(colours.accent if is_current else colours.border))
        for step in range(1, 3 if is_current else 2):
            painter.drawRect(place.adjusted(-step, -step, step - 1, step - 1))
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, QColor(colours.text if is_current else colours.muted))
        line = QRect(rect.left(), rect.top() + 6 + HEIGHT, rect.width(), LINE)
        flags = int(Qt.AlignmentFlag.AlignCenter)
        option.widget.style().drawItemText(painter, line, flags, palette, True, index.data(), QPalette.ColorRole.Text)


class Thumbnails(QListView):
    """List of the pages of the file that `PageWork` has open.

    Signals:
        page_chosen(page): this page, counted from 1, is to be shown.
    """

    page_chosen = Signal(int)

    def __init__(self, work: PageWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pageList")
        self.pages = PageModel()
        self._work = work
        self.setModel(self.pages)
        self.setItemDelegate(_ThumbnailDelegate(self.pages, self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(WIDTH + 24 + self.verticalScrollBar().sizeHint().width())
        self._request_timer = QTimer(self)
        self._request_timer.setSingleShot(True)
        self._request_timer.timeout.connect(self._request)
        self.verticalScrollBar().valueChanged.connect(self._request_soon)
        work.thumbnail_drawn.connect(self._take)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def show_sizes(self, sizes: tuple[tuple[float, float], ...]) -> None:
        """List pages of these sizes."""
        self.pages.show_sizes(sizes)
        self._request_soon()

    def show_current(self, page: int) -> None:
        """Select the page that is read, counted from 1."""
        if 1 <= page <= self.pages.rowCount() and not self.hasFocus():
            self.setCurrentIndex(self.pages.index(page - 1))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._request_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._request_soon()

    @Slot()
    def _request_soon(self) -> None:
        self._request_timer.start(0)

    @Slot()
    def _request(self) -> None:
        if not self.isVisible():
            self._work.request_thumbnails(())
            return
        first = max(0, self.indexAt(self.viewport().rect().topLeft()).row())
        count = self.viewport().height() // (HEIGHT + LINE + 12) + 2
        ratio = self.devicePixelRatioF()
        self._work.request_thumbnails(
            [
                PageRequest(RequestKind.THUMBNAIL, page, round(room.width() * ratio), round(room.height() * ratio))
                for page in range(first, min(first + count, self.pages.rowCount()))
                if self.pages.pictures.get(page) is None
                for room in (self.pages.room(page),)
            ]
        )

    @Slot(int, object)
    def _take(self, page: int, picture: QImage | None) -> None:
        if picture is not None and page < self.pages.rowCount():
            self.pages.take(page, picture)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.page_chosen.emit(index.row() + 1)


class PagedJudgment(Retranslating, QWidget):
    """View of the pages, and the list of thumbnails, hidden at first."""

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
