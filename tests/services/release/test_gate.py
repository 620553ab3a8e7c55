"""Which written texts reach readers: all the team, everybody those alone that a person let go as they are."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.evidence_coding import PASSPHRASE, SURVEY
from tests.support.new_projects import new_project
from tests.support.xlsforms import workbook
from tipcoder.domain.answers import Ref
from tipcoder.domain.identifiers import Decision, IdentifierKind, TextDecision, Words
from tipcoder.domain.projects import Country
from tipcoder.domain.release import Audience, Released, WrittenText
from tipcoder.services.cases import add_case
from tipcoder.services.projects import NewProject, OpenProject, close_project
from tipcoder.services.release.gate import TextGate
from tipcoder.storage.coding.identifiers import save_decisions
from tipcoder.storage.coding.text_reviews import save_text_reviews

CLEAN = "In one case nothing was paid."


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    framework = tmp_path / "framework.xlsx"
    framework.write_bytes(workbook(SURVEY))
    opened = new_project(NewProject(tmp_path / "a.tip", "A", Country.SRB, "SRB-01", PASSPHRASE, framework))
    yield opened
    close_project(opened)


@pytest.fixture
def ref(project: OpenProject) -> Ref:
    return Ref(add_case(project).coding.id, "challenge_code_other")


def decide(project: OpenProject, written: WrittenText, decision: TextDecision | None = TextDecision.SEEN) -> None:
    save_text_reviews(project.database, [written.key], decision, "SRB-01")


def words(project: OpenProject, written: WrittenText, audience: Audience = Audience.PUBLIC) -> str:
    return TextGate(project, audience).words(written)


def test_a_written_text_slips_through_no_string(ref: Ref) -> None:
    written = WrittenText(ref, "grace and the mayor of the village")
    with pytest.raises(TypeError):
        str(written)
    with pytest.raises(TypeError):
        f"{written}"
    with pytest.raises(TypeError):
        "; ".join([written])  # type: ignore[list-item]
    assert "mayor" not in repr(written)


def test_nobody_but_the_gate_releases(project: OpenProject, ref: Ref) -> None:
    with pytest.raises(TypeError):
        Released("anything", object())  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        WrittenText(ref, CLEAN).opened(object())  # type: ignore[arg-type]
    assert TextGate(project, Audience.TEAM).text(WrittenText(ref, CLEAN)) is not None


def test_a_text_is_printed_once_a_person_decided_on_this_very_text(project: OpenProject, ref: Ref) -> None:
    written = WrittenText(ref, CLEAN)
    assert words(project, written) == ""
    assert words(project, written, Audience.TEAM) == CLEAN
    decide(project, written)
    assert words(project, written) == CLEAN
    assert words(project, WrittenText(ref, f"{CLEAN} Nothing.")) == ""
    decide(project, written, TextDecision.LEFT_OUT)
    assert words(project, written) == ""


@pytest.mark.parametrize("planted", ["ангел прчков", "altin gjergji", "12 March 2021", "14.3.2021", "1405988210015"])
def test_words_of_any_language_and_exact_dates_need_a_decision(project: OpenProject, ref: Ref, planted: str) -> None:
    written = WrittenText(ref, f"In one case ({planted}) nothing was paid.")
    decide(project, written)
    gate = TextGate(project, Audience.PUBLIC)
    found = gate.words_found(written)
    assert planted in found
    assert gate.words(written) == ""
    accepted = [Words(ref.row, ref.key, IdentifierKind.NAME, exact) for exact in found]
    save_decisions(project.database, accepted, Decision.NOT_IDENTIFIER, "SRB-01")
    assert words(project, written) == "In one case (" + planted + ") nothing was paid."
    save_decisions(project.database, accepted, Decision.IDENTIFIER, "SRB-01")
    assert words(project, written) == ""


def test_the_gate_says_how_many_it_let_through(project: OpenProject, ref: Ref) -> None:
    seen, unseen = WrittenText(ref, CLEAN), WrittenText(Ref(ref.row, "practice_code_other"), "Another one.")
    decide(project, seen)
    gate = TextGate(project, Audience.PUBLIC)
    for written in (seen, unseen, unseen, WrittenText(ref, " ")):
        gate.text(written)
    assert (gate.printed, gate.not_read) == (1, 1)
