"""A large case in an encrypted project with its judgment and evidence, open in a coding page, for benchmarks."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.benchmarks import generated_cases
from tipcoder.domain.answers import AnswerState, Ref
from tipcoder.domain.passages import whole_text
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Question
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.services.cases import add_judgment, list_cases
from tipcoder.services.evidence import mark_passage
from tipcoder.services.projects import close_project
from tipcoder.ui.coding.coding_page import CodingPage
from tipcoder.ui.coding.evidence import takes_evidence
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.banner import Banner

PASSAGES = 300
ROWS = {"victims": 30, "defendants": 10, "charges": 3, "sentences": 1, "challenges": 8, "good_practices": 4}
SENTENCE = "Суд је утврдио да је окривљени оштећену врбовао обећањем посла у иностранству и задржао јој исправе. "


@contextmanager
def coding_page(app: QApplication, folder: Path, victims: int = 30) -> Iterator[tuple[CodingPage, tuple[str, ...]]]:
    """Yield a page with two such cases, the last one open, and the ids of their codings."""
    generated_cases._ROWS_A_PARENT.update({**ROWS, "victims": victims})
    project = generated_cases.make_project(folder / f"{victims}.tip", 2)
    judgment = folder / "judgment.txt"
    judgment.write_text("\f".join(SENTENCE * 28 for _ in range(40)), encoding="utf-8")
    cases = list_cases(project)
    for case in cases:
        add_judgment(project, case.id, judgment)
    settings = Settings(folder / "settings.ini")
    page = CodingPage(ProjectContext(project=project, settings=settings, tasks=Tasks(), banner=Banner()))
    page.resize(1366, 768)
    page.show()
    app.processEvents()
    for case in cases:
        page.open_coding(case.coding.id)
        _prove(page)
    yield page, tuple(case.coding.id for case in cases)
    page.close_coding()
    close_project(project)
    page.deleteLater()
    app.processEvents()


def questions(live: LiveCoding) -> list[Ref]:
    """Return the questions that a person may answer now, with all rows."""
    asked = (ref for ref in live.refs() if isinstance(live.node(ref), Question) and live.is_relevant(ref))
    return [ref for ref in asked if getattr(live.node(ref), "is_answered_by_person", False)]


def provable(page: CodingPage) -> list[Ref]:
    """Return the questions that passages may prove."""
    work = page.work
    assert work is not None
    return [ref for ref in questions(work.live) if takes_evidence(work, ref)]


def another_value(page: CodingPage, ref: Ref) -> str:
    """Return an answer to a question that is not its present one."""
    assert page.work is not None
    question, answer = page.work.live.node(ref), page.work.live.answer(ref)
    assert isinstance(question, Question)
    now = answer.value if answer is not None and answer.state is AnswerState.ANSWERED else ""
    codes = [choice.code for choice in page.work.live.choices(ref)]
    match question.type:
        case QuestionType.SELECT_ONE:
            return next((code for code in codes if code != now), "")
        case QuestionType.SELECT_MULTIPLE:
            return codes[0] if now != codes[0] else " ".join(codes[:2])
        case QuestionType.DATE:
            return "2020-05" if now != "2020-05" else "2021"
        case QuestionType.INTEGER | QuestionType.DECIMAL:
            return "7" if now != "7" else "8"
    return f"{now} још".strip()


def _prove(page: CodingPage) -> None:
    """Give answers all over the case their passages, all over the judgment."""
    work, judgment, pages = page.work, page.judgments.judgment(), page.judgments.view.pages()
    assert work is not None
    asked = provable(page)
    room = len(whole_text(pages)) // PASSAGES
    for number, ref in enumerate(asked[:: max(1, len(asked) // PASSAGES)][:PASSAGES]):
        mark_passage(work.coding, ref, judgment, pages, number * room, number * room + 60)
