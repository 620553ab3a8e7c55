"""Takes a lawyer's corrections into copies of the files of the program: exactly, and nothing else."""

import random
import tomllib
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from hashlib import sha256
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.support.catalogues import TRANSLATED
from tests.support.texts_source import source_tree
from tipcoder.errors import UserError
from tipcoder.exchange.text_review import ReviewRow, write_text_review
from tipcoder.languages.captions import TextReviewCaptions, caption_texts
from tipcoder.languages.ui_language import shipped_texts
from tipcoder.services.texts.document_texts import document_texts
from tipcoder.services.texts.model import Part, TranslatedText, weight_of
from tipcoder.services.texts.overlay import shipped_corpus
from tipcoder.services.texts.program_texts import program_texts
from tipcoder.services.texts.reading import LATIN
from tipcoder.services.texts.resource_texts import resource_texts
from tipcoder.services.texts.review import (
    apply_texts,
    check_texts,
    help_texts,
    read_files,
    review_status,
    texts_of,
    with_changes,
    write_texts,
)

__all__ = ["source_tree"]

DAY = date(2026, 11, 27)
HEADER_ROWS = 2
ROOT = Path(__file__).parents[3]
Cells = dict[str, str]


def contents(source_tree: Path) -> dict[Path, bytes]:
    files = [*source_tree.glob("*.md"), *(source_tree / "resources").rglob("*.*"), *source_tree.rglob("*.ts")]
    return {file: file.read_bytes() for file in files}


def test_the_copies_have_every_text_of_the_program(source_tree: Path) -> None:
    original = ROOT / "resources"
    wanted = {text.key for read in (resource_texts, document_texts) for text in read(original, "sr")}
    wanted |= {text.key for text in help_texts(original / "help", "sr")}
    wanted |= {text.key for text in program_texts(ROOT / "translations", "sr")}
    assert {text.key for text in texts_of("sr", tuple(Part))} == wanted


def edit(file: Path, change: Callable[[int, Cells], None]) -> None:
    """Change rows as Excel does, then put the columns and the rows in another order, and hide some."""
    book = load_workbook(file)
    sheet = book.worksheets[0]
    names = [str(cell.value) for cell in sheet[1]]
    heads, *rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=HEADER_ROWS)]
    for number, row in enumerate(rows):
        cells = {name: value or "" for name, value in zip(names, row, strict=True)}
        change(number, cells)
        row[:] = [cells[name] for name in names]
    order = [*range(2, len(names)), 0, 1]
    sheet.delete_rows(1, sheet.max_row)
    for row in (names, heads, *reversed(rows)):
        sheet.append([row[place] for place in order])
    sheet.row_dimensions[5].hidden = True
    book.save(file)


@pytest.mark.parametrize("language", [code for code in TRANSLATED if code != LATIN])
def test_what_nobody_corrected_changes_no_byte(source_tree: Path, language: str) -> None:
    before, file = contents(source_tree), source_tree / "texts.xlsx"
    count = write_texts(file, language, tuple(Part), TextReviewCaptions(), each_place=True)

    outcome = apply_texts(file, reviewer="XXX-01", day=DAY)

    assert (outcome.rows, outcome.corrections, outcome.faults) == (count, {}, [])
    assert contents(source_tree) == before


def test_sixty_corrections_are_applied_refused_and_told_by_row(source_tree: Path) -> None:
    file = source_tree / "texts.xlsx"
    parts = (Part.PROGRAM, Part.FRAMEWORK, Part.REPORTS)
    write_texts(file, "mk", parts, TextReviewCaptions(), each_place=True)
    texts = texts_of("mk", parts)
    chosen = random.Random(7).sample(
        [text for text in texts if len(text.translation) > 20 and not set("{%<&") & set(text.translation)], 60
    )
    good, faulty, reviewed = chosen[:50], chosen[50:58], chosen[58:]
    wrong = [
        ("", "text_empty"), ("{непознато} " + faulty[1].translation, "text_places"),
        ("<b>" + faulty[2].translation, "text_markup"), ("Written in another script altogether", "text_script"),
        ("Cудот " + faulty[4].translation, "text_script"), (faulty[5].translation + " %n", "text_places"),
        (faulty[6].translation + " ${x}", "text_places"), ("  \n ", "text_empty"),
    ]  # fmt: skip
    corrected = {text.key: f"{text.translation.strip()} „исправено“" for text in good}
    spoilt = {text.key: (words, code) for text, (words, code) in zip(faulty, wrong, strict=True)}

    def change(_: int, cells: Cells) -> None:
        key = cells["key"]
        if key in corrected:
            cells["translation"] = corrected[key] + "\n"
        elif key in spoilt:
            cells["translation"] = spoilt[key][0]
        elif key in {text.key for text in reviewed}:
            cells["status"] = " Reviewed"

    edit(file, change)
    before = {text.key: text for text in texts}
    outcome = apply_texts(file, reviewer="MKD-07", day=DAY)

    after = {text.key: text for text in texts_of("mk", parts)}
    assert {key for key in before if after[key].translation != before[key].translation} == set(corrected)
    assert {after[key].translation.strip() for key in corrected} == set(corrected.values())
    assert sorted(fault.code for fault in outcome.faults) == sorted(code for _, code in spoilt.values())
    rows = {str(row[-2].value): number for number, row in enumerate(load_workbook(file).worksheets[0].iter_rows(), 1)}
    assert {fault.values["row"] for fault in outcome.faults} == {rows[key] for key in spoilt}
    status = review_status("mk")
    assert (status.read, sum(status.all.values())) == (52, len(texts_of("mk")))
    assert review_status("sq").read == 0


def test_a_correction_of_a_text_of_workbooks_from_when_files_of_windows_held_it_is_taken(source_tree: Path) -> None:
    file, texts = source_tree / "texts.xlsx", source_tree / "resources" / "workbook" / "texts" / "mk.toml"
    key = f"program/Workbook/{sha256(b'List of terms' + bytes(1)).hexdigest()[:12]}"
    before = tomllib.loads(texts.read_text("utf-8"))["workbook"]
    row = ReviewRow(
        key=key, part="program", place="Workbook", english="List of terms", translation="Список на поими",
        provenance="", written=before["choices"],
    )  # fmt: skip
    write_text_review(file, "mk", [row], TextReviewCaptions("mk"))
    heads = [cell.value for cell in load_workbook(file).worksheets[0][HEADER_ROWS]]
    captions = caption_texts("mk")["text_review"]
    assert [head for head in heads if head] == [text for name, text in captions.items() if isinstance(text, str)]

    found, _ = read_files([file], "", DAY, partial(shipped_corpus, shipped_in=lambda _: {}))
    outcome = apply_texts(file, reviewer="MKD-07", day=DAY)

    changed = {"choices": row.translation, "taxonomy": row.translation}
    assert tomllib.loads(texts.read_text("utf-8"))["workbook"] == {**before, **changed}
    assert (outcome.faults, found.faults, len(found.corrections)) == ([], [], 2)


def test_a_text_that_has_its_own_row_is_not_corrected_by_an_earlier_key(source_tree: Path) -> None:
    """Windows and workbooks have the heading "Entries": each is corrected in its row."""
    file = source_tree / "texts.xlsx"
    write_texts(file, "mk", (Part.PROGRAM, Part.REPORTS), TextReviewCaptions(), each_place=True)
    key = f"program/Agreement/{sha256(b'Entries' + bytes(1)).hexdigest()[:12]}"

    edit(file, lambda _, cells: cells.update(translation="Внесени записи") if cells["key"] == key else None)

    assert [text.key for text in check_texts(file).corrections] == [key]


def test_only_the_line_of_the_text_changes_in_every_part_and_folder(source_tree: Path) -> None:
    file = source_tree / "texts.xlsx"
    write_texts(file, "sq", tuple(Part), TextReviewCaptions(), each_place=True)
    before = contents(source_tree)
    # Those that stand in one line: a text that the file breaks into lines is broken anew.
    every = (text for text in texts_of("sq", tuple(Part)) if text.translation.encode() in before[text.file])
    every = (text for text in every if text.translation[0].isalpha())  # no heading, no list
    texts = {tuple(text.key.split("/")[: 1 + (text.part is Part.DOCUMENTS)]): text for text in every}
    assert {text.part for text in texts.values()} == set(Part)

    def change(_: int, cells: Cells) -> None:
        if cells["key"] in {text.key for text in texts.values()}:
            cells["translation"] = 'Shënim "i ri" \\ ' + cells["translation"]

    edit(file, change)
    assert apply_texts(file, reviewer="ALB-01", day=DAY).faults == []

    changed = {path for path, content in contents(source_tree).items() if before.get(path) != content}
    assert changed == {text.file for text in texts.values()} | {source_tree / "resources" / "reviews" / "sq.csv"}
    for path in changed & set(before):
        old, new = before[path].decode().splitlines(), path.read_bytes().decode().splitlines()
        assert len(old) == len(new)
        of_file = sum(text.file == path for text in texts.values())
        assert sum(one != other for one, other in zip(old, new, strict=True)) == (of_file or 1)


def test_every_text_of_a_language_can_be_corrected(source_tree: Path) -> None:
    wanted = {text: _corrected(text.translation) for text in texts_of("ro")}

    for file, content in with_changes(wanted).items():
        file.write_text(content, encoding="utf-8", newline="")

    assert {text.key: text.translation for text in texts_of("ro")} == {text.key: new for text, new in wanted.items()}


def _corrected(text: str) -> str:
    bare = text.strip()
    return text.replace(bare, f"{bare} (verificat)", 1) if bare else "verificat"


def test_a_long_text_is_broken_into_lines_as_a_person_would(source_tree: Path) -> None:
    long = next(text for text in texts_of("sq", [Part.FRAMEWORK]) if len(text.translation) > 200)
    words = f'{long.translation} Shembull: "një fjalë" \\ tjetër.'

    (changed,) = with_changes({long: words}).values()

    written = next(part for part in changed.split('"""') if "një fjalë" in part)
    assert "\\n" not in written
    assert max(map(len, written.splitlines())) <= 120
    long.file.write_text(changed, encoding="utf-8")
    assert words in {text.translation for text in texts_of("sq", [Part.FRAMEWORK])}


def test_a_review_counts_until_somebody_changes_the_text(source_tree: Path) -> None:
    file = source_tree / "texts.xlsx"
    write_texts(file, "sr", (Part.REPORTS,), TextReviewCaptions(), each_place=True)

    first, second, *_ = _reports("sr")
    edit(file, lambda _, cells: cells.update(status="reviewed") if cells["key"] in (first.key, second.key) else None)
    apply_texts(file, reviewer="SRB-02", day=DAY)
    assert review_status("sr").read == 2

    content = first.file.read_text(encoding="utf-8")
    first.file.write_text(content.replace(first.translation, f"{first.translation}?", 1), encoding="utf-8")
    assert review_status("sr").read == 1


def test_without_the_source_of_windows_the_other_texts_are_counted(source_tree: Path) -> None:
    every, windows = sum(review_status("sq").all.values()), len(texts_of("sq", (Part.PROGRAM,)))
    (source_tree / "translations" / "tipcoder_sq.ts").unlink()
    status = review_status("sq")
    assert (status.read, sum(status.all.values())) == (0, every - windows)
    assert sum(review_status("sq", shipped_in=shipped_texts).all.values()) == every


def _reports(language: str) -> Iterator[TranslatedText]:
    return (text for text in texts_of(language, (Part.REPORTS,)))


def test_a_text_that_changed_here_meanwhile_is_not_overwritten(source_tree: Path) -> None:
    file = source_tree / "texts.xlsx"
    write_texts(file, "sr", (Part.REPORTS,), TextReviewCaptions(), each_place=True)
    first = next(_reports("sr"))
    content = first.file.read_text(encoding="utf-8")
    first.file.write_text(content.replace(first.translation, f"{first.translation}?", 1), encoding="utf-8")

    def change(_: int, cells: Cells) -> None:
        if cells["key"] == first.key:
            cells["translation"] = f"{first.translation}!"

    edit(file, change)
    assert [fault.code for fault in check_texts(file).faults] == ["text_changed_meanwhile"]
    assert next(_reports("sr")).translation == f"{first.translation}?"


def test_workbooks_that_are_none_of_texts(source_tree: Path) -> None:
    file = source_tree / "texts.xlsx"
    write_texts(file, "sr", (Part.REPORTS,), TextReviewCaptions(), each_place=True)
    book = load_workbook(file)
    book.worksheets[0].delete_cols(1)
    book.save(file)
    with pytest.raises(UserError, match="texts_columns"):
        check_texts(file)

    book.worksheets[0].title = "Sheet1"
    book.save(file)
    with pytest.raises(UserError, match="texts_language"):
        check_texts(file)


@pytest.mark.parametrize("language", TRANSLATED)
def test_pages_of_the_help_have_the_paragraphs_of_the_english_ones(language: str) -> None:
    texts = texts_of(language, (Part.HELP,))
    assert len(texts) > 100
    assert {(text.english[:2] == "# ") == (text.translation[:2] == "# ") for text in texts} == {True}
    assert [text.key for text in texts if text.english[:1] == "!" and text.translation[:1] != "!"] == []


def test_paragraphs_of_the_help_and_other_words_for_terms_are_corrected(source_tree: Path) -> None:
    file = source_tree / "texts.xlsx"
    write_texts(file, "sq", (Part.HELP, Part.TAXONOMIES), TextReviewCaptions(), each_place=True)
    texts = texts_of("sq", (Part.HELP, Part.TAXONOMIES))
    words = next(text for text in texts if text.is_list)
    paragraph = next(text for text in texts if text.part is Part.HELP and "**" in text.translation)
    link = next(text for text in texts if text.part is Part.HELP and "](" in text.translation)
    corrected = {
        words.key: f"{words.translation}\n\n tjetër fjalë \n",
        paragraph.key: f"{paragraph.translation} Shënim i ri.",
        link.key: link.translation.replace("](", "](tjeter-"),
    }

    edit(file, lambda _, cells: cells.update(translation=corrected.get(cells["key"], cells["translation"])))
    outcome = apply_texts(file, reviewer="ALB-01", day=DAY)

    after = {text.key: text.translation for text in texts_of("sq")}
    assert [fault.code for fault in outcome.faults] == ["text_markup"]
    assert after[words.key].split("\n") == [*words.translation.split("\n"), "tjetër fjalë"]
    assert after[paragraph.key] == corrected[paragraph.key]
    assert after[link.key] == link.translation


@pytest.mark.parametrize("language", TRANSLATED)
def test_words_of_workshop_packs_are_reviewed_too(language: str) -> None:
    found = {text.place: text for text in texts_of(language, (Part.WORKSHOP,))}
    assert (found["study_title"].english, weight_of(found["study_title"], language)) == ("Case study {number}", 4)
    ((_, content),) = with_changes({found["study_title"]: "Studim {number}"}).items()
    assert tomllib.loads(content)["study_title"] == "Studim {number}"


@pytest.mark.parametrize("language", ["ro", "cnr", "sr"])
def test_forms_of_what_is_counted_that_english_has_not_are_reviewed_too(language: str) -> None:
    counted = [text for text in texts_of(language, (Part.REPORTS,)) if text.key.endswith(".few")]
    assert {text.place for text in counted} >= {"counted.hearings.few", "unit.request.few"}
    assert {text.english for text in counted if text.place == "counted.hearings.few"} == {"heard {count} times"}
    assert [text.place for text in counted if text.place.startswith("note.")] == ["note.few"], "a text of that name"


def test_a_correction_of_a_brief_is_applied_to_its_file(source_tree: Path) -> None:
    file = source_tree / "texts.xlsx"
    write_texts(file, "ro", (Part.REPORTS,), TextReviewCaptions(), each_place=True)
    texts = texts_of("ro", (Part.REPORTS,))
    folders = ("briefs/questions/", "briefs/texts/")
    chosen = [next(text for text in texts if text.key.startswith(folder)) for folder in folders]
    corrected = {text.key: f"{text.translation} (corectat)" for text in chosen}

    edit(file, lambda _, cells: cells.update(translation=corrected.get(cells["key"], cells["translation"])))
    outcome = apply_texts(file, reviewer="MDA-01", day=DAY)

    after = {text.key: text.translation for text in texts_of("ro", (Part.REPORTS,))}
    assert outcome.faults == []
    assert {key: after[key] for key in corrected} == corrected
    assert {text.file for text in outcome.corrections} == {text.file for text in chosen}
