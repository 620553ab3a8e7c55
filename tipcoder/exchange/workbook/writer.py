"""Writes the sheets of coded cases: levels, `evidence`, `remarks`, `codebook` and `terms`, into whatever takes rows."""

from collections.abc import Callable, Collection, Generator, Iterable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Generic, TypeVar

from tipcoder.domain.records import CaseRecord
from tipcoder.domain.retired import split_retired
from tipcoder.exchange.privacy.profiles import Profile
from tipcoder.exchange.privacy.release_plan import ReleasePlan
from tipcoder.exchange.spreadsheet.cells import Value
from tipcoder.exchange.spreadsheet.files import Seal
from tipcoder.exchange.spreadsheet.layout import Layout, Rows
from tipcoder.exchange.spreadsheet.naming import Names, sheet_names
from tipcoder.exchange.workbook.about import TaxonomyLine
from tipcoder.exchange.workbook.attachments import AttachmentWriter, evidence_layout, remarks_layout
from tipcoder.exchange.workbook.columns import ColumnMaker
from tipcoder.exchange.workbook.labels import Labels
from tipcoder.exchange.workbook.levels import Level, LevelsWriter, Planning, plan_levels
from tipcoder.exchange.workbook.reference import codebook_layout, write_codebook
from tipcoder.exchange.workbook.retired import NOTHING_RETIRED, Retired
from tipcoder.exchange.workbook.row_keys import RowKeys
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
