"""Approval of briefs: what stands in its way, what makes it stale and what does not; texts that come as a workbook."""

from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest

from tests.support.approved_briefs import ENGLISH, approve_all, brief_of, type_all
from tests.support.demo import demo_project
from tests.support.reviews import leaving_texts
from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.identifiers import TextDecision
from tipcoder.domain.release import ReleaseKind
from tipcoder.errors import UserError, UserErrors
from tipcoder.framework.engine.editing import set_answer
from tipcoder.services.briefs.approving import (
    BriefState,
    approvals_of,
    approve,
    approved_document,
    changes_of,
    draft_document,
    state_of,
    withdraw_approval,
    write_approved,
)
from tipcoder.services.briefs.brief import read_briefs
from tipcoder.services.briefs.checks import BriefChecker, CheckKind
from tipcoder.services.briefs.drafts import lines_of
from tipcoder.services.briefs.record import briefs_record
from tipcoder.services.briefs.texts import read_texts_workbook, save_texts, write_texts
from tipcoder.services.cases import list_cases, remove_case
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.curation import can_undo
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.services.release.gate import opened_for_team
from tipcoder.services.release.ledger import list_releases
from tipcoder.services.release.texts import decide_texts
from tipcoder.services.taxonomies.proposals import propose_term
from tipcoder.storage.briefs import read_brief_texts


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    opened = demo_project("MKD", tmp_path / "MKD.tip")
    yield opened
    close_project(opened)


def replace_in(workbook: Path, words: str, others: str) -> None:
    """Replace words in the parts of a workbook: no writer puts more into a cell than it can hold."""
    with ZipFile(workbook) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    with ZipFile(workbook, "w") as book:
        for name, content in parts.items():
            book.writestr(name, content.replace(words.encode(), others.encode()))


def state(project: OpenProject, language: str) -> BriefState:
    brief = brief_of(project)
    return state_of(brief, language, approvals_of(project, (brief.case.id,)).get((brief.case.id, language)))


def answer(project: OpenProject, question: str, value: str) -> None:
    coding = open_coding(project, list_cases(project)[0].coding.id)
    apply_edit(coding, set_answer(coding.live, Ref(coding.live.root, question), Answer(value)))


def test_an_english_brief_without_english_texts_is_not_approved(project: OpenProject) -> None:
    brief = brief_of(project)
    checks = BriefChecker(project).checks(brief, "en")
    missing = [check for check in checks if check.kind is CheckKind.MISSING_TEXT]
    assert len(missing) == len(brief.narratives)
    with pytest.raises(UserErrors) as refused:
        approve_all(project, brief, "en")
    assert {fault.code for fault in refused.value.errors} == {"brief_missing_text"}
    assert state(project, "en") is BriefState.DRAFT


@pytest.mark.parametrize("is_approved", [False, True])
def test_words_that_a_person_left_out_of_workbooks_stay_out_of_briefs(
    project: OpenProject, tmp_path: Path, is_approved: bool
) -> None:
    brief = brief_of(project)
    if is_approved:
        approve_all(project, brief, "mk")
    one = brief.narratives[0]
    told = opened_for_team(one.coded)
    decide_texts(project, [text for text in leaving_texts(project) if text.ref == one.coded.ref], TextDecision.LEFT_OUT)

    brief = brief_of(project)
    with pytest.raises(UserErrors) as refused:
        approve_all(project, brief, "mk")
    assert {fault.code for fault in refused.value.errors} == {"brief_missing_text"}
    assert told not in "\n".join(lines_of(draft_document(brief, "mk").blocks))
    assert state(project, "mk") is (BriefState.STALE if is_approved else BriefState.DRAFT)

    one = brief.narratives[0]
    save_texts(project, [(brief.place(one.part, one.row_id, "mk"), "Друг текст.", one.basis("mk", brief.national))])
    approve_all(project, brief_of(project), "mk")
    assert state(project, "mk") is BriefState.APPROVED


def test_each_language_is_approved_by_itself_and_printed_without_a_word_of_the_other(project: OpenProject) -> None:
    brief = type_all(project)
    approve_all(project, brief, "en")
    assert (state(project, "en"), state(project, "mk")) == (BriefState.APPROVED, BriefState.DRAFT)
    approval = approvals_of(project, (brief.case.id,))[brief.case.id, "en"]
    document = approved_document(brief_of(project), "en", approval)
    words = "\n".join(lines_of(document.blocks))
    assert ENGLISH in words
    assert not [letter for letter in words if "\u0400" <= letter <= "\u04ff"]
    with pytest.raises(UserError, match="brief_not_approved"):
        approved_document(brief, "mk", None)


@pytest.mark.parametrize(
    "planted", ["Petar Petrović said so.", "It was on 14 March 2021.", "Her number is 0101990450006."]
)
def test_what_identifies_is_not_approved_unseen(project: OpenProject, planted: str) -> None:
    brief = type_all(project, f"{ENGLISH} {planted}")
    checks = BriefChecker(project).checks(brief, "en")
    found = [check for check in checks if check.kind is CheckKind.IDENTIFIER]
    assert found
    others = {check.id for check in checks if check.may_be_accepted} - {found[0].id}
    with pytest.raises(UserErrors):
        approve(project, brief, "en", others, ())


def test_english_texts_in_another_script_are_not_approved_whatever_is_accepted(project: OpenProject) -> None:
    brief = type_all(project, f"{ENGLISH} Пресудата е правосилна.")
    save_texts(project, [(brief.place("title", "", "en"), "Две девојки", "")])
    found = [one for one in BriefChecker(project).checks(brief_of(project), "en") if one.kind is CheckKind.NOT_ENGLISH]
    assert {one.part for one in found} == {"title", *(one.part for one in brief.narratives)}
    assert {one.words for one in found} == {"Две девојки", "Пресудата е правосилна"}
    with pytest.raises(UserErrors) as refused:
        approve_all(project, brief_of(project), "en")
    assert "brief_not_english" in {fault.code for fault in refused.value.errors}
    checks = BriefChecker(project).checks(brief_of(project), "mk")
    assert not [one for one in checks if one.kind is CheckKind.NOT_ENGLISH]


def test_national_words_in_place_of_english_ones_are_accepted_by_themselves_alone(tmp_path: Path) -> None:
    project = demo_project("ALB", tmp_path / "ALB.tip")
    brief = brief_of(project)
    texts = [(one, one.text("sq", "sq")) for one in brief.narratives]
    save_texts(
        project,
        [
            (brief.place(one.part, one.row_id, "en"), opened_for_team(text), one.basis("en", "sq"))
            for one, text in texts
            if text
        ],
    )
    checks = BriefChecker(project).checks(brief_of(project), "en")
    same = [one for one in checks if one.kind is CheckKind.SAME_WORDS]
    assert len(same) == len(texts)
    with pytest.raises(UserErrors) as refused:
        approve(project, brief_of(project), "en", {one.id for one in checks if one.may_be_accepted} - {same[0].id}, ())
    assert [fault.code for fault in refused.value.errors] == ["brief_same_words"]
    close_project(project)


def test_an_id_that_nothing_has_is_refused(project: OpenProject) -> None:
    with pytest.raises(UserErrors) as refused:
        approve(project, type_all(project), "en", ["0123456789ab"], ())
    assert "brief_check_unknown" in {fault.code for fault in refused.value.errors}


def test_terms_that_coders_proposed_have_neither_words_nor_codes_in_a_brief(project: OpenProject) -> None:
    case = list_cases(project)[0]
    lists = ("outcomes", "offences", "roles", "vulnerabilities", "sentence_types", "purposes")
    codes = {name: propose_term(project, name, {"en": f"Zvornikov {number}"}).code for number, name in enumerate(lists)}
    coding = open_coding(project, case.coding.id)
    for ref in list(coding.live.refs()):
        question = coding.live.form.question(coding.live.row(ref.row).roster, ref.key)
        if question and question.choices in codes and question.is_answered_by_person and coding.live.is_relevant(ref):
            apply_edit(coding, set_answer(coding.live, ref, Answer(codes[question.choices])))
    (brief,) = read_briefs(project, (case.id,), is_for_training=True)
    assert "proposed_" in repr((brief.facts, brief.ladder))
    for language in brief.languages:
        words = "\n".join(lines_of(draft_document(brief, language).blocks))
        assert "zvornikov" not in repr((brief.facts, brief.ladder, words)).lower()


def test_a_printed_fact_makes_it_stale_and_what_is_not_printed_does_not(project: OpenProject) -> None:
    approve_all(project, type_all(project), "en")
    answer(project, "decision_date", "2023-11-02")  # a day of the same year
    answer(project, "case_title", "Another working title")
    assert state(project, "en") is BriefState.APPROVED
    answer(project, "technology", "messaging")
    brief = brief_of(project)
    approval = approvals_of(project, (brief.case.id,))[brief.case.id, "en"]
    (change,) = changes_of(brief, "en", approval)
    assert (change.part, change.question, change.before, change.after) == (
        "facts",
        "technology",
        "social_network",
        "messaging",
    )
    assert state(project, "en") is BriefState.STALE
    with pytest.raises(UserError, match="brief_stale"):
        approved_document(brief, "en", approval)


def test_a_part_is_stale_where_what_it_prints_differs_and_no_other(project: OpenProject) -> None:
    type_all(project, number=3)
    approve_all(project, brief_of(project, 3), "mk")

    def parts_after(row: str, question: str, answer: Answer) -> set[str]:
        coding = open_coding(project, list_cases(project)[2].coding.id)
        edit = set_answer(coding.live, Ref(row or coding.live.root, question), answer)
        assert edit is not None
        apply_edit(coding, edit)
        brief = brief_of(project, 3)
        changes = changes_of(brief, "mk", approvals_of(project, [brief.case.id])[brief.case.id, "mk"])
        return {change.part for change in changes}

    decision = brief_of(project, 3).rows["decisions.1"]
    assert parts_after(decision, "decision_number", Answer("2")) == set()  # it is the only one still
    assert parts_after("", "purposes_court", Answer("", AnswerState.NOT_STATED)) == {
        "elements"
    }  # the expert sees the same


def test_a_changed_national_text_makes_the_english_one_older(project: OpenProject) -> None:
    approve_all(project, type_all(project), "en")
    answer(project, "facts_summary", "Сосема друг опис на фактите.")
    kinds = [check.kind for check in BriefChecker(project).checks(brief_of(project), "en")]
    assert CheckKind.TEXT_OLDER in kinds
    assert state(project, "en") is BriefState.STALE


def test_less_is_told_where_a_person_says_so(project: OpenProject) -> None:
    brief = type_all(project)
    approve_all(project, brief, "en", ("age", "year"))
    approval = approvals_of(project, (brief.case.id,))[brief.case.id, "en"]
    words = "\n".join(lines_of(approved_document(brief_of(project), "en", approval).blocks))
    assert "14 to 15" not in words
    assert "2022-2024" in words
    assert state(project, "en") is BriefState.APPROVED


def test_a_withdrawn_approval_is_none(project: OpenProject) -> None:
    brief = type_all(project)
    approve_all(project, brief, "en")
    withdraw_approval(project, brief, "en")
    assert state(project, "en") is BriefState.DRAFT
    with pytest.raises(UserError, match="brief_not_approved"):
        withdraw_approval(project, brief, "en")


def test_what_is_printed_is_recorded_and_a_draft_is_not(project: OpenProject, tmp_path: Path) -> None:
    brief = type_all(project)
    draft_document(brief, "en")
    approve_all(project, brief, "en")
    write_approved(project, brief_of(project), "en", tmp_path / "brief.docx", lambda *_: None)
    assert [one.release.kind for one in list_releases(project)] == [ReleaseKind.BRIEF, ReleaseKind.WORKBOOK]


def test_texts_of_briefs_are_no_step_to_undo_in_findings(project: OpenProject) -> None:
    type_all(project)
    assert not can_undo(project)


def test_texts_come_back_as_a_workbook_and_stale_rows_are_refused_by_themselves(
    project: OpenProject, tmp_path: Path
) -> None:
    file = tmp_path / "texts.xlsx"
    brief = brief_of(project)
    list(write_texts(file, [brief]))
    book = openpyxl.load_workbook(file)
    sheet = book["texts"]
    heads = {cell.value: cell.column for cell in sheet[1]}
    rows = [row for row in range(2, sheet.max_row + 1) if sheet.cell(row, heads["question"]).value]
    for row in rows:
        sheet.cell(row, heads["english_text"]).value = ENGLISH
    sheet.cell(rows[0], heads["basis"]).value = "older"
    sheet.cell(rows[1], heads["part"]).value = "elsewhere"
    sheet.cell(rows[2], heads["english_text"]).value = "longer than a cell"
    book.save(file)
    replace_in(file, "longer than a cell", "x" * 40_000)
    found = read_texts_workbook(file, [brief])
    assert sorted(fault.code for fault in found.refused) == [
        "brief_row_older",
        "brief_row_unknown",
        "brief_text_too_long",
    ]
    save_texts(project, found.texts)
    assert len(read_brief_texts(project.database, (brief.case.id,))) == len(rows) - 3
    assert not read_texts_workbook(file, [brief_of(project)]).texts


def test_texts_go_with_their_case(project: OpenProject) -> None:
    brief = type_all(project)
    assert read_brief_texts(project.database, (brief.case.id,))
    (first, *_) = briefs_record(project)
    assert first["open"] != {}
    remove_case(project, brief.case.id)
    assert not read_brief_texts(project.database, (brief.case.id,))
