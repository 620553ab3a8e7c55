"""Drafts what experts noted: in brief, by theme, as catalogues with illustrations, and as recommendations."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.support.steps import finished
from tests.support.word_reports import ReadReport, read_report
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.curation import CurationEdit, CurationKind, Quotation
from tipcoder.domain.identifiers import text_key
from tipcoder.framework.engine import editing
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.services.report.making import Edition, ReportRequest, make_report
from tipcoder.storage.coding.text_reviews import save_text_reviews
from tipcoder.storage.curation import quotation_edit, save_curation

WHOLE = "Evidence taken piece by piece, not as a whole"
REFERRED = "Referred to a civil suit"


@pytest.fixture
def project(demo: Path, tmp_path: Path) -> Iterator[OpenProject]:
    opened = open_project(Path(shutil.copy(demo / "MNE.tip", tmp_path)), passphrase=DEMO_PASSPHRASE)
    yield opened
    close_project(opened)


def made(project: OpenProject, target: Path, *chapters: str, **wanted: Any) -> ReadReport:
    request = ReportRequest(**{"language": "en", "chapters": frozenset(chapters), **wanted})
    finished(make_report(project, target, request))
    return read_report(target)


def described(project: OpenProject, code: str) -> tuple[str, str]:
    """Return the row and the description of the first entry of a challenge."""
    for case in list_cases(project):
        live = open_coding(project, case.coding.id).live
        for ref in live.refs():
            answer = live.answer(ref)
            if ref.key == "challenge_code" and answer is not None and answer.value == code:
                told = live.answer(Ref(ref.row, "challenge_description"))
                return ref.row, "" if told is None else told.value
    raise AssertionError(code)


def test_the_most_frequent_challenges_and_practices_stand_in_brief(project: OpenProject, tmp_path: Path) -> None:
    tables = {table.caption: table.rows for table in made(project, tmp_path / "report.docx", "brief").tables}

    challenges = tables["Five challenges noted in most cases"]
    assert challenges[1][:2] == [WHOLE, "2 of 4 cases"]
    assert len(challenges) == len(tables["Five good practices noted in most cases"]) == 6


def test_a_chapter_names_the_challenges_of_its_theme_and_the_catalogue_describes_them(
    project: OpenProject, tmp_path: Path
) -> None:
    chapter = made(project, tmp_path / "1.docx", "compensation")
    catalogue = made(project, tmp_path / "2.docx", "challenges", language="cnr")

    _, description = described(project, "c05_2")
    assert f"•\tChallenges: {REFERRED}: 1 of 4." in chapter.texts("ReportBullet")
    assert chapter.texts("ReportQuotation") == []
    assert any(
        text.startswith(f"Stručnjak, MNE: {description} (Predmet ") for text in catalogue.texts("ReportQuotation")
    )


def test_words_of_experts_in_another_language_are_left_out_and_counted(project: OpenProject, tmp_path: Path) -> None:
    row, _ = described(project, "c05_2")
    own = made(project, tmp_path / "1.docx", "challenges", language="cnr")
    all_noted = len(own.texts("ReportQuotation"))
    for case in list_cases(project):
        coding = open_coding(project, case.coding.id)
        if row in {ref.row for ref in coding.live.refs()}:
            told = "The court told the injured party that she should bring a claim for damages in a civil suit."
            apply_edit(coding, editing.set_answer(coding.live, Ref(row, "challenge_description"), Answer(told)))

    english = made(project, tmp_path / "2.docx", "challenges")

    assert all_noted > 5
    assert len(english.texts("ReportQuotation")) == 1
    assert any("descriptions have no English yet" in text for text in english.texts("ReportNote"))


def test_annex_a_has_every_description_where_the_catalogue_has_one_a_code(project: OpenProject, tmp_path: Path) -> None:
    catalogues = made(project, tmp_path / "1.docx", "challenges", "good_practices", language="cnr")
    annex = made(project, tmp_path / "2.docx", "A", language="cnr")

    names = [text for level, text in catalogues.headings if level == 3]
    assert 0 < len(catalogues.texts("ReportQuotation")) <= len(names)
    assert set(catalogues.texts("ReportQuotation")) < set(annex.texts("ReportQuotation"))


def test_the_catalogue_says_where_it_was_noted_and_what_the_closed_figure_is(
    project: OpenProject, tmp_path: Path
) -> None:
    report = made(project, tmp_path / "report.docx", "challenges", "good_practices")

    headings = [text for level, text in report.headings if level == 3]
    facts = report.texts("ReportFact")
    assert WHOLE in headings
    assert REFERRED in headings
    assert any(text.startswith("Noted in: 2 of 4 cases") for text in facts)
    assert any(text.startswith("Beside it: ") and " excluded, " in text for text in facts)


def test_a_recommendation_is_a_draft_until_a_person_words_it(project: OpenProject, tmp_path: Path) -> None:
    drafted = made(project, tmp_path / "1.docx", "recommendations").texts("ReportDraft")
    edit = CurationEdit(CurationKind.RECOMMENDATION, "c03_9 en", "It is proposed that evidence be assessed as a whole.")
    save_curation(project.database, edit, coder="MNE-01")

    report = made(project, tmp_path / "2.docx", "recommendations")

    assert all(text.startswith("It is proposed that") for text in drafted)
    assert "It is proposed that evidence be assessed as a whole." in report.texts("Normal")
    assert len(report.texts("ReportDraft")) == len(drafted) - 1


def test_a_public_edition_prints_descriptions_that_a_person_let_go_alone(project: OpenProject, tmp_path: Path) -> None:
    row, description = described(project, "c05_2")
    before = made(project, tmp_path / "1.docx", "challenges", edition=Edition.PUBLIC, language="cnr").texts(
        "ReportQuotation"
    )
    key = text_key(Ref(row, "challenge_description"), description)
    save_text_reviews(project.database, [key], None, "MNE-01")

    after = made(project, tmp_path / "2.docx", "challenges", edition=Edition.PUBLIC, language="cnr").texts(
        "ReportQuotation"
    )

    assert set(before) - set(after) == {f"Stručnjak, MNE: {description}"}


def test_cases_are_listed_whose_answer_shows_what_nobody_entered(project: OpenProject, tmp_path: Path) -> None:
    report = made(project, tmp_path / "report.docx", "D")

    # By hand: N.P. of case 3 has 60 months, above the minimum, the defendant of case 4 has 18 of 12 at least; the
    # workers of case 2 have the status, and all are acquitted. Nobody entered any of it.
    (table,) = (table for table in report.tables if table.caption == "To be looked at again")
    rows = {row[0]: row[1:] for row in table.rows}
    assert rows["Challenge or good practice"] == ["Shown by an answer, not entered", "Entered, not shown by an answer"]
    assert rows["Sentence with reasons and above the minimum"] == ["3–4", ""]
    assert rows["Formal victim status contradicts the court's finding"] == ["2", ""]


def test_released_quotations_stand_with_their_english(project: OpenProject, tmp_path: Path) -> None:
    case = list_cases(project)[0]
    for name, english in (("1", "The claim is referred."), ("2", "")):
        quotation = Quotation(
            id=name,
            code="c05_2",
            case=case.id,
            passage="",
            language="cnr",
            wording="[Oštećena] se upućuje na parnicu.",
            english=english,
            accepted=frozenset(),
            released_by="MNE-01",
            released_at=datetime(2026, 3, 1, tzinfo=UTC),
        )
        save_curation(project.database, quotation_edit(quotation), coder="MNE-01")

    report = made(project, tmp_path / "report.docx", "challenges")

    told = "From the judgment: “[Oštećena] se upućuje na parnicu.”\n“The claim is referred.”"
    assert [text for text in report.texts("ReportQuotation") if "upućuje" in text] == [told]
    assert "Quotations without an English version, left out: 1." in report.texts("ReportNote")
