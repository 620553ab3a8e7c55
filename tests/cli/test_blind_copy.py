"""The copy for a second coder: made, worked in and brought back by commands, without a trace of the first coding."""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import insert

from tests.support import shipped_judgments
from tests.support.commands import PASSPHRASE, Commands
from tests.support.new_projects import new_project
from tests.support.project_files import decrypted
from tests.support.steps import finished
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.curation import CurationEdit, CurationKind
from tipcoder.domain.edits import AddEvidence
from tipcoder.domain.ids import new_id
from tipcoder.domain.passages import Passage, quote
from tipcoder.domain.projects import CodingRole, CodingStatus, Country, JudgmentKind
from tipcoder.domain.release import Audience, NewRelease, ReleaseKind
from tipcoder.domain.taxonomies import Taxonomy, Term
from tipcoder.framework.engine import editing
from tipcoder.services.cases import add_case_of, add_judgment, list_cases, list_judgments, read_judgment
from tipcoder.services.coding import OpenCoding, apply_edit, open_coding, save_place, undo
from tipcoder.services.double_coding.statuses import set_status
from tipcoder.services.judgments.rereading import remove_judgment
from tipcoder.services.projects import NewProject, OpenProject, close_project, open_project, refresh_form
from tipcoder.services.remarks import add_remark, reply, take_back
from tipcoder.services.search.search import catch_up, search
from tipcoder.services.taxonomies.proposals import Decision, MergeInto, Reject, decide, propose_term
from tipcoder.storage.coding.recipients import ensure_recipient
from tipcoder.storage.coding.releases import list_releases, recorded_release
from tipcoder.storage.coding.snapshots import ComparedCoding, compared_codings
from tipcoder.storage.coding.statuses import list_statuses
from tipcoder.storage.coding.term_recoding import save_taxonomies
from tipcoder.storage.curation import save_curation
from tipcoder.storage.file.integrity import check_database
from tipcoder.storage.file.projects import list_coders
from tipcoder.storage.tables.project import CoderTable, IdentifierReviewTable

THEIRS = "another fictional phrase"
_NOW = datetime(2026, 3, 1, tzinfo=UTC)
PLANTED = tuple(f"zqxv{number:03}word" for number in range(200))
MEANS = Taxonomy("blind_means", (Term("force", {"en": "Force"}), Term("fraud", {"en": "Fraud"})))
SURVEY = [
    question("text", "title", "Title", tip_role="title"),
    question("text", "court", "Court", tip_role="court"),
    question("text", "facts", "Facts"),
    question("select_multiple_from_file blind_means.csv", "means", "Means"),
    question("select_one yes_no", "expert", "Expert", default="no"),
    question("begin repeat", "persons", "Persons"),
    question("text", "name", "Name"),
    question("text", "story", "Story"),
    question("end repeat"),
]


class Planter:
    """Gives out words that are nowhere else, until all are planted."""

    def __init__(self) -> None:
        self._left = list(PLANTED)

    def word(self) -> str:
        return self._left.pop()

    @property
    def left(self) -> int:
        return len(self._left)


def give(coding: OpenCoding, ref: Ref, value: str) -> None:
    apply_edit(coding, editing.set_answer(coding.live, ref, Answer(value)))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with three judgments in as many cases, coded with all 200 words, each in another place."""
    folder = tmp_path_factory.mktemp("blind")
    (folder / "framework.xlsx").write_bytes(workbook(SURVEY, settings={"version": "1"}))
    path = folder / "Srbija.tip"
    new = NewProject(path, "Srbija", Country.SRB, "SRB-01", PASSPHRASE, folder / "framework.xlsx")
    made = new_project(new)
    save_taxonomies(made.database, (MEANS,))
    refresh_form(made)
    planter = Planter()
    for number in "123":
        case = add_case_of(made, shipped_judgments.file(Country.SRB, number))
        _code(made, open_coding(made, case.coding.id), planter, folder)
    _elsewhere(made, planter)
    coding = open_coding(made, list_cases(made)[0].coding.id)
    while planter.left:
        row = _add_person(coding)
        give(coding, Ref(row, "story"), planter.word())
    finished(catch_up(made))
    close_project(made)
    content = decrypted(path, PASSPHRASE)
    assert all(word.encode() in content for word in PLANTED)
    return path


@pytest.fixture
def project(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(made, tmp_path / made.name))


def _add_person(coding: OpenCoding) -> str:
    root = coding.live.root
    apply_edit(coding, editing.add_row(coding.live, root, "persons"))
    return coding.live.rows(root, "persons")[-1].id


def _code(project: OpenProject, coding: OpenCoding, planter: Planter, folder: Path) -> None:
    root = coding.live.root
    for key in ("title", "court", "facts", "facts"):  # the last takes the place of the one before
        give(coding, Ref(root, key), planter.word())
    give(coding, Ref(root, "facts"), planter.word())
    undo(coding)
    gone = _add_person(coding)
    give(coding, Ref(gone, "name"), planter.word())
    apply_edit(coding, editing.remove_row(coding.live, gone))
    row = _add_person(coding)
    give(coding, Ref(row, "name"), planter.word())
    remark = add_remark(project, Ref(row, "name"), planter.word())
    reply(project, remark.id, planter.word())
    take_back(project, add_remark(project, Ref(root, ""), planter.word()).id)
    proposed = propose_term(project, MEANS.id, {"en": planter.word()}, definitions={"en": planter.word()})
    opened = open_coding(project, coding.coding.id)
    apply_edit(opened, editing.set_answer(opened.live, Ref(root, "means"), Answer(f"force {proposed.code}")))
    judgment = list_judgments(project, coding.coding.case)[0].id
    words = planter.word()
    marked = Passage(
        new_id(), judgment, page=1, start=0, end=0, exact=words, prefix="", suffix="", region="0.1 0.1 0.2 0.2"
    )
    apply_edit(opened, (AddEvidence(Ref(root, "facts"), marked),))
    save_place(opened, json.dumps({"filter": planter.word()}))
    other = folder / f"{coding.coding.case}.txt"
    other.write_text(f"A removed judgment that says {planter.word()} at length.", encoding="utf-8")
    removed = add_judgment(project, coding.coding.case, other, JudgmentKind.OTHER)
    remove_judgment(project, removed.id)


def _elsewhere(project: OpenProject, planter: Planter) -> None:
    recipient = ensure_recipient(project.database, planter.word()).name
    left = NewRelease(
        kind=ReleaseKind.WORKBOOK,
        audience=Audience.RECIPIENT,
        recipient=recipient,
        profile="unodc",
        format="xlsx",
        language="en",
        file_name=planter.word(),
        cases=1,
        left_out=0,
        sha256="",
        selection={"words": planter.word()},
    )
    with recorded_release(project.database, left, "SRB-01"):
        pass
    case = list_cases(project)[0]
    for edit in (
        CurationEdit(CurationKind.CHAPTER_TEXT, "qualification en", planter.word()),
        CurationEdit(CurationKind.ILLUSTRATION, f"c01_1 {planter.word()}", "1", case.id),
        CurationEdit(CurationKind.RECOMMENDATION, "c01_1 en", planter.word()),
    ):
        save_curation(project.database, edit, coder="SRB-01")
    decisions: tuple[Decision, ...] = (Reject(), MergeInto("fraud"))
    for decision in decisions:
        term = propose_term(project, MEANS.id, {"en": planter.word()}, definitions={"en": planter.word()})
        decide(project, MEANS.id, term.code, decision)
    review = {"holder": case.coding.id, "question": "facts", "kind": "name", "exact": planter.word()}
    with project.database.writing() as session:
        session.execute(insert(IdentifierReviewTable).values(**review, decision="keep", coder="SRB-01", made_at=_NOW))
        session.execute(insert(CoderTable).values(code=planter.word(), added_at=_NOW))


@contextmanager
def opened(path: Path, passphrase: str = PASSPHRASE) -> Iterator[OpenProject]:
    project = open_project(path, passphrase=passphrase)
    try:
        yield project
    finally:
        close_project(project)


@pytest.fixture
def copy(run: Commands, project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TIPCODER_NEW_PASSPHRASE", THEIRS)
    target = project.with_name("за другог.tip")
    said = run("hand-over", project, target, "--second", "--cases", "1", "3", "--coder", "SRB-05")
    assert said.exit_code == 0, said.output
    return target


def test_none_of_the_words_of_the_first_coding_is_in_the_copy(copy: Path, project: Path) -> None:
    with opened(copy, THEIRS) as theirs:
        finished(catch_up(theirs))
        with theirs.database.session() as session:
            assert session.connection().exec_driver_sql("PRAGMA freelist_count").scalar_one() == 0
        assert check_database(theirs.database) == ()
        assert all(finished(search(theirs, word)).found == () for word in PLANTED[::20])
    content = decrypted(copy, THEIRS)
    assert [word for word in PLANTED if word.encode() in content or word.encode("utf-16-le") in content] == []
    assert b"SRB-01" not in content
    with opened(project) as ours:
        (left,) = (found for found in _exports(ours) if found.format == "tip")
        assert (left.cases, left.left_out, left.selection) == (2, 1, {"second": "SRB-05"})


def _exports(project: OpenProject) -> list[NewRelease]:
    return [found.release for found in list_releases(project.database)]


def test_the_copy_has_what_is_to_be_read(copy: Path, project: Path) -> None:
    with opened(project) as ours, opened(copy, THEIRS) as theirs:
        ids = [case.id for case in list_cases(ours) if case.number in (1, 3)]
        cases = list_cases(theirs)
        assert [(case.id, case.number) for case in cases] == list(zip(ids, (1, 3), strict=True))
        assert {(case.title, case.court, case.coding.role, case.coding.coder) for case in cases} == {
            ("", "", CodingRole.SECOND, "SRB-05")
        }
        assert {case.first_judgment for case in cases} == {case.first_judgment for case in list_cases(ours)[::2]}
        assert theirs.project.role is CodingRole.SECOND
        assert list_coders(theirs.database) == ("SRB-05",)
        for case in cases:
            (judgment,) = list_judgments(theirs, case.id)
            assert read_judgment(theirs, judgment.id) == read_judgment(ours, judgment.id)
        live = open_coding(theirs, cases[0].coding.id).live
        assert [choice.code for choice in live.choices(Ref(live.root, "means"))] == ["force", "fraud"]
        assert live.answer(Ref(live.root, "expert")) is None


def work_in(copy: Path) -> tuple[Passage, str]:
    """Code the first case of the copy, and return the passage that proves an answer, and the row that was added."""
    with opened(copy, THEIRS) as theirs:
        coding = open_coding(theirs, list_cases(theirs)[0].coding.id)
        give(coding, Ref(coding.live.root, "title"), "K 7/26")
        row = _add_person(coding)
        give(coding, Ref(row, "name"), "N. N.")
        (judgment,) = list_judgments(theirs, coding.coding.case)
        passage = quote(judgment.id, read_judgment(theirs, judgment.id).pages, 5, 60)
        assert passage is not None
        apply_edit(coding, (AddEvidence(Ref(row, "name"), passage),))
        assert list_cases(theirs)[0].title == "K 7/26"
        return passage, row


def second(project: Path) -> list[ComparedCoding]:
    with opened(project) as ours:
        return [one for one in compared_codings(ours.database) if one.coding.coding.role is CodingRole.SECOND]


def read_back(run: Commands, project: Path, file: Path, *options: str) -> dict[str, object]:
    said = run("import", project, file, "--as", "second", "--coder", "SRB-05", "--json", *options)
    assert said.exit_code == 0, said.output
    record: dict[str, object] = json.loads(said.stdout)
    return record


def test_the_copy_itself_comes_back_with_its_passages(run: Commands, project: Path, copy: Path) -> None:
    passage, _ = work_in(copy)
    with opened(project) as ours:
        before = [open_coding(ours, case.coding.id).live.family(case.coding.id) for case in list_cases(ours)]
    assert read_back(run, project, copy)["applied"] is True
    (first,) = second(project)
    assert first.number == 1
    assert sorted(answer.value for _, answer in first.coding.answers) == ["K 7/26", "N. N."]
    (row,) = first.coding.rows
    assert first.coding.evidence == ((Ref(row.id, "name"), passage),)
    with opened(project) as ours:
        assert check_database(ours.database) == ()
        after = [open_coding(ours, case.coding.id).live.family(case.coding.id) for case in list_cases(ours)]
    assert after == before
    assert read_back(run, project, copy)["applied"] is False


def theirs_here(project: Path) -> dict[str, CodingStatus]:
    with opened(project) as ours:
        return {one.case: one.status for one in list_statuses(ours.database) if one.role is CodingRole.SECOND}


def test_an_untouched_case_comes_back_as_to_do(run: Commands, project: Path, copy: Path) -> None:
    work_in(copy)
    with opened(copy, THEIRS) as theirs:
        coded, untouched = list_cases(theirs)
        set_status(theirs, [coded, untouched], CodingStatus.SUBMITTED)
    read_back(run, project, copy)
    assert theirs_here(project) == {coded.id: CodingStatus.SUBMITTED, untouched.id: CodingStatus.TO_DO}


def test_a_status_comes_back_as_the_second_coder_set_it(run: Commands, project: Path, copy: Path) -> None:
    work_in(copy)
    with opened(copy, THEIRS) as theirs:
        coded = list_cases(theirs)[0]
        set_status(theirs, [coded], CodingStatus.IN_WORK)
    read_back(run, project, copy)
    assert theirs_here(project)[coded.id] is CodingStatus.IN_WORK
    assert second(project) == []
    with opened(copy, THEIRS) as theirs:
        set_status(theirs, list_cases(theirs)[:1], CodingStatus.SUBMITTED)
    assert read_back(run, project, copy)["applied"] is True
    assert theirs_here(project)[coded.id] is CodingStatus.SUBMITTED
    assert [one.number for one in second(project)] == [1]


def test_a_workbook_of_the_copy_comes_back_as_the_copy_does(
    run: Commands, project: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work_in(copy)
    monkeypatch.setenv("TIPCODER_PASSPHRASE", THEIRS)
    target = copy.with_name("second.xlsx")
    said = run("export", copy, target, "--profile", "archive")
    assert said.exit_code == 0, said.output
    monkeypatch.setenv("TIPCODER_PASSPHRASE", PASSPHRASE)
    assert read_back(run, project, target)["applied"] is True
    (first,) = second(project)
    assert sorted(answer.value for _, answer in first.coding.answers) == ["K 7/26", "N. N."]
    # The same rows by the same keys: what the copy adds are passages alone.
    counts = read_back(run, project, copy, "--dry-run")["counts"]
    assert isinstance(counts, dict)
    assert {name: count for name, count in counts.items() if count and name not in ("unchanged", "missing")} == {
        "passages": 1
    }


def test_a_workbook_that_the_copy_gave_is_read_back_into_the_copy(
    run: Commands, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work_in(copy)
    monkeypatch.setenv("TIPCODER_PASSPHRASE", THEIRS)
    target = copy.with_name("second.xlsx")
    assert run("export", copy, target, "--profile", "archive").exit_code == 0
    record = json.loads(run("import", copy, target, "--json").stdout)
    assert (record["applied"], record["entries"]) == (False, [])


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("--second", "--cases", "9", "--coder", "SRB-05"), 1),
        (("--second", "--cases", "1", "--coder", "srb-01"), 1),
        (("--cases", "1"), 2),
        (("--second", "--words", "x"), 2),
        (("1", "2", "--second"), 2),
    ],
)
def test_what_cannot_be_handed_over_leaves_no_file(
    run: Commands, project: Path, monkeypatch: pytest.MonkeyPatch, options: tuple[str, ...], code: int
) -> None:
    monkeypatch.setenv("TIPCODER_NEW_PASSPHRASE", THEIRS)
    said = run("hand-over", project, project.with_name("copy.tip"), *options)
    assert said.exit_code == code, said.output
    assert "Traceback" not in said.output
    assert not project.with_name("copy.tip").exists()


def test_cases_are_named_by_numbers_ranges_and_keys(
    run: Commands, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TIPCODER_NEW_PASSPHRASE", THEIRS)
    with opened(project) as ours:
        key = list_cases(ours)[2].id
    target = project.with_name("copy.tip")
    said = run("hand-over", project, target, "--second", "--cases", f"1-2,{key}", "--cases", "2")
    assert said.exit_code == 0, said.output
    assert "1, 2, 3" in said.stderr
    with opened(target, THEIRS) as theirs:
        assert [case.number for case in list_cases(theirs)] == [1, 2, 3]
        assert theirs.project.coder == "SRB-02"


def test_another_project_is_no_copy(run: Commands, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIPCODER_NEW_PASSPHRASE", PASSPHRASE)
    other = project.with_name("other.tip")
    other.write_bytes(project.read_bytes())
    said = run("import", project, other, "--as", "second", "--coder", "SRB-05")
    assert said.exit_code == 1
    assert len(said.stderr.strip().splitlines()) == 1


def test_a_blind_copy_is_no_delivery(run: Commands, copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIPCODER_PASSPHRASE", THEIRS)
    said = run("consolidate", copy.with_name("regional.xlsx"), copy)
    assert said.exit_code == 1
    assert "second coder" in said.stderr
    assert not copy.with_name("regional.xlsx").exists()
