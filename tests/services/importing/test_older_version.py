"""Workbooks of framework 2026.4 read into a project of today's: later decisions get what an upgrade gives them."""

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.support.import_sheets import Sheets, applied, changed, content, exported, planned
from tests.support.older_codings import older_project
from tests.support.steps import finished
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.edits import SetAnswer
from tipcoder.domain.retired import is_retired, split_retired
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.frameworks import shipped_framework
from tipcoder.services.importing.importing import undo_import
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.services.remarks import list_remarks
from tipcoder.services.upgrading import upgrade

TOLD = {"decisions": ("decision_outcomes",), "charges": ("charge_appeal_outcome", "charge_supreme_outcome")}
STANDING = ("charge_ladder", "charge_standing_result", "charge_standing_sentences", "charge_standing_months")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    opened = older_project("2026.4", tmp_path / "a.tip")
    yield opened
    close_project(opened)


def rows(live: LiveCoding, roster: str) -> list[str]:
    return [row.id for row in live.family(live.root)[0] if row.roster == roster]


def lives(project: OpenProject) -> Iterator[tuple[int, LiveCoding]]:
    for case in list_cases(project):
        yield case.number, open_coding(project, case.coding.id).live


def outcomes(live: LiveCoding) -> list[tuple[str, ...]]:
    """Return the later decisions of a case with their numbers and effects, and what stands for its charges."""
    charges = {live.value(Ref(id, "charge_id")): str(place) for place, id in enumerate(rows(live, "charges"))}
    found = [
        (
            live.value(Ref(decision, "decision_number")),
            live.value(Ref(decision, "decision_instance")),
            live.value(Ref(effect.id, "effect_outcome")),
            " ".join(sorted(charges[id] for id in live.value(Ref(effect.id, "effect_charges")).split())),
        )
        for decision in rows(live, "decisions")
        for effect in live.rows(decision, "effects")
    ]
    stands = [tuple(live.value(Ref(id, key)) for key in STANDING) for id in rows(live, "charges")]
    return sorted([*found, *stands])


def retired(live: LiveCoding) -> Counter[tuple[str, Answer]]:
    answers = live.family(live.root)[1]
    return Counter((split_retired(ref.key)[0], answer) for ref, answer in answers if is_retired(ref.key))


def forget(project: OpenProject) -> dict[tuple[str, str], str]:
    """Take what decisions did out of all codings; return it by row and question."""
    told: dict[tuple[str, str], str] = {}
    for case in list_cases(project):
        coding = open_coding(project, case.coding.id)
        for roster, keys in TOLD.items():
            for ref in (Ref(id, key) for id in rows(coding.live, roster) for key in keys):
                if (answer := coding.live.answer(ref)) is not None and answer.value:
                    told[ref.row, ref.key] = answer.value
                    apply_edit(coding, (SetAnswer(ref, answer, None),))
    return told


def test_what_decisions_did_comes_with_a_workbook_as_with_an_upgrade(project: OpenProject, tmp_path: Path) -> None:
    other = older_project("2026.4", tmp_path / "b.tip")
    finished(upgrade(other, shipped_framework()))
    wanted = {number: (outcomes(live), retired(live)) for number, live in lives(other)}
    close_project(other)
    told = forget(project)
    path = exported(project, tmp_path / "older.xlsx")
    finished(upgrade(project, shipped_framework()))
    before = content(project)

    def tell(sheets: Sheets) -> None:
        for (row, question), value in told.items():
            (sheet,) = (sheet for sheet, keys in TOLD.items() if question in keys)
            (line,) = sheets.lines(sheet, row_key=row)
            sheets.set(sheet, line, **{question: value})

    changed(path, tell)
    plan, _ = planned(project, path)
    assert (plan.counts.conflicts, plan.counts.changes) == (0, len(told))

    batch = applied(project, path)

    assert {number: (outcomes(live), retired(live)) for number, live in lives(project)} == wanted
    assert planned(project, path)[0].counts.changes == 0
    finished(undo_import(project, batch.batch))
    assert content(project) == before


def test_a_new_case_of_an_older_workbook_is_coded_by_the_version_of_the_project(
    project: OpenProject, tmp_path: Path
) -> None:
    path = exported(project, tmp_path / "older.xlsx")
    numbers = [number for number, live in lives(project) if rows(live, "decisions")]

    def copy_cases(sheets: Sheets) -> None:
        """Add each case with later decisions a second time, under keys that a person types."""
        for number in numbers:
            (line,) = sheets.lines("cases", local_number=number)
            _copy_case(sheets, sheets.get("cases", line, "case_key"), f"new{number}")

    changed(path, copy_cases)
    finished(upgrade(project, shipped_framework()))
    wanted = {number: (outcomes(live), retired(live)) for number, live in lives(project)}

    batch = applied(project, path)

    found = {number: (outcomes(live), retired(live)) for number, live in lives(project)}
    assert len(found) == len(wanted) + len(numbers)
    marked = [mark for mark in list_remarks(project) if mark.case_number not in wanted]
    assert [mark.remark.ref.key for mark in marked] == ["requalification_number"]
    came = [found[number] for number in sorted(found) if number not in wanted]
    assert came == [wanted[number] for number in numbers]
    finished(undo_import(project, batch.batch))
    assert {number for number, _ in lives(project)} == wanted.keys()


def _copy_case(sheets: Sheets, case: str, name: str) -> None:
    keys = {case: name}
    for sheet in sheets.book:
        names = [cell.value for cell in sheet[2]]
        if names[:1] != ["case_key"] or sheet.title in ("evidence", "remarks"):
            continue
        own = names.index("row_key" if "row_key" in names else "case_key")
        found = [values for values in sheet.iter_rows(min_row=3, values_only=True) if values[0] == case]
        for values in found:
            keys.setdefault(str(values[own]), f"{name}-{len(keys)}")
        for values in found:
            sheet.append([_renamed(value, keys) for value in values])


def _renamed(value: object, keys: Mapping[str, str]) -> object:
    return " ".join(keys.get(word, word) for word in value.split(" ")) if isinstance(value, str) else value
