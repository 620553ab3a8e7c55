"""A project that has something of a person everywhere, in two versions of a framework, and its workbooks."""

import shutil
from pathlib import Path
from zipfile import ZipFile

from tests.support.made_once import made_once
from tests.support.reviews import see_all
from tests.support.steps import finished
from tests.support.versions import PASSPHRASE, exported, terms, upgraded
from tests.support.xlsforms import YES_NO, question, workbook
from tipcoder.domain.answers import Answer, Ref, Row
from tipcoder.domain.edits import AddRows, SetAnswer
from tipcoder.domain.ids import new_id
from tipcoder.domain.projects import Country
from tipcoder.domain.taxonomies import Taxonomy, Term
from tipcoder.services.cases import add_case
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.exporting.export import ExportRequest, export_workbook
from tipcoder.services.projects import NewProject, OpenProject, close_project, create_project, refresh_form
from tipcoder.services.taxonomies.proposals import propose_term
from tipcoder.storage.coding.term_recoding import save_taxonomies

MEANS = Taxonomy("border_means", (Term("force", {"en": "Force"}), Term("fraud", {"en": "Fraud"})))
LABEL = "Qqproposed"
WORDS = {
    "case_title": "Qqtitle",
    "case_no": "Qqnumber",
    "facts": "Qqfacts",
    "gone_id": "Qqgoneid",
    "gone_facts": "Qqgonefacts",
    "flip": "Qqflip",
    "initials": "Qqinitials",
    "witness": "Qqwitness",
}
DAYS = {"decided": "2021-03-14", "gone_date": "2018-11-23", "seen": "2017-10-09"}


def framework(version: int) -> bytes:
    """Version 2 asks nothing of what is `gone`, has no witnesses, and keeps in the country what was open in 1."""
    is_first = version == 1
    gone = [
        question("text", "gone_id", tip_privacy="identifier"),
        question("text", "gone_facts", tip_privacy="narrative"),
        question("date", "gone_date", tip_privacy="year"),
        question("integer", "gone_age", tip_privacy="group"),
    ]
    witnesses = [
        question("begin_repeat", "witnesses"),
        question("text", "witness", tip_privacy="identifier"),
        question("date", "seen", tip_privacy="year"),
        question("end_repeat"),
    ]
    survey = [
        question("text", "case_title", tip_role="title", tip_privacy="identifier"),
        question("text", "case_no", tip_privacy="identifier"),
        question("date", "decided", tip_role="decision_date", tip_privacy="year"),
        question("text", "facts", tip_privacy="narrative"),
        question("select_multiple_from_file border_means.csv", "means", tip_privacy="open"),
        question("select_one outcomes", "outcome", tip_privacy="open"),
        question("integer", "count", tip_privacy="open"),
        question("calculate", "said", calculation="concat('x', ${case_no})"),
        question("calculate", "day", calculation="'2019-08-07'"),
        question("calculate", "id", calculation="once(uuid())"),
        *(gone if is_first else ()),
        question("text", "flip", tip_privacy="open" if is_first else "identifier"),
        question("select_one outcomes", "flip_choice", tip_privacy="open" if is_first else "identifier"),
        question("integer", "flip_number", tip_privacy="open" if is_first else "group"),
        question("begin_repeat", "victims"),
        question("calculate", "victim", calculation="once(uuid())"),
        question("text", "initials", tip_privacy="identifier"),
        question("integer", "age", tip_role="age", tip_privacy="group"),
        question("end_repeat"),
        question("begin_repeat", "charges"),
        question("select_multiple ${victim}", "of_victims", tip_choice_label="initials", tip_privacy="open"),
        question("end_repeat"),
        *(witnesses if is_first else ()),
    ]
    choices = (*YES_NO, *terms("outcomes", "convicted", "acquitted"))
    return workbook(survey, choices, {"version": str(version), "form_id": "border"})


def make(folder: Path, version: int = 1) -> Path:
    """Make the project in a folder of its own with its workbooks, and return that folder."""
    folder.mkdir()
    (folder / "framework.xlsx").write_bytes(framework(1))
    new = NewProject(folder / "project.tip", "Srbija", Country.SRB, "X-937", PASSPHRASE, folder / "framework.xlsx")
    project = create_project(new)
    save_taxonomies(project.database, (MEANS,))
    refresh_form(project)
    _code(project)
    if version > 1:
        upgraded(project, framework(version))
    exported(project, folder / "archive.xlsx")
    _reviewed(project, folder / "unodc.xlsx")
    close_project(project)
    return folder


def make_three(folder: Path) -> Path:
    """Fill a folder with projects coded by version 1 (`one`, `other`) and brought to version 2 (`two`); return it."""

    def make_in(into: Path) -> None:
        for name, version in (("one", 1), ("other", 1), ("two", 2)):
            make(into / name, version)

    return Path(shutil.copytree(made_once("personal data", make_in), folder, dirs_exist_ok=True))


def _code(project: OpenProject) -> None:
    proposed = propose_term(project, MEANS.id, {"en": LABEL})
    coding = open_coding(project, add_case(project).coding.id)
    root = coding.live.root
    rows = {name: Row(new_id(), root, name, 0) for name in ("victims", "charges", "witnesses")}
    apply_edit(coding, (AddRows(tuple(rows.values()), ()),))
    given = {**WORDS, **DAYS, "means": f"force {proposed.code}", "outcome": "convicted", "gone_age": "37"}
    given |= {"flip_choice": "acquitted", "flip_number": "4711", "age": "16", "count": "Qqcount"}
    places = {"initials": "victims", "age": "victims", "witness": "witnesses", "seen": "witnesses"}
    edit = (
        SetAnswer(Ref(rows[places[key]].id if key in places else root, key), None, Answer(value))
        for key, value in given.items()
    )
    apply_edit(coding, tuple(edit))
    value = coding.live.value(Ref(rows["victims"].id, "victim"))
    apply_edit(coding, (SetAnswer(Ref(rows["charges"].id, "of_victims"), None, Answer(value)),))


def _reviewed(project: OpenProject, target: Path) -> None:
    see_all(project)
    finished(export_workbook(project, target, ExportRequest(accepts_small_cells=True)))


def spoken(path: Path) -> str:
    """Return all that a workbook says."""
    with ZipFile(path) as parts:
        return "\n".join(parts.read(name).decode("utf-8", "replace") for name in parts.namelist())


def told(content: str) -> set[str]:
    """Return which words of the project stand in what was written."""
    more = {"label": LABEL, "code": LABEL.lower(), "count": "Qqcount"}
    return {name for name, word in (WORDS | DAYS | more).items() if word in content}
