"""Writes the sheet `terms`: a row per choice of each list, so that no code needs anything else to be understood.

`taxonomy` is the list: of a retired question `<list>@<version>`; of answers that leave as levels or groups
`<list>@level` or `<list>@group`. `choice` is what a drop-down shows of a term, in the language of the workbook: its
label, with the code where others have the same. `status` is that of a term, `current` where a list is no taxonomy.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from tipcoder.domain.folding import fold
from tipcoder.exchange.privacy.groups import GROUP, LEVEL
from tipcoder.exchange.privacy.profiles import Leaving
from tipcoder.exchange.privacy.release_plan import ReleasePlan
from tipcoder.exchange.spreadsheet.cells import Value
from tipcoder.exchange.spreadsheet.layout import HEADER_ROWS, Column, Layout, Rows
from tipcoder.exchange.spreadsheet.naming import TERMS, Names, range_name
from tipcoder.exchange.workbook.columns import ColumnMaker, TermRanges
from tipcoder.exchange.workbook.labels import plain_text, unlike
from tipcoder.exchange.workbook.levels import Level
from tipcoder.exchange.workbook.retired import terms_name
from tipcoder.framework.form.form import Choice, Form, Question, Text
from tipcoder.languages.captions import Captions

_CURRENT = "current"
_WHOLE = (Leaving.AS_IS, Leaving.REVIEWED)
_PARTS = {Leaving.LEVEL: LEVEL, Leaving.GROUP: GROUP}


def languages(form: Form) -> tuple[str, ...]:
    """Return the languages that codebook and terms give labels in: "" where a form has none."""
    return form.languages or ("",)


def per_language(name: str, caption: str, form: Form) -> tuple[Column, ...]:
    """Return the columns of a text in all languages of a form."""
    return tuple(
        Column(f"{name}_{language}" if language else name, f"{caption} ({language})" if language else caption, 34)
        for language in languages(form)
    )


def texts(text: Text, shown: tuple[str, ...]) -> list[Value]:
    """Return a text in each of some languages."""
    return [plain_text(text, language) for language in shown]


def term_ranges(form: Form, release: ReleasePlan, names: Names) -> dict[str, TermRanges]:
    """Return the names of the ranges of each list from which answers leave as they are, in order of first use."""
    asked = (found for _, found in form.all_questions() if found.type.is_select and release.how(found) in _WHOLE)
    lists = dict.fromkeys(found.choices for found in asked if found.choices)
    return {
        found: TermRanges(names.give(range_name("terms", found)), names.give(range_name("labels", found)))
        for found in lists
    }


def terms_layout(form: Form, captions: Captions) -> Layout:
    """Return the columns of `terms`."""
    columns = (
        Column("taxonomy", captions.taxonomy, 20),
        Column("code", captions.term_code, 24),
        Column("choice", captions.choice, 34),
        Column("parent", captions.parent, 18),
        Column("status", captions.status, 12),
        Column("replaced_by", captions.replaced_by),
        *per_language("label", captions.label, form),
    )
    return Layout(TERMS, columns, key=1, frozen=2, wraps=True)


def write_terms(name_range: Callable[[str, str, str], None], sheet: Rows, maker: ColumnMaker) -> None:
    """Write a row per choice of each list that has ranges, and name those of its codes and of its labels."""
    for taxonomy, names in maker.ranges.items():
        first = HEADER_ROWS + sheet.rows + 1
        choices, codes = maker.form.choices.get(taxonomy, ()), maker.codes.get(taxonomy, {})
        shown = [maker.labels.give(choice.label) or choice.code for choice in choices]
        known = Counter(word for choice in choices for word in _folded_names(choice))
        for choice, label in zip(choices, shown, strict=True):
            is_alone = known[fold(label)] == 1
            words = label if is_alone else unlike(label, codes.get(choice.code, choice.code))
            sheet.append(_row(taxonomy, choice, codes, maker.form, words))
        last = max(HEADER_ROWS + sheet.rows, first)
        name_range(names.codes, TERMS, f"$B${first}:$B${last}")
        name_range(names.labels, TERMS, f"$C${first}:$C${last}")


def _folded_names(choice: Choice) -> set[str]:
    """Return all that a term may be called when it is read back: its code, and its labels in all languages."""
    return {fold(choice.code), *(fold(plain_text(choice.label, language)) for language in choice.label.by_language)}


def write_groups(sheet: Rows, maker: ColumnMaker, release: ReleasePlan) -> None:
    """Write a row per level or group in which answers leave."""
    form = maker.form
    asked: dict[tuple[str, str], Question] = {}
    for _, question in form.all_questions():
        if question.type.is_select and release.how(question) in _PARTS:
            asked.setdefault((question.choices, _PARTS[release.how(question)]), question)
    for (taxonomy, column), question in asked.items():
        known = {choice.code: choice for choice in form.choices[taxonomy]}
        for code, label in maker.groups(question, column).labels.items():
            choice = known.get(code) or Choice(code, Text({maker.labels.language: (label,)}))
            sheet.append(_row(f"{taxonomy}@{column}", choice, {}, form))


def write_retired_terms(sheet: Rows, maker: ColumnMaker, levels: Iterable[Level]) -> None:
    """Write a row per choice of each list that a retired question used."""
    found = (column for level in levels for column in level.retired if column.leaving in _WHOLE)
    lists = {terms_name(column.retired): column.retired for column in found if column.retired.question.type.is_select}
    for name, retired in lists.items():
        taxonomy = retired.question.choices
        for choice in retired.form.choices.get(taxonomy, ()):
            sheet.append(_row(name, choice, maker.codes.get(taxonomy, {}), maker.form))


def _row(taxonomy: str, choice: Choice, codes: Mapping[str, str], form: Form, shown: str | None = None) -> list[Value]:
    parent, replaced_by = choice.columns.get("parent", ""), choice.columns.get("replaced_by", "")
    return [
        taxonomy,
        codes.get(choice.code, choice.code),
        shown,
        codes.get(parent, parent),
        choice.columns.get("status") or _CURRENT,
        " ".join(codes.get(code, code) for code in replaced_by.split()),
        *texts(choice.label, languages(form)),
    ]
