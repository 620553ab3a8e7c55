"""No text leaves before a person saw that very text; what was seen is remembered, and forgotten when it changes."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import text

from tests.support.import_sheets import changed
from tests.support.new_projects import new_project
from tests.support.read_back import about, rows
from tests.support.reviews import leaving_texts, see_all
from tests.support.steps import finished
from tests.support.unpacked import found_in
from tests.support.versions import upgraded
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.identifiers import IdentifierKind, LeavingText, TextDecision
from tipcoder.domain.projects import Country
from tipcoder.errors import UserErrors
from tipcoder.framework.engine.editing import add_row, set_answer
from tipcoder.services.bin import empty
from tipcoder.services.case_selection import Selection
from tipcoder.services.cases import add_case, add_case_of, remove_case
from tipcoder.services.coding import OpenCoding, apply_edit, open_coding, undo
from tipcoder.services.exporting.export import ExportRequest, export_data, export_workbook
from tipcoder.services.handover import hand_over
from tipcoder.services.intake.intake import check_delivery
from tipcoder.services.projects import NewProject, OpenProject, close_project, open_project
from tipcoder.services.release.ledger import list_releases
from tipcoder.services.release.texts import decide_texts
from tipcoder.storage.file.projects import ensure_coder

PASSPHRASE = "lipa breza jasen bor"
JUDGMENT = (
    "Utvrđeno je da je oštećena u stanu na periferiji grada bila zaključana tri meseca i da joj je okrivljeni oduzeo "
    "lične isprave, telefon i novac, te je prinuđivao na rad u ugostitelj-\nskom objektu svog rođaka bez naknade."
)
COPIED = "u stanu na periferiji grada bila zaključana tri meseca i da joj je okrivljeni oduzeo lične isprave"


def form(version: str = "1", was: str = "") -> bytes:
    lesson = question("text", was or "lesson", **({"tip_was": "lesson"} if was else {}))
    return workbook(
        [
            question("text", "case_number", tip_privacy="identifier"),
            question("begin repeat", "persons", "Persons"),
            question("text", "what", "What was done", tip_privacy="narrative"),
            question("end repeat"),
            question("text", "story", "The story", tip_privacy="narrative"),
            lesson,
        ],
        settings={"version": version},
    )


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    framework = tmp_path / "form.xlsx"
    framework.write_bytes(form())
    made = new_project(NewProject(tmp_path / "a.tip", "A", Country.SRB, "SRB-07", PASSPHRASE, framework))
    yield made
    close_project(made)


@pytest.fixture
def coding(project: OpenProject, tmp_path: Path) -> OpenCoding:
    judgment = tmp_path / "presuda.txt"
    judgment.write_text(JUDGMENT, encoding="utf-8")
    return open_coding(project, add_case_of(project, judgment).coding.id)


def give(coding: OpenCoding, key: str, words: str, row: str = "") -> None:
    apply_edit(coding, set_answer(coding.live, Ref(row or coding.live.root, key), Answer(words)))


def opened(project: OpenProject, target: Path, **more: frozenset[str]) -> list[tuple[str, str, str]]:
    """Return (code, question, words) of what stops the export."""
    with pytest.raises(UserErrors) as stopped:
        finished(export_workbook(project, target, ExportRequest(**more)))  # type: ignore[arg-type]
    assert not target.exists()
    return [(fault.code, str(fault.values["question"]), str(fault.values["words"])) for fault in stopped.value.errors]


def test_a_text_in_which_nothing_is_found_leaves_only_after_somebody_saw_it(
    project: OpenProject, coding: OpenCoding, tmp_path: Path
) -> None:
    give(coding, "story", "She was promised work abroad and then sold to another group of men there.")
    assert opened(project, tmp_path / "a.xlsx") == [
        ("text_open", "story", "She was promised work abroad and then sold …"),
    ]
    (text,) = leaving_texts(project)
    finished(export_workbook(project, tmp_path / "a.xlsx", ExportRequest(accepted=frozenset((text.id,)))))
    assert rows(tmp_path / "a.xlsx", "cases")[0]["story"] == text.text
    (seen,) = leaving_texts(project)
    assert (seen.id, seen.is_open, seen.review and seen.review.coder) == (text.id, False, "SRB-07")
    finished(export_workbook(project, tmp_path / "b.xlsx", ExportRequest()))


def test_it_is_forgotten_when_the_text_changes_and_known_again_when_the_change_is_taken_back(
    project: OpenProject, coding: OpenCoding, tmp_path: Path
) -> None:
    give(coding, "story", "She was promised work.")
    see_all(project)
    give(coding, "story", "She was promised work. ")
    assert [text.is_open for text in leaving_texts(project)] == [True]
    undo(coding)
    assert [text.is_open for text in leaving_texts(project)] == [False]
    give(coding, "story", "Zoran Petrović promised work.")
    assert opened(project, tmp_path / "a.xlsx") == [("finding_open", "story", "Zoran Petrović")]


def test_a_change_while_the_file_is_written_stops_it(project: OpenProject, coding: OpenCoding, tmp_path: Path) -> None:
    give(coding, "story", "She was promised work.")
    see_all(project)
    steps = export_workbook(project, tmp_path / "a.xlsx", ExportRequest())
    for _ in ("identifiers", "texts", "cases"):
        assert next(steps).done == 0
    give(coding, "story", "Her name is known now.")
    with pytest.raises(UserErrors) as stopped:
        finished(steps)
    assert [fault.code for fault in stopped.value.errors] == ["text_open"]
    assert not (tmp_path / "a.xlsx").exists()


def test_what_is_left_out_stays_and_is_not_asked_for_again(
    project: OpenProject, coding: OpenCoding, tmp_path: Path
) -> None:
    give(coding, "story", "She was promised work.")
    give(coding, "lesson", "Nothing to add.")
    story, lesson = leaving_texts(project)
    request = ExportRequest(accepted=frozenset((story.id,)), withheld=frozenset((lesson.id,)))
    finished(export_workbook(project, tmp_path / "a.xlsx", request))
    finished(export_workbook(project, tmp_path / "b.xlsx", ExportRequest()))
    for name in ("a.xlsx", "b.xlsx"):
        (row,) = rows(tmp_path / name, "cases")
        assert (row["story"], row["lesson"], row["lesson_state"]) == ("She was promised work.", None, "answered")
        assert about(tmp_path / name)["withheld_answers"] == 1
    assert list_releases(project)[0].release.selection["withheld"] == [lesson.id]
    finished(export_workbook(project, tmp_path / "c.xlsx", ExportRequest(accepted=frozenset((lesson.id,)))))
    assert rows(tmp_path / "c.xlsx", "cases")[0]["lesson"] == "Nothing to add."


def test_about_says_who_saw_how_many_texts_and_when(project: OpenProject, coding: OpenCoding, tmp_path: Path) -> None:
    give(coding, "story", "She was promised work.")
    give(coding, "lesson", "Nothing to add.")
    story, lesson = leaving_texts(project)
    decide_texts(project, [lesson], TextDecision.LEFT_OUT)
    decide_texts(project, [story], TextDecision.SEEN)
    finished(export_workbook(project, tmp_path / "a.xlsx", ExportRequest()))
    told = about(tmp_path / "a.xlsx")
    assert (told["reviewed_texts"], told["withheld_answers"], told["reviewed"]) == (1, 1, "story lesson what")
    reviewed = leaving_texts(project)[0].review
    assert reviewed is not None
    moment = f"{reviewed.made_at:%Y-%m-%d %H:%M}"
    book = load_workbook(tmp_path / "a.xlsx")
    ((sheet, area),) = book.defined_names["about_reviewers"].destinations
    assert [[cell.value for cell in row] for row in book[sheet][area]] == [["SRB-07", 1, moment, moment]]
    finished(export_data(project, tmp_path / "data", ExportRequest(), "csv"))
    described = json.loads((tmp_path / "data" / "datapackage.json").read_text("utf-8"))
    assert [(one["coder"], one["texts"]) for one in described["reviewed_texts"]] == [("SRB-07", 1)]
    assert described["withheld_answers"] == 1


def test_a_coder_who_is_called_by_a_name_leaves_as_a_number(
    project: OpenProject, coding: OpenCoding, tmp_path: Path
) -> None:
    with project.database.writing() as session:  # as projects of older versions have it
        ensure_coder(session, "Vorplikmond Petrović")
    project.project = replace(project.project, coder="Vorplikmond Petrović")
    give(coding, "story", "She was promised work.")
    decide_texts(project, leaving_texts(project), TextDecision.SEEN)
    finished(export_workbook(project, tmp_path / "a.xlsx", ExportRequest()))
    finished(export_data(project, tmp_path / "data", ExportRequest(), "csv"))
    assert about(tmp_path / "a.xlsx")["reviewed_texts"] == 1
    described = json.loads((tmp_path / "data" / "datapackage.json").read_text("utf-8"))
    assert [one["coder"] for one in described["reviewed_texts"]] == ["1"]
    assert found_in(tmp_path, ["Vorplikmond", "Petrović"]) == set()


def test_a_delivery_with_more_texts_than_were_seen_is_told(
    project: OpenProject, coding: OpenCoding, tmp_path: Path
) -> None:
    def found(path: Path) -> list[tuple[object, ...]]:
        report = finished(check_delivery(path, forms=lambda: [project.form]))
        found = [fault for fault in report.faults if fault.code == "delivery_texts_unseen"]
        return [(fault.values["texts"], fault.values["seen"]) for fault in found]

    give(coding, "story", "She was promised work.")
    give(coding, "lesson", "Nothing to add.")
    story, lesson = leaving_texts(project)
    decide_texts(project, [lesson], TextDecision.LEFT_OUT)
    decide_texts(project, [story], TextDecision.SEEN)
    finished(export_workbook(project, tmp_path / "a.xlsx", ExportRequest()))
    assert found(tmp_path / "a.xlsx") == []
    changed(tmp_path / "a.xlsx", lambda sheets: sheets.set("cases", 3, lesson="Written in Excel."))
    assert found(tmp_path / "a.xlsx") == [(2, 1)]


def test_nothing_of_a_review_is_left_where_its_case_was_emptied_out_of_the_bin(
    project: OpenProject, coding: OpenCoding
) -> None:
    give(coding, "story", "She was promised work.")
    see_all(project)
    remove_case(project, coding.coding.case)
    assert empty(project) == 1
    with project.database.session() as session:
        assert session.execute(text("SELECT count(*) FROM text_review")).scalar_one() == 0


@pytest.mark.parametrize("format", ["csv", "spss", "stata"])
def test_other_formats_ask_the_same(project: OpenProject, coding: OpenCoding, tmp_path: Path, format: str) -> None:
    give(coding, "story", "She was promised work.")
    with pytest.raises(UserErrors):
        finished(export_data(project, tmp_path / "data", ExportRequest(), format))
    assert not (tmp_path / "data").exists()


def test_what_was_copied_from_a_judgment_is_found_though_nobody_marked_it(
    project: OpenProject, coding: OpenCoding
) -> None:
    give(coding, "story", f"Sud nalazi: {COPIED}.")
    give(coding, "lesson", "Сведочи се: телефон и новац, те је принуђивао на рад у угоститељском објекту.")
    found = [(one.words.kind, one.words.exact) for text in leaving_texts(project) for one in text.identifiers]
    assert found == [
        (IdentifierKind.QUOTATION, COPIED),
        (IdentifierKind.QUOTATION, "телефон и новац, те је принуђивао на рад у угоститељском објекту"),
    ]
    other = open_coding(project, add_case(project).coding.id)
    give(other, "story", f"Sud nalazi: {COPIED}.")
    assert leaving_texts(project)[-1].identifiers == (), "it is no judgment of this case"


def test_texts_come_in_the_order_in_which_one_reads(project: OpenProject, coding: OpenCoding) -> None:
    for words in ("First.", "Second."):
        apply_edit(coding, add_row(coding.live, coding.live.root, "persons"))
        give(coding, "what", words, coding.live.rows(coding.live.root, "persons")[-1].id)
    give(coding, "lesson", "Last.")
    give(coding, "story", "Third.")
    found = leaving_texts(project)
    assert [text.text for text in found] == ["First.", "Second.", "Third.", "Last."]
    assert [text.path for text in found] == [(("persons", 1),), (("persons", 2),), (), ()]


def test_reviews_go_with_a_question_that_gets_another_name(project: OpenProject, coding: OpenCoding) -> None:
    give(coding, "lesson", "Zoran Petrović called.")
    see_all(project)
    upgraded(project, form("2", was="conclusion"))
    (text,) = leaving_texts(project)
    assert (text.ref.key, text.is_open) == ("conclusion", False)


def test_reviews_are_handed_over_with_their_cases_alone(
    project: OpenProject, coding: OpenCoding, tmp_path: Path
) -> None:
    give(coding, "story", "She was promised work.")
    other = open_coding(project, add_case(project).coding.id)
    give(other, "story", "He was sold.")
    see_all(project)
    hand_over(project, tmp_path / "copy.tip", PASSPHRASE, selection=Selection(words="1"))
    copy = open_project(tmp_path / "copy.tip", passphrase=PASSPHRASE)
    try:
        assert [(text.text, text.is_open) for text in leaving_texts(copy)] == [("She was promised work.", False)]
    finally:
        close_project(copy)


def test_the_archive_asks_nothing(project: OpenProject, coding: OpenCoding, tmp_path: Path) -> None:
    give(coding, "story", "Zoran Petrović called.")
    finished(export_workbook(project, tmp_path / "a.xlsx", ExportRequest("archive")))


def test_an_id_belongs_to_a_text_and_not_to_what_it_becomes(project: OpenProject, coding: OpenCoding) -> None:
    def only() -> LeavingText:
        (text,) = leaving_texts(project)
        return text

    give(coding, "story", "She was promised work.")
    before = only().id
    give(coding, "story", "She was promised work!")
    assert only().id != before
    undo(coding)
    assert only().id == before
