"""Writes the sheets of coded cases: levels, `evidence`, `remarks`, `codebook` and `terms`, into whatever takes rows.

The words of evidence and remarks stay in the country: what crosses a border has only the number of passages of each
answer, and of remarks of each status. A regional workbook has them as they were delivered, with or without words.
"""

from collections import Counter
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Generic, TypeVar

from tipcoder.domain.briefs import PrintedLine
from tipcoder.domain.records import CaseRecord, Proof, QuotationRecord, RemarkRecord, RowRecord
from tipcoder.domain.release import EarlierEdition
from tipcoder.domain.retired import split_retired
from tipcoder.exchange.privacy.profiles import Profile
from tipcoder.exchange.privacy.release_plan import ReleasePlan
from tipcoder.exchange.spreadsheet.cells import Value
from tipcoder.exchange.spreadsheet.files import Seal
from tipcoder.exchange.spreadsheet.layout import Column, Layout, Rows
from tipcoder.exchange.spreadsheet.naming import (
    BRIEFS,
    EVIDENCE,
    POPULATION,
    QUOTATIONS,
    RELEASED,
    REMARKS,
    Names,
    sheet_names,
)
from tipcoder.exchange.workbook.about import TaxonomyLine
from tipcoder.exchange.workbook.columns import ColumnMaker
from tipcoder.exchange.workbook.labels import Labels
from tipcoder.exchange.workbook.levels import Level, LevelsWriter, Planning, plan_levels
from tipcoder.exchange.workbook.reference import codebook_layout, write_codebook
from tipcoder.exchange.workbook.retired import NOTHING_RETIRED, Retired
from tipcoder.exchange.workbook.row_keys import KEY_WIDTH, RowKeys
from tipcoder.exchange.workbook.terms_sheet import (
    term_ranges,
    terms_layout,
    write_groups,
    write_retired_terms,
    write_terms,
)
from tipcoder.framework.form.form import Form
from tipcoder.languages.captions import Captions

Sheet = TypeVar("Sheet", bound=Rows)

_ORIGIN = 2
"""Columns in front that say where a row came from: its country and delivery, not the place within that."""
_KEYS = 4
_COUNTS = ("passages", "remarks")
PARAGRAPH, CELLS = "paragraph", "cells"
"""Kinds of lines of briefs."""
BRIEF_CELLS = tuple(f"cell_{place}" for place in range(1, 9))
"""Columns of the cells of a line."""
_FIELDS = {"judgment_kind": "kind", "remark_key": "key"}
"""Fields of a proof or remark whose columns have another name."""


def write_further(
    sheets: Iterable[tuple[Layout, Iterable[list[Value]]]], open_sheet: Callable[[Layout], Sheet]
) -> list[Sheet]:
    """Write further sheets behind the others, and return them."""
    written = []
    for layout, rows in sheets:
        sheet = open_sheet(layout)
        for row in rows:
            sheet.append(row)
        written.append(sheet)
    return written


def evidence_layout(profile: Profile, captions: Captions, keys: RowKeys) -> Layout:
    """Return the columns of `evidence`."""
    words = (
        Column("judgment", captions.judgment, 30),
        Column("judgment_kind", captions.judgment_kind, 16),
        Column("page", captions.page, 8),
        Column("start", captions.start, 10),
        Column("end", captions.end, 10),
        Column("exact", captions.exact, 80),
        Column("prefix", captions.prefix, 34),
        Column("suffix", captions.suffix, 34),
        Column("region", captions.region, 26),
    )
    own = words if profile.has_passages else ()
    return _layout(
        EVIDENCE, own, Column("passages", captions.passages, 10), captions, keys, has_words=profile.has_passages
    )


def remarks_layout(profile: Profile, captions: Captions, keys: RowKeys) -> Layout:
    """Return the columns of `remarks`."""
    status = Column("status", captions.remark_status, 14)
    words = (
        Column("remark_key", captions.remark, KEY_WIDTH),
        Column("replies_to", captions.replies_to, KEY_WIDTH),
        status,
        Column("coder", captions.coder, 12),
        Column("made_at", captions.made_at, 22),
        Column("text", captions.remark_text, 80),
    )
    own = words if profile.has_remarks else (status,)
    return _layout(REMARKS, own, Column("remarks", captions.remarks, 10), captions, keys, has_words=profile.has_remarks)


def _layout(
    name: str, own: tuple[Column, ...], count: Column, captions: Captions, keys: RowKeys, *, has_words: bool
) -> Layout:
    before = keys.origin_columns()[:_ORIGIN]
    shared = (
        Column("case_key", captions.case_key, KEY_WIDTH),
        Column("sheet", captions.sheet, 18),
        Column("row_key", captions.row_key, KEY_WIDTH),
        Column("question", captions.question, 26),
    )
    has_count = keys.is_regional or not has_words
    columns = (*before, *shared, *own, *((count,) if has_count else ()))
    # A long remark is continued under its own key, a passage, which has none, under that of its row.
    key = "row_key" if has_count or name == EVIDENCE else "remark_key"
    place = next(place for place, column in enumerate(columns) if column.name == key)
    return Layout(name, columns, key=place, frozen=len(before) + _KEYS, wraps=has_words)


def quotations_layout(captions: Captions) -> Layout:
    """Return the columns of `quotations`."""
    columns = (
        Column("quotation", captions.quotation, KEY_WIDTH),
        Column("english", captions.quotation_english, 80),
        Column("theme", captions.quotation_theme, 26),
        Column("code", captions.quotation_code, 20),
    )
    return Layout(QUOTATIONS, columns, key=0, frozen=1, wraps=True)


def quotation_rows(records: Iterable[QuotationRecord]) -> Iterator[list[Value]]:
    """Yield the cells of each quotation.

    Neither the words of the judgment nor the case are in it: rows come by what they illustrate, then by their keys,
    which tell nothing.
    """
    for record in sorted(records):
        yield [record.key, record.english, record.theme, record.code]


def population_layout(captions: Captions, *, is_regional: bool = False) -> Layout:
    """Return the columns of `population`; of a region they name the country last."""
    columns = (
        Column("key", captions.population_key, 24),
        Column("value", captions.population_value, 60),
        *([Column("country", captions.country, 10)] if is_regional else []),
    )
    return Layout(POPULATION, columns, key=0, frozen=1, wraps=True)


def published_layout(captions: Captions) -> Layout:
    """Return the columns of `released`."""
    columns = (
        Column("edition", captions.released_edition, 16),
        Column("made_on", captions.released_made_on, 14),
        Column("cases", captions.released_cases, 10),
        Column("figure", captions.released_figure, 20),
        Column("part", captions.released_part, 12),
        Column("group", captions.released_group, 16),
        Column("value", captions.released_value, 26),
        Column("count", captions.released_count, 10),
        Column("base", captions.released_base, 10),
    )
    return Layout(RELEASED, columns, key=0, frozen=1)


def published_rows(editions: Iterable[EarlierEdition]) -> Iterator[list[Value]]:
    """Yield the cells of what is public, in the order of the editions; the cases of these are keyed."""
    for edition in editions:
        made_on = edition.made_at.date().isoformat()
        for one in edition.as_cells():
            told: list[Value] = [one.figure, one.part, one.group or None, one.value, one.count, one.base]
            yield [edition.name, made_on, edition.cases, *told]


def briefs_layout(captions: Captions, *, is_regional: bool = False) -> Layout:
    """Return the columns of `briefs`; of a region they name the country first."""
    cells = (Column(name, captions.brief_cell.format(number=place), 24) for place, name in enumerate(BRIEF_CELLS, 1))
    columns = (
        *([Column("country", captions.country, 10)] if is_regional else []),
        Column("case_key", captions.case_key, KEY_WIDTH),
        Column("part", captions.brief_part, 16),
        Column("line", captions.brief_line, 8),
        Column("kind", captions.brief_kind, 12),
        Column("text", captions.brief_text, 80),
        *cells,
        Column("row_key", captions.row_key, KEY_WIDTH),
    )
    return Layout(BRIEFS, columns, key=int(is_regional), frozen=4 + is_regional, wraps=True)


def brief_rows(lines: Iterable[PrintedLine]) -> Iterator[list[Value]]:
    """Yield the cells of each line of briefs, `case` and `row` of which are the keys that the workbook gives them."""
    for one in lines:
        cells = (cell or None for cell in (*one.cells, *[""] * len(BRIEF_CELLS))[: len(BRIEF_CELLS)])
        kind = PARAGRAPH if one.is_paragraph else CELLS
        yield [one.case, one.part, one.line, kind, one.text or None, *cells, one.row or None]


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkbookContent:
    """Content of a workbook, of one country or of several, but for its cases.

    `release` says how the questions of its form leave. `retired` is what the form has no place for. `used` has the
    terms that answers use, by roster and key of their question. `language` is that of labels, `written_at` has a time
    zone. `seal` is entered around the moment in which what was written is put in place.
    """

    release: ReleasePlan
    language: str = "en"
    retired: Retired = NOTHING_RETIRED
    used: Mapping[tuple[str, str], Collection[str]] = field(default_factory=dict)
    taxonomies: Sequence[TaxonomyLine] = ()
    captions: Captions = field(default_factory=Captions)
    written_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    seal: Seal = nullcontext

    @property
    def form(self) -> Form:
        """The form that the cases are coded by."""
        return self.release.form

    @property
    def profile(self) -> Profile:
        """The profile by which they leave."""
        return self.release.profile


@dataclass(frozen=True, slots=True)
class Plan:
    """Sheets and columns of a workbook.

    `release` says how questions leave, `sheets` names the levels by their rosters. `layouts` are those of the
    levels, `evidence`, `remarks`, `codebook` and `terms`, in this order.
    """

    maker: ColumnMaker
    keys: RowKeys
    release: ReleasePlan
    sheets: Mapping[str, str]
    levels: tuple[Level, ...]
    layouts: tuple[Layout, ...]

    def rosters(self) -> dict[str, str]:
        """Return the roster of each level by its sheet, as `About` names it."""
        return {sheet: split_retired(roster)[0] for roster, sheet in self.sheets.items()}


FurtherSheets = Callable[[Plan], Iterable[tuple[Layout, Iterable[list[Value]]]]]
"""Gives further sheets, each with its rows, by the plan of the others."""


def plan_sheets(
    content: WorkbookContent,
    keys: RowKeys,
    taken: Names,
    *,
    codes: Mapping[str, Mapping[str, str]] | None = None,
    is_closed: bool = False,
) -> Plan:
    """Return the sheets of a workbook with their columns.

    `taken` are the names that ranges have already. `codes` and `is_closed` are those of `ColumnMaker`.
    """
    release, captions, retired = content.release, content.captions, content.retired
    form, profile = release.form, release.profile
    maker = ColumnMaker(
        form,
        Labels(form, content.language),
        captions,
        term_ranges(form, release, taken),
        {question.path: content.used.get((roster, question.key), ()) for roster, question in form.all_questions()},
        codes or {},
        is_closed=is_closed,
        is_grouped=keys.is_regional,
    )
    gone = {found.key: f"{found.roster.key}_retired" for found in retired.rosters}
    sheets = sheet_names(form.parents(), gone)
    levels = plan_levels(Planning(maker, keys, sheets, release, retired, content.used))
    layouts = (
        *(level.layout for level in levels),
        evidence_layout(profile, captions, keys),
        remarks_layout(profile, captions, keys),
        codebook_layout(form, captions, has_retired=bool(retired)),
        terms_layout(form, captions),
    )
    return Plan(maker, keys, release, sheets, levels, layouts)


class WorkbookWriter(Generic[Sheet]):
    """Fills the sheets of a plan, case by case so that memory does not grow with their number.

    `open_sheet` gives what takes the rows of a sheet: in a file, in memory. `name_range` gives an area of a sheet a
    name, where areas have names.
    """

    def __init__(
        self,
        plan: Plan,
        open_sheet: Callable[[Layout], Sheet],
        name_range: Callable[[str, str, str], None] = lambda _name, _sheet, _area: None,
    ) -> None:
        self.sheets = [open_sheet(layout) for layout in plan.layouts]
        *level_sheets, evidence, remarks, self._codebook, self._terms = self.sheets
        *_, evidence_columns, remarks_columns, _, _ = plan.layouts
        self._plan = plan
        self._name_range = name_range
        self._writers = (
            LevelsWriter(plan.levels, level_sheets, plan.maker.form, plan.keys),
            AttachmentWriter(evidence, evidence_columns, plan.levels, plan.keys),
            AttachmentWriter(remarks, remarks_columns, plan.levels, plan.keys),
        )

    def write(self, case: CaseRecord, delivery: str = "") -> None:
        """Write one case. `delivery` is the id of that which it came in, in a regional workbook."""
        for writer in self._writers:
            writer.write(case, delivery)

    def finish(self) -> None:
        """Write `codebook` and `terms`, which explain the others."""
        plan = self._plan
        write_codebook(self._codebook, plan.levels, plan.release, plan.maker.labels)
        write_terms(self._name_range, self._terms, plan.maker)
        write_groups(self._terms, plan.maker, plan.release)
        write_retired_terms(self._terms, plan.maker, plan.levels)

    def write_all(self, cases: Iterable[CaseRecord]) -> Generator[int]:
        """Write cases and what explains them; yield the number of cases done after each."""
        for done, case in enumerate(cases, 1):
            self.write(case)
            yield done
        self.finish()


class AttachmentWriter:
    """Writer of one of both sheets, case by case. Questions of older versions have the names of their columns."""

    def __init__(self, sheet: Rows, layout: Layout, levels: Iterable[Level], keys: RowKeys) -> None:
        self._sheet = sheet
        self._keys = keys
        self._sheets = {level.roster: level.sheet for level in levels}
        self._names = {(level.roster, found.retired.key): found.name for level in levels for found in level.retired}
        names = [column.name for column in layout.columns]
        own = names[names.index("question") + 1 :]
        self._fields = [_FIELDS.get(name, name) for name in own]
        self._is_counted = own[-1] in _COUNTS and not keys.is_regional
        self._records = self._proofs if layout.name == EVIDENCE else self._remarks

    def write(self, case: CaseRecord, delivery: str = "") -> None:
        """Write what is attached to the rows of one case that are in the workbook's sheets."""
        case_key = self._keys.key(case[""][0].case_id)
        for roster, rows in case.items():
            sheet = self._sheets.get(roster)
            for row in rows if sheet is not None else ():
                found = self._records(roster, row)
                if found:
                    row_key = self._keys.key(row.row_id) if roster else case_key
                    front = [*self._keys.origin(row, delivery)[:_ORIGIN], case_key, sheet, row_key]
                    for name, record in found:
                        self._sheet.append([*front, name, *self._cells(record)])

    def _proofs(self, roster: str, row: RowRecord) -> Sequence[tuple[str, Proof | RemarkRecord]]:
        if not row.proofs:
            return ()
        is_all = self._keys.is_regional
        found = [(self._name(roster, one), one) for one in row.proofs if is_all or one.question in row.answers]
        if not self._is_counted:
            return found
        return [(name, Proof("", passages=count)) for name, count in Counter(name for name, _ in found).items()]

    def _remarks(self, roster: str, row: RowRecord) -> Sequence[tuple[str, Proof | RemarkRecord]]:
        if not self._is_counted:
            return [(self._name(roster, one), one) for one in row.remarks]
        counts = Counter((self._name(roster, one), one.status) for one in row.remarks if not one.replies_to)
        return [
            (name, RemarkRecord("", status=status, remarks=counts[name, status])) for name, status in sorted(counts)
        ]

    def _name(self, roster: str, record: Proof | RemarkRecord) -> str:
        return self._names.get((roster, record.question), record.question)

    def _cells(self, record: Proof | RemarkRecord) -> list[Value]:
        cells: list[Value] = [getattr(record, field) for field in self._fields]
        if self._keys.is_regional:  # some deliveries have no words: not even a page 0
            cells[:-1] = (cell or None for cell in cells[:-1])
        else:  # few passages have a region; "" would make the sheet look for what must be escaped
            cells[-1] = cells[-1] or None
        return cells
