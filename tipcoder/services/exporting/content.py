"""Content of what leaves, the same in every format, and its record."""

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from tipcoder.analysis.figures.definitions import read_definitions
from tipcoder.domain.population import NUMBERS, SELECTION_TEXT
from tipcoder.domain.progress import Progress
from tipcoder.domain.records import CaseRecord, QuotationRecord
from tipcoder.domain.release import Audience, EarlierEdition, NewRelease, ReleaseKind
from tipcoder.exchange.privacy.proposals import codes_for_others, proposals
from tipcoder.exchange.privacy.release_plan import keyed_with
from tipcoder.exchange.spreadsheet.cells import Value
from tipcoder.exchange.spreadsheet.files import checksum_of
from tipcoder.exchange.workbook.about import TaxonomyLine
from tipcoder.exchange.workbook.small_cells import SmallCells, told
from tipcoder.exchange.workbook.workbook import Export
from tipcoder.exchange.workbook.writer import (
    FurtherSheets,
    Plan,
    brief_rows,
    briefs_layout,
    population_layout,
    published_layout,
    published_rows,
    quotation_rows,
    quotations_layout,
)
from tipcoder.languages.registry import FALLBACK
from tipcoder.paths import resources
from tipcoder.services.briefs.printed import printed_briefs
from tipcoder.services.case_selection import ChosenCases
from tipcoder.services.cases import list_cases
from tipcoder.services.double_coding.sheets import SheetRows, double_coding
from tipcoder.services.exporting.review import PublicRows, Reviewed
from tipcoder.services.findings.asked_and_open import AskedAndOpen
from tipcoder.services.findings.sheets import WorkbookFindings
from tipcoder.services.population import population_of
from tipcoder.services.projects import OpenProject, form_of
from tipcoder.services.release.gate import TextGate, released_figures, released_rows
from tipcoder.services.release.reducing import CaseReducer
from tipcoder.services.release.request import ExportRequest
from tipcoder.services.release.versions import ExportedVersions
from tipcoder.storage.coding.decided_proposals import count_taken
from tipcoder.storage.coding.exports import list_terms, stream_cases
from tipcoder.storage.coding.frameworks import list_frameworks
from tipcoder.storage.coding.importing import change_mark
from tipcoder.storage.coding.recipients import ensure_recipient
from tipcoder.storage.coding.releases import earlier_editions, recorded_release
from tipcoder.storage.coding.remarks import remarks_by_row
from tipcoder.storage.curation import read_curation
from tipcoder.storage.taxonomies import list_taxonomies

_ILLUSTRATED = ("challenges", "good_practices")
"""Lists of the codes that quotations illustrate."""

_CountCase = Callable[[CaseRecord, CaseRecord], None]
"""Counts a case by what leaves of it; what is open in it is told by what is stored, which comes first."""


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
    figures, count = (_figures_of(project, request, secret, is_whole=chosen.ids is None) if has_figures else None) or (
        None,
        None,
    )
    streamed = stream_cases(database, None, order=order, cases=chosen.ids, remarks=remarks, has_answers=has_answers)
    with closing(streamed) as stored:

        def as_it_leaves(case: CaseRecord) -> CaseRecord:
            left = exported.carried(public.of(case) if profile.reduces else case)
            if count is not None:
                count(case, left)
            return left

        yield Export(
            project_id=project.project.id,
            country=project.project.country or "",
            cases=released_rows(stored, as_it_leaves),
            release=release if reviewed.seen is None else release.reviewed,
            language=request.language,
            recipient="" if profile.is_traceable else request.recipient,
            secret=secret,
            selection=request.selection.described(with_words=profile.has_search_words),
            left_out=chosen.left_out,
            reviewers=reviewed.reviewers,
            shown_terms=proposals(project.form).keys() if request.with_proposals else (),
            withheld_answers=len(reviewed.withheld),
            taken=count_taken(database, chosen.ids),
            retired=exported.retired,
            versions=exported.names({found.id: found.version for found in versions}),
            used=exported.used(list_terms(database, chosen.ids)),
            taxonomies=taxonomy_lines(project, request.language),
            captions=request.captions,
            last_change=last_change,
            small_cells=small_cells,
            findings=figures,
        )


def _figures_of(
    project: OpenProject, request: ExportRequest, secret: bytes, *, is_whole: bool
) -> tuple[WorkbookFindings, _CountCase] | None:
    """Return what counts the figures of an export and is written, with what gives it a case, stored and as it leaves.

    Where answers are reduced they are of a public edition; `secret` is that by which the recipient gets keys. None
    where the framework asks nothing that they count. Of all cases (`is_whole`) it is known what they are a part of.
    """
    asked = {question.key for _, question in project.form.all_questions()}
    if not read_definitions(resources() / "findings").fit(asked):
        return None
    open_questions = AskedAndOpen(project, list_cases(project))
    reducer = CaseReducer(project.form, request, secret) if request.policy.reduces else None
    form = project.form if reducer is None else reducer.form
    audience = Audience.TEAM if reducer is None else Audience.RECIPIENT
    release = partial(released_figures, audience=audience, language=request.language, earlier=())
    population = population_of(project) if is_whole and not project.project.is_regional else None
    findings = WorkbookFindings(form, request.language, release, is_public=reducer is not None, population=population)

    def count(stored: CaseRecord, left: CaseRecord) -> None:
        case = left if reducer is None else reducer.of(left)
        findings.count(case, open_questions=open_questions.of(stored))

    return findings, count


def further_sheets(
    project: OpenProject, request: ExportRequest, chosen: ChosenCases
) -> Generator[Progress, None, FurtherSheets]:
    """Return what writes the sheets on double coding of the chosen cases, their quotations, what is public, and what
    is known of all judgments.

    Yields progress.
    """
    captions, has_report = request.captions.agreement, request.policy.has_codings
    found = yield from double_coding(project, chosen.ids, captions, request.language, with_report=has_report)

    def sheets(plan: Plan) -> Iterator[SheetRows]:
        if found is not None:
            yield from found.sheets(plan)
        if request.policy.has_quotations:
            yield from _quotations(project, request, chosen, plan)
        if request.policy.has_briefs and not project.project.is_regional:
            yield from _briefs(project, request, chosen, plan)
        if request.policy.has_released and (public := earlier_editions(project.database)):
            yield published_layout(request.captions), published_rows(_keyed(public, chosen, plan))
        yield from _population(project, request)

    return sheets


def _keyed(editions: Iterable[EarlierEdition], chosen: ChosenCases, plan: Plan) -> Iterator[EarlierEdition]:
    """Yield editions with the keys of those of their cases that are chosen."""

    def key(case: str) -> str:
        return plan.keys.key(case) if chosen.ids is None or case in chosen.ids else ""

    return (one.keyed(key) for one in editions)


def _population(project: OpenProject, request: ExportRequest) -> Iterator[SheetRows]:
    """Yield the sheet of what is known of all judgments, words only where they may leave; none if nothing is known."""
    found = population_of(project)
    if not found:
        return
    gate = TextGate(project, Audience.TEAM if request.policy.is_traceable else Audience.RECIPIENT)
    rows: list[list[Value]] = [[key, found.numbers.get(key)] for key in NUMBERS]
    rows.append([SELECTION_TEXT, gate.words(found.selection) or None])
    yield population_layout(request.captions), rows


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


def _briefs(project: OpenProject, request: ExportRequest, chosen: ChosenCases, plan: Plan) -> Iterator[SheetRows]:
    """Yield the sheet of the chosen cases whose brief is approved in English, in the order of their keys.

    A brief that tells more than the rows beside it is left out.
    """
    cases = [case.id for case in list_cases(project)] if chosen.ids is None else chosen.ids
    key = plan.keys.key
    found = [
        replace(line, case=key(line.case), row=key(line.row) if line.row else "")
        for one in printed_briefs(project, cases, FALLBACK, request.coarsest)
        for line in one.lines
    ]
    if found:
        yield briefs_layout(request.captions), brief_rows(sorted(found, key=lambda line: line.case))


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
        self.checksum = checksum_of(made)
        request = self.request
        selection: Mapping[str, object] = {
            "statuses": sorted(request.selection.statuses),
            "words": request.selection.words.strip(),
            "only_submitted": request.selection.only_submitted,
            "withheld": sorted(self.reviewed.left_out),
            "coarser": dict(sorted(request.coarser.items())),
            "small_cells": told(self.small_cells),
        }
        is_of_team = request.policy.is_traceable
        release = NewRelease(
            kind=ReleaseKind.WORKBOOK if self.format == "xlsx" else ReleaseKind.ANALYSTS,
            audience=Audience.TEAM if is_of_team else Audience.RECIPIENT,
            recipient="" if is_of_team else request.recipient,
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
        with recorded_release(self.project.database, release, self.project.project.coder):
            yield


def taxonomy_lines(project: OpenProject, language: str) -> tuple[TaxonomyLine, ...]:
    """Return the installed taxonomies that the framework takes terms from, as `About` names them."""
    used = set(form_of(project, project.framework_id).taxonomies.values())
    return tuple(
        TaxonomyLine(found.id, found.title(language), found.version, found.terms)
        for found in list_taxonomies(project.database)
        if found.id in used
    )
