"""Fills tables that are no sheets of a workbook with all that a workbook has."""

from collections.abc import Callable, Generator
from dataclasses import dataclass

from tipcoder.exchange.spreadsheet.layout import Layout, Rows
from tipcoder.exchange.spreadsheet.naming import Names
from tipcoder.exchange.workbook.evidence import EvidenceWriter, evidence_layout
from tipcoder.exchange.workbook.levels import LevelsWriter
from tipcoder.exchange.workbook.reference import codebook_layout, write_codebook
from tipcoder.exchange.workbook.remarks import RemarksWriter, remarks_layout
from tipcoder.exchange.workbook.terms_sheet import terms_layout, write_groups, write_retired_terms, write_terms
from tipcoder.exchange.workbook.workbook import Export, Plan, plan_export


@dataclass(frozen=True, slots=True)
class Layouts:
    """The tables of an export: one a level, cases first, and those that explain them."""

    levels: tuple[Layout, ...]
    evidence: Layout
    remarks: Layout
    codebook: Layout
    terms: Layout

    def all(self) -> tuple[Layout, ...]:
        """Return all of them, in the order of the workbook's sheets."""
        return (*self.levels, self.evidence, self.remarks, self.codebook, self.terms)


def plan_tables(export: Export) -> tuple[Plan, Layouts]:
    """Return what an export consists of, and its tables."""
    plan = plan_export(export, Names())
    form, profile, captions = plan.export.form, plan.export.profile, plan.export.captions
    return plan, Layouts(
        tuple(level.layout for level in plan.levels),
        evidence_layout(profile, captions),
        remarks_layout(profile, captions),
        codebook_layout(form, captions, has_retired=bool(plan.export.retired)),
        terms_layout(form, captions),
    )


def fill_tables(plan: Plan, layouts: Layouts, rows_of: Callable[[Layout], Rows]) -> Generator[int]:
    """Write the rows of all tables; yield the number of cases done after each. `rows_of` gives what takes a table."""
    export, levels = plan.export, plan.levels
    evidence, remarks = rows_of(layouts.evidence), rows_of(layouts.remarks)
    writers = (
        LevelsWriter(levels, [rows_of(layout) for layout in layouts.levels], export.form, plan.key, plan.version),
        EvidenceWriter(evidence, export.profile, plan.key, levels),
        RemarksWriter(remarks, export.profile, plan.key, levels),
    )
    for done, case in enumerate(export.cases, 1):
        for writer in writers:
            writer.write(case)
        yield done
    terms = rows_of(layouts.terms)
    write_codebook(rows_of(layouts.codebook), levels, plan.leaves, plan.maker.labels)
    write_terms(_unnamed, terms, plan.maker)
    write_groups(terms, plan.maker, plan.leaves)
    write_retired_terms(terms, plan.maker, levels)


def _unnamed(_name: str, _sheet: str, _area: str) -> None:
    """Ranges have names in workbooks only."""
