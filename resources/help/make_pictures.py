"""Makes the pictures of the help from the running program: `python resources/help/make_pictures.py [LANGUAGE...]`.

Everything in them is fictional: they show the projects that `tipcoder demo` makes. It needs no display, takes about
three minutes for all seven languages, and says in the end how long it took.
"""

import os
import re
import shutil
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Generator
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))
os.environ.update(QT_QPA_PLATFORM="offscreen", QT_SCALE_FACTOR="1", TZ="UTC")
os.environ.pop("LC_ALL", None)

from PIL import Image
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tipcoder.domain.answers import Ref
from tipcoder.domain.passages import whole_text
from tipcoder.domain.projects import BackupReason
from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.backups import Credentials, back_up
from tipcoder.services.cases import list_cases
from tipcoder.services.demo.demo import DEMO_PASSPHRASE, make_demo
from tipcoder.services.double_coding.samples import draw_sample
from tipcoder.services.exporting.export import PROFILES
from tipcoder.services.projects import close_project, open_project
from tipcoder.services.release.texts import decide_texts, decide_words, texts_for_export
from tipcoder.ui.coding.form.question.frame import QuestionFrame
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.exchange.export.export_dialog import ExportDialog
from tipcoder.ui.pages import FINDINGS, QUALITY
from tipcoder.ui.safety.backups_dialog import BackupsDialog
from tipcoder.ui.settings import Scheme, Settings
from tipcoder.ui.shell.main_window import MainWindow
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.theme import apply_theme

WITHOUT_COUNTRY = "MNE"
"""Project that the pictures show in English: no country of the region writes its judgments in it."""
Result = TypeVar("Result")
WINDOW = QSize(1240, 720)
WIDTH = 900
"""Width of a picture: that of a page of the help."""
MOST_BYTES = 80_000
COLOURS = (96, 64, 48, 32)
"""Numbers of colours, tried until the picture is small enough."""
STILL_MS, LONGEST_S = 300, 60
"""Seconds without a change until a picture is taken, and after which it is taken all the same."""
FLASH_MS = 2_500
"""After how long words to which the judgment was led are highlighted no more."""
ABOVE = 24
"""Height that is seen of what stands above the question."""
QUESTION = "consent_treatment"
"""Question of the shipped framework that is shown with its answer and the passage that proves it."""
SENTENCE_END = re.compile(r"(?<=[^\W\d_]{3})\.(?:\s*\n\s*|\s+(?=[^\W\d_]))")
"""Of a sentence, not of initials or a short form."""
SHORT = 30
"""Number of letters of a sentence that is too short to be shown as evidence."""
WORKED_AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
"""Time in the pictures: the same in each run."""


class Clock(datetime):
    """Clock of the program, which stands still."""

    moment = WORKED_AT

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
        """Return the time in the pictures."""
        moment = cls.moment.astimezone(tz or UTC)
        return moment if tz else moment.replace(tzinfo=None)


def stop_clock() -> None:
    """Let all parts of the program read the time of the pictures."""
    for name, module in list(sys.modules.items()):
        if name.startswith("tipcoder.") and vars(module).get("datetime") is datetime:
            vars(module)["datetime"] = Clock


def still(widget: QWidget, tasks: Tasks) -> QImage:
    """Return what a widget shows once nothing in it changes any more: pages read in the background."""
    end = time.monotonic() + LONGEST_S
    seen = QImage()
    while time.monotonic() < end:
        QTest.qWait(STILL_MS)
        tasks.wait()
        QTest.qWait(STILL_MS)
        now = widget.grab().toImage()
        if now == seen:
            break
        seen = now
    return seen


def result_of(work: Generator[object, None, Result]) -> Result:
    """Return what a long service comes to."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            result: Result = end.value
            return result


def in_time(is_there: Callable[[], object]) -> None:
    """Wait until something is there. Raises TimeoutError if it does not come."""
    end = time.monotonic() + LONGEST_S
    while not is_there():
        if time.monotonic() > end:
            raise TimeoutError
        QTest.qWait(20)


def keep(image: QImage, path: Path) -> None:
    """Write a picture in few colours, smaller than `MOST_BYTES`."""
    if image.width() > WIDTH:
        image = image.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
    picture = Image.fromqimage(image).convert("RGB")
    for colours in COLOURS:
        picture.quantize(colours, dither=Image.Dither.NONE).save(path, optimize=True)
        if path.stat().st_size < MOST_BYTES:
            break


class Album:
    """Pictures of one language, each of a place that a page of the help speaks of."""

    def __init__(self, language: str, project: Path, folder: Path) -> None:
        self._folder = HERE / "pictures" / language
        self._folder.mkdir(parents=True, exist_ok=True)
        self._project = folder / f"{project.stem}.tip"
        shutil.copy(project, self._project)
        self._settings = Settings(folder / "settings.ini")
        self._settings.language = language
        self._tasks = Tasks()
        self._prepare()
        self.window = MainWindow(self._settings, self._tasks)
        self.window.resize(WINDOW)
        self.window.show()

    @property
    def workspace(self) -> Workspace:
        """Return the workspace of the open project."""
        if self.window.workspace is None:
            raise TimeoutError("no project")
        return self.window.workspace

    def make(self) -> list[str]:
        """Make all pictures, and return the names of those that could not be made: the others are made all the same."""
        failed = []
        for name, take in (
            ("start", self._start),
            ("coding", self._coding),
            ("evidence", self._evidence),
            ("answer-states", self._answer_states),
            ("export-review", self._export_review),
            ("second-reading", self._second_reading),
            ("findings", self._findings),
            ("backups", self._backups),
        ):
            try:
                keep(take(), self._folder / f"{name}.png")
            except Exception:
                traceback.print_exc()
                failed.append(name)
        self.window.close_workspace()
        self.window.close()
        self._tasks.wait()
        return failed

    def _start(self) -> QImage:
        image = self._still(self.window)
        self.window.open_with(self._project, DEMO_PASSPHRASE)
        in_time(lambda: self.window.workspace)
        return image

    def _still(self, widget: QWidget) -> QImage:
        return still(widget, self._tasks)

    def _prepare(self) -> None:
        """Let the project have backups, a drawn round of double coding, and texts that nobody has read yet."""
        project = open_project(self._project, passphrase=DEMO_PASSPHRASE)
        case = list_cases(project)[0]
        texts = result_of(texts_for_export(project, PROFILES["unodc"], {case.id}))
        for text in decide_texts(project, texts, None):
            for finding in text.findings:
                decide_words(project, texts, finding, None)
        draw_sample(project, seed=1)
        for number, reason in enumerate((BackupReason.TIME, BackupReason.IMPORT, BackupReason.HAND)):
            Clock.moment = WORKED_AT + timedelta(hours=2 * number)
            back_up(project, reason=reason)
        Clock.moment = WORKED_AT + timedelta(hours=7)
        close_project(project)

    def _coding(self) -> QImage:
        """Show a question with its answer, and in the judgment the words that prove it."""
        page = self.workspace.coding
        self.workspace.open_coding(list_cases(self.workspace.project)[0].coding.id)
        QTest.qWait(STILL_MS)
        page.go_to(self._question())
        self._still(page)  # the form grows while it is filled
        frame = self._frame()
        bar = page.form.view.verticalScrollBar()
        bar.setValue(bar.value() + frame.mapTo(page.form.view.viewport(), QPoint()).y() - ABOVE)
        passage = frame.work.live.evidence(frame.ref)[0]
        page.judgments.view.lead_to(passage.start, passage.end)
        self._after = passage.end
        QTest.qWait(FLASH_MS)
        return self._still(self.window)

    def _evidence(self) -> QImage:
        """Select the sentence after those words, as if it were to be marked: the button stands beside it."""
        page = self.workspace.coding
        text = whole_text(page.judgments.view.pages())
        ends = pairwise(SENTENCE_END.finditer(text, self._after))
        start, end = next((one.end(), two.start() + 1) for one, two in ends if two.start() - one.end() > SHORT)
        page.judgments.view.select(start, end)
        whole = self._still(page)
        corner = page.judgments.mapTo(page, QPoint())
        return whole.copy(QRect(corner, whole.rect().bottomRight()))

    def _answer_states(self) -> QImage:
        """Show the form with the menu of the states open, which is a window of its own."""
        page = self.workspace.coding
        image = self._still(page.form)
        states = self._frame().states
        if states is None:
            raise TimeoutError
        states.open_menu()
        menu = QApplication.activePopupWidget()
        if menu is not None:
            place = states.mapTo(page.form, QPoint(0, states.height()))  # on a screen that is wide enough
            place.setX(min(place.x(), image.width() - menu.width() - ABOVE))
            painter = QPainter(image)
            painter.drawPixmap(place, menu.grab())
            painter.end()
            menu.close()
        return image

    def _question(self) -> Ref:
        work = self.workspace.coding.work
        if work is None:
            raise TimeoutError
        return Ref(work.live.root, QUESTION)

    def _frame(self) -> QuestionFrame:
        frame = self.workspace.coding.form.view.frame(self._question())
        if frame is None:
            raise TimeoutError
        return frame

    def _second_reading(self) -> QImage:
        self.workspace.show_page(QUALITY)
        self.workspace.pages.page(QUALITY).show_progress()
        return self._still(self.window)

    def _findings(self) -> QImage:
        self.workspace.show_page(FINDINGS)
        return self._still(self.window)

    def _export_review(self) -> QImage:
        dialog = ExportDialog(self.workspace.coding.context, self.window)
        dialog.show()
        dialog.review_texts()
        in_time(dialog.review.isVisible)
        return self._of(dialog)

    def _backups(self) -> QImage:
        by = Credentials(passphrase=DEMO_PASSPHRASE)
        dialog = BackupsDialog(self._project, by, self._settings, self._tasks, self.window)
        dialog.show()
        self._still(dialog)  # each backup is looked into
        dialog.target.setText(Path(dialog.target.text()).name)
        return self._of(dialog)

    def _of(self, dialog: Dialog) -> QImage:
        dialog.show()
        image = self._still(dialog)
        dialog.reject()
        dialog.deleteLater()
        return image


def main(languages: list[str]) -> int:
    """Make the pictures of some languages, of all if none is named, and return 1 if some could not be made."""
    failed: list[str] = []
    begun = time.monotonic()
    application = QApplication([])
    application.setCursorFlashTime(0)
    stop_clock()
    apply_theme(application, Scheme.LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        projects = Path(folder) / "projects"
        for _ in make_demo(projects):
            pass
        stop_clock()
        for language in languages or list(LANGUAGES):
            ui_language.install(language)
            place = Path(folder) / language
            place.mkdir()
            country = LANGUAGES[language].country or WITHOUT_COUNTRY
            missing = Album(language, projects / f"{country}.tip", place).make()
            failed += missing
            print(f"{language}: {'not made: ' + ', '.join(missing) if missing else 'made'}")
    size = sum(path.stat().st_size for path in (HERE / "pictures").rglob("*.png"))
    print(f"{time.monotonic() - begun:.0f} seconds; all pictures have {size / 1_000_000:.1f} MB")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
