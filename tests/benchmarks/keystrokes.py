"""Counts the keys and clicks of common tasks by doing them in the real window, beside those of the first count.

`python -m tests.benchmarks.keystrokes`, offscreen or on a display. Each task begins where the one before it ended; a
task by keyboard uses no mouse. A chord as Ctrl+M is one key, and what is typed counts a key for each letter. A dialog
of the system in which a file is chosen counts as one click.
"""

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QTreeWidgetItemIterator, QWidget

from tests.support.dropping import drop
from tests.support.keyboard import Keyboard
from tipcoder import paths
from tipcoder.domain.answers import Ref
from tipcoder.domain.projects import Country
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.languages import ui_language
from tipcoder.paths import resources
from tipcoder.ui import file_choice
from tipcoder.ui.coding.coding_page import CodingPage
from tipcoder.ui.coding.form.roster_block import RosterBlock
from tipcoder.ui.coding.outline import ADD, REF_ROLE
from tipcoder.ui.safety.recovery_key_dialog import RecoveryKeyDialog
from tipcoder.ui.settings import Scheme, Settings
from tipcoder.ui.shell.main_window import MainWindow
from tipcoder.ui.start.new_project_dialog import NewProjectDialog
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.theme import apply_theme

PASSPHRASE = "lipa breza jasen bor"
ARTICLES = "8-г", "8-б"
THE_ONLY_ONE = "8-г трг"
OUTCOME = "заст"
MOST_STEPS = 40


@dataclass(frozen=True)
class Count:
    """Keys, letters among them, and clicks of one task; in the first count as they were written down."""

    task: str
    keys: int
    letters: int
    clicks: int
    before: str


class Hands(Keyboard):
    """Hands at keyboard and mouse."""

    def __init__(self) -> None:
        super().__init__()
        self.letters = 0
        self.clicked = 0

    def type(self, text: str) -> None:
        """Type letters, and count them apart too."""
        super().type(text)
        self.letters += len(text)

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Click a widget that is seen, in its middle or at a place."""
        assert widget.isVisible(), widget
        assert widget.isEnabled(), widget
        self.clicked += 1
        QTest.mouseClick(
            widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place or widget.rect().center()
        )
        wait_a_moment()

    def drop(self, file: Path, window: QWidget) -> None:
        """Drop a file from the file manager into the middle of a window, which counts as a click."""
        self.clicked += 1
        assert drop([file], window), "nothing takes the file"


class Counter:
    """Keeps what each task took."""

    def __init__(self, hands: Hands) -> None:
        self.hands = hands
        self.counts: list[Count] = []

    def task(self, name: str, before: str, work: Callable[[], object]) -> None:
        """Do a task and count it."""
        hands = self.hands
        keys, letters, clicks = hands.pressed, hands.letters, hands.clicked
        work()
        self.counts.append(Count(name, hands.pressed - keys, hands.letters - letters, hands.clicked - clicks, before))


def wait_a_moment() -> None:
    """Let the window do what waits, as it does between two keys of a person."""
    QTest.qWait(60)


def wait_until(is_so: Callable[[], bool]) -> None:
    """Wait until something is so."""
    for _ in range(600):
        if is_so():
            return
        QTest.qWait(50)
    raise AssertionError("waited in vain")


class AtWork:
    """A person who makes a project and codes in it."""

    def __init__(self, window: MainWindow, hands: Hands) -> None:
        self.window = window
        self.hands = hands

    @property
    def page(self) -> CodingPage:
        """The coding page."""
        assert self.window.workspace is not None
        return self.window.workspace.coding

    @property
    def live(self) -> LiveCoding:
        """The open coding."""
        assert self.page.work is not None
        return self.page.work.live

    def key(self) -> str:
        """Return the name of the question that the cursor is in."""
        return self.current.key if self.page.form.view.current is not None else ""

    @property
    def current(self) -> Ref:
        """The question that the cursor is in."""
        current = self.page.form.view.current
        assert current is not None
        return current

    def to(self, key: str, by: str = "Ctrl+Down") -> None:
        """Step to a question by a key."""
        for _ in range(MOST_STEPS):
            if self.key() == key:
                return
            self.hands.press(by)
            wait_a_moment()
        raise AssertionError(f"{key} was not reached, but {self.key()}")

    def go(self, key: str) -> None:
        """Put the cursor into a question or roster of the case, uncounted."""
        self.page.go_to(Ref(self.live.root, key))
        wait_until(lambda: self.key() == key)

    def row(self, roster: str, parent: str = "") -> str:
        """Return the last row of a roster."""
        live = self.live
        return live.rows(parent or live.root, roster)[-1].id

    def part(self, key: str, row: str, code: str = "") -> QWidget:
        """Return what is clicked in a question: the box of a choice, or the field."""
        frame = self.page.form.view.frame(Ref(row, key))
        assert frame is not None
        assert frame.input is not None
        if code:
            return next(one for one in frame.findChildren(QWidget) if one.property("code") == code)
        field: QWidget = frame.input
        while (proxy := field.focusProxy()) is not None:
            field = proxy
        return field

    def block(self, roster: str, row: str) -> RosterBlock:
        """Return a roster of the form."""
        block = self.page.form.view.block(Ref(row, roster))
        assert isinstance(block, RosterBlock)
        return block

    # Tasks

    def first_answer(self) -> None:
        """Make a project, add a judgment, and take the title that it proposes."""
        answers: Mapping[type[QDialog], Callable[[QDialog], None]] = {
            NewProjectDialog: self._fill_new_project,
            RecoveryKeyDialog: self._keep_key,
        }
        with_dialogs(answers, lambda: self.hands.click(self.window.start_page.new_card))
        self.window.activateWindow()
        workspace = self.window.workspace
        assert workspace is not None
        wait_until(workspace.cases.empty_state.isVisible)
        wait_until(workspace.cases.empty_state.action_button.hasFocus)
        self.hands.press("Return")
        wait_until(lambda: self.key() == "case_title")
        self._take_title()

    def next_case(self) -> None:
        """Add the next judgment as a case, and take the title that it proposes."""
        workspace = self.window.workspace
        assert workspace is not None
        before = self.live.root
        self.hands.press("Ctrl+1")
        self.hands.click(workspace.cases.add_cases_button)
        wait_until(lambda: self.page.work is not None and self.live.root != before)
        wait_until(lambda: self.key() == "case_title")
        self._take_title()

    def dropped_case(self, judgment: Path) -> None:
        """Drop a judgment onto the list of cases, and take the title that it proposes."""
        before = self.live.root
        self.hands.press("Ctrl+1")
        self.hands.drop(judgment, self.window)
        wait_until(lambda: self.page.work is not None and self.live.root != before)
        wait_until(lambda: self.key() == "case_title")
        self._take_title()

    def defendant_by_keys(self) -> None:
        """Add a defendant with two charges, required questions only."""
        hands = self.hands
        hands.press("Ctrl+Shift+N")
        wait_until(lambda: self.key() == "defendant_label")
        hands.type("З.П.")
        self.to("defendant_kind")
        hands.press("Space")
        self.to("charges", "Shift+F8")
        hands.press("Return")
        wait_until(lambda: self.key() == "charge_article")
        hands.type(ARTICLES[0])
        hands.press("Down", "Return")
        self.to("charge_outcome")
        hands.type(OUTCOME)
        hands.press("Ctrl+Shift+D")
        wait_until(lambda: self.key() == "charge_article")
        hands.type(ARTICLES[1])
        hands.press("Ctrl+Down")
        self.check_charges()

    def defendant_by_clicks(self) -> None:
        """Add a defendant with two charges by mouse; only name and words of a search are typed."""
        hands = self.hands
        self.click_to_add("defendants")
        wait_until(lambda: self.key() == "defendant_label")
        hands.type("В.Н.")
        defendant = self.row("defendants")
        hands.click(self.part("defendant_kind", defendant, "natural"))
        hands.click(self.block("charges", defendant).add_button)
        wait_until(lambda: self.key() == "charge_article")
        hands.type(THE_ONLY_ONE)
        hands.click(self.part("charge_outcome", self.row("charges", defendant)))
        hands.type(OUTCOME)
        hands.click(self.block("charges", defendant).copy_button)
        wait_until(lambda: self.key() == "charge_article")
        hands.type(ARTICLES[1])
        self.page.save_pending()
        self.check_charges()

    def second_defendant(self) -> None:
        """Add another defendant from within a charge."""
        self.hands.click(self.page.form.add_button)
        wait_until(lambda: self.key() == "defendant_label")

    def evidence(self) -> None:
        """Find a word and make it evidence for the current answer."""
        self.hands.press("Ctrl+F")
        wait_a_moment()
        self.hands.type("врбувале")
        self.hands.press("Return", "Ctrl+M")
        wait_until(lambda: bool(self.live.evidence(self.current)))

    def country(self) -> None:
        """Tick a country."""
        self.hands.type("македон")
        self.hands.press("Return", "Return")
        assert self.live.value(self.current) == "MKD"

    def tab_on(self) -> None:
        """Go from one question to the next by Tab."""
        key = self.key()
        while self.key() == key:
            self.hands.press("Tab")

    def click_to_add(self, roster: str) -> None:
        """Click the sign in the outline that adds a row."""
        outline, ref = self.page.outline, Ref(self.live.root, roster)
        items = QTreeWidgetItemIterator(outline)
        while items.value().data(0, REF_ROLE) != ref:
            items += 1
        place = outline.visualRect(outline.indexFromItem(items.value(), ADD)).center()
        self.hands.click(outline.viewport(), place)

    def check_charges(self) -> None:
        """Hold the two charges of the last defendant against what was meant."""
        live, defendant = self.live, self.row("defendants")
        charges = [row.id for row in live.rows(defendant, "charges")]
        assert [live.value(Ref(row, "charge_article")) for row in charges] == ["mkd_418g", "mkd_418b"]
        assert [live.value(Ref(row, "charge_outcome")) for row in charges] == ["limitation"] * 2

    def _fill_new_project(self, dialog: QDialog) -> None:
        assert isinstance(dialog, NewProjectDialog)
        dialog.country.setCurrentIndex(dialog.country.findData(Country.MKD))  # as Windows in Skopje says itself
        wait_until(dialog.passphrase.first.hasFocus)
        self.hands.type(PASSPHRASE)
        self.hands.press("Tab")
        self.hands.type(PASSPHRASE)
        self.hands.press("Return")

    def _keep_key(self, dialog: QDialog) -> None:
        assert isinstance(dialog, RecoveryKeyDialog)
        self.hands.click(dialog.save_button)
        wait_until(dialog.close_button.hasFocus)
        self.hands.press("Return")

    def _take_title(self) -> None:
        buttons = self.page.form.view.findChildren(QPushButton)
        take = next(one for one in buttons if one.isVisible() and one.accessibleDescription().startswith("Предлог"))
        self.hands.click(take)


def with_dialogs(answers: Mapping[type[QDialog], Callable[[QDialog], None]], work: Callable[[], object]) -> None:
    """Do something that opens dialogs, and answer each as soon as it is in front."""
    answered: list[QWidget] = []

    def answer() -> None:
        front = QApplication.activeModalWidget()
        if isinstance(front, QDialog) and front not in answered and type(front) in answers:
            answered.append(front)
            front.activateWindow()
            answers[type(front)](front)

    timer = QTimer(interval=50)
    timer.timeout.connect(answer)
    timer.start()
    work()
    timer.stop()


def count(folder: Path) -> list[Count]:
    """Do all tasks in a new project, in Macedonian, and return what each took."""
    hands = Hands()
    counter = Counter(hands)
    judgments = [folder / f"пресуда {number}.txt" for number in (1, 2, 3)]
    for number, judgment in enumerate(judgments, 1):
        judgment.write_bytes((resources() / "judgments" / "MKD" / f"{number}.txt").read_bytes())
    files = iter(judgments)

    def choose(chosen: Path) -> Path:
        hands.clicked += 1
        return chosen

    file_choice.open_judgments = lambda *_: (choose(next(files)),)
    file_choice.save_text = lambda *_: choose(folder / "key.txt")
    paths.projects_folder = lambda: folder
    window = MainWindow(Settings(folder / "settings.ini"), Tasks(at_once=True))
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    wait_until(window.isActiveWindow)
    person = AtWork(window, hands)
    counter.task("first start to first answer", "13 clicks, about 65 letters", person.first_answer)
    counter.task("next case, first answer", "5 to 7 clicks", person.next_case)
    counter.task("next case by a dropped file", "5 to 7 clicks", lambda: person.dropped_case(judgments[2]))
    person.go("defendants")
    counter.task("defendant with two charges, by keys", "about 45 keys", person.defendant_by_keys)
    person.go("case_title")
    counter.task("defendant with two charges, by clicks", "8 clicks, 2 searches", person.defendant_by_clicks)
    counter.task("another defendant, from a charge", "over 60 notches of the wheel", person.second_defendant)
    person.go("facts_summary")
    counter.task("evidence from a found word", "not possible in one go", person.evidence)
    person.go("exploitation_countries")
    counter.task("a country", "3 letters, Tab, Space", person.country)
    counter.task("Tab from a question of countries to the next", "252 and more", person.tab_on)
    person.go("decision_date")
    counter.task("Tab from a date to the next question", "7 to 9", person.tab_on)
    person.go("discovery")
    counter.task("Tab from a list of ticks to the next question", "a stop for each choice", person.tab_on)
    window.close()
    return counter.counts


def main() -> None:
    """Count, and print the table."""
    application = QApplication([])
    apply_theme(application, Scheme.LIGHT)
    ui_language.install("mk")
    with tempfile.TemporaryDirectory() as folder:
        counts = count(Path(folder))
    print(f"{'task':48} {'keys':>5} {'of them letters':>16} {'clicks':>7}  first count")
    for one in counts:
        print(f"{one.task:48} {one.keys:5} {one.letters:16} {one.clicks:7}  {one.before}")


if __name__ == "__main__":
    main()
