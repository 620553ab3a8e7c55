"""Numbers of persons leave nowhere unasked, whatever the question and the format."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.new_projects import new_project
from tests.support.read_back import parts, rows
from tests.support.steps import finished
from tests.support.versions import PASSPHRASE, upgraded
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.identifiers import AnswerIdentifier, IdentifierKind
from tipcoder.domain.projects import Country
from tipcoder.errors import UserErrors
from tipcoder.framework.engine.editing import set_answer
from tipcoder.services.cases import add_case
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.exporting.export import ExportRequest, export_data, export_workbook, prepare
from tipcoder.services.projects import NewProject, OpenProject, close_project
from tipcoder.services.release.texts import text_title

PERSONAL, PHONE, LONG = "101990710008", "381641234567", "1234"
NAME = "Zora Izmišljena"
GIVEN = {"person": PERSONAL, "phone": PHONE, "few": LONG, "gone": PERSONAL, "months": "60.5", "name": NAME}
OPEN = {("person", PERSONAL), ("phone", PHONE), ("few", LONG), ("gone", PERSONAL), ("again", NAME)}


def form(*more: dict[str, str]) -> bytes:
    return workbook(
        [
            question("text", "title", tip_role="title", tip_privacy="identifier"),
            question("text", "name", tip_privacy="identifier"),
            question("integer", "person"),
            question("decimal", "phone"),
            question("integer", "few", constraint=". <= 100", tip_severity="warning"),
            question("decimal", "months"),
            question("integer", "amount", tip_privacy="group"),
            question("calculate", "again", calculation="${name}", tip_privacy="open"),
            question("calculate", "third", calculation="${months} div 7", tip_privacy="open"),
            *more,
        ]
    )


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    framework = tmp_path / "framework.xlsx"
    framework.write_bytes(form(question("integer", "gone")))
    made = new_project(NewProject(tmp_path / "a.tip", "a", Country.SRB, "SRB-01", PASSPHRASE, framework=framework))
    coding = open_coding(made, add_case(made).coding.id)
    for key, value in {**GIVEN, "amount": "381641234567"}.items():
        apply_edit(coding, set_answer(coding.live, Ref(coding.live.root, key), Answer(value)))
    yield made
    close_project(made)


def numbers(project: OpenProject) -> list[AnswerIdentifier]:
    texts, _ = finished(prepare(project, ExportRequest()))
    return [identifier for text in texts for identifier in text.identifiers]


def found(project: OpenProject) -> set[tuple[str, str]]:
    identifiers = numbers(project)
    return {(one.words.question.partition("@")[0], one.words.exact) for one in identifiers}


def test_every_number_of_a_person_is_a_finding(project: OpenProject) -> None:
    assert found(project) == OPEN
    identifiers = numbers(project)
    kinds = {one.words.question: one.words.kind for one in identifiers}
    assert kinds["person"] is IdentifierKind.PERSONAL_NUMBER
    assert kinds["few"] is IdentifierKind.NUMBER
    assert kinds["again"] is IdentifierKind.NAME


@pytest.mark.parametrize("format", ["xlsx", "csv", "spss", "stata"])
def test_nothing_leaves_before_they_are_decided(format: str, project: OpenProject, tmp_path: Path) -> None:
    identifiers = numbers(project)
    target = tmp_path / ("a.xlsx" if format == "xlsx" else "a")

    def leave(request: ExportRequest) -> None:
        finished(
            export_workbook(project, target, request)
            if format == "xlsx"
            else export_data(project, target, request, format)
        )

    with pytest.raises(UserErrors) as refused:
        leave(ExportRequest())
    assert {error.code for error in refused.value.errors} == {"finding_open"}
    assert len(refused.value.errors) == len(OPEN)
    assert not target.exists()
    leave(ExportRequest(withheld=frozenset(one.id for one in identifiers)))
    content = parts(target).values() if format == "xlsx" else [path.read_bytes() for path in target.iterdir()]
    for secret in (PERSONAL, PHONE, "Zora"):
        assert not any(secret.encode() in part for part in content)


def test_an_answer_left_out_says_that_it_was_given(project: OpenProject, tmp_path: Path) -> None:
    identifiers = numbers(project)
    left = frozenset(one.id for one in identifiers if one.words.question != "few")
    accepted = frozenset(one.id for one in identifiers) - left
    finished(export_workbook(project, tmp_path / "a.xlsx", ExportRequest(withheld=left, accepted=accepted)))
    (row,) = rows(tmp_path / "a.xlsx", "cases")
    assert (row["person"], row["person_state"], row["few"], row["again"]) == (None, "answered", 1234, None)
    assert row["months"] == 60.5


def test_retired_numbers_are_looked_at_too(project: OpenProject, tmp_path: Path) -> None:
    upgraded(project, form())
    assert found(project) == OPEN
    identifiers = numbers(project)
    texts, _ = finished(prepare(project, ExportRequest()))
    assert "gone" in {text_title(project, text, "en") for text in texts}
    left = frozenset(one.id for one in identifiers)
    finished(export_workbook(project, tmp_path / "a.xlsx", ExportRequest(withheld=left)))
    assert not any(PERSONAL.encode() in part for part in parts(tmp_path / "a.xlsx").values())
