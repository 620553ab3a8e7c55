"""Plan of an import: the fate of each row and cell of a workbook, before anything is written.

Every row and every cell of the workbook has exactly one fate, so that counts can be added up.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import KW_ONLY, dataclass, field
from enum import StrEnum

from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.records import RowRecord
from tipcoder.errors import UserError


class RowFate(StrEnum):
    """Fate of a row of the workbook; a case is a row too."""

    NEW = "new"
    KNOWN = "known"
    REFUSED = "refused"
    GONE = "gone"
    """The project removed it after the workbook was written; nothing in it was changed in the workbook."""
    DECLINED = "declined"
    """A new row that the person did not want, or that stands under one."""


class CellFate(StrEnum):
    """Fate of the answer to one question in one row of the workbook."""

    UNCHANGED = "unchanged"
    NEWER = "newer"
    """The project has a newer answer, and the workbook still the one that it was written with: the project's stays."""
    COARSE = "coarse"
    """The workbook has no more than a year or a group of what the project has exactly: the project's stays."""
    LEFT_OUT = "left_out"
    """A text that was left out on purpose when the workbook was written: the project's stays."""
    DECLINED = "declined"
    """A change that the person did not want: the project's stays."""
    GIVEN = "given"
    CHANGED = "changed"
    TAKEN_BACK = "taken_back"
    CONFLICT = "conflict"
    """Changed in the workbook and otherwise in the project. The project's answer stays unless a person chooses."""
    REFUSED = "refused"


WRITTEN = frozenset((CellFate.GIVEN, CellFate.CHANGED, CellFate.TAKEN_BACK))
"""Fates of cells whose answers come into the project."""


class Reason(StrEnum):
    """Reasons for which a row or a cell is refused."""

    KEY_UNKNOWN = "key_unknown"
    KEY_TWICE = "key_twice"
    KEY_TAKEN = "key_taken"
    CASE_UNKNOWN = "case_unknown"
    """A second coding is of a case that is there."""
    CASE_REMOVED = "case_removed"
    CASE_REFUSED = "case_refused"
    ROWS_TOO_MANY = "rows_too_many"
    ROW_REFUSED = "row_refused"
    ROW_REMOVED = "row_removed"
    PARENT_UNKNOWN = "parent_unknown"
    PARENT_CHANGED = "parent_changed"
    ROSTER_COUNTED = "roster_counted"
    OTHER_VERSION = "other_version"
    DELIVERED = "delivered"
    SETTLED = "settled"
    """Its agreed coding counts, and what left was that one."""
    LOCKED = "locked"
    NOT_RELEVANT = "not_relevant"
    TERM_UNKNOWN = "term_unknown"
    TERM_NOT_OFFERED = "term_not_offered"
    WRONG_TYPE = "wrong_type"
    STATE_NOT_ALLOWED = "state_not_allowed"
    NOT_READ = "not_read"
    """The reader made nothing of the cell; its own fault says why."""
    ROSTER_HAS_ROWS = "roster_has_rows"
    """A roster that has rows cannot have none."""
    HAS_ROWS = "has_rows"
    """A row that is not in the workbook cannot go: rows under it are."""
    JUDGMENT_UNKNOWN = "judgment_unknown"
    """A passage is of a judgment that the project has not."""
    EVIDENCE = "evidence"
    REMARKS = "remarks"
    CODEBOOK = "codebook"
    TERMS = "terms"
    LONG_TEXT = "long_text"
    DOUBLE_CODING = "double_coding"
    """The sheet tells how far codings agree, or what the others say."""
    QUOTATIONS = "quotations"
    RELEASED = "released"
    POPULATION = "population"
    BRIEFS = "briefs"
    FINDINGS = "findings"
    ABOUT = "about"
    RETIRED = "retired"
    REPEATED = "repeated"
    """The column only says again what the program knows."""
    CHANGED_SINCE = "changed_since"
    """Nothing is read back there; that it differs from the project may come from the project itself."""


class EntryKind(StrEnum):
    """Kinds of entries in a preview."""

    NEW = "new"
    CHANGED = "changed"
    REMOVED = "removed"
    REFUSED = "refused"
    CONFLICT = "conflict"
    NEWER = "newer"


@dataclass(frozen=True, slots=True)
class PreviewEntry:
    """A line of a preview: what becomes of one row or cell, in the words of the framework.

    `place` is the way to a row (`Defendant 2 › Charge 1`), `question` the label of what is asked, "" for a row.
    `number` is that of the case, 0 for a new one. `old` and `new` are answers in words, "" for states, which stand in
    `old_state` and `new_state`; with `is_text` they are what somebody wrote, to be shown as it stands. Of a row that
    moves (`is_moved`) they are its numbers from 1. `ref` names a conflict, or a change that can be declined, for
    `Choices`; `needs` are those without which it does not come: of new rows that it stands under or refers to, and of
    rows that go where it says that there are none.
    """

    kind: EntryKind
    sheet: str
    _: KW_ONLY
    cell: str
    number: int
    place: str
    question: str = ""
    old: str = ""
    new: str = ""
    old_state: AnswerState | None = None
    new_state: AnswerState | None = None
    reason: Reason | None = None
    fault: UserError | None = None
    fails_check: bool = False
    is_moved: bool = False
    is_text: bool = False
    ref: Ref | None = None
    needs: tuple[Ref, ...] = ()
    is_chosen: bool = False
    changes: int = 1
    """So many changes it stands for: a row that goes takes those under it along."""


@dataclass(frozen=True, slots=True)
class NewTerm:
    """A term that a workbook proposes, in a list of the framework; `labels` are by language, `line` is where it stands.

    `sheet` is what the sheet is called there.
    """

    list: str
    code: str
    parent: str
    labels: Mapping[str, str]
    sheet: str
    line: int


@dataclass(frozen=True, slots=True)
class ReadonlySheet:
    """Cells that nothing is read back from, of a sheet that is not as it was written.

    `name` is tipcoder's name of the sheet, `sheet` that in the file. `columns` are (name, letters), `rows` (line, a
    text for each column). Of a level (`is_level`) they are its keys and the columns that no question in use has.
    """

    name: str
    sheet: str
    columns: tuple[tuple[str, str], ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    is_level: bool = False
    is_readable: bool = True


@dataclass(frozen=True, slots=True)
class RowItem:
    """A row that comes, moves or is refused. `number` is that of the case in the project, 0 for a new one.

    `places` are the positions before and after of a row that moves, from 0. `ref` names a row that comes, for
    `Choices`, `above` the one over it where that comes too.
    """

    fate: RowFate
    number: int
    row: RowRecord
    reason: Reason | None = None
    places: tuple[int, int] | None = None
    ref: Ref | None = None
    above: Ref | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CellItem:
    """A cell that is not simply unchanged. `ref` is its answer in the project; `before` is the answer there.

    Of an answer that refers to rows, `before` and `after` say what these are called.

    `fails_check`: the new answer fails a check of the framework, which does not hinder it. `is_chosen`: of a conflict,
    the answer of the workbook is taken. `fault` is what the reader says of a cell that it could not read, or of a
    label or precision (`contradicting`, its address) that says otherwise and does not count. `needs` name, as in
    `RowItem`, the rows that come and that it stands in or refers to, and those that go where it says that none are.
    """

    fate: CellFate
    number: int
    row: RowRecord
    ref: Ref
    before: Answer | None
    after: Answer | None
    reason: Reason | None = None
    fault: UserError | None = None
    fails_check: bool = False
    is_chosen: bool = False
    contradicting: str = ""
    needs: tuple[Ref, ...] = ()


@dataclass(frozen=True, slots=True)
class Removal:
    """A row that was exported and that the workbook no longer has. `place` says which: label numbers from the top down.

    `row` is its id. A conflict was changed in the project since, and goes only if a person chooses; a refused one has a
    `reason`; one that a person declined stays. `rows` counts it and all under it.
    """

    number: int
    row: str
    roster: str
    place: tuple[tuple[str, int], ...]
    answers: int
    is_conflict: bool = False
    is_chosen: bool = False
    reason: Reason | None = None
    is_declined: bool = False
    rows: int = 1

    @property
    def is_done(self) -> bool:
        """Return whether the row goes."""
        return self.reason is None and not self.is_declined and (not self.is_conflict or self.is_chosen)


@dataclass(slots=True)
class ImportCounts:
    """Numbers of rows and cells by fate; `moved` and `removed` are no fates: those rows are known, or not there.

    `missing` are cases of the project that are not in the workbook, which is no removal. `conflicts` are all, of cells
    and of rows that one removed and the other changed; in `chosen` of them the workbook is followed. `aside` are edits
    where nothing is read back. `passages` are those that come to prove an answer, or do so no more. `statuses` are
    second codings that come back with another status than they have.
    """

    rows: Counter[RowFate] = field(default_factory=Counter)
    cells: Counter[CellFate] = field(default_factory=Counter)
    new_cases: int = 0
    new_terms: int = 0
    moved: int = 0
    removed: int = 0
    conflicts: int = 0
    chosen: int = 0
    missing: int = 0
    aside: int = 0
    passages: int = 0
    statuses: int = 0

    def add(self, other: "ImportCounts") -> None:
        """Count in what was counted elsewhere."""
        self.rows += other.rows
        self.cells += other.cells
        self.new_cases += other.new_cases
        self.moved += other.moved
        self.removed += other.removed
        self.conflicts += other.conflicts
        self.chosen += other.chosen
        self.missing += other.missing
        self.aside += other.aside
        self.passages += other.passages
        self.statuses += other.statuses

    @property
    def changes(self) -> int:
        """Number of changes that applying would make: rows and answers that come, change or go, and statuses."""
        written = sum(self.cells[fate] for fate in WRITTEN)
        return sum(
            (self.new_terms, self.rows[RowFate.NEW], self.moved, self.removed, self.chosen, self.passages),
            self.statuses + written,
        )

    def must_add_up(self, rows: Iterable[RowRecord], columns: Iterable[tuple[str, str]], refused: int) -> None:
        """Make sure that each row and cell was counted once: `rows`, those `refused`, and a cell for each column.

        `columns` are (roster, question).

        Raises:
            ValueError: there is a mistake in the program.
        """
        all_rows = list(rows)
        width: dict[str, int] = Counter(roster for roster, _ in columns)
        cells = sum(width.get(row.roster, 0) for row in all_rows)
        total = len(all_rows) + refused
        if self.rows.total() != total or self.cells.total() != cells:
            raise ValueError(f"{self.rows} of {total} rows, {self.cells} of {cells} cells")


class Prefer(StrEnum):
    """Sides whose answer can be taken where the workbook and the project both changed it."""

    PROJECT = "project"
    WORKBOOK = "workbook"


@dataclass(frozen=True, slots=True)
class Choices:
    """Decisions of a person on conflicts: by default as `prefer` says, otherwise for `others`.

    `others` are the refs of answers; of a row that one removed and the other changed, its id with the key "". Changes
    of the answers `declined` are left out. Of rows their ids with the key "" stand among them, of new cases those of
    the cases: a row that would go stays, and one that would come is left out with all under it.
    """

    prefer: Prefer = Prefer.PROJECT
    others: frozenset[Ref] = frozenset()
    declined: frozenset[Ref] = frozenset()

    def takes_workbook(self, ref: Ref) -> bool:
        """Return whether the workbook wins in a conflict."""
        return (self.prefer is Prefer.WORKBOOK) != (ref in self.others)
