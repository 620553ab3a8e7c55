"""Gathers what a report says of cases beside the figures, in the pass that counts these."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from tipcoder.analysis.figures.counted_case import CountedCase, OpenQuestions
from tipcoder.analysis.figures.items import persons
from tipcoder.domain.answers import AnswerState
from tipcoder.domain.proposed_answers import NONE_TAKEN, TakenCount
from tipcoder.domain.records import CaseRecord, all_rows
from tipcoder.domain.release import WrittenText
from tipcoder.framework.form.form import Form, Item, Question
from tipcoder.services.report.drafted_case import DraftedCase, read_case

KNOWN, SILENT, NOT_APPLICABLE, OPEN = "known", "silent", "not_applicable", "open"
COVERAGE = (KNOWN, SILENT, NOT_APPLICABLE, OPEN)
"""Outcomes of a question that is asked, in the order of the columns."""

_WORDS = {
    **dict.fromkeys(AnswerState, KNOWN),
    **dict.fromkeys((AnswerState.NOT_STATED, AnswerState.UNCLEAR, AnswerState.REDACTED), SILENT),
    AnswerState.NOT_APPLICABLE: NOT_APPLICABLE,
}
"""Outcome of a question by the state of its answer."""

QuestionPlace = tuple[str, str]
"""A question by roster and key."""


@dataclass(frozen=True, slots=True)
class SelectionNote:
    """Reason for which a case was chosen, in the words of who chose it."""

    number: int
    country: str
    text: WrittenText


@dataclass
class Gathered:
    """Content of cases beside the figures, as it grows case by case.

    `said` counts by question. `open_in` holds the numbers of the cases in which a question is open. What is only
    compared with trafficking, whole cases and persons under victims, is in no profile.
    """

    form: Form
    keeps_cases: bool = True
    taken: TakenCount = NONE_TAKEN
    selections: Counter[str] = field(default_factory=Counter)
    documents: Counter[str] = field(default_factory=Counter)
    compared_cases: int = 0
    compared_persons: int = 0
    years: Counter[str] = field(default_factory=Counter)
    selection_notes: list[SelectionNote] = field(default_factory=list)
    said: defaultdict[QuestionPlace, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    open_in: defaultdict[QuestionPlace, list[int]] = field(default_factory=lambda: defaultdict(list))
    cases: list[DraftedCase] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Find once in which section each question stands."""
        self._asked: dict[QuestionPlace, Question] = {
            (roster, question.key): question
            for roster, question in self.form.all_questions()
            if question.is_answered_by_person
        }
        self._sections: dict[QuestionPlace, str] = {
            place: section.path
            for place, question in self._asked.items()
            if (section := self._section(question)) is not None
        }

    def add(self, counted: CountedCase, record: CaseRecord, open_questions: OpenQuestions) -> None:
        """Take what a case says."""
        root = counted.rows("")[0]
        number = record[""][0].case_number
        self.selections[root.value("case_selection")] += 1
        if note := root.written("selection_note"):
            self.selection_notes.append(SelectionNote(number, counted.country, note))
        self.documents.update(root.codes("documents_read"))
        self.compared_cases += root.value("case_profiled") == "no"
        self.compared_persons += sum(persons(row) for row in counted.rows("victims") if row.id in counted.compared)
        self.years[root.value("decision_date")[:4]] += 1
        said = self.said
        for row in all_rows(record):
            roster = row.roster
            for key, answer in row.answers.items():
                said[roster, key][_WORDS[answer.state]] += 1
            for key in open_questions.get(row.row_id, ()):
                self.open_in[roster, key].append(number)
        if self.keeps_cases:
            self.cases.append(read_case(counted, number))

    def silent(self) -> Sequence[tuple[QuestionPlace, int, int]]:
        """Return questions on which judgments are silent, most often first: how often, of how often asked."""
        found = [
            (place, counts[SILENT], counts[SILENT] + counts[KNOWN])
            for place, counts in self.said.items()
            if counts[SILENT] and place in self._asked
        ]
        return sorted(found, key=lambda one: (-one[1] / one[2], -one[2], one[0]))

    def coverage(self, is_counted: Callable[[str], bool]) -> Mapping[str, Counter[str]]:
        """Return what became of questions by the path of their section, of those of which there is anything.

        `is_counted` tells by the name of a question whether it counts.
        """
        found: dict[str, Counter[str]] = {}
        opened = {place: Counter({OPEN: len(numbers)}) for place, numbers in self.open_in.items()}
        for place, counts in (*self.said.items(), *opened.items()):
            if (section := self._sections.get(place)) and is_counted(self._asked[place].name):
                found.setdefault(section, Counter()).update(counts)
        return found

    def sections(self) -> Mapping[str, Item]:
        """Return the sections at the top of the framework by their paths, in order."""
        return {item.path: item for item in self.form.children if not isinstance(item, Question)}

    def question(self, place: QuestionPlace) -> Question:
        """Return the question of a place."""
        return self._asked[place]

    def _section(self, question: Question) -> Item | None:
        return next((item for path, item in self.sections().items() if question.path.startswith(f"{path}/")), None)
