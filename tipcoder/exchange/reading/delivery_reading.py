"""Content of a delivery that was read: the head of its workbook, the rows of its levels, its cases and its faults."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace

from tipcoder.domain.answers import Answer
from tipcoder.domain.import_plan import ReadonlySheet
from tipcoder.domain.passages import Passage
from tipcoder.domain.projects import CodingStatus
from tipcoder.domain.records import CaseRecord, RowRecord
from tipcoder.errors import UserError
from tipcoder.exchange.reading.about import About
from tipcoder.exchange.reading.columns import ReadingPlan
from tipcoder.exchange.reading.faults import Fault
from tipcoder.exchange.reading.terms import DeliveredTerm
from tipcoder.exchange.reading.values import DoubtKind

Place = tuple[str, str]
"""A roster and the key of a question, or the key of a row and that of a question."""
Cell = tuple[str, int, str]
"""A cell by its sheet, its line and the key of its question."""


@dataclass(frozen=True, slots=True)
class Ambiguity:
    """A question to the person who reads the workbook in, one for all cells of a column.

    `cell` and `text` are the first case of it, `count` says how many cells there are. The answer is one of `options`,
    given to `read_cases` under `key`.
    """

    sheet: str
    column: str
    kind: DoubtKind
    options: tuple[str, ...]
    cell: str
    text: str
    count: int = 1

    @property
    def key(self) -> tuple[str, str, str, str]:
        """Key of its answer: labels are asked one by one, everything else once a column."""
        return self.sheet, self.column, self.kind.value, self.text if self.kind is DoubtKind.TERM_LABEL else ""


@dataclass(slots=True)
class LevelRow:
    """A row of a level's sheet before assembly: keys, "" for none, number from 1, 0 for none, and answers."""

    case: str
    key: str
    parent: str
    number: int
    line: int
    answers: dict[str, Answer]


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryReading:
    """A delivery that was read: filled sheet by sheet while it is read, and handed on whole.

    `file` is its name, `about` what it says of itself, `plan` what its sheets were read by. `levels` are the rows of
    each level's sheet that hold something, refused ones among them, by roster, "" for cases; `sheets` names these
    sheets as the file does. `cases` are in the order of their sheet; rows have no calculated values among their
    answers: these are in `calculated`, by (roster, key of the row) as it was read.
    """

    file: str = ""
    about: About
    plan: ReadingPlan
    levels: dict[str, list[LevelRow]] = field(default_factory=dict)
    sheets: dict[str, str] = field(default_factory=dict)
    cases: tuple[CaseRecord, ...] = ()
    faults: list[Fault] = field(default_factory=list)
    headless: list[Fault] = field(default_factory=list)
    """Questions whose own column is missing while others of theirs are there: nothing is read of those."""
    asked: dict[tuple[str, str, str, str], Ambiguity] = field(default_factory=dict)
    """Questions to the person who reads it in, by the keys of their answers."""
    columns: dict[Place, str] = field(default_factory=dict)
    """Letters of the column where the value of a question stands, by (roster, question), of those that it has."""
    coarse: set[Place] = field(default_factory=set)
    """Questions, as in `columns`, of which it has less than the project: their answers are a year, a level, a group."""
    unread: dict[Cell, UserError] = field(default_factory=dict)
    """Cells that mean nothing, with the reason."""
    withheld: set[Cell] = field(default_factory=set)
    """Cells whose answer was left out on purpose when the workbook was written."""
    contradicted: dict[Cell, Fault] = field(default_factory=dict)
    """Cells with a label or precision that says otherwise, and does not count."""
    labelled: dict[Cell, str] = field(default_factory=dict)
    """The values that such labels are of: they count where the cell itself is as it was written."""
    calculated: dict[Place, dict[str, Answer]] = field(default_factory=dict)
    references: dict[Place, tuple[str, ...]] = field(default_factory=dict)
    """The keys of the rows that an answer refers to, by (key of its row, question)."""
    refused: dict[tuple[str, int], UserError] = field(default_factory=dict)
    """Rows by (sheet, line) that are in no case: their keys are there twice, or what they belong to is missing."""
    new: set[str] = field(default_factory=set)
    """Keys made up for rows that had none."""
    keys: set[str] = field(default_factory=set)
    """Keys of all rows on its sheets, refused ones among them."""
    terms: tuple[DeliveredTerm, ...] = ()
    readonly: list[ReadonlySheet] = field(default_factory=list)
    """Sheets and columns that nothing is read back from and that are not as they were written, if that was wanted."""
    statuses: Mapping[str, CodingStatus] = field(default_factory=dict)
    """Statuses that persons gave to codings, by the key of their case, of a project that came itself."""
    passages: Mapping[Place, Mapping[str, Passage]] | None = None
    """Passages by their ids that prove an answer, by (key of the row, question); None where nothing says them."""
    _questions: dict[str, tuple[str, ...]] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def ambiguities(self) -> tuple[Ambiguity, ...]:
        """Open questions to a person, each once."""
        return tuple(self.asked.values())

    @property
    def rosters(self) -> Collection[str]:
        """The rosters that have a sheet, "" among them."""
        return self.sheets.keys()

    @property
    def lines(self) -> dict[str, int]:
        """Number of rows that hold something, by sheet."""
        return {self.sheets[roster]: len(rows) for roster, rows in self.levels.items()}

    def ask(self, asked: Ambiguity) -> None:
        """Ask a person, or count one more cell where the same is asked already."""
        before = self.asked.get(asked.key)
        self.asked[asked.key] = replace(before, count=before.count + asked.count) if before else asked

    def rows(self) -> Iterator[RowRecord]:
        """Yield all rows, those of cases among them."""
        for case in self.cases:
            for rows in case.values():
                yield from rows

    def questions(self, roster: str) -> tuple[str, ...]:
        """Return the keys of the questions that have a column on the sheet of a roster."""
        if roster not in self._questions:
            self._questions[roster] = tuple(key for level, key in self.columns if level == roster)
        return self._questions[roster]

    def cell(self, row: RowRecord, question: str = "") -> str:
        """Return the address of a cell of a row (`C7`), or the number of its line; "" in a copy, which has no cells."""
        if not row.line:
            return ""
        return f"{self.columns[row.roster, question]}{row.line}" if question else str(row.line)
