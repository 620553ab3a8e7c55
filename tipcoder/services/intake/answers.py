"""Checks the answers of a delivery: required, valid, proved, and calculated as they claim.

What a workbook leaves out because it crosses a border is not missed in it, and a rule that needs it is not applied.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from tipcoder.analysis.completeness import Status, question_status, roster_status
from tipcoder.domain.answers import Answer, AnswerState, Ref, Row
from tipcoder.domain.records import CaseRecord, Proof, RowRecord
from tipcoder.exchange.privacy.profiles import Leaving
from tipcoder.exchange.reading.attachments import Attachment
from tipcoder.exchange.reading.columns import ReadingPlan, Reduce
from tipcoder.exchange.reading.delivery_reading import DeliveryReading
from tipcoder.exchange.reading.faults import Fault, error, warning
from tipcoder.exchange.row_references import source_of
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import EvidenceRule, Form, Item, Question, Roster, Section
from tipcoder.framework.form.question_types import QuestionType, ValueKind

_WORD = re.compile(r"[\w.-]+")
_OF_THE_MOMENT = re.compile(r"\b(?:today|now|random|uuid|once)\s*\(")
"""Functions whose value is another one every time."""

Proofs = frozenset[tuple[str, str, str]]
"""Answers that something proves: (sheet of the level, key of the row, question)."""


@dataclass(frozen=True, slots=True)
class AskedInRoster:
    """Parts of a roster that can be checked: rosters within it, keys of calculations, questions by their keys, and the
    keys of those whose answers must be proved.
    """

    rosters: tuple[Roster, ...]
    calculated: tuple[str, ...]
    questions: Mapping[str, Question]
    proved: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rules:
    """Rules of a form that can be checked in one workbook. By (roster, question); `sheets` are levels by roster.

    `asked` is what can be checked, by roster: of questions those whose rules need nothing that the workbook leaves out.
    `unread` are rows (sheet, line) that have a cell that cannot be read. `reduced` gives what the workbook may say of
    an answer. `parents` are rosters by those within them, `dates` questions for a date, of which a year alone can be
    compared. `rosters` are those of which it can be told that rows are missing, by the roster that holds them.
    `identities` are the questions by whose value answers refer to rows, by roster.
    """

    form: Form
    sheets: Mapping[str, str]
    asked: Mapping[str, AskedInRoster]
    unread: frozenset[tuple[str, int]]
    reduced: Mapping[tuple[str, str], Reduce]
    parents: Mapping[str, str]
    dates: frozenset[tuple[str, str]]
    rosters: frozenset[tuple[str, str]]
    identities: Mapping[str, str]


def rules_of(form: Form, reading: DeliveryReading) -> Rules:
    """Return what can be checked."""
    plan = reading.plan
    questions = {(roster, found.key): found for roster, found in form.all_questions()}
    gone = _absent(questions, plan, reading)
    conditions = dict(_conditions(form.children, "", ""))
    usable = frozenset(
        place for place in questions if questions[place].name not in gone and not _names_in(conditions[place]) & gone
    )
    unread = frozenset((sheet, line) for sheet, line, _ in reading.unread)
    sheets = {roster: level.sheet for roster, level in plan.levels.items()}
    dates = frozenset(place for place, found in questions.items() if found.type.holds is ValueKind.DATE)
    rosters = frozenset(
        (level, roster.key)
        for level, roster in form.rosters()
        if not _names_in(conditions[level, roster.key]) & gone
        and (roster.emptiness is None or (level, roster.key) in reading.columns)
    )
    asked = {roster: _asked(form, roster, usable) for roster in ("", *(found.key for _, found in form.rosters()))}
    sources = [source for question in questions.values() if (source := source_of(question, form)) is not None]
    identities = {source.roster: source.question for source in sources}
    own = replace(form, derive=None)
    return Rules(own, sheets, asked, unread, plan.reduced, form.parents(), dates, rosters, identities)


def _asked(form: Form, roster: str, usable: Collection[tuple[str, str]]) -> AskedInRoster:
    rosters = {one.key: one for level, one in form.rosters() if level == roster}
    found = [one for one in form.questions(roster) if (roster, one.key) in usable and one.key not in rosters]
    questions = {question.key: question for question in found if question.is_answered_by_person}
    return AskedInRoster(
        tuple(rosters.values()),
        tuple(
            one.key for one in found if one.calculate and not one.derived and not _OF_THE_MOMENT.search(one.calculate)
        ),
        questions,
        tuple(key for key, question in questions.items() if question.evidence is EvidenceRule.REQUIRED),
    )


def proofs_of(evidence: Iterable[Attachment[Proof]]) -> Proofs:
    """Return the answers that something proves."""
    return frozenset((found.level, found.key, found.record.question) for found in evidence if found.record.passages > 0)


def find_in_case(
    case: CaseRecord, reading: DeliveryReading, rules: Rules, proofs: Proofs, language: str
) -> Iterator[Fault]:
    """Yield what is missing, wrong, not asked or not proved in one case; `language`: of the framework's words."""
    rows = {_id(row): row for found in case.values() for row in found}
    live = _live(case, reading, rules)
    is_whole = not {(row.sheet, row.line) for row in rows.values()} & rules.unread
    for id, row in rows.items():
        asked = rules.asked[row.roster]
        for roster in asked.rosters:
            yield from _roster(live, Ref(id, roster.key), roster, row, reading, rules)
        for key in asked.calculated if is_whole else ():
            yield from _calculation(live, Ref(id, key), row, reading, rules)
        proved = (Ref(id, key) for key in asked.proved if key in row.answers)
        for ref in dict.fromkeys((*live.doubtful(id, asked.questions), *proved)):
            if (row.sheet, row.line, ref.key) not in reading.unread:
                node = asked.questions[ref.key]
                status = question_status(live, ref, node)
                yield from _answer(live, ref, node, row, reading, rules, proofs, language, status)
    live.take_apart()


def find_loose_proofs(
    evidence: Collection[Attachment[Proof]], reading: DeliveryReading, rules: Rules
) -> Iterator[Fault]:
    """Yield what proves an answer that is not there, of questions that are in the workbook."""
    rosters = {sheet: roster for roster, sheet in rules.sheets.items()}
    proved = {(found.level, found.key) for found in evidence}
    rows = [row for row in _rows(reading) if (rules.sheets[row.roster], row.row_id) in proved]
    there = {(rules.sheets[row.roster], row.row_id, key) for row in rows for key in row.answers}
    lines = {(rules.sheets[row.roster], row.row_id): (row.sheet, row.line) for row in rows}
    for found in evidence:
        is_asked = (rosters.get(found.level, "?"), found.record.question) in reading.columns
        place = (*lines.get((found.level, found.key), ("", 0)), found.record.question)
        is_left_out = place in reading.withheld or place in reading.unread
        if is_asked and not is_left_out and (found.level, found.key, found.record.question) not in there:
            yield warning("delivery_evidence_orphan", found.sheet, str(found.line))


def _rows(reading: DeliveryReading) -> Iterator[RowRecord]:
    return (row for case in reading.cases for rows in case.values() for row in rows)


def _answer(
    live: LiveCoding,
    ref: Ref,
    node: Question,
    row: RowRecord,
    reading: DeliveryReading,
    rules: Rules,
    proofs: Proofs,
    language: str,
    status: Status,
) -> Iterator[Fault]:
    cell = f"{reading.columns[row.roster, node.key]}{row.line}"
    is_withheld = (row.sheet, row.line, node.key) in reading.withheld
    if status is Status.HIDDEN:
        if node.key in row.answers:
            yield warning("delivery_answer_not_asked", row.sheet, cell)
    elif status is Status.MISSING and not is_withheld:
        yield error("delivery_answer_missing", row.sheet, cell)
    elif status is Status.WRONG:
        message = live.text(node.constraint_message, ref, language)
        yield error("delivery_answer_wrong", row.sheet, cell, message=message)
    elif status is Status.WARNING:
        message = live.text(node.constraint_message, ref, language)
        yield warning("delivery_answer_doubtful", row.sheet, cell, message=message)
    if status is not Status.HIDDEN and _lacks_proof(node, row, rules, proofs):
        yield error("delivery_evidence_missing", row.sheet, cell)


def _roster(
    live: LiveCoding, ref: Ref, node: Roster, row: RowRecord, reading: DeliveryReading, rules: Rules
) -> Iterator[Fault]:
    is_unread = (row.sheet, row.line, node.key) in reading.unread or (row.sheet, row.line) in rules.unread
    if (row.roster, node.key) not in rules.rosters or is_unread or node.key not in reading.rosters:
        return
    if roster_status(live, ref, node) is Status.MISSING:
        cell = f"{reading.columns.get((row.roster, node.key), '')}{row.line}"
        yield error("delivery_roster_missing", row.sheet, cell, roster=node.name, count=node.fewest)


def _lacks_proof(node: Question, row: RowRecord, rules: Rules, proofs: Proofs) -> bool:
    answer = row.answers.get(node.key)
    if node.evidence is not EvidenceRule.REQUIRED or answer is None or answer.state is not AnswerState.ANSWERED:
        return False
    return (rules.sheets[row.roster], row.row_id, node.key) not in proofs


def _calculation(live: LiveCoding, ref: Ref, row: RowRecord, reading: DeliveryReading, rules: Rules) -> Iterator[Fault]:
    typed = reading.calculated.get((row.roster, row.row_id), {}).get(ref.key)
    letters = reading.columns.get((row.roster, ref.key))
    value = _written(live.value(ref), rules.reduced.get((row.roster, ref.key))) if live.is_relevant(ref) else ""
    if letters is not None and (typed.value if typed else "") != value and row.row_id not in reading.new:
        text = typed.value if typed else ""
        yield warning("delivery_calculation_edited", row.sheet, f"{letters}{row.line}", text=text, value=value)


def _written(value: str, reduce: Reduce | None) -> str:
    """Return what a workbook says of a calculated value: no more than may cross the border with it."""
    if reduce is None or not value:
        return value
    found = reduce(Answer(value))
    return found.value if found is not None else ""


def _live(case: CaseRecord, reading: DeliveryReading, rules: Rules) -> LiveCoding:
    (root,) = case[""]
    ids = {(row.roster, row.row_id): _id(row) for found in case.values() for row in found}
    rows = [
        Row(_id(row), ids[rules.parents[roster], row.parent_id or ""], roster, row.position)
        for roster, found in case.items()
        if roster
        for row in sorted(found, key=lambda row: row.position)
    ]
    coarse = reading.coarse - rules.dates
    answers: list[tuple[Ref, Answer]] = []
    calculated: list[tuple[Ref, Answer]] = []
    for row in (row for found in case.values() for row in found):
        id, identity = _id(row), rules.identities.get(row.roster)
        answers += [(Ref(id, key), answer) for key, answer in row.answers.items() if (row.roster, key) not in coarse]
        typed = reading.calculated.get((row.roster, row.row_id), {})
        calculated += [(Ref(id, key), answer) for key, answer in typed.items() if key != identity]
        if identity is not None:  # where it stays in the country, answers refer to rows by their keys
            answers.append((Ref(id, identity), typed.get(identity) or Answer(row.row_id)))
    return LiveCoding(rules.form, _id(root), rows, answers, calculated=calculated)


def _id(row: RowRecord) -> str:
    """Keys that people typed may come again on another sheet."""
    return f"{row.roster}:{row.row_id}"


def _absent(questions: Mapping[tuple[str, str], Question], plan: ReadingPlan, reading: DeliveryReading) -> set[str]:
    """Return the names of questions that the workbook does not have as they are, and of what is worked out of them.

    A year is compared with dates as far as it goes, so dates that leave as years are there; days are not counted to it.
    """
    gone = {
        found.name
        for place, found in questions.items()
        if not found.calculate
        and found.type not in (QuestionType.NOTE, QuestionType.ROSTER)
        and (place not in reading.columns or (place in reading.coarse and plan.release.how(found) is not Leaving.YEAR))
    }
    rough = {questions[place].name for place in reading.coarse}
    while True:
        more = {
            found.name
            for found in questions.values()
            if found.name not in gone and _names_in(found.calculate) & (gone | rough)
        }
        if not more:
            return gone
        gone |= more


def _conditions(items: Iterable[Item], roster: str, above: str) -> Iterator[tuple[tuple[str, str], str]]:
    """Yield all that decides whether and how a question is asked, by (roster, question)."""
    for item in items:
        relevant = f"{above} {item.relevant}"
        if isinstance(item, Question):
            yield (roster, item.key), f"{relevant} {item.required} {item.constraint} {item.calculate}"
        elif isinstance(item, Section):
            yield from _conditions(item.children, roster, relevant)
        elif isinstance(item, Roster):
            yield (roster, item.key), f"{relevant} {item.count}"
            yield from _conditions(item.children, item.key, f"{relevant} {item.count}")


def _names_in(expression: str) -> set[str]:
    return set(_WORD.findall(expression))


def answer_of(case: CaseRecord, key: str) -> Answer | None:
    """Return the answer to a question of the case itself."""
    return case[""][0].answers.get(key)
