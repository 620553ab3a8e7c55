"""Reading a workbook of texts: all that a lawyer typed is told by row, and damage is no correction."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tipcoder.domain.verdicts import Verdict
from tipcoder.errors import UserError
from tipcoder.languages.captions import TextReviewCaptions
from tipcoder.services.texts.model import CORE, TRANSLATED_PARTS, Part, weight_of
from tipcoder.services.texts.places import Places
from tipcoder.services.texts.reading import ReviewOutcome, in_other_script
from tipcoder.services.texts.review import check_texts, corpus_of, reviewed_languages, texts_of, write_texts

FIRST = 3
Typed = Mapping[int, Mapping[str, str | None]]


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Give the workbook of the reports of a language, a row a place."""
    made: dict[str, Path] = {}

    def of(language: str) -> Path:
        if language not in made:
            made[language] = tmp_path_factory.mktemp("reports") / f"{language}.xlsx"
            captions = TextReviewCaptions(language)
            write_texts(made[language], language, (Part.REPORTS,), captions, each_place=True)
        return made[language]

    return of


def checked(written: Path, target: Path, typed: Typed) -> ReviewOutcome:
    """Return what comes of a workbook in which somebody typed into some columns of some rows."""
    book = load_workbook(written)
    sheet = book.worksheets[0]
    columns = {str(cell.value): cell.column for cell in sheet[1]}
    for row, cells in typed.items():
        for name, words in cells.items():
            sheet.cell(row, columns[name]).value = words
    book.save(target)
    return check_texts(target)


def plain_row(written: Path) -> int:
    """Return the row of a text into which nothing is filled, behind those that are spoilt."""
    sheet = load_workbook(written).worksheets[0]
    column = [str(cell.value) for cell in sheet[1]].index("translation")
    rows = list(enumerate(sheet.iter_rows(values_only=True), 1))
    return next(number for number, cells in rows[9:] if not set("{%<&*") & set(str(cells[column])))


def codes(found: list[UserError]) -> list[tuple[str, object]]:
    return [(one.code, one.values["row"]) for one in found]


@pytest.mark.parametrize(
    ("language", "word", "verdict"),
    [
        ("sq", "i saktë", Verdict.RIGHT),
        ("sq", " Shqyrtuar ", Verdict.RIGHT),
        ("ro", "GREȘIT", Verdict.WRONG),
        ("cnr", "sumnjivo", Verdict.DOUBTFUL),
        ("mk", "точно", Verdict.RIGHT),
        ("sr", "сумњиво", Verdict.DOUBTFUL),
        ("mk", "wrong", Verdict.WRONG),
    ],
)
def test_a_status_is_read_in_the_words_of_any_language(
    reports: Callable[[str], Path], tmp_path: Path, language: str, word: str, verdict: Verdict
) -> None:
    outcome = checked(reports(language), tmp_path / "back.xlsx", {FIRST: {"status": word, "comment": "Члан 388"}})
    assert outcome.faults == []
    assert len(outcome.reviewed) == (verdict is Verdict.RIGHT)
    assert [one.verdict for one in outcome.open] == [verdict] * (verdict is not Verdict.RIGHT)
    assert [(one.row, one.words) for one in outcome.comments] == [(FIRST, "Члан 388")]


def test_rows_that_cannot_be_taken_are_named(reports: Callable[[str], Path], tmp_path: Path) -> None:
    typed: Typed = {
        3: {"key": None, "translation": "Fjalë të reja"},
        4: {"translation": "#N/A"},
        5: {"status": "ndoshta"},
        6: {"status": "i gabuar"},
        7: {"translation": "=A1"},
        8: {"english": "Something else", "translation": "Fjalë të tjera"},
        9: {"applies_to": "everywhere", "status": "i saktë"},
        plain_row(reports("sq")): {"translation": "Fjalë të mira"},
    }
    outcome = checked(reports("sq"), tmp_path / "back.xlsx", typed)
    assert codes(outcome.faults) == [
        ("text_key_missing", 3), ("text_formula", 4), ("text_status", 5), ("text_formula", 7), ("text_row_mixed", 8),
        ("text_applies_to", 9), ("text_wrong_without_words", 6),
    ]  # fmt: skip
    assert [one.row for one in outcome.corrected] == [plain_row(reports("sq"))]


def test_columns_that_were_sorted_apart_are_no_corrections(reports: Callable[[str], Path], tmp_path: Path) -> None:
    book = load_workbook(reports("sq"))
    sheet = book.worksheets[0]
    columns = {str(cell.value): cell.column for cell in sheet[1]}
    pairs = [
        (sheet.cell(row, columns["english"]).value, sheet.cell(row, columns["translation"]).value)
        for row in range(FIRST, sheet.max_row + 1)
    ]
    typed = {row: {"english": pair[0], "translation": pair[1]} for row, pair in enumerate(reversed(pairs), FIRST)}

    outcome = checked(reports("sq"), tmp_path / "back.xlsx", typed)

    moved = [
        row for row, (one, other) in enumerate(zip(pairs, reversed(pairs), strict=True), FIRST) if one[0] != other[0]
    ]
    assert [row for code, row in codes(outcome.faults) if code == "text_row_mixed"] == moved
    assert all(one.row not in moved for one in outcome.corrected)


def test_translations_that_were_sorted_apart_are_no_corrections(reports: Callable[[str], Path], tmp_path: Path) -> None:
    book = load_workbook(reports("sq"))
    sheet = book.worksheets[0]
    column = [str(cell.value) for cell in sheet[1]].index("translation") + 1
    before = [str(sheet.cell(row, column).value) for row in range(FIRST, sheet.max_row + 1)]
    after = sorted(before)

    typed = {row: {"translation": words} for row, words in enumerate(after, FIRST)}
    outcome = checked(reports("sq"), tmp_path / "back.xlsx", typed)

    moved = {row for row, (one, other) in enumerate(zip(before, after, strict=True), FIRST) if one != other}
    assert {row for code, row in codes(outcome.faults) if code == "text_row_mixed"} == moved
    assert outcome.corrections == {}


def test_an_untouched_row_of_a_text_that_changed_since_is_passed_over(
    reports: Callable[[str], Path], tmp_path: Path
) -> None:
    typed: Typed = {
        3: {"english": "What the program said in English before"},
        4: {"english": "Another that it said before", "translation": "E mëparshmja", "written": "E mëparshmja"},
        5: {"english": "What it said before", "comment": "Neni 110/a"},
        6: {"english": "What it said before", "translation": "E para", "written": "E para", "status": "i saktë"},
    }
    outcome = checked(reports("sq"), tmp_path / "back.xlsx", typed)
    assert codes(outcome.faults) == [("text_row_mixed", 5), ("text_changed_meanwhile", 6)]
    assert (outcome.outdated, outcome.verdicts) == (2, [])


def test_english_of_other_rows_is_told_where_nobody_typed(reports: Callable[[str], Path], tmp_path: Path) -> None:
    sheet = load_workbook(reports("sq")).worksheets[0]
    column = [str(cell.value) for cell in sheet[1]].index("english") + 1
    first, second = (str(sheet.cell(row, column).value) for row in (3, 4))
    outcome = checked(reports("sq"), tmp_path / "back.xlsx", {3: {"english": second}, 4: {"english": first}})
    assert codes(outcome.faults) == [("text_row_mixed", 3), ("text_row_mixed", 4)]
    assert outcome.outdated == 0


def test_keys_of_other_rows_are_told_where_nobody_typed(reports: Callable[[str], Path], tmp_path: Path) -> None:
    sheet = load_workbook(reports("sq")).worksheets[0]
    column = [str(cell.value) for cell in sheet[1]].index("key") + 1
    keys = [str(sheet.cell(row, column).value) for row in (3, 4, 5)]
    typed: Typed = {
        3: {"key": keys[1]}, 4: {"key": keys[2], "status": "i saktë"}, 5: {"key": keys[0], "translation": "Tjetër"},
    }  # fmt: skip
    outcome = checked(reports("sq"), tmp_path / "back.xlsx", typed)
    assert codes(outcome.faults) == [("text_row_mixed", row) for row in (3, 4, 5)]
    assert (outcome.outdated, outcome.verdicts) == (0, [])


def test_two_texts_that_stood_for_one_another_can_change_places(reports: Callable[[str], Path], tmp_path: Path) -> None:
    sheet = load_workbook(reports("sq")).worksheets[0]
    column = [str(cell.value) for cell in sheet[1]].index("translation") + 1
    one = plain_row(reports("sq"))
    first, second = (str(sheet.cell(row, column).value) for row in (one, one + 1))
    typed: Typed = {one: {"translation": second}, one + 1: {"translation": first}}
    outcome = checked(reports("sq"), tmp_path / "back.xlsx", typed)
    assert [code for code, _ in codes(outcome.faults) if code == "text_row_mixed"] == []


def test_rows_of_a_workbook_of_another_language_are_found_right_by_nobody(
    reports: Callable[[str], Path], tmp_path: Path
) -> None:
    row = plain_row(reports("sq"))
    typed = {"translation": "Alte cuvinte", "written": "Alte cuvinte", "status": "right"}
    outcome = checked(reports("sq"), tmp_path / "back.xlsx", {row: typed})
    assert ("text_changed_meanwhile", row) in codes(outcome.faults)
    assert (outcome.reviewed, outcome.verdicts) == ([], [])


def test_a_doubtful_text_is_a_proposal_and_no_correction(reports: Callable[[str], Path], tmp_path: Path) -> None:
    typed: Typed = {4: {"translation": "Fjalë tjetër", "status": "i dyshimtë", "comment": "Neni 110/a"}}
    outcome = checked(reports("sq"), tmp_path / "back.xlsx", typed)
    assert outcome.corrections == {}
    assert [(one.row, one.proposal, one.comment) for one in outcome.open] == [(4, "Fjalë tjetër", "Neni 110/a")]
    assert [one.words for one in outcome.comments] == ["Neni 110/a"]


@pytest.mark.parametrize(("second", "taken"), [("Fjalë A", 1), ("Fjalë B", 0)])
def test_two_rows_for_one_text_count_once_or_not_at_all(
    reports: Callable[[str], Path], tmp_path: Path, second: str, taken: int
) -> None:
    sheet = load_workbook(reports("sq")).worksheets[0]
    same = {str(head.value): cell.value for head, cell in zip(sheet[1], sheet[FIRST], strict=True)}
    typed: Typed = {FIRST: {"translation": "Fjalë A"}, sheet.max_row + 1: {**same, "translation": second}}
    outcome = checked(reports("sq"), tmp_path / "back.xlsx", typed)
    assert len(outcome.corrected) == taken
    refused = [] if taken else [("text_twice", FIRST), ("text_twice", sheet.max_row + 1)]
    assert codes(outcome.faults) == refused


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Data e aktakuzës", "text_wrong_term"),
        ('Fjalë "të reja"', "text_quotes"),
        ("Intervali 95%", "text_percent"),
    ],
)
def test_what_somebody_should_look_at_is_told_and_taken(
    reports: Callable[[str], Path], tmp_path: Path, words: str, code: str
) -> None:
    outcome = checked(reports("sq"), tmp_path / "back.xlsx", {FIRST: {"translation": words}})
    assert (code, FIRST) in codes(outcome.doubts)
    assert len(outcome.corrected) == 1


def test_a_correction_goes_to_every_place_of_the_text(tmp_path: Path) -> None:
    file = tmp_path / "windows.xlsx"
    rows = write_texts(file, "sq", (Part.PROGRAM,), TextReviewCaptions("sq"))
    texts = texts_of("sq", (Part.PROGRAM,))
    same = [text for text in texts if text.english == "Cancel"]
    assert rows < len(texts)
    sheet = load_workbook(file).worksheets[0]
    columns = [str(cell.value) for cell in sheet[1]]
    (row,) = (
        number
        for number, cells in enumerate(sheet.iter_rows(values_only=True), 1)
        if cells[columns.index("english")] == "Cancel" and cells[columns.index("translation")] == same[0].translation
    )

    outcome = checked(file, tmp_path / "back.xlsx", {row: {"translation": "Hiq dorë"}})

    alike = [text for text in same if text.translation == same[0].translation]
    assert len(alike) > 20
    assert outcome.corrections == dict.fromkeys(alike, "Hiq dorë")
    assert {text.key for text in outcome.corrected[0].places} == {text.key for text in alike}


def test_a_correction_in_serbian_reaches_the_other_script(reports: Callable[[str], Path], tmp_path: Path) -> None:
    row = plain_row(reports("sr"))
    outcome = checked(reports("sr"), tmp_path / "back.xlsx", {row: {"translation": "Њене речи"}})
    assert list(outcome.latin.values()) == ["Njene reči"]
    assert {text.file.stem for text in outcome.latin} <= {"sr-Latn", "measures", "words", "figures", "questions"}
    assert [one.latin for one in outcome.corrected] == ["Njene reči"]
    with pytest.raises(UserError, match="texts_by_script"):
        write_texts(tmp_path / "latin.xlsx", "sr-Latn", (Part.REPORTS,), TextReviewCaptions())


def test_names_keep_their_spelling_in_the_other_script() -> None:
    before, latin = "Евроџаст помаже суду", "Eurojust pomaže sudu"
    assert in_other_script(before, "Суду помаже Евроџаст", latin) == ("Sudu pomaže Eurojust", True)
    assert in_other_script(before, "Суду помаже агенција", latin) == ("Sudu pomaže agencija", True)
    assert in_other_script(before, "Суд", "Eurojust, agencija, pomaže sudu") == ("Sud", False)


@pytest.mark.parametrize("language", ["sq", "ro", "cnr", "mk", "sr"])
def test_the_legal_core_is_a_day_of_work(language: str) -> None:
    texts = texts_of(language)
    core = [text for text in texts if weight_of(text, language) == CORE]
    assert 1_100 <= len(core) <= 1_400
    assert {text.part for text in core} == {Part.FRAMEWORK, Part.TAXONOMIES, Part.REPORTS}
    country = {"sq": "alb", "ro": "mda", "cnr": "mne", "mk": "mkd", "sr": "srb"}[language]
    assert {text.place.split(".")[1].split("_")[0] for text in core if "/offences/" in text.key} & {
        "alb", "mda", "mne", "mkd", "srb",
    } == {country}  # fmt: skip


@pytest.mark.parametrize("each_place", [False, True])
def test_no_text_of_the_legal_core_is_left_out_that_a_window_has_too(tmp_path: Path, each_place: bool) -> None:
    captions = TextReviewCaptions("mk")
    write_texts(
        tmp_path / "core.xlsx", "mk", TRANSLATED_PARTS, captions, weights=(CORE,), each_place=each_place
    )  # fmt: skip
    head, _, *rows = load_workbook(tmp_path / "core.xlsx").worksheets[0].iter_rows(values_only=True)
    column = head.index("key")
    written = {str(row[column]) for row in rows}
    corpus = corpus_of("mk")
    core = [text for text in texts_of("mk") if weight_of(text, "mk") == CORE]
    lacking = [text.key for text in core if not written & {place.key for place in corpus.places_of(text)}]
    assert lacking == []
    assert written <= {text.key for text in core}
    if each_place:
        assert written == {text.key for text in core}


@pytest.mark.parametrize("language", reviewed_languages())
def test_a_workbook_says_in_words_where_each_text_stands(language: str, tmp_path: Path) -> None:
    captions = TextReviewCaptions(language)
    write_texts(tmp_path / "texts.xlsx", language, tuple(Part), captions)
    rows = list(load_workbook(tmp_path / "texts.xlsx").worksheets[0].iter_rows(values_only=True))
    columns = [str(name) for name in rows[0]]
    places = {str(row[columns.index("key")]): str(row[columns.index("place")] or "") for row in rows[2:]}
    internal = re.compile(r"[a-z]_[a-z]|\w\.\w+\.\w|/\w+/|^[A-Z]\w+[A-Z]\w+$")
    assert {key for key, place in places.items() if internal.search(place) and "/terms." not in key} == set()
    assert {key for key, place in places.items() if not place} == set()
    corpus = corpus_of(language)
    texts = {text.key: text for found in corpus.distinct() for text in found}
    assert {key: Places(language, corpus).in_words(texts[key], captions) for key in list(places)[::100]} == dict(
        list(places.items())[::100]
    )
