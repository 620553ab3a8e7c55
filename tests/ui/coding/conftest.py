"""A coding page on a real encrypted project, with a small framework that has everything."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support import marked_judgment
from tests.support.coding_desk import PASSPHRASE, Desk
from tests.support.made_once import made_once
from tests.support.new_projects import keep, new_project, opened_copy
from tests.support.xlsforms import YES_NO, question, workbook
from tipcoder.domain.projects import Country
from tipcoder.services.cases import add_case
from tipcoder.services.projects import NewProject, OpenProject, close_project, open_project
from tipcoder.ui.tasks import Tasks

COURTS = [{"list_name": "courts", "name": f"c{number}", "label": label} for number, label in enumerate(
    ("Скопје", "Битола", "Охрид", "Prishtinë", "Podgorica", "Бања", "Korçë", "Bălți", "Нови Сад"), 1)]  # fmt: skip
MEANS = [{"list_name": "means", "name": f"m{number}", "label": f"Means {number}"} for number in range(1, 15)]
KINDS = [
    {"list_name": "kinds", "name": "adult", "label": "Adult", "of": "yes"},
    {"list_name": "kinds", "name": "child", "label": "Child", "of": "no"},
    {"list_name": "kinds", "name": "other", "label": "Other", "of": "any"},
]
SURVEY = [
    question("begin_group", "facts", "Facts"),
    {
        "type": "text", "name": "title", "label::English (en)": "Title", "label::македонски (mk)": "Наслов",
        "guidance_hint::English (en)": "Write a few words.", "required": "yes", "bind::tip:role": "title",
    },
    question("text", "story", "Story", appearance="multiline"),
    question("integer", "months", "Months", constraint=". <= 240", constraint_message="At most 240"),
    question("decimal", "fine", "Fine"),
    question("date", "decided", "Decided on"),
    question("time", "hour", "Hour of the arrest"),
    question("dateTime", "seized", "Seized at"),
    question("select_one yes_no", "appealed", "Appealed?"),
    question("text", "appeal_court", "Appeal court", relevant="${appealed} = 'yes'"),
    question("date", "appeal_date", "Appeal date", relevant="${appealed} = 'yes'"),
    question("select_one courts", "court", "Court"),
    question("select_multiple yes_no", "both", "Both"),
    question("select_multiple means", "means", "Means"),
    question("select_one kinds", "kind", "Kind", choice_filter="of = 'any' or of = ${appealed}"),
    question("calculate", "double", calculation="${months} * 2"),
    question("end_group"),
    question("begin_repeat", "defendants", "Defendants"),
    question("text", "label", "Label"),
    question("begin_repeat", "charges", "Charges", **{"tip_entry.en": "Charge"}),
    question("text", "offence", "Offence", required="yes"),
    question("end_repeat"),
    question("end_repeat"),
    question("begin_group", "appeal", "Appeal", relevant="${appealed} = 'yes'"),
    question("text", "grounds", "Grounds"),
    question("end_group"),
]  # fmt: skip


def _in_english(row: dict[str, str]) -> dict[str, str]:
    """Name the language of texts: the framework has two."""
    renamed = {"label": "label::English (en)", "constraint_message": "constraint_message::English (en)"}
    return {renamed.get(column, column): text for column, text in row.items()}


@pytest.fixture(scope="session")
def framework(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("framework") / "framework.xlsx"
    choices = [_in_english(dict(row)) for row in (*YES_NO, *COURTS, *MEANS, *KINDS)]
    survey = [_in_english(row) for row in SURVEY]
    path.write_bytes(workbook(survey, choices, {"default_language": "English (en)"}))
    return path


@pytest.fixture
def project(tmp_path: Path, framework: Path) -> Iterator[OpenProject]:
    def make(folder: Path) -> None:
        made = new_project(NewProject(folder / "project.tip", "P", Country.MKD, "MKD-01", PASSPHRASE, framework))
        add_case(made)
        keep(made)

    files = [(file.name, file.read_bytes()) for file in sorted(framework.parent.glob("*.*"))]  # with its choices
    project = opened_copy(made_once("project with a case", make, files), tmp_path / "p.tip")
    yield project
    close_project(project)


@pytest.fixture
def reopen(project: OpenProject) -> Iterator[Callable[[], OpenProject]]:
    """Close the project as at the end of a day, and open it again."""
    opened: list[OpenProject] = []

    def again() -> OpenProject:
        close_project(opened[-1] if opened else project)
        opened.append(open_project(project.path, passphrase=PASSPHRASE))
        return opened[-1]

    yield again
    for one in opened:
        close_project(one)


@pytest.fixture(scope="session")
def proved_framework(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A framework with answers at each depth, for tests of what proves them."""
    path = tmp_path_factory.mktemp("proved") / "framework.xlsx"
    path.write_bytes(workbook(marked_judgment.SURVEY, YES_NO))
    return path


@pytest.fixture
def desk(qtbot: QtBot, project: OpenProject, tasks: Tasks) -> Desk:
    return Desk(qtbot, project, tasks)


@pytest.fixture
def reader(desk: Desk, project: OpenProject, tmp_path: Path) -> Desk:
    """The coding page with a judgment that is text."""
    marked_judgment.add_pages(desk, project, tmp_path / "пресуда.txt", marked_judgment.PAGES)
    return desk
