"""Writes the regional workbook: the cases of all countries side by side, each row with where it came from.

`About`, `deliveries`, `checks`, a sheet per level, `evidence`, `remarks`, `codebook`, `terms`, `long_text`;
indicators are written by whoever is given the book. Every row of a level begins with `country`, `delivery` (the name of
the file), `source_sheet` and `source_key`; its own keys are those of the regional project. The same content gives the
same bytes but for the time.
"""

from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import tipcoder
from tipcoder.domain.records import CaseRecord
from tipcoder.domain.retired import split_retired
from tipcoder.exchange.privacy.release_policy import Leaving, Profile, leaving
from tipcoder.exchange.spreadsheet.fast_sheet import discard
from tipcoder.exchange.spreadsheet.files import Seal, replacing, save
from tipcoder.exchange.spreadsheet.naming import sheet_names
from tipcoder.exchange.spreadsheet.sheets import Book, DataSheet
from tipcoder.exchange.workbook.about import FORMAT, AboutSheet, Line, TaxonomyLine
from tipcoder.exchange.workbook.captions import Captions, RegionalCaptions
from tipcoder.exchange.workbook.labels import Labels
from tipcoder.exchange.workbook.levels import Level, Planning, plan_levels
from tipcoder.exchange.workbook.reference import codebook_layout, long_text_layout, write_codebook
from tipcoder.exchange.workbook.regional.attachments import (
    BesideWriter,
    regional_evidence_layout,
    regional_remarks_layout,
)
from tipcoder.exchange.workbook.regional.columns import RegionalMaker
from tipcoder.exchange.workbook.regional.levels import KEYS, RegionalLevelsWriter, before_keys
from tipcoder.exchange.workbook.regional.sheets import (
    CheckLine,
    DeliveryLine,
    checks_layout,
    deliveries_layout,
    delivery_row,
)
from tipcoder.exchange.workbook.retired import NOTHING_RETIRED, Retired
from tipcoder.exchange.workbook.terms_sheet import (
    term_ranges,
    terms_layout,
    write_groups,
    write_retired_terms,
    write_terms,
)
from tipcoder.framework.form.form import Form


@dataclass(frozen=True, slots=True)
class RegionalExport:
    """What goes into a regional workbook.

    `cases` come with the id of their delivery, in the order they shall have; `retired` is what `form` has no place for.
    `used` has the terms that answers use, by roster and key of their question. `write_indicators` adds sheets of its
    own to the book, after all others; `seal` stands around the moment in which the workbook is put in place.
    """

    form: Form
    cases: Iterable[tuple[str, CaseRecord]]
    deliveries: Sequence[DeliveryLine]
    checks: Sequence[CheckLine] = ()
    profile: Profile = Profile.UNODC
    language: str = "en"
    retired: Retired = NOTHING_RETIRED
    used: Mapping[tuple[str, str], Collection[str]] = field(default_factory=dict)
    taxonomies: Sequence[TaxonomyLine] = ()
    captions: Captions = field(default_factory=Captions)
    words: RegionalCaptions = field(default_factory=RegionalCaptions)
    write_indicators: Callable[[Book], None] | None = None
    seal: Seal = nullcontext
    written_at: datetime = field(default_factory=lambda: datetime.now(UTC))


def write_regional_workbook(target: Path, export: RegionalExport) -> Generator[int]:
    """Write a workbook; yield the number of cases done after each. Closing the generator gives up and leaves nothing.

    Raises:
        UserError: the file cannot be written, or a level has more rows or columns than Excel has room for.
    """
    book = Book()
    try:
        with replacing(target, ".xlsx", export.seal) as scratch:
            yield from _write_sheets(book, export)
            save(book.workbook, scratch)
    finally:
        discard(book.workbook)


def regional_leaving(form: Form, profile: Profile) -> Mapping[str, Leaving]:
    """Return how each question stands in a regional workbook, by its path: what was delivered was reviewed there."""
    return leaving(form, profile, is_reviewed=True)


def _write_sheets(book: Book, export: RegionalExport) -> Iterator[int]:
    form, captions = export.form, export.captions
    about = AboutSheet(book)
    leaves = regional_leaving(form, export.profile)
    names = _sheet_names(export)
    maker = RegionalMaker(
        form, Labels(form, export.language), captions, term_ranges(form, leaves, book.names), _used(export)
    )
    levels = plan_levels(
        Planning(
            maker,
            names,
            leaves,
            export.profile,
            export.language,
            export.retired,
            used=export.used,
            before=before_keys(captions, export.words),
        )
    )
    levels = tuple(replace(level, keys=tuple(key for key in level.keys if key.name in KEYS)) for level in levels)
    deliveries = DataSheet(book, deliveries_layout(captions, export.words))
    checks = DataSheet(book, checks_layout(captions, export.words))
    level_sheets = [DataSheet(book, level.layout) for level in levels]
    evidence = DataSheet(book, regional_evidence_layout(export.profile, captions, export.words))
    remarks = DataSheet(book, regional_remarks_layout(export.profile, captions, export.words))
    codebook = DataSheet(book, codebook_layout(form, captions, has_retired=bool(export.retired)))
    terms = DataSheet(book, terms_layout(form, captions))
    book.long_text = DataSheet(book, long_text_layout(captions))
    sheets = [deliveries, checks, *level_sheets, evidence, remarks, codebook, terms, book.long_text]
    for sheet in sheets:
        sheet.begin()
    came = {line.id: line for line in export.deliveries}
    writer = RegionalLevelsWriter(levels, level_sheets, form, came)
    beside = BesideWriter(evidence, remarks, levels, came)
    done = 0
    for done, (delivery, case) in enumerate(export.cases, 1):
        writer.write(delivery, case)
        beside.write(delivery, case)
        yield done
    for line in export.deliveries:
        deliveries.append(delivery_row(line))
    for check in export.checks:
        checks.append(
            [check.country, check.delivery, check.severity, check.code, check.sheet, check.cell, check.message]
        )
    write_codebook(codebook, levels, leaves, maker.labels)
    write_terms(book.name_range, terms, maker)
    write_groups(terms, maker, leaves)
    write_retired_terms(terms, maker, levels)
    for sheet in sheets:
        sheet.finish()
    rosters = {sheet: split_retired(roster)[0] for roster, sheet in names.items()}
    about.write(_lines(export, done, levels, leaves), sheets, rosters, export.taxonomies, captions)
    if export.write_indicators is not None:
        export.write_indicators(book)


def _sheet_names(export: RegionalExport) -> dict[str, str]:
    gone = {found.key: f"{found.roster.key}_retired" for found in export.retired.rosters}
    return sheet_names(export.form.parents(), gone)


def _used(export: RegionalExport) -> dict[str, Collection[str]]:
    form = export.form
    return {question.path: export.used.get((roster, question.key), ()) for roster, question in form.all_questions()}


def _lines(export: RegionalExport, cases: int, levels: Sequence[Level], leaves: Mapping[str, Leaving]) -> list[Line]:
    form, captions, words = export.form, export.captions, export.words
    named: dict[Leaving, list[str]] = {how: [] for how in Leaving}
    for level in levels:
        for found in level.questions:
            named[leaves[found.question.path]].append(found.question.name)
    countries = dict.fromkeys(line.country for line in export.deliveries)
    return [
        Line("kind", captions.kind, words.kind_value),
        Line("format", captions.format, FORMAT),
        Line("countries", words.countries, " ".join(countries)),
        Line("deliveries", words.deliveries, len(export.deliveries)),
        Line("cases", words.cases, cases),
        Line("framework_id", captions.framework_id, form.id),
        Line("framework_title", captions.framework_title, form.title),
        Line("framework_version", captions.framework_version, form.version),
        Line("profile", captions.profile, export.profile.value),
        Line("language", captions.language, export.language),
        Line("program_version", captions.program_version, tipcoder.__version__),
        Line("written_at", captions.written_at, export.written_at.astimezone(UTC).replace(tzinfo=None, microsecond=0)),
        Line("years", captions.years, " ".join(named[Leaving.YEAR])),
        Line("levels", captions.levels, " ".join(named[Leaving.LEVEL])),
        Line("groups", captions.groups, " ".join(named[Leaving.GROUP])),
        Line("reading", captions.reading, captions.reading_value),
    ]
