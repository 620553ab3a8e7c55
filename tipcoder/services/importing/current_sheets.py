"""Builds the read-only sheets of a workbook as an export of now would write them."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from tipcoder.domain.import_plan import ReadonlySheet
from tipcoder.exchange.privacy.release_policy import keyed_with
from tipcoder.exchange.reading.readonly_sheets import comparable_text
from tipcoder.exchange.spreadsheet.cells import Value, parts
from tipcoder.exchange.spreadsheet.layout import HEADER_ROWS, Layout
from tipcoder.exchange.spreadsheet.naming import Names
from tipcoder.exchange.workbook.evidence import EvidenceWriter, evidence_layout
from tipcoder.exchange.workbook.levels import LevelsWriter
from tipcoder.exchange.workbook.reference import codebook_layout, long_text_layout, write_codebook
from tipcoder.exchange.workbook.remarks import RemarksWriter, remarks_layout
from tipcoder.exchange.workbook.terms_sheet import terms_layout, write_groups, write_retired_terms, write_terms
from tipcoder.exchange.workbook.workbook import Export, plan_export
from tipcoder.services.case_selection import Selection, choose_cases
from tipcoder.services.exporting.request import PROFILES, ExportRequest, Reviewed, content
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding.recipients import ensure_recipient, list_recipients

_SHORT = 4_000
"""Characters of a text that surely fits a cell, however it is written there."""

Texts = Mapping[str, str]
"""The texts of one row by the names of its columns."""


@dataclass(slots=True)
class Said:
    """Takes the rows of one sheet and keeps the texts of the columns that are `wanted`.

    What does not fit a cell goes on in `rest`.
    """

    layout: Layout
    wanted: Collection[str] = ()
    rest: "Said | None" = None
    kept: list[Texts] = field(default_factory=list)
    rows: int = HEADER_ROWS

    def append(self, values: list[Value]) -> None:
        """Take a row."""
        self.rows += 1
        texts: dict[str, str] = {}
        for column, value in zip(self.layout.columns, values, strict=True):
            is_wanted = column.name in self.wanted
            if not is_wanted and not (isinstance(value, str) and len(value) > _SHORT):
                continue
            first, *others = tuple(parts(value)) if isinstance(value, str) and value else (value,)
            if is_wanted:
                texts[column.name] = comparable_text(first)
            for number, piece in enumerate(others, 2):
                if self.rest is not None:
                    self.rest.append([self.layout.name, values[self.layout.key], column.name, number, piece])
        if texts:
            self.kept.append(texts)


def said_now(
    project: OpenProject, profile: str, language: str, key_of: Callable[[str], str], sheets: Sequence[ReadonlySheet]
) -> Mapping[str, Sequence[Texts]]:
    """Return the rows of some sheets by their names, with the columns that these have.

    It is empty where nobody can tell: an unknown profile or recipient.
    """
    if profile not in PROFILES:
        return {}
    request = ExportRequest(profile, language)
    if request.is_public:
        recipient = _recipient(project, key_of)
        if recipient is None:
            return {}
        request = replace(request, recipient=recipient)
    with content(project, request, choose_cases(project, Selection()), Reviewed()) as export:
        wanted = {sheet.name: {name for name, _ in sheet.columns} for sheet in sheets}
        return {said.layout.name: said.kept for said in _written(export, wanted)}


def _recipient(project: OpenProject, key_of: Callable[[str], str]) -> str | None:
    names = list_recipients(project.database)
    probe = project.project.id
    return next(
        (name for name in names if keyed_with(ensure_recipient(project.database, name).secret)(probe) == key_of(probe)),
        None,
    )


def _written(given: Export, wanted: Mapping[str, Collection[str]]) -> tuple[Said, ...]:
    plan = plan_export(given, Names())
    export, form, captions = plan.export, plan.export.form, plan.export.captions
    layout = long_text_layout(captions)
    long_text = Said(layout, wanted.get(layout.name, ()))

    def said(layout: Layout) -> Said:
        return Said(layout, wanted.get(layout.name, ()), long_text)

    levels = [said(level.layout) for level in plan.levels]
    evidence = said(evidence_layout(export.profile, captions))
    remarks = said(remarks_layout(export.profile, captions))
    codebook = said(codebook_layout(form, captions, has_retired=bool(export.retired)))
    terms = said(terms_layout(form, captions))
    writers = (
        LevelsWriter(plan.levels, levels, form, plan.key, plan.version),
        EvidenceWriter(evidence, export.profile, plan.key, plan.levels),
        RemarksWriter(remarks, export.profile, plan.key, plan.levels),
    )
    for case in export.cases:
        for writer in writers:
            writer.write(case)
    write_codebook(codebook, plan.levels, plan.leaves, plan.maker.labels)
    write_terms(lambda _name, _sheet, _area: None, terms, plan.maker)
    write_groups(terms, plan.maker, plan.leaves)
    write_retired_terms(terms, plan.maker, plan.levels)
    return (*levels, evidence, remarks, codebook, terms, long_text)
