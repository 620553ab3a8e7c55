"""Dialog in which a brief is approved in one language: every check is looked at and decided by itself."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tipcoder.services.briefs.approving import approve, withdraw_approval
from tipcoder.services.briefs.brief import read_brief
from tipcoder.services.briefs.checks import BriefCheck, CheckKind
from tipcoder.services.briefs.desk import BriefDesk, checks_of
from tipcoder.services.briefs.generalising import ATTRIBUTES
from tipcoder.services.projects import OpenProject
from tipcoder.ui import theme
from tipcoder.ui.briefs.brief_view import place_of
from tipcoder.ui.briefs.brief_words import attribute_words, check_title, language_name
from tipcoder.ui.dialogs.dialog import shown
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.text.excerpt import excerpt
from tipcoder.ui.widgets.plain_label import PlainLabel

WIDTH = 760


class ApproveBriefDialog(WorkDialog):
    """Reads the checks in the background, and again when less is to be told.

    `accepted` are the ids of the checks that may stay, `generalising` the attributes of which less is told, `wanted`
    a check whose place the person wants to see instead of approving.
    """

    def __init__(self, context: ProjectContext, desk: BriefDesk, language: str, parent: QWidget | None = None) -> None:
        super().__init__(context.tasks, parent, WIDTH)
        self._context = context
        self._desk = desk
        self._language = language
        approval = desk.approvals.get(language)
        self._ticked = set[str]() if approval is None else set(approval.accepted)
        before = frozenset[str]() if approval is None else approval.generalised
        self.checks: Sequence[BriefCheck] = ()
        self.boxes: dict[str, QCheckBox] = {}
        self.wanted: BriefCheck | None = None
        self.set_heading(
            self.tr("Approve the brief of case {number}: {language}").format(
                number=desk.brief.case.number, language=language_name(language)
            ),
            self.tr(
                "Decide on each point by itself. What you approve is kept as it is now; when the coding or a text "
                "changes later, the brief waits for you again."
            ),
        )
        self._list = QWidget(self)
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self.body.addWidget(self._list)
        self.less_label = PlainLabel(self, self.tr("Tell less in this brief, so that fewer persons can be recognised:"))
        self.less_label.setWordWrap(True)
        self.body.addWidget(self.less_label)
        self.less = {name: QCheckBox(attribute_words(name), self) for name in ATTRIBUTES}
        for name, box in self.less.items():
            box.setChecked(name in before)
            box.toggled.connect(self.read)
            self.body.addWidget(box)
        self.approve_button = self.add_button(
            QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Approve"), primary=True, is_guarded=True
        )
        self.cancel_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self.approve_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.read()

    @property
    def accepted_ids(self) -> frozenset[str]:
        """The ids of the checks that may stay."""
        return frozenset(id for id, box in self.boxes.items() if box.isChecked())

    @property
    def generalising(self) -> frozenset[str]:
        """The attributes of which less is told."""
        return frozenset(name for name, box in self.less.items() if box.isChecked())

    @Slot()
    def read(self) -> None:
        """Read what is to be decided."""
        self._ticked |= self.accepted_ids
        case = self._desk.brief.case.id
        work = partial(checks_of, self._context.project, case, self._language, self.generalising)
        self._start(work, self._take, can_stop=False)

    @Slot(object)
    def _take(self, checks: Sequence[BriefCheck]) -> None:
        self._end()
        self.checks = checks
        self.boxes = {}
        while (item := self._rows.takeAt(0)) is not None:
            item.widget().deleteLater()
        for check in checks:
            self._rows.addWidget(self._row(check))
        if not checks:
            self._rows.addWidget(PlainLabel(self._list, self.tr("Nothing is open.")))
        recognisable = any(check.kind is CheckKind.SMALL_CELLS for check in checks) or bool(self.generalising)
        for widget in (self.less_label, *self.less.values()):
            widget.setVisible(recognisable)
        self._offer()

    def _row(self, check: BriefCheck) -> QFrame:
        row = QFrame(self._list)
        theme.set_role(row, "panel")
        part = self._desk.headings[check.part, self._language]
        title = PlainLabel(row, " · ".join(filter(None, (check_title(check.kind), part, self._about(check)))))
        theme.set_role(title, "strong")
        words = PlainLabel(row, excerpt(check.words, ())[0])
        for label in (title, words):
            label.setWordWrap(True)
        said, layout = QVBoxLayout(), QHBoxLayout(row)
        said.setSpacing(4)
        said.addWidget(title)
        said.addWidget(words)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.addLayout(said, 1)
        if check.may_be_accepted:
            box = self.boxes[check.id] = QCheckBox(self.tr("It may stay"), row)
            box.setAccessibleName(f"{box.text()}: {title.text()}, {check.words}")
            box.setChecked(check.id in self._ticked)
            box.toggled.connect(self._offer)
            layout.addWidget(box)
        button = QPushButton(self.tr("Show the place"), row)
        button.setAccessibleName(f"{button.text()}: {title.text()}")
        button.setAutoDefault(False)
        theme.set_role(button, "quiet")
        button.clicked.connect(partial(self.show_place, check))
        layout.addWidget(button)
        return row

    def _about(self, check: BriefCheck) -> str:
        """Return what a row is called, "" for a whole part."""
        text = self._desk.texts[place_of(self._desk, check)]
        return check.row if text.is_of_part else text.caption

    def show_place(self, check: BriefCheck) -> None:
        """Leave the dialog for the place of a check."""
        self.wanted = check
        self.reject()

    @Slot()
    def _offer(self) -> None:
        accepted = self.accepted_ids
        self.approve_button.setEnabled(all(check.id in accepted for check in self.checks))

    def _end(self) -> None:
        super()._end()
        self._offer()

    def _stopped_message(self) -> str:
        return ""


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
            decisions = (dialog.accepted_ids, dialog.generalising)
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
    project: OpenProject, case: str, language: str, accepted: frozenset[str], generalising: frozenset[str]
) -> None:
    approve(project, read_brief(project, case), language, accepted, generalising)
