"""Opens and reads deliveries: workbooks and projects give the same records."""

from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from hashlib import file_digest
from itertools import chain
from pathlib import Path

from tipcoder.analysis.figures.catalogues import NOTED_KINDS
from tipcoder.domain.briefs import PrintedLine
from tipcoder.domain.consolidation import Delivery, DeliveryKind, regional_id
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import CodingRole, Project
from tipcoder.domain.records import CaseRecord, PairRecord, QuotationRecord, RowRecord
from tipcoder.domain.release import EarlierEdition
from tipcoder.domain.retired import split_retired
from tipcoder.domain.taxonomies import Term, TermStatus
from tipcoder.errors import UserError, UserErrors
from tipcoder.exchange.privacy import profiles
from tipcoder.exchange.reading.about import is_in_future
from tipcoder.exchange.reading.book import DeliveredBook
from tipcoder.exchange.reading.delivery_reading import DeliveryReading
from tipcoder.exchange.reading.double_coding import read_pairs
from tipcoder.exchange.reading.faults import Fault, error, warning
from tipcoder.exchange.reading.opening import DELIVERY, open_delivery
from tipcoder.exchange.reading.retired import read_retired
from tipcoder.exchange.reading.terms import DeliveredTerm
from tipcoder.framework.form.form import Form
from tipcoder.languages.registry import FALLBACK
from tipcoder.office.protection import content_of, is_protected, is_workbook, unprotected
from tipcoder.services.briefs.printed import printed_briefs
from tipcoder.services.cases import list_cases
from tipcoder.services.consolidation.attachments import attachments_of
from tipcoder.services.consolidation.delivered_pairs import project_pairs
from tipcoder.services.consolidation.retired import keys_of, retired_keys, versions_of, with_retired
from tipcoder.services.forms import load_filled
from tipcoder.services.intake.briefs import has_other_scripts, may_identify_any
from tipcoder.services.intake.intake import read_and_check
from tipcoder.services.intake.quotations import may_identify
from tipcoder.services.intake.versions import KnownVersions, Version, stored_versions
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding.exports import stream_cases
from tipcoder.storage.coding.importing import numbered
from tipcoder.storage.coding.releases import earlier_editions
from tipcoder.storage.coding.remarks import remarks_by_row
from tipcoder.storage.curation import read_curation
from tipcoder.storage.file import projects as stored_projects
from tipcoder.storage.file.database import Database
from tipcoder.storage.file.integrity import check_database
from tipcoder.storage.file.opening import open_database
from tipcoder.storage.regional.deliveries import last_changed
from tipcoder.storage.taxonomies import list_taxonomies, load_taxonomies

MOST_FAULTS = 200
"""Findings of one kind in one delivery that are reported one by one; of more, their number."""

_UNSOUND = ("framework_", "project_unsound")
"""Begins of the codes of faults for which a framework or content is refused: a project holds none that has any."""
_LOST = ("delivery_sheet_missing", "delivery_sheet_unreadable")

Terms = Mapping[str, Mapping[str, Term]]
"""Terms that a delivery describes, by taxonomy and code."""

WRONG_PASSPHRASES = ("delivery_passphrase_wrong", "workbook_password_needed", "workbook_password_wrong")
"""Codes of faults of a passphrase alone."""


@contextmanager
def _checked_project(file: str) -> Iterator[None]:
    """Report a project as damaged whatever fails in it: it came from elsewhere, and anybody may have made it.

    Raises:
        UserError: delivery_project_damaged.
    """
    try:
        yield
    except Exception as error:
        if isinstance(error, UserError) and not error.code.startswith(_UNSOUND):
            raise
        raise UserError("delivery_project_damaged", file=file) from error


def _read(cases: Iterator[tuple[str, CaseRecord]], file: str) -> Iterator[tuple[str, CaseRecord]]:
    with _checked_project(file):
        yield from cases


def _of_workbook(book: DeliveredBook) -> Delivery:
    about = book.about
    project = about.project_id or book.sha256  # one that does not say it replaces no other
    return Delivery(
        id=regional_id(project, book.sha256),
        kind=DeliveryKind.WORKBOOK,
        name=book.file,
        sha256=book.sha256,
        project=project,
        country=about.country,
        profile=about.profile,
        form_id=about.form_id,
        form_version=about.form_version,
        written_at=about.written_at,
        last_change=numbered(about.last_change),
    )


def _lost_levels(book: DeliveredBook, planned: Iterable[str], faults: Iterable[Fault]) -> Iterator[UserError]:
    """Yield which sheets of levels, those planned or listed, are not there, or have no row of names or no keys."""
    listed = (sheet for sheet, roster in book.about.levels.items() if roster)
    levels = {book.sheets.get(name, name) for name in (*planned, *listed)}
    for found in faults:
        if found.code in _LOST and found.sheet in levels:
            yield UserError(found.code, **{**found.error.values, "place": f"{book.file}, {found.sheet}"})


def _with_calculated(case: CaseRecord, reading: DeliveryReading) -> CaseRecord:
    if not reading.calculated:
        return case
    return {roster: tuple(_calculated(row, reading) for row in rows) for roster, rows in case.items()}


def _calculated(row: RowRecord, reading: DeliveryReading) -> RowRecord:
    found = reading.calculated.get((row.roster, row.row_id))
    if not found:
        return row
    return replace(row, answers={**row.answers, **found})


def _delivered(terms: tuple[DeliveredTerm, ...]) -> Terms:
    found: dict[str, dict[str, Term]] = {}
    for term in terms:
        if "@" in term.taxonomy:
            continue
        labels = {language or "en": text for language, text in term.labels.items()}
        status = TermStatus(term.status) if term.status in tuple(TermStatus) else TermStatus.ACTIVE
        found.setdefault(term.taxonomy, {})[term.code] = Term(term.code, labels, parent=term.parent, status=status)
    return found


def _of_project(database: Database, name: str, sha256: str, main: Version) -> Delivery:
    project = stored_projects.get_project(database)
    last_change, changed_at = last_changed(database)
    return Delivery(
        id=regional_id(project.id, sha256),
        kind=DeliveryKind.PROJECT,
        name=name,
        sha256=sha256,
        project=project.id,
        country=project.country.value if project.country else "",
        profile=profiles.ARCHIVE.name,
        form_id=main.framework.form_id,
        form_version=main.framework.version,
        written_at=changed_at.isoformat(timespec="seconds")[:19],
        last_change=last_change,
    )


def _released(database: Database, project: str, form: Form) -> list[QuotationRecord]:
    """Return the quotations that were released in a project and have an English version, as its workbook has them."""
    choices = chain.from_iterable(form.choices.get(kind.id, ()) for kind in NOTED_KINDS)
    themes = {choice.code: choice.columns.get("theme", "") for choice in choices}
    return [
        QuotationRecord(one.code, regional_id(project, one.id), one.english, themes.get(one.code, ""))
        for one in read_curation(database).quotations
        if one.english
    ]


def _approved(database: Database, project: Project) -> tuple[list[PrintedLine], list[Fault]]:
    """Return the briefs that were approved in English in a project, and how many may identify a person or are not."""
    framework = project.framework
    opened = OpenProject(database, project, framework, {framework: load_filled(database, framework)})
    briefs = list(printed_briefs(opened, [case.id for case in list_cases(opened)], FALLBACK))
    in_english = [one for one in briefs if not has_other_scripts(one.lines)]
    taken = [one for one in in_english if not may_identify_any(one.lines)]
    left = {
        "consolidation_briefs_not_english": len(briefs) - len(in_english),
        "consolidation_briefs_identify": len(in_english) - len(taken),
    }
    faults = [error(code, count=count) for code, count in left.items() if count]
    return [line for one in taken for line in one.lines], faults


def _cases(database: Database, versions: Mapping[str, Version]) -> Iterator[tuple[str, CaseRecord]]:
    """Yield the cases of a project by their numbers, with ids that are the same wherever the project is read."""
    ids = {local: version.id for local, version in versions.items()}

    def global_key(key: str) -> str:
        plain, local = split_retired(key)
        return f"{plain}@{ids.get(local, local)}" if local else key

    def delivered(found: RowRecord, root: str) -> RowRecord:
        return RowRecord(
            row_id=found.row_id if found.roster else found.case_id,
            case_id=found.case_id,
            parent_id=found.case_id if found.parent_id == root else found.parent_id,
            roster=global_key(found.roster),
            position=found.position,
            answers={global_key(key): answer for key, answer in found.answers.items()},
            proofs=tuple(replace(one, question=global_key(one.question)) for one in found.proofs),
            remarks=tuple(replace(one, question=global_key(one.question)) for one in found.remarks),
        )

    for case in stream_cases(database, None, remarks=remarks_by_row(database)):
        root = case[""][0]
        rows = {global_key(name): [delivered(row, root.row_id) for row in level] for name, level in case.items()}
        yield ids[root.framework_id], rows


def is_project(path: Path) -> bool:
    """Return whether a delivery is a project, which needs a passphrase."""
    return not is_workbook(path)


def needs_passphrase(path: Path) -> bool:
    """Return whether a delivery opens only with a passphrase: a project, or a workbook with a password."""
    return path.is_file() and (is_project(path) or is_protected(path, DELIVERY))


def check_passphrase(path: Path, passphrase: str) -> None:
    """Find out whether a passphrase opens a delivery. Other faults are found when it is read.

    Raises:
        UserError: one of `WRONG_PASSPHRASES`.
    """
    try:
        if is_project(path):
            open_database(path, passphrase=passphrase, read_only=True).close()
        else:
            unprotected(content_of(path, DELIVERY), path.name, passphrase, DELIVERY)
    except UserError as error:
        fault = delivery_fault(error, path)
        if fault.code in WRONG_PASSPHRASES:
            raise fault from error


def delivery_fault(error: UserError, path: Path) -> UserError:
    """Return why a delivery does not open, with `delivery`, its path: among several, it says which one."""
    if error.code == "passphrase_wrong":
        return UserError("delivery_passphrase_wrong", file=path.name, delivery=str(path))
    return UserError(error.code, **{**error.values, "delivery": str(path)})


@dataclass(slots=True, kw_only=True)
class OpenDelivery:
    """A delivery that is open: a file in hand. `read_source` reads it; `close` it when its cases were read.

    `versions` are those of the framework that it names, by their ids, `main` that of the whole of it. `cases` come
    with the id of the version by which each is coded. `coarse` are questions, by roster and key, that have no more
    than a year, a level or a group. `missing` are sheets.
    """

    path: Path
    delivery: Delivery
    book: DeliveredBook | None = None
    database: Database | None = None
    versions: Mapping[str, Version] = field(default_factory=dict)
    main: Version | None = None
    terms: Terms = field(default_factory=dict)
    cases: Iterator[tuple[str, CaseRecord]] = field(default_factory=lambda: iter(()))
    faults: tuple[Fault, ...] = ()
    missing: tuple[str, ...] = ()
    coarse: frozenset[tuple[str, str]] = frozenset()
    pairs: Sequence[PairRecord] = ()
    """Answers of two readings of its cases."""
    quotations: Sequence[QuotationRecord] = ()
    """Quotations that were released in its project, in English."""
    briefs: Sequence[PrintedLine] = ()
    """Lines of briefs that were approved in English in its project, by its keys."""
    published: Sequence[EarlierEdition] = ()
    """What its nation has published, the latest first."""
    population: Mapping[str, int] = field(default_factory=dict)
    """What its nation knows of all judgments, by the keys of `tipcoder.domain.population`."""

    def main_version(self) -> Version:
        """Return the version of the framework of the whole: of a workbook it is known once that was read."""
        if self.main is None:
            raise ValueError(f"{self.path.name} was not read")
        return self.main

    def project_store(self) -> Database:
        """Return what holds a project."""
        if self.database is None:
            raise ValueError(f"{self.path.name} is no project")
        return self.database

    def close(self) -> None:
        """Let go of the file and of what was read of it. May be called twice."""
        self.terms, self.cases, self.pairs, self.quotations, self.briefs = {}, iter(()), (), (), ()
        if self.book is not None:
            self.book.close()
            self.book = None
        if self.database is not None:
            self.database.close()


def open_source(path: Path, passphrase: str, known: KnownVersions) -> OpenDelivery:
    """Open a delivery; `passphrase` is that of a project, or the password of a workbook that has one.

    Raises:
        UserError: it cannot be opened; it is neither workbook nor project; delivery_is_template: all that were filled
            in say that they are the same project, so they are read into it first.
    """
    if is_workbook(path):
        book = open_delivery(path, passphrase)
        if book.about.is_template:
            book.close()
            raise UserError("delivery_is_template", file=path.name)
        book.rest()  # all deliveries are open before the first one is read
        return OpenDelivery(path=path, delivery=_of_workbook(book), book=book)
    database = open_database(path, passphrase=passphrase, read_only=True)
    try:
        with path.open("rb") as file:
            sha256 = file_digest(file, "sha256").hexdigest()
        if check_database(database):
            raise UserError("delivery_project_damaged", file=path.name)
        with _checked_project(path.name):
            versions = stored_versions(database, known)
            main = versions[stored_projects.get_project(database).framework]
            delivery = _of_project(database, path.name, sha256, main)
            opened = OpenDelivery(path=path, delivery=delivery, database=database, versions=versions, main=main)
    except BaseException:
        database.close()
        raise
    return opened


def read_source(opened: OpenDelivery, known: KnownVersions, language: str) -> Generator[Progress]:
    """Read what a delivery holds, with all that is wrong or doubtful in a workbook; yield progress in cases.

    `language` is that of the framework's own messages.

    Raises:
        UserError: delivery_version_unknown, delivery_damaged, ...
        UserErrors: delivery_sheet_missing, delivery_sheet_unreadable: what would be lost are all rows of a level.
    """
    if opened.book is not None:
        yield from _read_workbook(opened, opened.book, known, language)
        return
    with _checked_project(opened.path.name):
        yield from _read_project(opened)


def _read_workbook(
    opened: OpenDelivery, book: DeliveredBook, known: KnownVersions, language: str
) -> Generator[Progress]:
    version = known.of_book(book)
    checked = yield from read_and_check(
        book, version.form, is_exact=not version.is_told, language=language, most=MOST_FAULTS
    )
    reading = checked.reading
    sheets = {roster: level.sheet for roster, level in reading.plan.levels.items()}
    lost = list(_lost_levels(book, sheets.values(), checked.faults.found))
    if lost:
        raise UserErrors(lost)
    retired = read_retired(book)
    older = versions_of(retired, book, known)
    read = with_retired(reading.cases, retired, older) if retired else reading.cases
    attachments = attachments_of(
        checked.evidence, checked.remarks, sheets, {**keys_of(version.form), **retired_keys(retired, older)}
    )
    read = attachments.joined(read)
    checked.faults.add(attachments.faults())
    more = (
        warning("consolidation_more_findings", file=book.file, kind=kind, count=count)
        for kind, count in checked.faults.more().items()
    )
    faults = (*checked.faults.found, *more)
    missing = tuple(str(found.sheet) for found in book.faults if found.code == "delivery_sheet_missing")
    cases = ((version.id, _with_calculated(case, reading)) for case in read)
    versions = {found.id: found for found in (version, *older.values())}
    opened.main, opened.versions = version, versions
    opened.terms, opened.cases = _delivered(reading.terms), cases
    opened.faults, opened.missing = faults, missing
    opened.coarse = frozenset(reading.coarse)
    opened.pairs, opened.quotations = tuple(read_pairs(book)), checked.quotations
    opened.briefs, opened.published, opened.population = checked.briefs, checked.published, checked.population


def _read_project(opened: OpenDelivery) -> Generator[Progress]:
    database = opened.project_store()
    project = stored_projects.get_project(database)
    if project.country is None:
        raise UserError("delivery_is_regional", file=opened.path.name)
    if project.role is CodingRole.SECOND:
        raise UserError("delivery_is_second", file=opened.path.name)
    with _checked_project(opened.path.name):
        pairs = yield from project_pairs(database, opened.versions)
    taxonomies = load_taxonomies(database, [found.id for found in list_taxonomies(database)])
    written_at = opened.delivery.written_at
    faults = [warning("delivery_time_in_future", written_at=written_at)] if is_in_future(written_at) else []
    opened.population = read_curation(database).population.numbers
    released = _released(database, project.id, opened.main_version().form)
    quotations = [one for one in released if not may_identify(one.english)]
    if len(quotations) < len(released):
        faults.append(error("consolidation_quotations_identify", count=len(released) - len(quotations)))
    opened.terms, opened.faults = {id: taxonomy.by_code() for id, taxonomy in taxonomies.items()}, tuple(faults)
    opened.cases = _read(_cases(database, opened.versions), opened.path.name)
    opened.versions = {version.id: version for version in opened.versions.values()}
    opened.pairs, opened.quotations = pairs, quotations
    opened.briefs, in_briefs = _approved(database, project)
    opened.faults = (*opened.faults, *in_briefs)
    opened.published = [replace(one, country=project.country.value) for one in earlier_editions(database)]
