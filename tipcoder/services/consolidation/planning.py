"""Plans a consolidation: reads and compares deliveries with the regional project and one another, writes nothing."""

from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from tipcoder.domain.briefs import PrintedLine
from tipcoder.domain.consolidation import Decisions, Delivery, DeliveryCounts, DeliveryDifference, compare_cases
from tipcoder.domain.progress import Progress
from tipcoder.domain.records import CaseRecord
from tipcoder.domain.taxonomies import Taxonomy
from tipcoder.errors import UserError, UserErrors
from tipcoder.exchange.privacy import profiles
from tipcoder.exchange.privacy.profiles import PROFILES, Profile
from tipcoder.exchange.privacy.release_plan import ReleasePlan
from tipcoder.exchange.reading.faults import Fault, warning
from tipcoder.framework.xlsform.reader import read_framework
from tipcoder.services.consolidation.case_buffer import digest_of
from tipcoder.services.consolidation.conflicts import find_conflicts
from tipcoder.services.consolidation.redaction import secret_of
from tipcoder.services.consolidation.report import (
    ConsolidationReport,
    DeliveryReport,
    DeliveryStatus,
    kept_secrets,
    with_kept_report,
)
from tipcoder.services.consolidation.scanning import CaseMark, ScannedDelivery, WatchedQuestions, scan, watched
from tipcoder.services.consolidation.sources import OpenDelivery, delivery_fault, open_source, read_source
from tipcoder.services.consolidation.terms import SettledTerms, settle_terms
from tipcoder.services.intake.versions import KnownVersions, Version, shipped_version, stored_versions, version_of
from tipcoder.services.projects import OpenProject
from tipcoder.services.taxonomy_files import shipped_taxonomies
from tipcoder.storage.coding.frameworks import list_frameworks
from tipcoder.storage.regional.deliveries import (
    RegionalState,
    StoredDelivery,
    delivered_briefs,
    list_deliveries,
    regional_state,
    stream_regional,
)
from tipcoder.storage.taxonomies import list_taxonomies, load_taxonomies

_STEP = 50
"""Cases between two reports of progress."""

Age = tuple[int, str, bool, str]
BriefLines = dict[str, list[PrintedLine]]
"""Lines of briefs by the ids of their cases."""


def _state(regional: OpenProject | None) -> RegionalState:
    return regional_state(regional.database) if regional is not None else RegionalState()


def _other_countries(
    delivery: Delivery, scanned: Iterable[ScannedDelivery], known: StoredDelivery | None
) -> Iterator[Fault]:
    """Yield that deliveries of one project name different countries."""
    others = {one.delivery.id: one.delivery for one in scanned if one.delivery.project == delivery.project}
    if known is not None:
        others[known.delivery.id] = known.delivery
    for other in others.values():
        if other.country != delivery.country:
            yield warning(
                "consolidation_other_country",
                file=delivery.name,
                other=other.name,
                country=delivery.country,
                other_country=other.country,
            )


def _looked_through(stored: StoredDelivery, regional: OpenProject | None) -> ScannedDelivery:
    """Look through a delivery that stays in the regional project."""
    counts = DeliveryCounts(withheld=None)
    found = ScannedDelivery(delivery=replace(stored.delivery, counts=counts))
    if regional is not None:
        for case in stream_regional(regional.database, stored.delivery.project):
            root = case[""][0]
            found.marks.append(CaseMark(root.case_id, root.source_key, root.sheet, "", "", digest_of(case)))
            counts.add(case)
    counts.versions[stored.delivery.form_version] = counts.cases
    return found


def _report_of_kept(
    found: ScannedDelivery, stored: StoredDelivery, left_out: frozenset[str], profile: Profile
) -> DeliveryReport:
    known = DeliveryReport(delivery=_with_left_out(found, left_out), status=DeliveryStatus.KEPT)
    return with_kept_report(known, stored.report, profile=profile)


def _with_left_out(found: ScannedDelivery, left_out: frozenset[str]) -> Delivery:
    """Return a delivery with the number of its cases that stay out."""
    count = sum(mark.case in left_out for mark in found.marks)
    return replace(found.delivery, counts=replace(found.delivery.counts, left_out=count))


def _by_id(cases: Iterable[CaseRecord]) -> dict[str, CaseRecord]:
    return {case[""][0].case_id: case for case in cases}


def _open_all(paths: Sequence[Path], passphrase: Callable[[Path], str], known: KnownVersions) -> list[OpenDelivery]:
    """Open all deliveries, each file once, or none.

    Raises:
        UserErrors: what is wrong with any of them.
    """
    faults: list[UserError] = []
    opened: dict[str, OpenDelivery] = {}
    for path in paths:
        try:
            source = open_source(path, passphrase(path), known)
        except UserError as error:
            faults.append(delivery_fault(error, path))
            continue
        if source.delivery.sha256 in opened:
            source.close()
        else:
            opened[source.delivery.sha256] = source
    if faults:
        for source in opened.values():
            source.close()
        raise UserErrors(faults)
    return list(opened.values())


def _known_versions(regional: OpenProject | None, taxonomies: Mapping[str, Taxonomy]) -> KnownVersions:
    ids = {found.sha256: found.id for found in list_frameworks(regional.database)} if regional else {}
    known = KnownVersions(taxonomies, ids)
    if regional is not None:
        known.add(stored_versions(regional.database, known).values())
    known.add((shipped_version(known),))
    return known


def _target(opened: Iterable[OpenDelivery], regional: OpenProject | None, known: KnownVersions) -> Version:
    """Return the version that answers are brought to: the regional project's, else the newest of those delivered.

    One that is known goes before those that only a codebook tells.

    Raises:
        UserErrors: deliveries of another framework.
    """
    found: list[tuple[OpenDelivery, Version]] = [(source, _main_version(source, known)) for source in opened]
    if regional is not None:
        target = stored_versions(regional.database, known)[regional.framework_id]
    else:
        target = max((version for _, version in found), key=lambda version: (not version.is_told, version.order))
    wrong = [
        UserError("delivery_other_framework", file=source.path.name, framework=version.framework.form_id)
        for source, version in found
        if version.framework.form_id != target.framework.form_id
    ]
    if wrong:
        raise UserErrors(wrong)
    return target


def _main_version(source: OpenDelivery, known: KnownVersions) -> Version:
    return known.of_book(source.book) if source.book is not None else source.main_version()


def _taxonomies(regional: OpenProject | None) -> dict[str, Taxonomy]:
    """Return the regional taxonomies: those of the project, and of those it does not have the ones that ship."""
    found = {taxonomy.id: taxonomy for taxonomy in shipped_taxonomies()}
    if regional is not None:
        installed = [one.id for one in list_taxonomies(regional.database)]
        found |= load_taxonomies(regional.database, installed)
    return found


def _drained(steps: Iterator[ScannedDelivery], name: str) -> Generator[Progress, None, ScannedDelivery]:
    last: ScannedDelivery | None = None
    with closing(steps):  # type: ignore[type-var]
        for last in steps:
            if last.spool.cases % _STEP == 0:
                yield Progress(last.spool.cases, 0, name)
    if last is None:
        raise ValueError("a delivery without an end")
    return last


def _time(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")[:19]


@dataclass(frozen=True, slots=True)
class ConsolidationTarget:
    """Version of the framework, watched questions and regional taxonomies that deliveries are brought to.

    `release` says how much of their answers the region gets: texts were reviewed in their country.
    """

    target: Version
    watch: WatchedQuestions
    taxonomies: Mapping[str, Taxonomy]
    release: ReleasePlan


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsolidationPlan:
    """All that carrying out needs. `taken` are the deliveries whose cases come in, by country and project.

    `kept` are earlier deliveries that stay in the regional project; `left_out` cases that stay out by choice. `seen` is
    what the regional project held when the plan was begun.
    """

    report: ConsolidationReport
    target: Version
    taken: tuple[ScannedDelivery, ...]
    kept: tuple[StoredDelivery, ...]
    terms: SettledTerms
    before: Mapping[str, Taxonomy]
    watch: WatchedQuestions
    left_out: frozenset[str]
    release: ReleasePlan
    seen: RegionalState

    @property
    def profile(self) -> Profile:
        """The profile of what the region gets."""
        return self.release.profile


def plan_consolidation(
    paths: Sequence[Path],
    *,
    passphrase: Callable[[Path], str] = lambda _: "",
    regional: OpenProject | None = None,
    decisions: Decisions | None = None,
    profile: str = profiles.UNODC.name,
    language: str = "en",
    frameworks: Sequence[Path] = (),
) -> Generator[Progress, None, ConsolidationPlan]:
    """Read deliveries and return what consolidating them would do. Yields progress in cases.

    `passphrase` gives that of a project, or the password of a workbook that has one, by its path. `regional` is the
    project that the deliveries go into, None for a workbook alone. Of projects and of workbooks of profile `archive` no
    more is taken than `profile` gives. `language` is that of the framework's own messages. `frameworks` are XLSForm
    workbooks of versions that deliveries were coded by: of one that only a codebook tells, less is checked and less may
    cross a border.

    Raises:
        UserErrors: deliveries that cannot be read, all of them; of those that do not open, each with its path as
            `delivery`; what is wrong in a workbook of a framework.
        UserError: decision_unknown, decision_term_unknown.
    """
    chosen = PROFILES[profile]
    seen = _state(regional)
    before = _taxonomies(regional)
    known = _known_versions(regional, before)
    known.add(version_of(read_framework(path), known) for path in frameworks)
    secrets = kept_secrets(list_deliveries(regional.database) if regional else ())
    known.hides_proposals = not chosen.is_traceable
    opened = _open_all(paths, passphrase, known)
    try:
        # All before any is read: a delivery may be coded by a version that only another one brings.
        for source in opened:
            known.add(source.versions.values())
        target = _target(opened, regional, known).filled_with(before)
        release = ReleasePlan.of(target.form, chosen, is_reviewed=True)
        watch = watched(target, before, release)
        scanned: list[ScannedDelivery] = []
        faults: list[UserError] = []
        for source in opened:
            try:
                yield from read_source(source, known, language)
                secret = secrets.get(source.delivery.project) or secret_of(source.path)
                steps = scan(source, target, watch, release=release, secret=secret)
                scanned.append((yield from _drained(steps, source.path.name)))
            except UserErrors as errors:
                faults += errors.errors
            except UserError as error:
                faults.append(error)
            source.close()  # else all of a delivery is kept until the next one was read
    finally:
        for source in opened:
            source.close()
    if faults:
        raise UserErrors(faults)
    return (
        yield from plan_scanned(
            scanned, ConsolidationTarget(target, watch, before, release), regional, decisions or Decisions(), seen
        )
    )


def plan_scanned(
    found_all: Iterable[ScannedDelivery],
    frame: ConsolidationTarget,
    regional: OpenProject | None,
    decisions: Decisions,
    seen: RegionalState | None = None,
) -> Generator[Progress, None, ConsolidationPlan]:
    """Return what consolidating deliveries that were read would do; `seen` is what the project held before that.

    Raises:
        UserError: decision_unknown, decision_term_unknown.
    """
    target, before, profile = frame.target, frame.taxonomies, frame.release.profile
    seen = seen or _state(regional)
    stored = list_deliveries(regional.database) if regional else ()
    current = {found.delivery.project: found for found in stored if not found.replaced_by}
    ages = Ages(found_all, current)
    by_age = ages.ordered()
    scanned = sorted(by_age, key=lambda found: (found.delivery.country, found.delivery.project))
    # The last one of a project in the order of age is the newest: it takes the place of the others.
    newest = {found.delivery.project: found for found in by_age}
    taken = tuple(found for found in scanned if found is newest[found.delivery.project] and not ages.is_older(found))
    projects = {found.delivery.project for found in taken}
    kept = tuple(found for project, found in sorted(current.items()) if project not in projects)
    staying: list[ScannedDelivery] = []
    for stored_one in kept:
        yield Progress(0, 0, stored_one.delivery.name)
        staying.append(_looked_through(stored_one, regional))
    marks = [(found.delivery, mark) for found in (*taken, *staying) for mark in found.marks]
    # Stored cases too: a delivery may bring a case that another project delivered before.
    conflicts = find_conflicts(marks, decisions)
    left_out = frozenset(member.case for conflict in conflicts for member in conflict.left_out())
    settled = settle_terms(taken, before, decisions)
    briefs = _stored_briefs(regional, projects & current.keys())
    reports: list[DeliveryReport] = []
    for found in scanned:
        yield Progress(0, 0, found.delivery.name)
        reports.append(_report(found, taken, by_age, current, regional, left_out, ages, briefs))
    reports += (
        _report_of_kept(stays, stored_one, left_out, profile) for stays, stored_one in zip(staying, kept, strict=True)
    )
    form = target.framework
    report = ConsolidationReport(
        form_id=form.form_id,
        form_version=form.version,
        profile=profile.name,
        deliveries=tuple(
            sorted(reports, key=lambda one: (one.delivery.country, one.delivery.project, one.delivery.written_at))
        ),
        conflicts=conflicts,
        proposals=settled.proposals,
    )
    return ConsolidationPlan(
        report=report,
        target=target,
        taken=taken,
        kept=kept,
        terms=settled,
        before=before,
        watch=frame.watch,
        left_out=left_out,
        release=frame.release,
        seen=seen,
    )


class Ages:
    """Order of deliveries of each project, those that came and the current ones of the regional project.

    The newest has the highest number of a last change; no clock counts. Deliveries of older programs do not say that
    number. Where one of a project does not, their times decide.
    """

    def __init__(self, scanned: Iterable[ScannedDelivery], current: Mapping[str, StoredDelivery]) -> None:
        self._scanned = tuple(scanned)
        self._current = current
        now = _time(datetime.now(UTC))
        # Nothing was written after it came: a time that says so is that of a clock gone wrong.
        self._came = {found.delivery.id: _time(found.received_at) for found in current.values()}
        self._came = {found.delivery.id: now for found in self._scanned} | self._came
        self._stored = {found.delivery.id for found in current.values()}
        self._by_project: dict[str, dict[str, Delivery]] = {}
        for delivery in (*(found.delivery for found in self._scanned), *(one.delivery for one in current.values())):
            self._by_project.setdefault(delivery.project, {})[delivery.id] = delivery

    def ordered(self) -> list[ScannedDelivery]:
        """Return what came, by project, the newest of each last."""
        return sorted(self._scanned, key=lambda found: (found.delivery.project, self._age(found.delivery)))

    def is_older(self, found: ScannedDelivery) -> bool:
        """Return whether the regional project has a newer delivery of the same project."""
        known = self._current.get(found.delivery.project)
        return known is not None and self._age(known.delivery) > self._age(found.delivery)

    def faults(self, delivery: Delivery) -> Iterator[Fault]:
        """Yield that the order of a delivery and others of its project is doubtful."""
        others = [one for one in self._by_project[delivery.project].values() if one.id != delivery.id]
        if others and not self._is_numbered(delivery.project):
            yield warning("consolidation_by_time", file=delivery.name)
            return
        for other in others:
            is_newer = self._age(delivery) > self._age(other)
            if is_newer and delivery.written_at < other.written_at:
                yield warning("consolidation_times_contradict", file=delivery.name, other=other.name)

    def _is_numbered(self, project: str) -> bool:
        return all(one.last_change is not None for one in self._by_project[project].values())

    def _age(self, delivery: Delivery) -> Age:
        number = delivery.last_change if self._is_numbered(delivery.project) else None
        written_at = min(delivery.written_at, self._came[delivery.id])
        return number or 0, written_at, delivery.id not in self._stored, delivery.sha256


def _report(
    found: ScannedDelivery,
    taken: Sequence[ScannedDelivery],
    by_age: Sequence[ScannedDelivery],
    current: Mapping[str, StoredDelivery],
    regional: OpenProject | None,
    left_out: frozenset[str],
    ages: Ages,
    briefs: Mapping[str, BriefLines],
) -> DeliveryReport:
    """`by_age` are all that were read, the newest last; `briefs` those that the region has, by project."""
    known = current.get(found.delivery.project)
    is_taken = any(found is one for one in taken)
    difference: DeliveryDifference | None = None
    if is_taken and known is not None and regional is not None:
        difference = compare_cases(_by_id(stream_regional(regional.database, found.delivery.project)), found.cases())
    elif is_taken:
        earlier = _earlier(found, by_age)
        difference = compare_cases(_by_id(earlier[-1].cases()), found.cases()) if earlier else None
    if not is_taken:
        status = DeliveryStatus.REPLACED
    elif known is not None and known.delivery.sha256 == found.delivery.sha256:
        status = DeliveryStatus.SAME
    else:
        status = DeliveryStatus.NEW if difference is None else DeliveryStatus.REPLACES
    return DeliveryReport(
        delivery=_with_left_out(found, left_out if is_taken else frozenset()),
        status=status,
        is_told=found.is_told,
        missing=found.missing,
        faults=(
            *found.faults,
            *ages.faults(found.delivery),
            *_other_countries(found.delivery, by_age, known),
            *(_other_briefs(found, by_age, briefs) if is_taken else ()),
        ),
        difference=difference,
    )


def _earlier(found: ScannedDelivery, by_age: Sequence[ScannedDelivery]) -> list[ScannedDelivery]:
    """Return what else came of the project of a delivery, the newest last."""
    return [one for one in by_age if one.delivery.project == found.delivery.project and one is not found]


def _stored_briefs(regional: OpenProject | None, projects: Collection[str]) -> Mapping[str, BriefLines]:
    """Return the briefs that projects delivered before, by project and case."""
    found: dict[str, BriefLines] = {}
    for one in delivered_briefs(regional.database, projects) if regional is not None and projects else ():
        found.setdefault(one.project, {})[one.case] = list(one.lines)
    return found


def _other_briefs(
    found: ScannedDelivery, by_age: Sequence[ScannedDelivery], briefs: Mapping[str, BriefLines]
) -> Iterator[Fault]:
    """Yield how many briefs are not as the region has them of the same project, or as they came last beside it."""
    before = briefs.get(found.delivery.project, {})
    earlier = _earlier(found, by_age)
    if not before and earlier:
        before = _by_case(earlier[-1].briefs)
    now = _by_case(found.briefs)
    changed = sum(now[case] != lines for case, lines in before.items() if case in now)
    gone = len(before.keys() - now.keys())
    if changed or gone:
        yield warning("consolidation_briefs_differ", changed=changed, gone=gone)


def _by_case(lines: Iterable[PrintedLine]) -> BriefLines:
    found: BriefLines = {}
    for line in lines:
        found.setdefault(line.case, []).append(line)
    return found
