"""Writes the sheet `codebook`, a row per question, and lays out `long_text`, which continues the texts of others.

`leaves` says how a question leaves (`Leaving`), `columns` under which names: `court_level` of `court`.
"""

from collections.abc import Sequence
from dataclasses import replace

from tipcoder.domain.retired import split_retired
from tipcoder.exchange.privacy.profiles import Leaving
from tipcoder.exchange.privacy.release_plan import ReleasePlan
from tipcoder.exchange.spreadsheet.cells import Value
from tipcoder.exchange.spreadsheet.layout import Column, Layout, Rows
from tipcoder.exchange.spreadsheet.naming import CODEBOOK, LONG_TEXT
from tipcoder.exchange.workbook.columns import QuestionColumns
from tipcoder.exchange.workbook.labels import Labels
from tipcoder.exchange.workbook.levels import Level
from tipcoder.exchange.workbook.retired import terms_name
from tipcoder.exchange.workbook.terms_sheet import languages, per_language, texts
from tipcoder.framework.form.form import Form, Question
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.languages.captions import Captions


def codebook_layout(form: Form, captions: Captions, *, has_retired: bool = False) -> Layout:
    """Return the columns of `codebook`; the last one, where there is something retired, says of which version."""
    columns = (
        Column("name", captions.name, 32),
        Column("sheet", captions.sheet),
        Column("level", captions.level),
        Column("path", captions.path, 34),
        Column("type", captions.type),
        Column("privacy", captions.privacy, 12),
        Column("leaves", captions.leaves, 12),
        Column("measure", captions.measure, 12),
        Column("tier", captions.tier, 12),
        Column("evidence", captions.evidence, 12),
        Column("states", captions.states, 26),
        Column("choices", captions.choices, 18),
        Column("columns", captions.columns, 34),
        *per_language("label", captions.label, form),
        Column("hint", captions.hint, 40),
        Column("guidance", captions.guidance, 60),
        *((Column("retired", captions.retired_in, 12),) if has_retired else ()),
    )
    return Layout(CODEBOOK, columns, key=3, frozen=1, wraps=True)


def write_codebook(sheet: Rows, levels: Sequence[Level], release: ReleasePlan, labels: Labels) -> None:
    """Write a row per question, those that do not leave among them; then one per retired question."""
    retired = [(level, found) for level in levels for found in level.retired]
    more: list[Value] = [None] if retired else []
    for level in levels:
        if level.is_retired:
            continue
        names = {found.question.path: _names(found) for found in level.questions}
        for question in labels.form.questions(level.roster):
            if question.type is not QuestionType.NOTE:
                columns = names.get(question.path, "")
                sheet.append([*_question_row(question, level, release.how(question), columns, labels), *more])
    for level, found in retired:
        question = replace(found.retired.question, choices=terms_name(found.retired))
        own_labels = Labels(found.retired.form, labels.language)
        columns = _names(found.columns) if found.columns else ""
        row = _question_row(question, level, found.leaving, columns, own_labels, languages(labels.form))
        sheet.append([*row, found.retired.form.version])


def long_text_layout(captions: Captions) -> Layout:
    """Return the columns of `long_text`: where a text goes on that does not fit its cell, from part 2."""
    columns = (
        Column("sheet", captions.sheet, 18),
        Column("row_key", captions.row, 24),
        Column("column", captions.column, 24),
        Column("part", captions.part, 9),
        Column("text", captions.text, 90),
    )
    return Layout(LONG_TEXT, columns, key=1, frozen=4, wraps=True)


def _question_row(
    question: Question,
    level: Level,
    leaving: Leaving,
    columns: str,
    labels: Labels,
    shown: tuple[str, ...] | None = None,
) -> list[Value]:
    return [
        question.name,
        level.sheet,
        split_retired(level.roster)[0],
        question.path,
        question.type.value,
        question.privacy.value,
        leaving.value,
        question.measure.value,
        question.tier.value,
        question.evidence.value,
        " ".join(question.states),
        question.choices,
        columns,
        *texts(question.label, languages(labels.form) if shown is None else shown),
        labels.give(question.hint),
        labels.give(question.guidance),
    ]


def _names(found: QuestionColumns) -> str:
    """Return the names of a question's columns; those of its terms, which may be many, as `<name>/*`."""
    first = found.columns[0].name
    names = (column.name for column in found.columns)
    return " ".join(dict.fromkeys(f"{first}/*" if name.startswith(f"{first}/") else name for name in names))
