"""Page of exports and imports: a card for each action, and the lists of past exports and deliveries."""

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tipcoder.messages.profiles import profile_name
from tipcoder.messages.releases import release_kind_name, release_readers, release_state_name
from tipcoder.services.delivered import StoredDelivery, list_deliveries
from tipcoder.services.release.ledger import Audience, RecordedRelease, ReleaseState, list_releases, restore, withdraw
from tipcoder.ui import file_choice, theme
from tipcoder.ui.dialogs.dialog import shown
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.exchange.check_dialog import CheckDialog
from tipcoder.ui.exchange.consolidation.consolidation_dialog import ConsolidationDialog
from tipcoder.ui.exchange.copy_dialog import HandOverDialog
from tipcoder.ui.exchange.report_dialog import ReportDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.text.time_text import moment_words
from tipcoder.ui.widgets.action_card import ActionCard
from tipcoder.ui.widgets.banner import Banner
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.tables.wrapped_table import TableCell, WrappedTable

MARGIN = 32
COLUMNS = 3
COLUMN = 1320
"""Width beyond which the page stays in the middle."""
MOST = 360
"""Height of a table beyond which it scrolls."""
CHECKSUM = 12
"""Digits of a checksum that are enough to compare by eye."""


class ExchangePage(Retranslating, QWidget):
    """Reads what left, and what was delivered, whenever it is shown.

    Signals:
        export_wanted, import_wanted: done by who owns the pages that must be closed first.
    """

    export_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, context: ProjectContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.banner = Banner(self, floats=True)
        self.export_card = ActionCard("file-spreadsheet", self)
        self.import_card = ActionCard("file-plus", self)
        self.hand_over_card = ActionCard("key", self)
        self.check_card = ActionCard("circle-check", self)
        self.consolidate_card = ActionCard("scale", self)
        self.report_card = ActionCard("book-open", self)
        self._deliveries_caption, self._exports_caption, self._nothing = (
            PlainLabel(self),
            PlainLabel(self),
            PlainLabel(self),
        )
        self.deliveries = WrappedTable(6, (1,), self, most=MOST)
        self.exports = WrappedTable(6, (1, 2), self, most=MOST)
        self.exports.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.about_export = PlainLabel(self)
        self.withdraw_button, self.restore_button = QPushButton(self), QPushButton(self)
        self._releases: tuple[RecordedRelease, ...] = ()
        self._lay_out()
        self.import_card.setHidden(context.project.is_read_only)
        self.export_card.clicked.connect(self.export_wanted)
        self.import_card.clicked.connect(self.import_wanted)
        self.hand_over_card.clicked.connect(self.hand_over)
        self.check_card.clicked.connect(self.check)
        self.consolidate_card.clicked.connect(self.consolidate)
        self.report_card.clicked.connect(self.draft_report)
        self.exports.itemSelectionChanged.connect(self._show_selected)
        self.withdraw_button.clicked.connect(self.withdraw)
        self.restore_button.clicked.connect(self.restore)
        self.retranslate()

    def take_focus(self) -> None:
        """Put the keyboard where work goes on."""
        self.export_card.setFocus()

    @Slot()
    def hand_over(self) -> None:
        """Write a copy of the project for somebody else."""
        HandOverDialog(self._context, self).run()
        self.read()

    @Slot()
    def check(self) -> None:
        """Check workbooks that came in."""
        workbooks = file_choice.open_workbooks(self, self._context.settings)
        if workbooks:
            CheckDialog(workbooks, self._context.settings, self._context.tasks, self).run()

    @Slot()
    def consolidate(self) -> None:
        """Bring deliveries together: into this project, if it is a regional one."""
        regional = self._context.project if self._context.project.project.is_regional else None
        with shown(ConsolidationDialog(regional, self._context.settings, self._context.tasks, self)) as dialog:
            consolidated, wanted = dialog.consolidated, dialog.wanted
        if consolidated is not None and regional is not None:
            self._context.events.taxonomies_changed.emit("")
            self._context.events.cases_changed.emit("")
        self.read()
        if wanted is not None:
            self._context.events.project_wanted.emit(wanted)

    @Slot()
    def draft_report(self) -> None:
        """Draft the report of findings."""
        ReportDialog(self._context, self).run()
        self.read()

    @Slot()
    def withdraw(self) -> None:
        """Ask why the selected public edition reached nobody, and record it."""
        found = self._selected()
        if found is not None and WithdrawDialog(found, self._context, self).run():
            self._follow_ledger()

    @Slot()
    def restore(self) -> None:
        """Take back that the selected public edition reached nobody."""
        found = self._selected()
        if found is not None:
            work = partial(restore, self._context.project, found.id)
            self._context.tasks.start(work, done=self._follow_ledger, failed=self.banner.show_error)

    @Slot(object)
    def _follow_ledger(self, _: object = None) -> None:
        self._context.events.releases_changed.emit()
        self.read()

    def read(self) -> None:
        """Show what left, and what was delivered, as it is by now."""
        selected, deliveries = self._selected(), list_deliveries(self._context.project)
        self._releases = list_releases(self._context.project)
        headers = (
            self.tr("When"),
            self.tr("What"),
            self.tr("For whom"),
            self.tr("Edition"),
            self.tr("Cases"),
            self.tr("State"),
        )
        self.exports.show_rows(headers, [_exported(found) for found in self._releases])
        ids = [found.id for found in self._releases]
        if selected is not None and selected.id in ids:
            self.exports.selectRow(ids.index(selected.id))
        came = (
            self.tr("Country"),
            self.tr("File"),
            self.tr("Written"),
            self.tr("Received"),
            self.tr("Cases"),
            self.tr("Version"),
        )
        current = [found for found in deliveries if not found.replaced_by]
        self.deliveries.show_rows(came, [_delivered(found) for found in current])
        for part in (self._deliveries_caption, self.deliveries):
            part.setVisible(bool(current))
        self.exports.setVisible(bool(ids))
        self._nothing.setVisible(not ids)
        self._show_selected()

    def _selected(self) -> RecordedRelease | None:
        rows = self.exports.selectionModel().selectedRows()
        return self._releases[rows[0].row()] if rows and rows[0].row() < len(self._releases) else None

    @Slot()
    def _show_selected(self) -> None:
        found, is_read_only = self._selected(), self._context.project.is_read_only
        is_public = found is not None and found.release.audience is Audience.PUBLIC
        is_withdrawn = found is not None and found.state is ReleaseState.WITHDRAWN
        any_public = any(one.release.audience is Audience.PUBLIC for one in self._releases)
        self.withdraw_button.setVisible(any_public and not is_withdrawn and not is_read_only)
        self.withdraw_button.setEnabled(is_public)
        self.restore_button.setVisible(is_withdrawn and not is_read_only)
        self.restore_button.setEnabled(found is not None and found.is_restorable)
        self.about_export.setText("" if found is None else self._about(found))
        self.about_export.setVisible(found is not None)

    def _about(self, found: RecordedRelease) -> str:
        """Say of what left what the table has no room for."""
        left = found.release
        checksum = self.tr("SHA-256 {digits}…").format(digits=left.sha256[:CHECKSUM]) if left.sha256 else ""
        facts = (left.file_name, _FORMATS.get(left.format, ""), profile_name(left.profile), checksum)
        lines = [" · ".join(filter(None, facts))]
        if found.state is ReleaseState.WITHDRAWN:
            lines.append(self.tr("It reached nobody: {reason}").format(reason=found.why))
            if not found.is_restorable:
                lines.append(self.tr("Something was published since: this stays."))
        return "\n".join(filter(None, lines))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.read()

    def retranslate(self) -> None:
        self.export_card.set_texts(
            self.tr("Export a workbook"), self.tr("What may cross a border, or everything, as an Excel workbook.")
        )
        self.import_card.set_texts(
            self.tr("Import a workbook"), self.tr("Read back one that was corrected, or coded in Excel.")
        )
        self.hand_over_card.set_texts(
            self.tr("Hand over a copy"), self.tr("For a colleague who may see all of it, with another passphrase.")
        )
        self.check_card.set_texts(
            self.tr("Check workbooks"), self.tr("See what is wrong in deliveries, and send it back.")
        )
        self.consolidate_card.set_texts(
            self.tr("Consolidate deliveries"), self.tr("Make one regional workbook of those of several countries.")
        )
        self.report_card.set_texts(
            self.tr("Draft the report"),
            self.tr("Findings of all cases as a Word document: sentences, tables and charts to be finished by hand."),
        )
        self._exports_caption.setText(self.tr("What left this project"))
        self._deliveries_caption.setText(self.tr("What was delivered to this project"))
        self._nothing.setText(self.tr("Nothing yet."))
        self.exports.setAccessibleName(self.tr("What left this project"))
        self.withdraw_button.setText(self.tr("It reached nobody…"))
        self.withdraw_button.setToolTip(
            self.tr("The selected public edition stayed here: later editions are no longer compared with it")
        )
        self.restore_button.setText(self.tr("It did leave"))
        self.restore_button.setToolTip(self.tr("Later editions are compared with it again"))
        self.deliveries.setAccessibleName(self.tr("What was delivered to this project"))
        if self.isVisible():
            self.read()

    def _lay_out(self) -> None:
        column = QWidget(self)
        column.setMaximumWidth(COLUMN)
        cards = QGridLayout()
        cards.setSpacing(16)
        shown = (
            self.export_card,
            self.import_card,
            self.report_card,
            self.hand_over_card,
            self.check_card,
            self.consolidate_card,
        )
        for place, card in enumerate(shown):
            cards.addWidget(card, place // COLUMNS, place % COLUMNS)
        for number in range(COLUMNS):
            cards.setColumnStretch(number, 1)
        body = QVBoxLayout(column)
        body.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        body.setSpacing(8)
        body.addLayout(cards)
        body.addSpacing(16)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.withdraw_button)
        buttons.addWidget(self.restore_button)
        buttons.addStretch(1)
        self.about_export.setWordWrap(True)
        theme.set_role(self.about_export, "muted")
        for caption, table in ((self._deliveries_caption, self.deliveries), (self._exports_caption, self.exports)):
            theme.set_role(caption, "strong")
            body.addWidget(caption)
            body.addWidget(table)
        theme.set_role(self._nothing, "muted")
        body.addWidget(self._nothing)
        body.addWidget(self.about_export)
        body.addLayout(buttons)
        body.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)


class WithdrawDialog(WorkDialog):
    """Asks why a public edition reached nobody, and records it; without a reason nothing is recorded."""

    def __init__(self, found: RecordedRelease, context: ProjectContext, parent: QWidget | None = None) -> None:
        super().__init__(context.tasks, parent)
        self._context = context
        self._id = found.id
        self.set_heading(
            self.tr("It reached nobody"),
            self.tr(
                "{what} of {when}: say so only if nobody outside the team has it or saw it. Later editions are then no "
                "longer compared with it, and may tell what would single out a person beside it."
            ).format(what=release_kind_name(found.release.kind), when=moment_words(found.made_at)),
        )
        self.reason = QLineEdit(self)
        field = CaptionedField(self.reason, parent=self, caption=self.tr("Why?"))
        field.set_hint(
            self.tr("For example: a draft, deleted before it was sent. It can be taken back until you publish again.")
        )
        self.body.addWidget(field)
        self.record_button = self.add_button(
            QDialogButtonBox.ButtonRole.AcceptRole, self.tr("It reached nobody"), primary=True
        )
        self.cancel_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self.record_button.clicked.connect(self.record)
        self.cancel_button.clicked.connect(self.reject)
        self.reason.textChanged.connect(self._offer)
        self._offer()
        self.reason.setFocus()

    @Slot()
    def record(self) -> None:
        """Record that it reached nobody, and close."""
        work = partial(withdraw, self._context.project, self._id, self.reason.text())
        self._start(work, self._close, can_stop=False)

    @Slot(object)
    def _close(self, _: object) -> None:
        self._end()
        self.accept()

    @Slot()
    def _offer(self) -> None:
        self.record_button.setEnabled(bool(self.reason.text().strip()))


_FORMATS = {"xlsx": "Excel", "csv": "CSV", "spss": "SPSS", "stata": "Stata"}
"""Names of formats, the same in every language."""


def _exported(found: RecordedRelease) -> tuple[TableCell, ...]:
    left = found.release
    colour = "muted" if found.state is ReleaseState.WITHDRAWN else "text"
    texts = (
        moment_words(found.made_at),
        release_kind_name(left.kind),
        release_readers(left),
        found.edition,
        str(left.cases),
        release_state_name(found.state),
    )
    return tuple(TableCell(text, colour=colour) for text in texts)


def _delivered(found: StoredDelivery) -> tuple[TableCell, ...]:
    delivery = found.delivery
    texts = (
        delivery.country,
        delivery.name,
        _written(delivery.written_at),
        moment_words(found.received_at),
        str(delivery.counts.cases),
        delivery.form_version,
    )
    return tuple(map(TableCell, texts))


def _written(at: str) -> str:
    """Return when a delivery says that it was written (UTC) as local time; what is no point in time stays as it is."""
    try:
        return moment_words(datetime.fromisoformat(at).replace(tzinfo=UTC))
    except (ValueError, OverflowError):
        return at
