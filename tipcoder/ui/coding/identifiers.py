"""Marks possible identifiers on the coding page, in the judgment and below answers, and saves decisions."""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import accumulate

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from tipcoder.domain.answers import Ref
from tipcoder.domain.identifiers import AnswerIdentifier, Decision, IdentifierKind, JudgmentIdentifier
from tipcoder.domain.passages import PAGE_BREAK, whole_text
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import CodingRole
from tipcoder.errors import UserError
from tipcoder.messages.signs import sign_phrase
from tipcoder.services import identifiers as service
from tipcoder.services.projects import OpenProject
from tipcoder.ui import icons, theme
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.form_state import FormState
from tipcoder.ui.coding.judgment.pane import JudgmentPane
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.tasks import Task
from tipcoder.ui.text.identifier_names import kind_name, kinds_menu
from tipcoder.ui.widgets.menu_button import MenuButton
from tipcoder.ui.widgets.plain_label import PlainLabel

NAMED = 8
"""Of so many the words are said; the menu has all."""
ELLIPSIS = "…"
Decide = Callable[[AnswerIdentifier, Decision], object]


class IdentifierLine(QWidget):
    """Hidden while there is nothing to decide on."""

    def __init__(self, decide: Decide, question: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._decide = decide
        self._identifiers: tuple[AnswerIdentifier, ...] = ()
        picture = PlainLabel(self)
        picture.setContentsMargins(0, 4, 0, 0)
        picture.setPixmap(icons.pixmap("eye-off", 14, "muted"))
        self.words = PlainLabel(self)
        self.words.setWordWrap(True)
        theme.set_role(self.words, "muted")
        self.button = MenuButton(self)
        self.button.setObjectName("quietButton")
        self.button.setText(QCoreApplication.translate("IdentifierLine", "Decide"))
        self.button.setAccessibleDescription(question)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setIconSize(QSize(14, 14))
        icons.set_icon(self.button, "chevron-down", "muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_identifiers(self, identifiers: Sequence[AnswerIdentifier]) -> None:
        """Show these, which are open."""
        if self.isHidden() == bool(identifiers):
            self.setVisible(bool(identifiers))
        if tuple(identifiers) == self._identifiers:
            return
        self._identifiers = tuple(identifiers)
        said = QCoreApplication.translate(
            "IdentifierLine", "%n word(s) may identify a person: {words}", "", len(identifiers)
        )
        named = [identifier.words.exact for identifier in identifiers[:NAMED]]
        sentence = said.format(words=", ".join(named + [ELLIPSIS] * (len(identifiers) > NAMED)))
        if len(identifiers) == 1:
            sentence = f"{sentence} ({sign_phrase(identifiers[0].sign)})"
        self.words.setText(sentence)
        self.button.setAccessibleName(sentence)
        self._fill_menu()

    def _fill_menu(self) -> None:
        menu = self.button.choices
        menu.clear()
        if len(self._identifiers) == 1:
            self._offer(menu, self._identifiers[0])
            return
        for identifier in self._identifiers:
            title = f"{identifier.words.exact}  ·  {kind_name(identifier.words.kind)}, {sign_phrase(identifier.sign)}"
            self._offer(menu.addMenu(title.replace("&", "&&")), identifier)

    def _offer(self, menu: QMenu, identifier: AnswerIdentifier) -> None:
        for icon, text, decision in (
            ("circle-x", QCoreApplication.translate("Identifiers", "Not an identifier"), Decision.NOT_IDENTIFIER),
            ("circle-check", QCoreApplication.translate("IdentifierLine", "May stay, and leave"), Decision.ACCEPTED),
        ):
            action = menu.addAction(icons.icon(icon), text)
            action.triggered.connect(partial(self._decide, identifier, decision))


DELAY = 900
"""Milliseconds after a save before answers are looked through: who goes on writing is not disturbed."""
NEAR = 8
"""Pages before and after the one that is read that are marked."""


@dataclass(frozen=True, slots=True)
class _InJudgment:
    judgment: str
    identifiers: tuple[JudgmentIdentifier, ...]


@dataclass(frozen=True, slots=True)
class _InAnswers:
    case: str
    identifiers: tuple[AnswerIdentifier, ...]


class IdentifierController(QObject):
    """Works on one coding at a time. Everything is looked for off the window's thread."""

    def __init__(self, context: ProjectContext, judgments: JudgmentPane, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._judgments = judgments
        self._work: CodingWork | None = None
        self._state: FormState | None = None
        self._in_judgment = _InJudgment("", ())
        self._looking: Task | None = None
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(DELAY)
        self._waiting.timeout.connect(self._look_at_answers)
        self._action = judgments.header.menu_button.names_action
        self._action.setChecked(context.settings.marks_identifiers)
        self._action.toggled.connect(self._turn)
        judgments.judgment_shown.connect(self._look_at_judgment)
        for view in (judgments.flowing, judgments.paged.view):
            view.page_changed.connect(self._follow)
        judgments.layer.notes = self._notes
        judgments.layer.menu_opened.connect(self._add_to_menu)

    def open(self, work: CodingWork, state: FormState) -> None:
        """Work on this coding from now on."""
        self._work, self._state = work, state
        work.changed.connect(self._wait)
        state.identifier_decided.connect(self._decide_on_answer)
        state.identifier_marked.connect(self._mark_in_answer)
        self._wait()

    def close(self) -> None:
        """Work on no coding."""
        self._waiting.stop()
        self._work = self._state = None
        self._in_judgment = _InJudgment("", ())

    @Slot()
    def toggle(self) -> None:
        """Mark names and identifiers in the judgment, or no longer."""
        self._action.toggle()

    # The judgment

    @Slot(bool)
    def _turn(self, is_on: bool) -> None:
        self._context.settings.marks_identifiers = is_on
        self._look_at_judgment()

    @Slot()
    def _look_at_judgment(self) -> None:
        judgment = self._judgments.judgment()
        if judgment != self._in_judgment.judgment:
            self._in_judgment = _InJudgment(judgment, ())
        self._show()
        if self._looking is not None:
            self._looking.cancel()
        if judgment and self._action.isChecked():
            self._looking = self._context.tasks.start(
                partial(_find_in_judgment, self._context.project, judgment),
                done=self._take_judgment,
                failed=self._context.banner.show_error,
            )

    @Slot(object)
    def _take_judgment(self, found: _InJudgment) -> None:
        if found.judgment == self._judgments.judgment():
            self._in_judgment = found
            self._show()

    def _show(self) -> None:
        is_on = self._action.isChecked()
        first, last = self._near() if is_on else (0, 0)
        found = [one for one in self._in_judgment.identifiers if first <= one.start < last]
        shown = [(one.start, one.end) for one in found if one.decision is not Decision.NOT_IDENTIFIER]
        self._judgments.view.show_identifiers(shown)

    @Slot()
    def _follow(self) -> None:
        """Mark the pages that come into view."""
        if self._in_judgment.identifiers:
            self._show()

    def _near(self) -> tuple[int, int]:
        """Return where the pages about the one that is read begin and end: a long judgment has thousands of marks."""
        pages, page = self._judgments.view.pages(), self._judgments.view.current_page() - 1
        ends = [0, *accumulate(len(text) + len(PAGE_BREAK) for text in pages)]
        return ends[max(0, page - NEAR)], ends[min(len(pages), page + NEAR + 1)]

    def _at(self, place: int) -> JudgmentIdentifier | None:
        if not self._action.isChecked():
            return None
        return next((one for one in self._in_judgment.identifiers if one.start <= place < one.end), None)

    def _notes(self, place: int) -> tuple[str, ...]:
        found = self._at(place)
        if found is None or found.decision is Decision.NOT_IDENTIFIER:
            return ()
        said = self.tr("May identify a person: {kind}").format(kind=kind_name(found.words.kind))
        return (f"{said} ({sign_phrase(found.sign)})",)

    @Slot(object, int)
    def _add_to_menu(self, menu: QMenu, place: int) -> None:
        found, places = self._at(place), self._judgments.view.selected_places()
        if found is None and places is None:
            return
        menu.addSeparator()
        if found is not None and found.decision is Decision.NOT_IDENTIFIER:
            again = menu.addAction(icons.icon("eye-off"), self.tr("Identifies a person"))
            again.triggered.connect(partial(self._decide_in_judgment, found, None))
        elif found is not None:
            denied = menu.addAction(icons.icon("circle-x"), self.tr("Not an identifier"))
            denied.triggered.connect(partial(self._decide_in_judgment, found, Decision.NOT_IDENTIFIER))
        if places is not None:
            words = whole_text(self._judgments.view.pages())[slice(*places)]
            menu.addMenu(kinds_menu(self.tr("Mark as identifier"), partial(self._mark_in_judgment, words), menu))

    def _decide_in_judgment(self, found: JudgmentIdentifier, decision: Decision | None) -> None:
        if self._saves(partial(service.decide, self._context.project, (found,), decision)):
            self._look_at_judgment()

    def _mark_in_judgment(self, words: str, kind: IdentifierKind) -> None:
        if self._saves(partial(service.mark, self._context.project, self._judgments.judgment(), "", kind, words)):
            self._judgments.view.select_nothing()
            self._action.setChecked(True)
            self._look_at_judgment()

    # Answers

    @Slot()
    def _wait(self) -> None:
        self._waiting.start()

    @Slot()
    def _look_at_answers(self) -> None:
        """Only primary codings leave the country."""
        work = self._work
        if work is not None and work.coding.coding.role is CodingRole.PRIMARY:
            case = work.coding.coding.case
            look = partial(_find_in_answers, self._context.project, case)
            self._context.tasks.start(look, done=self._take_answers, failed=self._context.banner.show_error)

    @Slot(object)
    def _take_answers(self, found: _InAnswers) -> None:
        work, state = self._work, self._state
        if work is None or state is None or work.coding.coding.case != found.case:
            return
        by_ref: dict[Ref, tuple[AnswerIdentifier, ...]] = {}
        for one in found.identifiers:
            ref = Ref(one.words.holder, one.words.question)
            if one.is_open:
                by_ref[ref] = (*by_ref.get(ref, ()), one)
        state.set_identifiers(by_ref)

    @Slot(object, object)
    def _decide_on_answer(self, found: AnswerIdentifier, decision: Decision) -> None:
        if self._saves(partial(service.decide, self._context.project, (found,), decision)):
            self._look_at_answers()

    @Slot(object, object, str)
    def _mark_in_answer(self, ref: Ref, kind: IdentifierKind, words: str) -> None:
        if self._saves(partial(service.mark, self._context.project, ref.row, ref.key, kind, words)):
            self._look_at_answers()

    def _saves(self, save: Callable[[], object]) -> bool:
        try:
            save()
        except UserError as error:
            self._context.banner.show_error(error)
            return False
        return True


def _find_in_judgment(project: OpenProject, judgment: str) -> Generator[Progress, None, _InJudgment]:
    found = yield from service.identifiers_in_judgment(project, judgment)
    return _InJudgment(judgment, found)


def _find_in_answers(project: OpenProject, case: str) -> Generator[Progress, None, _InAnswers]:
    found = yield from service.identifiers_in_answers(project, (case,))
    return _InAnswers(case, found)
