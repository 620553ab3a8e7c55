"""A project in which two victims can be recognised by a few answers."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from tests.support.made_once import made_once
from tests.support.new_projects import keep, opened_copy
from tests.support.versions import PASSPHRASE
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.edits import AddRows
from tipcoder.domain.projects import Country
from tipcoder.framework.engine.editing import add_row, set_answer
from tipcoder.services.cases import add_case
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.projects import NewProject, OpenProject, create_project

GIRL = {
    "victim_kind": "person",
    "victim_sex": "female",
    "victim_age_group": "age_16_17",
    "victim_citizenship": "own",
}


def recognisable(path: Path) -> OpenProject:
    """Return a project of one case with twelve girls of 16 or 17, one of 15 from abroad, and one boy, open.

    It is made once in a run and copied.
    """
    return opened_copy(made_once("recognisable", _make), path)


def _make(folder: Path) -> None:
    made = create_project(NewProject(folder / "project.tip", "a", Country.SRB, "SRB-02", PASSPHRASE))
    one_abroad = GIRL | {"victim_age_group": "age_14_15", "victim_citizenship": "european_union"}
    add_case_of_girls(made, {}, [("victims", one_abroad), ("victims", GIRL | {"victim_sex": "male"})])
    keep(made)


def add_case_of_girls(
    project: OpenProject, answers: Mapping[str, str], rows: Iterable[tuple[str, Mapping[str, str]]]
) -> None:
    """Add a Serbian case of 2021 with twelve girls alike, further answers of the case, and further rows by roster."""
    coding = open_coding(project, add_case(project).coding.id)

    def give(row: str, answers: Mapping[str, str]) -> None:
        for key, value in answers.items():
            apply_edit(coding, set_answer(coding.live, Ref(row, key), Answer(value)))

    give(coding.live.root, {"country": "SRB", "decision_date": "2021-03-14", **answers})
    for roster, told in (*[("victims", GIRL)] * 12, *rows):
        edit = add_row(coding.live, coding.live.root, roster)
        apply_edit(coding, edit)
        (added,) = edit
        assert isinstance(added, AddRows)
        give(added.rows[0].id, told)
