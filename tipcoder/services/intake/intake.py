"""Checks a delivery before it is used: everything wrong or doubtful in it, at once."""

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from tipcoder.domain.briefs import PrintedLine
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import Country, Tier
from tipcoder.domain.records import CaseRecord, Proof, QuotationRecord, RemarkRecord
from tipcoder.domain.release import EarlierEdition
from tipcoder.errors import UserError
from tipcoder.exchange.document.blocks import Document, TableBlock, TableRow
from tipcoder.exchange.document.html import write_page
from tipcoder.exchange.privacy.profiles import PROFILES
from tipcoder.exchange.reading.about import About
from tipcoder.exchange.reading.attachments import Attachment, read_evidence, read_remarks
from tipcoder.exchange.reading.book import DeliveredBook
from tipcoder.exchange.reading.cases import read_cases
from tipcoder.exchange.reading.columns import described_columns
from tipcoder.exchange.reading.delivery_reading import Ambiguity, DeliveryReading
from tipcoder.exchange.reading.faults import Fault, Faults, error, warning
from tipcoder.exchange.reading.opening import open_delivery
from tipcoder.exchange.reading.population import read_population
from tipcoder.exchange.reading.readonly_sheets import known_columns
from tipcoder.exchange.reading.released import read_released
from tipcoder.exchange.reports.workbooks import write_report_workbook
from tipcoder.exchange.spreadsheet.naming import TERMS
from tipcoder.framework.form.form import Form, Severity
from tipcoder.framework.xlsform.reader import read_framework
from tipcoder.office.protection import is_workbook
from tipcoder.services.forms import form_with_shipped
from tipcoder.services.frameworks import shipped_framework, shipped_frameworks
from tipcoder.services.intake.answers import answer_of, find_in_case, find_loose_proofs, proofs_of, rules_of
from tipcoder.services.intake.briefs import check_briefs
from tipcoder.services.intake.quotations import check_quotations
from tipcoder.services.intake.sheets import find_in_sheets, find_new_rows, find_private, find_unknown_terms
from tipcoder.services.intake.versions import KnownVersions
from tipcoder.storage.garbage import collection_paused

__all__ = ["CaseFingerprint", "Fault", "IntakeReport", "check_delivery", "is_workbook", "shipped_forms", "write_report"]

_CHARGES, _STANDING = "charges", "charge_standing_result"
_STEP = 20
"""Cases between two reports of progress."""
_PASSWORDS = ("workbook_password_needed", "workbook_password_wrong")
_DAY = 10
"""Characters of an exact date."""


@dataclass(frozen=True, slots=True)
class CaseFingerprint:
    """By what a case is known again: its key, its court and the day of its decision, "" where the workbook has less."""

    key: str
    court: str
    decided_on: str
    sheet: str
    line: int


@dataclass(frozen=True, slots=True)
class IntakeReport:
    """Faults in a delivery, errors and warnings in the order of the sheets.

    `rows` counts the rows of each level that were read, by sheet; `marks` are its cases, to compare other deliveries
    with. `ambiguities` are what a person will be asked when it is read in. Of a file that cannot be read there is one
    fault, which says why.
    """

    file: str
    sha256: str = ""
    about: About = field(default_factory=About)
    faults: tuple[Fault, ...] = ()
    rows: Mapping[str, int] = field(default_factory=dict)
    marks: tuple[CaseFingerprint, ...] = ()
    ambiguities: tuple[Ambiguity, ...] = ()

    @property
    def has_errors(self) -> bool:
        """Return whether something must be mended before the delivery can be used."""
        return any(found.is_error for found in self.faults)


@dataclass(frozen=True, slots=True)
class Checked:
    """Content of an open workbook, with all faults in it."""

    reading: DeliveryReading
    evidence: tuple[Attachment[Proof], ...]
    remarks: tuple[Attachment[RemarkRecord], ...]
    quotations: tuple[QuotationRecord, ...]
    briefs: tuple[PrintedLine, ...]
    published: tuple[EarlierEdition, ...]
    population: Mapping[str, int]
    faults: Faults


def shipped_forms(workbooks: Iterable[Path] = ()) -> tuple[Form, ...]:
    """Return frameworks from XLSForm workbooks, then those that ship; the taxonomies that ship fill their lists.

    Raises:
        UserError, UserErrors: what is wrong in a workbook of a framework.
    """
    given = tuple(form_with_shipped(read_framework(path)) for path in workbooks)
    return (*given, *(form_with_shipped(shipped_framework(found.name)) for found in shipped_frameworks()))


def check_delivery(
    path: Path,
    *,
    forms: Callable[[], Sequence[Form]],
    known: Iterable[IntakeReport] = (),
    password: str = "",
    language: str = "en",
) -> Generator[Progress, None, IntakeReport]:
    """Check a workbook, yield progress in cases, and return all faults together. Changes nothing.

    Answers are checked against that form by which the workbook was coded; `forms` gives those there are, and is asked
    when the workbook is open, as to read them takes longer than to refuse a file. `known` are reports of deliveries
    that came before; `language` is that of the framework's own messages.

    Raises:
        UserError: workbook_password_needed, workbook_password_wrong. All else that is wrong is in the report.
        UserError, UserErrors: what `forms` raises.
    """
    yield Progress(0, 0, path.name)
    try:
        book = open_delivery(path, password)
    except UserError as fault:
        if fault.code in _PASSWORDS:
            raise
        return _refused(path, fault)
    with book:
        there = forms()
        try:
            return (yield from _checked(book, there, tuple(known), language))
        except UserError as fault:
            return _given_up(book, fault)


def write_report(target: Path, title: str, language: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write faults in words to be sent back: a page where the target ends in .html, else a workbook.

    `heads` are what the columns are called, `rows` have a cell for each.

    Raises:
        UserError: the file cannot be written; what stood there before still does.
    """
    if target.suffix.lower() == ".html":
        table = TableBlock(heads=tuple(heads), rows=[TableRow(tuple(row)) for row in rows])
        write_page(target, Document(title=title, language=language, blocks=[table]))
    else:
        write_report_workbook(target, title, heads, rows)


def _refused(path: Path, fault: UserError) -> IntakeReport:
    found = Fault(Severity.ERROR, fault.code, str(fault.values.get("sheet", "")), values=fault.values)
    return IntakeReport(path.name, faults=(found,))


def _given_up(book: DeliveredBook, fault: UserError) -> IntakeReport:
    """Report of a file that can be opened, but whose cases cannot be read."""
    found = Fault(Severity.ERROR, fault.code, values=fault.values)
    return IntakeReport(book.file, book.sha256, book.about, (*book.faults, found))


def _checked(
    book: DeliveredBook, forms: Sequence[Form], known: tuple[IntakeReport, ...], language: str
) -> Generator[Progress, None, IntakeReport]:
    about = book.about
    form, is_exact = _form_of(book, forms)
    checked = yield from read_and_check(book, form, is_exact=is_exact, language=language)
    reading = checked.reading
    marks = tuple(_marks(reading.cases, form))
    again = _find_again(book.file, about, marks, known)
    ordered = _in_order((*checked.faults.found, *again), book)
    return IntakeReport(book.file, book.sha256, about, ordered, dict(reading.lines), marks, reading.ambiguities)


def read_and_check(
    book: DeliveredBook, form: Form, *, is_exact: bool, language: str, most: int | None = None
) -> Generator[Progress, None, Checked]:
    """Read all cases of an open workbook, with all that is to be said of them; yield progress in cases.

    `is_exact`: they were coded by just this form, so answers can be checked. Of each kind of finding the first `most`
    are kept, None for all.

    Raises:
        UserError: delivery_damaged, delivery_without_cases, delivery_too_many_faults.
    """
    book.noted = {}
    about = book.about
    form = replace(form, asked=Tier.EXTENDED if about.values.get("questions_asked") == Tier.EXTENDED else Tier.CORE)
    with collection_paused():
        reading = read_cases(book, form)
    evidence, remarks = read_evidence(book), read_remarks(book)
    quotations, in_quotations = check_quotations(book)
    briefs, in_briefs = check_briefs(book, {case[""][0].row_id for case in reading.cases})
    published, in_released = read_released(book)
    population, in_population = read_population(book)
    described = described_columns(book)
    for name in book.sheets:
        if name not in book.noted:
            book.read(name, known_columns(name))
    faults = Faults(most)
    faults.add((*book.faults, *_find_in_about(about, is_exact=is_exact)))
    faults.add((*in_quotations, *in_briefs, *in_released, *in_population))
    levels = {level.sheet for level in reading.plan.levels.values()}
    faults.add(find_in_sheets(book, levels, described, is_template=about.is_template))
    private = tuple(find_private(book, reading, form))
    faults.add(private)
    faults.add(_without_private(reading.faults, private))
    faults.add(_find_ambiguities(reading))
    faults.add(find_new_rows(reading))
    faults.add(_without_standing(reading, form))
    if is_exact:
        faults.add(find_unknown_terms(reading, form, book.sheets.get(TERMS, TERMS)))
        rules, proofs = rules_of(form, reading), proofs_of(evidence)
        faults.add(find_loose_proofs(evidence, reading, rules))
        for done, case in enumerate(reading.cases):
            if done % _STEP == 0:
                yield Progress(done, len(reading.cases), book.file)
            faults.add(find_in_case(case, reading, rules, proofs, language))
    return Checked(reading, evidence, remarks, quotations, briefs, published, population, faults)


def _without_standing(reading: DeliveryReading, form: Form) -> Iterator[Fault]:
    """Yield how many charges came without what stands for them: it is derived in the country, and never here."""
    charges = [row for case in reading.cases for row in case.get(_CHARGES, ())]
    missing = [
        row
        for row in charges
        if _STANDING not in row.answers and _STANDING not in reading.calculated.get((_CHARGES, row.row_id), {})
    ]
    if missing and form.question(_CHARGES, "charge_outcome") is not None:
        yield warning("delivery_standing_missing", reading.plan.levels[_CHARGES].sheet, "", charges=len(missing))


def _in_order(faults: Iterable[Fault], book: DeliveredBook) -> tuple[Fault, ...]:
    """Return findings by sheet, line and column; first what is said of the file and of whole sheets."""
    names = (*book.about.levels, *book.sheets)
    sheets = {book.sheets[name]: place for place, name in enumerate(dict.fromkeys(names)) if name in book.sheets}

    def place(found: Fault) -> tuple[int, int, int]:
        return sheets.get(found.sheet, 0) if found.cell else -1, *found.position

    return tuple(sorted(faults, key=place))


def _form_of(book: DeliveredBook, forms: Sequence[Form]) -> tuple[Form, bool]:
    """Return the form of a workbook and whether it is the very version; else what its codebook tells of it.

    Where the codebook does not say enough, the form that is most like it.
    """
    about = book.about
    for form in forms:
        if (form.id, form.version) == (about.form_id, about.form_version):
            return form, True
    try:
        return KnownVersions({}).of_book(book).form, False
    except UserError as fault:
        if fault.code != "delivery_version_unknown":
            raise
    return next((form for form in forms if form.id == about.form_id), forms[0]), False


def _find_in_about(about: About, *, is_exact: bool) -> Iterator[Fault]:
    if about.country and about.country not in tuple(Country):
        yield error("delivery_country_unknown", country=about.country)
    if about.profile and about.profile not in PROFILES:
        yield error("delivery_profile_unknown", profile=about.profile)
    if not is_exact:
        yield warning("delivery_version_unchecked", form=about.form_id, version=about.form_version)


def _find_ambiguities(reading: DeliveryReading) -> Iterator[Fault]:
    for asked in reading.ambiguities:
        yield warning("delivery_ambiguous", asked.sheet, asked.cell, text=asked.text)


def _without_private(faults: Iterable[Fault], private: Iterable[Fault]) -> Iterator[Fault]:
    """Leave out that a column is unknown where it is said that it must not be there."""
    said = {(found.sheet, found.values["column"]) for found in private if "column" in found.values}
    for found in faults:
        if found.code != "delivery_column_unknown" or (found.sheet, found.values["column"]) not in said:
            yield found


def _marks(cases: Iterable[CaseRecord], form: Form) -> Iterator[CaseFingerprint]:
    keys = {
        role: [found.key for found in form.questions("") if found.role == role] for role in ("court", "decision_date")
    }
    for case in cases:
        (root,) = case[""]
        court, day = (_last_answer(case, keys[role]) for role in ("court", "decision_date"))
        yield CaseFingerprint(root.row_id, court, day if len(day) == _DAY else "", root.sheet, root.line)


def _last_answer(case: CaseRecord, keys: Iterable[str]) -> str:
    """Return what the last of some questions says: a court from the list, or another court in words."""
    answers = [answer_of(case, key) for key in keys]
    return next((answer.value for answer in reversed(answers) if answer is not None and answer.value), "")


def _find_again(
    file: str, about: About, marks: Sequence[CaseFingerprint], known: Iterable[IntakeReport]
) -> Iterator[Fault]:
    """Yield cases that are in the delivery twice, or in another one too."""
    alike: dict[tuple[str, str], str] = {}
    for mark in marks:
        if mark.court and mark.decided_on:
            if (mark.court, mark.decided_on) in alike:
                yield warning("delivery_case_alike", mark.sheet, str(mark.line), other=file)
            alike[mark.court, mark.decided_on] = file
    for other in known:
        if about.project_id and other.about.project_id == about.project_id:
            yield warning("delivery_same_project", other=other.file)
            continue
        keys = {mark.key for mark in other.marks}
        places = {(mark.court, mark.decided_on) for mark in other.marks if mark.court and mark.decided_on}
        for mark in marks:
            if mark.key in keys:
                yield error("delivery_case_twice", mark.sheet, str(mark.line), other=other.file)
            elif (mark.court, mark.decided_on) in places:
                yield warning("delivery_case_alike", mark.sheet, str(mark.line), other=other.file)
