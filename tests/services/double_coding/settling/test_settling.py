"""Settles two codings of a case as two experts do: rows, answers, reasons, undo, and what counts in the end."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from tests.support.commands import PASSPHRASE, Commands
from tests.support.double_coded import open_double_coded, submit
from tests.support.import_sheets import changed, exported
from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.projects import CodingRole, SettlingChoice, SettlingReason
from tipcoder.errors import UserError
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import begin_second, redo, undo
from tipcoder.services.double_coding.settling.settling import Difference, RowDifference, SettlingSession, open_settling
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.storage.coding.cases import store_second
from tipcoder.storage.coding.exports import stream_cases
from tipcoder.storage.coding.identifiers import list_cases_coded, stream_answers
from tipcoder.storage.coding.snapshots import compared_codings


@pytest.fixture
def run(qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch) -> Commands:
    monkeypatch.setenv("TIPCODER_PASSPHRASE", PASSPHRASE)
    return Commands()


@pytest.fixture
def project(run: Commands, tmp_path: Path) -> Iterator[OpenProject]:
    opened = open_double_coded(run, tmp_path)
    yield opened
    close_project(opened)


@pytest.fixture
def session(project: OpenProject) -> SettlingSession:
    submit(project)
    return settling(project)


def settling(project: OpenProject) -> SettlingSession:
    return open_settling(project, compared_codings(project.database)[0].coding.coding.case)


def difference(session: SettlingSession, name: str) -> Difference:
    return next(found for found in session.differences() if found.question.name == name)


def choice_of(session: SettlingSession, coder: str) -> SettlingChoice:
    """Return the side, A or B, that a coder is."""
    return SettlingChoice.A if session.shown[0].coder == coder else SettlingChoice.B


def said(session: SettlingSession, name: str) -> Answer | None:
    return session.coding.live.answer(Ref(session.coding.live.root, name))


def rows(session: SettlingSession, roster: str = "victims") -> list[str]:
    live = session.coding.live
    return [live.value(Ref(row.id, "initials")) for row in live.rows(live.root, roster)]


def lone(session: SettlingSession, coder: str) -> RowDifference:
    side = choice_of(session, coder)
    return next(found for found in session.row_differences() if found.side is side and found.roster == "victims")


def test_what_both_say_alike_is_agreed_at_once(session: SettlingSession) -> None:
    assert said(session, "months") == Answer("12")
    assert said(session, "consent") is None
    assert rows(session) == ["A.B."]
    names = [found.question.name for found in session.differences()]
    assert names == ["case_title", "consent", "means", "adult"]


def test_a_case_is_settled_only_after_both_submitted(project: OpenProject) -> None:
    with pytest.raises(UserError) as fault:
        settling(project)

    assert (fault.value.code, fault.value.values["coder"]) == ("settling_not_submitted", "SRB-01")


def test_the_side_that_is_taken_gives_its_answer_and_a_lead_needs_a_reason(session: SettlingSession) -> None:
    with pytest.raises(UserError) as fault:
        session.decide(difference(session, "consent"), SettlingChoice.A)
    assert fault.value.code == "settling_reason_missing"

    session.decide(difference(session, "consent"), choice_of(session, "SRB-02"), reason=SettlingReason.GUIDANCE)

    assert said(session, "consent") == Answer("no")
    decided = difference(session, "consent").decision
    assert decided is not None
    assert (decided.coder, decided.settlement.reason) == ("SRB-01", SettlingReason.GUIDANCE)


def test_what_becomes_relevant_appears_and_goes_again(session: SettlingSession) -> None:
    session.decide(difference(session, "consent"), choice_of(session, "SRB-01"), reason=SettlingReason.LAW)
    assert difference(session, "why").decision is None

    session.decide(difference(session, "consent"), choice_of(session, "SRB-02"), reason=SettlingReason.LAW)
    assert "why" not in [found.question.name for found in session.differences()]


def test_a_union_has_the_terms_of_both_and_only_of_sets(session: SettlingSession) -> None:
    session.decide(difference(session, "means"), SettlingChoice.BOTH)

    found = said(session, "means")
    assert found is not None
    assert sorted(found.value.split()) == ["force", "fraud", "threat"]
    with pytest.raises(UserError) as fault:
        session.decide(difference(session, "consent"), SettlingChoice.BOTH, reason=SettlingReason.SLIP)
    assert fault.value.code == "settling_no_union"


def test_another_answer_and_what_is_not_settled(session: SettlingSession) -> None:
    session.decide(difference(session, "means"), SettlingChoice.OTHER, answer=Answer("", AnswerState.NOT_STATED))
    assert said(session, "means") == Answer("", AnswerState.NOT_STATED)
    with pytest.raises(UserError) as fault:
        session.decide(difference(session, "consent"), SettlingChoice.NOT_SETTLED)
    assert fault.value.code == "settling_note_missing"

    before = session.left()
    session.decide(difference(session, "consent"), SettlingChoice.NOT_SETTLED, note="The reviewer decides.")

    assert session.left() == before


def test_decisions_are_undone_after_a_restart_too(session: SettlingSession, project: OpenProject) -> None:
    side = choice_of(session, "SRB-01")
    session.decide(difference(session, "consent"), side, reason=SettlingReason.SLIP)
    again = settling(project)
    assert difference(again, "consent").decision is not None

    undo(again.coding)

    assert difference(again, "consent").decision is None
    assert said(again, "consent") is None
    redo(again.coding)
    assert difference(again, "consent").decision is not None


def test_a_row_that_one_side_has_is_taken_with_all_under_it(session: SettlingSession) -> None:
    session.take_row(lone(session, "SRB-01"))

    assert rows(session) == ["A.B.", "C.D."]
    live = session.coding.live
    taken = live.rows(live.root, "victims")[1]
    assert [live.value(Ref(row.id, "length")) for row in live.rows(taken.id, "hearings")] == ["7"]
    undo(session.coding)
    assert rows(session) == ["A.B."]
    assert lone(session, "SRB-01").decision is None


def test_a_row_is_left_or_joined_with_one_of_the_other_side(session: SettlingSession) -> None:
    session.leave_row(lone(session, "SRB-02"))
    assert rows(session) == ["A.B."]
    assert lone(session, "SRB-02").decision is not None

    session.join_rows(lone(session, "SRB-01"), lone(session, "SRB-02"))

    live = session.coding.live
    assert len(live.rows(live.root, "victims")) == 2
    assert live.value(Ref(live.rows(live.root, "victims")[1].id, "adult")) == "no"
    assert [found.question.name for found in session.differences()].count("initials") == 1


def test_a_decision_on_a_row_replaces_the_one_before(session: SettlingSession) -> None:
    session.take_row(lone(session, "SRB-01"))
    session.take_row(lone(session, "SRB-01"))
    assert rows(session) == ["A.B.", "C.D."]

    session.leave_row(lone(session, "SRB-01"))
    assert rows(session) == ["A.B."]

    session.take_row(lone(session, "SRB-01"))
    live = session.coding.live
    taken = live.rows(live.root, "victims")[1]
    assert [live.value(Ref(row.id, "length")) for row in live.rows(taken.id, "hearings")] == ["7"]
    for expected in (["A.B."], ["A.B.", "C.D."], ["A.B.", "C.D."], ["A.B."]):
        undo(session.coding)
        assert rows(session) == expected


def test_a_joined_row_is_taken_apart_again(session: SettlingSession) -> None:
    session.join_rows(lone(session, "SRB-01"), lone(session, "SRB-02"))

    session.take_row(lone(session, "SRB-01"))

    assert rows(session) == ["A.B.", "C.D."]
    assert lone(session, "SRB-02").decision is None


def test_neither_coding_is_changed(session: SettlingSession, project: OpenProject) -> None:
    before = compared_codings(project.database)
    session.decide(difference(session, "means"), SettlingChoice.BOTH)
    session.take_row(lone(session, "SRB-01"))

    assert compared_codings(project.database) == before


def test_a_case_is_finished_when_nothing_is_left_that_leads_or_is_verified(session: SettlingSession) -> None:
    with pytest.raises(UserError) as fault:
        session.finish()
    assert fault.value.code == "settling_left"

    session.decide(difference(session, "consent"), choice_of(session, "SRB-02"), reason=SettlingReason.LAW)
    for row in session.row_differences():
        session.leave_row(row)
    session.finish()

    assert session.left() == 0


def test_which_side_is_shown_as_a_is_kept(session: SettlingSession, project: OpenProject) -> None:
    assert [side.coder for side in session.shown] == [side.coder for side in settling(project).shown]


def finished_case(session: SettlingSession) -> None:
    session.decide(difference(session, "consent"), choice_of(session, "SRB-02"), reason=SettlingReason.LAW)
    session.decide(difference(session, "means"), SettlingChoice.BOTH)
    session.take_row(lone(session, "SRB-01"))
    for row in session.row_differences():
        if row.decision is None:
            session.leave_row(row)
    session.finish()


def counted(project: OpenProject) -> tuple[str, list[str]]:
    (case,) = stream_cases(project.database, None)
    consent = case[""][0].answers.get("consent")
    return consent.value if consent else "", [row.answers["initials"].value for row in case["victims"]]


def test_a_settled_case_counts_and_leaves_by_its_agreed_coding(session: SettlingSession, project: OpenProject) -> None:
    assert counted(project) == ("yes", ["A.B.", "C.D."])

    finished_case(session)

    assert counted(project) == ("no", ["A.B.", "C.D."])
    answers = next(stream_answers(project.database, list_cases_coded(project.database), ["initials"]))
    assert [answer.value for answer in answers] == ["A.B.", "C.D."]
    assert list_cases(project)[0].coding.role is CodingRole.PRIMARY


def test_who_has_yet_to_submit_a_second_coding_sees_no_agreed_one(
    session: SettlingSession, project: OpenProject
) -> None:
    finished_case(session)
    case = compared_codings(project.database)[0].coding.coding.case
    with project.database.writing() as writing:
        store_second(writing, case, project.framework_id, "SRB-03", begin_second(project.form, "third"))
    project.database.work_as(CodingRole.PRIMARY, "SRB-03")

    assert list(stream_cases(project.database, None)) == []


def test_a_workbook_from_before_changes_nothing_in_a_settled_case(
    session: SettlingSession, project: OpenProject, run: Commands, tmp_path: Path
) -> None:
    before = tmp_path / "before.xlsx"
    exported(project, before)
    changed(before, lambda sheets: sheets.set("cases", 3, months=99))
    finished_case(session)
    first = compared_codings(project.database)[0]
    close_project(project)

    said = run("import", project.path, before, "--json")

    assert said.exit_code == 0
    again = open_project(project.path, passphrase=PASSPHRASE)
    try:
        assert counted(again)[0] == "no"
        assert compared_codings(again.database)[0].coding.answers == first.coding.answers
    finally:
        close_project(again)


def test_that_there_are_none_never_stands_beside_rows(run: Commands, tmp_path: Path) -> None:
    none = {"case_title": "One", "victims": "~none"}
    some = {"case_title": "One", "victims": [{"initials": "Q.Z."}]}
    opened = open_double_coded(run, tmp_path, [none], [some])
    submit(opened)
    session = settling(opened)
    session.decide(difference(session, "victims"), choice_of(session, "SRB-01"))
    assert said(session, "victims") == Answer(state=AnswerState.NONE)
    session.take_row(lone(session, "SRB-02"))
    assert (said(session, "victims"), rows(session)) == (None, ["Q.Z."])
    with pytest.raises(UserError) as fault:
        session.decide(difference(session, "victims"), choice_of(session, "SRB-01"))
    assert fault.value.code == "roster_has_rows"
    undo(session.coding)
    assert (said(session, "victims"), rows(session)) == (Answer(state=AnswerState.NONE), [])
    close_project(opened)
