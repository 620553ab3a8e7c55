"""Times what a coder does on the coding page of a large case, until what she sees is painted.

`python -m tests.benchmarks.coding_page`. A case of 30 victims and 10 defendants of 3 charges, three of four questions
answered, with a judgment of 40 pages and 300 passages of it as evidence, in an encrypted project; rows are added in
cases of 90 and 300 victims too. Nothing is gone to untimed. Processor time of the window's thread; wall time beside it.
A hold is a turn of the event loop over 50 ms, those after the work among them.
"""

import gc
import os
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEvent
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLabel

from tests.benchmarks.coding_case import another_value, coding_page, provable, questions
from tests.benchmarks.heartbeat import Heartbeat
from tests.benchmarks.measures import Measure, run
from tipcoder.domain.answers import Ref
from tipcoder.framework.form.form import Question
from tipcoder.ui import theme
from tipcoder.ui.coding.coding_page import CodingPage
from tipcoder.ui.coding.form.question.frame import QuestionFrame
from tipcoder.ui.coding.form.roster_block import RosterBlock
from tipcoder.ui.settings import Scheme

ROUNDS = 9
REST_S = 0.08
"""Time after each step in which work that was put off is watched."""
OPENING, TURN, ANSWER, PASSAGE = 120.0, 50.0, 16.0, 30.0


@dataclass
class Measured:
    """Times of one kind of step in milliseconds, its holds, and how often something visible was not there yet."""

    wanted: float
    taken: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)
    holds: list[str] = field(default_factory=list)
    holes: int = 0

    def line(self, name: str) -> str:
        """Return a line of the table."""
        ordered = sorted(self.taken)
        high = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
        middle = median(ordered)
        verdict = "ok" if middle <= self.wanted else "TOO SLOW"
        verdict += f", {len(self.holds)} held" if self.holds else ""
        verdict += f", {self.holes} HOLES" if self.holes else ""
        times = f"{middle:7.1f} {high:7.1f} {ordered[-1]:7.1f} {median(self.wall):7.1f} {self.wanted:7.0f}"
        return f"{name:44} {len(ordered):4} {times}  {verdict}"


class Bench:
    """Does steps on a page and keeps what they took."""

    def __init__(self, app: QApplication) -> None:
        self.measured: dict[str, Measured] = {}
        self.places: dict[str, float] = defaultdict(float)
        self._app = app
        self._collections = 0
        gc.callbacks.append(self._note_collection)

    def step(self, page: CodingPage, name: str, wanted: float, work: Callable[[], object], *, turns: int = 1) -> None:
        """Do a step, until everything that is visible is painted; then watch what was put off."""
        measured = self.measured.setdefault(name, Measured(wanted))
        collections = self._collections
        with Heartbeat() as heartbeat:
            wall, start = time.perf_counter(), time.thread_time()
            work()
            for _ in range(turns):
                self.turn()
            measured.taken.append((time.thread_time() - start) * 1000)
            measured.wall.append((time.perf_counter() - wall) * 1000)
            measured.holes += _holes(page)
            self.rest()
        collected = "" if self._collections == collections else " (garbage of all ages was collected)"
        for hold in heartbeat.holds:
            measured.holds.append(hold.place)
            place = f"{name}: {hold.place}{collected}"
            self.places[place] = max(self.places[place], hold.milliseconds)

    def rest(self) -> None:
        """Let the event loop turn."""
        end = time.monotonic() + REST_S
        while time.monotonic() < end:
            self.turn()

    def turn(self) -> None:
        """Let the event loop turn once; what was left is deleted too, which outside of `exec` waits for ever."""
        self._app.processEvents()
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _note_collection(self, phase: str, about: dict[str, int]) -> None:
        self._collections += phase == "stop" and about["generation"] == 2

    def say(self) -> None:
        """Print the table."""
        print(
            f"{'ms of the windows thread':44} {'n':>4} {'median':>7} {'95 %':>7} {'max':>7} {'wall':>7} {'wanted':>7}"
        )
        for name, measured in self.measured.items():
            print(measured.line(name))
        print("longest holds:")
        for place, held in sorted(self.places.items(), key=lambda pair: -pair[1])[:25]:
            print(f"  {held:5.0f} ms  {place}")


def measure(*, quick: bool) -> Iterator[Measure]:
    """Yield the medians of each kind of step, and print the table of all with their holds."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    theme.apply_theme(app, Scheme.LIGHT)
    bench = Bench(app)
    with tempfile.TemporaryDirectory() as folder:
        with coding_page(app, Path(folder)) as (page, codings):
            print(f"{len(questions(page.work.live))} questions that can be answered")
            _forget_making()
            measure_case(bench, page, codings)
            measure_rows(bench, page, "30")
        if not quick:
            for victims in (90, 300):
                with coding_page(app, Path(folder), victims=victims) as (page, _):
                    _forget_making()
                    bench.rest()
                    measure_rows(bench, page, str(victims))
    bench.say()
    for name, measured in bench.measured.items():
        yield Measure(name, median(measured.taken), wanted=measured.wanted)


def _forget_making() -> None:
    """Leave what making a project left out of later collections of garbage: the program that opens one has it not."""
    gc.collect()
    gc.freeze()


def measure_case(bench: Bench, page: CodingPage, codings: tuple[str, ...]) -> None:
    """Open, turn pages, go from question to question, answer, prove, undo."""
    for number in range(ROUNDS):
        page.close_coding()
        bench.rest()
        # the form is painted in the first turn of the event loop, the judgment in the second
        bench.step(page, "open the case", OPENING, partial(page.open_coding, codings[number % 2]), turns=2)
    work = page.work
    sections = work.structure.pages
    for round_ in range(4):
        for shown in sections:
            kind = "again" if round_ else "first"
            bench.step(page, f"section {shown.key} ({kind})", TURN, partial(page.go_to, Ref(work.live.root, shown.key)))
    _step_through(bench, page)
    for ref in _spread(questions(work.live), 40):
        bench.step(page, "go to a question anywhere", TURN, partial(page.go_to, ref))
    _answer(bench, page)
    for _ in range(20):
        bench.step(page, "undo, over the whole case", TURN, page.undo)
    for number, ref in enumerate(_spread(provable(page), 20)):
        bench.step(page, "go to a question anywhere", TURN, partial(page.go_to, ref))
        _select(page, 500 + 100 * number)
        bench.rest()
        bench.step(page, "a passage made evidence", PASSAGE, page.evidence.mark_selection)
    for _ in range(8):
        bench.step(page, "undo of a passage, over the whole case", TURN, page.undo)


def measure_rows(bench: Bench, page: CodingPage, there: str) -> None:
    """Add and duplicate a row, and take it back."""
    for roster in ("victims", "defendants"):
        ref = Ref(page.work.live.root, roster)
        if roster == "defendants" and there != "30":
            continue
        named = f"{there} victims there" if roster == "victims" else "10 defendants there"
        bench.step(page, f"go to the rows, {named}", TURN, partial(page.go_to, ref))
        for _ in range(5):
            bench.step(page, f"add a row, {named}", TURN, partial(_add, page, ref))
            bench.step(page, f"undo of it, {named}", TURN, page.undo)
        for _ in range(5):
            bench.step(page, f"duplicate a row, {named}", TURN, partial(_duplicate, page, ref))
            bench.step(page, f"undo of that, {named}", TURN, page.undo)


def _step_through(bench: Bench, page: CodingPage) -> None:
    """Go from question to question with the key for it, from the beginning of some sections."""
    for shown in page.work.structure.pages[:6]:
        page.go_to(Ref(page.work.live.root, shown.key))
        for _ in range(20):
            before, after = page.form.view.page(), _next(page)
            name = "next question" if after is before else "next question, on another page"
            bench.step(page, name, TURN, partial(page.navigation.step_question, 1))


def _next(page: CodingPage) -> object:
    """Return the page of the next question."""
    live, current = page.work.live, page.form.view.current
    order = questions(live)
    if current not in order:
        return page.form.view.page()
    following = order[min(len(order) - 1, order.index(current) + 1)]
    return page.work.structure.page_of(live, following)


def _answer(bench: Bench, page: CodingPage) -> None:
    """Answer questions as their inputs do: a choice made, a state pressed, a text that rested."""
    live = page.work.live
    for ref in _spread([ref for ref in questions(live) if ref != Ref(live.root, "case_title")], 150):
        bench.step(page, "go to a question anywhere", TURN, partial(page.go_to, ref))
        frame, question = page.form.view.frame(ref), live.node(ref)
        if frame is None or frame.input is None or not isinstance(question, Question):
            continue
        value = another_value(page, ref)
        start = len(bench.measured.get("an answer of any kind", Measured(0)).taken)
        bench.step(page, "an answer of any kind", ANSWER, partial(frame.save_answer, value))
        whole = bench.measured["an answer of any kind"]
        kind = bench.measured.setdefault(f"an answer: {question.type.value}", Measured(ANSWER))
        kind.taken += whole.taken[start:]
        kind.wall += whole.wall[start:]
        if frame.states is not None and len(whole.taken) % 5 == 0:
            bench.step(page, "an answer state", ANSWER, partial(frame.toggle_state, 0))


def _select(page: CodingPage, start: int) -> None:
    view = page.judgments.flowing
    cursor = view.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + 60, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)


def _add(page: CodingPage, ref: Ref) -> None:
    block = page.form.view.block(ref)
    assert isinstance(block, RosterBlock)
    block.add_row()


def _duplicate(page: CodingPage, ref: Ref) -> None:
    card = page.form.view.card(page.work.live.rows(ref.row, ref.key)[2].id)
    assert card is not None
    card.duplicate()


def _spread(items: list[Ref], count: int) -> Iterable[Ref]:
    return items[:: max(1, len(items) // count)]


def _holes(page: CodingPage) -> int:
    """Count the questions in view of which nothing is shown yet."""
    frames = page.form.view.findChildren(QuestionFrame)
    return sum(not one.visibleRegion().isEmpty() and one.findChild(QLabel) is None for one in frames)


if __name__ == "__main__":
    run(measure)
