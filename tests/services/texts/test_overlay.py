"""Takes reviewed texts of an installed program into the folder of the person, and out again."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from hashlib import sha256
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QCoreApplication

from tests.support.catalogues import TRANSLATED
from tests.support.commands import Commands
from tipcoder import paths
from tipcoder.domain.corrections import use_corrected
from tipcoder.domain.verdicts import Verdict
from tipcoder.errors import UserError
from tipcoder.exchange.workbook.labels import Labels
from tipcoder.languages import ui_language
from tipcoder.languages.captions import CodebookCaptions, TextReviewCaptions
from tipcoder.languages.ui_language import shipped_texts
from tipcoder.services.codebook import write_codebook
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.projects import close_project, open_project
from tipcoder.services.report.words import ReportWords
from tipcoder.services.taxonomy_files import shipped_taxonomy
from tipcoder.services.texts import overlay
from tipcoder.services.texts.model import Part
from tipcoder.services.texts.overlay import (
    ReviewedGroup,
    TakenTexts,
    renew,
    reviewed_groups,
    reviewed_texts,
    shipped_corpus,
    take_out,
    take_reviewed,
)
from tipcoder.services.texts.own_reviews import KeptReview, keep
from tipcoder.services.texts.packs import write_pack
from tipcoder.services.texts.program_texts import compiled_texts, program_key, program_texts
from tipcoder.services.texts.reading import Corpus
from tipcoder.services.texts.review import texts_of, write_texts
from tipcoder.services.texts.reviews import Judged
from tipcoder.ui.help.pages import read_pages
from tipcoder.ui.shell.start import ReviewedOverlay

DAY = date(2026, 11, 27)
HEADER_ROWS = 2
_KEPT = ("program/Actions", "program/MainWindow", "program/CaseListPage")
AS_SHIPPED = partial(shipped_corpus, shipped_in=shipped_texts)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The workbook of texts in Macedonian, as it is written where the source is, with the rows of some windows."""
    file = tmp_path_factory.mktemp("written") / "texts.xlsx"
    write_texts(file, "mk", (Part.PROGRAM,), TextReviewCaptions(), each_place=True)
    book = load_workbook(file)
    sheet = book.worksheets[0]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    key = [cell.value for cell in sheet[1]].index("key")
    sheet.delete_rows(1, sheet.max_row)
    for number, row in enumerate(rows):
        if number < HEADER_ROWS or str(row[key]).startswith(_KEPT):
            sheet.append(row)
    book.save(file)
    return file


@pytest.fixture(autouse=True)
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Compiled translations only, as in an installed program."""
    folder = tmp_path / "translations"
    folder.mkdir()
    for file in paths.translations().glob("*.qm"):
        shutil.copy(file, folder)
    monkeypatch.setattr(paths, "translations", lambda: folder)


@pytest.fixture(autouse=True)
def _as_it_ships() -> Iterator[None]:
    yield
    paths.read_anew()
    use_corrected({})


@pytest.fixture
def laid_over(qapp: QCoreApplication) -> Iterator[None]:
    """Windows that use reviewed texts."""
    ui_language.languages().lay_over(partial(reviewed_texts, shipped_in=shipped_texts))
    yield
    ui_language.languages().lay_over(None)


def corrected(written: Path, target: Path, corrections: dict[tuple[str, str], str], status: str = "") -> Path:
    """Write the corrections, by place and English, into a copy of the workbook."""
    book = load_workbook(written)
    sheet = book.worksheets[0]
    columns = {str(cell.value): cell.column for cell in sheet[1]}
    left = dict(corrections)
    stands = {text.key: text.place for text in texts_of(sheet.title, shipped_in=shipped_texts)}
    for row in range(HEADER_ROWS + 1, sheet.max_row + 1):
        place = (stands[str(sheet.cell(row, columns["key"]).value)], str(sheet.cell(row, columns["english"]).value))
        if place in left:
            sheet.cell(row, columns["translation"]).value = left.pop(place)
            sheet.cell(row, columns["status"]).value = status
    assert not left
    book.save(target)
    return target


def kept_files() -> dict[str, bytes]:
    folder = paths.reviewed_texts_folder()
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def take(file: Path, reviewer: str = "MKD-07") -> TakenTexts:
    return take_reviewed(file, reviewer, DAY, AS_SHIPPED)


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_known_without_the_source(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    known = {text.key: text.translation for text in compiled_texts(shipped_texts(language))}
    source = program_texts(Path(__file__).parents[3] / "translations", language)
    assert known == {text.key: text.translation for text in source if text.translation}


def test_sound_corrections_are_taken_and_broken_ones_told_by_row(written: Path, tmp_path: Path) -> None:
    file = corrected(
        written,
        tmp_path / "back.xlsx",
        {
            ("Actions", "Settings…"): "Нагодувања…",
            ("MainWindow", "{project} - tipcoder"): "{проект} - tipcoder",
            ("Actions", "Taxonomies"): "Taxonomije",
            ("CaseListPage (1/3)", "%n case(s)"): "%n судски предмет",
        },
    )

    taken = take(file)

    assert taken.taken == 2
    assert sorted(fault.code for fault in taken.outcome.faults) == ["text_places", "text_script"]
    assert reviewed_texts("mk", shipped_texts) == {
        ("Actions", "Settings…", 0): "Нагодувања…",
        ("CaseListPage", "%n case(s)", 1): "%n судски предмет",
    }
    assert reviewed_groups() == (ReviewedGroup("mk", "MKD-07", DAY, 2),)


def test_a_file_with_nothing_sound_in_it_changes_nothing(written: Path, tmp_path: Path) -> None:
    take(corrected(written, tmp_path / "first.xlsx", {("Actions", "Settings…"): "Нагодувања…"}))
    before = kept_files()
    hostile = {
        ("MainWindow", "{project} - tipcoder"): "{project.__class__}",
        ("Actions", "Settings…"): "<img src='file:///etc/passwd'>Поставки",
        ("CaseListPage (1/3)", "%n case(s)"): "предмети",
    }

    taken = take(corrected(written, tmp_path / "hostile.xlsx", hostile))

    faults = [fault for fault in taken.outcome.faults if fault.code in ("text_places", "text_markup")]
    assert len({fault.values["row"] for fault in faults}) == len(hostile)
    assert taken.taken == 0
    for name, content in (("none.xlsx", b"PK\x03\x04 no workbook"), ("empty.xlsx", b""), ("no.tipreview", b"{}")):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(UserError):
            take(tmp_path / name)
    assert kept_files() == before


def test_what_is_taken_is_shown_at_once_and_goes_when_taken_out(written: Path, tmp_path: Path, laid_over: None) -> None:
    place = ("CaseListPage (1/3)", "%n case(s)"), ("CaseListPage (2/3)", "%n case(s)")
    words = {("Actions", "Settings…"): "Нагодувања…", place[0]: "%n судски предмет", place[1]: "%n судски предмети"}
    take(corrected(written, tmp_path / "back.xlsx", words))

    def shown(context: str, text: str, number: int = -1) -> str:
        return QCoreApplication.translate(context, text, None, number)

    ui_language.install("mk")
    assert shown("Actions", "Settings…") == "Нагодувања…"
    assert shown("Actions", "Coding") == "Кодирање"
    assert shown("Nowhere", "Coding") == "Coding"
    assert [shown("CaseListPage", "%n case(s)", number) for number in (1, 11, 21, 5)] == [
        "1 судски предмет", "11 судски предмети", "21 судски предмет", "5 судски предмети",
    ]  # fmt: skip
    ui_language.install("sr")
    assert shown("Actions", "Settings…") == "Подешавања…"

    take_out(reviewed_groups(), AS_SHIPPED)

    ui_language.install("mk")
    assert shown("Actions", "Settings…") == "Поставки…"
    assert reviewed_groups() == ()
    assert kept_files() == {}


def test_a_verdict_that_is_kept_while_texts_are_made_is_used_at_the_next_start(
    written: Path, tmp_path: Path, qapp: QCoreApplication
) -> None:
    place = ("Actions", "Settings…")
    take(corrected(written, tmp_path / "first.xlsx", {place: "Нагодувања…"}))
    corpus = shipped_corpus("mk", shipped_texts)
    text = corpus.with_key(program_key(*place))[0]
    said = Judged(
        text.key, text.english, text.translation, Verdict.WRONG, "Прилагодувања…", only_here=False, comment="",
        reviewer="MKD-08", day=DAY + timedelta(1),
    )  # fmt: skip

    def corpus_in(_language: str) -> Corpus:
        keep(KeptReview("mk", "MKD-08", (said,), is_own=True))
        return corpus

    renew(corpus_in)
    paths.read_anew()
    assert not paths.corrected().is_current

    ReviewedOverlay().begin()
    assert paths.corrected().is_current
    assert paths.corrected().windows["mk"][*place, 0] == "Прилагодувања…"
    ui_language.languages().lay_over(None)


def test_what_was_kept_is_used_at_the_next_start_though_the_program_ended_before_it_was_made(
    written: Path, tmp_path: Path, qapp: QCoreApplication
) -> None:
    place = ("Actions", "Settings…")
    take(corrected(written, tmp_path / "back.xlsx", {place: "Нагодувања…"}))
    paths.corrected_index().unlink()
    paths.read_anew()

    ReviewedOverlay().begin()
    assert paths.corrected().windows["mk"][*place, 0] == "Нагодувања…"
    ui_language.languages().lay_over(None)


def test_a_later_review_of_the_same_computer_wins(written: Path, tmp_path: Path) -> None:
    first = {("Actions", "Settings…"): "Нагодувања…", ("Actions", "Coding"): "Шифрирање"}
    take(corrected(written, tmp_path / "first.xlsx", first))

    second = {("Actions", "Settings…"): "Поставување…"}
    later = DAY + timedelta(days=1)
    take_reviewed(corrected(written, tmp_path / "second.xlsx", second), "MKD-02", later, AS_SHIPPED)
    assert reviewed_texts("mk", shipped_texts)["Actions", "Settings…", 0] == "Поставување…"
    back = {("Actions", "Coding"): "Кодирање"}
    take_reviewed(corrected(written, tmp_path / "third.xlsx", back, "reviewed"), "MKD-02", later, AS_SHIPPED)

    assert reviewed_texts("mk", shipped_texts) == {("Actions", "Settings…", 0): "Поставување…"}


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"\xff\xfe", b'{"verdicts": [[1]], "own": true, "checksum": "0"}', b"[" * 100_000],
    ids=range(5),
)  # fmt: skip
def test_a_damaged_file_is_said_once_and_put_aside(content: bytes) -> None:
    folder = paths.reviewed_texts_folder()
    folder.mkdir(parents=True)
    (folder / "mk.MKD-07.json").write_bytes(content)

    with pytest.raises(UserError, match="reviewed_damaged"):
        reviewed_texts("mk", shipped_texts)

    assert reviewed_texts("mk", shipped_texts) == {}
    assert kept_files() == {"mk.MKD-07.json.damaged1": content}


def test_one_changed_letter_damages_the_file(written: Path, tmp_path: Path) -> None:
    take(corrected(written, tmp_path / "back.xlsx", {("MainWindow", "{project} - tipcoder"): "tipcoder - {project}"}))
    file = paths.reviewed_texts_folder() / "mk.MKD-07.json"
    assert "tipcoder - {project}" in reviewed_texts("mk", shipped_texts).values()

    file.write_bytes(file.read_bytes().replace(b"tipcoder - {project}", b"tipcoder - {projekt}"))

    with pytest.raises(UserError, match="reviewed_damaged"):
        reviewed_texts("mk", shipped_texts)


def test_what_an_older_program_kept_becomes_verdicts_once() -> None:
    folder = paths.reviewed_texts_folder()
    folder.mkdir(parents=True)
    texts = [
        ["Actions", "Settings…", 0, "Нагодувања…", "MKD-07", "2026-11-27"],
        ["CaseListPage", "%n case(s)", 2, "%n судски предмети", "Петар", "2026-11-27"],
        ["Actions", "Of an older program", 0, "Нешто", "MKD-07", "2026-11-27"],
    ]
    checksum = sha256(json.dumps(texts).encode()).hexdigest()
    (folder / "mk.json").write_text(json.dumps({"texts": texts, "checksum": checksum}), encoding="utf-8")

    for _ in range(2):
        assert reviewed_texts("mk", shipped_texts) == {
            ("Actions", "Settings…", 0): "Нагодувања…",
            ("CaseListPage", "%n case(s)", 2): "%n судски предмети",
        }
    assert set(kept_files()) == {"mk.MKD-07.json", "mk.XXX-00.json", "mk.json.old"}


TEXTS = {
    Part.HELP: lambda text: text.key.startswith("help/findings#") and set(text.translation).isdisjoint("*[<#!"),
    Part.REPORTS: lambda text: text.key.endswith("/word.key_challenges"),
    Part.FRAMEWORK: lambda text: text.key.endswith("survey.decision_date.label"),
    Part.TAXONOMIES: lambda text: text.key == "taxonomies/means/terms.force.label",
    Part.PROGRAM: lambda text: text.english == "Cancel",
}


def test_a_correction_of_any_part_is_seen_at_once(tmp_path: Path, laid_over: None, demo: Path) -> None:
    """Nothing that ships and no project is touched: the folders may be read-only."""
    corpus = list(shipped_corpus("sr", shipped_texts).distinct())
    chosen = {
        part: next(places[0] for places in corpus for text in places if text.part is part and fits(text))
        for part, fits in TEXTS.items()
    }
    verdicts = [
        Judged(
            text.key, text.english, text.translation, Verdict.WRONG, f"{text.translation} и ово", only_here=False,
            comment="", reviewer="SRB-03", day=DAY,
        )
        for text in chosen.values()
    ]  # fmt: skip
    pack = tmp_path / "sr-SRB-03.tipreview"
    write_pack(pack, "sr", "SRB-03", DAY, verdicts)
    project = Path(shutil.copy(demo / "SRB.tip", tmp_path))
    words = ReportWords("sr").word("key_challenges")

    taken = take_reviewed(pack, "", DAY, AS_SHIPPED)

    assert taken.outcome.faults == []
    assert ReportWords("sr").word("key_challenges") == f"{words} и ово"
    assert ReportWords("sr-Latn").word("key_challenges").endswith(" i ovo")
    codebook = tmp_path / "codebook.html"
    write_codebook(codebook, language="sr", captions=CodebookCaptions("sr"))
    told = f"Текстови исправљени на овом рачунару: {paths.corrected().counts['sr']}"
    assert told in codebook.read_text(encoding="utf-8")
    page = chosen[Part.HELP]
    assert f"{page.translation} и ово" in next(page.text for page in read_pages("sr") if page.topic == "findings")
    ui_language.install("sr")
    assert (
        QCoreApplication.translate(chosen[Part.PROGRAM].key.split("/")[1], "Cancel")
        == f"{chosen[Part.PROGRAM].translation} и ово"
    )
    opened = open_project(project, passphrase=DEMO_PASSPHRASE)
    try:
        form = opened.form
        label = next(question for _, question in form.all_questions() if question.name == "decision_date").label
        assert label.plain("sr", "en") == f"{chosen[Part.FRAMEWORK].translation} и ово"
        assert Labels(form, "sr").give(label) == chosen[Part.FRAMEWORK].translation
        means = shipped_taxonomy("means").by_code()["force"]
        assert means.label("sr") == f"{chosen[Part.TAXONOMIES].translation} и ово"
    finally:
        close_project(opened)

    overlay.use_as_shipped()
    assert ReportWords("sr").word("key_challenges") == words
    assert means.label("sr") == chosen[Part.TAXONOMIES].translation
    paths.read_anew()
    index = paths.corrected_index()
    index.write_bytes(index.read_bytes().replace(b'"shipped": "', b'"shipped": "0'))
    assert not paths.corrected().is_current
    ReviewedOverlay().begin()
    assert paths.corrected().is_current
    assert ReportWords("sr").word("key_challenges") == f"{words} и ово"
    take_out(reviewed_groups(), AS_SHIPPED)
    assert ReportWords("sr").word("key_challenges") == words


def test_corrections_of_texts_that_changed_since_are_listed() -> None:
    assert overlay.outdated_corrections(AS_SHIPPED) == ()
    text = next(iter(AS_SHIPPED("mk").with_key(program_key("Actions", "Settings…"))))
    said = Judged(
        text.key, text.english, text.translation, Verdict.WRONG, "Нагодувања…", only_here=True, comment="",
        reviewer="MKD-07", day=DAY,
    )  # fmt: skip
    gone = replace(said, key=program_key("Actions", "No more…"), english="No more…")
    other = replace(said, english="Settings of before", correction="Други")
    translated = replace(said, text="Претходно")
    right = replace(said, english="Settings of before", verdict=Verdict.RIGHT, correction="")
    there = replace(said, text="Претходно", correction=text.translation)
    for one, expected in (
        (said, ()), (right, ()), (there, ()), (gone, ("No more…",)), (other, ("Settings of before",)),
        (translated, ("Settings…",)),
    ):  # fmt: skip
        keep(KeptReview("mk", "MKD-07", (one,), is_own=True))
        listed = overlay.outdated_corrections(AS_SHIPPED)
        assert tuple(found.english for found in listed) == expected
        assert all((found.reviewer, found.after) == ("MKD-07", one.correction) for found in listed)


def test_the_command_checks_without_the_source(written: Path, tmp_path: Path) -> None:
    words = {("Actions", "Settings…"): "Нагодувања…", ("Actions", "Taxonomies"): "Taxonomije"}
    said = Commands()("texts", "check", corrected(written, tmp_path / "back.xlsx", words))

    assert "Нагодувања…" in said.output
    assert said.exit_code == 1
    assert reviewed_texts("mk", shipped_texts) == {}
