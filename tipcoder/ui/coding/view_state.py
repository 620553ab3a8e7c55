"""View state of a coding: what was open and in view, kept with the coding so that it opens there again."""

import json
from dataclasses import asdict, dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from tipcoder.domain.answers import Ref
from tipcoder.errors import UserError
from tipcoder.services import coding as service
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.form.form_pane import FormPane
from tipcoder.ui.coding.form.form_state import FormState
from tipcoder.ui.coding.judgment.pane import JudgmentPane
from tipcoder.ui.coding.panes import Panes

SAVE_EVERY_MS = 30_000
"""Interval of saving while one works: leaving and closing save too."""


@dataclass(frozen=True, slots=True)
class ViewState:
    """Page, question and judgment in view, and drafts that could not be saved as answers.

    `page` is the key of a page of the form, `row` and `question` the current question, `rows` the open cards,
    `guidance` the keys of questions whose guidance is open. `judgment_at` counts characters from the top of the
    judgment, or, `on_pages`, parts of its pages; `zoom` is in percent, `passages` says that the list of passages was
    open.
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
        self._timer = QTimer(self)
        self._timer.setInterval(SAVE_EVERY_MS)
        self._timer.timeout.connect(self.save)

    def open(self, work: CodingWork, state: FormState) -> Ref | None:
        """Show a coding as it was left, and save its view state from now on. Returns the question to go to, if any."""
        self._work, self._state = work, state
        self._saved = work.coding.coding.place
        self._timer.start()
        kept = read_view_state(self._saved)
        state.open_rows = {row for row in kept.rows if work.exists(Ref(row, ""))}
        state.guidance_open = set(kept.guidance)
        state.drafts = {ref: text for ref, text in kept.drafts if work.live.has(ref)}
        self._panes.share(kept.panes)
        self._judgments.view.set_zoom(kept.zoom)
        self._judgments.strip.set_open(kept.passages)
        self._judgments.show_case(work.coding.coding.case, kept.judgment, kept.judgment_at, on_pages=kept.on_pages)
        pages = {page.key: page for page in work.structure.pages}
        self._form.show_page(state, pages.get(kept.page, work.structure.pages[0]))
        ref = Ref(kept.row or work.live.root, kept.question)
        return ref if kept.question and work.live.has(ref) else None

    def close(self) -> None:
        """Save no longer."""
        self._timer.stop()

    @Slot()
    def save(self) -> None:
        """Save the present view state of the open coding."""
        text = write_view_state(self._present())
        if text == self._saved:
            return
        try:
            service.save_place(self._work.coding, text)
            self._saved = text
        except UserError as error:
            self.failed.emit(error)

    def _present(self) -> ViewState:
        view, state, judgments = self._form.view, self._state, self._judgments
        page, current = view.page(), view.current
        return ViewState(
            page=page.key if page is not None else "",
            row=current.row if current is not None else "",
            question=current.key if current is not None else "",
            rows=tuple(sorted(state.open_rows)),
            guidance=tuple(sorted(state.guidance_open)),
            judgment=judgments.judgment(),
            judgment_at=judgments.view.place(),
            zoom=judgments.view.zoom,
            panes=self._panes.shares(),
            passages=judgments.strip.is_open(),
            on_pages=judgments.is_paged(),
            drafts=tuple(state.drafts.items()),
        )


def write_view_state(state: ViewState) -> str:
    """Return a view state as JSON."""
    drafts = [[ref.row, ref.key, text] for ref, text in state.drafts]
    return json.dumps({**asdict(state), "drafts": drafts}, ensure_ascii=False)


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
            judgment=str(kept["judgment"]),
            judgment_at=int(kept["judgment_at"]),
            zoom=int(kept["zoom"]),
            panes=tuple(map(int, kept["panes"])),
            passages=bool(kept.get("passages", False)),
            on_pages=bool(kept.get("on_pages", False)),
            drafts=tuple((Ref(str(row), str(key)), str(typed)) for row, key, typed in kept["drafts"]),
        )
    except (ValueError, KeyError, TypeError):
        return ViewState()
