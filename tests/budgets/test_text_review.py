"""The review of texts that leave looks through a text once in a run, however often it is opened."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.new_projects import new_project
from tests.support.steps import finished
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import Country
from tipcoder.framework.engine import editing
from tipcoder.framework.form.form import Question
from tipcoder.framework.form.question_types import ValueKind
from tipcoder.services import identifiers
from tipcoder.services.cases import add_case
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.exporting.export import ExportRequest
from tipcoder.services.projects import NewProject, close_project
from tipcoder.services.release import open_identifiers
from tipcoder.services.release.texts import texts_for_export


def noting(find: Callable[..., object], read: list[str]) -> Callable[..., object]:
    def noted(text: str, *more: object) -> object:
        read.append(text)
        return find(text, *more)

    return noted


def test_what_did_not_change_is_not_looked_through_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = new_project(NewProject(tmp_path / "a.tip", "A", Country.SRB, "SRB-01", "four fictional words here"))
    coding = open_coding(project, add_case(project).coding.id)
    asked = (
        Ref(coding.coding.id, question.key)
        for question in coding.live.form.questions("")
        if isinstance(question, Question) and question.type.holds is ValueKind.TEXT and question.is_answered_by_person
    )
    refs = [ref for ref in asked if coding.live.is_relevant(ref)]
    for number, ref in enumerate(refs):
        apply_edit(coding, editing.set_answer(coding.live, ref, Answer(f"Ana je otišla {number}. maja 2020.")))
    read: list[str] = []
    for module, name in ((identifiers, "find_identifiers"), (open_identifiers, "find_exact_dates")):
        monkeypatch.setattr(module, name, noting(getattr(module, name), read))
    release = ExportRequest().release(project.form)
    first = finished(texts_for_export(project, release))
    once = len(read)
    assert finished(texts_for_export(project, release)) == first
    assert first
    assert 0 < once == len(read)
    close_project(project)
