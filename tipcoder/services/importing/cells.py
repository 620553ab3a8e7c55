"""What the cells of a workbook say beside what the project says, before anything is tried."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.import_plan import WRITTEN, CellFate, Reason, RowFate
from tipcoder.exchange.workbook.row_references import Source
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Question
from tipcoder.services.importing.rows import Here, Line, shown
from tipcoder.services.importing.values import fate_untouched, fate_withheld, fault_of, repeats, same


@dataclass(slots=True)
class Cell:
    """A cell at work. `before` is what a workbook of now would say, `after` what this one says."""

    line: Line
    question: Question
    ref: Ref
    before: Answer | None
    after: Answer | None
    fate: CellFate = CellFate.UNCHANGED
    reason: Reason | None = None
    is_chosen: bool = False
    fails_check: bool = False
    is_at_odds: bool = False
    """Whether something beside it was edited that says otherwise and does not count."""

    def refuse(self, reason: Reason) -> None:
        """Note that the answer does not come."""
        self.fate, self.reason, self.is_chosen = CellFate.REFUSED, reason, False

    @property
    def place(self) -> tuple[str, str]:
        """The keys of the roster and the question."""
        return self.line.came.roster, self.question.key

    @property
    def is_written(self) -> bool:
        """Whether the answer comes into the project."""
        return self.fate in WRITTEN or self.is_chosen


class References:
    """Answers that refer to rows: a workbook names the keys of the rows, the project a value in each of them."""

    def __init__(self, here: Here, lines: Sequence[Line]) -> None:
        self._here = here
        sides = (here.live,) if here.base is None else (here.live, here.base)
        ids = {row.id for side in sides for row in side.family(side.root)[0]}
        self._ours = here.keys.by_key(ids)
        self._typed = {(line.came.roster, line.came.row_id): line.id for line in lines if line.id and line.came.row_id}
        self._values: dict[tuple[int, Source], Mapping[str, str]] = {}

    def as_rows(self, source: Source, answer: Answer | None, live: LiveCoding | None = None) -> Answer | None:
        """Return an answer with the ids of rows; that of the workbook, or of a coding."""
        if answer is None or not answer.value:
            return answer
        known = self._rows_by_value(live or self._here.live, source)
        return Answer(" ".join(self._row(source, token, known) for token in answer.value.split()))

    def as_values(self, source: Source, answer: Answer | None) -> Answer | None:
        """Return an answer that has the ids of rows as the project stores it, once the rows are there."""
        if answer is None or not answer.value:
            return answer
        live = self._here.live
        refs = [(token, Ref(token, source.question)) for token in answer.value.split()]
        return Answer(" ".join(live.value(ref) or token if live.has(ref) else token for token, ref in refs))

    def in_words(self, source: Source, answer: Answer | None) -> Answer | None:
        """Return an answer that has the ids of rows with what the rows are called: their labels, or their numbers."""
        if answer is None or not answer.value:
            return answer
        return Answer("; ".join(self._called(source, id) for id in answer.value.split()))

    def _called(self, source: Source, id: str) -> str:
        live, label = self._here.live, Ref(id, source.label)
        if not live.has(Ref(id, source.question)):
            return id
        return (live.value(label) if live.has(label) else "") or str(live.row(id).position + 1)

    def _row(self, source: Source, token: str, known: Mapping[str, str]) -> str:
        return self._typed.get((source.roster, token)) or self._ours.get(token) or known.get(token, token)

    def _rows_by_value(self, live: LiveCoding, source: Source) -> Mapping[str, str]:
        place = id(live), source
        if place not in self._values:
            rows = [row.id for row in live.family(live.root)[0] if row.roster == source.roster]
            self._values[place] = {live.value(Ref(row, source.question)): row for row in rows}
        return self._values[place]


def compare_cells(lines: Sequence[Line], here: Here, references: References) -> list[Cell]:
    """Return every cell with its fate, as far as it can be told before the answers are tried."""
    cells: list[Cell] = []
    for line in lines:
        questions = [here.asked.questions[line.came.roster, key] for key in here.incoming.questions(line.came.roster)]
        if line.fate is RowFate.GONE:
            cells += _cells_of_gone(line, questions, here, references)
        else:
            cells += (_cell(line, question, here, references) for question in questions)
    return cells


def _cell(line: Line, question: Question, here: Here, references: References) -> Cell:
    """An empty cell takes nothing back where nobody types anything, and in a row that is new."""
    ref, place = Ref(line.id, question.key), (line.came.roster, question.key)
    source = here.asked.sources.get(place)
    came, now, then = line.came.answers.get(question.key), shown(here.live, ref, question), None
    if here.base is not None:
        then = shown(here.base, ref, question)
    if source is not None:
        came, now = references.as_rows(source, came), references.as_rows(source, now, here.live)
        then = references.as_rows(source, then, here.base)
    cell, address = Cell(line, question, ref, now, came), (line.came.sheet, line.came.line, question.key)
    if line.fate is RowFate.REFUSED:
        cell.refuse(Reason.ROW_REFUSED)
    elif address in here.incoming.unread:
        cell.refuse(Reason.NOT_READ)
    elif address in here.incoming.withheld:
        _compare_withheld(cell, then, here)
    elif (untouched := _fate_as_exported(cell, here, references, source)) is not None:
        cell.fate = untouched
    elif came is not None or (question.is_answered_by_person and line.fate is not RowFate.NEW):
        _compare(cell, then, here)
    if address in here.incoming.beside:
        _look_beside(cell, cell.before if here.base is None else then, here)
    return cell


def _look_beside(cell: Cell, then: Answer | None, here: Here) -> None:
    """What stands beside a cell as it was written is no edit; all else is, and is refused or at least said.

    `then` is the answer when the workbook was written.
    """
    _, fault = here.incoming.beside[cell.line.came.sheet, cell.line.came.line, cell.question.key]
    if cell.fate is CellFate.REFUSED or repeats(cell.question, then, str(fault.values["text"]), here.form):
        return
    cell.is_at_odds = True
    if cell.fate in (CellFate.UNCHANGED, CellFate.COARSE, CellFate.LEFT_OUT, CellFate.NEWER):
        cell.refuse(Reason.NOT_READ)


def _compare_withheld(cell: Cell, then: Answer | None, here: Here) -> None:
    fate = fate_withheld(cell.before if here.base is None else then, here.asked.reduced.get(cell.place))
    if fate is CellFate.REFUSED:
        cell.refuse(Reason.NOT_READ)
    else:
        cell.fate = fate


def _fate_as_exported(cell: Cell, here: Here, references: References, source: Source | None) -> CellFate | None:
    """Return the fate of a cell that says what a workbook of now would say, None for any other."""
    row = here.exported.get(cell.ref.row)
    if row is None:
        return None
    now = row.get(cell.ref.key)
    if source is not None:
        now = references.as_rows(source, now, here.live)
    return fate_untouched(cell.question, cell.after, now, here.asked.reduced.get(cell.place))


def _compare(cell: Cell, then: Answer | None, here: Here) -> None:
    reduce = here.asked.reduced.get(cell.place)
    untouched = fate_untouched(cell.question, cell.after, cell.before, reduce)
    is_older = here.base is not None and here.base is not here.live
    is_reduced = cell.place in here.incoming.coarse and _has_value(cell.before)
    if untouched is not None:
        cell.fate = untouched
    elif is_older and fate_untouched(cell.question, cell.after, then, reduce) is not None:
        cell.fate = CellFate.NEWER
    elif is_reduced and (cell.after is None or _has_value(cell.after)):
        cell.refuse(Reason.LOCKED)
    elif (fault := fault_of(cell.question, cell.after, here.form)) is not None:
        cell.refuse(fault)
    elif here.base is None or not same(cell.question, cell.before, then):
        cell.fate = CellFate.CONFLICT
        cell.is_chosen = here.choices.takes_workbook(cell.ref)
    elif cell.before is None:
        cell.fate = CellFate.GIVEN
    else:
        cell.fate = CellFate.CHANGED if cell.after is not None else CellFate.TAKEN_BACK


def _has_value(answer: Answer | None) -> bool:
    return answer is not None and bool(answer.value)


def _cells_of_gone(line: Line, questions: Sequence[Question], here: Here, references: References) -> Iterator[Cell]:
    """Yield the cells of a row that the project removed: nothing in it may have been changed."""
    found = []
    for question in questions:
        ref, source = Ref(line.id, question.key), here.asked.sources.get((line.came.roster, question.key))
        came, then = line.came.answers.get(question.key), None
        if here.base is not None:
            then = shown(here.base, ref, question)
        if source is not None:
            came, then = references.as_rows(source, came), references.as_rows(source, then, here.base)
        cell = Cell(line, question, ref, None, came, CellFate.NEWER)
        fate = fate_untouched(question, came, then, here.asked.reduced.get(cell.place))
        found.append((cell, fate is not None))
    if not all(is_same for _, is_same in found):
        line.refuse(Reason.ROW_REMOVED)
    for cell, _ in found:
        if line.fate is RowFate.REFUSED:
            cell.refuse(Reason.ROW_REFUSED)
        yield cell
