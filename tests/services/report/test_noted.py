"""Drafts what experts noted: in brief, by theme, as catalogues with illustrations, and as recommendations."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.support.approved_briefs import ENGLISH, approve_all, brief_of, type_all
from tests.support.steps import finished
from tests.support.word_reports import ReadReport, read_report
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.curation import CurationEdit, CurationKind, Quotation
from tipcoder.framework.engine import editing
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.services.report.making import Edition, ReportRequest, make_report
from tipcoder.services.report.preview import preview_report
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


def approve_briefs(project: OpenProject, language: str, *numbers: int, generalising: tuple[str, ...] = ()) -> None:
    """Approve the briefs of cases by their numbers, with all that may be accepted."""
    for number in numbers:
        approve_all(project, brief_of(project, number), language, generalising)


def illustrations(report: ReadReport, expert: str = "Expert, MNE") -> list[str]:
    return [text for text in report.texts("Normal") if text.startswith(f"{expert}: ")]


def test_a_chapter_names_the_challenges_of_its_theme_and_the_catalogue_describes_them(
    project: OpenProject, tmp_path: Path
) -> None:
    chapter = made(project, tmp_path / "1.docx", "compensation")
    approve_briefs(project, "cnr", 1, 2, 3, 4)
    catalogue = made(project, tmp_path / "2.docx", "challenges", language="cnr")

    _, description = described(project, "c05_2")
    assert f"•\tChallenges: {REFERRED}: 1 of 4." in chapter.texts("ReportBullet")
    assert illustrations(chapter) == []
    assert any(
        text.startswith(f"Stručnjak, MNE: {description} (Predmet ")
        for text in illustrations(catalogue, "Stručnjak, MNE")
    )
    assert not [text for text in catalogue.texts("ReportNote") if "nije odobren" in text]


def test_entries_without_an_approved_text_in_the_language_are_left_out_and_counted(
    project: OpenProject, tmp_path: Path
) -> None:
    before = made(project, tmp_path / "1.docx", "challenges", "good_practices")
    approve_all(project, type_all(project), "en")
    after = made(project, tmp_path / "2.docx", "challenges", "good_practices")

    def left(report: ReadReport) -> int:
        (number,) = {
            int(text.split()[1]) for text in report.texts("ReportNote") if text.endswith("no English text is approved.")
        }
        return number

    assert illustrations(before) == []
    assert illustrations(after)
    assert all(f"{ENGLISH} (Case 1)" in text for text in illustrations(after))
    noted = [one for one in brief_of(project).narratives if one.part == "significance" and one.row]
    assert left(before) - left(after) == len(noted)


def test_annex_a_has_each_approved_brief_and_a_line_on_every_other_case(project: OpenProject, tmp_path: Path) -> None:
    approve_briefs(project, "cnr", 1, 3)
    own = made(project, tmp_path / "1.docx", "A", language="cnr")
    assert [text[:10] for level, text in own.headings if level == 3 and text.startswith("Predmet ")] == [
        "Predmet 1.",
        "Predmet 3.",
    ]
    _, description = described(project, "c05_2")
    assert any(description in text for text in own.texts("ReportBullet"))
    assert any(row[0].startswith("A.1 ") for table in own.tables for row in table.rows)
    lines = [text for text in own.texts("Normal") if text.startswith(("Predmet 2:", "Predmet 4:"))]
    assert len(lines) == 2
    assert all("nijedan sažetak nije odobren" in text for text in lines)
    english = made(project, tmp_path / "2.docx", "A")
    (line,) = (text for text in english.texts("Normal") if text.startswith("Case 1:"))
    missing = len(brief_of(project).narratives)
    assert line == (
        f"Case 1: no brief is approved in this language. Texts missing: {missing}; "
        "older than what they are written from: 0."
    )
    other = made(project, tmp_path / "3.docx", "A", language="mk")
    names = f"{LANGUAGES['cnr'].name}, {LANGUAGES['en'].name}."
    assert sum(text.endswith(names) for text in other.texts("Normal")) == 4


def test_a_brief_that_changed_after_its_approval_is_not_printed(project: OpenProject, tmp_path: Path) -> None:
    approve_briefs(project, "cnr", 1)
    coding = open_coding(project, list_cases(project)[0].coding.id)
    apply_edit(coding, editing.set_answer(coding.live, Ref(coding.live.root, "technology"), Answer("messaging")))
    report = made(project, tmp_path / "report.docx", "A", "challenges", language="cnr")
    assert illustrations(report, "Stručnjak, MNE") == []
    assert any("sažetak se promijenio nakon odobrenja" in text for text in report.texts("Normal"))


def test_to_the_public_no_acceptance_of_persons_who_stand_alone_counts(project: OpenProject, tmp_path: Path) -> None:
    approve_briefs(project, "cnr", 1, 2, 3, 4)
    report = made(project, tmp_path / "report.docx", "A", "challenges", edition=Edition.PUBLIC, language="cnr")
    assert illustrations(report, "Stručnjak, MNE") == []
    assert "Predmeti bez sažetka koji se može objaviti: 4 od 4." in report.texts("Normal")
    assert not [text for _, text in report.headings if "Predmet 1" in text]
    assert finished(preview_report(project, "cnr")).briefs_kept_back == 4


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
