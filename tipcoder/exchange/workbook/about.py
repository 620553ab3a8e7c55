"""Writes the first sheet, which describes the workbook. Each value is a named range, so it is read by name.

| range | value |
| --- | --- |
| `about_format` | `FORMAT` |
| `about_country`, `about_project_id` | ISO 3166-1 alpha-3 code; id of the project |
| `about_framework_id`, `about_framework_title`, `about_framework_version` | of the framework |
| `about_questions_asked` | `core` questions only, or the `extended` ones too |
| `about_profile`, `about_recipient`, `about_language` | `archive` or `unodc`; for whom; language of labels |
| `about_selection`, `about_left_out` | which cases were chosen; how many of the project were not |
| `about_program_version`, `about_written_at` | of tipcoder; date and time in UTC |
| `about_last_change` | number and mark of the project's last change that is in it |
| `about_withheld`, `about_years`, `about_levels`, `about_groups`, `about_reviewed` | names of questions so left |
| `about_reviewed_texts`, `about_withheld_answers` | number of texts that left after a look, and that did not |
| `about_taken_answers`, `about_corrected_answers` | number taken from what judgments propose; corrected since |
| `about_reviewers` | a row per coder who saw texts that are in it: code, number, first and last moment in UTC |
| `about_small_cells` | persons in small groups with whom it was let go, by roster |
| `about_generalised`, `about_left_out_attributes` | names of questions of which less leaves so that there are fewer |
| `about_missing_texts`, `about_reading` | number of texts in another language; how to read empty cells |
| `about_sheets` | a row per data sheet: name, level, rows, checksum, checksum in any order |
| `about_rows_<sheet>`, `about_sha256_<sheet>`, `about_sha256_any_<sheet>` | the last three, one by one |
| `about_taxonomies` | a row per taxonomy that the framework uses: id, title, version, number of terms |
| `about_taxonomy_<id>` | its version |
| `about_sha256` | checksum of this sheet (`about_checksum`) |
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256

from openpyxl.cell import Cell, WriteOnlyCell

import tipcoder
from tipcoder.domain.identifiers import Reviewer
from tipcoder.exchange.privacy.profiles import Leaving
from tipcoder.exchange.spreadsheet import styles
from tipcoder.exchange.spreadsheet.cells import escape, is_like_formula
from tipcoder.exchange.spreadsheet.naming import ABOUT, range_name
from tipcoder.exchange.spreadsheet.sheets import Book, DataSheet, canonical
from tipcoder.exchange.spreadsheet.styles import set_up_page
from tipcoder.exchange.workbook.small_cells import SmallCells
from tipcoder.framework.form.form import Form
from tipcoder.languages.captions import Captions

FORMAT = "1"
"""Version of how these workbooks are laid out. A reader refuses a greater one."""

_MOMENT = "%Y-%m-%d %H:%M"
_WIDTHS = {"A": 60, "B": 60, "C": 12, "D": 70, "E": 70}


def about_checksum(cells: Iterable[tuple[int, int, str]]) -> str:
    """Return the checksum of a sheet `About`: SHA-256 of a line for each of its texts and whole numbers.

    Each is the JSON array of row, column (from 1) and text, without space around it; in their order. Empty cells, the
    time of writing and the checksum itself are left out. Text has its escapes.
    """
    lines = (canonical([row, column, text.strip()]) + "\n" for row, column, text in cells if text.strip())
    return sha256("".join(lines).encode("ascii")).hexdigest()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the description; its range is `about_<name>`, none without a name."""

    name: str
    caption: str
    value: str | int | datetime


@dataclass(frozen=True, slots=True)
class TaxonomyLine:
    """A taxonomy that the framework takes terms from; its range is `about_taxonomy_<id>`."""

    id: str
    title: str
    version: str
    terms: int


def framework_lines(form: Form, captions: Captions) -> tuple[Line, ...]:
    """Return the lines on the framework."""
    return (
        Line("framework_id", captions.framework_id, form.id),
        Line("framework_title", captions.framework_title, captions.frameworks.get(form.title, form.title)),
        Line("framework_version", captions.framework_version, form.version),
        Line("questions_asked", captions.questions_asked, form.asked.value),
    )


def writing_lines(language: str, written_at: datetime, captions: Captions, last_change: str = "") -> tuple[Line, ...]:
    """Return the lines on language, version of the program, time of writing, and the last change if there is one."""
    in_utc = written_at.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    return (
        Line("language", captions.language, language),
        Line("program_version", captions.program_version, tipcoder.__version__),
        Line("written_at", captions.written_at, in_utc),
        *([Line("last_change", captions.last_change, last_change)] if last_change else []),
    )


def small_cell_lines(
    found: Iterable[SmallCells], coarser: Mapping[Leaving, Iterable[tuple[str, str]]], captions: Captions
) -> tuple[Line, ...]:
    """Return the lines on persons in small groups, and on questions, by name and label, coarser for their sake."""
    told = (
        captions.small_cells_value.format(
            roster=cells.label,
            persons=cells.persons,
            unique=cells.unique,
            few=cells.small - cells.unique,
            k=cells.k,
            unique_by_numbers=cells.unique_by_numbers,
        )
        for cells in found
    )
    return (
        Line("small_cells", captions.small_cells, "\n".join(told)),
        *question_lines("generalised", captions.generalised, coarser[Leaving.GROUP], captions),
        *question_lines("left_out_attributes", captions.left_out_attributes, coarser[Leaving.WITHHELD], captions),
    )


def question_lines(
    name: str, caption: str, questions: Iterable[tuple[str, str]], captions: Captions
) -> tuple[Line, ...]:
    """Return the lines on questions, by their names and labels: in words, then by name, which programs read."""
    found = tuple(questions)
    names = Line(name, captions.names if found else caption, " ".join(name for name, _ in found))
    words = "; ".join(dict.fromkeys(label for _, label in found))
    return (Line("", caption, words), names) if found else (names,)


class AboutSheet:
    """Holds the first place in the workbook until all is known that it says."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._sheet = book.create_sheet(ABOUT)
        self._row = 0
        self._texts: list[tuple[int, int, str]] = []

    def write(
        self,
        lines: Iterable[Line],
        sheets: Sequence[DataSheet],
        rosters: Mapping[str, str],
        taxonomies: Sequence[TaxonomyLine],
        captions: Captions,
        reviewers: Sequence[Reviewer] = (),
        *,
        title: str = "",
    ) -> None:
        """Write the lines, then a row per data sheet, `rosters` being their levels by sheet, per taxonomy, and per
        person who reviewed texts. The title says what the workbook is, if it is no workbook of coded judgments.
        """
        for letter, width in _WIDTHS.items():
            self._sheet.column_dimensions[letter].width = width
        set_up_page(self._sheet, tuple(_WIDTHS.values()))
        self._append([self._cell(title or captions.kind_value, font=styles.TITLE_FONT)])
        self._append([])
        for line in lines:
            self._append([self._caption(line.caption), self._cell(line.value, alignment=styles.WRAPPED)])
            if line.name:
                self._name(line.name, "B")
        self._write_sheets(sheets, rosters, captions)
        if taxonomies:
            self._write_taxonomies(taxonomies, captions)
        if reviewers:
            self._write_reviewers(reviewers, captions)
        self._write_own_checksum(captions)

    def _write_sheets(self, sheets: Sequence[DataSheet], rosters: Mapping[str, str], captions: Captions) -> None:
        self._heads(captions.sheet, captions.level, captions.rows, captions.sha256, captions.sha256_any)
        first = self._row + 1
        for sheet in sheets:
            checksums = sheet.checksum, sheet.checksum_in_any_order
            cells = (sheet.name, rosters.get(sheet.name, ""), sheet.rows, *checksums)
            self._append([self._cell(cell, alignment=styles.WRAPPED) for cell in cells])
            self._name(f"rows_{sheet.name}", "C")
            self._name(f"sha256_{sheet.name}", "D")
            self._name(f"sha256_any_{sheet.name}", "E")
        self._book.name_range("about_sheets", ABOUT, f"$A${first}:$E${self._row}")

    def _write_taxonomies(self, taxonomies: Sequence[TaxonomyLine], captions: Captions) -> None:
        self._heads(captions.taxonomy, captions.taxonomy_title, captions.taxonomy_version, captions.terms)
        first = self._row + 1
        for found in taxonomies:
            cells = (found.id, found.title, found.version, found.terms)
            self._append([self._cell(cell, alignment=styles.WRAPPED) for cell in cells])
            self._name(f"taxonomy_{found.id}", "C")
        self._book.name_range("about_taxonomies", ABOUT, f"$A${first}:$D${self._row}")

    def _write_reviewers(self, reviewers: Sequence[Reviewer], captions: Captions) -> None:
        self._heads(captions.reviewed_by, captions.reviewed_texts, captions.first_reviewed, captions.last_reviewed)
        first = self._row + 1
        for found in reviewers:
            moments = [moment.astimezone(UTC).strftime(_MOMENT) for moment in (found.first, found.last)]
            cells: list[str | int] = [found.coder, found.texts, *moments]
            self._append([self._cell(cell, alignment=styles.WRAPPED) for cell in cells])
        self._book.name_range("about_reviewers", ABOUT, f"$A${first}:$D${self._row}")

    def _write_own_checksum(self, captions: Captions) -> None:
        self._append([])
        caption = self._caption(captions.about_sha256)
        texts = (*self._texts, (self._row + 1, 1, str(caption.value)))
        self._append([caption, self._cell(about_checksum(texts), alignment=styles.WRAPPED)])
        self._name("sha256", "B")

    def _heads(self, *heads: str) -> None:
        self._append([])
        self._append([self._caption(head) for head in heads])

    def _append(self, cells: list[Cell]) -> None:
        self._sheet.append(cells)
        self._row += 1
        texts = ((column, cell.value) for column, cell in enumerate(cells, 1))
        self._texts += ((self._row, column, str(value)) for column, value in texts if isinstance(value, str | int))

    def _name(self, name: str, letter: str) -> None:
        self._book.name_range(self._book.names.give(range_name("about", name)), ABOUT, f"${letter}${self._row}")

    def _caption(self, text: str) -> Cell:
        return self._cell(text, font=styles.LABEL_FONT, fill=styles.LABEL_FILL, alignment=styles.LABEL_ALIGNMENT)

    def _cell(self, value: str | int | datetime, **style: object) -> Cell:
        if isinstance(value, str):
            cell = WriteOnlyCell(self._sheet, escape(value))
            cell.data_type = "s"
            cell.quotePrefix = is_like_formula(value)
        else:
            cell = WriteOnlyCell(self._sheet, value)
            if isinstance(value, datetime):
                cell.number_format = styles.TIME_FORMAT
        for name, part in style.items():
            setattr(cell, name, part)
        return cell
