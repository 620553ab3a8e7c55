"""Dialog that asks who is at work, of a project that several persons code."""

from PySide6.QtWidgets import QButtonGroup, QDialogButtonBox, QRadioButton, QWidget

from tipcoder.domain.projects import CodingRole
from tipcoder.services.double_coding.coders import CoderAtWork, list_roles, work_as
from tipcoder.services.projects import OpenProject
from tipcoder.ui.dialogs.dialog import Dialog, shown


def choose_coder(
    project: OpenProject, parent: QWidget | None = None, before: tuple[str, CodingRole] | None = None
) -> bool:
    """Let the person who answers be at work; False if the project is not to be opened. One coder is not asked.

    Nor is who was at work in a role `before` the project was locked.
    """
    roles = list_roles(project)
    if project.project.is_regional or len({role.coder for role in roles}) < 2:
        return True
    if before in [(role.coder, role.role) for role in roles]:
        work_as(project, *before)
        return True
    with shown(CoderDialog(roles, project.project.coder, parent)) as dialog:
        if dialog.is_accepted:
            chosen = dialog.chosen()
            work_as(project, chosen.coder, chosen.role)
        return dialog.is_accepted


class CoderDialog(Dialog):
    """One choice for each person and role. Who codes a case a second time sees nothing of the first coding."""

    def __init__(self, roles: tuple[CoderAtWork, ...], coder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roles = roles
        self._group = QButtonGroup(self)
        self.choices: list[QRadioButton] = []
        self.body.setSpacing(4)
        for role in roles:
            button = QRadioButton(self)
            button.setChecked(not self.choices or (role.coder == coder and role.role is CodingRole.PRIMARY))
            self._group.addButton(button)
            self.choices.append(button)
            self.body.addWidget(button)
        self.open_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Open"), primary=True)
        self.cancel_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self.open_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.set_heading(
            self.tr("Who codes?"),
            self.tr("Who codes a case a second time sees nothing of the first coding until both are submitted."),
        )
        for role, button in zip(self._roles, self.choices, strict=True):
            is_second = role.role is CodingRole.SECOND
            words = self.tr("%n case(s), second coding", "", role.codings) if is_second else ""
            words = words or self.tr("%n case(s), first coding", "", role.codings)
            button.setText(f"{role.coder}: {words}")
        self.choices[0].setFocus()

    def chosen(self) -> CoderAtWork:
        """Return who is at work, and in which role."""
        return next(role for role, button in zip(self._roles, self.choices, strict=True) if button.isChecked())
