"""How long a large case takes to open in the coding page, and an answer to be handled: recomputed, saved, painted.

`python -m tests.benchmarks.coding_page`. A case of 30 victims and 10 defendants of 3 charges, three of four questions
answered, with a judgment of 40 pages and 300 passages of it as evidence, in an encrypted project. Wanted: 200 ms to
open, 30 ms (median) an answer, 50 ms a passage.
"""

import os
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from tests.benchmarks import generated_cases
from tipcoder.domain.answers import AnswerState, Ref
from tipcoder.domain.passages import whole_text
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Question
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.services.cases import add_judgment, list_cases
from tipcoder.services.evidence import mark_passage
from tipcoder.services.projects import close_project
from tipcoder.ui import theme
from tipcoder.ui.coding.coding_page import CodingPage
from tipcoder.ui.coding.evidence.evidence_links import takes_evidence
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.settings import Scheme, Settings
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.banner import Banner

ROWS = {"victims": 30, "defendants": 10, "charges": 3, "sentences": 1, "challenges": 8, "good_practices": 4}
OPENINGS = 9
PASSAGES = 300
WANTED_OPENING, WANTED_ANSWER, WANTED_PASSAGE = 200, 30, 50
SENTENCE = "Суд је утврдио да је окривљени оштећену врбовао обећањем посла у иностранству и задржао јој исправе. "


def main() -> None:
    """Measure and print."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    theme.apply_theme(app, Scheme.LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        generated_cases._ROWS_A_PARENT.update(ROWS)
        project = generated_cases.make_project(Path(folder) / "benchmark.tip", 2)
        judgment = Path(folder) / "judgment.txt"
        judgment.write_text("\f".join(SENTENCE * 28 for _ in range(40)), encoding="utf-8")
        cases = list_cases(project)
        for case in cases:
            add_judgment(project, case.id, judgment)
        settings = Settings(Path(folder) / "settings.ini")
        context = ProjectContext(project=project, settings=settings, tasks=Tasks(), banner=Banner())
        page = CodingPage(context)
        page.resize(1366, 768)
        page.show()
        app.processEvents()
        for case in cases[:2]:
            page.open_coding(case.coding.id)
            _prove(page)
        openings = [_opening(app, page, cases[number % 2].coding.id) for number in range(OPENINGS)]
        print(f"{len(_questions(page.work.live))} questions that can be answered")
        _say("opening a case", openings[1:], WANTED_OPENING)
        print(f"   the first, with fonts and icons still to be loaded: {openings[0]:.0f} ms")
        _say("a page of 30 cards", [_timed(app, page, partial(_victims, page)) for _ in range(9)], WANTED_OPENING)
        _say("a passage becomes evidence", _marks(app, page), WANTED_PASSAGE)
        _say("an answer, all kinds, over the whole case", _answers(app, page), WANTED_ANSWER)
        close_project(project)
        page.deleteLater()


def _opening(app: QApplication, page: CodingPage, coding: str) -> float:
    page.close_coding()
    app.processEvents()
    return _timed(app, page, partial(page.open_coding, coding))


def _victims(page: CodingPage) -> None:
    page.form.show_page(page._state, next(p for p in page.work.structure.pages if p.key == "victims"))


def _prove(page: CodingPage) -> None:
    """Give answers all over the case their passages, all over the judgment."""
    work, judgment, pages = page.work, page.judgments.judgment(), page.judgments.view.pages()
    assert work is not None
    asked = [ref for ref in _questions(work.live) if takes_evidence(work, ref)]
    room = len(whole_text(pages)) // PASSAGES
    for number, ref in enumerate(asked[:: max(1, len(asked) // PASSAGES)][:PASSAGES]):
        mark_passage(work.coding, ref, judgment, pages, number * room, number * room + 60)


def _marks(app: QApplication, page: CodingPage) -> list[float]:
    """Select and mark as a person does, in a page of the form after another."""
    taken = []
    view, work = page.judgments.view, page.work
    assert work is not None
    asked = [ref for ref in _questions(work.live) if takes_evidence(work, ref)]
    for number, ref in enumerate(asked[:: len(asked) // 20]):
        page.go_to(ref)
        cursor = view.textCursor()
        cursor.setPosition(500 + 100 * number)
        cursor.setPosition(560 + 100 * number, QTextCursor.MoveMode.KeepAnchor)
        view.setTextCursor(cursor)
        app.processEvents()
        taken.append(_timed(app, page, page.evidence.mark_selection))
    return taken


def _answers(app: QApplication, page: CodingPage) -> list[float]:
    """Answer questions as their inputs do: a choice made, a state pressed, a text that rested."""
    taken = []
    live = page.work.live
    order = [ref for ref in _questions(live) if ref.row != live.root or ref.key != "case_title"]
    for ref in order[:: max(1, len(order) // 150)]:
        page.go_to(ref)
        app.processEvents()
        frame = page.form.view.frame(ref)
        if frame is not None and frame.input is not None:
            taken.append(_timed(app, page, partial(frame.save_answer, _another_value(page, ref))))
    return taken


def _questions(live: LiveCoding) -> list[Ref]:
    """Return the questions that a person may answer now, with all rows."""
    asked = (ref for ref in live.refs() if isinstance(live.node(ref), Question) and live.is_relevant(ref))
    return [ref for ref in asked if getattr(live.node(ref), "is_answered_by_person", False)]


def _another_value(page: CodingPage, ref: Ref) -> str:
    question, answer = page.work.live.node(ref), page.work.live.answer(ref)
    now = answer.value if answer is not None and answer.state is AnswerState.ANSWERED else ""
    codes = [choice.code for choice in page.work.live.choices(ref)]
    match question.type:
        case QuestionType.SELECT_ONE:
            return next((code for code in codes if code != now), "")
        case QuestionType.SELECT_MULTIPLE:
            return codes[0] if now != codes[0] else " ".join(codes[:2])
        case QuestionType.DATE:
            return "2020-05" if now != "2020-05" else "2021"
        case QuestionType.INTEGER | QuestionType.DECIMAL:
            return "7" if now != "7" else "8"
    return f"{now} још".strip()


def _timed(app: QApplication, page: QWidget, work: Callable[[], object]) -> float:
    """Return the milliseconds until the work is done and everything is painted."""
    start = time.perf_counter()
    work()
    app.processEvents()
    return (time.perf_counter() - start) * 1000


def _say(what: str, taken: list[float], wanted: float) -> None:
    ordered = sorted(taken)
    high = ordered[int(len(ordered) * 0.95) - 1] if len(ordered) > 1 else ordered[0]
    verdict = "" if median(taken) <= wanted else "   TOO SLOW"
    print(f"{what}: median {median(taken):.1f} ms, 95 % {high:.1f} ms, wanted {wanted} ms, n = {len(taken)}{verdict}")


if __name__ == "__main__":
    main()
