"""A project asks core questions or all: kept in its file, changed at any time, honoured wherever something counts."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.support.read_back import about
from tests.support.steps import finished
from tests.support.versions import PASSPHRASE, exported, make, read
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import Completeness, Country, Tier
from tipcoder.framework.engine.editing import set_answer
from tipcoder.services.case_selection import CaseStatus, Selection, choose_cases
from tipcoder.services.cases import add_case, list_cases
from tipcoder.services.checking import check_project
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.handover import hand_over
from tipcoder.services.intake.intake import check_delivery
from tipcoder.services.projects import NewProject, OpenProject, close_project, create_project, open_project
from tipcoder.services.upgrading import ask_up_to, upgrade
from tipcoder.storage.file import migrate
from tipcoder.storage.file.opening import create_database, open_database
from tipcoder.storage.file.projects import get_project

OLDER = """INSERT INTO coder VALUES ('SRB-02', '2026-01-01');
INSERT INTO framework VALUES ('f', 'test', 'Test', '1', 'x', '2026-01-01', '', '');
INSERT INTO project (id, name, country, coder, framework_id, created_at)
VALUES ('p', 'Srbija', 'SRB', 'SRB-02', 'f', '2026-01-01T00:00:00.000000+00:00')"""


def framework(version: str = "1") -> bytes:
    return workbook(
        [
            question("text", "title", required="yes", tip_role="title"),
            question("text", "more", required="yes", tip_tier="extended"),
        ],
        settings={"version": version},
    )


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    made = make(tmp_path, framework())
    case = add_case(made)
    coding = open_coding(made, case.coding.id)
    apply_edit(coding, set_answer(coding.live, Ref(coding.live.root, "title"), Answer("Bar")))
    yield made
    close_project(made)


def counts(project: OpenProject) -> Completeness:
    (case,) = list_cases(project)
    assert case.coding.completeness == open_coding(project, case.coding.id).completeness
    return case.coding.completeness


def faults(project: OpenProject) -> list[str]:
    found = finished(check_project(project, "en"))
    return [finding.error.code for finding in found if finding.is_error]


CORE, ALL = Completeness(answered=1, total=1), Completeness(answered=1, missing=1, total=2)


def test_new_project_asks_core_questions(project: OpenProject) -> None:
    assert counts(project) == CORE
    assert faults(project) == []
    assert choose_cases(project, Selection(frozenset((CaseStatus.COMPLETE,)))).count == 1


def test_all_questions_count_once_they_are_chosen_and_no_more_once_they_are_not(project: OpenProject) -> None:
    finished(ask_up_to(project, Tier.EXTENDED))
    assert counts(project) == ALL
    assert faults(project) == ["case_answer_missing"]
    assert choose_cases(project, Selection(frozenset((CaseStatus.COMPLETE,)))).count == 0
    finished(ask_up_to(project, Tier.CORE))
    assert counts(project) == CORE
    assert faults(project) == []


def test_choice_is_in_the_file(project: OpenProject, tmp_path: Path) -> None:
    finished(ask_up_to(project, Tier.EXTENDED))
    hand_over(project, tmp_path / "copy.tip", PASSPHRASE)
    for path in (project.path, tmp_path / "copy.tip"):
        close_project(project)
        opened = open_project(path, passphrase=PASSPHRASE)
        assert opened.project.asked is Tier.EXTENDED
        assert counts(opened) == ALL
        close_project(opened)


def test_choice_of_a_new_project_stays_with_the_next_version_of_the_framework(tmp_path: Path) -> None:
    (tmp_path / "framework.xlsx").write_bytes(framework())
    new = NewProject(
        tmp_path / "a.tip",
        "Srbija",
        Country.SRB,
        "SRB-02",
        PASSPHRASE,
        tmp_path / "framework.xlsx",
        asked=Tier.EXTENDED,
    )
    made = create_project(new)
    add_case(made)
    assert counts(made) == Completeness(missing=2, total=2)
    finished(upgrade(made, read(framework("2"))))
    assert counts(made) == Completeness(missing=2, total=2)
    add_case(made)
    assert [case.coding.completeness.missing for case in list_cases(made)] == [2, 2]
    close_project(made)


def test_giving_up_leaves_the_project_as_it_was(project: OpenProject) -> None:
    steps = ask_up_to(project, Tier.EXTENDED)
    next(steps)
    steps.close()
    assert project.project.asked is Tier.CORE
    assert get_project(project.database).asked is Tier.CORE
    assert counts(project) == CORE


def test_workbook_says_what_was_asked_and_is_checked_by_it(project: OpenProject, tmp_path: Path) -> None:
    for asked, missing in ((Tier.CORE, 0), (Tier.EXTENDED, 1)):
        finished(ask_up_to(project, asked))
        path = exported(project, tmp_path / f"{asked}.xlsx")
        assert about(path)["questions_asked"] == asked
        report = finished(check_delivery(path, forms=lambda: [project.form]))
        assert [found.code for found in report.faults].count("delivery_answer_missing") == missing


def test_older_project_asks_core_questions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "older.tip"
    with monkeypatch.context() as older:
        older.setattr(migrate, "HEAD", "0010")
        database = create_database(path, PASSPHRASE)
        with database.writing() as session:
            for statement in OLDER.split(";"):
                session.execute(text(statement))
        database.close()
    database = open_database(path, passphrase=PASSPHRASE)
    assert get_project(database).asked is Tier.CORE
    database.close()
