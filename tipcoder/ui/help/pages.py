"""Pages of the help as they ship, and the search in them."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from PySide6.QtGui import QTextDocument

from tipcoder import paths
from tipcoder.domain.folding import fold
from tipcoder.languages.missing import language_shown
from tipcoder.ui.help.topics import TOPICS
from tipcoder.ui.text.excerpt import excerpt
from tipcoder.ui.text.text_search import FoldedText, Span

PIECE = 120
"""Characters of what is shown of a page that was found."""


@dataclass(frozen=True)
class HelpPage:
    """One page, as it is written without its title."""

    topic: str
    path: Path
    title: str
    body: str

    @cached_property
    def text(self) -> str:
        """Text of the page that is searched: its words without the markup."""
        document = QTextDocument()
        document.setMarkdown(self.body)
        return document.toPlainText().replace("\ufffc", "")

    @cached_property
    def folded(self) -> FoldedText:
        """The text as it is searched."""
        return FoldedText(self.text)


@dataclass(frozen=True, slots=True)
class PageHit:
    """A page on which all words were found, with a piece of it around the first."""

    page: HelpPage
    piece: str


def help_folder() -> Path:
    """Return the folder of the pages and their pictures."""
    return paths.resources() / "help"


def page_file(topic: str, language: str) -> Path:
    """Return the file of a page in a language, in English if there is none."""
    written = {path.parent.name for path in help_folder().glob(f"*/{topic}.md")}
    return help_folder() / language_shown("help page", language, written) / f"{topic}.md"


def read_pages(language: str) -> tuple[HelpPage, ...]:
    """Read all pages in a language."""
    return tuple(_read(topic, page_file(topic, language)) for topic in TOPICS)


def search_pages(pages: tuple[HelpPage, ...], words: str) -> tuple[PageHit, ...]:
    """Return the pages on which all words are found, whatever their marks and script; titles come first."""
    wanted = fold(words).split()
    if not wanted:
        return tuple(PageHit(page, "") for page in pages)
    found = []
    for page in pages:
        title = fold(page.title)
        spans = spans_of(page.folded, words)
        if all(word in title or page.folded.spans(word) for word in wanted):
            is_titled = all(word in title for word in wanted)
            found.append((not is_titled, PageHit(page, _piece(page.text, spans[0]) if spans else "")))
    return tuple(hit for _, hit in sorted(found, key=lambda each: each[0]))


def spans_of(text: FoldedText, words: str) -> list[Span]:
    """Return where words stand in a text, in order, none within another."""
    spans = sorted(span for word in set(fold(words).split()) for span in text.find(word))
    return [span for number, span in enumerate(spans) if not number or span[0] >= spans[number - 1][1]]


def _piece(text: str, span: Span) -> str:
    piece, _ = excerpt(text, (span,))
    return piece if len(piece) <= PIECE else f"{piece[:PIECE].rpartition(' ')[0]}…"


def _read(topic: str, path: Path) -> HelpPage:
    title, _, body = paths.corrected_file(path).read_text(encoding="utf-8").partition("\n")
    return HelpPage(topic, path, title.removeprefix("#").strip(), body)
