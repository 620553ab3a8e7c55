"""Makes every window, dialog and page of the program, each with something in it to be seen."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial

from PySide6.QtWidgets import QWidget

from tests.support.steps import finished
from tests.support.walk.stage import Stage, practice_model
from tipcoder.domain.projects import CodingStatus, JudgmentKind, RoundKind
from tipcoder.domain.records import RemovedKind
from tipcoder.domain.release import Audience, NewRelease, ReleaseKind
from tipcoder.domain.searching import SavedFilter
from tipcoder.errors import UserError
from tipcoder.framework.form.form import Question, Severity
from tipcoder.framework.xlsform.faults import LintFault
from tipcoder.languages import ui_language
from tipcoder.services.backups import Credentials, back_up, list_backups
from tipcoder.services.bin import list_removed
from tipcoder.services.briefs.desk import read_desk
from tipcoder.services.briefs.exercise import start_exercise
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import open_coding
from tipcoder.services.curation import quotable_entries
from tipcoder.services.demo.practice_trial import begin_trial
from tipcoder.services.double_coding.coders import list_roles
from tipcoder.services.double_coding.settling.pairing import open_pairing
from tipcoder.services.double_coding.settling.settling import open_settling
from tipcoder.services.judgments.judgments import list_judgments
from tipcoder.services.passphrases import KeyChange
from tipcoder.services.projects import file_of, recovery_key_of, unlock_project
from tipcoder.services.release.ledger import RecordedRelease
from tipcoder.services.report.preview import preview_report
from tipcoder.services.search.saved_filters import save_filter
from tipcoder.services.taxonomies.terms import bare_taxonomy
from tipcoder.services.texts.overlay import shipped_corpus
from tipcoder.storage.exercises import list_exercises
from tipcoder.ui.actions.palette import CommandPalette
from tipcoder.ui.briefs.approve_dialog import ApproveBriefDialog
from tipcoder.ui.briefs.exercise_dialog import ApproveExerciseDialog, DeleteExerciseDialog, ExerciseTextDialog
from tipcoder.ui.cases.bin_dialog import BinDialog, EmptyBinDialog
from tipcoder.ui.cases.case_adding import CaseFilesDialog
from tipcoder.ui.cases.case_filter_bar import SavedFiltersDialog, SaveFilterDialog
from tipcoder.ui.cases.kind_dialog import JudgmentKindDialog
from tipcoder.ui.coding.coding_page import CodingPage
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.form.history_window import HistoryWindow
from tipcoder.ui.coding.judgment.details_dialog import JudgmentDetailsDialog
from tipcoder.ui.coding.judgment.recognise_dialog import RecogniseDialog
from tipcoder.ui.coding.judgment.replace_dialog import ReplaceDialog
from tipcoder.ui.coding.remarks.remark_controller import RemarkWindow
from tipcoder.ui.coding.submitting import ReopenDialog, SubmitDialog
from tipcoder.ui.double_coding.rounds import AssignDialog, BlindCopyDialog, BringBackDialog, DrawDialog
from tipcoder.ui.double_coding.second_reading_dialog import SecondReadingDialog
from tipcoder.ui.double_coding.settling.difference_panel import AnswerDialog
from tipcoder.ui.double_coding.settling.pairs_dialog import PairsDialog
from tipcoder.ui.double_coding.settling.settling_dialog import NamesDialog, ReviewerDialog, SettlingDialog
from tipcoder.ui.exchange.check_dialog import CheckDialog
from tipcoder.ui.exchange.consolidation.consolidation_dialog import ConsolidationDialog
from tipcoder.ui.exchange.copy_dialog import HandOverDialog
from tipcoder.ui.exchange.exchange_page import WithdrawDialog
from tipcoder.ui.exchange.export.export_dialog import ExportDialog
from tipcoder.ui.exchange.export.review_page import TextDialog
from tipcoder.ui.exchange.file_writing import SheetDialog
from tipcoder.ui.exchange.import_dialog import ImportDialog
from tipcoder.ui.exchange.publish_dialog import PublishDialog
from tipcoder.ui.exchange.report_dialog import ReportDialog
from tipcoder.ui.findings.curation.curation_dialog import CurationDialog
from tipcoder.ui.findings.curation.quotation_dialog import QuotationDialog, QuotationSubject
from tipcoder.ui.findings.curation.workshop_dialog import WorkshopDialog
from tipcoder.ui.findings.findings_page import FindingsPage
from tipcoder.ui.findings.population_dialog import PopulationDialog
from tipcoder.ui.frameworks.asked_tier_dialog import AskedTierDialog
from tipcoder.ui.frameworks.faults_dialog import FaultsDialog
from tipcoder.ui.frameworks.trial_page import TrialPage
from tipcoder.ui.frameworks.upgrade_dialog import UpgradeDialog
from tipcoder.ui.help.help_window import HelpWindow
from tipcoder.ui.pages import PAGES, Page
from tipcoder.ui.practice import FeedbackDialog
from tipcoder.ui.preferences.settings_dialog import SettingsDialog
from tipcoder.ui.review.review_window import ReviewWindow
from tipcoder.ui.review.reviewed_texts_dialog import ReviewedTextsDialog
from tipcoder.ui.safety.backups_dialog import BackupsDialog
from tipcoder.ui.safety.elsewhere import KeepBothDialog
from tipcoder.ui.safety.lock_page import LockPage
from tipcoder.ui.safety.passphrase_dialog import OldBackupsDialog, PassphraseDialog
from tipcoder.ui.safety.recovery_key_dialog import RecoveryKeyDialog
from tipcoder.ui.safety.self_test_dialog import SelfTestDialog
from tipcoder.ui.search.search_window import SearchWindow
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.about_dialog import AboutDialog
from tipcoder.ui.shell.closing import QuitDialog
from tipcoder.ui.shell.excepthook import CrashDialog
from tipcoder.ui.shell.help_commands import KeysDialog
from tipcoder.ui.shell.main_window import MainWindow
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.start.coder_dialog import CoderDialog
from tipcoder.ui.start.new_project_dialog import NewProjectDialog
from tipcoder.ui.start.start_page import StartPage
from tipcoder.ui.start.unlock_dialog import UnlockDialog
from tipcoder.ui.taxonomies.export_taxonomies_dialog import ExportTaxonomiesDialog
from tipcoder.ui.taxonomies.install_dialog import CompareWindow, InstallDialog
from tipcoder.ui.taxonomies.propose_dialog import ProposeDialog
from tipcoder.ui.taxonomies.taxonomies_page import TaxonomiesPage
from tipcoder.ui.taxonomies.term_commands import MergeDialog
from tipcoder.ui.taxonomies.term_index import TermIndex

Make = Callable[[Stage], QWidget]

FINDING = LintFault(Severity.ERROR, UserError("framework_empty", sheet="survey"))


def _page(page: Page, stage: Stage) -> QWidget:
    return page.make(stage.context, None)


def _coding_at(key: str) -> Make:
    def make(stage: Stage) -> QWidget:
        page = CodingPage(stage.context)
        page.open_coding(stage.work.coding.coding.id)
        page.go_to(stage.ref(key))
        return page

    return make


def _coding_ladder(stage: Stage) -> QWidget:
    page = CodingPage(stage.context)
    page.open_coding(stage.work.coding.coding.id)
    page.go_to(stage.ref("defendants"))
    page.form.ladder.set_open(True)
    return page


def _findings_ladder(stage: Stage) -> QWidget:
    page = FindingsPage(stage.context)
    page.ladder_button.click()
    return page


def _new_project(stage: Stage) -> QWidget:
    dialog = NewProjectDialog(stage.settings, stage.tasks)
    dialog.passphrase.first.setText("kratka")
    dialog.passphrase.again.setText("druga")
    return dialog


def _saved_filters(stage: Stage) -> QWidget:
    for saved in (SavedFilter("Primjena", "sile"), SavedFilter("Crna Gora", "", CodingStatus.SUBMITTED)):
        save_filter(stage.project, saved)
    return SavedFiltersDialog(stage.context)


def _consolidation(stage: Stage) -> QWidget:
    dialog = ConsolidationDialog(None, stage.settings, stage.tasks)
    dialog.deliveries.take((stage.project.path,))
    dialog.deliveries.project_box.setChecked(True)
    return dialog


def _export(stage: Stage) -> QWidget:
    dialog = ExportDialog(stage.context)
    dialog.review.hide()  # it is made when it is needed
    return dialog


def _check(stage: Stage) -> QWidget:
    dialog = CheckDialog([stage.delivery], stage.settings, stage.tasks)
    dialog.check()
    return dialog


def _import(stage: Stage) -> QWidget:
    dialog = ImportDialog(stage.context, stage.delivery)
    dialog.read()
    return dialog


def _upgrade(stage: Stage) -> QWidget:
    dialog = UpgradeDialog(stage.context, stage.framework)
    dialog.read()
    return dialog


def _install(stage: Stage) -> QWidget:
    dialog = InstallDialog(stage.context, [stage.terms])
    dialog.read()
    return dialog


def _compare(stage: Stage) -> QWidget:
    dialog = CompareWindow(stage.context, stage.terms, "means")
    dialog.read()
    return dialog


def _merge(stage: Stage) -> QWidget:
    means = bare_taxonomy(stage.project, "means")
    return MergeDialog(stage.context, TermIndex(means), means.terms[0], None)


def _propose(stage: Stage) -> QWidget:
    return ProposeDialog(stage.context, bare_taxonomy(stage.project, "offences"))


def _recognise(stage: Stage) -> QWidget:
    dialog = RecogniseDialog(stage.context, stage.scan, "")
    dialog.look()
    return dialog


def _withdraw(stage: Stage) -> QWidget:
    release = NewRelease(
        kind=ReleaseKind.REPORT,
        audience=Audience.PUBLIC,
        format="docx",
        language="en",
        file_name="a.docx",
        cases=3,
        left_out=0,
        sha256="",
    )
    return WithdrawDialog(
        RecordedRelease(id="", made_at=datetime(2026, 3, 1, tzinfo=UTC), coder="MNE-01", release=release, edition=""),
        stage.context,
    )


def _replace(stage: Stage) -> QWidget:
    judgment = list_judgments(stage.project, stage.case)[0].id
    dialog = ReplaceDialog(stage.context, judgment, practice_model(), stage.work.coding.coding.id, lambda _: "")
    dialog.read()
    return dialog


def _details(stage: Stage) -> QWidget:
    return JudgmentDetailsDialog(stage.context, list_judgments(stage.project, stage.case)[0].id, "")


def _approve_brief(stage: Stage) -> QWidget:
    return ApproveBriefDialog(stage.context, read_desk(stage.project, stage.case), "en")


def _approve_exercise(stage: Stage) -> QWidget:
    if not list_exercises(stage.project.database, (stage.case,)):
        start_exercise(stage.project, stage.case)
    return ApproveExerciseDialog(stage.context, stage.case, 1, "en")


def _quotation(stage: Stage) -> QWidget:
    entries = quotable_entries(stage.project, stage.case, ui_language.current())
    subjects = [QuotationSubject(stage.case, code, name) for code, name in entries.items()]
    return QuotationDialog(stage.project, stage.tasks, subjects, subjects[0].words)


def _answer(stage: Stage) -> QWidget:
    ref = stage.ref("consent_treatment")
    question = stage.work.live.node(ref)
    assert isinstance(question, Question)
    return AnswerDialog(stage.work, ref, question)


def _read_twice(stage: Stage) -> str:
    return list_cases(stage.project)[0].id


def _trial(stage: Stage) -> QWidget:
    return TrialPage(finished(begin_trial(stage.framework, ui_language.current())), stage.settings, stage.tasks)


def _submit(stage: Stage) -> QWidget:
    (untouched,) = (one for one in list_removed(stage.project) if one.kind is RemovedKind.CASE)
    return SubmitDialog(CodingWork(open_coding(stage.project, untouched.coding), stage.context.banner))


def _search(stage: Stage) -> QWidget:
    return SearchWindow(stage.context)


def _help(_stage: Stage) -> QWidget:
    window = HelpWindow()
    window.show_topic("getting-started")
    return window


def _backups(stage: Stage) -> QWidget:
    settings = Settings(stage.folder / "second.ini")
    settings.second_backups = stage.folder / "stick"
    if not list_backups(stage.project.path):
        back_up(stage.project)
    return BackupsDialog(stage.project.path, Credentials(), settings, stage.tasks, project=stage.project)


def _taxonomies(stage: Stage) -> QWidget:
    page = TaxonomiesPage(stage.context)
    page.show_term("means", "force")
    return page


WINDOWS: Mapping[str, Make] = {
    "main window": lambda stage: MainWindow(stage.settings, stage.tasks),
    "start": lambda stage: StartPage(stage.settings),
    "workspace": lambda stage: Workspace(stage.project, stage.settings, stage.tasks),
    "locked": lambda stage: LockPage(stage.project.project.name, partial(unlock_project, stage.project), stage.tasks),
    **{page.name: partial(_page, page) for page in PAGES},
    "coding": _coding_at("consent_treatment"),
    "coding, elements": _coding_at("elements_reasoned"),
    "coding, ladder": _coding_ladder,
    "findings, ladder": _findings_ladder,
    "taxonomies": _taxonomies,
    "trial of a framework": _trial,
    "search": _search,
    "help": _help,
    "keys": lambda _: KeysDialog(),
    "about": lambda stage: AboutDialog(stage.tasks),
    "settings": lambda stage: SettingsDialog(stage.settings),
    "review of texts": lambda stage: ReviewWindow(Settings(stage.folder / "review.ini"), stage.tasks),
    "reviewed texts": lambda stage: ReviewedTextsDialog(
        stage.settings, stage.tasks, partial(shipped_corpus, shipped_in=ui_language.shipped_texts)
    ),
    "self-test": lambda stage: SelfTestDialog(stage.settings, stage.tasks),
    "palette": lambda _: CommandPalette(()),
    "quit": lambda stage: QuitDialog(stage.project.project.name),
    "crash": lambda _: CrashDialog("0.1.0"),
    "crash while saving": lambda _: CrashDialog("0.1.0", is_saving=True),
    "new project": _new_project,
    "unlock": lambda stage: UnlockDialog(stage.project.path, stage.settings, stage.tasks),
    "coder": lambda stage: CoderDialog(list_roles(stage.project), stage.project.project.coder),
    "new recovery key": lambda s: RecoveryKeyDialog(recovery_key_of(s.project), s.settings, is_new=True),
    "recovery key": lambda s: RecoveryKeyDialog(recovery_key_of(s.project), s.settings, is_new=False),
    "backups": _backups,
    "passphrase": lambda stage: PassphraseDialog(stage.context, key_only=False),
    "key": lambda stage: PassphraseDialog(stage.context, key_only=True),
    "old backups": lambda s: OldBackupsDialog(KeyChange((), file_of(s.project).key, file_of(s.project).key), s.tasks),
    "keep both": lambda stage: KeepBothDialog(stage.context),
    "files of cases": lambda s: CaseFilesDialog([(s.folder / "presuda.pdf",), (s.folder / "presuda.docx",)]),
    "bin": lambda stage: BinDialog(stage.context),
    "empty the bin": lambda _: EmptyBinDialog(2),
    "save a filter": lambda stage: SaveFilterDialog(stage.context, SavedFilter("", "presuda", CodingStatus.SUBMITTED)),
    "saved filters": _saved_filters,
    "submit": _submit,
    "reopen": lambda stage: ReopenDialog(list_cases(stage.project)[0]),
    "case sheets": lambda stage: SheetDialog(stage.context, 3),
    "kind of judgment": lambda _: JudgmentKindDialog(["presuda.pdf"], JudgmentKind.APPEAL),
    "details of a judgment": _details,
    "recognise": _recognise,
    "replace": _replace,
    "history": lambda stage: HistoryWindow(stage.work, stage.ref("consent_treatment")),
    "remarks": lambda stage: RemarkWindow(stage.question_words, "MNE-01"),
    "feedback": lambda stage: FeedbackDialog(stage.work, practice_model(), stage.tasks),
    "export": _export,
    "text that leaves": lambda _: TextDialog("Naslov", "Tekst"),
    "hand over": lambda stage: HandOverDialog(stage.context),
    "check": _check,
    "import": _import,
    "consolidation": _consolidation,
    "report": lambda stage: ReportDialog(stage.context),
    "before publishing": lambda s: PublishDialog(partial(preview_report, s.project, ui_language.current()), s.context),
    "reached nobody": _withdraw,
    "workshop": lambda stage: WorkshopDialog(stage.context),
    "briefs, approval": _approve_brief,
    "briefs, approval of an exercise": _approve_exercise,
    "briefs, text of an exercise": lambda _: ExerciseTextDialog("Facts", "Two girls were promised work.", "en"),
    "briefs, deleting an exercise": lambda _: DeleteExerciseDialog(1),
    "curation": lambda stage: CurationDialog(stage.context),
    "quotation": _quotation,
    "population": lambda stage: PopulationDialog(stage.context),
    "questions asked": lambda stage: AskedTierDialog(stage.context),
    "findings on a framework": lambda s: FaultsDialog(s.framework, (FINDING,), s.settings, s.tasks),
    "upgrade": _upgrade,
    "install": _install,
    "compare": _compare,
    "export taxonomies": lambda stage: ExportTaxonomiesDialog(stage.context, "means"),
    "merge": _merge,
    "propose": _propose,
    "second reading": lambda stage: SecondReadingDialog(stage.context),
    "pairs": lambda stage: PairsDialog(open_pairing(stage.project, list_cases(stage.project)[1].id)),
    "settling": lambda stage: SettlingDialog(stage.context, open_settling(stage.project, _read_twice(stage))),
    "names": lambda _: NamesDialog(),
    "reviewer": lambda stage: ReviewerDialog(open_settling(stage.project, _read_twice(stage))),
    "answer": _answer,
    "draw": lambda stage: DrawDialog(stage.context, stage.progress, RoundKind.SAMPLE),
    "calibration": lambda stage: DrawDialog(stage.context, stage.progress, RoundKind.CALIBRATION),
    "assign": lambda stage: AssignDialog(stage.context, stage.progress, 1, list_cases(stage.project)),
    "blind copy": lambda stage: BlindCopyDialog(stage.context, stage.progress, list_cases(stage.project), "MNE-02"),
    "bring back": lambda stage: BringBackDialog(stage.context, stage.progress, "MNE-02"),
}  # fmt: skip
"""By what each is, how it is made."""
