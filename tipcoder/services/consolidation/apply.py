"""Stores a planned consolidation in the regional project, and writes the regional workbook."""

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, nullcontext
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from tipcoder.analysis.figures.catalogues import NOTED_KINDS
from tipcoder.analysis.figures.items import NONE
from tipcoder.domain.briefs import PrintedLine
from tipcoder.domain.coder_codes import REGIONAL_CODER
from tipcoder.domain.consolidation import MERGE, Delivery, DeliveryKind
from tipcoder.domain.population import NUMBERS, Population
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import BackupReason
from tipcoder.domain.records import CaseRecord, QuotationRecord
from tipcoder.domain.release import Audience, NewRelease, ReleaseKind
from tipcoder.domain.taxonomies import TermStatus
from tipcoder.errors import UserError
from tipcoder.exchange.privacy.profiles import profile_named
from tipcoder.exchange.spreadsheet.cells import Value
from tipcoder.exchange.spreadsheet.files import check_ending, checksum_of
from tipcoder.exchange.workbook.regional import RegionalExport, write_regional_workbook
from tipcoder.exchange.workbook.small_cells import SmallCellCounter, SmallCells, refuse_small_cells, told
from tipcoder.exchange.workbook.writer import Plan, brief_rows, briefs_layout, population_layout
from tipcoder.framework.form.form import Form
from tipcoder.languages.captions import Captions, RegionalCaptions
from tipcoder.services.consolidation.double_coding import agreement_of, coming_pairs
from tipcoder.services.consolidation.generalisation import Reducer
from tipcoder.services.consolidation.mapping import public_cases
from tipcoder.services.consolidation.planning import ConsolidationPlan
from tipcoder.services.consolidation.redaction import without_proposals
from tipcoder.services.consolidation.report import check_lines, kept_report, taxonomy_lines
from tipcoder.services.consolidation.retired import retired_in
from tipcoder.services.consolidation.scanning import ScannedDelivery
from tipcoder.services.consolidation.terms import WaitingTerm, delivered_terms, recode
from tipcoder.services.double_coding.regional import PAIRS, RegionalAgreement, packed_pairs, regional_sheets
from tipcoder.services.double_coding.sheets import SheetRows
from tipcoder.services.findings.sheets import WorkbookFindings
from tipcoder.services.frameworks import framework_again
from tipcoder.services.intake.versions import KnownVersions, Version, stored_versions
from tipcoder.services.population import kept_population
from tipcoder.services.projects import NewProject, OpenProject, create_project, create_stored_project, refresh_form
from tipcoder.services.release.gate import released_figures, released_rows
from tipcoder.services.taxonomies.terms import recoded_codings
from tipcoder.storage.coding.exports import list_keys, list_terms
from tipcoder.storage.coding.releases import recorded_release
from tipcoder.storage.coding.term_recoding import Recoded
from tipcoder.storage.file.opening import back_up
from tipcoder.storage.file.project_file import ProjectFile
from tipcoder.storage.regional.consolidating import Consolidation, store_consolidation
from tipcoder.storage.regional.deliveries import delivered_briefs, list_deliveries, stream_regional
from tipcoder.storage.taxonomies import TermChanges

_STEP = 50
_TITLE_KEY = 8
"""Characters of a case's key by which it is called where nothing says what it is about."""
_LISTED = frozenset(("title", "court", "decision_date", "country", "court_level", "purposes_court"))
"""Roles, or else keys, of the questions whose answers the case list shows."""


@dataclass(frozen=True, slots=True)
class Writing:
    """Language and captions of the regional workbook; `sentence` puts findings into words."""

    language: str = "en"
    captions: Captions = field(default_factory=Captions)
    words: RegionalCaptions = field(default_factory=RegionalCaptions)
    sentence: Callable[[UserError], str] = str
    accepts_small_cells: bool = False
    """True if a person saw who is singled out in the workbook, and lets it be written."""


def create_regional_project(path: Path, name: str, passphrase: str, target: Version) -> OpenProject:
    """Make an empty regional project with the version of the framework that answers are brought to, and open it.

    Raises:
        UserError: the file exists or cannot be written.
    """
    framework = framework_again(target.framework.xlsx, path.name, target.framework.files)
    return create_project(NewProject(path, name, None, REGIONAL_CODER, passphrase, framework, target.id))


def create_regional_store(address: str, name: str, target: Version, password: str = "") -> OpenProject:
    """Make an empty regional project in a database of a server, as `create_regional_project` does in a file.

    Raises:
        UserError: the address is wrong, the server cannot be reached, or the database holds a project.
    """
    framework = framework_again(target.framework.xlsx, name, target.framework.files)
    return create_stored_project(
        address, NewProject(Path(), name, None, REGIONAL_CODER, "", framework, target.id), password
    )


def store_in_project(plan: ConsolidationPlan, regional: OpenProject) -> Generator[Progress, None, Path | None]:
    """Store what a plan says in the regional project, all or nothing, and return the backup from before.

    Decisions on terms that earlier deliveries proposed are stored with it. There is no backup of a project that
    nothing was delivered to yet, nor of a database on a server.

    Raises:
        UserError: project_not_regional; consolidation_stale, if the project is not as it was when this was planned;
            backup_failed, disk_full, ... The project is as it was.
    """
    if not regional.project.is_regional:
        raise UserError("project_not_regional", path=regional.database.place)
    yield Progress(0, 0)
    backup = _backed_up(regional)
    total = sum(found.spool.cases for found in plan.taken)
    versions = {
        version.id: version.framework
        for found in plan.taken
        for version in found.versions.values()
        if version.id != plan.target.id
    }
    form = plan.target.form
    selects, calculated = _places(form)
    coming = {found.delivery.id: found for found in plan.taken}
    consolidation = Consolidation(
        [found.delivery for found in plan.taken],
        lambda delivery: _with_decided_terms(plan, coming[delivery.id]),
        partial(_case_columns, plan),
        {id: {**kept_report(found), PAIRS: packed_pairs(coming_pairs(plan, found))} for id, found in coming.items()},
        {id: _quotations(plan, found) for id, found in coming.items()},
        {id: found.published for id, found in coming.items()},
        {id: _lines_of_briefs(plan, found) for id, found in coming.items()},
        versions,
        [
            TermChanges(plan.before[id], taxonomy)
            for id, taxonomy in plan.terms.taxonomies.items()
            if taxonomy != plan.before[id]
        ],
        _recoded(plan, regional),
        plan.seen,
        selects,
        calculated,
        sorted(plan.left_out),
    )
    with closing(store_consolidation(regional.database, consolidation)) as steps:
        for done in steps:
            if done % _STEP == 0:
                yield Progress(done, total)
    refresh_form(regional)
    return backup


def accepted_small_cells(
    plan: ConsolidationPlan, writing: Writing, regional: OpenProject | None = None
) -> Generator[Progress, None, tuple[SmallCells, ...]]:
    """Return what singles out persons in the regional workbook, before or after the deliveries are stored.

    Raises:
        UserErrors: small_cells_open, one for each roster, if `writing` does not accept it.
    """
    if not plan.profile.counts_small_cells:
        return ()
    counter = _counter(plan, writing)
    yield Progress(0, plan.report.cases)
    for done, case in enumerate(_all_cases(plan, regional), 1):
        counter.add(case)
        if done % _STEP == 0:
            yield Progress(done, plan.report.cases)
    found = counter.found()
    if not writing.accepts_small_cells:
        refuse_small_cells(found)
    return found


def _counter(plan: ConsolidationPlan, writing: Writing) -> SmallCellCounter:
    release = plan.release.for_form(_form(plan, plan.target))
    return SmallCellCounter(release, writing.language, writing.captions, is_grouped=True)


def _all_cases(plan: ConsolidationPlan, regional: OpenProject | None) -> Iterator[CaseRecord]:
    """Yield the cases that the deliveries bring, and those of earlier deliveries that they leave in place."""
    for found in plan.taken:
        yield from _with_decided_terms(plan, found)
    if regional is None:
        return
    coming = {found.delivery.project for found in plan.taken}
    for stored in list_deliveries(regional.database):
        if not stored.replaced_by and stored.delivery.project not in coming:
            yield from stream_regional(regional.database, stored.delivery.project)


def write_workbook(
    plan: ConsolidationPlan, target: Path, writing: Writing, regional: OpenProject | None = None
) -> Generator[Progress]:
    """Write the regional workbook: of what the regional project holds, or of the deliveries alone.

    The regional project keeps a record of it, with all that was decided.

    Raises:
        UserErrors: small_cells_open, if `writing` does not accept that persons are singled out.
        UserError: the file cannot be written, or there are more rows than Excel has room for.
    """
    check_ending(target, ".xlsx")
    content = _of_project(regional, plan) if regional is not None else _of_deliveries(plan)
    cases = content.cases()
    cells: Iterable[SmallCells]
    if regional is None and writing.accepts_small_cells and plan.profile.counts_small_cells:
        counter = _counter(plan, writing)  # nobody is asked: they are counted on the way, not read once more for it
        cases, cells = _counting(cases, counter), _found(counter)
    else:
        cells = yield from accepted_small_cells(plan, writing, regional)
    agreement = yield from agreement_of(plan)
    countries = {found.delivery.id: found.delivery.country for found in plan.report.deliveries}
    seal = nullcontext if regional is None else partial(_recorded, plan, target, writing.language, cells, regional)
    release = partial(released_figures, audience=Audience.TEAM, language=writing.language, earlier=())
    figures = WorkbookFindings(content.form, writing.language, release, countries.values())
    export = RegionalExport(
        release=plan.release.for_form(content.form),
        cases=released_rows(figures.counting(cases, countries), lambda row: row),
        deliveries=[found.delivery for found in plan.report.deliveries],
        replaced=frozenset(found.delivery.id for found in plan.report.deliveries if not found.is_taken),
        checks=check_lines(plan.report, writing.sentence),
        language=writing.language,
        retired=retired_in(content.places, content.versions, content.form),
        used=content.used,
        taxonomies=taxonomy_lines(plan.target, plan.terms.taxonomies, writing.language),
        captions=writing.captions,
        words=writing.words,
        small_cells=cells,
        findings=figures,
        further=partial(_further, plan, regional, agreement, content.form, writing),
        seal=seal,
    )
    total = plan.report.cases
    yield Progress(0, total)
    with closing(write_regional_workbook(target, export)) as steps:
        for done in steps:
            if done % _STEP == 0:
                yield Progress(done, total)


def _counting(cases: Iterable[tuple[str, CaseRecord]], counter: SmallCellCounter) -> Iterator[tuple[str, CaseRecord]]:
    for delivery, case in cases:
        counter.add(case)
        yield delivery, case


def _found(counter: SmallCellCounter) -> Iterator[SmallCells]:
    yield from counter.found()  # when it is asked for: all cases are written then


@contextmanager
def _recorded(
    plan: ConsolidationPlan,
    target: Path,
    language: str,
    small_cells: Iterable[SmallCells],
    regional: OpenProject,
    made: Path,
) -> Iterator[None]:
    decided: dict[str, object] = {
        "conflicts": {conflict.id: conflict.choice for conflict in plan.report.conflicts},
        "terms": {
            f"{found.taxonomy}/{found.code}": found.decision for found in plan.report.proposals if found.decision
        },
        "small_cells": told(small_cells),
    }
    checksum = checksum_of(made)
    release = NewRelease(
        kind=ReleaseKind.REGIONAL_WORKBOOK,
        audience=Audience.TEAM,
        profile=plan.profile.name,
        format="regional",
        language=language,
        file_name=target.name,
        cases=plan.report.cases,
        left_out=plan.report.left_out,
        sha256=checksum,
        selection=decided,
    )
    with recorded_release(regional.database, release, regional.project.coder):
        yield


@dataclass(frozen=True, slots=True)
class _Content:
    form: Form
    cases: Callable[[], Iterator[tuple[str, CaseRecord]]]
    places: Iterable[tuple[str, str]]
    versions: Mapping[str, Form]
    used: Mapping[tuple[str, str], set[str]]


def _of_deliveries(plan: ConsolidationPlan) -> _Content:
    used: dict[tuple[str, str], set[str]] = {}
    places: dict[tuple[str, str], None] = {}
    for found in plan.taken:
        codes = {code: now for (_, code), now in plan.terms.codes.get(found.delivery.id, {}).items()}
        for place, words in found.used.items():
            used.setdefault(place, set()).update(words, (codes[word] for word in words & codes.keys()))
        places |= found.retired_places
    versions = {version.id: _form(plan, version) for found in plan.taken for version in found.versions.values()}

    def cases() -> Iterator[tuple[str, CaseRecord]]:
        for found in plan.taken:
            yield from ((found.delivery.id, case) for case in _with_decided_terms(plan, found))

    form = _form(plan, plan.target.filled_with(plan.terms.taxonomies))
    return _Content(form, cases, places, versions, used)


def _of_project(regional: OpenProject, plan: ConsolidationPlan) -> _Content:
    database = regional.database
    used: dict[tuple[str, str], set[str]] = {}
    for _, roster, question, term in list_terms(database):
        used.setdefault((roster, question), set()).add(term)
    for found in plan.taken:
        for place in found.retired_places:
            used.setdefault(place, set()).update(found.used.get(place, ()))
    places = dict.fromkeys((roster, question) for _, roster, question in list_keys(database))
    retired = {place: None for place in places if "@" in place[0] or "@" in place[1]}
    stored_ones = stored_versions(database, KnownVersions(plan.before))
    versions = {id: _form(plan, version) for id, version in stored_ones.items()}
    target = stored_ones[regional.framework_id]
    reducers = {
        kind: Reducer(
            plan.release,
            target,
            target,
            stored_ones,
            is_whole=True,
            is_typed=kind is DeliveryKind.WORKBOOK,
            terms=delivered_terms(plan.terms),
            coded_by=tuple(stored_ones.values()),
        )
        for kind in DeliveryKind
    }

    taken = {found.delivery.id: found for found in plan.taken}

    def cases() -> Iterator[tuple[str, CaseRecord]]:
        for stored in list_deliveries(database):
            delivery = stored.delivery
            if stored.replaced_by:
                continue
            if delivery.id in taken:  # what was just stored is at hand
                yield from ((delivery.id, case) for case in _with_decided_terms(plan, taken[delivery.id]))
                continue
            found: Iterator[CaseRecord] = stream_regional(database, delivery.project)
            if plan.profile.narrows(profile_named(delivery.profile)):
                found = public_cases(found, reducers[delivery.kind])
            yield from ((delivery.id, case) for case in found)

    return _Content(_form(plan, target), cases, retired, versions, used)


def _form(plan: ConsolidationPlan, version: Version) -> Form:
    """Return the form of a version, across a border without proposed terms that say whose they are."""
    if plan.profile.is_traceable:
        return version.form
    return without_proposals(version.form, {code for terms in delivered_terms(plan.terms).values() for code in terms})


def _with_decided_terms(plan: ConsolidationPlan, found: ScannedDelivery) -> Iterator[CaseRecord]:
    codes = plan.terms.codes.get(found.delivery.id, {})
    for case in found.cases():
        if case[""][0].case_id not in plan.left_out:
            yield recode(case, codes, plan.watch.taxonomies) if codes else case


def _further(
    plan: ConsolidationPlan,
    regional: OpenProject | None,
    agreement: RegionalAgreement,
    form: Form,
    writing: Writing,
    sheets: Plan,
) -> Iterator[SheetRows]:
    """Yield the sheets on double coding, briefs, and what nations know of all judgments where any of them does."""
    yield from _briefs(plan, regional, writing)
    yield from regional_sheets(agreement, form, writing.language, writing.captions.agreement, sheets)
    told = [(found.delivery, Population(found.population)) for found in plan.taken]
    told += ((kept.delivery, kept_population(kept.report)) for kept in plan.kept)
    rows: list[list[Value]] = [
        [key, known.numbers.get(key), delivery.country]
        for delivery, known in sorted(told, key=lambda one: (one[0].country, one[0].project))
        for key in NUMBERS
    ]
    if any(known for _, known in told):
        yield population_layout(writing.captions, is_regional=True), rows


def _briefs(plan: ConsolidationPlan, regional: OpenProject | None, writing: Writing) -> Iterator[SheetRows]:
    """Yield the sheet of the briefs that came with deliveries, and of those that are kept, where there are any."""
    found = [(one.delivery.country, line) for one in plan.taken for line in _lines_of_briefs(plan, one)]
    kept = {one.delivery.project for one in plan.kept}
    stored = delivered_briefs(regional.database, kept) if regional is not None and kept else ()
    staying = (one for one in stored if one.case not in plan.left_out)
    found += [(one.country, line) for one in staying for line in one.lines]
    if found:
        found.sort(key=lambda one: (one[0], one[1].case))
        lines = brief_rows(line for _, line in found)
        rows = ([country, *cells] for (country, _), cells in zip(found, lines, strict=True))
        yield briefs_layout(writing.captions, is_regional=True), rows


def _lines_of_briefs(plan: ConsolidationPlan, found: ScannedDelivery) -> list[PrintedLine]:
    return [line for line in found.briefs if line.case not in plan.left_out]


def _quotations(plan: ConsolidationPlan, found: ScannedDelivery) -> list[QuotationRecord]:
    """Return the quotations of a delivery with the codes that were decided on."""
    decided = plan.terms.codes.get(found.delivery.id, {})
    codes = {code: now for (taxonomy, code), now in decided.items() if taxonomy in {kind.id for kind in NOTED_KINDS}}
    return [replace(one, code=codes.get(one.code, one.code)) for one in found.quotations]


def _case_columns(plan: ConsolidationPlan, delivery: Delivery, case: CaseRecord) -> dict[str, str]:
    """Return the columns of the case list.

    A case without a title is called by its country and by what it is about, else by the start of its key; one without
    a court by the level of it.
    """
    form, root = plan.target.form, case[""][0]
    named: dict[str, str] = {}
    for question in form.questions(""):
        answer = root.answers.get(question.key)
        name = next((name for name in (question.role, question.key) if name in _LISTED), "")
        if name and answer is not None and answer.value:
            labels = {choice.code: choice.label.plain("en", "en") for choice in form.choices.get(question.choices, ())}
            codes = [code for code in answer.value.split() if code != NONE] if labels else [answer.value]
            named[name] = ", ".join(labels.get(code) or code for code in codes)
    country, about = named.get("country", delivery.country), named.get("purposes_court")
    called = f"{country}: {about}" if about else f"{delivery.country} {root.source_key[:_TITLE_KEY]}"
    return {
        "title": named.get("title") or called,
        "court": named.get("court") or named.get("court_level", ""),
        "decided_on": named.get("decision_date", ""),
    }


def _places(form: Form) -> tuple[frozenset[tuple[str, str]], frozenset[tuple[str, str]]]:
    """Return the questions that choose from a list, and those that nobody answers."""
    questions = [((roster, question.key), question) for roster, question in form.all_questions()]
    selects = frozenset(place for place, question in questions if question.type.is_select)
    return selects, frozenset(place for place, question in questions if question.calculate)


def _backed_up(regional: OpenProject) -> Path | None:
    if not isinstance(regional.database, ProjectFile) or not list_deliveries(regional.database):
        return None
    return back_up(regional.database, BackupReason.DELIVERIES)


def _recoded(plan: ConsolidationPlan, regional: OpenProject) -> tuple[Recoded, ...]:
    """Return the codings whose answers get the terms that earlier proposals are merged into."""
    codes = {
        (found.taxonomy, found.code): found.decision.removeprefix(MERGE)
        for found in plan.terms.proposals
        if found.decision.startswith(MERGE) and _is_waiting(plan, found)
    }
    changed = {id: plan.terms.taxonomies[id] for id, _ in codes}
    return tuple(recoded_codings(regional, changed, codes)) if codes else ()


def _is_waiting(plan: ConsolidationPlan, proposal: WaitingTerm) -> bool:
    """Return whether an earlier delivery brought a proposal, and nobody decided on it before this plan."""
    known = plan.before[proposal.taxonomy].by_code().get(proposal.code) if proposal.taxonomy in plan.before else None
    return known is not None and known.status is TermStatus.PROPOSED
