"""Writes an empty workbook for coding in Excel, for colleagues without tipcoder; it is read like an exported one.

It has the sheets of the profile `archive` with rows prepared for typing. Columns that only repeat what others say
(labels, precisions, one per term) and what is calculated are left out. Keys are typed by the person: `1`, `1.2`.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from tipcoder.exchange.spreadsheet.layout import Column
from tipcoder.exchange.spreadsheet.sheets import Book, DataSheet, new_book
from tipcoder.exchange.workbook.about import FORMAT, AboutSheet, Line, framework_lines, writing_lines
from tipcoder.exchange.workbook.columns import ColumnMaker, QuestionColumns
from tipcoder.exchange.workbook.levels import Level
from tipcoder.exchange.workbook.reference import long_text_layout, write_codebook
from tipcoder.exchange.workbook.row_keys import RowKeys
from tipcoder.exchange.workbook.terms_sheet import write_terms
from tipcoder.exchange.workbook.writer import Plan, WorkbookContent, plan_sheets
from tipcoder.languages.captions import TemplateCaptions

ROWS = 500
"""Rows of each sheet that are prepared for typing, with drop-downs."""
MARK = "how_cases"
"""The name in About (`about_how_cases`) by which a template is known."""
_KEYS = ("case_key", "row_key", "parent_key")


@dataclass(frozen=True, slots=True, kw_only=True)
class Template(WorkbookContent):
    """Content of an empty workbook. `last_change` is the mark of the project's last change before it."""

    project_id: str
    country: str
    words: TemplateCaptions = field(default_factory=TemplateCaptions)
    last_change: str = ""


def write_template(target: Path, template: Template) -> None:
    """Write an empty workbook.

    Raises:
        UserError: the file cannot be written, or a level has more columns than Excel has room for.
    """
    with new_book(target) as book:
        _write_sheets(book, template)


def _write_sheets(book: Book, template: Template) -> None:
    captions = template.captions
    about = AboutSheet(book)
    plan = plan_sheets(template, RowKeys(captions), book.names)
    levels = [_to_be_filled(level, plan, template) for level in plan.levels]
    *_, evidence, remarks, codebook, terms = plan.layouts
    level_sheets = [DataSheet(book, level.layout) for level in levels]
    codebook_sheet, terms_sheet = DataSheet(book, codebook), DataSheet(book, terms)
    book.long_text = DataSheet(book, long_text_layout(captions))
    others = [DataSheet(book, layout) for layout in (evidence, remarks)]
    write_codebook(codebook_sheet, levels, plan.release, plan.maker.labels)
    write_terms(book.name_range, terms_sheet, plan.maker)
    sheets = [*level_sheets, *others, codebook_sheet, terms_sheet, book.long_text]
    for sheet in sheets:
        sheet.finish(spare=ROWS if sheet in level_sheets else 0)
    about.write(
        _lines(template), sheets, plan.rosters(), template.taxonomies, captions, title=template.words.kind_value
    )


def _to_be_filled(level: Level, plan: Plan, template: Template) -> Level:
    """Return a level with the columns that a person fills in."""
    above = template.form.parents().get(level.roster, "")
    caption = template.words.parent_key.format(sheet=plan.sheets[above])
    keys = (replace(key, label=caption) if key.name == "parent_key" else key for key in level.keys)
    questions = tuple(
        replace(found, columns=tuple(_columns(found, plan.maker)))
        for found in level.questions
        if found.question.is_answered_by_person
    )
    return replace(level, keys=tuple(key for key in keys if key.name in _KEYS), questions=questions)


def _columns(found: QuestionColumns, maker: ColumnMaker) -> Iterator[Column]:
    first, *others = found.columns
    question = found.question
    if question.required:
        first = replace(first, label=f"{first.label} *")
    if question.type.is_select and not question.choices_from:
        first = replace(first, terms=maker.shown(question), takes_several=question.type.is_multiple)
    yield first
    yield from (column for column in others if column.states)


def _lines(template: Template) -> list[Line]:
    captions, words = template.captions, template.words
    return [
        Line(MARK, words.about_cases, words.about_cases_value),
        Line("how_rows", words.about_rows, words.about_rows_value),
        Line("how_answers", words.about_answers, words.about_answers_value),
        Line("how_states", words.about_states, words.about_states_value),
        Line("how_names", words.about_names, words.about_names_value),
        Line("format", captions.format, FORMAT),
        Line("country", captions.country, template.country),
        Line("project_id", captions.project_id, template.project_id),
        *framework_lines(template.form, captions),
        Line("profile", captions.profile, template.profile.name),
        *writing_lines(template.language, template.written_at, captions, template.last_change),
    ]
