"""Two versions of a small framework, and cases coded by the first, for tests of upgrades."""

import random
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import text

from tests.support.made_once import made_once
from tests.support.new_projects import keep, new_project, opened_copy
from tests.support.reviews import see_all
from tests.support.steps import finished
from tests.support.xlsforms import YES_NO, Rows, question, workbook
from tipcoder.domain.answers import Answer, AnswerState, Ref, Row
from tipcoder.domain.edits import AddRows, Edit, SetAnswer
from tipcoder.domain.ids import new_id
from tipcoder.domain.projects import Country
from tipcoder.framework.xlsform.reader import Framework, read_framework_bytes
from tipcoder.services.cases import add_case
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.exporting.export import ExportRequest, export_workbook
from tipcoder.services.projects import NewProject, OpenProject, create_project
from tipcoder.services.upgrading import Upgraded, upgrade

PASSPHRASE = "four fictional words here"


def terms(name: str, *codes: str, **columns: Mapping[str, str]) -> Rows:
    """Return the rows of a list of choices; `columns` are further ones of a code."""
    return [{"list_name": name, "name": code, "label": code.capitalize(), **columns.get(code, {})} for code in codes]


@cache
def first() -> bytes:
    """Version 1."""
    return workbook(
        [
            question("text", "case_title", "Title", tip_role="title"),
            question("begin group", "facts", "Facts"),
            question("date", "decided", "Date", tip_role="decision_date"),
            question("text", "summary", "Summary"),
            question("select_multiple means", "means", "Means"),
            question("select_one outcomes", "outcome", "Outcome"),
            question("text", "appeal", "Appeal", relevant="${outcome} = 'convicted'"),
            question("end group"),
            question("text", "remark", "Remark"),
            question("calculate", "how_many", calculation="count(${defendants})"),
            question("begin repeat", "defendants", "Defendants"),
            question("text", "label", "Name in the judgment"),
            question("integer", "age", "Age"),
            question("calculate", "charged", calculation="count(${charges})"),
            question("begin repeat", "charges", "Charges"),
            question("text", "article", "Article"),
            question("select_one outcomes", "verdict", "Verdict"),
            question("end repeat"),
            question("end repeat"),
        ],
        (
            *YES_NO,
            *terms("means", "force", "threat", "deception", "abuse"),
            *terms("outcomes", "convicted", "partly", "acquitted"),
        ),
        {"version": "1"},
    )


@cache
def second() -> bytes:
    """Version 2: `summary` is `story`, `remark` is gone, `force` retired, `partly` gone from the middle, `sure` new.

    `age` moved nowhere but takes decimals; the nested roster `charges` is `counts`; `label` stands in a section.
    """
    return workbook(
        [
            question("text", "case_title", "Title", tip_role="title"),
            question("begin group", "facts", "Facts"),
            question("date", "decided", "Date", tip_role="decision_date"),
            question("text", "story", "Summary", tip_was="summary"),
            question("select_multiple means", "means", "Means"),
            question("select_one outcomes", "outcome", "Outcome"),
            question("text", "appeal", "Appeal", relevant="${outcome} = 'convicted'"),
            question("select_one yes_no", "sure", "Sure", required="yes"),
            question("end group"),
            question("calculate", "how_many", calculation="count(${defendants})"),
            question("begin repeat", "defendants", "Defendants"),
            question("begin group", "person", "Person"),
            question("text", "label", "Name in the judgment"),
            question("end group"),
            question("decimal", "age", "Age"),
            question("calculate", "charged", calculation="count(${counts})"),
            question("begin repeat", "counts", "Charges", tip_was="charges"),
            question("text", "article", "Article"),
            question("select_one outcomes", "verdict", "Verdict"),
            question("end repeat"),
            question("end repeat"),
        ],
        (
            *YES_NO,
            *terms(
                "means",
                "force",
                "coercion",
                "threat",
                "deception",
                "abuse",
                force={"status": "deprecated", "replaced_by": "coercion"},
            ),
            *terms("outcomes", "convicted", "acquitted"),
        ),
        {"version": "2"},
    )


def read(content: bytes) -> Framework:
    """Return the framework of a workbook."""
    return read_framework_bytes(content, "framework.xlsx")


def make(folder: Path, content: bytes, cases: int = 0, seed: int = 1, name: str = "Srbija") -> OpenProject:
    """Make a project with a framework, and cases that are coded with it at random.

    Two of a name with as many cases of the same seed, or none, are copies of one project.
    """
    (folder / "framework.xlsx").write_bytes(content)
    new = NewProject(folder / "Srbija.tip", name, Country.SRB, "SRB-02", PASSPHRASE, folder / "framework.xlsx")
    if not cases:
        return new_project(new)

    def make_cases(into: Path) -> None:
        project = create_project(replace(new, path=into / "project.tip"))
        chance = random.Random(seed)
        for number in range(cases):
            code(project, number, chance)
        keep(project)

    return opened_copy(made_once("coded", make_cases, content, cases, seed, name), new.path)


def code(project: OpenProject, number: int, chance: random.Random) -> str:
    """Add a case that is coded at random by version 1, and return its coding."""
    coding = open_coding(project, add_case(project).coding.id)
    root = coding.live.root
    given = {
        "case_title": f"K {number}/21",
        "decided": chance.choice(["2021", "2021-03", f"20{number % 20:02}-03-14"]),
        "summary": chance.choice(["", "not_stated", f"=what happened {number}\nž ж"]),
        "means": " ".join(code for code in ("force", "threat", "deception", "abuse") if chance.random() < 0.4),
        "outcome": chance.choice(["convicted", "partly", "acquitted", "unclear", ""]),
        "appeal": chance.choice(["", "pending"]),
        "remark": chance.choice(["", "redacted", f"note {number}"]),
    }
    edit: Edit = tuple(SetAnswer(Ref(root, key), None, answer) for key, answer in _answers(given))
    for place in range(chance.randrange(3)):
        edit = (*edit, _defendant(root, place, chance))
    apply_edit(coding, edit)
    return root


def _defendant(root: str, place: int, chance: random.Random) -> AddRows:
    row = Row(new_id(), root, "defendants", place)
    charges = [Row(new_id(), row.id, "charges", position) for position in range(chance.randrange(3))]
    given = {row.id: {"label": f"M. {place}", "age": chance.choice(["", "34", "unclear"])}}
    for charge in charges:
        given[charge.id] = {
            "article": chance.choice(["388", "390"]),
            "verdict": chance.choice(["convicted", "partly", "acquitted", ""]),
        }
    answers = tuple((Ref(id, key), answer) for id, values in given.items() for key, answer in _answers(values))
    return AddRows((row, *charges), answers)


def _answers(given: Mapping[str, str]) -> Iterator[tuple[str, Answer]]:
    for key, value in given.items():
        if value:
            state = AnswerState(value) if value in set(AnswerState) else None
            yield key, Answer(state=state) if state else Answer(value)


def upgraded(project: OpenProject, content: bytes) -> Upgraded:
    """Bring a project to another version."""
    return finished(upgrade(project, read(content)))


def exported(project: OpenProject, target: Path, profile: str = "archive") -> Path:
    """Write the workbook of a project."""
    if profile != "archive":
        see_all(project)
    finished(export_workbook(project, target, ExportRequest(profile, accepts_small_cells=True)))
    return target


def stored(project: OpenProject) -> dict[str, list[tuple[Any, ...]]]:
    """Return what the tables hold that an upgrade touches."""
    queries = {
        "row": "SELECT id, coding_id, parent_id, roster, position, relevant, removed_by FROM row ORDER BY id",
        "answer": "SELECT row_id, question, state, relevant, calculated, value FROM answer ORDER BY row_id, question",
        "choice": "SELECT row_id, question, term FROM answer_choice ORDER BY 1, 2, 3",
        "coding": "SELECT id, framework_id, answered, missing, wrong, total FROM coding ORDER BY id",
        "case": 'SELECT id, title, court, decided_on, changed_at FROM "case" ORDER BY id',
        "framework": "SELECT id, version FROM framework ORDER BY added_at",
        "change": "SELECT count(*) FROM change",
    }
    with project.database.session() as session:
        return {name: [tuple(row) for row in session.execute(text(query))] for name, query in queries.items()}
