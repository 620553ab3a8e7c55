"""Window in which a national lawyer reviews the texts of the program, one by one, and writes the pack."""

from datetime import UTC, date, datetime
from functools import cache, partial
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from tipcoder.domain.verdicts import Verdict
from tipcoder.errors import UserError
from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.texts.model import CORE, WEIGHTS
from tipcoder.services.texts.overlay import CorpusIn, renew, shipped_corpus
from tipcoder.services.texts.packs import letter_file, pack_name, shown_seal
from tipcoder.services.texts.review import followed_by, reviewed_languages
from tipcoder.services.texts.reviews import REVIEWER
from tipcoder.services.texts.session import ReviewedItem, ReviewSession, Shown, seconds_left
from tipcoder.ui import file_choice, theme
from tipcoder.ui.printing import print_page
from tipcoder.ui.review.item_list import ItemList
from tipcoder.ui.review.item_pane import ItemPane
from tipcoder.ui.review.pointing import words_at
from tipcoder.ui.review.reviewed_texts_dialog import ReviewedTextsDialog, choose_language
from tipcoder.ui.screen_room import room_of
from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.banner import SUCCESS, WARNING, Banner
from tipcoder.ui.widgets.flow_layout import FlowLayout
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating

SIZE = QSize(1000, 700)
_POINTING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
BESIDE = "MMM"
"""Letters as wide as what a field needs beside its text."""
RENEWED_MS = 1500
"""Milliseconds after the last verdict until the windows show it: the reviewer does not wait for that."""


class _CodeField(QLineEdit):
    """A field that is wide enough for what stands in it while it is empty, in letters of any size."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        needed = self.fontMetrics().horizontalAdvance(f"{self.placeholderText()}{BESIDE}")
        return QSize(max(hint.width(), needed), hint.height())


class ReviewWindow(Retranslating, QDialog):
    """Stays beside the other windows, with or without a project. Every verdict is kept at once."""

    def __init__(self, settings: Settings, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(False)
        self._settings = settings
        self._tasks = tasks
        self._corpus_in: CorpusIn = cache(partial(shipped_corpus, shipped_in=ui_language.shipped_texts))
        """What ships stays as it is while the window is there: each language is read once."""
        self.session: ReviewSession | None = None
        self._last = 0.0
        """Second at which the last verdict was given while the window is there, 0 for none."""
        self._taken: list[float] = []
        """Seconds that verdicts on texts of the legal core took."""
        self.language, self.weight, self.shown = (QComboBox(self) for _ in range(3))
        for box in (self.weight, self.shown):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for code in reviewed_languages():
            self.language.addItem(LANGUAGES[code].menu_name, code)
        self.reviewer, self.search = _CodeField(self), QLineEdit(self)
        self.search.setClearButtonEnabled(True)
        self.begin_button, self.pack_button, self.files_button = (QPushButton(self) for _ in range(3))
        self.right_button, self.wrong_button, self.doubtful_button, self.back_button = (
            QPushButton(self) for _ in range(4)
        )
        for button in (self.begin_button, self.right_button):
            theme.set_role(button, "primary")
        self.progress, self.told = QProgressBar(self), PlainLabel(self)
        self.progress.setTextVisible(False)
        self.about = PlainLabel(self)
        for label in (self.told, self.about):
            label.setWordWrap(True)
        theme.set_role(self.about, "muted")
        self.banner = Banner(self)
        self.list = ItemList(self)
        self.pane = ItemPane(self)
        self.texts = QSplitter(self)
        self._renewing = QTimer(self, singleShot=True, interval=RENEWED_MS)
        self._renewing.timeout.connect(self._renew)
        self._lay_out()
        self._connect()
        choose_language(self.language, settings)
        self.reviewer.setText(settings.reviewer)
        self.resize(SIZE.boundedTo(room_of(self)))
        self.retranslate()
        self._offer()
        if settings.reviewer:
            self.begin()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Review of texts"))
        weight, shown = self.weight.currentIndex(), self.shown.currentIndex()
        for box, entries in (
            (self.weight, [(self.tr("Weight {number}").format(number=number), number) for number in WEIGHTS]),
            (
                self.shown,
                [
                    (self.tr("Unread"), Shown.UNREAD),
                    (self.tr("All"), Shown.ALL),
                    (self.tr("Doubtful"), Shown.DOUBTFUL),
                    (self.tr("Different"), Shown.DIFFERENT),
                ],
            ),
        ):
            box.blockSignals(True)
            box.clear()
            for words, value in entries:
                box.addItem(words, value)
            box.blockSignals(False)
        self.weight.setCurrentIndex(max(weight, 0))
        self.shown.setCurrentIndex(max(shown, 0))
        for widget, name in (
            (self.language, self.tr("Language that is reviewed")),
            (self.weight, self.tr("Weight")),
            (self.shown, self.tr("Which texts")),
            (self.list, self.tr("Texts")),
            (self.progress, self.tr("Read of the legal core")),
        ):
            widget.setAccessibleName(name)
        self.reviewer.setPlaceholderText(self.tr("Code, such as ALB-03"))
        self.reviewer.updateGeometry()
        self.reviewer.setAccessibleName(self.tr("Code of the reviewer"))
        self.search.setPlaceholderText(self.tr("Find"))
        self.search.setAccessibleName(self.tr("Find"))
        self.begin_button.setText(self.tr("Begin"))
        self.right_button.setText(self.tr("Right (F2)"))
        self.wrong_button.setText(self.tr("Wrong (F3)"))
        self.doubtful_button.setText(self.tr("Doubtful (F4)"))
        self.back_button.setText(self.tr("Take back"))
        self.pack_button.setText(self.tr("Write the pack…"))
        self.files_button.setText(self.tr("Workbooks and packs…"))
        self.about.setText(
            self.tr(
                "The texts come one by one, the legal core first, each with its English, its law and the place where "
                "it stands. What you say is kept on this computer at once: you may stop and go on whenever you like. "
                "At the end you write the pack, print and sign its letter, and send both."
            )
        )
        self._tell()

    @Slot()
    def begin(self) -> None:
        """Read the texts of the language for the reviewer whose code is given."""
        language, reviewer = self.language.currentData(), self.reviewer.text().strip()
        self._settings.reviewed_language, self._settings.reviewer = language, reviewer
        self.session = None  # a verdict that is given now is not in what is read
        self._taken.clear()  # another reviewer or language has a pace of its own
        self._last = 0.0
        self._offer()
        self.begin_button.setEnabled(False)
        self.told.setText(self.tr("The texts are read…"))
        work = partial(ReviewSession, language, reviewer, self._corpus_in)
        self._tasks.read(work, done=self.show_session, failed=self._show_failure)

    @Slot()
    def judge_right(self) -> None:
        """Say that the text is right as it is typed."""
        self._judge(Verdict.RIGHT)

    @Slot()
    def judge_wrong(self) -> None:
        """Say that the text that stands there is wrong."""
        self._judge(Verdict.WRONG)

    @Slot()
    def judge_doubtful(self) -> None:
        """Say that somebody else has to look."""
        self._judge(Verdict.DOUBTFUL)

    @Slot()
    def take_back(self) -> None:
        """Take the last verdict back, and show its text."""
        if self.session is None:
            return
        try:
            item = self.session.undo()
        except UserError as error:
            self.banner.show_error(error)
            return
        if item is not None:
            self._renewing.start()
            self._list()
            self.show_item(item)

    @Slot()
    def write_pack(self) -> None:
        """Write what the reviewer said into the file that is sent."""
        if self.session is None:
            return
        name = Path(pack_name(self.session.language, self.session.reviewer, _today()))
        path = file_choice.save_pack(self, self._settings, name)
        if path is None:
            return
        try:
            seal = shown_seal(self.session.write(path, _today(), print_page))
        except UserError as error:
            self.banner.show_error(error)
            return
        said = self.tr(
            "{file} was written, and beside it {letter}: print that page, sign it and send both. Seal: {seal}"
        ).format(file=path.name, letter=letter_file(path).name, seal=seal)
        self.banner.show_message(SUCCESS, lambda: said)

    @Slot()
    def show_files(self) -> None:
        """Write and take workbooks, take packs, and take reviews out."""
        ReviewedTextsDialog(self._settings, self._tasks, self._corpus_in, self).run()
        if self.session is not None:
            self.begin()

    def show_item(self, item: ReviewedItem) -> None:
        """Show one text, be it in the list or not."""
        if self.session is not None and not self.list.go_to(item):
            self._show(item)

    def show_saying(self, words: str) -> None:
        """Show the text that says some words; several are listed."""
        found = self.session.saying(words) if self.session is not None and words.strip() else []
        if not found:
            self.banner.show_message(
                WARNING, lambda: self.tr("No text of the review says: {words}").format(words=words)
            )
            return
        self.banner.clear()
        if len(found) > 1:
            self.list.show_items(found)
        self.show_item(found[0])
        self.raise_()
        self.activateWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the text at which somebody points with Ctrl+Shift+click, in whatever window."""
        if (
            event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
            and isinstance(event, QMouseEvent)
            and isinstance(watched, QWidget)
            and event.modifiers() == _POINTING
            and self.session is not None
            and not self.isAncestorOf(watched)
        ):
            self.show_saying(words_at(watched, event.position().toPoint()))
            return True
        return False

    def showEvent(self, event: QShowEvent) -> None:
        QCoreApplication.instance().installEventFilter(self)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        QCoreApplication.instance().removeEventFilter(self)
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()  # no button is the default: Enter in a field begins nothing anew
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.pane.item is not None:
            self._settings.reviewed_key = self.pane.item.text.key
        if self._renewing.isActive():
            self._renewing.stop()
            self._renew()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        top, buttons, filters = (FlowLayout(across=8, down=8) for _ in range(3))
        for part in (self.language, self.reviewer, self.begin_button, self.files_button, self.pack_button):
            top.addWidget(part)
        filters.addWidget(self.weight)
        filters.addWidget(self.shown)
        for button in (self.right_button, self.wrong_button, self.doubtful_button, self.back_button):
            buttons.addWidget(button)
        left, right = QWidget(self), QWidget(self)
        column = QVBoxLayout(left)
        column.addLayout(filters)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column = QVBoxLayout(right)
        column.addWidget(self.pane, 1)
        column.addLayout(buttons)
        self.texts.setChildrenCollapsible(False)
        self.texts.addWidget(left)
        self.texts.addWidget(right)
        self.texts.setStretchFactor(1, 1)
        self.texts.setSizes([300, 700])
        whole = QVBoxLayout(self)
        whole.addLayout(top)
        whole.addWidget(self.banner)
        whole.addWidget(self.told)
        whole.addWidget(self.progress)
        whole.addWidget(self.about)
        whole.addWidget(self.texts, 1)
        whole.addStretch()

    def _connect(self) -> None:
        for button, slot in (
            (self.begin_button, self.begin),
            (self.right_button, self.judge_right),
            (self.wrong_button, self.judge_wrong),
            (self.doubtful_button, self.judge_doubtful),
            (self.back_button, self.take_back),
            (self.pack_button, self.write_pack),
            (self.files_button, self.show_files),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(slot)
        for key, slot in (
            (QKeySequence(Qt.Key.Key_F2), self.judge_right),
            (QKeySequence(Qt.Key.Key_F3), self.judge_wrong),
            (QKeySequence(Qt.Key.Key_F4), self.judge_doubtful),
            (QKeySequence(QKeySequence.StandardKey.Undo), self.take_back),
        ):
            QShortcut(key, self, slot)
        self.reviewer.textChanged.connect(self._offer)
        self.weight.currentIndexChanged.connect(self._list)
        self.shown.currentIndexChanged.connect(self._list)
        self.search.textChanged.connect(self._list)
        self.list.chosen.connect(self._show)
        self.pane.typed.connect(self._offer)

    @Slot(object)
    def show_session(self, session: ReviewSession) -> None:
        """Show the texts of a session, beginning where the review was left."""
        self.session = session
        self.banner.clear()
        self._list()
        left = session.find(self._settings.reviewed_key)
        if left is not None and session.mine(left) is None:
            self.show_item(left)
        self._tell()
        self._offer()
        self.pane.words.setFocus()

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        self.told.setText("")
        self.banner.show_error(error)
        self._offer()

    @Slot()
    def _list(self) -> None:
        if self.session is None:
            return
        words = self.search.text()
        weight = 0 if words else self.weight.currentData()
        shown = Shown.ALL if words else Shown(self.shown.currentData())
        listed = self.session.listed(weight, shown, words)
        self.list.show_items(listed)
        if listed:
            self.list.go_to(listed[0])
        else:
            self._show(None)

    @Slot(object)
    def _show(self, item: ReviewedItem | None) -> None:
        if self.session is not None:
            self.pane.show_item(self.session, item)
        self._offer()

    def _judge(self, verdict: Verdict) -> None:
        item = self.pane.item
        if self.session is None or item is None:
            return
        try:
            self.session.judge(
                item, verdict, self.pane.given(), self.pane.reason.text(), _today(),
                only_here=self.pane.only_here.isChecked(),
            )  # fmt: skip
        except UserError as error:
            self.banner.show_error(error)
            self.pane.reason.setFocus()
            return
        self.banner.clear()
        now = monotonic()
        if item.weight == CORE and self._last:
            self._taken.append(now - self._last)
        self._last = now
        self._renewing.start()
        self._tell()  # first: a progress bar paints at once, and with it all that waits to be painted
        self._go_on(item)

    def _go_on(self, item: ReviewedItem) -> None:
        """Show the next text of the list; one that is listed as unread leaves it."""
        is_gone = self.shown.currentData() == Shown.UNREAD and not self.search.text()
        following = self.list.follow(item, is_gone=is_gone)
        if following is None or self.pane.item != following:
            self._show(following)
        if following is not None:
            self.pane.words.setFocus()

    @Slot()
    def _renew(self) -> None:
        self._tasks.start(partial(renew, self._corpus_in), done=self._show_anew, failed=self._show_failure)

    @Slot(object)
    def _show_anew(self, _nothing: object) -> None:
        if self.session is None or ui_language.current() in followed_by(self.session.language):
            ui_language.install(ui_language.current())

    @Slot()
    def _offer(self) -> None:
        self.begin_button.setEnabled(REVIEWER.fullmatch(self.reviewer.text().strip()) is not None)
        is_shown = self.session is not None and self.pane.item is not None
        for button in (self.right_button, self.wrong_button, self.doubtful_button):
            button.setEnabled(is_shown and not self.pane.fault.text())
        self.about.setVisible(self.session is None)
        for part in (self.texts, self.pack_button):  # an empty form would say nothing
            part.setVisible(self.session is not None)

    def _tell(self) -> None:
        """Say how far the legal core is read."""
        if self.session is None:
            self.told.setText(self.tr("Choose the language and enter your code, never a name."))
            self.progress.hide()
            return
        core = self.session.progress(CORE)
        numbers = ui_language.locale()
        said = self.tr("Legal core: {read} of {texts} read, {doubtful} doubtful, {different} different").format(
            read=numbers.toString(core.read), texts=numbers.toString(core.texts),
            doubtful=numbers.toString(core.doubtful), different=numbers.toString(core.different),
        )  # fmt: skip
        left = round(seconds_left(self._taken, core.texts - core.read) / 60)
        if left:
            said = self.tr("{progress} · about {time} h left at this pace").format(
                progress=said, time=f"{left // 60}:{left % 60:02}"
            )
        is_done = core.read == core.texts
        self.told.setText(self.tr("The legal core is read. Write the pack and send it.") if is_done else said)
        self.progress.setRange(0, core.texts)
        self.progress.setValue(core.read)
        self.progress.show()


def _today() -> date:
    return datetime.now(UTC).astimezone().date()


def review_window_of(window: QWidget, settings: Settings, tasks: Tasks) -> ReviewWindow:
    """Return the review of a window, made when it is first asked for."""
    found = window.findChild(ReviewWindow, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, ReviewWindow) else ReviewWindow(settings, tasks, window)
