"""Project with a case that two persons coded, and the files that windows of a walk are made of."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from tests.support.document_files import pdf
from tests.support.import_sheets import exported
from tests.support.read_twice import read_twice
from tests.support.xlsforms import YES_NO, question, workbook
from tipcoder import paths
from tipcoder.domain.answers import Ref
from tipcoder.domain.projects import CodingStatus
from tipcoder.services.cases import add_case, add_judgment, list_cases, remove_case
from tipcoder.services.coding import open_coding
from tipcoder.services.double_coding.progress import DoubleCodingProgress, read_progress
from tipcoder.services.double_coding.statuses import set_status
from tipcoder.services.projects import OpenProject
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.settings import RecentProject, Settings
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.banner import Banner

QUESTION = "consent_treatment"
DATE = "2026-11-02T10:00:00"


@dataclass(frozen=True)
class Stage:
    """Everything that a window may be made of; nothing of it is changed by windows."""

    folder: Path
    project: OpenProject
    context: ProjectContext
    work: CodingWork

    @property
    def settings(self) -> Settings:
        return self.context.settings

    @property
    def tasks(self) -> Tasks:
        return self.context.tasks

    @property
    def case(self) -> str:
        return self.work.coding.coding.case

    @property
    def root(self) -> str:
        return self.work.live.root

    def ref(self, key: str) -> Ref:
        return Ref(self.root, key)

    def question_words(self) -> str:
        """Return the words of a question in the language in use."""
        ref = self.ref(QUESTION)
        return self.work.text(self.work.live.node(ref).label, ref)

    @cached_property
    def progress(self) -> DoubleCodingProgress:
        return read_progress(self.project)

    @cached_property
    def scan(self) -> str:
        """A judgment of the case whose pages are pictures."""
        return add_judgment(self.project, self.case, self.folder / "scan.pdf").id

    @property
    def framework(self) -> Path:
        """A framework that leaves most questions of the project's out."""
        return self.folder / "2027.xlsx"

    @property
    def delivery(self) -> Path:
        return self.folder / "MNE.xlsx"

    @property
    def terms(self) -> Path:
        return self.folder / "means.csv"


def set_stage(folder: Path, settings: Settings, tasks: Tasks) -> Stage:
    """Return a stage of a test's own; who asked for it closes its project."""
    project = read_twice(folder / "MNE.tip")
    remove_case(project, add_case(project).id)
    scan = folder / "scan.pdf"
    scan.write_bytes(pdf("", picture=True))
    banner = Banner()
    context = ProjectContext(project=project, settings=settings, tasks=tasks, banner=banner)
    case = list_cases(project)[0]
    set_status(project, [case], CodingStatus.IN_WORK)  # what is submitted is only read
    work = CodingWork(open_coding(project, case.coding.id), banner)
    stage = Stage(folder, project, context, work)
    survey = [question("text", "case_title", "Naslov", tip_role="title"), question("text", "x", "X")]
    stage.framework.write_bytes(workbook(survey, YES_NO, {"form_title": "Obrazac", "version": "2027"}))
    exported(project, stage.delivery, "archive")
    stage.terms.write_text("code,label::cnr\nforce,Primjena sile\nnovo,Novo sredstvo\n", encoding="utf-8")
    settings.add_recent_project(RecentProject(project.path, "Predmeti", DATE))
    settings.add_recent_project(RecentProject(folder / "nema.tip", "Nema", DATE))
    return stage


def practice_model() -> Path:
    """Return the judgment whose model coding a practice case is compared with."""
    return paths.resources() / "judgments" / "MNE" / "1.txt"
