"""An empty workbook for coding in Excel where a colleague has no tipcoder; it is read like one that was exported.

It has the sheets of the profile `archive` with rows prepared for typing. Columns that only repeat what others say
(labels, precisions, one per term) and what is calculated are left out. Keys are typed by the person: `1`, `1.2`.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import tipcoder
from tipcoder.exchange.privacy.release_policy import Profile, leaving
from tipcoder.exchange.spreadsheet.fast_sheet import discard
from tipcoder.exchange.spreadsheet.files import replacing, save
from tipcoder.exchange.spreadsheet.layout import Column
from tipcoder.exchange.spreadsheet.naming import sheet_names
from tipcoder.exchange.spreadsheet.sheets import Book, DataSheet
from tipcoder.exchange.workbook.about import FORMAT, AboutSheet, Line, TaxonomyLine
from tipcoder.exchange.workbook.captions import Captions, TemplateCaptions
from tipcoder.exchange.workbook.columns import ColumnMaker, QuestionColumns
from tipcoder.exchange.workbook.evidence import evidence_layout
from tipcoder.exchange.workbook.labels import Labels
from tipcoder.exchange.workbook.levels import Level, Planning, plan_levels
from tipcoder.exchange.workbook.reference import codebook_layout, long_text_layout, write_codebook
from tipcoder.exchange.workbook.remarks import remarks_layout
from tipcoder.exchange.workbook.terms_sheet import term_ranges, terms_layout, write_terms
from tipcoder.framework.form.form import Form

ROWS = 500
"""Rows of each sheet that are prepared for typing, with drop-downs."""
MARK = "how_cases"
"""The name in About (`about_how_cases`) by which a template is known."""
_KEYS = ("case_key", "row_key", "parent_key")


@dataclass(frozen=True, slots=True)
class Template:
    """What an empty workbook is made of. `language` is that of labels, `written_at` has a time zone."""

    project_id: str
    country: str
    form: Form
    language: str = "en"
    taxonomies: Sequence[TaxonomyLine] = ()
    captions: Captions = field(default_factory=Captions)
    words: TemplateCaptions = field(default_factory=TemplateCaptions)
    written_at: datetime = field(default_factory=lambda: datetime.now(UTC))


def write_template(target: Path, template: Template) -> None:
    """Write an empty workbook.

    Raises:
        UserError: the file cannot be written, or a level has more columns than Excel has room for.
    """
    book = Book()
    try:
        with replacing(target, ".xlsx") as scratch:
            _write_sheets(book, template)
            save(book.workbook, scratch, "")
    finally:
        discard(book.workbook)


def _write_sheets(book: Book, template: Template) -> None:
    form, captions = template.form, replace(template.captions, kind_value=template.words.kind_value)
    leaves = leaving(form, Profile.ARCHIVE)
    about = AboutSheet(book)
    names = sheet_names(form.parents())
    maker = ColumnMaker(form, Labels(form, template.language), captions, term_ranges(form, leaves, book.names))
    planned = plan_levels(Planning(maker, names, leaves, Profile.ARCHIVE, template.language))
    levels = [_to_be_filled(level, maker, names, template) for level in planned]
    level_sheets = [DataSheet(book, level.layout) for level in levels]
    codebook = DataSheet(book, codebook_layout(form, captions))
    terms = DataSheet(book, terms_layout(form, captions))
    book.long_text = DataSheet(book, long_text_layout(captions))
    others = [DataSheet(book, layout(Profile.ARCHIVE, captions)) for layout in (evidence_layout, remarks_layout)]
    sheets = [*level_sheets, *others, codebook, terms, book.long_text]
    for sheet in sheets:
        sheet.begin()
    write_codebook(codebook, levels, leaves, maker.labels)
    write_terms(book.name_range, terms, maker)
    for sheet in sheets:
        sheet.finish(spare=ROWS if sheet in level_sheets else 0)
    rosters = {sheet: roster for roster, sheet in names.items()}
    about.write(_lines(template), sheets, rosters, template.taxonomies, captions)


def _to_be_filled(level: Level, maker: ColumnMaker, sheets: Mapping[str, str], template: Template) -> Level:
    """Return a level with the columns that a person fills in."""
    above = maker.form.parents().get(level.roster, "")
    caption = template.words.parent_key.format(sheet=sheets[above])
    keys = (replace(key, label=caption) if key.name == "parent_key" else key for key in level.keys)
    questions = tuple(
        replace(found, columns=tuple(_columns(found, maker)))
        for found in level.questions
        if found.question.is_answered_by_person
    )
    return replace(level, keys=tuple(key for key in keys if key.name in _KEYS), questions=questions)


def _columns(found: QuestionColumns, maker: ColumnMaker) -> Iterator[Column]:
    first, *others = found.columns
    question = found.question
    if question.required:
        first = replace(first, label=f"{first.label} *")
    if question.type.is_multiple and not question.choices_from:
        first = replace(first, terms=maker.ranges.get(question.choices, ""), takes_several=True)
    yield first
    yield from (column for column in others if column.states)


def _lines(template: Template) -> list[Line]:
    form, captions, words = template.form, template.captions, template.words
    written_at = template.written_at.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    return [
        Line(MARK, words.about_cases, words.about_cases_value),
        Line("how_rows", words.about_rows, words.about_rows_value),
        Line("how_answers", words.about_answers, words.about_answers_value),
        Line("how_states", words.about_states, words.about_states_value),
        Line("how_names", words.about_names, words.about_names_value),
        Line("format", captions.format, FORMAT),
        Line("country", captions.country, template.country),
        Line("project_id", captions.project_id, template.project_id),
        Line("framework_id", captions.framework_id, form.id),
        Line("framework_title", captions.framework_title, form.title),
        Line("framework_version", captions.framework_version, form.version),
        Line("profile", captions.profile, Profile.ARCHIVE.value),
        Line("language", captions.language, template.language),
        Line("program_version", captions.program_version, tipcoder.__version__),
        Line("written_at", captions.written_at, written_at),
    ]
