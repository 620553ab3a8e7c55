"""Page of exports and imports: a card for each action, and the lists of past exports and deliveries."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from tipcoder.messages.profiles import profile_name
from tipcoder.services.delivered import StoredDelivery, list_deliveries
from tipcoder.services.release.ledger import RecordedRelease, list_releases
from tipcoder.ui import file_choice, theme
from tipcoder.ui.dialogs.dialog import shown
from tipcoder.ui.exchange.check_dialog import CheckDialog
from tipcoder.ui.exchange.consolidation.consolidation_dialog import ConsolidationDialog
from tipcoder.ui.exchange.copy_dialog import HandOverDialog
from tipcoder.ui.exchange.report_dialog import ReportDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.text.time_text import moment_words
from tipcoder.ui.widgets.action_card import ActionCard
from tipcoder.ui.widgets.banner import Banner
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
        self.exports = WrappedTable(7, (5,), self, most=MOST)
        self._lay_out()
        self.import_card.setHidden(context.project.is_read_only)
        self.export_card.clicked.connect(self.export_wanted)
        self.import_card.clicked.connect(self.import_wanted)
        self.hand_over_card.clicked.connect(self.hand_over)
        self.check_card.clicked.connect(self.check)
        self.consolidate_card.clicked.connect(self.consolidate)
        self.report_card.clicked.connect(self.draft_report)
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
            consolidated = dialog.consolidated
        if consolidated is not None and regional is not None:
            self._context.events.taxonomies_changed.emit("")
            self._context.events.cases_changed.emit("")
        self.read()

    @Slot()
    def draft_report(self) -> None:
        """Draft the report of findings."""
        ReportDialog(self._context, self).run()

    def read(self) -> None:
        """Show what left, and what was delivered, as it is by now."""
        exports, deliveries = list_releases(self._context.project), list_deliveries(self._context.project)
        headers = (
            self.tr("When"),
            self.tr("To whom"),
            self.tr("Profile"),
            self.tr("Format"),
            self.tr("Cases"),
            self.tr("File"),
            self.tr("SHA-256"),
        )
        self.exports.show_rows(headers, [_exported(found) for found in exports])
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
        self.exports.setVisible(bool(exports))
        self._nothing.setVisible(not exports)

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
        for caption, table in ((self._deliveries_caption, self.deliveries), (self._exports_caption, self.exports)):
            theme.set_role(caption, "strong")
            body.addWidget(caption)
            body.addWidget(table)
        theme.set_role(self._nothing, "muted")
        body.addWidget(self._nothing)
        body.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)


_FORMATS = {"xlsx": "Excel", "csv": "CSV", "spss": "SPSS", "stata": "Stata"}
"""Names of formats, the same in every language."""


def _exported(found: RecordedRelease) -> tuple[TableCell, ...]:
    export = found.release
    texts = (
        moment_words(found.made_at),
        export.recipient,
        profile_name(export.profile),
        _FORMATS.get(export.format, export.format),
        str(export.cases),
        export.file_name,
        export.sha256[:CHECKSUM],
    )
    return tuple(map(TableCell, texts))


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
