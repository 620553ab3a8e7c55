"""Evidence: marked, kept, undone, counted, and back with a row that returns."""

from tests.support.evidence_coding import PAGES, PASSPHRASE, code_of, judgment_of
from tipcoder.analysis.completeness import Status, question_status
from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.edits import Edit
from tipcoder.domain.passages import Passage, whole_text
from tipcoder.domain.projects import Completeness
from tipcoder.framework.engine import editing
from tipcoder.framework.form.form import Question
from tipcoder.services import cases
from tipcoder.services.coding import OpenCoding, apply_edit, history, open_coding, redo, undo
from tipcoder.services.evidence import add_passage, mark_passage, passages_in, remove_passage
from tipcoder.services.projects import close_project, open_project


def answer(coding: OpenCoding, ref: Ref, value: Answer) -> Edit:
    return editing.set_answer(coding.live, ref, value)


def mark(coding: OpenCoding, ref: Ref, words: str) -> None:
    start = whole_text(PAGES).index(words)
    assert mark_passage(coding, ref, judgment_of(coding), PAGES, start, start + len(words)) is not None


def exact(coding: OpenCoding, ref: Ref) -> list[str]:
    return [passage.exact for passage in coding.live.evidence(ref)]


def test_evidence_is_there_again_after_reopening(work: OpenCoding) -> None:
    mark(work, code_of(work), "врбовао оштећену\fи задржао")
    mark(work, code_of(work), "исправе")
    mark(work, Ref(work.live.root, "title"), "Виши суд")
    path = work.project.path
    close_project(work.project)
    reopened = open_coding(open_project(path, passphrase=PASSPHRASE), work.coding.id)
    assert exact(reopened, code_of(reopened)) == ["врбовао оштећену\fи задржао", "исправе"]
    assert [passage.exact for passage in passages_in(reopened, judgment_of(reopened))] == [
        "Виши суд", "врбовао оштећену\fи задржао", "исправе",
    ]  # fmt: skip
    close_project(reopened.project)


def test_the_same_words_are_one_passage_that_serves_many_answers(work: OpenCoding) -> None:
    title = Ref(work.live.root, "title")
    mark(work, title, "Виши суд")
    mark(work, code_of(work), "Виши суд")
    ((passage, refs),) = passages_in(work, judgment_of(work)).items()
    assert refs == (title, code_of(work))
    assert add_passage(work, title, passage) is None
    assert mark_passage(work, title, passage.judgment, PAGES, passage.start, passage.end) is None


def test_evidence_is_undone_and_redone_one_by_one(work: OpenCoding) -> None:
    ref = code_of(work)
    mark(work, ref, "врбовао")
    mark(work, ref, "исправе")
    remove_passage(work, ref, work.live.evidence(ref)[0])
    assert exact(work, ref) == ["исправе"]
    undo(work)
    assert sorted(exact(work, ref)) == ["врбовао", "исправе"]
    undo(work)
    undo(work)
    assert exact(work, ref) == []
    redo(work)
    assert exact(work, ref) == ["врбовао"]
    assert exact(open_coding(work.project, work.coding.id), ref) == ["врбовао"]


def test_evidence_returns_with_a_row_that_was_removed(work: OpenCoding) -> None:
    ref = code_of(work)
    mark(work, ref, "врбовао")
    apply_edit(work, editing.remove_row(work.live, ref.row))
    assert passages_in(work, judgment_of(work)) == {}
    undo(work)
    assert exact(work, ref) == ["врбовао"]
    assert exact(open_coding(work.project, work.coding.id), ref) == ["врбовао"]


def test_an_answer_that_must_be_proved_is_missing_until_it_is(work: OpenCoding) -> None:
    ref = code_of(work)
    node = work.live.node(ref)
    assert isinstance(node, Question)
    assert question_status(work.live, ref, node) is Status.OPEN
    apply_edit(work, answer(work, ref, Answer("c02_4")))
    assert question_status(work.live, ref, node) is Status.UNPROVED
    assert work.completeness == Completeness(answered=0, missing=1, wrong=0, total=2)
    mark(work, ref, "врбовао")
    assert work.completeness == Completeness(answered=1, missing=0, wrong=0, total=2)
    (listed,) = cases.list_cases(work.project)
    assert listed.coding.completeness == work.completeness
    undo(work)
    apply_edit(work, answer(work, ref, Answer(state=AnswerState.NOT_STATED)))
    assert question_status(work.live, ref, node) is Status.ANSWERED


def test_history_of_an_answer_is_of_its_value_and_of_its_evidence(work: OpenCoding) -> None:
    ref = code_of(work)
    apply_edit(work, answer(work, ref, Answer("c02_4")))
    mark(work, ref, "врбовао")
    evidence, given = history(work, ref)
    assert isinstance(evidence.after, Passage)
    assert evidence.after.exact == "врбовао"
    assert given.after == Answer("c02_4")
