"""Makes reports of the demo and reads them: figures as in the findings, editions, chapters, languages, bytes."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.new_projects import new_project
from tests.support.reviews import leaving_texts
from tests.support.steps import finished
from tests.support.word_reports import ReadReport, every_byte, read_report, words_of
from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.curation import CurationEdit, CurationKind
from tipcoder.domain.identifiers import TextDecision
from tipcoder.domain.projects import Country
from tipcoder.domain.release import Audience
from tipcoder.framework.engine import editing
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.cases import add_case, list_cases
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.curation import curation_of, look_through, release_text, write_chapter
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.findings.counting import count_findings
from tipcoder.services.findings.outline import read_outline
from tipcoder.services.findings.record import findings_record
from tipcoder.services.projects import NewProject, OpenProject, close_project, open_project
from tipcoder.services.release.gate import released_figures
from tipcoder.services.release.texts import decide_texts
from tipcoder.services.remarks import add_remark
from tipcoder.services.report.making import Edition, ReportRequest, annex_of, make_report
from tipcoder.storage.curation import save_curation

SHARE = re.compile(r"^(\d+) of (\d+)(?: \((\d+)%\))?$")


@pytest.fixture
def project(demo: Path, tmp_path: Path) -> Iterator[OpenProject]:
    opened = open_project(Path(shutil.copy(demo / "MNE.tip", tmp_path)), passphrase=DEMO_PASSPHRASE)
    yield opened
    close_project(opened)


def made(project: OpenProject, target: Path, language: str = "en", **wanted: Any) -> ReadReport:
    finished(make_report(project, target, ReportRequest(language=language, **wanted)))
    return read_report(target)


def told_by_json(figure: dict[str, Any]) -> list[tuple[str, int, int, int | None]]:
    """Return the lines of a figure as tables show them, without the heads of groups."""
    is_rate = figure["shape"] == "rate"
    cells = ((figure["numerator"] if is_rate else line["label"], line["cells"]["all"]) for line in figure["lines"])
    return [(label, cell["count"], cell["base"], cell["percent"]) for label, cell in cells]


TOTAL_SENTENCE = "Total sentence of defendants convicted of trafficking (all offences of the judgment), in months"


def numbers_told(numbers: dict[str, Any]) -> str:
    if numbers["median"] is None:
        return f"{'; '.join(f'{round(value, 1):g}' for value in numbers['values'])} (n = {numbers['count']})"
    ends = f"from {numbers['lowest']:g} to {numbers['highest']:g}"
    return f"median {numbers['median']:g}, {ends} (n = {numbers['count']})"


def told_by_table(rows: list[list[str]]) -> list[tuple[str, int, int, int | None]]:
    found = []
    for label, cell, *_ in (row for row in rows[1:] if row[0] != row[1]):
        share = SHARE.match(cell)
        assert share, cell
        found.append((label, int(share[1]), int(share[2]), int(share[3]) if share[3] else None))
    return found


def test_every_figure_of_the_report_is_that_of_the_findings(project: OpenProject, tmp_path: Path) -> None:
    record = findings_record(released_figures(finished(count_findings(project)), Audience.TEAM, "en", ()), "en")

    report = made(project, tmp_path / "report.docx", chapters=frozenset("B"))

    tables = iter(report.under("Annex B. All tables"))
    for figure in (figure for figure in record["figures"] if figure["columns"]["all"]["base"]):
        table = next(tables)
        assert table.caption == figure["label"]
        if figure["shape"] == "numbers":
            told = [numbers_told(numbers["columns"]["all"]) for numbers in figure["numbers"]]
            assert [row[1].partition("; quartiles")[0] for row in table.rows[1:] if row[0] != row[1]] == told
        elif figure["shape"] == "cells" and table.rows[0][1] != "Number":
            counted = [int(cell) for row in table.rows[1:] for cell in row[1:] if cell]
            assert counted == [count for _, count, _, _ in told_by_json(figure)]
        else:
            assert told_by_table(table.rows) == told_by_json(figure)
    assert next(tables, None) is None


def test_shares_and_key_figures_are_told_as_in_the_findings(project: OpenProject, tmp_path: Path) -> None:
    report = made(project, tmp_path / "report.docx", chapters=frozenset(("brief", "qualification")))

    key_figures = {row[0]: row[1] for row in report.under("1. In brief")[0].rows}
    shares = {row[0]: row[1] for row in report.under("5. Qualification")[0].rows}

    assert key_figures["Convictions of trafficking in the judgment of first instance that was read"] == "2 of 4 cases"
    assert key_figures[TOTAL_SENTENCE] == "18; 24; 30; 60 (n = 4)"
    assert shares["Convictions of trafficking in the judgment of first instance that was read"] == "2 of 4"
    assert report.texts("ReportDraft") == []  # of fewer than five nothing is said in a sentence


def test_charts_say_in_words_what_they_show(project: OpenProject, tmp_path: Path) -> None:
    report = made(project, tmp_path / "report.docx", chapters=frozenset(("qualification",)))

    told = dict(report.figures)
    assert "Convicted of trafficking 4 of 7" in told["Results of defendants charged with trafficking"]
    assert all(alternative.strip() for alternative in told.values())


@pytest.mark.parametrize("language", ["ro", "sr"])
def test_two_runs_give_the_same_bytes(project: OpenProject, tmp_path: Path, language: str) -> None:
    first, second = tmp_path / "1.docx", tmp_path / "2.docx"
    for target in (first, second):
        finished(
            make_report(
                project, target, ReportRequest(language=language, chapters=frozenset(("about", "method", "evidence")))
            )
        )

    assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_chapters_are_drafted_in_every_language(project: OpenProject, tmp_path: Path, language: str) -> None:
    chapters = frozenset(("about", "brief", "method", "non_punishment", "A", "C", "D"))

    report = made(project, tmp_path / "report.docx", language, chapters=chapters)

    headings = [text for level, text in report.headings if level == 1]
    assert len(headings) == len(set(headings)) == len(chapters)
    assert all(table.rows for table in report.tables)


def test_framework_and_taxonomies_are_named_in_words(project: OpenProject, tmp_path: Path) -> None:
    report = made(project, tmp_path / "report.docx", "mk", chapters=frozenset(("about",)))

    (named,) = (row[1] for table in report.tables for row in table.rows if row[0] == "Таксономии")
    assert "Дејствија на извршување" in named
    assert "_" not in named
    (framework,) = (row[1] for table in report.tables for row in table.rows if row[0] == "Рамка")
    assert framework == f"Судска практика за трговија со луѓе, Југоисточна Европа {project.form.version}"


def test_a_chapter_without_data_says_so(project: OpenProject, tmp_path: Path) -> None:
    for case in list_cases(project):
        coding = open_coding(project, case.coding.id)
        root = coding.live.root
        apply_edit(coding, editing.set_answer(coding.live, Ref(root, "international_cooperation_needed"), None))
        for key in ("national_bodies", "organisation_roles", "national_cooperation_quality"):
            apply_edit(coding, editing.set_answer(coding.live, Ref(root, key), None))

    report = made(project, tmp_path / "report.docx", chapters=frozenset(("cooperation",)))

    assert "There are no data for this chapter yet." in report.texts("Normal")
    assert report.under("12. Co-operation") == []


def test_a_report_has_its_chapters_and_the_annexes_stand_in_a_second_file(project: OpenProject, tmp_path: Path) -> None:
    target = tmp_path / "report.docx"

    report = made(project, target, with_annexes=True)
    annexes = read_report(annex_of(target))

    assert not any(text.startswith("Annex") for _, text in report.headings)
    assert [text for level, text in annexes.headings if level == 1] == [
        "Annex A. Case briefs",
        "Annex B. All tables",
        "Annex C. Definitions of the figures",
        "Annex D. Open questions and remarks",
    ]
    in_chapters = {table.caption for table in report.tables if table.caption}
    in_annex = {table.caption for table in annexes.under("Annex B. All tables")}
    assert in_annex
    assert in_chapters & in_annex == set()
    assert {text for level, text in report.headings if level == 2} >= {"Words and abbreviations"}
    assert not any("For the author" in row[0] for table in report.tables for row in table.rows)


def test_the_authors_text_stands_in_its_chapter_each_time(project: OpenProject, tmp_path: Path) -> None:
    text = CurationEdit(CurationKind.CHAPTER_TEXT, "evidence en", "Testimony is corroborated.\nRecordings help.")
    save_curation(project.database, text, coder="MNE-01")

    for name in ("1.docx", "2.docx"):
        report = made(project, tmp_path / name, chapters=frozenset(("evidence",)))
        assert report.tables[-1].rows == [["Assessment\nTestimony is corroborated.\nRecordings help."]]


def test_open_questions_and_remarks_are_listed_by_case(project: OpenProject, tmp_path: Path) -> None:
    case = list_cases(project)[1]
    coding = open_coding(project, case.coding.id)
    ref = Ref(coding.live.root, "first_instance_outcome")
    apply_edit(coding, editing.set_answer(coding.live, ref, None))
    add_remark(project, ref, "Which judgment stands?")

    report = made(project, tmp_path / "report.docx", chapters=frozenset("D"))

    rows = [row for table in report.under("Annex D. Open questions and remarks") for row in table.rows[1:]]
    assert [row[1:] for row in rows if row[0].startswith("Outcome")] == [["1", "2"]]
    assert report.texts("ReportBullet") == ["•\tCase 2. Which judgment stands? (MNE-01)"]


def test_nothing_in_a_public_edition_identifies_anybody(project: OpenProject, tmp_path: Path) -> None:
    planted = ("Blažo Radulović", "K.br. 77/23", "Ulica Izmišljena 5", "1405988210015", "Zlatibor", "B.R.")
    words = " ".join(planted)
    for case in list_cases(project):
        coding = open_coding(project, case.coding.id)
        for ref in list(coding.live.refs()):
            question = coding.live.form.question(coding.live.row(ref.row).roster, ref.key)
            is_text = question is not None and question.type.value == "text" and question.is_answered_by_person
            if is_text and coding.live.is_relevant(ref):
                apply_edit(coding, editing.set_answer(coding.live, ref, Answer(words)))
        add_remark(project, Ref(coding.live.root, "first_instance_outcome"), words)
    for chapter in (*read_outline().chapters, "17"):
        for language in LANGUAGES:
            edit = CurationEdit(CurationKind.CHAPTER_TEXT, f"{chapter} {language}", f"Okrivljeni {words}.")
            save_curation(project.database, edit, coder="MNE-01")

    target = tmp_path / "public.docx"
    report = made(project, target, "cnr", edition=Edition.PUBLIC)

    for content in every_byte(target):
        for value in (*planted, project.project.coder):
            assert value.encode() not in content
    chapters = [text for level, text in report.headings if level == 1]
    assert chapters[chapters.index("16. Preporuke") :][1] == "Iz druge verzije"
    internal = tmp_path / "internal.docx"
    made(project, internal, "cnr", chapters=frozenset(("profile", "A", "D")))
    assert any(planted[0].encode() in content for content in every_byte(internal))


def test_a_text_of_an_author_is_published_once_it_was_read(project: OpenProject, tmp_path: Path) -> None:
    def told(edition: Edition) -> str:
        target = tmp_path / f"{edition}.docx"
        return made(project, target, chapters=frozenset(("compensation",)), edition=edition).tables[-1].rows[0][0]

    write_chapter(project, "compensation", "en", "The village (ангел прчков) paid nothing.")
    (written,) = curation_of(project).chapter_texts.values()
    assert "village" not in told(Edition.PUBLIC)
    release_text(project, written, look_through(project, written))
    assert "The village (ангел прчков) paid nothing." in told(Edition.PUBLIC)
    write_chapter(project, "compensation", "en", "The village (ангел прчков) paid nothing at all.")
    assert "village" not in told(Edition.PUBLIC)
    assert "village" in told(Edition.INTERNAL)


def test_the_name_of_what_is_in_no_list_is_published_once_it_was_read(project: OpenProject, tmp_path: Path) -> None:
    coding, ref = next(
        (coding, ref)
        for case in list_cases(project)
        for coding in [open_coding(project, case.coding.id)]
        for ref in coding.live.refs()
        if ref.key == "challenge_code"
    )
    apply_edit(coding, editing.set_answer(coding.live, ref, Answer("c99")))
    name = Ref(ref.row, "challenge_code_other")
    apply_edit(coding, editing.set_answer(coding.live, name, Answer("grace and the mayor of the village")))

    def told(edition: Edition) -> bool:
        target = tmp_path / f"{edition}.docx"
        report = made(project, target, chapters=frozenset(("challenges",)), edition=edition)
        return any("mayor" in text for _, text in report.paragraphs)

    (text,) = (text for text in leaving_texts(project) if text.ref == name)
    assert told(Edition.INTERNAL)
    assert not told(Edition.PUBLIC)
    decide_texts(project, [text], TextDecision.SEEN)
    assert told(Edition.PUBLIC)
    decide_texts(project, [text], TextDecision.LEFT_OUT)
    assert not told(Edition.PUBLIC)


def test_tables_of_few_persons_are_withheld_in_public(project: OpenProject, tmp_path: Path) -> None:
    report = made(project, tmp_path / "report.docx", edition=Edition.PUBLIC, chapters=frozenset(("A", "B")))

    told = [text for text in report.texts("ReportNote") if text.endswith(". Not published: fewer than 11 persons.")]
    assert any("; Defendants by sex; " in text for text in told), "those of one reason stand together"
    assert "Defendants by sex" not in [table.caption for table in report.tables]
    assert "Cases without a brief that may be published: 4 of 4." in report.texts("Normal")


def test_how_far_questions_are_answered_tells_nothing_of_persons_in_public(
    project: OpenProject, tmp_path: Path
) -> None:
    def told(edition: Edition) -> list[list[str]]:
        report = made(project, tmp_path / f"{edition}.docx", edition=edition, chapters=frozenset(("method",)))
        return next(table.rows for table in report.tables if table.caption == "How far the questions are answered")

    before = {edition: told(edition) for edition in Edition}
    coding = open_coding(project, list_cases(project)[0].coding.id)
    victim = coding.live.row_ids(coding.live.root, "victims")[0]
    for key, answer in (
        ("victim_offences", Answer("theft")),
        ("victim_citizenship", Answer(state=AnswerState.NOT_STATED)),
    ):
        apply_edit(coding, editing.set_answer(coding.live, Ref(victim, key), answer))

    assert told(Edition.INTERNAL) != before[Edition.INTERNAL]
    assert told(Edition.PUBLIC) == before[Edition.PUBLIC]


def test_a_report_without_a_table_of_persons_says_so(project: OpenProject, demo: Path, tmp_path: Path) -> None:
    """What was done for victims, children and adults together, is no table of persons."""

    def says_so(project: OpenProject) -> bool:
        target = tmp_path / f"{project.project.country}.docx"
        report = made(project, target, edition=Edition.PUBLIC, chapters=frozenset(("method",)))
        return any("There is no table of persons in this report" in text for text in report.texts("ReportBullet"))

    serbia = open_project(Path(shutil.copy(demo / "SRB.tip", tmp_path)), passphrase=DEMO_PASSPHRASE)
    assert says_so(serbia)
    close_project(serbia)
    assert not says_so(project), "tables of sex and of exploitation"


def test_what_is_only_compared_with_trafficking_stands_in_one_line(project: OpenProject, tmp_path: Path) -> None:
    before = {table.definition.id: table for table in finished(count_findings(project)).tables(Edition.INTERNAL)}
    caption = "Compared cases, not trafficking"
    made(project, tmp_path / "before.docx")
    assert caption not in words_of(tmp_path / "before.docx")
    coding = open_coding(project, add_case(project).coding.id)
    live, root = coding.live, coding.live.root
    apply_edit(coding, editing.set_answer(live, Ref(root, "expert_opinion"), Answer("no")))
    for roster, key, value in (("defendants", "defendant_sex", "male"), ("victims", "victim_sex", "female")):
        apply_edit(coding, editing.add_row(live, root, roster))
        apply_edit(coding, editing.set_answer(live, Ref(live.row_ids(root, roster)[-1], key), Answer(value)))
    (victim,) = live.row_ids(root, "victims")
    apply_edit(coding, editing.set_answer(live, Ref(victim, "victim_persons"), Answer("2")))

    after = {table.definition.id: table for table in finished(count_findings(project)).tables(Edition.INTERNAL)}
    made(project, tmp_path / "after.docx")
    made(project, tmp_path / "public.docx", edition=Edition.PUBLIC)

    assert after["P8.sex"].whole.base == before["P8.sex"].whole.base
    told = [words_of(tmp_path / f"{name}.docx").partition(caption)[2][:30] for name in ("after", "public")]
    assert told[0].strip(": \n").startswith("cases: 1; persons: 2")
    assert told[1].strip(": \n").startswith("cases: 1")
    assert "persons" not in told[1]


def test_a_report_of_a_project_that_can_be_read_only_has_its_annex_of_briefs(tmp_path: Path) -> None:
    path, passphrase = tmp_path / "a.tip", "fictional passphrase 1"
    new = new_project(NewProject(path, "A", Country.MNE, "MNE-01", passphrase))
    add_case(new)
    close_project(new)
    opened = open_project(path, passphrase=passphrase, read_only=True)
    report = made(opened, tmp_path / "report.docx", chapters=frozenset("A"))
    close_project(opened)
    assert [text for text in report.texts("Normal") if "Case 1" in text]
