"""View state of a coding: what was open and in view, kept with the coding so that it opens there again."""

import json
from dataclasses import asdict, dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from tipcoder.domain.answers import Ref
from tipcoder.errors import UserError
from tipcoder.services import coding as service
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.form.form_pane import FormPane
from tipcoder.ui.coding.form_state import FormState
from tipcoder.ui.coding.judgment.pane import JudgmentPane
from tipcoder.ui.coding.panes import Panes

SAVE_EVERY_MS = 30_000
"""Interval of saving while one works: leaving and closing save too."""
DRAFTS_AFTER_MS = 2_500
"""Time after which drafts are saved, counted from the first key that changed them."""
_LARGEST = 2**31 - 1
"""Largest number that a window takes."""


@dataclass(frozen=True, slots=True)
class ViewState:
    """Page, question and judgment in view, and drafts: words that could not be saved as answers, or were not sent.

    `page` is the key of a page of the form, `row` and `question` the current question, `rows` the open cards,
    `unfolded` the folds whose questions are shown, `guidance` the keys of questions whose guidance is open.
    `judgment_at` counts characters from the top of the judgment, or, `on_pages`, parts of its pages; `zoom` is in
    percent, `passages` says that the list of passages was open, `declined` are the codes of entries that answers show
    and that are not due in this case.
    """

    page: str = ""
    row: str = ""
    question: str = ""
    rows: tuple[str, ...] = ()
    guidance: tuple[str, ...] = ()
    judgment: str = ""
    judgment_at: int = 0
    zoom: int = 100
    panes: tuple[int, ...] = ()
    passages: bool = False
    on_pages: bool = False
    drafts: tuple[tuple[Ref, str], ...] = ()
    remarks: tuple[tuple[Ref, str], ...] = ()
    area: str = ""
    unfolded: tuple[str, ...] = ()
    declined: tuple[str, ...] = ()


class ViewStateKeeper(QObject):
    """Restores the view state of one coding at a time, and saves it at intervals and on request.

    Signals:
        failed(UserError): it could not be saved.
    """

    failed = Signal(object)

    _work: CodingWork
    _state: FormState

    def __init__(self, judgments: JudgmentPane, form: FormPane, panes: Panes, parent: QObject) -> None:
        super().__init__(parent)
        self._judgments = judgments
        self._form = form
        self._panes = panes
        self._saved = ""
        self.is_saved = True
        """Whether the view state, with what is typed and could not be saved as an answer, is in the file."""
        self._timer = QTimer(self)
        self._timer.setInterval(SAVE_EVERY_MS)
        self._timer.timeout.connect(self.save)
        self._drafts_timer = QTimer(self)
        self._drafts_timer.setSingleShot(True)
        self._drafts_timer.setInterval(DRAFTS_AFTER_MS)
        self._drafts_timer.timeout.connect(self.save)

    def open(self, work: CodingWork, state: FormState) -> Ref | None:
        """Show a coding as it was left, and save its view state from now on. Returns the question to go to, if any."""
        self._work, self._state = work, state
        self._saved = work.coding.coding.place
        self._timer.start()
        kept = read_view_state(self._saved)
        state.open_rows = {row for row in kept.rows if work.exists(Ref(row, ""))}
        state.guidance_open = set(kept.guidance)
        state.unfolded = set(kept.unfolded)
        state.declined = set(kept.declined)
        state.restore_drafts(
            {ref: text for ref, text in kept.drafts if work.live.has(ref)},
            {ref: text for ref, text in kept.remarks if work.exists(ref)},
            kept.area,
        )
        state.drafts_changed.connect(self._save_drafts)
        self._panes.share(kept.panes)
        self._judgments.view.set_zoom(kept.zoom)
        self._judgments.strip.set_open(kept.passages)
        self._judgments.show_case(
            work.coding.coding.case, kept.judgment, kept.judgment_at, on_pages=kept.on_pages, soon=True
        )
        pages = {page.key: page for page in work.structure.pages}
        self._form.show_page(state, pages.get(kept.page, work.structure.pages[0]))
        ref = Ref(kept.row or work.live.root, kept.question)
        return ref if kept.question and work.live.has(ref) else None

    def close(self) -> None:
        """Save no longer."""
        self._timer.stop()
        self._drafts_timer.stop()
        self._state.drafts_changed.disconnect(self._save_drafts)

    @Slot()
    def save(self) -> None:
        """Save the present view state of the open coding."""
        text = write_view_state(self._present())
        if text == self._saved or not self._work.coding.project.is_writable:
            return
        try:
            service.save_place(self._work.coding, text)
            self._saved = text
            self.is_saved = True
        except UserError as error:
            self.is_saved = False
            self.failed.emit(error)

    @Slot()
    def _save_drafts(self) -> None:
        """Save soon; not at each key, and not never because the next key came."""
        if not self._drafts_timer.isActive():
            self._drafts_timer.start()

    def _present(self) -> ViewState:
        view, state, judgments = self._form.view, self._state, self._judgments
        page, current = view.page(), view.current
        return ViewState(
            page=page.key if page is not None else "",
            row=current.row if current is not None else "",
            question=current.key if current is not None else "",
            rows=tuple(sorted(state.open_rows)),
            guidance=tuple(sorted(state.guidance_open)),
            unfolded=tuple(sorted(state.unfolded)),
            judgment=judgments.judgment(),
            judgment_at=judgments.view.place(),
            zoom=judgments.view.zoom,
            panes=self._panes.shares(),
            passages=judgments.strip.is_open(),
            on_pages=judgments.is_paged(),
            drafts=tuple(state.drafts.items()),
            remarks=tuple(state.remark_drafts.items()),
            area=state.area_draft,
            declined=tuple(sorted(state.declined)),
        )


def write_view_state(state: ViewState) -> str:
    """Return a view state as JSON."""
    drafts, remarks = ([[ref.row, ref.key, text] for ref, text in part] for part in (state.drafts, state.remarks))
    return json.dumps({**asdict(state), "drafts": drafts, "remarks": remarks}, ensure_ascii=False)


def read_view_state(text: str) -> ViewState:
    """Return the view state of a JSON text. One that cannot be read is the default: never a reason not to open."""
    try:
        kept = json.loads(text)
        return ViewState(
            page=str(kept["page"]),
            row=str(kept["row"]),
            question=str(kept["question"]),
            rows=tuple(map(str, kept["rows"])),
            guidance=tuple(map(str, kept["guidance"])),
            unfolded=tuple(map(str, kept.get("unfolded", ()))),
            judgment=str(kept["judgment"]),
            judgment_at=_number(kept["judgment_at"]),
            zoom=_number(kept["zoom"]),
            panes=tuple(map(_number, kept["panes"])),
            passages=bool(kept.get("passages", False)),
            on_pages=bool(kept.get("on_pages", False)),
            drafts=_read_drafts(kept["drafts"]),
            remarks=_read_drafts(kept.get("remarks", [])),
            area=str(kept.get("area", "")),
            declined=tuple(map(str, kept.get("declined", ()))),
        )
    except (ValueError, KeyError, TypeError, RecursionError):
        return ViewState()


def _number(kept: float) -> int:
    """Return a whole number that a window takes.

    Raises:
        ValueError: it is larger, or no number.
    """
    if not abs(kept) <= _LARGEST:
        raise ValueError(kept)
    return int(kept)


def _read_drafts(drafts: list[list[object]]) -> tuple[tuple[Ref, str], ...]:
    return tuple((Ref(str(row), str(key)), str(typed)) for row, key, typed in drafts)
