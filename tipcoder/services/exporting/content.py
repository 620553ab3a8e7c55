"""Content of what leaves, the same in every format, and its record."""

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from hashlib import file_digest, sha256
from pathlib import Path

from tipcoder.domain.progress import Progress
from tipcoder.domain.records import CaseRecord, QuotationRecord
from tipcoder.exchange.privacy.proposals import codes_for_others, proposals
from tipcoder.exchange.privacy.release_plan import keyed_with
from tipcoder.exchange.workbook.about import TaxonomyLine
from tipcoder.exchange.workbook.quotations import quotation_rows, quotations_layout
from tipcoder.exchange.workbook.small_cells import SmallCells, told
from tipcoder.exchange.workbook.workbook import Export
from tipcoder.exchange.workbook.writer import FurtherSheets, Plan
from tipcoder.services.case_selection import ChosenCases
from tipcoder.services.double_coding.sheets import SheetRows, double_coding
from tipcoder.services.exporting.figures import ExportedFigures, exported_figures
from tipcoder.services.exporting.request import ExportRequest
from tipcoder.services.exporting.review import PublicRows, Reviewed
from tipcoder.services.exporting.versions import ExportedVersions
from tipcoder.services.projects import OpenProject, form_of
from tipcoder.storage.coding.exports import list_terms, stream_cases
from tipcoder.storage.coding.frameworks import list_frameworks
from tipcoder.storage.coding.importing import change_mark
from tipcoder.storage.coding.recipients import NewExport, ensure_recipient, recorded_export
from tipcoder.storage.coding.remarks import remarks_by_row
from tipcoder.storage.curation.curated import read_curation
from tipcoder.storage.taxonomies.taxonomies import list_taxonomies

_ILLUSTRATED = ("challenges", "good_practices")
"""Lists of the codes that quotations illustrate."""


@contextmanager
def content(
    project: OpenProject,
    request: ExportRequest,
    chosen: ChosenCases,
    reviewed: Reviewed,
    small_cells: Sequence[SmallCells] = (),
    *,
    has_answers: bool = True,
    has_figures: bool = False,
) -> Iterator[Export]:
    """Give all that leaves, its cases yet to be read. `small_cells` single out persons all the same.

    Without answers (`has_answers`) cases are no more than their rows, for whoever writes nothing else. `has_figures`:
    cases are counted as they are read, for the sheets of figures.
    Cases that are coded by another version of the framework are brought to its columns (`ExportedVersions`).
    """
    database, profile = project.database, request.policy
    last_change = change_mark(database)  # before the cases are read: what changes meanwhile is newer
    versions = list_frameworks(database)
    exported = ExportedVersions(project, [found.id for found in versions])
    release = request.release(project.form)
    public = PublicRows(project, release, reviewed)
    secret = b"" if profile.is_traceable else ensure_recipient(database, request.recipient).secret
    order = None if profile.is_traceable else keyed_with(secret)
    remarks = remarks_by_row(database)
    figures = exported_figures(project, request, secret) if has_figures else None
    streamed = stream_cases(database, None, order=order, cases=chosen.ids, remarks=remarks, has_answers=has_answers)
    with closing(streamed) as stored:
        leaves = public.of if profile.reduces else _whole
        yield Export(
            project_id=project.project.id,
            country=project.project.country or "",
            cases=_counted(stored, lambda case: exported.carried(leaves(case)), figures),
            release=release if reviewed.seen is None else release.reviewed,
            language=request.language,
            recipient="" if profile.is_traceable else request.recipient,
            secret=secret,
            selection=request.selection.described(with_words=profile.has_search_words),
            left_out=chosen.left_out,
            reviewers=reviewed.reviewers,
            shown_terms=proposals(project.form).keys() if request.with_proposals else (),
            withheld_answers=len(reviewed.withheld),
            retired=exported.retired,
            versions=exported.names({found.id: found.version for found in versions}),
            used=exported.used(list_terms(database, chosen.ids)),
            taxonomies=taxonomy_lines(project, request.language),
            captions=request.captions,
            last_change=last_change,
            small_cells=small_cells,
            findings=figures,
        )


def _whole(case: CaseRecord) -> CaseRecord:
    return case


def _counted(
    stored: Iterable[CaseRecord], as_it_leaves: Callable[[CaseRecord], CaseRecord], figures: ExportedFigures | None
) -> Iterator[CaseRecord]:
    for case in stored:
        left = as_it_leaves(case)
        if figures is not None:
            figures.count(case, left)
        yield left


def further_sheets(
    project: OpenProject, request: ExportRequest, chosen: ChosenCases
) -> Generator[Progress, None, FurtherSheets]:
    """Return what writes the sheets on double coding of the chosen cases, and their quotations; yield progress."""
    captions, has_report = request.captions.agreement, request.policy.has_codings
    found = yield from double_coding(project, chosen.ids, captions, request.language, with_report=has_report)

    def sheets(plan: Plan) -> Iterator[SheetRows]:
        if found is not None:
            yield from found.sheets(plan)
        if request.policy.has_quotations:
            yield from _quotations(project, request, chosen, plan)

    return sheets


def _quotations(project: OpenProject, request: ExportRequest, chosen: ChosenCases, plan: Plan) -> Iterator[SheetRows]:
    """Yield the sheet of the released quotations of the chosen cases that have an English version."""
    lists = (project.form.choices.get(name, ()) for name in _ILLUSTRATED)
    themes = {choice.code: choice.columns.get("theme", "") for choices in lists for choice in choices}
    hidden = codes_for_others(project.form, plan.keys.key)
    codes = {code: shown for name in _ILLUSTRATED for code, shown in hidden.get(name, {}).items()}
    found = [
        QuotationRecord(codes.get(one.code, one.code), plan.keys.key(one.id), one.english, themes.get(one.code, ""))
        for one in read_curation(project.database).quotations
        if one.english and (chosen.ids is None or one.case in chosen.ids)
    ]
    if found:
        yield quotations_layout(request.captions), quotation_rows(found)


@dataclass(slots=True)
class Recorder:
    """Records a file, or a folder of files, as it is put in place: it does not leave unrecorded, nor is it recorded
    if it cannot be put there.

    `format` says what it is: `xlsx`. `checksum` is its SHA-256; that of a folder is of a line for each file, in the
    order of their names: its SHA-256, two spaces, its name.
    """

    project: OpenProject
    target: Path
    request: ExportRequest
    chosen: ChosenCases
    reviewed: Reviewed
    format: str
    small_cells: Sequence[SmallCells] = ()
    checksum: str = ""

    @contextmanager
    def seal(self, made: Path) -> Iterator[None]:
        """Record what was made, and is now put in place.

        Raises:
            UserError: it could not be saved.
        """
        self.checksum = _checksum(made)
        request = self.request
        selection: Mapping[str, object] = {
            "statuses": sorted(request.selection.statuses),
            "words": request.selection.words.strip(),
            "only_submitted": request.selection.only_submitted,
            "withheld": sorted(self.reviewed.left_out),
            "coarser": dict(sorted(request.coarser.items())),
            "small_cells": told(self.small_cells),
        }
        export = NewExport(
            recipient="" if request.policy.is_traceable else request.recipient,
            profile=request.profile,
            format=self.format,
            language=request.language,
            file_name=self.target.name,
            cases=self.chosen.count,
            left_out=self.chosen.left_out,
            sha256=self.checksum,
            selection=selection,
            accepted=self.reviewed.accepted,
        )
        with recorded_export(self.project.database, export, self.project.project.coder):
            yield


def taxonomy_lines(project: OpenProject, language: str) -> tuple[TaxonomyLine, ...]:
    """Return the installed taxonomies that the framework takes terms from, as `About` names them."""
    used = set(form_of(project, project.framework_id).taxonomies.values())
    return tuple(
        TaxonomyLine(found.id, found.title(language), found.version, found.terms)
        for found in list_taxonomies(project.database)
        if found.id in used
    )


def _checksum(target: Path) -> str:
    if target.is_dir():
        lines = (f"{_checksum(path)}  {path.name}\n" for path in sorted(target.iterdir()))
        return sha256("".join(lines).encode()).hexdigest()
    with open(target, "rb") as file:
        return file_digest(file, "sha256").hexdigest()
