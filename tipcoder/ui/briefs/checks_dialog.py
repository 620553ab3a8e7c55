"""Dialog that lists what is open before something is approved: every check is looked at and decided by itself."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tipcoder.services.briefs.checks import BriefCheck
from tipcoder.ui import theme
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.text.excerpt import excerpt
from tipcoder.ui.widgets.plain_label import PlainLabel

WIDTH = 760


class ChecksDialog(WorkDialog):
    """Reads the checks in the background, and again when something is decided that changes them.

    Subclasses say what is read and what is said of a check, and offer beside each what else can be done.
    """

    def __init__(
        self, context: ProjectContext, accepted: Sequence[str] | frozenset[str], parent: QWidget | None = None
    ) -> None:
        """Take the ids of checks that were accepted before."""
        super().__init__(context.tasks, parent, WIDTH)
        self._context = context
        self._ticked = set(accepted)
        self.checks: Sequence[BriefCheck] = ()
        self.boxes: dict[str, QCheckBox] = {}
        self._list = QWidget(self)
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self.body.addWidget(self._list)
        self.approve_button = self.add_button(
            QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Approve"), primary=True, is_guarded=True
        )
        self.cancel_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self.approve_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)

    @property
    def accepted_ids(self) -> frozenset[str]:
        """The ids of the checks that may stay."""
        return frozenset(id for id, box in self.boxes.items() if box.isChecked())

    @Slot()
    def read(self) -> None:
        """Read what is to be decided."""
        self._ticked |= self.accepted_ids
        self._start(self._reading(), self._take, can_stop=False)

    def _reading(self) -> Callable[[], object]:
        """Return the work that reads the checks; `_take` gets its result."""
        raise NotImplementedError

    @Slot(object)
    def _take(self, read: Any) -> None:
        self._end()
        self.show_checks(read)

    def show_checks(self, checks: Sequence[BriefCheck]) -> None:
        """List checks in place of those before."""
        self.checks = checks
        self.boxes = {}
        while (item := self._rows.takeAt(0)) is not None:
            item.widget().deleteLater()
        for check in checks:
            self._rows.addWidget(self._row(check))
        if not checks:
            self._rows.addWidget(PlainLabel(self._list, self.tr("Nothing is open.")))
        self._offer()

    def _row(self, check: BriefCheck) -> QFrame:
        row = QFrame(self._list)
        theme.set_role(row, "panel")
        title, words = PlainLabel(row, self._title(check)), PlainLabel(row, excerpt(self._words(check), ())[0])
        theme.set_role(title, "strong")
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
            box.setAccessibleName(f"{box.text()}: {title.text()}, {words.text()}")
            box.setChecked(check.id in self._ticked)
            box.toggled.connect(self._offer)
            layout.addWidget(box)
        for text, run in self._tools(check):
            button = QPushButton(text, row)
            button.setAccessibleName(f"{text}: {title.text()}")
            button.setAutoDefault(False)
            theme.set_role(button, "quiet")
            button.clicked.connect(run)
            layout.addWidget(button)
        return row

    def _title(self, check: BriefCheck) -> str:
        raise NotImplementedError

    def _words(self, check: BriefCheck) -> str:
        return check.words

    def _tools(self, check: BriefCheck) -> Sequence[tuple[str, Callable[[], object]]]:
        """Return the text of each button beside a check, and what it does."""
        raise NotImplementedError

    @Slot()
    def _offer(self) -> None:
        accepted = self.accepted_ids
        self.approve_button.setEnabled(all(check.id in accepted for check in self.checks))

    def _end(self) -> None:
        super()._end()
        self._offer()

    def _stopped_message(self) -> str:
        return ""
