"""Identifiers of persons are found in answers that leave and in judgments, decided on, marked by hand."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from tests.support.identifiers import SURVEY, answers, in_judgment, say
from tests.support.new_projects import new_project
from tests.support.xlsforms import workbook
from tipcoder.domain.identifiers import AnswerIdentifier, Decision, IdentifierKind, Sign
from tipcoder.domain.projects import Country
from tipcoder.framework.engine import editing
from tipcoder.services import cases
from tipcoder.services.coding import OpenCoding, apply_edit, open_coding
from tipcoder.services.identifiers import (
    decide,
    known_parties,
    mark,
)
from tipcoder.services.projects import NewProject, OpenProject, close_project

Found = TypeVar("Found")
JUDGMENT = "Оптужени Перица Замишљен је, по наводима, обећао посао.\fРужа Замишљен га је препознала у Новој."


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    framework = tmp_path / "framework.xlsx"
    framework.write_bytes(workbook(SURVEY))
    made = new_project(NewProject(tmp_path / "a.tip", "A", Country.SRB, "SRB-01", "four fictional words", framework))
    yield made
    close_project(made)


@pytest.fixture
def coding(project: OpenProject, tmp_path: Path) -> OpenCoding:
    judgment = tmp_path / "presuda.txt"
    judgment.write_text(JUDGMENT, encoding="utf-8")
    case = cases.add_case_of(project, judgment)
    coding = open_coding(project, case.coding.id)
    apply_edit(coding, editing.add_row(coding.live, coding.live.root, "defendants"))
    return coding


def defendant(coding: OpenCoding) -> str:
    return coding.live.rows(coding.live.root, "defendants")[0].id


def said(findings: tuple[AnswerIdentifier, ...]) -> list[tuple[str, str, str]]:
    return [(one.words.question, one.words.kind.value, one.words.exact) for one in findings]


def test_answers_that_leave_are_looked_through_and_those_that_never_leave_say_who_the_parties_are(
    project: OpenProject, coding: OpenCoding
) -> None:
    say(coding, "number", "Кзм 3/21")
    say(coding, "court_other", "Виши суд у Замишљену")
    say(coding, "label", "Zamišljen P.", defendant(coding))
    say(coding, "facts", "Zamišljenov telefon je pretražen, a u Zamišljenu je i suđeno (3/21).")
    say(coding, "lesson", "Pisati na sud@primer.rs.")
    say(coding, "note", "Ništa.", defendant(coding))
    found = answers(project)
    assert said(found) == [
        ("facts", "name", "Zamišljenov"),
        ("facts", "name", "Zamišljenu"),
        ("facts", "case_number", "3/21"),
        ("lesson", "online", "sud@primer.rs"),
    ]
    known = known_parties(project, coding.coding.case)
    assert known.case_numbers == ("Кзм 3/21",)
    assert known.in_judgments == ("Перица Замишљен", "Ружа Замишљен")
    assert found[2].before.endswith("suđeno (")
    assert found[2].after == ")."
    assert answers(project, set()) == ()


def test_persons_who_are_coded_and_those_of_the_judgment_are_recognised_by_their_initials(
    project: OpenProject, coding: OpenCoding
) -> None:
    say(coding, "label", "Kosta Bistrovan", defendant(coding))
    say(coding, "facts", "Tada je KB otišao, a PZ se vratio. Bistrovanu je lako.")
    found = {one.words.exact: one.sign for one in answers(project)}
    assert found == {"KB": Sign.NAMED, "PZ": Sign.NAMED, "Bistrovanu": Sign.CODED}


def test_a_decision_holds_for_exactly_these_words_in_this_answer(project: OpenProject, coding: OpenCoding) -> None:
    say(coding, "facts", "Svjedok Petar Zamišljen je rekao. Petar Zamišljen se vratio.")
    say(coding, "note", "Petar Zamišljen", defendant(coding))
    first, other = answers(project)
    assert (first.count, first.is_open) == (2, True)
    decide(project, [first], Decision.ACCEPTED)
    say(coding, "facts", "Kasnije je Petar Zamišljen rekao još nešto, a Petra Zamišljena nema.")
    found = {one.words.exact: one for one in answers(project) if one.words.question == "facts"}
    assert found["Petar Zamišljen"].id == first.id
    assert not found["Petar Zamišljen"].is_open
    assert found["Petra Zamišljena"].is_open
    assert other in answers(project)
    decide(project, [first], None)
    assert all(one.is_open for one in answers(project))


def test_words_marked_by_hand_are_found_as_long_as_they_stand_there(project: OpenProject, coding: OpenCoding) -> None:
    say(coding, "facts", "Vlasnik kafane kod mosta, zvani doktor, nije gonjen.")
    assert answers(project) == ()
    words = mark(project, coding.live.root, "facts", IdentifierKind.NAME, " kafane kod mosta ")
    assert mark(project, coding.live.root, "facts", IdentifierKind.NAME, "  ") is None
    (found,) = answers(project)
    assert (found.words, found.decision, found.is_open) == (words, Decision.IDENTIFIER, True)
    decide(project, [found], Decision.ACCEPTED)
    assert [one.decision for one in answers(project)] == [Decision.ACCEPTED]
    decide(project, [found], None)
    assert answers(project) == ()
    mark(project, coding.live.root, "facts", IdentifierKind.NAME, "kafane kod mosta")
    say(coding, "facts", "Vlasnik nije gonjen.")
    assert answers(project) == ()


def test_a_judgment_is_looked_through_with_what_is_known_of_the_parties(
    project: OpenProject, coding: OpenCoding
) -> None:
    judgment = cases.list_judgments(project, coding.coding.case)[0].id
    assert [one.words.exact for one in in_judgment(project, judgment)] == [
        "Перица Замишљен",
        "Ружа Замишљен",
    ]
    decide(project, in_judgment(project, judgment)[:1], Decision.NOT_IDENTIFIER)
    mark(project, judgment, "", IdentifierKind.ADDRESS, "Новој")
    found = in_judgment(project, judgment)
    assert [(one.words.kind.value, one.decision) for one in found] == [
        ("name", Decision.NOT_IDENTIFIER),
        ("name", None),
        ("address", Decision.IDENTIFIER),
    ]
    assert JUDGMENT[found[2].start : found[2].end] == "Новој"
    assert answers(project) == ()
