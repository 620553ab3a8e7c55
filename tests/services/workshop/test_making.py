"""Packs for workshops hold what was approved of cases, and tell participants nothing before it is their turn."""

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import pptx
import pytest
from docx import Document
from docx.oxml.ns import qn
from lxml import etree

from tests.support.approved_briefs import approve_all, brief_of, type_all
from tests.support.demo import demo_folder, demo_project
from tests.support.exercises import approve_with_neutral_facts, exercise_of, made_pack, trained_project
from tests.support.import_sheets import exported
from tests.support.libreoffice import converted_by_libreoffice, needs_libreoffice
from tests.support.new_projects import new_project
from tests.support.presentations import faults_of_presentation
from tests.support.read_twice import SECOND, SEEN_OTHERWISE, read_twice
from tests.support.recognisable import add_case_of_girls
from tests.support.regions import region
from tests.support.steps import finished
from tests.support.versions import PASSPHRASE
from tests.support.word_reports import every_byte, words_of
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import Country
from tipcoder.domain.records import all_rows
from tipcoder.errors import UserError, UserErrors
from tipcoder.framework.engine.editing import remove_row, set_answer
from tipcoder.framework.form.form import Privacy
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.briefs.drafts import BriefDrafts
from tipcoder.services.briefs.exercise import drop_exercise, set_exercise
from tipcoder.services.briefs.exercise_checks import outcome_words
from tipcoder.services.cases import add_case, list_cases
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.projects import NewProject, OpenProject, close_project
from tipcoder.services.release.ledger import list_releases
from tipcoder.services.taxonomies.proposals import Approve, Reject, decide, propose_term
from tipcoder.services.workshop.cards import read_questions
from tipcoder.services.workshop.making import make_workshop, preview_workshop
from tipcoder.services.workshop.mock_trial import HEARING
from tipcoder.services.workshop.pack_cases import choose_cases
from tipcoder.services.workshop.sessions import SessionSlides, plan_60
from tipcoder.services.workshop.words import WorkshopWords, read_words
from tipcoder.storage.coding.exports import stream_cases

TRIAL = "mock_trials/case_01"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    opened = trained_project(tmp_path / "MKD.tip")
    yield opened
    close_project(opened)


def files_of(folder: Path) -> dict[str, bytes]:
    """Return the content of all files by their names; what is packed in one is unpacked."""
    found: dict[str, bytes] = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            content = path.read_bytes()
            name = path.relative_to(folder).as_posix()
            found[name] = content
            if is_zipfile(path):
                with ZipFile(BytesIO(content)) as package:
                    found |= {f"{name}/{part}": package.read(part) for part in package.namelist()}
    return found


def secrets_of(project: OpenProject) -> set[str]:
    """Return all answers that never leave, dates of courts, and the names of judgments' files."""
    asked = {(roster, question.key): question for roster, question in project.form.all_questions()}
    found = set()
    for record in stream_cases(project.database, None):
        for row in all_rows(record):
            for key, answer in row.answers.items():
                question = asked.get((row.roster, key))
                is_secret = question is not None and question.privacy is Privacy.IDENTIFIER
                if answer.value and (is_secret or re.fullmatch(r"\d{4}-\d\d-\d\d", answer.value)):
                    found.add(answer.value)
    return found | {case.first_judgment for case in list_cases(project)} | {case.id for case in list_cases(project)}


def test_a_case_of_which_nothing_is_known_makes_no_empty_slides(tmp_path: Path) -> None:
    project = new_project(NewProject(tmp_path / "a.tip", "A", Country.MKD, "MKD-01", PASSPHRASE))
    coding = open_coding(project, add_case(project).coding.id)
    apply_edit(coding, set_answer(coding.live, Ref(coding.live.root, "training_use"), Answer("case_study")))
    brief = brief_of(project)
    approve_all(project, brief, "mk")
    (case,), _ = choose_cases(project, "mk", None)
    slides = SessionSlides(plan_60([case], ()), BriefDrafts(brief.form, "mk"), WorkshopWords("mk"), ())
    assert [slide.title for slide in slides.slides() if not (slide.lines or slide.table)] == []
    close_project(project)


@pytest.mark.parametrize("language", ["en", "mk"])
def test_a_pack_is_whole_tells_nothing_of_the_outcome_too_early_and_identifies_nobody(
    project: OpenProject, language: str
) -> None:
    folder, files = made_pack(language)
    assert list(files) == [
        "read_me.txt",
        *(
            f"{TRIAL}/{number}_{name}.docx"
            for number, name in enumerate(
                ("facts", "prosecution", "defence", "judge", "victim", "witnesses", "exhibits", "questions"), 1
            )
        ),
        f"{TRIAL}/solution/case_01.docx",
        "cards_a6.docx",
        "session_60.docx",
        "slides_60.pptx",
        "session_half_day.docx",
        "slides_half_day.pptx",
        "handout.docx",
    ]
    told = {name: words_of(folder / name) for name in files if re.search(r"/[1-8]_\w+\.docx", name)}
    assert len(told) == 8
    clean = _label(project, "clean_record", language)  # of the person, and not of this case
    assert {name: found for name, text in told.items() if (found := outcome_words(text.replace(clean, "")))} == {}
    solution = words_of(folder / TRIAL / "solution" / "case_01.docx")
    assert outcome_words(solution)
    assert "144" in solution
    assert [name for name, text in told.items() if re.search(r"\b(144|102)\b", text)] == []
    noted = [_label(project, code, language) for code in ("g01", "c07_5")]
    assert all(words in solution for words in noted)
    assert [name for name, text in told.items() if any(words in text for words in noted)] == []
    content = files_of(folder)
    planted = {
        (secret, name) for secret in secrets_of(project) for name, part in content.items() if secret.encode() in part
    }
    assert {(secret, name) for secret, name in planted if len(secret) > 3} == set()
    if language == "en":
        texts = " ".join(words_of(folder / name) for name in files if name.endswith(".docx"))
        assert re.findall(r"[Ѐ-ӿ]+", texts) == [], "no word of a national text, and no letter of an article"
        assert "418-g Trafficking in a child" in texts


def _label(project: OpenProject, code: str, language: str) -> str:
    lists = ("challenges", "good_practices", "mitigating_circumstances")
    choices = (one for name in lists for one in project.form.choices[name])
    return next(one.label.plain(language, "en") for one in choices if one.code == code)


def test_a_second_pack_has_the_same_bytes_and_an_exercise_that_changed_makes_none(
    project: OpenProject, tmp_path: Path
) -> None:
    finished(make_workshop(project, tmp_path / "again", "en"))
    assert files_of(tmp_path / "again") == files_of(made_pack("en")[0])
    (latest, *_) = list_releases(project)
    assert (latest.release.format, latest.release.cases, latest.release.left_out) == ("workshop", 1, 2)
    set_exercise(project, list_cases(project)[0].id, [["set", "/data/victims[2]/victim_sex", "male"]])
    with pytest.raises(UserErrors) as refused:
        finished(make_workshop(project, tmp_path / "stale", "en"))
    assert [(fault.code, fault.values["case"]) for fault in refused.value.errors] == [
        ("workshop_lacks_approval", number) for number in (3, 1, 2)
    ]
    assert not (tmp_path / "stale").exists()


def test_a_brief_whose_persons_may_be_recognised_is_left_out_though_somebody_accepted_it(
    project: OpenProject, tmp_path: Path
) -> None:
    first = list_cases(project)[0]
    drop_exercise(project, first.id)
    approve_all(project, brief_of(project), "mk")
    with pytest.raises(UserErrors) as refused:
        finished(make_workshop(project, tmp_path / "pack", "mk", [first.id]))
    assert [fault.code for fault in refused.value.errors] == ["workshop_lacks_cells"]
    with pytest.raises(UserErrors):
        finished(preview_workshop(project, "mk"))


def test_a_brief_in_which_nobody_can_be_recognised_is_a_case_study(project: OpenProject, tmp_path: Path) -> None:
    first = list_cases(project)[0]
    drop_exercise(project, first.id)
    coding = open_coding(project, first.coding.id)
    for row in list(coding.live.rows(coding.live.root, "victims")):
        apply_edit(coding, remove_row(coding.live, row.id))
    approve_all(project, brief_of(project), "mk")
    made = finished(make_workshop(project, tmp_path / "pack", "mk", [first.id]))
    assert [name for name in made.files if "case_01" in name] == ["case_studies/case_01.docx"]
    told = words_of(tmp_path / "pack" / "case_studies" / "case_01.docx")
    assert "Студија на случај 1" in told
    (table,) = Document(str(tmp_path / "pack" / "session_half_day.docx")).tables
    assert int(table.rows[-1].cells[0].text) == 240
    assert "case_studies/case_01.docx" in [row.cells[2].text for row in table.rows]


@pytest.mark.parametrize("decision", [None, Reject(), Approve()])
def test_a_handout_prints_a_theme_that_somebody_proposed_only_if_it_was_taken_up(
    project: OpenProject, tmp_path: Path, decision: Approve | Reject | None
) -> None:
    """The challenge of that theme was taken up."""
    theme = propose_term(project, "themes", {"en": "Interpreters"}).code
    challenge = propose_term(project, "challenges", {"en": "Nobody to translate"}, columns={"theme": theme}).code
    decide(project, "challenges", challenge, Approve())
    if decision:
        decide(project, "themes", theme, decision)
    coding = open_coding(project, list_cases(project)[1].coding.id)
    (first, *_) = coding.live.rows(coding.live.root, "challenges")
    apply_edit(coding, set_answer(coding.live, Ref(first.id, "challenge_code"), Answer(challenge)))
    assert coding.live.value(Ref(first.id, "challenge_theme")) == theme
    finished(make_workshop(project, tmp_path / "pack", "en"))
    told = words_of(tmp_path / "pack" / "handout.docx")
    assert "Nobody to translate" in told
    assert ("Interpreters" in told) == isinstance(decision, Approve)
    assert theme not in told


def test_minutes_add_up() -> None:
    assert sum(HEARING.values()) == 120
    for name, total in (("60", 60), ("half_day", 240)):
        (table,) = Document(str(made_pack("en")[0] / f"session_{name}.docx")).tables
        minutes = [int(row.cells[0].text) for row in table.rows[1:]]
        assert (sum(minutes[:-1]), minutes[-1]) == (total, total)


def test_a_plan_tells_the_trainer_what_to_do_in_each_step_and_participants_have_where_to_write() -> None:
    folder, _ = made_pack("en")
    words = read_words("en")
    for name in ("60", "half_day"):
        plan = Document(str(folder / f"session_{name}.docx"))
        activities = [row.cells[1].text for row in plan.tables[0].rows[1:-1]]
        told = [one.text.removeprefix("•\t") for one in plan.paragraphs if one.style.style_id == "ReportBullet"]
        led = [activity for activity in activities if activity != words["act_break"]]
        assert [text.split(". ")[0] for text in told] == led
        assert words["note_close"] in told[-1]
        assert plan.tables[0].rows[-2].cells[2].text == "handout.docx"
    box = Document(str(folder / "handout.docx")).tables[-1].rows[0].cells[0]
    title, *lines = [one.text for one in box.paragraphs]
    assert title == words["act_close"]
    assert len(lines) == 3
    assert all(set(line) == {"."} for line in lines)


def test_cards_are_set_larger_where_there_is_room() -> None:
    cells = [
        cell
        for table in Document(str(made_pack("en")[0] / "cards_a6.docx")).tables
        for row in table.rows
        for cell in row.cells
        if cell.text
    ]
    sizes = [[run.font.size.pt for one in cell.paragraphs for run in one.runs] for cell in cells]
    assert {found[1] for found in sizes if len(found) == 2} == {20}, "questions"
    assert min(size for found in sizes for size in found[2:]) >= 11, "what is told at the back"


def test_cards_ask_each_another_question_and_have_their_backs_on_the_next_page() -> None:
    tables = Document(str(made_pack("en")[0] / "cards_a6.docx")).tables
    pages = [[[cell.text.split("\n") for cell in row.cells] for row in table.rows] for table in tables]
    fronts, backs = pages[::2], pages[1::2]
    numbers = []
    for front, back in zip(fronts, backs, strict=True):
        for line, behind in zip(front, back, strict=True):
            for face, other in zip(line, reversed(behind), strict=True):
                if face != [""]:
                    numbers.append(face[0].split(" · ")[0])
                    assert other[0] == numbers[-1], "what is cut out has the same number on both sides"
                    assert other[1].lower() not in face[1].lower()
    assert numbers == [f"Card {number}" for number in range(1, 11)]
    questions = [cell[1] for page in fronts for line in page for cell in line if cell != [""]]
    assert len(set(questions)) == len(questions)
    heights = [row._tr.trPr.find(qn("w:trHeight")).get(qn("w:hRule")) for table in tables for row in table.rows]  # noqa: SLF001
    assert set(heights) == {"exact"}


@pytest.mark.parametrize("name", ["60", "half_day"])
def test_slides_are_text_that_can_be_read_from_afar(name: str) -> None:
    path = made_pack("mk")[0] / f"slides_{name}.pptx"
    assert faults_of_presentation(path) == []
    slides = list(pptx.Presentation(str(path)).slides)
    assert len(slides) > 8
    for slide in slides:
        assert slide.shapes.title.text
        assert slide.notes_slide.notes_text_frame.text
        for shape in slide.shapes:
            if shape.has_text_frame:
                sizes = [run.font.size.pt for one in shape.text_frame.paragraphs for run in one.runs]
                assert min(sizes, default=18) >= 18
                assert len(shape.text_frame.paragraphs) <= 6
            if shape.has_table:
                assert len(list(shape.table.rows)) <= 6
    pictures = [shape for slide in slides for shape in slide.shapes if shape.shape_type == 13]
    assert pictures
    assert all(shape._element.nvPicPr.cNvPr.get("descr") for shape in pictures)  # noqa: SLF001
    titles = [slide.shapes.title.text for slide in slides]
    questions = [place for place, title in enumerate(titles) if title.startswith("Картичка")]
    assert all(place + 1 not in questions for place in questions), "each question is followed by its answer"
    if name == "half_day":
        told = [" ".join(slide.element.itertext()) for slide in slides]
        first = next(place for place, text in enumerate(told) if outcome_words(text))
        assert titles[first] == "Решение"
    with ZipFile(path) as package:
        for part in package.namelist():
            if part.endswith((".xml", ".rels")):
                etree.fromstring(package.read(part))


@needs_libreoffice
def test_slides_and_cards_open_in_libreoffice(tmp_path: Path) -> None:
    for name in ("slides_half_day.pptx", "cards_a6.docx"):
        made = converted_by_libreoffice(made_pack("en")[0] / name, tmp_path, "pdf")
        assert made.read_bytes().startswith(b"%PDF")


def test_cases_come_in_the_order_in_which_they_are_wanted(project: OpenProject, tmp_path: Path) -> None:
    first, _, third = list_cases(project)
    approve_with_neutral_facts(project, exercise_of(project, 3), "en")
    finished(make_workshop(project, tmp_path / "pack", "en", [third.id, first.id]))
    plans = words_of(tmp_path / "pack" / "session_60.docx"), words_of(tmp_path / "pack" / "session_half_day.docx")
    assert all("case_01" in plan for plan in plans)
    read_me = (tmp_path / "pack" / "read_me.txt").read_text(encoding="utf-8")
    assert read_me.index("Case 1:") < read_me.index("Case 2:")
    assert "girls" in read_me.split("Case 2:")[1]


def test_without_an_approved_case_nothing_is_made(tmp_path: Path) -> None:
    project = demo_project("MNE", tmp_path / "MNE.tip")
    with pytest.raises(UserErrors) as refused:
        finished(make_workshop(project, tmp_path / "pack", "en"))
    assert {fault.code for fault in refused.value.errors} == {"workshop_lacks_approval"}
    with pytest.raises(UserError, match="workshop_no_cases"):
        finished(make_workshop(project, tmp_path / "pack", "en", []))
    assert not (tmp_path / "pack").exists()
    assert [one for one in list_releases(project) if one.release.format == "workshop"] == []
    close_project(project)


def test_answers_before_and_after_are_counted_by_question_and_name_nobody(tmp_path: Path) -> None:
    project = read_twice(tmp_path / "MNE.tip")
    approve_with_neutral_facts(project, exercise_of(project), "en")
    finished(make_workshop(project, tmp_path / "pack", "en"))
    questions = {question.key: question.label.plain("en", "en") for _, question in project.form.all_questions()}
    coders = {project.project.coder, SECOND}
    close_project(project)

    path = tmp_path / "pack" / "before_and_after.docx"
    (table,) = Document(str(path)).tables
    told = dict([cell.text for cell in row.cells] for row in table.rows[1:])
    assert {key for key, text in questions.items() if told.get(text) == "1 of 2"} == set(SEEN_OTHERWISE)
    assert set(told.values()) == {"1 of 2", "2 of 2"}
    assert "Settled cases: 1" in words_of(path)
    assert [coder for coder in coders for part in every_byte(path) if coder.encode() in part] == []


def delivered_alike(folder: Path, *uses: str) -> Path:
    """Return the workbook of cases of twelve girls alike, free for these uses, whose English briefs are approved."""
    made = new_project(NewProject(folder / "a.tip", "A", Country.SRB, "SRB-01", PASSPHRASE))
    for number, use in enumerate(uses, 1):
        add_case_of_girls(made, {"training_use": use}, [("challenges", {"challenge_code": "c05_2"})])
        approve_all(made, brief_of(made, number), "en")
    path = exported(made, folder / "a.xlsx", "unodc")
    close_project(made)
    return path


def test_a_region_makes_packs_of_delivered_briefs_in_which_nobody_stands_alone(tmp_path: Path) -> None:
    delivered = delivered_alike(tmp_path, "case_study", "case_study")
    project = region(tmp_path / "region.tip", [delivered, demo_folder() / "MDA.xlsx"], PASSPHRASE)
    packed = finished(make_workshop(project, tmp_path / "pack", "en"))
    assert packed.cases == 2
    study = words_of(tmp_path / "pack" / "case_studies" / "case_01.docx")
    assert "12 girls" in study
    assert "Judgment of 2021" in study
    assert "Referred to a civil suit" in words_of(tmp_path / "pack" / "cards_a6.docx")
    with pytest.raises(UserErrors) as refused:
        finished(make_workshop(project, tmp_path / "national", "sr"))
    assert {fault.code for fault in refused.value.errors} == {"workshop_lacks_approval"}
    close_project(project)


def test_persons_alike_of_one_case_alone_are_in_no_pack(tmp_path: Path) -> None:
    """Who knows of the case knows all of them."""
    project = region(tmp_path / "region.tip", [delivered_alike(tmp_path, "case_study")], PASSPHRASE)
    chosen, left_out = choose_cases(project, "en", None)
    assert (chosen, [one.lacks for one in left_out]) == ([], ["cells"])
    close_project(project)


def test_a_region_has_moot_courts_first_and_case_studies_of_all(tmp_path: Path) -> None:
    """Mock trials are made where the case was coded: of a delivered brief there is no exercise."""
    delivered = delivered_alike(tmp_path, "case_study", "moot_court", "case_study moot_court", "case_study")
    project = region(tmp_path / "region.tip", [delivered], PASSPHRASE)
    chosen, left_out = choose_cases(project, "en", None)
    assert ["moot_court" in one.uses for one in chosen] == [True, True, False, False]
    assert left_out == []
    wanted = [chosen[-1].id, chosen[0].id]
    assert [one.id for one in choose_cases(project, "en", wanted)[0]] == wanted
    packed = finished(make_workshop(project, tmp_path / "pack", "en"))
    assert packed.cases == 4
    studies = sorted(name for name in packed.files if "case_0" in name)
    assert studies == [f"case_studies/case_0{place}.docx" for place in range(1, 5)]
    close_project(project)


def test_a_region_makes_no_packs_of_briefs_in_which_somebody_stands_alone(tmp_path: Path) -> None:
    made = demo_project("MKD", tmp_path / "MKD.tip")
    approve_all(made, type_all(made), "en")
    project = region(tmp_path / "region.tip", [exported(made, tmp_path / "MKD.xlsx", "unodc")], PASSPHRASE)
    with pytest.raises(UserErrors) as refused:
        finished(make_workshop(project, tmp_path / "pack", "en"))
    assert "workshop_lacks_cells" in {fault.code for fault in refused.value.errors}
    close_project(made)
    close_project(project)


def test_a_question_is_there_for_all_that_can_be_noted_and_none_tells_the_name(tmp_path: Path) -> None:
    project = demo_project("MKD", tmp_path / "MKD.tip")
    choices = [one for name in ("challenges", "good_practices") for one in project.form.choices[name]]
    parents = {one.columns.get("parent", "") for one in choices}
    headings = {code for code in parents if code.startswith("c")}
    asked = read_questions()
    assert {one.code for one in choices} - headings - {"c99", "g99"} == set(asked)
    for language in LANGUAGES:
        told = [question[language] for question in asked.values()]
        assert len(set(told)) == len(told)
        for one in choices:
            if one.code in asked:
                assert one.label.plain(language, "en").lower() not in asked[one.code][language].lower()
    close_project(project)


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_the_words_of_packs_are_there_in_every_language(language: str) -> None:
    english, found = read_words("en"), read_words(language)
    assert list(found) == list(english)
    places = re.compile(r"\{\w+\}")
    assert {key: places.findall(text) for key, text in found.items()} == {
        key: places.findall(text) for key, text in english.items()
    }
    foreign = re.compile("[A-Za-z]" if language in ("mk", "sr") else "[Ѐ-ӿ]")
    assert {key: text for key, text in found.items() if foreign.search(places.sub("", text))} == {}
    asked = {code: question[language] for code, question in read_questions().items()}
    assert {code: text for code, text in asked.items() if foreign.search(text)} == {}
