"""Reading pane of the help: pages as Markdown, links between them, pictures as wide as there is room."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal, Slot
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
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from tipcoder.ui import theme
from tipcoder.ui.help.pages import help_folder, spans_of
from tipcoder.ui.text.text_search import FoldedText

MARGIN = 24


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
        theme.theme_notice().theme_changed.connect(self._reload)

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
        """Load a page or picture of the help."""
        wanted = self._read.resolved(QUrl(url))
        return super().loadResource(kind, wanted) if _is_of_help(wanted) else None

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
    def _reload(self) -> None:
        """Read the page once more: the colours of its links are those in which it was read."""
        if self.topic():
            self.reload()
            self._fit_pictures()
            self._mark()

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


def _is_of_help(url: QUrl) -> bool:
    path = Path(url.toLocalFile()) if url.isLocalFile() else None
    return path is not None and path.resolve().is_relative_to(help_folder().resolve()) and path.is_file()
