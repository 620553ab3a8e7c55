"""Compares the cells of a workbook with the project, before any answer is tried."""

import re
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.folding import fold
from tipcoder.domain.import_plan import WRITTEN, CellFate, Reason, RowFate
from tipcoder.errors import UserError
from tipcoder.exchange.reading.columns import Reduce
from tipcoder.exchange.reading.delivery_reading import DeliveryReading
from tipcoder.exchange.reading.values import precision_of
from tipcoder.exchange.row_references import Source
from tipcoder.exchange.workbook.labels import plain_text
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Form, Question
from tipcoder.framework.form.question_types import QuestionType, ValueKind
from tipcoder.languages.typed_values import is_iso_date
from tipcoder.services.importing.rows import MatchedLine, MergeContext, QuestionIndex, exported_answer


@dataclass(slots=True)
class ComparedCell:
    """A cell at work. `before` is what a workbook of now would say, `after` what this one says."""

    line: MatchedLine
    question: Question
    ref: Ref
    before: Answer | None
    after: Answer | None
    fate: CellFate = CellFate.UNCHANGED
    reason: Reason | None = None
    is_chosen: bool = False
    fails_check: bool = False
    is_at_odds: bool = False
    """True if something beside it was edited that says otherwise and does not count."""

    def refuse(self, reason: Reason) -> None:
        """Note that the answer does not come."""
        self.fate, self.reason, self.is_chosen = CellFate.REFUSED, reason, False

    @property
    def place(self) -> tuple[str, str]:
        """The keys of the roster and the question."""
        return self.line.came.roster, self.question.key

    @property
    def is_written(self) -> bool:
        """Return whether the answer comes into the project."""
        return self.fate in WRITTEN or self.is_chosen


class RowReferences:
    """Answers that refer to rows: a workbook names the keys of the rows, the project a value in each of them."""

    def __init__(self, context: MergeContext, lines: Sequence[MatchedLine]) -> None:
        self._context = context
        sides = (context.live,) if context.base is None else (context.live, context.base)
        ids = {row.id for side in sides for row in side.family(side.root)[0]}
        self._ours = context.keys.by_key(ids)
        self._typed = {(line.came.roster, line.came.row_id): line.id for line in lines if line.id and line.came.row_id}
        self._values: dict[tuple[int, Source], Mapping[str, str]] = {}

    def as_rows(self, source: Source, answer: Answer | None, live: LiveCoding | None = None) -> Answer | None:
        """Return an answer with the ids of rows; that of the workbook, or of a coding."""
        if answer is None or not answer.value:
            return answer
        known = self._rows_by_value(live or self._context.live, source)
        return Answer(" ".join(self._row(source, token, known) for token in answer.value.split()))

    def as_values(self, source: Source, answer: Answer | None) -> Answer | None:
        """Return an answer that has the ids of rows as the project stores it, once the rows are there."""
        if answer is None or not answer.value:
            return answer
        live = self._context.live
        refs = [(token, Ref(token, source.question)) for token in answer.value.split()]
        return Answer(" ".join(live.value(ref) or token if live.has(ref) else token for token, ref in refs))

    def in_words(self, source: Source, answer: Answer | None) -> Answer | None:
        """Return an answer that has the ids of rows with what the rows are called: their labels, or their numbers."""
        if answer is None or not answer.value:
            return answer
        return Answer("; ".join(self._label_of(source, id) for id in answer.value.split()))

    def _label_of(self, source: Source, id: str) -> str:
        live, label = self._context.live, Ref(id, source.label)
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


def compare_cells(lines: Sequence[MatchedLine], context: MergeContext, references: RowReferences) -> list[ComparedCell]:
    """Return every cell with its fate, as far as it can be told before the answers are tried."""
    cells: list[ComparedCell] = []
    for line in lines:
        questions = [
            context.index.questions[line.came.roster, key] for key in context.incoming.questions(line.came.roster)
        ]
        if line.fate is RowFate.GONE:
            cells += _cells_of_gone(line, questions, context, references)
        else:
            cells += (_cell(line, question, context, references) for question in questions)
    for cell in cells:
        if cell.line.fate is RowFate.DECLINED and (cell.is_written or cell.fate is CellFate.CONFLICT):
            cell.fate, cell.is_chosen = CellFate.DECLINED, False
    return cells


def _cell(line: MatchedLine, question: Question, context: MergeContext, references: RowReferences) -> ComparedCell:
    """An empty cell takes nothing back where nobody types anything, and in a row that is new."""
    ref, place = Ref(line.id, question.key), (line.came.roster, question.key)
    source = context.index.sources.get(place)
    came, now, then = line.came.answers.get(question.key), exported_answer(context.live, ref, question), None
    if context.base is not None:
        then = exported_answer(context.base, ref, question)
    if source is not None:
        came, now = references.as_rows(source, came), references.as_rows(source, now, context.live)
        then = references.as_rows(source, then, context.base)
    address = (line.came.sheet, line.came.line, question.key)
    chosen = _chosen_label(context, address, question, came, now if context.base is None else then)
    cell = ComparedCell(line, question, ref, now, chosen or came)
    if line.fate is RowFate.REFUSED:
        cell.refuse(Reason.ROW_REFUSED)
    elif address in context.incoming.unread:
        cell.refuse(Reason.NOT_READ)
    elif address in context.incoming.withheld:
        _compare_withheld(cell, then, context)
    elif (untouched := _fate_as_exported(cell, context, references, source)) is not None:
        cell.fate = untouched
    elif context.is_second and not question.is_answered_by_person:
        pass  # it is compared when the answers that it is worked out from are there
    elif came is not None or (question.is_answered_by_person and line.fate is not RowFate.NEW):
        _compare(cell, then, context)
    if chosen is None:
        _check_adjacent_column(cell, cell.before if context.base is None else then, context)
    return cell


def _chosen_label(
    context: MergeContext, address: tuple[str, int, str], question: Question, came: Answer | None, then: Answer | None
) -> Answer | None:
    """Return the answer of a label that a person chose, and left the code beside it as it was written."""
    chosen = context.incoming.labelled.get(address)
    return Answer(chosen) if chosen is not None and same(question, came, then) else None


def _check_adjacent_column(cell: ComparedCell, then: Answer | None, context: MergeContext) -> None:
    """Text beside a cell as it was written is no edit; all else is, and is refused or at least said.

    `then` is the answer when the workbook was written.
    """
    address = (cell.line.came.sheet, cell.line.came.line, cell.question.key)
    fault = context.incoming.contradicted.get(address)
    if fault is None or cell.fate is CellFate.REFUSED:
        return
    if repeats(cell.question, then, str(fault.error.values["text"]), context.form):
        return
    cell.is_at_odds = True
    if cell.fate in (CellFate.UNCHANGED, CellFate.COARSE, CellFate.LEFT_OUT, CellFate.NEWER):
        cell.refuse(Reason.NOT_READ)


def _compare_withheld(cell: ComparedCell, then: Answer | None, context: MergeContext) -> None:
    fate = fate_withheld(cell.before if context.base is None else then, context.index.reduced.get(cell.place))
    if fate is CellFate.REFUSED:
        cell.refuse(Reason.NOT_READ)
    else:
        cell.fate = fate


def _fate_as_exported(
    cell: ComparedCell, context: MergeContext, references: RowReferences, source: Source | None
) -> CellFate | None:
    """Return the fate of a cell that says what a workbook of now would say, None for any other."""
    row = context.exported.get(cell.ref.row)
    if row is None:
        return None
    now = row.get(cell.ref.key)
    if source is not None:
        now = references.as_rows(source, now, context.live)
    return fate_untouched(cell.question, cell.after, now, context.index.reduced.get(cell.place))


def _compare(cell: ComparedCell, then: Answer | None, context: MergeContext) -> None:
    reduce = context.index.reduced.get(cell.place)
    untouched = fate_untouched(cell.question, cell.after, cell.before, reduce)
    is_older = context.base is not None and context.base is not context.live
    is_reduced = cell.place in context.incoming.coarse and _has_value(cell.before)
    if untouched is not None:
        cell.fate = untouched
    elif is_older and fate_untouched(cell.question, cell.after, then, reduce) is not None:
        cell.fate = CellFate.NEWER
    elif is_reduced and (cell.after is None or _has_value(cell.after)):
        cell.refuse(Reason.LOCKED)
    elif (fault := refusal_of(cell.question, cell.after, context.form)) is not None:
        cell.refuse(fault)
    elif context.base is None or not same(cell.question, cell.before, then):
        cell.fate = CellFate.CONFLICT
        cell.is_chosen = context.choices.takes_workbook(cell.ref)
    elif cell.before is None:
        cell.fate = CellFate.GIVEN
    else:
        cell.fate = CellFate.CHANGED if cell.after is not None else CellFate.TAKEN_BACK
    if cell.fate in WRITTEN and cell.ref in context.choices.declined:
        cell.fate = CellFate.DECLINED


def _has_value(answer: Answer | None) -> bool:
    return answer is not None and bool(answer.value)


def _cells_of_gone(
    line: MatchedLine, questions: Sequence[Question], context: MergeContext, references: RowReferences
) -> Iterator[ComparedCell]:
    """Yield the cells of a row that the project removed: nothing in it may have been changed."""
    found = []
    for question in questions:
        ref, source = Ref(line.id, question.key), context.index.sources.get((line.came.roster, question.key))
        came, then = line.came.answers.get(question.key), None
        if context.base is not None:
            then = exported_answer(context.base, ref, question)
        if source is not None:
            came, then = references.as_rows(source, came), references.as_rows(source, then, context.base)
        cell = ComparedCell(line, question, ref, None, came, CellFate.NEWER)
        fate = fate_untouched(question, came, then, context.index.reduced.get(cell.place))
        found.append((cell, fate is not None))
    if not all(is_same for _, is_same in found):
        line.refuse(Reason.ROW_REMOVED)
    for cell, _ in found:
        if line.fate is RowFate.REFUSED:
            cell.refuse(Reason.ROW_REFUSED)
        yield cell


_INTEGER = re.compile(r"[+-]?[0-9]+")
_DECIMAL = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)")
_TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?")


def same(question: Question, left: Answer | None, right: Answer | None) -> bool:
    """Return whether two answers say the same, however a workbook wrote one: `1.50` and `1.5`, `a b` and `b a`."""
    if left == right:
        return True
    if left is None or right is None or left.state is not right.state:
        return False
    return _comparable(question, left.value) == _comparable(question, right.value)


def fate_untouched(
    question: Question, came: Answer | None, context: Answer | None, reduce: Reduce | None
) -> CellFate | None:
    """Return the fate of a cell that changes nothing, None for one that says something else than the project does.

    `reduce` gives what the workbook says of the project's answer, None where it says all.
    """
    if same(question, came, context) or (came is None and _is_unseen(question, context)):
        return CellFate.UNCHANGED
    if reduce is None or context is None or not same(question, came, reduce(context)):
        return None
    return CellFate.UNCHANGED if question.type.holds is ValueKind.DATE else CellFate.COARSE


def fate_withheld(answer: Answer | None, reduce: Reduce | None) -> CellFate:
    """Return the fate of a cell that says no more than that there is an answer: refused if it held one.

    `answer` is the project's when the workbook was written. A text that a person reads over was left out.
    """
    if reduce is None:
        return CellFate.LEFT_OUT
    is_emptied = answer is not None and bool(answer.value) and reduce(answer) is not None
    return CellFate.REFUSED if is_emptied else CellFate.COARSE


def refusal_of(question: Question, answer: Answer | None, form: Form) -> Reason | None:
    """Return why a question cannot have an answer, whatever the others are; None if it can."""
    if not question.is_answered_by_person:
        return Reason.LOCKED
    if answer is None:
        return None
    if answer.state not in question.states:
        return Reason.STATE_NOT_ALLOWED
    if answer.state is not AnswerState.ANSWERED:
        return None
    if question.type.is_select:
        return _refusal_of_codes(question, answer.value, form)
    return Reason.WRONG_TYPE if not _fits(question.type, answer.value) else None


def repeats(question: Question, answer: Answer | None, text: str, form: Form) -> bool:
    """Return whether a text is what stands beside an answer: its label in any language, or how exact a date is."""
    if answer is None or not answer.value:
        return False
    if question.type.holds is ValueKind.DATE:
        return precision_of(text) == {4: "year", 7: "month"}.get(len(answer.value), "day")
    labels = {choice.code: choice.label for choice in form.choices.get(question.choices, ())}
    codes = answer.value.split()
    said = (
        "; ".join(plain_text(labels[code], language) if code in labels else code for code in codes)
        for language in form.languages or ("",)
    )
    return any(fold(words[: len(text.rstrip("…"))]) == fold(text.rstrip("…")) for words in said)


def _refusal_of_codes(question: Question, value: str, form: Form) -> Reason | None:
    codes = value.split()
    if question.type.holds is ValueKind.CODE and len(codes) != 1:
        return Reason.WRONG_TYPE
    known = {choice.code for choice in form.choices.get(question.choices, ())}
    return None if question.choices_from or known.issuperset(codes) else Reason.TERM_UNKNOWN


def _is_unseen(question: Question, context: Answer | None) -> bool:
    """Return whether a workbook has no column for an answer: a state, of a question that allows none."""
    allows_none = all(state is AnswerState.ANSWERED for state in question.states)
    return context is not None and not context.value and allows_none


def _comparable(question: Question, value: str) -> Hashable:
    if question.type.is_number and _DECIMAL.fullmatch(value):
        return Decimal(value)
    if question.type.is_multiple and not question.type.kind.is_ordered:
        return frozenset(value.split())
    return value.replace("\r\n", "\n").replace("\r", "\n").strip()


def _is_moment(value: str) -> bool:
    day, _, time = value.partition("T")
    return is_iso_date(day) and (not time or _TIME.fullmatch(time) is not None)


def _matches(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    return lambda value: pattern.fullmatch(value) is not None


def _fits(type_: QuestionType, value: str) -> bool:
    return bool(_INTEGER.fullmatch(value)) if type_.kind.is_whole else _FITS.get(type_.holds, bool)(value)


_FITS: Mapping[ValueKind, Callable[[str], bool]] = {
    ValueKind.NUMBER: _matches(_DECIMAL),
    ValueKind.DATE: is_iso_date,
    ValueKind.TIME: _matches(_TIME),
    ValueKind.DATE_TIME: _is_moment,
}


def with_emptied_texts(incoming: DeliveryReading, index: QuestionIndex) -> DeliveryReading:
    """Return what came with texts as unread if more of them are missing than were left out when it was written.

    Nobody can tell which of them were emptied. Of years, levels and groups the project itself tells it.
    """
    sheets = {sheet: roster for roster, sheet in incoming.sheets.items()}
    missing = {place for place in incoming.withheld if (sheets.get(place[0], ""), place[2]) not in index.reduced}
    if incoming.about.left_out_texts is None or len(missing) <= incoming.about.left_out_texts:
        return incoming
    values = {"count": incoming.about.left_out_texts, "found": len(missing)}
    faults = {
        (sheet, line, key): UserError(
            "delivery_text_emptied", place=f"{sheet}!{line}", sheet=sheet, question=key, **values
        )
        for sheet, line, key in missing
    }
    return replace(incoming, withheld=incoming.withheld - missing, unread={**incoming.unread, **faults})
