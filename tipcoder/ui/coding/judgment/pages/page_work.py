"""Drawing pages and looking for their letters off the window's thread: one thing at a time, what is looked at first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from tipcoder.domain.page_geometry import PageLetters, PagePicture
from tipcoder.errors import UserError
from tipcoder.services.judgments.judgments import OpenPages
from tipcoder.ui.coding.judgment.text_search import FoldedText, folded_pages
from tipcoder.ui.tasks import Tasks


class WishKind(Enum):
    """What is wanted of a page."""

    PICTURE = auto()
    LETTERS = auto()
    THUMBNAIL = auto()
    WORDS = auto()
    """Not of one page, but of all: what they are searched by."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Something wanted of a page, numbered from 0; pictures in pixels."""

    kind: WishKind
    page: int
    width: int = 0
    height: int = 0


class _Job:
    """What runs now. The worker asks whether it is still wanted; only the window's thread says so."""

    def __init__(self, wish: Wish) -> None:
        self.wish = wish
        self.is_stale = False


class _Held:
    """What must be let go of also when nobody says so: the window was closed."""

    def __init__(self) -> None:
        self.file: OpenPages | None = None
        self.job: _Job | None = None

    def let_go(self) -> None:
        """Close the file: at once, as what is under way stops."""
        if self.job is not None:
            self.job.is_stale = True
        if self.file is not None:
            self.file.close()


@dataclass(frozen=True, slots=True)
class _Made:
    opening: object
    """Of which file: results of one that was put away meanwhile are dropped."""
    job: _Job
    result: QImage | PageLetters | list[FoldedText] | None


class PageWork(QObject):
    """Works for one view, on one file at a time.

    Signals:
        opened(sizes): the file is open; widths and heights of its pages in points.
        open_failed: the engine cannot open it.
        drawn(page, QImage): a page, None if it cannot be drawn.
        thumbnail_drawn(page, QImage): the same, small.
        lettered(page, PageLetters): where the letters of a page stand.
        folded(list of FoldedText): all pages as they are searched.
    """

    opened = Signal(object)
    open_failed = Signal()
    drawn = Signal(int, object)
    thumbnail_drawn = Signal(int, object)
    lettered = Signal(int, object)
    folded = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = Tasks(self)
        self._opening: object | None = None
        self._is_opening = False
        self._texts: tuple[str, ...] = ()
        self._wishes: list[Wish] = []
        self._small_wishes: list[Wish] = []
        self._held = _Held()
        self.destroyed.connect(self._held.let_go)

    def open(self, opener: Callable[[], OpenPages], texts: tuple[str, ...]) -> None:
        """Open a file with the text of its pages, in place of the one before."""
        self.close()
        self._opening, self._texts = object(), texts
        self._is_opening = True
        self._tasks.start(partial(_open, self._opening, opener), done=self._take_file, failed=self._fail)

    def close(self) -> None:
        """Put the file away. What is still read of the project is waited for: it may be closed next."""
        self._wishes, self._small_wishes = [], []
        if self._held.job is not None:
            self._held.job.is_stale = True
        self.finish_opening()
        self._opening, self._is_opening = None, False
        self._put_away(self._held.file)
        self._held.file = None

    def finish_opening(self) -> None:
        """Wait until nothing is read of the project any more."""
        if self._is_opening:
            self._tasks.wait()

    def want(self, wishes: Sequence[Wish]) -> None:
        """Say what is wanted now, the most urgent first. What was wanted before and is no longer, is dropped."""
        self._wishes = list(wishes)
        self._follow_wishes()

    def want_thumbnails(self, wishes: Sequence[Wish]) -> None:
        """Say which small pictures are wanted: they come after all else."""
        self._small_wishes = list(wishes)
        self._follow_wishes()

    def is_idle(self) -> bool:
        """Whether all that was wanted is there."""
        return not self._is_opening and self._held.job is None and not self._wishes and not self._small_wishes

    def _follow_wishes(self) -> None:
        if self._held.job is not None and self._held.job.wish not in (*self._wishes, *self._small_wishes):
            self._held.job.is_stale = True
        self._go_on()

    def _go_on(self) -> None:
        if self._held.file is None or self._held.job is not None:
            return
        wish = next(iter((*self._wishes, *self._small_wishes)), None)
        if wish is None:
            return
        self._held.job = _Job(wish)
        work = partial(_make, self._opening, self._held.file, self._held.job, self._texts)
        self._tasks.start(work, done=self._take, failed=self._fail)

    @Slot(object)
    def _take_file(self, found: tuple[object, OpenPages]) -> None:
        opening, file = found
        if opening is not self._opening:
            self._put_away(file)
            return
        self._held.file, self._is_opening = file, False
        self.opened.emit(file.sizes)
        self._go_on()

    @Slot(object)
    def _take(self, made: _Made) -> None:
        if self._held.job is made.job:
            self._held.job = None
        if made.opening is self._opening and not made.job.is_stale:
            self._forget(made.job.wish)
            self._tell(made.job.wish, made.result)
        self._go_on()

    def _tell(self, wish: Wish, result: QImage | PageLetters | list[FoldedText] | None) -> None:
        match wish.kind:
            case WishKind.PICTURE:
                self.drawn.emit(wish.page, result)
            case WishKind.THUMBNAIL:
                self.thumbnail_drawn.emit(wish.page, result)
            case WishKind.LETTERS:
                self.lettered.emit(wish.page, result)
            case WishKind.WORDS:
                self.folded.emit(result)

    def _forget(self, wish: Wish) -> None:
        for wishes in (self._wishes, self._small_wishes):
            if wish in wishes:
                wishes.remove(wish)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._held.job = None
        if not isinstance(error, UserError):
            raise error
        if self._is_opening:
            self._is_opening = False
            self.open_failed.emit()

    def _put_away(self, file: OpenPages | None) -> None:
        if file is not None:
            self._tasks.start(file.close, done=self._rest, failed=self._fail)

    @Slot(object)
    def _rest(self, _nothing: object) -> None:
        """A file is closed: nothing follows from it."""


def _open(opening: object, opener: Callable[[], OpenPages]) -> tuple[object, OpenPages]:
    return opening, opener()


def _make(opening: object, file: OpenPages, job: _Job, texts: tuple[str, ...]) -> _Made:
    wish = job.wish
    if job.is_stale:
        return _Made(opening, job, None)
    if wish.kind is WishKind.LETTERS:
        return _Made(opening, job, file.letters(wish.page, texts[wish.page]))
    if wish.kind is WishKind.WORDS:
        return _Made(opening, job, folded_pages(texts))
    picture = file.picture(wish.page, wish.width, wish.height, lambda: job.is_stale)
    return _Made(opening, job, _image(picture) if picture is not None else None)


def _image(picture: PagePicture) -> QImage:
    """Return a picture that owns its pixels."""
    shown = QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)
    return shown.copy()
