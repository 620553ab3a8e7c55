"""Dialog in which a brief is approved in one language, and what approves and withdraws by it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from tipcoder.services.briefs.approving import approve, withdraw_approval
from tipcoder.services.briefs.brief import read_brief
from tipcoder.services.briefs.checks import BriefCheck, BriefChecker, CheckKind
from tipcoder.services.briefs.desk import BriefDesk, checks_of
from tipcoder.services.briefs.generalising import ATTRIBUTES
from tipcoder.services.projects import OpenProject
from tipcoder.ui.briefs.brief_view import place_of
from tipcoder.ui.briefs.brief_words import attribute_words, check_title, language_name
from tipcoder.ui.briefs.checks_dialog import ChecksDialog
from tipcoder.ui.dialogs.dialog import shown
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.plain_label import PlainLabel


class ApproveBriefDialog(ChecksDialog):
    """Approves a brief in one language.

    `generalising` are the attributes of which less is told, `wanted` a check whose place the person wants to see
    instead of approving; `checker` made the checks.
    """

    def __init__(self, context: ProjectContext, desk: BriefDesk, language: str, parent: QWidget | None = None) -> None:
        approval = desk.approvals.get(language)
        super().__init__(context, frozenset[str]() if approval is None else approval.accepted, parent)
        self._desk = desk
        self._language = language
        before = frozenset[str]() if approval is None else approval.generalised
        self.wanted: BriefCheck | None = None
        self.checker: BriefChecker | None = None
        self.set_heading(
            self.tr("Approve the brief of case {number}: {language}").format(
                number=desk.brief.case.number, language=language_name(language)
            ),
            self.tr(
                "Decide on each point by itself. What you approve is kept as it is now; when the coding or a text "
                "changes later, the brief waits for you again."
            ),
        )
        self.less_label = PlainLabel(self, self.tr("Tell less in this brief, so that fewer persons can be recognised:"))
        self.less_label.setWordWrap(True)
        self.body.addWidget(self.less_label)
        self.less = {name: QCheckBox(attribute_words(name), self) for name in ATTRIBUTES}
        for name, box in self.less.items():
            box.setChecked(name in before)
            box.toggled.connect(self.read)
            self.body.addWidget(box)
        self.read()

    @property
    def generalising(self) -> frozenset[str]:
        """The attributes of which less is told."""
        return frozenset(name for name, box in self.less.items() if box.isChecked())

    def _reading(self) -> Callable[[], Sequence[BriefCheck]]:
        return partial(self._read, self._desk.brief.case.id, self._language, self.generalising)

    def _read(self, case: str, language: str, generalising: frozenset[str]) -> Sequence[BriefCheck]:
        """Read the checks; what they need of all cases is read once, as nothing else changes the project meanwhile."""
        self.checker = self.checker or BriefChecker(self._context.project)
        return checks_of(self._context.project, case, language, generalising, self.checker)

    def show_checks(self, checks: Sequence[BriefCheck]) -> None:
        super().show_checks(checks)
        recognisable = any(check.kind is CheckKind.SMALL_CELLS for check in checks) or bool(self.generalising)
        for widget in (self.less_label, *self.less.values()):
            widget.setVisible(recognisable)

    def _title(self, check: BriefCheck) -> str:
        text = self._desk.texts[place_of(self._desk, check)]
        about = check.row if text.is_of_part else text.caption
        part = self._desk.headings[check.part, self._language]
        return " · ".join(filter(None, (check_title(check.kind), part, about)))

    def _tools(self, check: BriefCheck) -> Sequence[tuple[str, Callable[[], object]]]:
        return [(self.tr("Show the place"), partial(self.show_place, check))]

    def show_place(self, check: BriefCheck) -> None:
        """Leave the dialog for the place of a check."""
        self.wanted = check
        self.reject()


class BriefApproving(QObject):
    """Approves briefs, and withdraws approvals, as the person decides.

    Signals:
        decided(object): an approval was stored.
        place_wanted(BriefPlace): the person wants to see a place first.
    """

    decided = Signal(object)
    place_wanted = Signal(object)

    def __init__(self, context: ProjectContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._window = parent

    def approve(self, desk: BriefDesk, language: str) -> None:
        """Let the person decide on what is open, and approve a brief in a language."""
        with shown(ApproveBriefDialog(self._context, desk, language, self._window)) as dialog:
            wanted, is_accepted = dialog.wanted, dialog.is_accepted
            decisions = (dialog.accepted_ids, dialog.generalising, dialog.checker)
        if wanted is not None:
            self.place_wanted.emit(place_of(desk, wanted))
        elif is_accepted:
            self._start(partial(_approve, self._context.project, desk.brief.case.id, language, *decisions))

    def withdraw(self, desk: BriefDesk, language: str) -> None:
        """Withdraw the approval of a brief in a language; it can be brought back by undo."""
        self._start(partial(withdraw_approval, self._context.project, desk.brief, language))

    def _start(self, work: Callable[[], object]) -> None:
        self._context.tasks.start(work, done=self.decided.emit, failed=self._context.banner.show_error)


def _approve(
    project: OpenProject,
    case: str,
    language: str,
    accepted: frozenset[str],
    generalising: frozenset[str],
    checker: BriefChecker | None,
) -> None:
    approve(project, read_brief(project, case), language, accepted, generalising, checker)
