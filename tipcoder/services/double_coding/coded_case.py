"""Reads a coding as it is compared: its rows by number, and of each question what was said, or why nothing."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from tipcoder.analysis.agreement.matching.features import comparable, matched_by, naming_question
from tipcoder.analysis.agreement.matching.names import is_name, plain
from tipcoder.analysis.agreement.matching.rows import CodedRows, MatchingRow
from tipcoder.domain.answers import AnswerState, Ref, Row
from tipcoder.domain.passages import Passage
from tipcoder.exchange.row_references import Source, source_of
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Form, Item, Privacy, Question
from tipcoder.framework.form.question_types import ValueKind


class Open(StrEnum):
    """Reasons why a question has neither answer nor state in a coding."""

    NOT_ASKED = "not_asked"
    NOT_ANSWERED = "not_answered"


@dataclass(frozen=True, slots=True)
class Said:
    """Answer of a coding to a question in a row: a value, a state, or why neither. `value` is "" but for answers."""

    value: str = ""
    state: AnswerState | None = None
    open: Open | None = None

    @property
    def words(self) -> str | None:
        """Return its written form: the value, `~unclear`, None for what is open."""
        return None if self.state is None else self.value or f"~{self.state}"


class CodedCase:
    """One coding of a case. Rows that are not relevant are left out."""

    def __init__(
        self, coder: str, live: LiveCoding, evidence: Mapping[Ref, Sequence[Passage]], outline: "FormOutline"
    ) -> None:
        self.coder = coder
        self.live = live
        self.evidence = evidence
        by_row: dict[str, tuple[Passage, ...]] = {}
        for ref, passages in evidence.items():
            by_row[ref.row] = (*by_row.get(ref.row, ()), *passages)
        self._outline = outline
        self.numbers: dict[str, str] = {live.root: ""}
        """Numbers of the rows from the top down, in the order of the coding: `2.1`."""
        rows = [row for row, _ in _rows(live)]
        for row, number in _rows(live):
            self.numbers[row.id] = number
        self._referred = {
            source: {
                value: row.id for row in rows if row.roster == source.roster and (value := self._value(row.id, source))
            }
            for source in set(outline.sources.values())
        }
        self.rows = CodedRows(live.root, [self._coded_row(row, by_row.get(row.id, ())) for row in rows])

    def say(self, row: str, key: str) -> Said:
        """Return what is said to a question in a row."""
        ref = Ref(row, key)
        if not self.live.is_relevant(ref):
            return Said(open=Open.NOT_ASKED)
        answer = self.live.answer(ref)
        return Said(open=Open.NOT_ANSWERED) if answer is None else Said(answer.value, answer.state)

    def referred(self, question: Question, value: str) -> list[str]:
        """Return the ids of the rows that an answer refers to, of rows that are gone the answer's own word for them."""
        rows = self._referred[self._outline.sources[question.path]]
        return [rows.get(token, token) for token in value.split()]

    def _value(self, row: str, source: Source) -> str:
        return self.live.value(Ref(row, source.question))

    def _coded_row(self, row: Row, passages: tuple[Passage, ...]) -> MatchingRow:
        answers: dict[str, frozenset[str]] = {}
        for question in self._outline.questions[row.roster]:
            value = self.live.value(Ref(row.id, question.key))
            if value and question.path in self._outline.sources:
                answers[question.key] = frozenset(self.referred(question, value))
            elif value:
                answers[question.key] = comparable(value, question.type.holds)
        name = self._outline.names[row.roster]
        text = self.live.value(Ref(row.id, name.key)) if name.key else ""
        is_said = bool(plain(text)) if name.is_sure else is_name(text)
        return MatchingRow(
            id=row.id,
            parent=row.parent or "",
            roster=row.roster,
            answers=answers,
            name=text if is_said else "",
            passages=passages,
        )


class FormOutline:
    """Finds once what of a form is compared: questions that name rows, that tell them apart, and that refer to rows."""

    def __init__(self, form: Form) -> None:
        self.form = form
        self.sources: dict[str, Source] = {}
        """Rosters from which questions take rows as choices, by the path of the question."""
        self.questions: dict[str, list[Question]] = {}
        """Questions by which rows are matched."""
        for level in form.levels():
            self.questions[level] = [question for question in form.questions(level) if _tells_rows_apart(question)]
        for _, question in form.all_questions():
            if question.type.is_select and (source := source_of(question, form)):
                self.sources[question.path] = source
        self.sections: dict[str, Item | None] = {question.path: None for _, question in form.all_questions()}
        """The section or roster at the top that holds a question, by the path of the question."""
        for item in form.children:
            if not isinstance(item, Question):
                held = [path for path in self.sections if path.startswith(f"{item.path}/")]
                self.sections |= dict.fromkeys(held, item)
        self.matched_by = matched_by(form)
        """Roster and key of the questions that decide which rows are matched."""
        self.names = {level: naming_question(form, level) for level in form.levels()}


def _tells_rows_apart(question: Question) -> bool:
    has_value = question.type.is_asked or question.type.holds is ValueKind.CALCULATED
    return has_value and question.privacy is not Privacy.NARRATIVE


def _rows(live: LiveCoding) -> Iterator[tuple[Row, str]]:
    """Yield the relevant rows with their numbers, parents before children."""
    waiting = [(live.root, "", "")]
    while waiting:
        parent, level, number = waiting.pop(0)
        for roster, above in live.form.parents().items():
            if above != level:
                continue
            relevant = [row for row in live.rows(parent, roster) if live.is_row_relevant(row.id)]
            for place, row in enumerate(relevant, 1):
                its_number = f"{number}.{place}" if number else str(place)
                yield row, its_number
                waiting.append((row.id, roster, its_number))
