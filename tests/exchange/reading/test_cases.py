"""Workbooks that people worked on are read by names and keys, and what cannot be read is said with its cell."""

from datetime import date
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.table import Table

from tests.support.deliveries.books import (
    UNODC,
    answers,
    codes,
    column,
    delivered,
    put,
    read,
)
from tests.support.read_back import write
from tests.support.small_form import small_cases, small_form, stored_row
from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.exchange.reading.opening import open_delivery
from tipcoder.exchange.reading.values import DoubtKind
from tipcoder.exchange.spreadsheet.cells import CELL_LIMIT

ALL = {
    "case-1": {"title", "decided", "outcome", "means"},
    "case-2": {"decided", "outcome", "means"},
    "d1": {"name", "age"},
    "d2": {"name"},
    "c1": {"facts_found", "months"},
    "c2": {"months", "story"},
}


def test_what_was_written_is_read(tmp_path: Path) -> None:
    reading = read(write(tmp_path / "a.xlsx"))
    first, _ = small_cases()
    calculated = {"caption", "defendant_count"}
    assert answers(reading)["case-1"] == {k: v for k, v in first[""][0].answers.items() if k not in calculated}
    assert {key: set(found) for key, found in answers(reading).items()} == ALL
    assert reading.calculated == {("", "case-1"): {key: first[""][0].answers[key] for key in calculated}}
    assert [row.row_id for row in reading.cases[0]["charges"]] == ["c1", "c2"]
    assert {row.parent_id for row in reading.cases[0]["charges"]} == {"d2"}
    assert {row.parent_id for row in reading.cases[0]["defendants"]} == {"case-1"}
    assert (reading.faults, reading.ambiguities, reading.unread, reading.new) == ([], (), {}, set())
    assert reading.lines == {"cases": 2, "defendants": 2, "charges": 2}


def test_moved_columns_and_rows_and_empty_lines_change_nothing(tmp_path: Path) -> None:
    def shuffle(workbook: Workbook) -> None:
        for name in ("cases", "defendants", "charges"):
            sheet = workbook[name]
            table = next(iter(sheet.tables))
            del sheet.tables[table]
            rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
            sheet.delete_rows(1, sheet.max_row)
            sheet.append(["typed by somebody above the heads"])
            heads, data = rows[:2], rows[2:]
            for row in (*heads, [], *reversed(data), []):
                sheet.append(list(reversed(row)))
                for cell in sheet[sheet.max_row]:
                    cell.data_type = "s" if cell.value == "=1+1" else cell.data_type
            sheet.column_dimensions["B"].hidden = True
        workbook["defendants"].title = "Okrivljeni"
        workbook["Okrivljeni"].add_table(Table(displayName="table_defendants", ref="A2:B5"))

    plain = read(write(tmp_path / "plain.xlsx"))
    path = delivered(tmp_path, shuffle)
    reading = read(path)
    assert answers(reading) == answers(plain)
    assert {
        case[""][0].row_id: [(r.row_id, r.position) for r in case.get("defendants", ())] for case in reading.cases
    } == {
        "case-1": [("d1", 0), ("d2", 1)],
        "case-2": [],
    }
    assert codes(reading) == []


def test_cells_are_understood_as_they_were_typed(tmp_path: Path) -> None:
    change = put(
        "cases",
        {
            (3, "decided"): "15.3.2021.",
            (3, "outcome"): " Осуден ",
            (3, "means"): "Измама; Force",
            (3, "means/deception"): None, (3, "means/force"): None, (3, "means/other"): None,
            (4, "outcome_state"): "није наведено",
            (4, "means_state"): "Unclear",
        },
    )  # fmt: skip
    found = answers(read(delivered(tmp_path, change)))
    assert found["case-1"]["decided"] == Answer("2021-03-15")
    assert found["case-1"]["outcome"] == Answer("convicted")
    assert found["case-1"]["means"] == Answer("deception force")
    assert found["case-2"]["outcome"] == Answer(state=AnswerState.NOT_STATED)
    assert found["case-2"]["means"] == Answer(state=AnswerState.UNCLEAR)


def test_what_cannot_be_read_is_said_by_cell_and_kept_apart(tmp_path: Path) -> None:
    def change(workbook: Workbook) -> None:
        put("cases", {(3, "decided"): "=TODAY()", (3, "outcome"): "freed", (4, "means_state"): "perhaps"})(workbook)
        put("defendants", {(3, "age"): "old", (4, "name"): "Zora"})(workbook)
        put("charges", {(3, "months"): "#REF!", (4, "months_state"): "not_stated"})(workbook)
        cell = workbook["charges"].cell(3, column(workbook["charges"], "months"))
        cell.data_type = "e"

    reading = read(delivered(tmp_path, change))
    found = {code for code, _ in codes(reading)}
    assert found == {
        "delivery_formula", "delivery_term_unknown", "delivery_state_unknown", "delivery_not_a_number",
        "delivery_state_and_value", "delivery_error_value",
    }  # fmt: skip
    assert len(reading.unread) == len(reading.faults) == 7
    assert ("delivery_term_unknown", f"cases!{reading.columns['', 'outcome']}3") in codes(reading)
    assert not {"decided", "outcome"} & set(answers(reading)["case-1"])


def test_what_is_ambiguous_is_asked_once_a_column_and_read_as_the_answer_says(tmp_path: Path) -> None:
    change = put(
        "cases",
        {(3, "decided"): "03/04/2021", (4, "decided"): "05/06/2020", (3, "means"): "force"},
    )
    path = delivered(tmp_path, change)
    reading = read(path)
    asked = {found.kind: found for found in reading.ambiguities}
    assert set(asked) == {DoubtKind.DATE_ORDER, DoubtKind.CODES_OR_TERMS}
    assert asked[DoubtKind.DATE_ORDER].count == 2
    assert asked[DoubtKind.DATE_ORDER].text == "03/04/2021"
    assert "decided" not in answers(reading)["case-1"]
    settled = {
        asked[DoubtKind.DATE_ORDER].key: "day_month",
        asked[DoubtKind.CODES_OR_TERMS].key: "terms",
    }
    again = read(path, settled)
    assert again.ambiguities == ()
    assert answers(again)["case-1"]["decided"] == Answer("2021-04-03")
    assert answers(again)["case-2"]["decided"] == Answer("2020-06-05")
    assert answers(again)["case-1"]["means"] == Answer("deception other")


def test_new_rows_need_no_key_but_must_say_what_they_belong_to(tmp_path: Path) -> None:
    def change(workbook: Workbook) -> None:
        cases, defendants, charges = (workbook[name] for name in ("cases", "defendants", "charges"))
        for sheet, cells in (
            (cases, {"case_key": "N1", "outcome": "acquitted"}),
            (defendants, {"case_key": "N1", "row_key": "N1.1", "age": 20}),
            (defendants, {"case_key": "case-1", "age": 21}),
            (charges, {"parent_key": "N1.1", "months": 3}),
            (charges, {"case_key": "case-1", "months": 4}),
            (charges, {"parent_key": "d9", "months": 5}),
            (charges, {"case_key": "case-2", "parent_key": "d1", "months": 6}),
        ):
            line = sheet.max_row + 1
            for name, value in cells.items():
                sheet.cell(line, column(sheet, name)).value = value

    reading = read(delivered(tmp_path, change))
    assert [case[""][0].row_id for case in reading.cases] == ["case-1", "case-2", "N1"]
    added = reading.cases[2]
    assert added["defendants"][0].answers == {"age": Answer("20")}
    assert added["charges"][0].parent_id == "N1.1"
    assert [row.position for row in reading.cases[0]["defendants"]] == [0, 1, 2]
    assert reading.cases[0]["defendants"][2].row_id in reading.new
    assert codes(reading) == [
        ("delivery_parent_missing", "charges!6"),
        ("delivery_orphan", "charges!7"),
        ("delivery_other_case", "charges!8"),
    ]
    read_rows = sum(len(rows) for case in reading.cases for rows in case.values())
    assert read_rows + len(reading.refused) == sum(reading.lines.values())


def test_a_key_twice_is_refused_with_all_that_belongs_to_it(tmp_path: Path) -> None:
    reading = read(delivered(tmp_path, put("defendants", {(3, "row_key"): "d2"})))
    assert codes(reading) == [
        ("delivery_key_twice", "defendants!3"), ("delivery_key_twice", "defendants!4"),
        ("delivery_orphan", "charges!3"), ("delivery_orphan", "charges!4"),
    ]  # fmt: skip
    assert len(reading.refused) == 4


def test_merged_keys_are_those_of_every_row_and_merged_answers_are_asked(tmp_path: Path) -> None:
    def change(workbook: Workbook) -> None:
        sheet = workbook["charges"]
        key, months = column(sheet, "parent_key"), column(sheet, "months")
        sheet.merge_cells(start_row=3, end_row=4, start_column=key, end_column=key)
        sheet.merge_cells(start_row=3, end_row=4, start_column=months, end_column=months)
        sheet.cell(4, column(sheet, "months_state")).value = None

    path = delivered(tmp_path, change)
    reading = read(path)
    assert [row.row_id for row in reading.cases[0]["charges"]] == ["c1", "c2"]
    (asked,) = reading.ambiguities
    assert (asked.kind, asked.text) == (DoubtKind.MERGED, "60.5")
    both = answers(read(path, {asked.key: "each"}))
    assert both["c1"]["months"] == both["c2"]["months"] == Answer("60.5")
    one = answers(read(path, {asked.key: "first"}))
    assert one["c1"]["months"] == Answer("60.5")
    assert "months" not in one["c2"]


def test_long_text_goes_on_where_it_was_cut(tmp_path: Path) -> None:
    long = "ж\n_x0041_ " * (CELL_LIMIT // 4)
    cases = [{"": [stored_row("r", None, "case-1", 1, 0, {"title": Answer(long)})]}]
    path = write(tmp_path / "a.xlsx", cases=cases)
    assert answers(read(path))["case-1"]["title"] == Answer(long)

    def lose_a_part(workbook: Workbook) -> None:
        workbook["long_text"].delete_rows(4)

    reading = read(delivered(tmp_path, lose_a_part, cases=cases))
    assert [code for code, _ in codes(reading)] == ["delivery_text_broken"]
    assert answers(reading)["case-1"] == {}


def test_columns_that_nobody_knows_are_named_and_of_two_alike_the_first_counts(tmp_path: Path) -> None:
    def change(workbook: Workbook) -> None:
        sheet = workbook["cases"]
        width = sheet.max_column
        sheet.cell(2, width + 1).value = "my_notes"
        sheet.cell(3, width + 1).value = "look again"
        sheet.cell(2, width + 2).value = "title"

    assert {code for code, _ in codes(read(delivered(tmp_path, change)))} == {
        "delivery_column_unknown", "delivery_column_twice",
    }  # fmt: skip


def test_a_workbook_that_crossed_a_border_has_years_and_says_so(tmp_path: Path) -> None:
    reading = read(write(tmp_path / "a.xlsx", profile=UNODC))
    (first, second) = (case[""][0] for case in reading.cases)
    assert first.answers["decided"] == Answer("2021")
    assert second.answers["decided"] == Answer("2019")
    assert reading.coarse == {("", "decided")}
    assert ("", "title") not in reading.columns


def test_only_what_stands_there_is_a_change_of_the_checksum(tmp_path: Path) -> None:
    plain = write(tmp_path / "plain.xlsx")
    changed = delivered(tmp_path, put("cases", {(3, "decided"): date(2021, 3, 15)}))
    for path, expected in ((plain, []), (changed, ["cases"])):
        with open_delivery(path) as book:
            book.noted = {}
            read_all = ("case_key",), ("name", "sheet"), ("taxonomy", "code"), ("sheet", "row_key", "part")
            for name in book.sheets:
                next(filter(None, (book.read(name, needed) for needed in read_all)))
            noted = {name: found.checksum for name, found in book.noted.items()}
            assert [name for name, checksum in noted.items() if checksum != book.about.checksums[name]] == expected


def test_the_form_says_what_the_columns_are(tmp_path: Path) -> None:
    reading = read(write(tmp_path / "a.xlsx", language="mk"))
    asked = {question.key for question in small_form().questions("") if question.key != "remark"}
    assert {key for roster, key in reading.columns if not roster} == asked


def test_what_stands_beside_a_value_is_read_where_the_value_is_empty_and_compared_where_not(tmp_path: Path) -> None:
    def change(workbook: Workbook) -> None:
        put(
            "cases",
            {
                (3, "outcome_label"): "Осуден", (3, "decided_precision"): "month", (3, "means_label"): "Force",
                (4, "outcome_label"): "Convicted", (4, "outcome_state"): None,
                (4, "means/force"): 1, (4, "means/other"): 0, (4, "means_state"): None,
            },
        )(workbook)  # fmt: skip

    reading = read(delivered(tmp_path, change))
    found = answers(reading)
    assert found["case-2"]["outcome"] == Answer("convicted")
    assert found["case-2"]["means"] == Answer("force")
    assert found["case-1"]["decided"] == Answer("2021-03-14")
    assert found["case-1"]["means"] == Answer("deception other")
    assert [code for code, _ in codes(reading)] == ["delivery_beside_differs"] * 2
    assert {str(one.values["text"]) for one in reading.faults} == {"month", "Force"}


def test_a_value_that_was_emptied_beside_its_label_is_asked(tmp_path: Path) -> None:
    path = delivered(tmp_path, put("cases", {(3, "outcome"): None}))
    (asked,) = read(path).ambiguities
    assert (asked.kind, asked.text) == (DoubtKind.CODES_OR_TERMS, "Convicted")
    assert "outcome" not in answers(read(path, {asked.key: "codes"}))["case-1"]
    assert answers(read(path, {asked.key: "terms"}))["case-1"]["outcome"] == Answer("convicted")


def test_a_formula_in_a_column_of_labels_harms_nothing(tmp_path: Path) -> None:
    reading = read(delivered(tmp_path, put("cases", {(3, "outcome_label"): "=VLOOKUP(1,2,3)"})))
    assert answers(reading)["case-1"]["outcome"] == Answer("convicted")
    assert codes(reading) == []
