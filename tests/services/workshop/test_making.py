"""Packs for workshops hold cases that are free for training, and nothing that identifies a person."""

import re
import shutil
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import pytest
from docx import Document

from tests.support.demo import demo_region
from tests.support.read_twice import SECOND, SEEN_OTHERWISE, read_twice
from tests.support.reviews import facts_stand, leaving_texts, see_all
from tests.support.steps import finished
from tests.support.word_reports import every_byte, words_of
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.identifiers import TextDecision
from tipcoder.domain.records import all_rows
from tipcoder.errors import UserError
from tipcoder.framework.engine import editing
from tipcoder.framework.form.form import Privacy
from tipcoder.languages.registry import LANGUAGES
from tipcoder.messages import sentence
from tipcoder.services.cases import add_case, list_cases
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.services.release.ledger import list_releases
from tipcoder.services.release.texts import decide_texts
from tipcoder.services.workshop.case_sheets import first_sentences, letter, month_of
from tipcoder.services.workshop.making import make_workshop, preview_workshop
from tipcoder.services.workshop.words import read_words
from tipcoder.storage.coding.exports import stream_cases

NAME = "Zdravko Testović"


@pytest.fixture
def project(demo: Path, tmp_path: Path) -> Iterator[OpenProject]:
    opened = open_project(Path(shutil.copy(demo / "MNE.tip", tmp_path)), passphrase=DEMO_PASSPHRASE)
    yield opened
    close_project(opened)


def give(project: OpenProject, place: int, key: str, value: str) -> None:
    coding = open_coding(project, list_cases(project)[place].coding.id)
    apply_edit(coding, editing.set_answer(coding.live, Ref(coding.live.root, key), Answer(value)))


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


def test_a_pack_has_a_sheet_for_each_case_and_nothing_that_identifies(project: OpenProject, tmp_path: Path) -> None:
    give(project, 1, "training_use", "case_study")
    for place in (2, 3):
        give(project, place, "training_use", "none")
    see_all(project)
    made = finished(make_workshop(project, tmp_path / "pack", "cnr", decided=facts_stand(project)))
    assert made.cases == 2
    assert sorted(name for name in made.files if name.endswith("docx")) == [
        "case_sheets/case_01.docx",
        "case_sheets/case_02.docx",
        "discussion_cards.docx",
        "handout.docx",
        "moot_courts/case_01.docx",
        "moot_courts/solutions/case_01.docx",
    ]
    content = files_of(tmp_path / "pack")
    assert set(made.files) <= set(content)
    assert "slides/figures.xlsx" in made.files
    assert any(name.endswith(".png") for name in made.files)
    secrets = secrets_of(project)
    assert len(secrets) > 20
    planted = {(secret, name) for secret in secrets for name, part in content.items() if secret.encode() in part}
    assert {(secret, name) for secret, name in planted if len(secret) > 3} == set()


def test_texts_are_counted_before_a_pack_is_written(project: OpenProject) -> None:
    see_all(project)
    seen = finished(preview_workshop(project, "en", {}))
    assert seen.printed
    assert (seen.not_read, seen.not_read_of_cases) == (0, 0)
    decide_texts(project, leaving_texts(project), TextDecision.LEFT_OUT)
    kept = finished(preview_workshop(project, "en", {}))
    assert (kept.printed, kept.not_read, kept.not_read_of_cases) == (0, seen.printed, seen.printed)
    altered = finished(preview_workshop(project, "en", dict.fromkeys(facts_stand(project), True)))
    assert (altered.printed, altered.not_read) == (0, 0), "a case with altered facts has none"


def test_a_second_pack_has_the_same_bytes(project: OpenProject, tmp_path: Path) -> None:
    see_all(project)
    one = frozenset((list_cases(project)[0].id,))
    for name in ("one", "two"):
        finished(make_workshop(project, tmp_path / name, "mk", one, facts_stand(project)))
    first, second = files_of(tmp_path / "one"), files_of(tmp_path / "two")
    assert first == second
    assert "case_sheets/case_02.docx" not in first
    (latest, *_) = list_releases(project)
    assert (latest.release.format, latest.release.file_name, latest.release.cases) == ("workshop", "two", 1)


def test_nothing_is_written_while_a_text_waits_for_a_decision(project: OpenProject, tmp_path: Path) -> None:
    see_all(project)
    give(project, 0, "facts_summary", f"Djevojka je upoznala muškarca po imenu {NAME}.")
    with pytest.raises(UserError, match="workshop_texts_open") as caught:
        finished(make_workshop(project, tmp_path / "pack", "cnr", decided=facts_stand(project)))
    assert caught.value.values["cases"] == "1"
    assert not (tmp_path / "pack").exists()
    others = frozenset(case.id for case in list_cases(project)[1:])
    finished(make_workshop(project, tmp_path / "others", "cnr", others, facts_stand(project)))
    waiting = [text for text in leaving_texts(project) if text.is_open]
    decide_texts(project, waiting, TextDecision.LEFT_OUT)
    finished(make_workshop(project, tmp_path / "pack", "cnr", decided=facts_stand(project)))
    assert [name for name, part in files_of(tmp_path / "pack").items() if NAME.split()[0].encode() in part] == []
    assert "Činjenice nijesu odobrene za obuku" in words_of(tmp_path / "pack" / "case_sheets" / "case_01.docx")


def test_nothing_is_written_before_a_person_decided_on_the_facts_of_cases_with_few_alike(
    project: OpenProject, tmp_path: Path
) -> None:
    see_all(project)
    first, second, *others = list_cases(project)
    with pytest.raises(UserError, match="workshop_facts_undecided") as caught:
        finished(make_workshop(project, tmp_path / "pack", "cnr", decided={second.id: True}))
    undecided = [first, *others]
    assert caught.value.values["cases"] == ", ".join(str(case.number) for case in undecided)
    assert caught.value.values["numbers"] == {case.id: case.number for case in undecided}
    assert "1, 3, 4" in sentence(caught.value)
    assert not (tmp_path / "pack").exists()
    assert [one for one in list_releases(project) if one.release.format == "workshop"] == []


def test_altered_facts_are_marked_and_what_tells_the_real_ones_stays_behind(
    project: OpenProject, tmp_path: Path
) -> None:
    give(project, 0, "facts_summary", f"Djevojka je upoznala muškarca po imenu {NAME}.")
    give(project, 0, "lessons", "Pouka iz predmeta: saslušanje jedne žrtve.")
    first, *_ = list_cases(project)
    one = frozenset((first.id,))
    waiting = [text for text in leaving_texts(project) if text.case != first.id and text.is_open]
    decide_texts(project, waiting, TextDecision.SEEN)
    for name in ("one", "two"):
        finished(make_workshop(project, tmp_path / name, "cnr", one, {first.id: True}))
    see_all(project)
    finished(make_workshop(project, tmp_path / "real", "cnr", one, {first.id: False}))

    assert files_of(tmp_path / "one") == files_of(tmp_path / "two")
    for part in ("case_sheets", "moot_courts"):
        altered, real = (words_of(tmp_path / pack / part / "case_01.docx") for pack in ("one", "real"))
        assert "Činjenice izmijenjene za obuku" in altered
        assert "Činjenice izmijenjene za obuku" not in real
        assert NAME in real
        assert re.findall(r"Mjesec \d+", altered) != re.findall(r"Mjesec \d+", real)
    sheet, solution, was = (
        re.findall(r"(\d+) mj\.", words_of(tmp_path / pack / part / "case_01.docx"))
        for pack, part in (("one", "case_sheets"), ("one", "moot_courts/solutions"), ("real", "case_sheets"))
    )
    assert was
    assert sheet == solution
    assert [one for one, other in zip(sheet, was, strict=True) if one == other] == []
    assert b"Pouka iz predmeta" in files_of(tmp_path / "real")["moot_courts/solutions/case_01.docx/word/document.xml"]
    told = (NAME, "Djevojka je upoznala", "Pouka iz predmeta")
    packed = files_of(tmp_path / "one")
    assert [(word, name) for word in told for name, part in packed.items() if word.encode() in part] == []


@pytest.mark.parametrize(("alike", "is_asked"), [(10, True), (11, False)])
def test_eleven_cases_alike_need_no_decision(
    project: OpenProject, tmp_path: Path, alike: int, *, is_asked: bool
) -> None:
    empty = [add_case(project).id for _ in range(alike)]
    give(project, len(list_cases(project)) - 1, "training_use", "case_study")
    making = make_workshop(project, tmp_path / "pack", "en", frozenset(empty))
    if is_asked:
        with pytest.raises(UserError, match="workshop_facts_undecided"):
            finished(making)
    else:
        assert finished(making).cases == 1


def test_the_exercise_of_a_moot_court_does_not_tell_the_solution(project: OpenProject, tmp_path: Path) -> None:
    see_all(project)
    finished(
        make_workshop(project, tmp_path / "pack", "cnr", frozenset((list_cases(project)[0].id,)), facts_stand(project))
    )
    exercise = words_of(tmp_path / "pack" / "moot_courts" / "case_01.docx")
    solution = words_of(tmp_path / "pack" / "moot_courts" / "solutions" / "case_01.docx")
    assert not re.search(r"osuđen|oslobođen|\d mj\.", exercise)
    assert "osuđen" in solution
    for words in ("Uloge", "Važeće pravo", "Pitanja"):
        assert words in exercise
        assert words not in solution


def test_answers_before_and_after_are_counted_by_question_and_name_nobody(tmp_path: Path) -> None:
    project = read_twice(tmp_path / "MNE.tip")
    see_all(project)
    finished(make_workshop(project, tmp_path / "pack", "en", decided=facts_stand(project)))
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


def test_countries_with_like_cases_stand_side_by_side(tmp_path: Path) -> None:
    project = demo_region(tmp_path / "region.tip", ("MDA", "MKD", "SRB"))
    see_all(project)
    finished(make_workshop(project, tmp_path / "pack", "en", decided=facts_stand(project)))
    close_project(project)

    tables = Document(str(tmp_path / "pack" / "comparison.docx")).tables
    rows = [[[cell.text for cell in row.cells] for row in table.rows[1:]] for table in tables]
    assert rows
    assert all(len({row[0] for row in group}) > 1 for group in rows)
    assert ["MKD", "Deception; Abuse of a position of vulnerability", "A: Trafficking in adults, 30 months"] in [
        row[:3] for group in rows for row in group
    ]
    assert [row[0] for group in rows for row in group if row[1] == "–"] == ["SRB"], "its court left the means unclear"
    assert not any(row[2] == "–" or row[2].endswith(": –") for group in rows for row in group)


def test_sentences_of_altered_cases_are_others_beside_those_of_other_countries_too(tmp_path: Path) -> None:
    project = demo_region(tmp_path / "region.tip", ("MDA", "MKD", "SRB"))
    see_all(project)
    for name, is_altered in (("real", False), ("altered", True)):
        decided = dict.fromkeys(facts_stand(project), is_altered)
        finished(make_workshop(project, tmp_path / name, "en", decided=decided))
    close_project(project)

    real, altered = (_sentences(tmp_path / name / "comparison.docx") for name in ("real", "altered"))
    assert real
    assert [told for told, was in zip(altered, real, strict=True) if told == was] == []
    sheets = [_sentences(path) for path in sorted((tmp_path / "altered" / "case_sheets").iterdir())]
    assert set(altered) <= {told for sheet in sheets for told in sheet}


def test_without_a_case_for_training_nothing_is_made(project: OpenProject, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="workshop_no_cases"):
        finished(make_workshop(project, tmp_path / "pack", "en", frozenset()))
    assert not (tmp_path / "pack").exists()


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


def test_facts_have_five_sentences_at_most() -> None:
    text = "One. Two two. Три. „Četiri“ je. Five? Six."
    assert first_sentences(text) == "One. Two two. Три. „Četiri“ je. Five?"
    assert first_sentences("She left. The court convicted him. Суд је осудио.", tells_outcome=False) == "She left."


@pytest.mark.parametrize(("place", "name"), [(0, "A"), (25, "Z"), (26, "A1"), (53, "B2")])
def test_defendants_are_letters(place: int, name: str) -> None:
    assert letter(place) == name


@pytest.mark.parametrize(("value", "month"), [("2020-03-05", 24243), ("2020-03", 24243), ("2020", None), ("", None)])
def test_months_are_counted_where_a_date_tells_them(value: str, month: int | None) -> None:
    assert month_of(value) == month


def _sentences(path: Path) -> list[str]:
    return re.findall(r"(\d+) months", words_of(path))
