"""Codings of every role through all that happens to a project: small cells, merged terms, backups, replaced files,
salvage; and what a second coder on the same computer sees of the first coding."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from tests.support.commands import PASSPHRASE, Commands
from tests.support.double_coded import open_double_coded, submit
from tests.support.import_sheets import Sheets, changed, exported
from tests.support.new_projects import new_project
from tests.support.recognisable import recognisable
from tests.support.replaced_files import NEEDS_MOVING_OPEN_FILES, rename_over
from tests.support.steps import finished
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.curation import Curation, CurationEdit, CurationKind
from tipcoder.domain.identifiers import Decision, IdentifierKind, Words
from tipcoder.domain.projects import CodingRole, Country, SettlingChoice
from tipcoder.domain.taxonomies import Taxonomy, Term, TermStatus
from tipcoder.errors import UserError, UserErrors
from tipcoder.framework.engine.editing import set_answer
from tipcoder.services import backups, keeping_both
from tipcoder.services.cases import add_case, get_case, list_cases
from tipcoder.services.coding import OpenCoding, apply_edit, history, open_coding, undo
from tipcoder.services.curation import can_undo
from tipcoder.services.double_coding.coders import work_as
from tipcoder.services.double_coding.second_codings import begin_here
from tipcoder.services.double_coding.settling.settling import open_settling
from tipcoder.services.exporting.content import taxonomy_lines
from tipcoder.services.exporting.export import ExportRequest, export_workbook, find_small_cells
from tipcoder.services.frameworks import shipped_framework
from tipcoder.services.importing.importing import apply_import
from tipcoder.services.importing.reading import read_workbook
from tipcoder.services.judgments.judgments import add_judgment, list_judgments, read_judgment
from tipcoder.services.judgments.rereading import plan_replacement, remove_judgment, replace_judgment
from tipcoder.services.projects import NewProject, OpenProject, close_project, open_project, refresh_form
from tipcoder.services.search.search import search
from tipcoder.services.taxonomies.installation import install, installed_taxonomy, list_installed, plan_installation
from tipcoder.services.taxonomies.proposals import MergeInto, Reject, decide, propose_term, withdraw
from tipcoder.services.taxonomies.taxonomy_queries import compare_with_file, export_installed, read_installed
from tipcoder.services.taxonomies.terms import bare_taxonomy, merge, questions_asking, uses
from tipcoder.services.upgrading import plan_upgrade, upgrade
from tipcoder.storage.coding.codings import load_coding
from tipcoder.storage.coding.identifiers import list_decisions, save_decisions
from tipcoder.storage.coding.snapshots import ComparedCoding, compared_codings
from tipcoder.storage.coding.term_recoding import delete_term, save_taxonomies
from tipcoder.storage.coding.term_uses import missing_terms
from tipcoder.storage.curation import read_curation, save_curation
from tipcoder.storage.double_coding import agreed_coding, agreed_codings, twice_coded
from tipcoder.storage.file.cipher import PAGE
from tipcoder.storage.file.integrity import check_database

SECOND = "SRB-05"


@pytest.fixture
def settled(qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[OpenProject]:
    """A project with a primary, a second and an agreed coding of its case, which is not finished yet."""
    monkeypatch.setenv("TIPCODER_PASSPHRASE", PASSPHRASE)
    project = open_double_coded(Commands(), tmp_path)
    submit(project)
    session = open_settling(project, list_cases(project)[0].id)
    session.decide(next(one for one in session.differences() if one.question.name == "means"), SettlingChoice.BOTH)
    yield project
    close_project(project)


def all_said(project: OpenProject) -> tuple[tuple[ComparedCoding, ...], object]:
    """Return what the codings of all roles say."""
    (case,) = list_cases(project)
    agreed = agreed_coding(project.database, case.id)
    return compared_codings(project.database), load_coding(project.database, agreed) if agreed else None


def second_from(project: OpenProject, edit: Callable[[Sheets], None]) -> None:
    """Read the project's workbook back as a second coding, after an edit."""
    path = changed(exported(project, project.path.with_name("second.xlsx")), edit)
    finished(apply_import(project, read_workbook(project, path, is_second=True).incoming, second=SECOND))


def test_a_backup_holds_all_codings(settled: OpenProject, tmp_path: Path) -> None:
    before = all_said(settled)
    backup = backups.back_up(settled)
    restored = tmp_path / "restored.tip"
    backups.restore(backup, restored, backups.Credentials(PASSPHRASE))
    again = open_project(restored, passphrase=PASSPHRASE)
    assert all_said(again) == before
    assert check_database(again.database) == ()
    close_project(again)


@NEEDS_MOVING_OPEN_FILES
def test_all_codings_are_kept_when_the_file_was_replaced(settled: OpenProject) -> None:
    keeping_both.secure(settled)
    older = Path(shutil.copyfile(settled.path, settled.path.with_name("older.tip")))
    session = open_settling(settled, list_cases(settled)[0].id)
    difference = next(one for one in session.differences() if one.question.name == "consent")
    rename_over(older, settled.path)
    with pytest.raises(UserError):
        session.decide(difference, SettlingChoice.NOT_SETTLED, note="later")
    before = all_said(settled)

    keeping_both.keep_both(settled, keeping_both.proposed_name(settled))

    assert all_said(settled) == before
    assert check_database(settled.database) == ()


def test_what_can_be_read_of_a_damaged_project_has_all_codings(settled: OpenProject) -> None:
    before = all_said(settled)
    with settled.database.session() as session:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'word_index_data'"
        page = int(session.connection().exec_driver_sql(query).scalar_one())
    path = settled.path
    close_project(settled)
    content = bytearray(path.read_bytes())
    content[(page - 1) * PAGE + 1000] ^= 1
    path.write_bytes(content)

    saved = open_project(path, passphrase=PASSPHRASE, read_only=True)

    assert all_said(saved) == before
    close_project(saved)


def test_a_merged_term_is_replaced_in_every_coding_and_in_none_that_was_submitted(tmp_path: Path) -> None:
    framework = tmp_path / "framework.xlsx"
    asked = [question("text", "name", tip_role="title"), question("select_one_from_file test_means.csv", "worst")]
    framework.write_bytes(workbook(asked))
    project = new_project(NewProject(tmp_path / "a.tip", "A", Country.SRB, "SRB-01", PASSPHRASE, framework))
    save_taxonomies(project.database, (Taxonomy("test_means", (Term("force", {"en": "Force"}),)),))
    refresh_form(project)
    code = propose_term(project, "test_means", {"en": "Violence"}).code
    work = open_coding(project, add_case(project).coding.id)
    give(work, "worst", code)
    second_from(project, lambda _sheets: None)
    submitted = compared_codings(project.database)[1].coding

    assert len(merge(project, "test_means", code, "force")) == 2

    assert said(project, work.coding.id, "worst") == said(project, submitted.coding.id, "worst") == "force"
    assert compared_codings(project.database)[1].coding.answers == submitted.answers
    close_project(project)


def give(work: OpenCoding, key: str, value: str) -> None:
    apply_edit(work, set_answer(work.live, Ref(work.live.root, key), Answer(value)))


def said(project: OpenProject, coding: str, key: str) -> str:
    return dict(load_coding(project.database, coding).answers)[Ref(coding, key)].value


def test_who_stands_alone_by_another_reading_is_told_before_pairs_leave(tmp_path: Path) -> None:
    project = recognisable(tmp_path / "a.tip")
    before = small(project)

    def one_more_abroad(sheets: Sheets) -> None:
        sheets.set("victims", 3, victim_citizenship="other_country", victim_citizenship_label=None)

    second_from(project, one_more_abroad)

    assert small(project) == before + 1
    with pytest.raises(UserErrors):
        finished(export_workbook(project, tmp_path / "out.xlsx", ExportRequest()))
    close_project(project)


def small(project: OpenProject) -> int:
    (victims,) = (one for one in finished(find_small_cells(project, ExportRequest())) if one.roster == "victims")
    return len(victims.combinations)


def test_a_second_coder_sees_no_answer_count_or_step_of_the_first(tmp_path: Path) -> None:
    framework = tmp_path / "framework.xlsx"
    asked = [question("text", "name", tip_role="title"), question("select_one_from_file test_means.csv", "worst")]
    framework.write_bytes(workbook(asked))
    project = new_project(NewProject(tmp_path / "a.tip", "A", Country.SRB, "SRB-01", PASSPHRASE, framework))
    save_taxonomies(project.database, (Taxonomy("test_means", (Term("force", {"en": "Force"}), Term("fraud", {}))),))
    refresh_form(project)
    first = open_coding(project, add_case(project).coding.id)
    give(first, "worst", "force")
    second_from(project, lambda sheets: sheets.set("cases", 3, worst="fraud", worst_label=None))
    assert (uses(project, "test_means")["force"].answers, uses(project, "test_means")["fraud"].answers) == (1, 0)

    work_as(project, SECOND)

    (case,) = list_cases(project)
    assert case.coding.role is CodingRole.SECOND
    assert (uses(project, "test_means")["force"].answers, uses(project, "test_means")["fraud"].answers) == (0, 1)
    second = open_coding(project, case.coding.id)
    ref = Ref(second.live.root, "worst")
    give(second, "worst", "force")
    assert [entry.after for entry in history(second, ref)] == [Answer("force"), Answer("fraud")]
    undo(second)
    assert said(project, second.coding.id, "worst") == "fraud"

    work_as(project, "SRB-01", CodingRole.PRIMARY)
    assert said(project, get_case(project, case.id).coding.id, "worst") == "force"
    close_project(project)


def test_a_second_coder_is_offered_no_term_that_another_proposed(tmp_path: Path) -> None:
    project, theirs = with_hidden_term(tmp_path)
    assert seen(project) == ({"force", theirs}, {"force", theirs}, 1)

    work_as(project, SECOND)
    assert seen(project) == ({"force"}, {"force"}, 0)
    own = propose_term(project, "test_means", {"en": "Obmana"}).code
    assert seen(project) == ({"force", own}, {"force", own}, 0)

    work_as(project, "SRB-01", CodingRole.PRIMARY)
    assert seen(project)[0] == {"force", theirs, own}
    close_project(project)


@pytest.mark.parametrize("decision", [Reject(), MergeInto("force")])
def test_a_second_coder_is_told_no_words_of_a_proposal_that_was_not_taken_up(
    decision: Reject | MergeInto, tmp_path: Path
) -> None:
    project, theirs = with_hidden_term(tmp_path)
    work_as(project, SECOND)
    own = propose_term(project, "test_means", {"en": "Obmana"}).code
    work_as(project, "SRB-01", CodingRole.PRIMARY)
    for code in (theirs, own):
        decide(project, "test_means", code, decision)
    assert list_installed(project)[0].terms == 3

    work_as(project, SECOND)

    assert {term.code for term in bare_taxonomy(project, "test_means").terms} == {"force", own}
    assert list_installed(project)[0].terms == 2
    close_project(project)


def test_no_count_message_file_or_comparison_tells_a_second_coder_of_the_terms_of_others(tmp_path: Path) -> None:
    project, theirs = with_hidden_term(tmp_path)
    work_as(project, SECOND)

    (listed,) = list_installed(project)
    assert (listed.terms, listed.proposed) == (1, 0)
    assert [line.terms for line in taxonomy_lines(project, "en")] == [1]
    with pytest.raises(UserError, match="term_known"):
        propose_term(project, "test_means", {"en": "Force"})
    own = propose_term(project, "test_means", {"en": "zastrašivanje "})
    (listed,) = list_installed(project)
    assert (listed.terms, listed.proposed) == (2, 1)
    assert {term.code for term in bare_taxonomy(project, "test_means").terms} == {"force", own.code}
    written = tmp_path / "terms.csv"
    assert export_installed(project, ("test_means",), written) == 2
    assert theirs not in written.read_text(encoding="utf-8-sig")
    differences = compare_with_file(project, written, "test_means").compared
    assert [one for comparison in differences for one in comparison.differences if one.code == theirs] == []

    work_as(project, "SRB-01", CodingRole.PRIMARY)
    (listed,) = list_installed(project)
    assert (listed.terms, listed.proposed) == (3, 2)
    merge(project, "test_means", own.code, theirs)
    (listed,) = list_installed(project)
    assert (listed.terms, listed.proposed, listed.deprecated) == (3, 1, 1)
    close_project(project)


def test_a_second_coder_is_told_no_number_by_what_changes_the_whole_project(tmp_path: Path) -> None:
    project, theirs = with_hidden_term(tmp_path)
    taxonomy = installed_taxonomy(project, "test_means")
    plan = plan_installation(project, (taxonomy,))
    work_as(project, SECOND)

    for change in (
        lambda: plan_installation(project, (taxonomy,)),
        lambda: finished(install(project, plan)),
        lambda: plan_upgrade(project, shipped_framework()),
        lambda: finished(upgrade(project, shipped_framework())),
        lambda: merge(project, "test_means", theirs, "force"),
    ):
        with pytest.raises(UserError, match="second_only_codes"):
            change()
    close_project(project)


def test_a_merge_settles_the_same_term_of_two_coders_without_loss(tmp_path: Path) -> None:
    project, theirs = with_hidden_term(tmp_path)
    work_as(project, SECOND)
    own = propose_term(project, "test_means", {"en": "Zastrašivanje"}).code
    second = list_cases(project)[0].coding.id
    give(open_coding(project, second), "worst", own)
    work_as(project, "SRB-01", CodingRole.PRIMARY)
    first = list_cases(project)[0].coding.id
    give(open_coding(project, first), "worst", theirs)

    assert merge(project, "test_means", own, theirs) == (second,)

    assert said(project, first, "worst") == said(project, second, "worst") == theirs
    close_project(project)


def test_a_withdrawn_term_that_another_uses_stays_and_tells_nothing(tmp_path: Path) -> None:
    project, _ = with_hidden_term(tmp_path)
    work_as(project, SECOND)
    own = propose_term(project, "test_means", {"en": "Obmana"}).code
    work_as(project, "SRB-01", CodingRole.PRIMARY)
    first = list_cases(project)[0].coding.id
    give(open_coding(project, first), "worst", own)
    work_as(project, SECOND)

    withdraw(project, "test_means", own)

    assert said(project, first, "worst") == own
    assert check_database(project.database) == ()
    work_as(project, "SRB-01", CodingRole.PRIMARY)
    assert bare_taxonomy(project, "test_means").by_code()[own].status is TermStatus.REJECTED
    close_project(project)


def test_a_second_coder_sees_and_changes_nothing_that_was_added_to_findings(tmp_path: Path) -> None:
    project, _ = with_hidden_term(tmp_path)
    edit = CurationEdit(CurationKind.LEFT_OUT, "challenge", "")
    save_curation(project.database, edit, coder="SRB-01")
    work_as(project, SECOND)

    assert read_curation(project.database) == Curation()
    assert not can_undo(project)
    with pytest.raises(UserError, match="second_only_codes"):
        save_curation(project.database, replace(edit, value=None), coder=SECOND)

    work_as(project, "SRB-01", CodingRole.PRIMARY)
    assert read_curation(project.database).left_out == {"challenge"}
    assert can_undo(project)
    close_project(project)


def test_a_second_coder_sees_the_own_decisions_on_identifiers_alone(tmp_path: Path) -> None:
    project, _ = with_hidden_term(tmp_path)
    judgment = "0" * 32
    first, second = (Words(judgment, "", IdentifierKind.NAME, name) for name in ("Ana Anić", "Beba Bebić"))
    save_decisions(project.database, (first,), Decision.IDENTIFIER, "SRB-01")
    work_as(project, SECOND)
    save_decisions(project.database, (second,), Decision.IDENTIFIER, SECOND)
    assert list_decisions(project.database, judgment) == {second: Decision.IDENTIFIER}
    work_as(project, "SRB-01", CodingRole.PRIMARY)
    assert list_decisions(project.database).keys() == {first, second}
    close_project(project)


def test_a_second_coder_learns_of_no_passage_by_replacing_or_removing_a_judgment(tmp_path: Path) -> None:
    project, _ = with_hidden_term(tmp_path)
    path = tmp_path / "judgment.txt"
    path.write_text("The accused is guilty.", encoding="utf-8")
    case = list_cases(project)[0]
    judgment = add_judgment(project, case.id, path).id
    work_as(project, SECOND)

    with pytest.raises(UserError, match="second_only_codes"):
        plan_replacement(project, judgment, path)
    with pytest.raises(UserError, match="second_only_codes"):
        replace_judgment(project, judgment, read_judgment(project, judgment))
    with pytest.raises(UserError, match="second_only_codes"):
        remove_judgment(project, judgment)

    assert [one.id for one in list_judgments(project, case.id)] == [judgment]
    close_project(project)


def test_answers_without_a_term_are_told_to_who_gave_them(tmp_path: Path) -> None:
    project, _ = with_hidden_term(tmp_path)
    give(open_coding(project, list_cases(project)[0].coding.id), "worst", "force")
    delete_term(project.database, "test_means", "force")
    questions = questions_asking(project, ("test_means",))
    assert missing_terms(project.database, questions) == {("test_means", "force"): (2, 1)}
    work_as(project, SECOND)
    assert missing_terms(project.database, questions) == {("test_means", "force"): (1, 1)}
    close_project(project)


def test_a_second_coder_is_not_told_what_others_settled(settled: OpenProject) -> None:
    (case,) = list_cases(settled)
    assert case.id in agreed_codings(settled.database)
    assert case.id in twice_coded(settled.database)
    begin_here(settled, [case], "SRB-09")
    work_as(settled, "SRB-09")
    assert not agreed_codings(settled.database)
    assert not twice_coded(settled.database)


def with_hidden_term(folder: Path) -> tuple[OpenProject, str]:
    """Return a project with a second coding, and the code of a term that the first coder proposed."""
    framework = folder / "framework.xlsx"
    asked = [question("text", "name", tip_role="title"), question("select_one_from_file test_means.csv", "worst")]
    framework.write_bytes(workbook(asked))
    project = new_project(NewProject(folder / "a.tip", "A", Country.SRB, "SRB-01", PASSPHRASE, framework))
    save_taxonomies(project.database, (Taxonomy("test_means", (Term("force", {"en": "Force"}),)),))
    refresh_form(project)
    add_case(project)
    second_from(project, lambda sheets: sheets.set("cases", 3, worst="force", worst_label=None))
    return project, propose_term(project, "test_means", {"en": "Zastrašivanje"}).code


def seen(project: OpenProject) -> tuple[set[str], set[str], int]:
    """Return which terms a coding offers, which the page on taxonomies shows, and how many places are found."""
    coding = open_coding(project, list_cases(project)[0].coding.id)
    offered = {choice.code for choice in coding.live.choices(Ref(coding.live.root, "worst"))}
    shown = {term.code for term in finished(read_installed(project, ("test_means",)))["test_means"].terms}
    return offered, shown, len(finished(search(project, "zastrasivanje")).found)
