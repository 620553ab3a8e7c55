"""Checks sheets, columns, counts and checksums of a delivery, and what must not be in it."""

from collections.abc import Collection, Iterator, Mapping

from tipcoder.exchange.privacy import profiles
from tipcoder.exchange.privacy.profiles import Leaving, profile_named
from tipcoder.exchange.privacy.release_plan import ReleasePlan
from tipcoder.exchange.reading.about import About
from tipcoder.exchange.reading.book import DeliveredBook, Noted
from tipcoder.exchange.reading.columns import ReadingPlan, has_exact_numbers, plan_reading, release_of
from tipcoder.exchange.reading.delivery_reading import DeliveryReading
from tipcoder.exchange.reading.faults import Fault, error, warning
from tipcoder.exchange.spreadsheet.naming import EVIDENCE, REMARKS
from tipcoder.exchange.workbook.levels import Level
from tipcoder.exchange.workbook.values import WITHHELD
from tipcoder.framework.form.form import Form
from tipcoder.framework.form.question_types import ValueKind

_YEAR = 4
_LONGEST_COUNT = 9
_REPEATING = ("_label", "_precision")
"""Ends of columns that only say again what another says."""
_TERM = "/"
_PASSAGES = ("judgment", "exact", "prefix", "suffix")
_REMARKS = ("coder", "text")
"""Columns of `evidence` and `remarks` with words."""


def find_in_sheets(
    book: DeliveredBook, levels: Collection[str], described: Mapping[str, frozenset[str]], *, is_template: bool
) -> Iterator[Fault]:
    """Yield what is wrong with the sheets that were read.

    `levels` are the sheets of the framework's levels, `described` the columns that the codebook has, by sheet.
    """
    about = book.about
    for name, noted in (book.noted or {}).items():
        if not noted.names:
            if name not in levels:
                yield error("delivery_sheet_unreadable", noted.sheet)
            continue
        if noted.outside:
            yield error("delivery_cells_outside", noted.sheet, noted.outside)
        if not is_template:
            yield from _missing_columns(noted.sheet, noted.names, described.get(name, ()))
        written = about.rows.get(name)
        if written is not None and written != noted.rows and not is_template:
            yield warning("delivery_rows_differ", noted.sheet, written=written, found=noted.rows)
        if about.checksums.get(name, noted.checksum) != noted.checksum and not is_template:
            yield warning("delivery_edited", noted.sheet)


def find_unknown_terms(reading: DeliveryReading, form: Form, sheet: str) -> Iterator[Fault]:
    """Yield terms that only the workbook knows. `sheet` is what its sheet of terms is called."""
    known = {id: {choice.code for choice in choices} for id, choices in form.choices.items() if choices}
    for term in reading.terms:
        if term.taxonomy in known and term.code not in known[term.taxonomy]:
            yield warning("delivery_term_proposed", sheet, str(term.line), taxonomy=term.taxonomy, term=term.code)


def find_new_rows(reading: DeliveryReading) -> Iterator[Fault]:
    """Yield how many rows of each sheet have no key of their own."""
    counts: dict[str, int] = {}
    for case in reading.cases:
        for rows in case.values():
            for row in rows:
                if row.row_id in reading.new:
                    counts[row.sheet] = counts.get(row.sheet, 0) + 1
    for sheet, count in counts.items():
        yield warning("delivery_rows_new", sheet, count=count)


def find_private(book: DeliveredBook, reading: DeliveryReading, form: Form) -> Iterator[Fault]:
    """Yield what must not be in a workbook that crosses a border."""
    profile = profile_named(book.about.profile)
    if not profile.reduces:
        return
    if "properties" in book.carried:
        yield warning("delivery_properties")
    whole, plan = plan_reading(release_of(form, profiles.ARCHIVE.name)), reading.plan
    # Whoever wrote a workbook in which no text was reviewed left out the columns of texts.
    allowed = plan.release if book.about.values.get("reviewed") else plan.release.unreviewed
    for roster, level in whole.levels.items():
        noted = (book.noted or {}).get(level.sheet)
        if noted is not None:
            banded = {
                found.question.key
                for found in plan.levels[roster].questions
                if has_exact_numbers(found, plan.release, noted.names)
            }
            yield from _private_columns(noted, _forbidden(level, plan.levels[roster], allowed), banded)
    words = ((EVIDENCE, _PASSAGES, profile.has_passages), (REMARKS, _REMARKS, profile.has_remarks))
    for name, columns in ((name, columns) for name, columns, may_leave in words if not may_leave):
        noted = (book.noted or {}).get(name)
        for place, column in enumerate(noted.names if noted else ()):
            if noted and column in columns:
                yield error("delivery_privacy_quotation", noted.sheet, noted.cell(place))
    yield from _exact_dates(reading, plan, form)
    yield from _unseen_texts(book.about, reading, plan, form)


def _missing_columns(sheet: str, names: Collection[str], described: Collection[str]) -> Iterator[Fault]:
    for column in sorted(described):
        if column not in names and not column.endswith(_REPEATING) and _TERM not in column:
            yield error("delivery_column_missing", sheet, column=column)


def _forbidden(whole: Level, public: Level, release: ReleasePlan) -> set[str]:
    """Return the columns that only a workbook for the country has."""
    allowed = {
        column.name
        for found in public.questions
        if release.how(found.question) is not Leaving.WITHHELD
        for column in found.columns
    } | {column.name for column in public.keys}
    own = {column.name for column in whole.keys} | {column.name for one in whole.questions for column in one.columns}
    return own - allowed


def _private_columns(noted: Noted, forbidden: Collection[str], banded: Collection[str]) -> Iterator[Fault]:
    """Yield the columns that must not be there; those of numbers that were brought to bands need nobody's care."""
    for place, column in enumerate(noted.names):
        if column in banded:
            yield warning("delivery_numbers_banded", noted.sheet, noted.cell(place), column=column)
        elif column in forbidden:
            yield error("delivery_privacy_column", noted.sheet, noted.cell(place), column=column)


def _exact_dates(reading: DeliveryReading, plan: ReadingPlan, form: Form) -> Iterator[Fault]:
    years = {
        (roster, question.key)
        for roster in plan.levels
        for question in form.questions(roster)
        if question.type.holds is ValueKind.DATE and plan.release.how(question) is Leaving.YEAR
    }
    for case in reading.cases:
        for roster, rows in case.items():
            for row in rows:
                for key, answer in row.answers.items():
                    if (roster, key) in years and len(answer.value) > _YEAR:
                        yield error("delivery_privacy_date", row.sheet, f"{reading.columns[roster, key]}{row.line}")


def _unseen_texts(about: About, reading: DeliveryReading, plan: ReadingPlan, form: Form) -> Iterator[Fault]:
    """Yield that more texts are in a workbook than somebody saw before it left: edited, or of an older program."""
    reviewed = {
        (roster, question.key)
        for roster in plan.levels
        for question in form.questions(roster)
        if plan.release.how(question) is Leaving.REVIEWED
    }
    texts = sum(
        (roster, key) in reviewed and answer.value not in ("", WITHHELD)
        for case in reading.cases
        for roster, rows in case.items()
        for row in rows
        for key, answer in row.answers.items()
    )
    told = about.values.get("reviewed_texts", "")
    seen = int(told) if told.isdecimal() and len(told) < _LONGEST_COUNT else 0
    if texts > seen:
        yield warning(
            "delivery_texts_unseen", about.sheet, about.cells.get("reviewed_texts", ""), texts=texts, seen=seen
        )
