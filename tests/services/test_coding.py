"""A coding from its beginning: defaults, what is calculated, undo, and what a failed save leaves."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.support.new_projects import new_project
from tests.support.project_files import fill_disk
from tests.support.xlsforms import workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import Country
from tipcoder.errors import UserError
from tipcoder.framework.engine import editing
from tipcoder.services import cases, coding
from tipcoder.services.projects import NewProject, OpenProject, close_project, open_project
from tipcoder.storage.coding.exports import stream_cases

PASSPHRASE = "four fictional words here"
SURVEY = [
    {"type": "text", "name": "title", "label": "Title", "required": "yes", "bind::tip:role": "title"},
    {"type": "integer", "name": "instances", "label": "Instances", "default": "1"},
    {"type": "begin_repeat", "name": "victims", "label": "Victims"},
    {"type": "integer", "name": "persons", "label": "Persons", "default": "1"},
    {"type": "end_repeat"},
    {"type": "begin_group", "name": "trial", "label": "Trial", "relevant": "${instances} > 0"},
    {"type": "begin_repeat", "name": "defendants", "label": "Defendants"},
    {"type": "text", "name": "alias", "label": "Alias"},
    {"type": "begin_repeat", "name": "charges", "label": "Charges", "relevant": "${alias} != 'acquitted'"},
    {"type": "text", "name": "offence", "label": "Offence"},
    {"type": "end_repeat"},
    {"type": "end_repeat"},
    {"type": "end_group"},
    {"type": "calculate", "name": "victim_rows", "calculation": "count(${victims})"},
    {"type": "text", "name": "why_none", "label": "Why no victim?", "relevant": "${victim_rows} = 0"},
]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    framework = tmp_path / "framework.xlsx"
    framework.write_bytes(workbook(SURVEY))
    project = new_project(NewProject(tmp_path / "a.tip", "A", Country.MNE, "MNE-01", PASSPHRASE, framework))
    yield project
    close_project(project)


def exported(project: OpenProject) -> Mapping[str, Answer]:
    (levels,) = stream_cases(project.database, project.framework_id)
    (row,) = levels[""]
    return row.answers


def test_a_new_case_has_the_defaults_and_the_calculations(project: OpenProject) -> None:
    case = cases.add_case(project)
    assert exported(project) == {"instances": Answer("1"), "victim_rows": Answer("0")}
    assert (case.coding.completeness.missing, case.coding.completeness.total) == (3, 5), "two rosters have no rows"
    assert not coding.can_undo(coding.open_coding(project, case.coding.id))


def test_what_is_hidden_is_not_exported_and_comes_back(project: OpenProject) -> None:
    work = coding.open_coding(project, cases.add_case(project).coding.id)
    root = work.live.root
    coding.apply_edit(work, editing.set_answer(work.live, Ref(root, "why_none"), Answer("a legal person")))
    coding.apply_edit(work, editing.add_row(work.live, root, "victims"))
    assert exported(project) == {"instances": Answer("1"), "victim_rows": Answer("1")}
    coding.undo(work)
    assert exported(project)["why_none"] == Answer("a legal person")
    assert exported(project)["victim_rows"] == Answer("0")


def test_rows_of_a_hidden_roster_are_not_exported_and_come_back(project: OpenProject) -> None:
    work = coding.open_coding(project, cases.add_case(project).coding.id)
    root = work.live.root

    def sizes() -> tuple[int, int]:
        (levels,) = stream_cases(project.database, project.framework_id)
        return len(levels.get("defendants", ())), len(levels.get("charges", ()))

    coding.apply_edit(work, editing.add_row(work.live, root, "defendants"))
    (defendant,) = work.live.rows(root, "defendants")
    coding.apply_edit(work, editing.add_row(work.live, defendant.id, "charges"))
    assert sizes() == (1, 1)
    coding.apply_edit(work, editing.set_answer(work.live, Ref(defendant.id, "alias"), Answer("acquitted")))
    assert sizes() == (1, 0)
    coding.apply_edit(work, editing.duplicate_row(work.live, defendant.id))
    assert sizes() == (2, 0)
    coding.apply_edit(work, editing.set_answer(work.live, Ref(root, "instances"), Answer("0")))
    assert sizes() == (0, 0)
    for expected in ((2, 0), (1, 0), (1, 1)):
        coding.undo(work)
        assert sizes() == expected


def test_the_list_shows_titles_and_counts(project: OpenProject) -> None:
    work = coding.open_coding(project, cases.add_case(project).coding.id)
    coding.apply_edit(work, editing.set_answer(work.live, Ref(work.live.root, "title"), Answer("Bar")))
    (case,) = cases.list_cases(project)
    assert case.title == "Bar"
    assert case.coding.completeness == work.completeness
    assert (work.completeness.answered, work.completeness.missing) == (2, 2)


def test_a_failed_save_leaves_memory_and_file_as_they_were(project: OpenProject, tmp_path: Path) -> None:
    work = coding.open_coding(project, cases.add_case(project).coding.id)
    title = Ref(work.live.root, "title")
    coding.apply_edit(work, editing.set_answer(work.live, title, Answer("before")))
    fill_disk(project.database)
    with pytest.raises(UserError) as caught:
        coding.apply_edit(work, editing.set_answer(work.live, title, Answer("x" * 1_000_000)))
    assert caught.value.code == "disk_full"
    assert work.live.answer(title) == Answer("before")
    assert work.completeness.missing == 2, "the two rosters"
    assert coding.open_coding(project, work.coding.id).live.answer(title) == Answer("before")


def test_undo_and_redo_after_reopening(project: OpenProject, tmp_path: Path) -> None:
    work = coding.open_coding(project, cases.add_case(project).coding.id)
    root = work.live.root
    coding.apply_edit(work, editing.add_row(work.live, root, "victims"))
    (victim,) = work.live.rows(root, "victims")
    coding.apply_edit(work, editing.set_answer(work.live, Ref(victim.id, "persons"), Answer("12")))
    coding.apply_edit(work, editing.remove_row(work.live, victim.id))
    close_project(project)

    again = open_project(project.path, passphrase=PASSPHRASE)
    work = coding.open_coding(again, work.coding.id)
    coding.undo(work)
    assert work.live.rows(root, "victims") == (victim,)
    assert work.live.answer(Ref(victim.id, "persons")) == Answer("12")
    coding.redo(work)
    assert work.live.rows(root, "victims") == ()
    close_project(again)


def test_the_history_of_an_answer(project: OpenProject) -> None:
    work = coding.open_coding(project, cases.add_case(project).coding.id)
    title = Ref(work.live.root, "title")
    for text in ("first", "second"):
        coding.apply_edit(work, editing.set_answer(work.live, title, Answer(text)))
    coding.undo(work)
    said = [(entry.kind, entry.before, entry.after, entry.coder) for entry in coding.history(work, title)]
    assert said == [
        ("undo", Answer("second"), Answer("first"), "MNE-01"),
        ("edit", Answer("first"), Answer("second"), "MNE-01"),
        ("edit", None, Answer("first"), "MNE-01"),
    ]


def test_a_coding_that_changed_elsewhere_is_not_written_over(project: OpenProject) -> None:
    case = cases.add_case(project)
    mine, theirs = (coding.open_coding(project, case.coding.id) for _ in range(2))
    ref = Ref(mine.live.root, "title")
    coding.apply_edit(theirs, editing.set_answer(theirs.live, ref, Answer("theirs")))
    with pytest.raises(UserError, match="coding_changed_elsewhere"):
        coding.apply_edit(mine, editing.set_answer(mine.live, ref, Answer("mine")))
    with pytest.raises(UserError, match="coding_changed_elsewhere"):
        coding.undo(mine)
    assert coding.open_coding(project, case.coding.id).live.answer(ref) == Answer("theirs")
