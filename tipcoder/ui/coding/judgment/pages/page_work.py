"""Background work on the pages of a file: pictures, letters and folded text, one request at a time, by priority."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from tipcoder.domain.page_geometry import PageLetters, PagePicture
from tipcoder.errors import UserError
from tipcoder.services.judgments.judgments import OpenPages
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.text.text_search import FoldedText, folded_pages

BOUND = 96 * 1024**2
"""Bytes of pictures: some sixty pages at the usual zoom, or two at the largest."""
LARGEST = 10_000_000
"""Pixels of the largest picture: beyond, it is stretched. A4 in 320 dots an inch."""


def _open(opening: object, opener: Callable[[], OpenPages]) -> tuple[object, OpenPages]:
    return opening, opener()


def _image(picture: PagePicture) -> QImage:
    """Return a picture that owns its pixels."""
    shown = QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)
    return shown.copy()


def pixels(width: int, height: int, ratio: float) -> tuple[int, int]:
    """Return the size in pixels in which a page is drawn, for its size on the screen and the device pixel ratio."""
    wide, high = width * ratio, height * ratio
    shrink = min(1.0, (LARGEST / (wide * high)) ** 0.5)
    return max(1, round(wide * shrink)), max(1, round(high * shrink))


class RequestKind(Enum):
    """Kind of work on a page."""

    PICTURE = auto()
    LETTERS = auto()
    THUMBNAIL = auto()
    WORDS = auto()
    """Folded text of all pages, for searching."""


@dataclass(frozen=True, slots=True)
class PageRequest:
    """Request for work on a page, numbered from 0; size of pictures in pixels."""

    kind: RequestKind
    page: int
    width: int = 0
    height: int = 0


class _Job:
    """Work under way. The worker reads whether it is stale; only the main thread sets it."""

    def __init__(self, request: PageRequest) -> None:
        self.request = request
        self.is_stale = False


class _Held:
    """File and job that are released also when the window is destroyed without closing the file."""

    def __init__(self) -> None:
        self.file: OpenPages | None = None
        self.job: _Job | None = None

    def release(self) -> None:
        """Stop the job and close the file."""
        if self.job is not None:
            self.job.is_stale = True
        if self.file is not None:
            self.file.close()


@dataclass(frozen=True, slots=True)
class _Made:
    opening: object
    """Identity of the file: results for one that was closed meanwhile are dropped."""
    job: _Job
    result: QImage | PageLetters | list[FoldedText] | None


def _make(opening: object, file: OpenPages, job: _Job, texts: tuple[str, ...]) -> _Made:
    request = job.request
    if job.is_stale:
        return _Made(opening, job, None)
    if request.kind is RequestKind.LETTERS:
        return _Made(opening, job, file.letters(request.page, texts[request.page]))
    if request.kind is RequestKind.WORDS:
        return _Made(opening, job, folded_pages(texts))
    picture = file.picture(request.page, request.width, request.height, lambda: job.is_stale)
    return _Made(opening, job, _image(picture) if picture is not None else None)


class PageWork(QObject):
    """Does the work for one view, on one file at a time.

    Signals:
        opened(sizes): the file is open; widths and heights of its pages in points.
        open_failed: the engine cannot open it.
        drawn(page, QImage): a page, None if it cannot be drawn.
        thumbnail_drawn(page, QImage): the same, small.
        lettered(page, PageLetters): the letters of a page with their positions.
        folded(list of FoldedText): all pages, folded for searching.
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
        self._requests: list[PageRequest] = []
        self._thumbnail_requests: list[PageRequest] = []
        self._held = _Held()
        self.destroyed.connect(self._held.release)

    def open(self, opener: Callable[[], OpenPages], texts: tuple[str, ...]) -> None:
        """Open a file with the text of its pages, in place of the one before."""
        self.close()
        self._opening, self._texts = object(), texts
        self._is_opening = True
        self._tasks.start(partial(_open, self._opening, opener), done=self._take_file, failed=self._fail)

    def close(self) -> None:
        """Close the file. Waits while the project is still read: it may be closed next."""
        self._requests, self._thumbnail_requests = [], []
        if self._held.job is not None:
            self._held.job.is_stale = True
        self.finish_opening()
        self._opening, self._is_opening = None, False
        self._close_file(self._held.file)
        self._held.file = None

    def finish_opening(self) -> None:
        """Wait until the project is no longer read."""
        if self._is_opening:
            self._tasks.wait()

    def request(self, requests: Sequence[PageRequest]) -> None:
        """Replace the requests, the most urgent first."""
        self._requests = list(requests)
        self._restart()

    def request_thumbnails(self, requests: Sequence[PageRequest]) -> None:
        """Replace the requests for thumbnails, which come last."""
        self._thumbnail_requests = list(requests)
        self._restart()

    def is_idle(self) -> bool:
        """Return whether all requests are done."""
        return not self._is_opening and self._held.job is None and not self._requests and not self._thumbnail_requests

    def _restart(self) -> None:
        if self._held.job is not None and self._held.job.request not in (*self._requests, *self._thumbnail_requests):
            self._held.job.is_stale = True
        self._go_on()

    def _go_on(self) -> None:
        if self._held.file is None or self._held.job is not None:
            return
        request = next(iter((*self._requests, *self._thumbnail_requests)), None)
        if request is None:
            return
        self._held.job = _Job(request)
        work = partial(_make, self._opening, self._held.file, self._held.job, self._texts)
        self._tasks.start(work, done=self._finish, failed=self._fail)

    @Slot(object)
    def _take_file(self, found: tuple[object, OpenPages]) -> None:
        opening, file = found
        if opening is not self._opening:
            self._close_file(file)
            return
        self._held.file, self._is_opening = file, False
        self.opened.emit(file.sizes)
        self._go_on()

    @Slot(object)
    def _finish(self, made: _Made) -> None:
        if self._held.job is made.job:
            self._held.job = None
        if made.opening is self._opening and not made.job.is_stale:
            self._remove(made.job.request)
            self._emit(made.job.request, made.result)
        self._go_on()

    def _emit(self, request: PageRequest, result: QImage | PageLetters | list[FoldedText] | None) -> None:
        match request.kind:
            case RequestKind.PICTURE:
                self.drawn.emit(request.page, result)
            case RequestKind.THUMBNAIL:
                self.thumbnail_drawn.emit(request.page, result)
            case RequestKind.LETTERS:
                self.lettered.emit(request.page, result)
            case RequestKind.WORDS:
                self.folded.emit(result)

    def _remove(self, request: PageRequest) -> None:
        for requests in (self._requests, self._thumbnail_requests):
            if request in requests:
                requests.remove(request)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._held.job = None
        if not isinstance(error, UserError):
            raise error
        if self._is_opening:
            self._is_opening = False
            self.open_failed.emit()

    def _close_file(self, file: OpenPages | None) -> None:
        if file is not None:
            self._tasks.start(file.close, done=self._ignore, failed=self._fail)

    @Slot(object)
    def _ignore(self, _nothing: object) -> None:
        """Do nothing: a file was closed."""


class PageCache:
    """The latest picture of each page; the least recently used are dropped first."""

    def __init__(self, bound: int = BOUND) -> None:
        self._bound = bound
        self._pictures: OrderedDict[int, QImage] = OrderedDict()
        self.taken = 0
        """Bytes of all pictures."""

    def put(self, page: int, picture: QImage) -> None:
        """Store a picture in place of the page's earlier one."""
        self._drop(page)
        self._pictures[page] = picture
        self.taken += picture.sizeInBytes()
        while self.taken > self._bound and len(self._pictures) > 1:
            self._drop(next(iter(self._pictures)))

    def get(self, page: int) -> QImage | None:
        """Return the picture of a page, in whatever size, None if there is none."""
        found = self._pictures.get(page)
        if found is not None:
            self._pictures.move_to_end(page)
        return found

    def clear(self) -> None:
        """Drop all pictures."""
        self._pictures.clear()
        self.taken = 0

    def _drop(self, page: int) -> None:
        picture = self._pictures.pop(page, None)
        if picture is not None:
            self.taken -= picture.sizeInBytes()
