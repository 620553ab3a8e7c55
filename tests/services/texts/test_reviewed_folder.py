"""Takes reviewed texts of an installed program into the folder of the person, and out again."""

import json
import shutil
from collections.abc import Iterator
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QCoreApplication

from tests.support.catalogues import TRANSLATED
from tests.support.commands import Commands
from tipcoder import paths
from tipcoder.errors import UserError
from tipcoder.languages import ui_language
from tipcoder.languages.captions import TextReviewCaptions
from tipcoder.languages.ui_language import shipped_texts
from tipcoder.services.texts.model import Part
from tipcoder.services.texts.program_texts import compiled_texts, program_texts
from tipcoder.services.texts.review import TakenTexts, take_reviewed, write_texts
from tipcoder.services.texts.reviewed_folder import (
    ReviewedGroup,
    read_reviewed,
    reviewed_groups,
    reviewed_texts,
    take_out,
)
from tipcoder.ui.shell.start import ReviewedOverlay

DAY = date(2026, 11, 27)
HEADER_ROWS = 2


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The workbook of texts in Macedonian, as it is written where the source is, with the rows of some windows."""
    file = tmp_path_factory.mktemp("written") / "texts.xlsx"
    write_texts(file, "mk", (Part.PROGRAM,), TextReviewCaptions(), each_place=True)
    book = load_workbook(file)
    sheet = book.worksheets[0]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    place = [cell.value for cell in sheet[1]].index("place")
    sheet.delete_rows(1, sheet.max_row)
    for number, row in enumerate(rows):
        if number < HEADER_ROWS or str(row[place]).startswith(("Actions", "MainWindow", "CaseListPage")):
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


@pytest.fixture
def laid_over(qapp: QCoreApplication) -> Iterator[None]:
    """Windows that use reviewed texts."""
    ui_language.languages().lay_over(reviewed_texts)
    yield
    ui_language.languages().lay_over(None)


def corrected(written: Path, target: Path, corrections: dict[tuple[str, str], str], status: str = "") -> Path:
    """Write the corrections, by place and English, into a copy of the workbook."""
    book = load_workbook(written)
    sheet = book.worksheets[0]
    columns = {str(cell.value): cell.column for cell in sheet[1]}
    left = dict(corrections)
    for row in range(HEADER_ROWS + 1, sheet.max_row + 1):
        place = (str(sheet.cell(row, columns["place"]).value), str(sheet.cell(row, columns["english"]).value))
        if place in left:
            sheet.cell(row, columns["translation"]).value = left.pop(place)
            sheet.cell(row, columns["status"]).value = status
    assert not left
    book.save(target)
    return target


def take(file: Path, reviewer: str = "MKD-07") -> TakenTexts:
    return take_reviewed(file, reviewer, DAY, shipped_texts)


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

    assert (taken.taken, taken.left) == (2, 0)
    assert sorted(fault.code for fault in taken.outcome.faults) == ["text_places", "text_script"]
    assert reviewed_texts("mk") == {
        ("Actions", "Settings…", 0): "Нагодувања…",
        ("CaseListPage", "%n case(s)", 1): "%n судски предмет",
    }
    assert reviewed_groups(shipped_texts) == (ReviewedGroup("mk", "MKD-07", DAY, 2),)


def test_a_file_with_nothing_sound_in_it_changes_nothing(written: Path, tmp_path: Path) -> None:
    take(corrected(written, tmp_path / "first.xlsx", {("Actions", "Settings…"): "Нагодувања…"}))
    folder = paths.reviewed_texts_folder()
    before = {file: file.read_bytes() for file in folder.iterdir()}
    hostile = {
        ("MainWindow", "{project} - tipcoder"): "{project.__class__}",
        ("Actions", "Settings…"): "<img src='file:///etc/passwd'>Поставки",
        ("CaseListPage (1/3)", "%n case(s)"): "предмети",
    }

    taken = take(corrected(written, tmp_path / "hostile.xlsx", hostile))

    faults = [fault for fault in taken.outcome.faults if fault.code in ("text_places", "text_markup")]
    assert len({fault.values["row"] for fault in faults}) == len(hostile)
    assert taken.taken == 0
    for name, content in (("none.xlsx", b"PK\x03\x04 no workbook"), ("empty.xlsx", b"")):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(UserError):
            take(tmp_path / name)
    assert {file: file.read_bytes() for file in folder.iterdir()} == before


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

    take_out(reviewed_groups(shipped_texts)[0])

    ui_language.install("mk")
    assert shown("Actions", "Settings…") == "Поставки…"
    assert reviewed_groups(shipped_texts) == ()
    assert list(paths.reviewed_texts_folder().iterdir()) == []


def test_a_later_review_replaces_and_takes_back_an_earlier_one(written: Path, tmp_path: Path) -> None:
    first = {("Actions", "Settings…"): "Нагодувања…", ("Actions", "Coding"): "Шифрирање"}
    take(corrected(written, tmp_path / "first.xlsx", first))

    second = {("Actions", "Settings…"): "Поставување…"}
    take(corrected(written, tmp_path / "second.xlsx", second), "MKD-02")
    assert [(group.reviewer, group.count) for group in reviewed_groups(shipped_texts)] == [("MKD-02", 1), ("MKD-07", 1)]
    take(corrected(written, tmp_path / "third.xlsx", {("Actions", "Coding"): "Кодирање"}, "reviewed"), "MKD-02")

    assert reviewed_texts("mk") == {("Actions", "Settings…", 0): "Поставување…"}
    assert read_reviewed("mk")["Actions", "Settings…", 0].reviewer == "MKD-02"


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"\xff\xfe", b'{"texts": [[1]], "checksum": "0"}', b"[" * 100_000], ids=range(5)
)
def test_a_damaged_file_is_refused_listed_and_replaced(content: bytes, written: Path, tmp_path: Path) -> None:
    folder = paths.reviewed_texts_folder()
    folder.mkdir(parents=True)
    (folder / "mk.json").write_bytes(content)

    with pytest.raises(UserError, match="reviewed_damaged"):
        reviewed_texts("mk")
    assert reviewed_groups(shipped_texts) == (ReviewedGroup("mk"),)

    if content:
        take_out(ReviewedGroup("mk"))
        assert reviewed_texts("mk") == {}
    else:
        take(corrected(written, tmp_path / "back.xlsx", {("Actions", "Coding"): "Шифрирање"}))
        assert reviewed_texts("mk") == {("Actions", "Coding", 0): "Шифрирање"}


@pytest.mark.parametrize(("place", "value"), [(2, "x"), (2, -1), (2, 10**9), (2, True), (2, 1.0), (0, 7), (3, None)])
def test_a_place_that_no_text_has_damages_the_file(
    place: int, value: object, written: Path, tmp_path: Path, laid_over: None
) -> None:
    take(corrected(written, tmp_path / "back.xlsx", {("Actions", "Coding"): "Шифрирање"}))
    file = paths.reviewed_texts_folder() / "mk.json"
    texts = json.loads(file.read_bytes())["texts"]
    texts[0][place] = value
    checksum = sha256(json.dumps(texts).encode()).hexdigest()
    file.write_text(json.dumps({"texts": texts, "checksum": checksum}), encoding="utf-8")

    with pytest.raises(UserError, match="reviewed_damaged"):
        reviewed_texts("mk")
    ReviewedOverlay().begin()
    assert QCoreApplication.translate("Actions", "Coding") != "Шифрирање"


def test_one_changed_letter_damages_the_file(written: Path, tmp_path: Path) -> None:
    take(corrected(written, tmp_path / "back.xlsx", {("MainWindow", "{project} - tipcoder"): "tipcoder - {project}"}))
    file = paths.reviewed_texts_folder() / "mk.json"
    assert "tipcoder - {project}" in reviewed_texts("mk").values()

    file.write_bytes(file.read_bytes().replace(b"tipcoder - {project}", b"tipcoder - {projekt}"))

    with pytest.raises(UserError, match="reviewed_damaged"):
        reviewed_texts("mk")


def test_the_command_checks_without_the_source(written: Path, tmp_path: Path) -> None:
    words = {("Actions", "Settings…"): "Нагодувања…", ("Actions", "Taxonomies"): "Taxonomije"}
    said = Commands()("texts", "check", corrected(written, tmp_path / "back.xlsx", words))

    assert "Нагодувања…" in said.output
    assert said.exit_code == 1
    assert reviewed_texts("mk") == {}
