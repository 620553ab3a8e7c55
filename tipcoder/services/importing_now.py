"""What the sheets of a workbook would say if it were written now, of what is not read back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from tipcoder.exchange.cells import Value, parts
from tipcoder.exchange.evidence import EvidenceWriter, evidence_layout
from tipcoder.exchange.levels import LevelsWriter
from tipcoder.exchange.naming import Names
from tipcoder.exchange.profiles import keyed_with
from tipcoder.exchange.reading.aside import plain
from tipcoder.exchange.reference import codebook_layout, long_text_layout, write_codebook
from tipcoder.exchange.remarks import RemarksWriter, remarks_layout
from tipcoder.exchange.sheets import HEADER_ROWS, Layout
from tipcoder.exchange.terms_sheet import terms_layout, write_groups, write_retired_terms, write_terms
from tipcoder.exchange.workbook import Export, plan_export
from tipcoder.services.export_request import PROFILES, ExportRequest, Reviewed, content
from tipcoder.services.export_selection import Selection, choose_cases
from tipcoder.services.projects import OpenProject
from tipcoder.storage.recipients import ensure_recipient, list_recipients

Texts = Mapping[str, str]
"""The texts of one row by the names of its columns."""


@dataclass(slots=True)
class Said:
    """Takes the rows of one sheet and keeps their texts; what does not fit a cell goes on in `rest`."""

    layout: Layout
    rest: "Said | None" = None
    kept: list[Texts] = field(default_factory=list)
    rows: int = HEADER_ROWS

    def append(self, values: list[Value]) -> None:
        """Take a row."""
        self.rows += 1
        texts: dict[str, str] = {}
        for column, value in zip(self.layout.columns, values, strict=True):
            first, *others = tuple(parts(value)) if isinstance(value, str) and value else (value,)
            texts[column.name] = plain(first)
            for number, piece in enumerate(others, 2):
                if self.rest is not None:
                    self.rest.append([self.layout.name, values[self.layout.key], column.name, number, piece])
        self.kept.append(texts)


def said_now(
    project: OpenProject, profile: str, language: str, key_of: Callable[[str], str]
) -> Mapping[str, Sequence[Texts]]:
    """Return the rows of all sheets by their names, empty where nobody can tell: an unknown profile or recipient."""
    if profile not in PROFILES:
        return {}
    request = ExportRequest(profile, language)
    if request.is_public:
        recipient = _recipient(project, key_of)
        if recipient is None:
            return {}
        request = replace(request, recipient=recipient)
    with content(project, request, choose_cases(project, Selection()), Reviewed()) as export:
        return {said.layout.name: said.kept for said in _written(export)}


def _recipient(project: OpenProject, key_of: Callable[[str], str]) -> str | None:
    names = list_recipients(project.database)
    probe = project.project.id
    return next(
        (name for name in names if keyed_with(ensure_recipient(project.database, name).secret)(probe) == key_of(probe)),
        None,
    )


def _written(given: Export) -> tuple[Said, ...]:
    plan = plan_export(given, Names())
    export, form, captions = plan.export, plan.export.form, plan.export.captions
    long_text = Said(long_text_layout(captions))
    levels = [Said(level.layout, long_text) for level in plan.levels]
    evidence = Said(evidence_layout(export.profile, captions), long_text)
    remarks = Said(remarks_layout(export.profile, captions), long_text)
    codebook = Said(codebook_layout(form, captions, has_retired=bool(export.retired)), long_text)
    terms = Said(terms_layout(form, captions), long_text)
    writers = (
        LevelsWriter(plan.levels, levels, form, plan.key, plan.version),
        EvidenceWriter(evidence, export.profile, plan.key, plan.levels),
        RemarksWriter(remarks, export.profile, plan.key, plan.levels, export.remarks),
    )
    for case in export.cases:
        for writer in writers:
            writer.write(case)
    write_codebook(codebook, plan.levels, plan.leaves, plan.maker.labels)
    write_terms(lambda _name, _sheet, _area: None, terms, plan.maker)
    write_groups(terms, plan.maker, plan.leaves)
    write_retired_terms(terms, plan.maker, plan.levels)
    return (*levels, evidence, remarks, codebook, terms, long_text)
