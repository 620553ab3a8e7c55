"""A small framework with nested rosters, and rows of it, for tests of the workbook."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from tipcoder.domain.answers import QUESTION_STATES, Answer, AnswerState
from tipcoder.domain.records import CaseRecord, Proof, RemarkRecord, RowRecord
from tipcoder.framework.form.form import (
    Choice,
    EvidenceRule,
    Form,
    Item,
    Output,
    Privacy,
    Question,
    Roster,
    Section,
    Severity,
    Text,
)
from tipcoder.framework.form.question_types import Measure, QuestionType


def stored_row(
    row_id: str,
    parent_id: str | None,
    case_id: str,
    number: int,
    position: int,
    answers: Mapping[str, Answer],
    roster: str = "",
    *,
    proofs: Sequence[Proof] = (),
) -> RowRecord:
    """A row as a project gives it for a workbook."""
    return RowRecord(
        row_id=row_id,
        case_id=case_id,
        parent_id=parent_id,
        roster=roster,
        position=position,
        answers=answers,
        proofs=tuple(proofs),
        case_number=number,
        framework_id="framework-1",
    )


def with_remarks(cases: Iterable[CaseRecord], remarks: Mapping[str, Sequence[RemarkRecord]]) -> list[CaseRecord]:
    """The same cases with remarks on their rows, by id."""

    def remarked(row: RowRecord) -> RowRecord:
        return replace(row, remarks=tuple(remarks.get(row.row_id, ())))

    return [{roster: list(map(remarked, rows)) for roster, rows in case.items()} for case in cases]


def text(english: str = "", macedonian: str = "") -> Text:
    found = {"en": english, "mk": macedonian}
    return Text({language: (words,) for language, words in found.items() if words})


def question(
    name: str,
    type_: QuestionType,
    label: Text | None = None,
    *,
    choices: str = "",
    privacy: Privacy = Privacy.OPEN,
    calculate: str = "",
    tip: Mapping[str, str] | None = None,
) -> Question:
    return Question(
        key=name,
        name=name,
        path=f"/data/{name}",
        label=label or text(name.capitalize()),
        hint=text(),
        guidance=text(f"Guidance of {name}"),
        relevant="",
        tip=tip or {},
        type=type_,
        required="",
        readonly="",
        constraint="",
        constraint_message=text(),
        calculate=calculate,
        default="",
        appearance="",
        choices=choices,
        choice_filter="",
        states=QUESTION_STATES,
        evidence=EvidenceRule.OPTIONAL,
        privacy=privacy,
        measure=Measure.NOMINAL,
        severity=Severity.ERROR,
    )


def roster(name: str, label: str, *children: Item) -> Roster:
    return Roster(name, name, f"/data/{name}", text(label), text(), text(), "", {}, children, "")


def form(*children: Item) -> Form:
    return Form(
        id="small",
        title="Small framework",
        version="3",
        languages=("en", "mk"),
        default_language="en",
        children=children,
        choices={
            "outcomes": (
                Choice("convicted", text("Convicted", "Осуден")),
                Choice("acquitted", text("- acquitted")),
            ),
            "means": (
                Choice(
                    "force",
                    text("Force", "Сила"),
                    {"parent": "threat", "status": "deprecated", "replaced_by": "deception other"},
                ),
                Choice("deception", text("Deception", "Измама")),
                Choice("other", text("Other", "Друго")),
            ),
        },
        instance_name="",
    )


def small_form() -> Form:
    return form(
        question("title", QuestionType.TEXT, privacy=Privacy.IDENTIFIER),
        Section(
            "facts",
            "facts",
            "/data/facts",
            text("Facts"),
            text(),
            text(),
            "",
            {},
            (
                question("decided", QuestionType.DATE, text("Date of decision", "Датум")),
                question("outcome", QuestionType.SELECT_ONE, text("Outcome", "Исход"), choices="outcomes"),
                question("means", QuestionType.SELECT_MULTIPLE, choices="means"),
            ),
        ),
        question("remark", QuestionType.NOTE),
        question("caption", QuestionType.CALCULATE, calculate="concat( /data/title , 'x')"),
        question("defendant_count", QuestionType.CALCULATE, calculate="count( /data/defendants )"),
        roster(
            "defendants",
            "Defendants",
            question("name", QuestionType.TEXT, privacy=Privacy.IDENTIFIER),
            question("age", QuestionType.INTEGER, Text({"en": ("Age of ", Output("../name"))})),
            roster(
                "charges",
                "Charges",
                question("facts_found", QuestionType.TEXT),
                question("months", QuestionType.DECIMAL),
                question("story", QuestionType.TEXT, privacy=Privacy.NARRATIVE),
            ),
        ),
    )


def small_cases() -> list[CaseRecord]:
    """Two cases; the first has two defendants, of whom the second has two charges."""
    first = {
        "title": Answer("K 24/21 Zora Izmisljena"),
        "decided": Answer("2021-03-14"),
        "outcome": Answer("convicted"),
        "means": Answer("deception other"),
        "caption": Answer("K 24/21 Zora Izmisljenax"),
        "defendant_count": Answer("2"),
    }
    second = {
        "decided": Answer("2019-11"),
        "outcome": Answer(state=AnswerState.NOT_STATED),
        "means": Answer(state=AnswerState.UNCLEAR),
    }
    return [
        {
            "": [stored_row("coding-1", None, "case-1", 1, 0, first)],
            "defendants": [
                _defendant("d1", 0, name=Answer("Zora Izmisljena"), age=Answer("34")),
                _defendant("d2", 1, name=Answer(state=AnswerState.REDACTED)),
            ],
            "charges": [
                _charge("c1", 0, months=Answer("60.5"), facts_found=Answer("=1+1")),
                _charge("c2", 1, months=Answer("12"), story=Answer("Zora said so")),
            ],
        },
        {"": [stored_row("coding-2", None, "case-2", 7, 0, second)]},
    ]


def _defendant(key: str, position: int, **answers: Answer) -> RowRecord:
    return stored_row(key, "coding-1", "case-1", 1, position, answers, "defendants")


def _charge(key: str, position: int, **answers: Answer) -> RowRecord:
    return stored_row(key, "d2", "case-1", 1, position, answers, "charges")


def remark(question: str, key: str, replies_to: str, status: str, text: str) -> RemarkRecord:
    return RemarkRecord(
        question,
        status=status,
        key=key,
        replies_to=replies_to,
        coder="MKD-07",
        made_at="2026-02-03T08:05:00Z",
        text=text,
    )


REMARKS = {
    "coding-1": [remark("", "r0", "", "open", "Whose case is this?")],
    "c2": [
        remark("months", "r1", "", "open", "Zora told me"),
        remark("months", "r2", "r1", "", "=1+1"),
        remark("months", "r3", "", "open", "Again"),
        remark("story", "r4", "", "closed", "K 24/21"),
    ],
    "gone": [remark("months", "r5", "", "open", "of a row that is not in the workbook")],
}
