"""Reads the coded cases of a delivered workbook, with all that is wrong in them by cell.

Every row of a level's sheet becomes a row of a case or is refused with its reason; every cell of a question becomes an
answer, nothing, or is among `WorkbookReading.unread`. What needs a person's word is asked once a column (`Ambiguity`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tipcoder.domain.answers import Answer
from tipcoder.domain.import_plan import ReadonlySheet
from tipcoder.domain.records import CaseRecord
from tipcoder.errors import UserError
from tipcoder.exchange.reading.answers import Ambiguity, LevelReading, joined
from tipcoder.exchange.reading.book import DeliveredBook
from tipcoder.exchange.reading.case_assembly import Assembled, assemble
from tipcoder.exchange.reading.columns import ReadingPlan, SettledColumns, described_columns, plan_reading, release_of
from tipcoder.exchange.reading.faults import Fault
from tipcoder.exchange.reading.levels import Levels
from tipcoder.exchange.reading.long_text import read_continued
from tipcoder.exchange.reading.terms import DeliveredTerm, proposed_labels, read_terms
from tipcoder.framework.form.form import Form

NO_ANSWERS: Mapping[tuple[str, str, str, str], str] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkbookReading:
    """Content of a workbook that was read.

    `cases` in the order of their sheet. By (roster, question): `columns` has the letters of the column where its value
    stands, of questions that are in the workbook; `coarse` are those of which it has less than the project (a year, a
    level, a group): their answers are that. `rosters` have a sheet, "" among them.

    By (sheet, line, question): `unread` are cells that mean nothing, with the reason; `withheld` those whose answer was
    left out on purpose. `new` are the keys made up for rows that had none. `references` names, by (key of the row,
    question), the keys of the rows that an answer refers to. `calculated` are values of calculations by row; rows have
    none among their answers. `lines` counts the rows of each sheet that hold something: those read, and `refused` ones.
    `keys` are those of all these rows. `headless` says whose own column is missing while others of the question are
    there: nothing is read of those. `contradicted` are cells, as in `unread`, with a label or precision that says
    otherwise and does not count; `labelled` are the terms that such labels are of. `readonly` is what of the levels is
    not read back, if that was asked for. `plan` is what the sheets were read by.
    """

    cases: tuple[CaseRecord, ...]
    faults: tuple[Fault, ...]
    ambiguities: tuple[Ambiguity, ...]
    columns: Mapping[tuple[str, str], str]
    coarse: frozenset[tuple[str, str]]
    rosters: frozenset[str]
    unread: Mapping[tuple[str, int, str], UserError]
    withheld: frozenset[tuple[str, int, str]]
    new: frozenset[str]
    references: Mapping[tuple[str, str], tuple[str, ...]]
    calculated: Mapping[str, Mapping[str, Answer]]
    lines: Mapping[str, int]
    refused: Mapping[tuple[str, int], UserError]
    plan: ReadingPlan
    terms: tuple[DeliveredTerm, ...] = field(default=())
    keys: frozenset[str] = frozenset()
    headless: tuple[Fault, ...] = ()
    contradicted: Mapping[tuple[str, int, str], Fault] = field(default_factory=dict)
    labelled: Mapping[tuple[str, int, str], str] = field(default_factory=dict)
    readonly: tuple[ReadonlySheet, ...] = ()


def read_cases(
    book: DeliveredBook,
    form: Form,
    answers: Mapping[tuple[str, str, str, str], str] = NO_ANSWERS,
    *,
    keeps_readonly: bool = False,
) -> WorkbookReading:
    """Read all cases. `form` is the framework by which they are coded; `answers` to ambiguities, by their keys.

    `keeps_readonly`: what of the levels is not read back is wanted, too.

    Raises:
        UserError: delivery_damaged, delivery_without_cases, delivery_too_many_faults.
    """
    plan = plan_reading(release_of(form, book.about.profile, book.about.coarser))
    terms = read_terms(book)
    more = proposed_labels(terms)
    settled, described = SettledColumns(answers), described_columns(book)
    reader = Levels(book, form, plan, settled, more, read_continued(book), described, keeps_readonly)
    levels = [level for roster in plan.levels if (level := reader.read(roster)) is not None]
    if not levels or levels[0].roster:
        raise UserError("delivery_without_cases", file=book.file)
    return _reading(plan, levels, assemble(levels, form), terms, reader.unreadable)


def _reading(
    plan: ReadingPlan,
    levels: list[LevelReading],
    assembled: Assembled,
    terms: tuple[DeliveredTerm, ...],
    unreadable: list[Fault],
) -> WorkbookReading:
    return WorkbookReading(
        cases=assembled.cases,
        faults=(*unreadable, *(found for level in levels for found in level.faults), *assembled.faults),
        ambiguities=joined(found for level in levels for found in level.ambiguities),
        columns={(level.roster, key): letters for level in levels for key, letters in level.columns.items()},
        coarse=frozenset((level.roster, key) for level in levels for key in level.coarse),
        rosters=frozenset(level.roster for level in levels),
        unread={cell: fault for level in levels for cell, fault in level.unread.items()},
        withheld=frozenset(cell for level in levels for cell in level.withheld),
        new=assembled.new,
        references=assembled.references,
        calculated={row: values for level in levels for row, values in level.calculated.items()},
        lines={level.sheet: len(level.rows) for level in levels},
        refused=assembled.refused,
        plan=plan,
        terms=terms,
        keys=assembled.keys,
        headless=tuple(found for level in levels for found in level.headless),
        contradicted={cell: found for level in levels for cell, found in level.contradicted.items()},
        labelled={cell: value for level in levels for cell, value in level.labelled.items()},
        readonly=tuple(level.readonly for level in levels if level.readonly is not None),
    )
