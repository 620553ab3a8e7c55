"""Status bar of an open project: time of the last save, coder, framework, missing answers."""

from collections.abc import Sequence

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from tipcoder.domain.projects import CodingRole, Completeness
from tipcoder.services.projects import OpenProject
from tipcoder.ui import icons, theme
from tipcoder.ui.save_state import SaveState
from tipcoder.ui.text.names import framework_title
from tipcoder.ui.widgets.elided_label import ElidedLabel
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating

ICON = 16


class StatusBar(Retranslating, QFrame):
    """Says all the time what a person would otherwise worry about."""

    def __init__(self, project: OpenProject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "footer")
        self._project = project
        self._saved_at: QTime | None = None
        self._save_state = SaveState.SAVED
        self._counts: Completeness | None = None
        self._is_delivered = False
        self._without_entries: tuple[str, ...] = ()
        self.saved = PlainLabel(self)
        self.coder = PlainLabel(self)
        self.framework = ElidedLabel(self)  # gives way: a small screen has no room for all of its title
        self.faults = PlainLabel(self)
        self._lock = PlainLabel(self)
        self.encrypted = PlainLabel(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(16)
        for label in (self.saved, self.coder):
            layout.addWidget(label)
        layout.addWidget(self.framework, 1)
        layout.addWidget(self.faults)
        lock = QHBoxLayout()
        lock.setSpacing(6)
        lock.addWidget(self._lock)
        lock.addWidget(self.encrypted)
        layout.addLayout(lock)
        for label in (self.saved, self.coder, self.framework, self.encrypted):
            theme.set_role(label, "muted")
        theme.theme_notice().theme_changed.connect(self._draw_icon)
        self._draw_icon()
        self.retranslate()

    def show_saved(self) -> None:
        """Say that something was saved now; everything, unless something else is typed."""
        self._saved_at = QTime.currentTime()
        self._say_saved()

    def show_save_state(self, state: SaveState) -> None:
        """Say whether all that is typed is saved."""
        self._save_state = state
        self._say_saved()

    def show_counts(
        self, counts: Completeness | None, *, is_delivered: bool = False, without_entries: Sequence[str] = ()
    ) -> None:
        """Say what is missing or wrong in the coding that is open; None if none is. Of one that was delivered, say
        how many answers came.

        `without_entries` are the rosters that lack entries, and of which nobody said that there are none.
        """
        self._counts, self._is_delivered, self._without_entries = counts, is_delivered, tuple(without_entries)
        self.retranslate()

    def retranslate(self) -> None:
        self._say_saved()
        project, form = self._project.project, self._project.form
        is_second = project.role is CodingRole.SECOND
        coder = self.tr("Second coder {code}") if is_second else self.tr("Coder {code}")
        self.coder.setText(coder.format(code=project.coder))
        self.framework.setText(
            self.tr("Framework {title} {version}").format(title=framework_title(form.title), version=form.version)
        )
        self.framework.setToolTip(plain_tip(self.framework.text()))
        self.encrypted.setText(self.tr("Encrypted"))
        self._say_faults()

    def _say_saved(self) -> None:
        if self._save_state is SaveState.SAVING:
            self.saved.setText(self.tr("Saving…"))
        elif self._save_state is SaveState.UNSAVED:
            self.saved.setText(self.tr("Not saved yet"))
        elif self._saved_at is None:
            self.saved.setText(self.tr("Everything is saved"))
        else:
            saved_at = self._saved_at.toString("HH:mm")
            self.saved.setText(self.tr("Everything is saved {time}").format(time=saved_at))
        theme.set_role(self.saved, "warning" if self._save_state is SaveState.UNSAVED else "muted")

    def _say_faults(self) -> None:
        counts = self._counts
        self.faults.setVisible(counts is not None)
        if counts is None:
            return
        rosters = ", ".join(self._without_entries)
        tip = self.tr("No entries yet: {rosters}").format(rosters=rosters) if rosters else ""
        self.faults.setToolTip(plain_tip(tip))
        if self._is_delivered:
            self.faults.setText(self.tr("%n answers delivered", "", counts.answered))
            theme.set_role(self.faults, "muted")
            return
        if counts.wrong or counts.missing:
            missing = self.tr("%n missing", "", counts.missing)
            wrong = self.tr("%n wrong", "", counts.wrong)
            self.faults.setText(", ".join(text for text, n in ((missing, counts.missing), (wrong, counts.wrong)) if n))
        else:
            self.faults.setText(self.tr("Nothing missing, nothing wrong"))
        theme.set_role(self.faults, "error" if counts.wrong else "warning" if counts.missing else "success")

    def _draw_icon(self) -> None:
        self._lock.setPixmap(icons.pixmap("lock", ICON, "muted"))
