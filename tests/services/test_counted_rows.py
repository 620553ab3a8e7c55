"""Rows that a number asks for survive it: kept in the file, out of what leaves, back again with the number."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.support import versions
from tests.support.import_sheets import applied, coding, edited, give, planned
from tests.support.import_sheets import exported as written
from tests.support.read_back import rows
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.import_plan import CellFate, Reason, RowFate
from tipcoder.errors import UserError
from tipcoder.framework.engine import editing
from tipcoder.services.cases import add_case, list_cases
from tipcoder.services.coding import apply_edit, open_coding, redo, undo
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.storage.coding.exports import stream_cases

END = question("end_repeat")
SURVEY = (
    question("text", "case_title", tip_role="title"),
    question("select_one yes_no", "trial"),
    question("begin_group", "g", relevant="${trial} != 'no'"),
    question("integer", "n"),
    question("begin_repeat", "victims", repeat_count="${n}"),
    question("text", "alias"),
    question("begin_repeat", "harms", repeat_count="2"),
    question("text", "harm"),
    END,
    END,
    question("end_group"),
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    project = versions.make(tmp_path, workbook(SURVEY))
    add_case(project)
    give(project, 1, "trial", "yes")
    give(project, 1, "n", "3")
    for place in range(3):
        name(project, place, f"alias {place}")
    yield project
    close_project(project)


def name(project: OpenProject, place: int, alias: str) -> None:
    found = coding(project, 1)
    row = found.live.rows(found.live.root, "victims")[place].id
    apply_edit(found, editing.set_answer(found.live, Ref(row, "alias"), Answer(alias)))
    inner = found.live.rows(row, "harms")[1].id
    apply_edit(found, editing.set_answer(found.live, Ref(inner, "harm"), Answer(f"harm of {alias}")))


def kept(project: OpenProject) -> list[tuple[str, list[str], bool]]:
    """Return each row with its alias, the harms in it, and whether it is relevant, as the coding has it."""
    live = coding(project, 1).live
    return [
        (
            answer(live.answer(Ref(row.id, "alias"))),
            [answer(live.answer(Ref(inner.id, "harm"))) for inner in live.rows(row.id, "harms")],
            live.is_row_relevant(row.id),
        )
        for row in live.rows(live.root, "victims")
    ]


def answer(found: Answer | None) -> str:
    return found.value if found else ""


def leaving(project: OpenProject) -> list[str]:
    """Return the aliases of the rows that an export takes, and the harms."""
    (case,) = stream_cases(project.database, project.framework_id)
    answers = [row.answers for level in ("victims", "harms") for row in case.get(level, ())]
    return [row[key].value for row in answers for key in ("alias", "harm") if key in row]


def expected(present: int) -> list[tuple[str, list[str], bool]]:
    return [(f"alias {place}", ["", f"harm of alias {place}"], place < present) for place in range(3)]


ALL = [*(f"alias {place}" for place in range(3)), *(f"harm of alias {place}" for place in range(3))]
CHANGES = [("trial", "no", 0), ("n", "", 0), ("n", "1", 1), ("n", "0", 0)]


@pytest.mark.parametrize(("key", "value", "present"), CHANGES)
def test_rows_survive_the_number_and_a_restart_and_come_back(
    project: OpenProject, key: str, value: str, present: int
) -> None:
    before = answer(coding(project, 1).live.answer(Ref(coding(project, 1).live.root, key)))
    found = coding(project, 1)
    apply_edit(found, editing.set_answer(found.live, Ref(found.live.root, key), Answer(value) if value else None))
    assert kept(project) == expected(present)
    assert leaving(project) == [words for words in ALL if int(words[-1]) < present]
    path = project.path
    close_project(project)
    again = open_project(path, passphrase=versions.PASSPHRASE)
    assert kept(again) == expected(present)
    assert list_cases(again)[0].coding.completeness == open_coding(again, found.coding.id).completeness
    opened = coding(again, 1)
    undo(opened)
    assert kept(again) == expected(3)
    assert leaving(again) == ALL
    redo(opened)
    assert leaving(again) == [words for words in ALL if int(words[-1]) < present]
    give(again, 1, key, before)
    assert kept(again) == expected(3)
    assert leaving(again) == ALL
    close_project(again)


@pytest.mark.parametrize(("key", "value", "present"), CHANGES[2:])
def test_rows_survive_a_workbook_in_which_they_are_not(
    project: OpenProject, key: str, value: str, present: int
) -> None:
    give(project, 1, key, value)
    path = edited(project, lambda sheets: sheets.set("cases", 3, case_title="Renamed"))
    assert len(rows(path, "victims")) == present
    plan, _ = planned(project, path)
    assert not [removal for case in plan.cases for removal in case.removals]
    applied(project, path)
    assert kept(project) == expected(present)
    give(project, 1, key, "3")
    assert kept(project) == expected(3)


def test_a_workbook_that_lowers_the_number_keeps_the_rows(project: OpenProject) -> None:
    path = edited(project, lambda sheets: sheets.set("cases", 3, n=1))
    applied(project, path)
    assert kept(project) == expected(1)
    path = edited(project, lambda sheets: sheets.set("cases", 3, n=2))
    applied(project, path)
    assert kept(project) == expected(2)


def test_a_workbook_that_asks_for_too_many_rows_is_refused_with_its_case(project: OpenProject) -> None:
    path = edited(project, lambda sheets: sheets.set("cases", 3, n=100_000))
    plan, _ = planned(project, path)
    (case,) = plan.cases
    assert case.rows[0].reason is Reason.ROWS_TOO_MANY
    assert {row.fate for row in case.rows} == {RowFate.REFUSED}
    assert not [cell for cell in case.cells if cell.fate is not CellFate.REFUSED]
    assert kept(project) == expected(3)


def test_a_number_that_asks_for_too_many_rows_is_not_saved(project: OpenProject) -> None:
    with pytest.raises(UserError) as caught:
        give(project, 1, "n", "1001")
    assert caught.value.code == "rows_too_many"
    assert kept(project) == expected(3)


def without_group(survey: Sequence[dict[str, str]]) -> list[dict[str, str]]:
    return [{**row, "repeat_count": "2"} if row["name"] == "victims" else row for row in survey]


def test_rows_survive_a_version_of_the_framework_that_asks_for_fewer(project: OpenProject) -> None:
    versions.upgraded(project, workbook(without_group(SURVEY), settings={"version": "2"}))
    assert kept(project) == expected(2)
    assert leaving(project) == [words for words in ALL if int(words[-1]) < 2]
    versions.upgraded(project, workbook(SURVEY, settings={"version": "3"}))
    assert kept(project) == expected(3)


def test_a_surplus_row_is_deleted_only_by_hand(project: OpenProject) -> None:
    give(project, 1, "n", "2")
    found = coding(project, 1)
    last = found.live.rows(found.live.root, "victims")[2].id
    apply_edit(found, editing.remove_row(found.live, last))
    assert kept(project) == expected(2)[:2]
    undo(found)
    assert kept(project) == expected(2)


def test_no_row_that_is_not_counted_is_in_a_workbook(project: OpenProject, tmp_path: Path) -> None:
    give(project, 1, "n", "1")
    for profile in ("archive", "unodc"):
        path = written(project, tmp_path / f"{profile}.xlsx", profile)
        assert len(rows(path, "victims")) == 1
        assert len(rows(path, "harms")) == 2
