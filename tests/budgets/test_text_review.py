"""The review of texts that leave looks through a text once in a run, however often it is opened, and asks the file for
several cases at once.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from tests.support.counting import Counting
from tests.support.new_projects import new_project
from tests.support.steps import finished
from tipcoder.domain import identifiers as domain
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.identifiers import TextDecision, TextKey, text_key
from tipcoder.domain.projects import Case, Country
from tipcoder.framework.engine import editing
from tipcoder.framework.form.form import Question
from tipcoder.framework.form.question_types import ValueKind
from tipcoder.services import identifiers
from tipcoder.services.cases import add_case, add_judgment
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.exporting.export import ExportRequest
from tipcoder.services.projects import NewProject, OpenProject, close_project
from tipcoder.services.release import open_identifiers
from tipcoder.services.release.texts import decide_texts, texts_for_export


def noting(find: Callable[..., object], read: list[str]) -> Callable[..., object]:
    def noted(text: str, *more: object) -> object:
        read.append(text)
        return find(text, *more)

    return noted


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    made = new_project(NewProject(tmp_path / "a.tip", "A", Country.SRB, "SRB-01", "four fictional words here"))
    yield made
    close_project(made)


def answered_case(project: OpenProject) -> Case:
    """Add a case with every text that is asked for, which no other test looked through before."""
    case = add_case(project)
    coding = open_coding(project, case.coding.id)
    asked = (
        Ref(coding.coding.id, question.key)
        for question in coding.live.form.questions("")
        if isinstance(question, Question) and question.type.holds is ValueKind.TEXT and question.is_answered_by_person
    )
    refs = [ref for ref in asked if coding.live.is_relevant(ref)]
    for number, ref in enumerate(refs):
        words = f"Ana je otišla {number}. maja 2020. {uuid4()}"
        apply_edit(coding, editing.set_answer(coding.live, ref, Answer(words)))
    return case


def test_what_did_not_change_is_not_looked_through_again(project: OpenProject, monkeypatch: pytest.MonkeyPatch) -> None:
    answered_case(project)
    read: list[str] = []
    for module, name in ((identifiers, "find_identifiers"), (open_identifiers, "find_exact_dates")):
        monkeypatch.setattr(module, name, noting(getattr(module, name), read))
    release = ExportRequest().release(project.form)
    first = finished(texts_for_export(project, release))
    once = len(read)
    assert finished(texts_for_export(project, release)) == first
    assert first
    assert 0 < once == len(read)


def test_no_hash_is_made_of_a_text_on_which_nobody_decided(
    project: OpenProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered_case(project)
    release = ExportRequest().release(project.form)
    hashed: list[str] = []

    def noted(ref: Ref, text: str) -> TextKey:
        hashed.append(text)
        return text_key(ref, text)

    monkeypatch.setattr(domain, "text_key", noted)
    first, *others = finished(texts_for_export(project, release))
    assert hashed == []
    decide_texts(project, [first], TextDecision.SEEN)
    hashed.clear()
    again, *rest = finished(texts_for_export(project, release))
    assert again.is_seen
    assert rest == others
    assert hashed == [first.text]


def test_the_judgments_of_one_more_case_take_no_statement_of_their_own(project: OpenProject, tmp_path: Path) -> None:
    judgment = tmp_path / "judgment.txt"
    release = ExportRequest().release(project.form)

    def statements() -> int:
        judgment.write_text(f"Sud je utvrdio {uuid4()}.", encoding="utf-8")
        add_judgment(project, answered_case(project).id, judgment)
        with Counting() as counts:
            assert finished(texts_for_export(project, release))
        return counts.statements

    counts = [statements() for _ in range(3)]
    # The first time forms are read too. Each of three readings of answers may need a batch more, and judgments nothing.
    assert counts[2] - counts[1] <= 3
