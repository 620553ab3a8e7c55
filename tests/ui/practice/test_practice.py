"""Practice in the window: steps beside the form, and one's own coding beside the model."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.made_once import made_once
from tests.support.new_projects import keep, opened_copy
from tests.support.steps import finished
from tipcoder import paths
from tipcoder.domain.answers import Answer, Ref
from tipcoder.services.cases import add_case, list_cases
from tipcoder.services.demo.demo import practice_project
from tipcoder.services.practice import FeedbackKind
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.ui.practice import OWN, FeedbackDialog, PracticeGuide, kind_name
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.tasks import Tasks


def make_practice(folder: Path) -> None:
    keep(finished(practice_project(folder / "project.tip", "sr")))


@pytest.fixture
def practice(qtbot: QtBot) -> Iterator[OpenProject]:
    paths.practice_folder().mkdir(parents=True)
    project = opened_copy(made_once("practice", make_practice), paths.practice_folder() / "SRB.tip")
    yield project
    close_project(project)


@pytest.fixture
def workspace(practice: OpenProject, settings: Settings, tasks: Tasks, qtbot: QtBot) -> Workspace:
    workspace = Workspace(practice, settings, tasks)
    qtbot.addWidget(workspace)
    workspace.resize(1366, 768)
    workspace.show()
    workspace.open_coding(list_cases(practice)[0].coding.id)
    return workspace


@pytest.fixture
def guide(workspace: Workspace) -> PracticeGuide:
    guide = workspace.coding.findChild(PracticeGuide)
    assert guide is not None
    return guide


def first_choice(workspace: Workspace) -> Ref:
    """A question of the case with a list of choices."""
    work = workspace.coding.work
    assert work is not None
    return next(
        ref
        for question in work.live.form.questions("")
        for ref in [Ref(work.live.root, question.key)]
        if question.is_answered_by_person and question.type.is_select and work.live.is_relevant(ref)
    )


def test_steps_go_on_as_they_are_done_or_passed_over(workspace: Workspace, guide: PracticeGuide, qtbot: QtBot) -> None:
    assert guide.isVisible()
    assert guide.heading.text().startswith("Step 1 of 5")
    assert workspace.coding.work is not None
    ref = first_choice(workspace)

    workspace.coding.work.set_value(ref, workspace.coding.work.live.choices(ref)[0].code)
    qtbot.waitUntil(lambda: guide.heading.text().startswith("Step 2 of 5"))

    for number in (3, 4, 5):
        guide.next_button.click()
        assert guide.heading.text().startswith(f"Step {number} of 5")
    workspace.coding.undo()
    qtbot.waitUntil(lambda: not guide.step)
    assert not guide.next_button.isVisible()
    assert guide.compare_button.isVisible()


def test_a_case_of_ones_own_has_no_guide(workspace: Workspace, guide: PracticeGuide, practice: OpenProject) -> None:
    workspace.open_coding(add_case(practice).coding.id)
    assert not guide.isVisible()


def test_the_guide_can_be_put_away(workspace: Workspace, guide: PracticeGuide, practice: OpenProject) -> None:
    guide.close_button.click()
    assert not guide.isVisible()
    workspace.open_coding(list_cases(practice)[1].coding.id)
    assert not guide.isVisible()


def test_only_the_practice_project_has_one(
    project: OpenProject, settings: Settings, tasks: Tasks, qtbot: QtBot
) -> None:
    workspace = Workspace(project, settings, tasks)
    qtbot.addWidget(workspace)
    assert workspace.coding.findChild(PracticeGuide) is None


def test_what_was_read_otherwise_comes_first_and_leads_to_the_question(
    workspace: Workspace, guide: PracticeGuide, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = workspace.coding.work
    assert work is not None

    def look(dialog: FeedbackDialog) -> bool:
        assert dialog.lines.rowCount() > 30
        dialog.filters.buttons[FeedbackKind.MISSED].click()
        assert {dialog.lines.text(row, OWN) for row in range(dialog.lines.rowCount())} <= {"No answer", "–"}
        row = next(row for row in range(dialog.lines.rowCount()) if dialog.lines.text(row, OWN) == "No answer")
        dialog.table.selectRow(row)
        assert dialog.model.answer.text()
        dialog.go_button.click()
        return True

    monkeypatch.setattr(FeedbackDialog, "exec", look)

    guide.compare_button.click()

    current = workspace.coding.form.view.current
    assert current is not None
    assert work.live.answer(current) is None


def test_an_answer_like_the_models_is_found(
    workspace: Workspace, tasks: Tasks, guide: PracticeGuide, qtbot: QtBot
) -> None:
    work = workspace.coding.work
    assert work is not None
    dialog = FeedbackDialog(work, paths.resources() / "judgments" / "SRB" / "1.txt", tasks)
    qtbot.addWidget(dialog)
    dialog.compare()
    lines = dialog.filters.lines()
    missed = next(line for line in lines if line.kind is FeedbackKind.MISSED and line.question and line.model)
    work.set_answer(missed.ref, Answer(missed.model))

    dialog.compare()

    found = next(line for line in dialog.filters.lines() if line.ref == missed.ref)
    assert kind_name(found.kind) == "Found"
