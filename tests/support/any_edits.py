"""Any edits of cells of a workbook by chance, with a note of those that must be told."""

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.utils import coordinate_to_tuple
from openpyxl.worksheet.worksheet import Worksheet

from tests.support.steps import finished
from tipcoder.exchange.workbook.labels import plain_text
from tipcoder.framework.form.form import Question
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.services.importing.import_preview import import_entries
from tipcoder.services.importing.importing import plan_import
from tipcoder.services.importing.reading import read_workbook
from tipcoder.services.importing.rows import index_questions
from tipcoder.services.projects import OpenProject

Place = tuple[str, int, str]
"""A cell by its sheet, line and the name of the question."""
WORDS = (
    ("not stated", "not_stated"),
    ("NIJE NAVEDENO", "not_stated"),
    ("нејасно", "unclear"),
    ("redacted ", "redacted"),
    ("perhaps", "?"),
)
SELECTS = (QuestionType.SELECT_ONE, QuestionType.SELECT_MULTIPLE)


@dataclass
class AnyEdits:
    """Edits cells of a workbook by chance, each once. `changed` must be told, what is `the_same` must not."""

    project: OpenProject
    path: Path
    chance: random.Random
    changed: set[Place] = field(default_factory=set)
    the_same: set[Place] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.book = openpyxl.load_workbook(self.path)
        found = read_workbook(self.project, self.path).incoming
        self.index = index_questions(found.plan)
        self.sheets = {sheet: roster for roster, sheet in found.sheets.items()}
        self.columns = dict(found.columns)

    def edit(self, count: int) -> None:
        """Edit so many cells, merge two, and rearrange the sheets for the eye."""
        cells = [
            (sheet, line, self.index.questions[roster, key])
            for (roster, key) in self.columns
            for sheet, found in self.sheets.items()
            if found == roster and self.index.questions[roster, key].is_answered_by_person
            for line in range(3, self.book[sheet].max_row + 1)
        ]
        self.chance.shuffle(cells)
        for sheet, line, question in cells:
            if len(self.changed) + len(self.the_same) >= count:
                break
            place = (sheet, line, question.key)
            if place not in self.changed:
                self.chance.choice([self.rewrite, self.replace, self.spoil, self.empty, self.give_state])(
                    place, question
                )

        self.merge()
        self.head()

    def rewrite(self, place: Place, question: Question) -> None:
        """Write the same in another way: spaces, capitals, numbers and dates as text, labels instead of codes."""
        cell = self.cell(place)
        if cell.value is None:
            return
        value = cell.value
        if question.type.is_number:
            cell.value = self.chance.choice([f" {value} ", str(value)])
        elif question.type is QuestionType.DATE and hasattr(value, "date"):
            day = value.date()
            cell.value = self.chance.choice(
                [f" {day} ", f"{day.day}.{day.month}.{day.year}.", f"{day.day:02}. {day.month:02}. {day.year}"]
            )
        elif question.type is QuestionType.SELECT_ONE and not question.choices_from:
            cell.value = self.chance.choice([f" {value}\u00a0", value.upper(), f"{value}\n"])
        elif question.type is QuestionType.SELECT_MULTIPLE and not question.choices_from:
            cell.value = "; ".join(reversed(value.split()))
        elif question.type is QuestionType.TEXT:
            cell.value = f" {value}  "
        else:
            return
        self.the_same.add(place)

    def replace(self, place: Place, question: Question) -> None:
        """Write something else that fits: a label in any language, a number with a comma, a date as it is spoken."""
        cell = self.cell(place)
        match question.type:
            case QuestionType.TEXT:
                value: Any = f"нешто {self.chance.random()}"
            case QuestionType.INTEGER | QuestionType.DECIMAL:
                value = self.chance.choice(["77,5", "1 077", 1077.0, "77,0"])
            case QuestionType.DATE:
                value = self.chance.choice(["3.4.1991", "03/04/1991", "1991-04", "april 1991", 1991, 33_331])
            case QuestionType.SELECT_ONE | QuestionType.SELECT_MULTIPLE if not question.choices_from:
                choices = self.project.form.choices[question.choices]
                choice = self.chance.choice(choices)
                if choice.code in str(cell.value or "").split():
                    return
                labels = [plain_text(choice.label, code) for code in self.project.form.languages]
                value = self.chance.choice([choice.code, f" {choice.code.upper()} ", *filter(None, labels)])
                self.clear_beside(place, question)
            case _:
                return
        if cell.value == value:
            return
        self.set_state(place, None)
        cell.value = value
        self.changed.add(place)

    def spoil(self, place: Place, question: Question) -> None:
        """Write what cannot be understood."""
        if question.type is QuestionType.TEXT:
            return
        self.cell(place).value = self.chance.choice(["??", "see above", "31.2.2020", "12 or 13"])
        self.changed.add(place)

    def empty(self, place: Place, question: Question) -> None:
        """Empty the cell alone, and leave what stands beside it."""
        cell = self.cell(place)
        if cell.value is None or question.type in SELECTS:
            return
        cell.value = None
        self.changed.add(place)

    def give_state(self, place: Place, _question: Question) -> None:
        """Write a state, whether the question allows it or not."""
        if self.state_cell(place) is None:
            return
        before = self.state_cell(place).value
        self.state_cell(place).value, state = self.chance.choice(WORDS)
        if before != state:
            self.changed.add(place)

    def merge(self) -> None:
        """Merge the cells of two rows: the lower one loses what it said."""
        for (roster, key), letters in self.columns.items():
            sheet = next(name for name, found in self.sheets.items() if found == roster)
            at = self.book[sheet]
            for line in range(3, at.max_row):
                upper, lower = (sheet, line, key), (sheet, line + 1, key)
                is_free = not {upper, lower} & (self.changed | self.the_same)
                texts = self.cell(upper).value, self.cell(lower).value
                if is_free and all(texts) and texts[0] != texts[1] and roster:
                    at.merge_cells(f"{letters}{line}:{letters}{line + 1}")
                    self.changed |= {upper, lower}
                    return

    def head(self) -> None:
        """Edit the labels above the names, hide columns, add lines of nothing but space."""
        for sheet in self.sheets:
            at: Worksheet = self.book[sheet]
            at["A1"].value = "Моја колона"
            at.column_dimensions["C"].hidden = True
            at.cell(at.max_row + 2, 1).value = "  "

    def save(self, path: Path) -> Path:
        """Write the workbook."""
        self.book.save(path)
        return path

    def cell(self, place: Place) -> Any:
        """Return the cell of a question's value."""
        sheet, line, key = place
        return self.book[sheet][f"{self.columns[self.sheets[sheet], key]}{line}"]

    def names(self, sheet: str) -> Mapping[str, int]:
        """Return the columns of a sheet by their names."""
        return {str(cell.value): cell.column for cell in self.book[sheet][2]}

    def state_cell(self, place: Place) -> Any:
        """Return the cell of a question's state, None if there is none."""
        column = self.names(place[0]).get(f"{place[2]}_state")
        return self.book[place[0]].cell(place[1], column) if column else None

    def set_state(self, place: Place, state: str | None) -> None:
        """Write a state, if the question has any."""
        cell = self.state_cell(place)
        if cell is not None:
            cell.value = state

    def clear_beside(self, place: Place, question: Question) -> None:
        """Empty label, precision and columns of terms."""
        own = self.columns[self.sheets[place[0]], question.key]
        for name, column in self.names(place[0]).items():
            is_beside = name.startswith(f"{question.key}/") or name == f"{question.key}_label"
            if is_beside and openpyxl.utils.get_column_letter(column) != own:
                self.book[place[0]].cell(place[1], column).value = None

    def told(self, path: Path) -> set[Place]:
        """Return the cells that the preview of a workbook has a line for; no row has one."""
        incoming = read_workbook(self.project, path).incoming
        entries = import_entries(incoming, finished(plan_import(self.project, incoming)))
        assert [entry for entry in entries if not entry.question] == []
        return {self.place(entry.sheet, entry.cell) for entry in entries}

    def place(self, sheet: str, cell: str) -> Place:
        """Return the question that a cell, or the one beside it, belongs to."""
        line, column = coordinate_to_tuple(cell)
        name = next(name for name, found in self.names(sheet).items() if found == column).partition("/")[0]
        keys = {key for _, key in self.columns}
        ends = ("", "_label", "_precision", "_state")
        return sheet, line, next(key for end in ends if name.endswith(end) and (key := name.removesuffix(end)) in keys)
