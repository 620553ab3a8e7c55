"""Window of the help: pages, search, back and forward, size of the text. Nobody has to close it to work on."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tipcoder.languages import ui_language
from tipcoder.paths import corrected_file
from tipcoder.ui import icons, theme
from tipcoder.ui.actions.key_names import key_name
from tipcoder.ui.help.pages import HelpPage, help_folder, page_file, read_pages, search_pages, spans_of
from tipcoder.ui.screen_room import room_of
from tipcoder.ui.shortcuts import add_shortcut
from tipcoder.ui.text.text_search import FoldedText
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating

SIZE = QSize(980, 680)
LIST_WIDTH = 280
LARGEST, SMALLEST = 10, -2
"""Steps by which the text can be made larger and smaller."""
BACK, FORWARD, LARGER, SMALLER, USUAL = "Alt+Left", "Alt+Right", "Ctrl++", "Ctrl+-", "Ctrl+0"

MARGIN = 24


def _is_of_help(url: QUrl) -> bool:
    path = Path(url.toLocalFile()) if url.isLocalFile() else None
    return path is not None and path.resolve().is_relative_to(help_folder().resolve()) and path.is_file()


class HelpWindow(Retranslating, QDialog):
    """Shows the pages in the language of the window, those that are not translated in English."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("helpWindow")
        self.setModal(False)
        self._pages: tuple[HelpPage, ...] = ()
        self._language = ""
        self._steps = 0
        self.browser = HelpBrowser(self)
        self.search = QLineEdit(self)
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setWordWrap(True)
        theme.set_role(self.list, "wrapped")
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing_found = PlainLabel(self)
        self.nothing_found.setWordWrap(True)
        theme.set_role(self.nothing_found, "muted")
        self.back_button, self.forward_button, self.smaller_button, self.larger_button = (
            QToolButton(self) for _ in range(4)
        )
        self._lay_out()
        self._connect()
        self.resize(SIZE.boundedTo(room_of(self)))
        self.retranslate()

    def show_topic(self, topic: str) -> None:
        """Show a page, and the window before those it belongs to."""
        self.search.clear()
        self.browser.show_page(page_file(topic, ui_language.current()))
        self.show()
        self.raise_()
        self.activateWindow()
        self.browser.setFocus()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Help"))
        self.search.setPlaceholderText(self.tr("Search in the help"))
        self.search.setToolTip(plain_tip(self.search.placeholderText()))
        self.search.setAccessibleName(self.tr("Search in the help"))
        self.list.setAccessibleName(self.tr("Pages"))
        self.browser.setAccessibleName(self.tr("Page of the help"))
        self.nothing_found.setText(self.tr("No page has all these words."))
        for button, text, key in (
            (self.back_button, self.tr("Back"), BACK),
            (self.forward_button, self.tr("Forward"), FORWARD),
            (self.smaller_button, self.tr("Smaller text"), SMALLER),
            (self.larger_button, self.tr("Larger text"), LARGER),
        ):
            button.setToolTip(plain_tip(f"{text} ({key_name(key)})"))
            button.setAccessibleName(text)
        self._read()

    @Slot()
    def enlarge(self) -> None:
        """Make the text of pages larger."""
        self._resize_text(1)

    @Slot()
    def shrink(self) -> None:
        """Make the text of pages smaller."""
        self._resize_text(-1)

    @Slot()
    def reset_size(self) -> None:
        """Give the text of pages its usual size."""
        self._resize_text(-self._steps)

    def _read(self) -> None:
        """Read the pages in the language in use, as they are corrected by now, and stay at the topic."""
        language = ui_language.current()
        pages, is_other = read_pages(language), language != self._language
        if pages == self._pages:
            return
        self._language, self._pages = language, pages
        self._list()
        if not is_other:
            self.browser.read_again()
        elif topic := self.browser.topic():
            self.browser.show_page(page_file(topic, language))
            self.browser.clearHistory()

    @Slot()
    def _list(self) -> None:
        words = self.search.text()
        hits = search_pages(self._pages, words)
        self.list.blockSignals(True)
        self.list.clear()
        for hit in hits:
            item = QListWidgetItem(f"{hit.page.title}\n{hit.piece}" if hit.piece else hit.page.title, self.list)
            item.setData(Qt.ItemDataRole.UserRole, hit.page.topic)
        self.list.blockSignals(False)
        self.list.setVisible(bool(hits))
        self.nothing_found.setVisible(not hits)
        self._show_in_list(self.browser.topic())

    @Slot(str)
    def _show_in_list(self, topic: str) -> None:
        self.list.blockSignals(True)
        rows = [row for row in range(self.list.count()) if self.list.item(row).data(Qt.ItemDataRole.UserRole) == topic]
        self.list.setCurrentRow(rows[0] if rows else -1)
        self.list.blockSignals(False)

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            topic = item.data(Qt.ItemDataRole.UserRole)
            self.browser.show_page(page_file(topic, self._language), self.search.text())

    @Slot()
    def _choose_first(self) -> None:
        """Read the page that was found first."""
        if self.list.count():
            self.list.setCurrentRow(0)
            self._choose(self.list.item(0))

    def _resize_text(self, by: int) -> None:
        wanted = max(SMALLEST, min(LARGEST, self._steps + by))
        self.browser.zoomIn(wanted - self._steps)
        self._steps = wanted
        self.smaller_button.setEnabled(wanted > SMALLEST)
        self.larger_button.setEnabled(wanted < LARGEST)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._list)
        self.search.returnPressed.connect(self._choose_first)
        self.list.currentItemChanged.connect(self._choose)
        self.list.itemClicked.connect(self._choose)
        self.browser.page_shown.connect(self._show_in_list)
        self.browser.backwardAvailable.connect(self.back_button.setEnabled)
        self.browser.forwardAvailable.connect(self.forward_button.setEnabled)
        for button, act, key in (
            (self.back_button, self.browser.backward, BACK),
            (self.forward_button, self.browser.forward, FORWARD),
            (self.smaller_button, self.shrink, SMALLER),
            (self.larger_button, self.enlarge, LARGER),
        ):
            button.clicked.connect(act)
            add_shortcut(self, key, act, Qt.ShortcutContext.WindowShortcut)
        add_shortcut(self, USUAL, self.reset_size, Qt.ShortcutContext.WindowShortcut)
        add_shortcut(self, "Ctrl+=", self.enlarge, Qt.ShortcutContext.WindowShortcut)
        add_shortcut(self, "Ctrl+F", self.search.setFocus, Qt.ShortcutContext.WindowShortcut)
        self.back_button.setEnabled(False)
        self.forward_button.setEnabled(False)

    def _lay_out(self) -> None:
        for button, icon in (
            (self.back_button, "chevron-left"),
            (self.forward_button, "chevron-right"),
            (self.smaller_button, "zoom-out"),
            (self.larger_button, "zoom-in"),
        ):
            icons.set_icon(button, icon)
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 8, 8, 8)
        for button in (self.back_button, self.forward_button):
            bar.addWidget(button)
        bar.addStretch(1)
        for button in (self.smaller_button, self.larger_button):
            bar.addWidget(button)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.nothing_found)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        right = QWidget(self)
        reading = QVBoxLayout(right)
        reading.setContentsMargins(0, 0, 0, 0)
        reading.setSpacing(0)
        reading.addLayout(bar)
        reading.addWidget(self.browser, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes([LIST_WIDTH, SIZE.width() - LIST_WIDTH])
        splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)


def help_window_of(window: QWidget) -> HelpWindow:
    """Return the help of a window: a dialog that stops all other windows does not stop the help of its own."""
    found = window.findChild(HelpWindow, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, HelpWindow) else HelpWindow(window)


class HelpBrowser(QTextBrowser):
    """Opens pages and pictures of the help and nothing else: no other file, no address of the network.

    Signals:
        page_shown(topic): another page is read.
    """

    page_shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenExternalLinks(False)
        self.document().setDocumentMargin(MARGIN)
        self._words = ""
        self._read = QUrl()
        """The page that is read: `source` is still the one before while the next is shown."""
        self._widths: dict[str, int] = {}
        self.sourceChanged.connect(self._finish)
        theme.theme_notice().theme_changed.connect(self.read_again)

    def topic(self) -> str:
        """Return the topic of the page that is read, "" before the first."""
        return Path(self._read.fileName()).stem

    def show_page(self, path: Path, words: str = "") -> None:
        """Read a page, with words marked; the page is scrolled to the first of them."""
        self._words = words
        url = QUrl.fromLocalFile(str(path))
        if url == self._read:
            self._mark()
        else:
            self.setSource(url)

    def doSetSource(
        self, url: QUrl | str, kind: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource
    ) -> None:
        """Follow a link within the help."""
        wanted = self._read.resolved(QUrl(url))
        if _is_of_help(wanted):
            super().doSetSource(wanted, kind)

    def loadResource(self, kind: int, url: QUrl | str) -> object:
        """Load a page or picture of the help, a page as it is corrected on this computer."""
        wanted = self._read.resolved(QUrl(url))
        if not _is_of_help(wanted):
            return None
        return super().loadResource(kind, QUrl.fromLocalFile(str(corrected_file(Path(wanted.toLocalFile())))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_pictures()

    @Slot(QUrl)
    def _finish(self, read: QUrl) -> None:
        self._read = read
        self._fit_pictures()
        self._mark()
        self.page_shown.emit(self.topic())

    @Slot()
    def read_again(self) -> None:
        """Read the page once more: words and colours of its links are those in which it was read."""
        if self.topic():
            at = self.verticalScrollBar().value()
            self.reload()
            self._fit_pictures()
            self._mark()
            self.verticalScrollBar().setValue(at)

    def _fit_pictures(self) -> None:
        room = self.viewport().width() - 2 * MARGIN
        for position, name, width in self._pictures():
            wanted = min(self._width_of(name), room)
            if wanted > 0 and width != wanted:
                fitted = QTextImageFormat()
                fitted.setWidth(wanted)
                cursor = QTextCursor(self.document())
                cursor.setPosition(position)
                cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(fitted)

    def _pictures(self) -> list[tuple[int, str, float]]:
        """Return place, name and width of each picture."""
        found = []
        block: QTextBlock = self.document().begin()
        while block.isValid():
            part = block.begin()
            while not part.atEnd():
                drawn = part.fragment().charFormat()
                if drawn.isImageFormat():
                    name = drawn.stringProperty(QTextFormat.Property.ImageName)
                    width = drawn.doubleProperty(QTextFormat.Property.ImageWidth)
                    found.append((part.fragment().position(), name, width))
                part += 1
            block = block.next()
        return found

    def _width_of(self, name: str) -> int:
        file = self._read.resolved(QUrl(name)).toLocalFile()
        if file and file not in self._widths:  # while the first page is being read, there is no page yet
            self._widths[file] = QImage(file).width()
        return self._widths.get(file, 0)

    def _mark(self) -> None:
        marked = QTextCharFormat()
        marked.setBackground(QColor(theme.tokens().highlight))
        selections = []
        for start, end in spans_of(FoldedText(self.document().toPlainText()), self._words):
            selection = QTextEdit.ExtraSelection()
            selection.cursor = QTextCursor(self.document())
            selection.cursor.setPosition(start)
            selection.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            selection.format = marked
            selections.append(selection)
        self.setExtraSelections(selections)
        if selections:
            cursor = QTextCursor(self.document())
            cursor.setPosition(selections[0].cursor.position())
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
