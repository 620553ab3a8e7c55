"""Work on a case takes few statements, and opens the project file for none of it."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.support.budgets import budgets, over
from tests.support.counting import Counting
from tests.support.new_projects import new_project
from tipcoder.analysis import completeness
from tipcoder.domain.answers import Ref, Row
from tipcoder.domain.edits import AddRows
from tipcoder.domain.ids import new_id
from tipcoder.domain.projects import Country
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Question
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.services.cases import add_case, add_judgment, list_cases
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.projects import NewProject, close_project
from tipcoder.ui.coding.coding_page import CodingPage
from tipcoder.ui.coding.evidence import takes_evidence
from tipcoder.ui.coding.form.roster_block import RosterBlock
from tipcoder.ui.exchange.export.export_dialog import ExportDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.settings import Scheme, Settings
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.theme import apply_theme
from tipcoder.ui.widgets.banner import Banner
from tipcoder.ui.widgets.inputs.check_list_input import MANY

SETTLING = 30
"""Turns of 10 ms after which a page is quiet: what is put off waits for 250 ms at most."""
SENTENCE = "Sud je utvrdio da je okrivljeni oštećenu vrbovao obećanjem posla u inostranstvu. "


class Desk:
    """The coding page of two cases with a judgment each, and what was counted there."""

    def __init__(self, page: CodingPage, codings: list[str]) -> None:
        self.page, self.codings = page, codings

    def rest(self) -> None:
        """Let everything that the work before put off be done: until nothing is read any more."""
        is_busy = True
        while is_busy:
            with Counting() as counts:
                self.page.context.tasks.wait()
                for _ in range(SETTLING):
                    QTest.qWait(10)
                    self.page.context.tasks.wait()
            is_busy = counts.statements > 0

    def count(self, name: str, work: Callable[[], object], table: str = "case") -> dict[str, int]:
        """Do something until it is painted, and return what it took over its budget."""
        self.rest()
        with Counting() as counts:
            work()
            QApplication.processEvents()
        self.rest()
        return over(budgets(table)[name], counts)

    def ref(self, wanted: Callable[[Ref, Question], bool]) -> Ref:
        """Return the first relevant question that is like this."""
        live = self.page.work.live
        asked = ((ref, live.node(ref)) for ref in live.refs() if live.is_relevant(ref))
        return next(ref for ref, node in asked if isinstance(node, Question) and wanted(ref, node))


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    apply_theme(qapp, Scheme.LIGHT)
    project = new_project(NewProject(tmp_path / "a.tip", "A", Country.SRB, "SRB-01", "four fictional words here"))
    judgment = tmp_path / "a.txt"
    judgment.write_text("\f".join(SENTENCE * 20 for _ in range(4)), encoding="utf-8")
    cases = [add_case(project) for _ in range(2)]
    for case in cases:
        add_judgment(project, case.id, judgment)
    tasks = Tasks()
    settings = Settings(tmp_path / "settings.ini")
    page = CodingPage(ProjectContext(project=project, settings=settings, tasks=tasks, banner=Banner()))
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    qtbot.waitExposed(page)
    page.open_coding(cases[0].coding.id)
    QApplication.processEvents()
    yield Desk(page, [case.coding.id for case in cases])
    page.close_coding()
    tasks.wait()
    close_project(project)


def test_opening_a_case(desk: Desk) -> None:
    assert desk.count("open", partial(desk.page.open_coding, desk.codings[1])) == {}
    assert desk.count("open again", partial(desk.page.open_coding, desk.codings[0])) == {}


@pytest.mark.parametrize("victims", [60, 240])
def test_opening_counts_as_much_of_a_large_case_as_of_a_small_one(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, victims: int
) -> None:
    page, (_, second) = desk.page, desk.codings
    coding = open_coding(page.context.project, second)
    apply_edit(coding, (AddRows(tuple(Row(new_id(), second, "victims", number) for number in range(victims))),))
    counted: list[Ref] = []
    ask = completeness.question_status

    def noted(live: LiveCoding, ref: Ref, question: Question) -> completeness.Status:
        counted.append(ref)
        return ask(live, ref, question)

    monkeypatch.setattr(completeness, "question_status", noted)
    page.open_coding(second)
    at_once = len(counted)
    assert page.completeness() == coding.completeness
    assert 0 < at_once <= budgets("counted")["open"]
    desk.rest()
    assert len(counted) > at_once
    assert page.completeness() == coding.completeness
    assert page.outline.status_of(Ref(second, "victims"))


def test_an_answer_and_its_undo(desk: Desk) -> None:
    ref = desk.ref(lambda _, question: question.type is QuestionType.TEXT and question.is_answered_by_person)
    desk.page.go_to(ref)
    frame = desk.page.form.view.frame(ref)
    assert desk.count("answer", partial(frame.save_answer, "one")) == {}
    assert desk.page.work.live.answer(ref).value == "one"
    assert desk.count("undo", desk.page.undo) == {}


def test_a_long_list_makes_each_chip_once(desk: Desk) -> None:
    def is_long(_: Ref, question: Question) -> bool:
        is_list = question.type is QuestionType.SELECT_MULTIPLE and question.is_answered_by_person
        return is_list and len(desk.page.work.live.form.choices.get(question.choices, ())) >= MANY

    ref = desk.ref(is_long)
    chosen = [choice.code for choice in desk.page.work.live.choices(ref)[:3]]
    desk.page.go_to(ref)
    for codes in (chosen, chosen[:1]):
        desk.page.form.view.frame(ref).save_answer(" ".join(codes))
    for coding in reversed(desk.codings):  # away and back
        desk.page.open_coding(coding)
    desk.page.go_to(ref)
    buttons = desk.page.form.view.frame(ref).findChildren(QPushButton)
    chips = [button for button in buttons if button.property("role") in ("chip", "offer")]
    assert len(chips) == len(chosen)


def test_a_row_added(desk: Desk) -> None:
    ref = Ref(desk.page.work.live.root, "victims")
    desk.page.go_to(ref)
    block = desk.page.form.view.block(ref)
    assert isinstance(block, RosterBlock)
    assert desk.count("row added", block.add_row) == {}
    assert len(desk.page.work.live.rows(ref.row, ref.key)) == 1


def test_a_passage(desk: Desk) -> None:
    work = desk.page.work
    assert work is not None
    desk.page.go_to(desk.ref(lambda ref, _: takes_evidence(work, ref)))
    view = desk.page.judgments.flowing
    cursor = view.textCursor()
    cursor.setPosition(100)
    cursor.setPosition(160, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    QApplication.processEvents()
    assert desk.count("passage", desk.page.evidence.mark_selection) == {}
    assert desk.page.work.live.evidence


def test_another_case_that_changes(desk: Desk) -> None:
    context, here = desk.page.context, desk.page.work.coding.coding.case
    other = next(case.id for case in list_cases(context.project) if case.id != here)
    assert desk.count("another case changed", partial(context.events.cases_changed.emit, other)) == {}


def test_reading_in_the_background_lets_the_window_keep_its_connection(desk: Desk) -> None:
    desk.rest()
    with desk.page.context.project.database.session():  # as a reading in the background has it for a while
        list_cases(desk.page.context.project)
        assert desk.count("read beside", partial(list_cases, desk.page.context.project)) == {}


def test_the_export_dialog(desk: Desk, qtbot: QtBot) -> None:
    def show() -> None:
        dialog = ExportDialog(desk.page.context, desk.page)
        qtbot.addWidget(dialog)
        dialog.show()

    assert desk.count("export", show, "dialog") == {}
