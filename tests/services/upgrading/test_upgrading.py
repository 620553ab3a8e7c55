"""Two hundred coded cases brought to a newer version of their framework: nothing lost, all reported, all or nothing."""

from pathlib import Path

from sqlalchemy import text

from tests.services.upgrading.conftest import CASES
from tests.support.read_back import about, rows
from tests.support.steps import finished
from tests.support.versions import (
    exported,
    first,
    make,
    read,
    second,
    stored,
    upgraded,
)
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.framework.engine.editing import add_row, set_answer
from tipcoder.framework.form.form import Roster
from tipcoder.services.cases import add_case, add_judgment, list_cases, read_judgment
from tipcoder.services.coding import apply_edit, can_redo, can_undo, history, open_coding, undo
from tipcoder.services.evidence import mark_passage
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.services.remarks import add_remark, remarks_of_coding
from tipcoder.services.upgrading import Impact, plan_upgrade, retired_answers, upgrade
from tipcoder.storage.file.integrity import check_database


def cases_where(project: OpenProject, condition: str) -> int:
    """Count cases by the answers in their rows, without anything of the upgrade."""
    query = f"""SELECT count(DISTINCT coding.case_id) FROM coding JOIN row ON row.coding_id = coding.id
                JOIN answer ON answer.row_id = row.id WHERE {condition}"""  # noqa: S608
    with project.database.session() as session:
        return int(session.execute(text(query)).scalar_one())


def test_the_report_tells_every_difference_with_true_counts(project: OpenProject) -> None:
    before = project.path.read_bytes()
    plan = plan_upgrade(project, read(second()))
    (version,) = plan.versions
    assert (plan.version, version.version, version.cases) == ("2", "1", CASES)
    told = {
        (planned.difference.kind.value, planned.difference.name, planned.difference.term): (
            planned.difference.impact,
            planned.cases,
        )
        for planned in version.differences
    }
    with_force = cases_where(project, "question = 'means' AND ' ' || value || ' ' LIKE '% force %'")
    with_partly = cases_where(project, "question IN ('outcome', 'verdict') AND value = 'partly'")
    with_charges = cases_where(project, "roster = 'charges'")
    assert 0 < with_force < CASES
    assert 0 < with_partly < CASES
    assert told == {
        ("question_renamed", "story", ""): (Impact.SAFE, cases_where(project, "question = 'summary'")),
        ("choice_replaced", "means", "force"): (Impact.SAFE, with_force),
        ("choice_added", "means", "coercion"): (Impact.SAFE, 0),
        ("choice_removed", "outcomes", "partly"): (Impact.WOULD_DROP_ANSWERS, with_partly),
        ("question_removed", "remark", ""): (
            Impact.WOULD_DROP_ANSWERS,
            cases_where(project, "question = 'remark'"),
        ),
        ("required_added", "sure", ""): (Impact.NEEDS_A_LOOK, CASES),
        ("section_added", "person", ""): (Impact.SAFE, 0),
        ("question_moved", "label", ""): (Impact.SAFE, cases_where(project, "question = 'label'")),
        ("type", "age", ""): (Impact.SAFE, cases_where(project, "question = 'age'")),
        ("roster_renamed", "counts", ""): (Impact.SAFE, with_charges),
    }
    assert plan.count(Impact.WOULD_DROP_ANSWERS) == 2
    assert project.path.read_bytes() == before


def test_no_answer_is_lost(project: OpenProject) -> None:
    old = project.framework_id
    before = stored(project)
    done = upgraded(project, second())
    after = stored(project)
    assert done.codings == CASES
    assert check_database(project.database) == ()
    assert [row[:3] for row in after["row"]] == [row[:3] for row in before["row"]]
    now = {(row, key): (state, value) for row, key, state, _, _, value in after["answer"]}
    for row, key, state, relevant, calculated, value in before["answer"]:
        kept = now.get((row, f"{key}@{old}"))
        if key == "remark" or (key in ("outcome", "verdict") and value == "partly"):
            assert kept == (state, value)
            assert (row, key) not in now
            continue
        assert kept is None
        expected = " ".join("coercion" if word == "force" else word for word in value.split(" "))
        renamed = "story" if key == "summary" else key
        assert now[row, renamed] == (state, expected if key == "means" else value), (relevant, calculated)
    assert len(now) == len(before["answer"])
    assert {row[3] for row in after["row"]} == {"", "defendants", "counts"}


def test_what_follows_from_answers_is_worked_out_anew(project: OpenProject) -> None:
    upgraded(project, second())
    for case in list_cases(project):
        coding = open_coding(project, case.coding.id)
        assert coding.coding.completeness == coding.completeness
        live = coding.live
        empty = [ref for ref in live.refs() if isinstance(live.node(ref), Roster) and not live.rows(ref.row, ref.key)]
        assert coding.completeness.missing == 1 + len(empty)
        assert case.title == coding.live.value(Ref(coding.live.root, "case_title")) != ""
        assert case.decided_on == coding.live.value(Ref(coding.live.root, "decided"))
    table = {(row, question): bool(relevant) for row, question, _, relevant, _, _ in stored(project)["answer"]}
    hidden = [key for key, relevant in table.items() if key[1] == "appeal" and not relevant]
    assert hidden
    for root, _ in hidden:
        assert not open_coding(project, root).live.is_relevant(Ref(root, "appeal"))
    with project.database.session() as session:
        terms = session.execute(text("SELECT question, term FROM answer_choice")).all()
    assert ("means", "coercion") in terms
    assert not {("means", "force"), ("outcome", "partly")} & {tuple(term) for term in terms}


def test_every_other_column_of_the_export_stays(project: OpenProject, tmp_path: Path) -> None:
    before = exported(project, tmp_path / "before.xlsx")
    upgraded(project, second())
    after = exported(project, tmp_path / "after.xlsx")
    old_cases, new_cases = rows(before, "cases"), rows(after, "cases")
    renamed = {"summary": "story", "summary_state": "story_state"}
    retired = {"remark": "remark_retired", "remark_state": "remark_retired_state"}
    touched = {"means", "means_label", "means/force", "outcome", "outcome_label", "outcome_state"}
    for old, new in zip(old_cases, new_cases, strict=True):
        for name, value in old.items():
            if name not in touched:
                assert new[(renamed | retired).get(name, name)] == value, name
        assert new["means/coercion"] == old["means/force"]
        assert new["sure"] is new["sure_state"] is None
        if old["outcome"] == "partly":
            assert new["outcome"] is new["outcome_state"] is None
            assert (new["outcome_retired"], new["outcome_retired_label"]) == ("partly", "Partly")
            assert new["outcome_retired_state"] == "answered"
        else:
            assert {name: new[name] for name in ("outcome", "outcome_label", "outcome_state")} == {
                name: old[name] for name in ("outcome", "outcome_label", "outcome_state")
            }
            assert new["outcome_retired"] is None
    for old, new in zip(rows(before, "defendants"), rows(after, "defendants"), strict=True):
        assert {"counts_state" if name == "charges_state" else name: value for name, value in old.items()} == new
    for old, new in zip(rows(before, "charges"), rows(after, "counts"), strict=True):
        verdict = {name: old.pop(name) for name in ("verdict", "verdict_label", "verdict_state")}
        assert old.items() <= new.items()
        assert verdict["verdict"] == (new["verdict"] or new["verdict_retired"])
    book = {(row["name"], row["retired"]): row for row in rows(after, "codebook")}
    assert book["remark", "1"]["columns"] == "remark_retired remark_retired_state"
    assert book["outcome", "1"]["choices"] == "outcomes@1"
    assert ("outcomes@1", "partly") in {(row["taxonomy"], row["code"]) for row in rows(after, "terms")}
    assert "retired" not in rows(before, "codebook")[0]


def test_codings_can_stay_and_stand_beside_the_others(project: OpenProject, tmp_path: Path) -> None:
    before = rows(exported(project, tmp_path / "before.xlsx"), "cases")
    chosen = [case.coding.id for case in list_cases(project)[: CASES // 2]]
    done = finished(upgrade(project, read(second()), codings=chosen))
    assert done.codings == CASES // 2
    staying = list_cases(project)[-1]
    assert open_coding(project, staying.coding.id).live.form.version == "1"
    mixed = exported(project, tmp_path / "mixed.xlsx")
    found = rows(mixed, "cases")
    assert [row["framework_version"] for row in found] == ["2"] * (CASES // 2) + ["1"] * (CASES // 2)
    for old, new in zip(before, found, strict=True):
        assert (new["story"], new["remark_retired"]) == (old["summary"], old["remark"])
        assert new["outcome_retired"] == ("partly" if old["outcome"] == "partly" else None)
    assert about(mixed)["left_out"] == 0
    assert upgraded(project, second()).codings == CASES // 2
    whole = rows(exported(project, tmp_path / "whole.xlsx"), "cases")
    assert "framework_version" not in whole[0]
    for new, row in zip(found, whole, strict=True):
        del new["framework_version"]
        assert new == row


def test_a_coding_that_stayed_is_worked_on_as_before(project: OpenProject) -> None:
    finished(upgrade(project, read(second()), codings=()))
    coding = open_coding(project, list_cases(project)[0].coding.id)
    apply_edit(coding, set_answer(coding.live, Ref(coding.live.root, "remark"), Answer("later")))
    assert can_undo(coding)
    upgraded(project, second())
    later = open_coding(project, coding.coding.id)
    assert [found.answer for found in retired_answers(later) if found.name == "remark"] == [Answer("later")]


def test_retired_answers_are_seen_where_they_stood(project: OpenProject) -> None:
    old = project.framework_id
    wanted = {
        (row, f"{question}@{old}"): Answer(value, AnswerState(state))
        for row, question, state, _, _, value in stored(project)["answer"]
        if question == "remark" or value == "partly"
    }
    upgraded(project, second())
    found = [shown for case in list_cases(project) for shown in retired_answers(open_coding(project, case.coding.id))]
    assert {(shown.ref.row, shown.ref.key): shown.answer for shown in found} == wanted
    verdict = next(shown for shown in found if shown.name == "verdict")
    assert (verdict.question, verdict.words, verdict.version) == ("Verdict", "Partly", "1")
    assert [label for label, _ in verdict.rows] == ["Defendants", "Charges"]


def test_undo_stops_and_history_goes_on(project: OpenProject) -> None:
    coding = open_coding(project, list_cases(project)[0].coding.id)
    root = coding.live.root
    for words in ("first", "second"):
        apply_edit(coding, set_answer(coding.live, Ref(root, "summary"), Answer(words)))
    apply_edit(coding, set_answer(coding.live, Ref(root, "means"), Answer("force abuse")))
    assert undo(coding)
    apply_edit(coding, set_answer(coding.live, Ref(root, "means"), Answer("force")))
    upgraded(project, second())
    coding = open_coding(project, coding.coding.id)
    assert not can_undo(coding)
    assert not can_redo(coding)
    story = Ref(root, "story")
    apply_edit(coding, set_answer(coding.live, story, Answer("third")))
    assert [entry.after for entry in history(coding, story)][:3] == [Answer("third"), Answer("second"), Answer("first")]
    latest = history(coding, Ref(root, "means"))[0]
    assert (latest.kind, latest.before, latest.after) == ("upgrade", Answer("force"), Answer("coercion"))
    assert undo(coding)
    assert coding.live.answer(story) == Answer("second")
    assert undo(coding) is None
    remark = next((shown.ref for shown in retired_answers(coding) if shown.name == "remark"), None)
    if remark:
        assert history(coding, remark)[-1].before is None


def test_going_back_returns_what_was_retired(project: OpenProject) -> None:
    def answers() -> dict[tuple[str, str], tuple[str, str]]:
        return {(row, question): (state, value) for row, question, state, _, _, value in stored(project)["answer"]}

    before = answers()
    remarks = cases_where(project, "question = 'remark'")
    upgraded(project, second())
    plan = plan_upgrade(project, read(first()))
    returning = {
        planned.difference.name: planned.cases
        for planned in plan.versions[0].differences
        if planned.difference.kind == "answers_return"
    }
    assert returning.keys() == {"remark", "outcome", "verdict"}
    assert returning["remark"] == remarks
    upgraded(project, first())
    assert project.form.version == "1"
    assert check_database(project.database) == ()
    after = answers()
    assert {ref: answer for ref, answer in after.items() if "means" not in ref[1]} == {
        ref: answer for ref, answer in before.items() if ref[1] != "means"
    }
    row = next(row for (row, question), _ in before.items() if question == "remark")
    kinds = [entry.kind for entry in history(open_coding(project, row), Ref(row, "remark"))]
    assert kinds == ["upgrade", "edit"]


def test_a_value_that_is_fixed_once_stays(tmp_path: Path) -> None:
    def survey(label: str) -> bytes:
        return workbook(
            [
                question("begin repeat", "victims", label),
                question("text", "name"),
                question("calculate", "victim_id", calculation="once(uuid())"),
                question("end repeat"),
            ]
        )

    project = make(tmp_path, survey("Victims"))
    coding = open_coding(project, add_case(project).coding.id)
    apply_edit(coding, add_row(coding.live, coding.live.root, "victims"))
    before = stored(project)["answer"]
    assert before[0][5]
    upgraded(project, survey("Persons harmed"))
    assert stored(project)["answer"] == before
    close_project(project)


def test_evidence_goes_with_its_question(project: OpenProject, tmp_path: Path) -> None:
    case = list_cases(project)[0]
    (tmp_path / "presuda.txt").write_text("Okrivljeni je priznao. Presuda je pravnosnažna.", encoding="utf-8")
    judgment = add_judgment(project, case.id, tmp_path / "presuda.txt")
    pages = read_judgment(project, judgment.id).pages
    coding = open_coding(project, case.coding.id)
    root, old = coding.live.root, project.framework_id
    given = {"summary": "words", "remark": "words", "case_title": "words", "outcome": "partly"}
    for key, value in given.items():
        apply_edit(coding, set_answer(coding.live, Ref(root, key), Answer(value)))
        mark_passage(coding, Ref(root, key), judgment.id, pages, 0, 22)
    finished(upgrade(project, read(second()), codings=()))
    staying = rows(exported(project, tmp_path / "before.xlsx"), "evidence")
    upgraded(project, second())
    live = open_coding(project, case.coding.id).live
    assert {ref.key: passage.exact for ref, passage in live.all_evidence()} == dict.fromkeys(
        ("story", f"remark@{old}", "case_title", "outcome", f"outcome@{old}"), "Okrivljeni je priznao."
    )
    moved = rows(exported(project, tmp_path / "after.xlsx"), "evidence")
    assert sorted(moved, key=str) == sorted(staying, key=str)
    shown = [row["question"] for row in moved]
    assert sorted(shown) == ["case_title", "outcome_retired", "remark_retired", "story"]
    upgraded(project, first())
    live = open_coding(project, case.coding.id).live
    assert sorted(ref.key for ref, _ in live.all_evidence()) == sorted(given)


def test_remarks_go_with_their_questions(project: OpenProject) -> None:
    coding = list_cases(project)[0].coding.id
    old = project.framework_id
    for key in ("summary", "remark", "case_title", ""):
        add_remark(project, Ref(coding, key), f"On {key}")

    def said() -> dict[str, str]:
        return {remark.ref.key: remark.text for remark in remarks_of_coding(project, coding)}

    upgraded(project, second())
    assert said() == {
        "story": "On summary",
        f"remark@{old}": "On remark",
        "case_title": "On case_title",
        "": "On",
    }
