"""Answers that a judgment proposes: taken with their evidence and rows, rejected, undone, and kept in the project."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.new_projects import new_project
from tests.support.xlsforms import workbook
from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.projects import Country
from tipcoder.domain.proposed_answers import ProposedAnswer, ProvingPassage, TakenCount
from tipcoder.framework.engine import editing
from tipcoder.services import cases
from tipcoder.services.coding import OpenCoding, apply_edit, history, open_coding, undo
from tipcoder.services.guided.decisions import CaseReading, ProposalState, ProposedAnswers, follow, take_back
from tipcoder.services.projects import NewProject, close_project, open_project
from tipcoder.storage.coding.decided_proposals import count_taken, rejected_answers

PASSPHRASE = "four fictional words here"
TEXT = "Окривљени Л.М. и М.П. 3. априла 2022. године, односно 4. априла 2022. године, обманом и претњом."
SURVEY = [
    {"type": "text", "name": "title", "label": "Title"},
    {"type": "date", "name": "decision_date", "label": "Date"},
    {"type": "select_multiple means", "name": "means", "label": "Means"},
    {"type": "begin_repeat", "name": "defendants", "label": "Defendants"},
    {"type": "text", "name": "defendant_label", "label": "Initials"},
    {"type": "begin_repeat", "name": "charges", "label": "Charges"},
    {"type": "text", "name": "charge_article", "label": "Article"},
    {"type": "integer", "name": "months", "label": "Months"},
    {"type": "end_repeat"},
    {"type": "end_repeat"},
]
CHOICES = [{"list_name": "means", "name": name, "label": name.title()} for name in ("deception", "threat")]


def proposed(
    question: str, value: str, words: str, row: str = "", *, conflict: int | None = None, new_row: bool = False
) -> ProposedAnswer:
    start = TEXT.index(words)
    passage = ProvingPassage(start, start + len(words), 1, words)
    return ProposedAnswer(
        question=question, row=row, value=value, judgment=0, passage=passage, rule=f"{question}.words",
        right=20, tried=20, conflict=conflict, new_row=new_row,
    )  # fmt: skip


DECEPTION, THREAT = proposed("means", "deception", "обманом"), proposed("means", "threat", "претњом")
FIRST_DATE = proposed("decision_date", "2022-04-03", "3. априла 2022", conflict=1)
OTHER_DATE = proposed("decision_date", "2022-04-04", "4. априла 2022", conflict=1)
L_M = proposed("defendant_label", "Л.М.", "Л.М.", "defendants[1]", new_row=True)
M_P = proposed("defendant_label", "М.П.", "М.П.", "defendants[2]", new_row=True)
CHARGE = proposed("charge_article", "388", "обманом", "defendants[2]/charges[1]", new_row=True)
MONTHS = proposed("months", "12", "године", "defendants[2]/charges[1]", new_row=True)
ALL = (FIRST_DATE, OTHER_DATE, DECEPTION, THREAT, L_M, M_P, CHARGE, MONTHS)


@pytest.fixture
def work(tmp_path: Path) -> Iterator[OpenCoding]:
    framework, judgment = tmp_path / "framework.xlsx", tmp_path / "judgment.txt"
    framework.write_bytes(workbook(SURVEY, CHOICES))
    judgment.write_text(TEXT, "utf-8")
    project = new_project(NewProject(tmp_path / "a.tip", "A", Country.SRB, "SRB-01", PASSPHRASE, framework))
    case = cases.add_case(project)
    cases.add_judgment(project, case.id, judgment)
    yield open_coding(project, case.coding.id)
    close_project(project)


def read(work: OpenCoding) -> ProposedAnswers:
    judgment = cases.list_judgments(work.project, work.coding.case)[0].id
    return ProposedAnswers(work.live, CaseReading(((judgment, (TEXT,)),), ALL))


def labels(work: OpenCoding) -> list[str]:
    rows = work.live.row_ids(work.live.root, "defendants")
    return [work.live.value(Ref(row, "defendant_label")) for row in rows]


def test_what_is_taken_is_answer_and_evidence_in_one_step(work: OpenCoding) -> None:
    answers, ref = read(work), Ref(work.live.root, "means")
    for one in (THREAT, DECEPTION):
        apply_edit(work, answers.take(one))
    assert set(work.live.value(ref).split()) == {"deception", "threat"}
    assert {passage.exact for passage in work.live.evidence(ref)} == {"обманом", "претњом"}
    undo(work)
    assert work.live.value(ref) == "threat"
    assert [passage.exact for passage in work.live.evidence(ref)] == ["претњом"]
    assert answers.state(THREAT, frozenset()) is ProposalState.ENTERED
    assert answers.state(DECEPTION, frozenset()) is ProposalState.OPEN


def test_an_answer_in_rows_that_are_not_there_adds_them_with_their_names(work: OpenCoding) -> None:
    answers = read(work)
    apply_edit(work, answers.take(MONTHS))
    assert labels(work) == ["М.П."]
    row = answers.row(MONTHS.row)
    assert row is not None
    assert (work.live.value(Ref(row, "charge_article")), work.live.value(Ref(row, "months"))) == ("388", "12")
    assert answers.state(CHARGE, frozenset()) is ProposalState.ENTERED
    apply_edit(work, answers.take(L_M))
    assert labels(work) == ["М.П.", "Л.М."], "which is another person, though the first by number"
    undo(work)
    undo(work)
    assert labels(work) == []
    assert not tuple(work.live.all_evidence())


def test_persons_are_taken_together(work: OpenCoding) -> None:
    answers = read(work)
    assert answers.names(frozenset()) == (L_M, M_P)
    apply_edit(work, answers.take_rows(answers.names(frozenset())))
    assert labels(work) == ["Л.М.", "М.П."]
    assert answers.names(frozenset()) == ()
    undo(work)
    assert labels(work) == []


def test_one_side_of_a_conflict_rejects_the_other(work: OpenCoding) -> None:
    answers = read(work)
    apply_edit(work, answers.take(OTHER_DATE))
    rejected = rejected_answers(work.project.database, work.coding.id)
    assert work.live.value(Ref(work.live.root, "decision_date")) == "2022-04-04"
    assert answers.state(FIRST_DATE, rejected) is ProposalState.REJECTED
    assert answers.state(OTHER_DATE, rejected) is ProposalState.ENTERED


def test_both_sides_of_a_conflict_prove_that_it_is_unclear(work: OpenCoding) -> None:
    answers, ref = read(work), Ref(work.live.root, "decision_date")
    apply_edit(work, answers.say_unclear(FIRST_DATE))
    assert work.live.answer(ref) == Answer(state=AnswerState.UNCLEAR)
    assert {passage.exact for passage in work.live.evidence(ref)} == {"3. априла 2022", "4. априла 2022"}


def test_another_answer_stands_until_the_proposed_one_is_taken(work: OpenCoding) -> None:
    answers, ref = read(work), Ref(work.live.root, "decision_date")
    apply_edit(work, answers.take(OTHER_DATE))
    undo(work)
    apply_edit(work, editing.set_answer(work.live, ref, Answer("2021")))
    assert answers.state(FIRST_DATE, frozenset()) is ProposalState.DIFFERS
    apply_edit(work, answers.take(FIRST_DATE))
    assert work.live.value(ref) == "2022-04-03"


def test_rejections_hold_when_the_project_is_opened_again_and_are_taken_back(work: OpenCoding) -> None:
    answers = read(work)
    edits = [answers.reject(DECEPTION), answers.reject(CHARGE), answers.reject(M_P)]
    known = rejected_answers(work.project.database, work.coding.id)
    for edit in edits:
        apply_edit(work, edit)
        known = follow(known, edit)
    path, coding_id = work.project.path, work.coding.id
    close_project(work.project)
    again = open_coding(open_project(path, passphrase=PASSPHRASE), coding_id)
    rejected = rejected_answers(again.project.database, coding_id)
    assert rejected == known
    after = read(again)
    assert [after.state(one, rejected) is ProposalState.REJECTED for one in ALL] == [
        one in (DECEPTION, CHARGE, M_P) for one in ALL
    ]
    assert after.names(rejected) == (L_M,)
    undo(again)
    assert after.state(M_P, rejected_answers(again.project.database, coding_id)) is ProposalState.OPEN
    (charge,) = (one for one in rejected if one.question == "charge_article")
    apply_edit(again, take_back(charge))
    assert {one.question for one in rejected_answers(again.project.database, coding_id)} == {"means"}
    close_project(again.project)


def test_a_rejected_answer_of_a_row_stays_rejected_when_the_row_comes(work: OpenCoding) -> None:
    answers = read(work)
    apply_edit(work, answers.reject(MONTHS))
    apply_edit(work, answers.take(CHARGE))
    assert answers.state(MONTHS, rejected_answers(work.project.database, work.coding.id)) is ProposalState.REJECTED


def test_the_history_names_the_rule_of_an_answer_that_was_taken(work: OpenCoding) -> None:
    answers, ref = read(work), Ref(work.live.root, "means")
    apply_edit(work, answers.take(THREAT))
    assert {entry.rule for entry in history(work, ref)} == {"means.words"}


def test_answers_that_were_taken_are_counted_and_those_corrected_since(work: OpenCoding) -> None:
    answers, ref = read(work), Ref(work.live.root, "decision_date")
    for one in (THREAT, DECEPTION, OTHER_DATE, L_M, M_P):
        apply_edit(work, answers.take(one))
    assert counted(work) == TakenCount(answers=4, taken=5, corrected=0), "two terms are one answer"
    apply_edit(work, editing.set_answer(work.live, ref, Answer("2022")))
    apply_edit(work, editing.set_answer(work.live, Ref(work.live.root, "means"), Answer("threat")))
    assert counted(work) == TakenCount(answers=4, taken=5, corrected=2)
    undo(work)
    apply_edit(work, editing.remove_row(work.live, work.live.row_ids(work.live.root, "defendants")[0]))
    assert counted(work) == TakenCount(answers=3, taken=4, corrected=1)


def counted(work: OpenCoding) -> TakenCount:
    return count_taken(work.project.database)
