"""Compares a coding of a practice case with the model coding that ships with its judgment."""

from collections import Counter, defaultdict
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from tipcoder.analysis.agreement.matching.rows import PairDecisions
from tipcoder.documents.reader import read_judgment_file
from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.edits import SetAnswer
from tipcoder.domain.passages import Passage
from tipcoder.domain.progress import Progress
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Question
from tipcoder.languages.transliteration import in_latin
from tipcoder.services.coding import OpenCoding, begin_coding, can_redo
from tipcoder.services.demo.demo_codings import coding_edit, evidence_edit, judgment_files, read_coding, reference_edit
from tipcoder.services.double_coding.coded_case import CodedCase
from tipcoder.services.double_coding.comparison import Comparing, compared_questions
from tipcoder.services.double_coding.matched_case import MatchedCase, match_case, outline_and_plan
from tipcoder.services.double_coding.report import ComparedUnit
from tipcoder.services.judgments.judgments import list_judgments, read_judgment


def _answers(coding: OpenCoding) -> Iterator[tuple[str, Answer]]:
    """Yield what a person answered to questions of the case itself, by key; not what every coding begins with."""
    country = coding.project.project.country or ""
    begun = {
        (edit.ref.key, edit.after)
        for edit in begin_coding(coding.form, country).defaults
        if isinstance(edit, SetAnswer)
    }
    _, answers = coding.live.family(coding.live.root)
    return ((ref.key, answer) for ref, answer in answers if (ref.key, answer) not in begun)


def _has_answer(coding: OpenCoding) -> bool:
    return any(answer.value for _, answer in _answers(coding))


def _has_evidence(coding: OpenCoding) -> bool:
    return next(coding.live.all_evidence(), None) is not None


def _has_state(coding: OpenCoding) -> bool:
    return any(answer.state not in (AnswerState.ANSWERED, AnswerState.NONE) for _, answer in _answers(coding))


def _has_row(coding: OpenCoding) -> bool:
    rows, _ = coding.live.family(coding.live.root)
    return len(rows) > 1  # the case itself is the first


STEPS: Mapping[str, Callable[[OpenCoding], bool]] = {
    "answer": _has_answer,
    "evidence": _has_evidence,
    "state": _has_state,
    "row": _has_row,
    "undo": can_redo,
}
"""Checks of whether a step is done, by its name, in their order. Undoing counts as long as it can be done again."""


def first_open(coding: OpenCoding, passed: frozenset[str]) -> str:
    """Return the first step that is neither done nor passed over, "" after the last one."""
    return next((name for name, is_done in STEPS.items() if name not in passed and not is_done(coding)), "")


_OWN, _MODEL = "OWN", "MODEL"


class FeedbackKind(StrEnum):
    """Relation of an answer or row of one's own to that of the model."""

    FOUND = "found"
    MISSED = "missed"
    OTHERWISE = "otherwise"
    ONLY_OWN = "only_own"


@dataclass(frozen=True, slots=True)
class FeedbackLine:
    """An answer, or a row as a whole (`question` None), beside the model's.

    `ref` is its place in one's own coding: of a row that was missed that of the coding as a whole. `own` and `model`
    are answers as comparisons write them, None where there is none; of a row its number. `passages` prove the model's.
    """

    kind: FeedbackKind
    ref: Ref
    level: str
    question: Question | None
    own: str | None
    model: str | None
    passages: Sequence[Passage]
    lacks_passage: bool
    """True if the model proves its answer by words of the judgment, and one's own coding does not."""


@dataclass(frozen=True, slots=True)
class Feedback:
    """A coding of a practice case beside the model coding, in the order of the form."""

    lines: Sequence[FeedbackLine]

    @property
    def counts(self) -> Counter[FeedbackKind]:
        """Number of lines of each kind."""
        return Counter(line.kind for line in self.lines)


def model_of(coding: OpenCoding) -> Path | None:
    """Return the fictional judgment that ships with a model coding, None if the case has no such judgment."""
    country = coding.project.project.country
    if country is None:
        return None
    judgments = list_judgments(coding.project, coding.coding.case)
    texts = [read_judgment(coding.project, judgment.id).pages for judgment in judgments]
    for file in judgment_files(country):
        pages = read_judgment_file(file).pages
        if pages in texts or tuple(map(in_latin, pages)) in texts:
            return file
    return None


def compare_with_model(coding: OpenCoding, judgment: Path) -> Generator[Progress, None, Feedback]:
    """Compare a coding with the model coding of its judgment; yield progress in questions. Nothing is stored."""
    outline, plan = outline_and_plan(coding.form)
    own = CodedCase(_OWN, coding.live, _by_ref(coding.live), outline)
    model_live = _model(coding, judgment)
    model = CodedCase(_MODEL, model_live, _by_ref(model_live), outline)
    case = match_case(coding.coding.case, 1, [own, model], outline, plan, PairDecisions(frozenset(), frozenset()))
    comparing = Comparing(outline, [case])
    asked = tuple(compared_questions(outline))
    lines = list(_row_lines(case))
    for done, (level, question) in enumerate(asked):
        yield Progress(done, len(asked))
        for unit in comparing.question(level, question).listed:
            lines += _answer_lines(case, level, question, unit)
    return Feedback(tuple(lines))


def _model(coding: OpenCoding, judgment: Path) -> LiveCoding:
    """Return the model coding, at work in memory, with passages in the case's own copy of the judgment."""
    project = coding.project
    document = list_judgments(project, coding.coding.case)[0]
    pages = read_judgment(project, document.id).pages
    shipped = read_coding(judgment, pages)
    beginning = begin_coding(coding.form, project.project.country or "")
    live = LiveCoding(coding.form, beginning.coding_id)
    live.apply(beginning.defaults)
    live.apply(coding_edit(coding.form, live.root, shipped))
    live.apply(reference_edit(live, shipped))
    live.apply(evidence_edit(live, shipped, document.id, pages))
    return live


def _by_ref(live: LiveCoding) -> Mapping[Ref, Sequence[Passage]]:
    found: dict[Ref, list[Passage]] = defaultdict(list)
    for ref, passage in live.all_evidence():
        found[ref].append(passage)
    return found


def _row_lines(case: MatchedCase) -> Iterator[FeedbackLine]:
    """Yield the rows that only one of the two codings has; what lies below such a row is not told again."""
    own, model = case.codings[_OWN], case.codings[_MODEL]
    alone = [
        (level, coder, row)
        for level, groups in case.groups.items()
        for group in groups
        if len(group.rows) == 1
        for coder, row in group.rows.items()
    ]
    rows = {row for *_, row in alone}
    for level, coder, row in alone:
        coding = case.codings[coder]
        if coding.rows.by_id[row].parent in rows:
            continue
        if coder == _OWN:
            yield FeedbackLine(
                FeedbackKind.ONLY_OWN, Ref(row, ""), level, None, own.numbers[row], None, (), lacks_passage=False
            )
            continue
        passages = [passage for ref, found in model.evidence.items() if ref.row == row for passage in found]
        root, number = Ref(own.rows.root, ""), model.numbers[row]
        yield FeedbackLine(FeedbackKind.MISSED, root, level, None, None, number, tuple(passages), lacks_passage=False)


def _answer_lines(case: MatchedCase, level: str, question: Question, unit: ComparedUnit) -> Iterator[FeedbackLine]:
    """Yield how the answers of a row that both codings have stand to each other, if there is any."""
    if len(unit.ids) < 2:
        return
    own, model = unit.answers[_OWN], unit.answers[_MODEL]
    kind = _kind(own, model, is_different=unit.kind is not None)
    if kind is None:
        return
    ref = Ref(unit.ids[_OWN], question.key)
    passages = case.codings[_MODEL].evidence.get(Ref(unit.ids[_MODEL], question.key), ())
    lacks_passage = own is not None and bool(passages) and not case.codings[_OWN].evidence.get(ref)
    yield FeedbackLine(kind, ref, level, question, own, model, tuple(passages), lacks_passage=lacks_passage)


def _kind(own: str | None, model: str | None, *, is_different: bool) -> FeedbackKind | None:
    if own is None:
        return None if model is None else FeedbackKind.MISSED
    if model is None:
        return FeedbackKind.ONLY_OWN
    return FeedbackKind.OTHERWISE if is_different else FeedbackKind.FOUND
