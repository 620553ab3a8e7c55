"""Dialog with what was removed from a project: brought back one by one or together, or deleted for good."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QDialogButtonBox, QHeaderView, QWidget

from tipcoder.errors import UserError
from tipcoder.languages import ui_language
from tipcoder.services import bin as service
from tipcoder.services.bin import RemovedItem, RemovedKind, Restored
from tipcoder.ui import icons, theme
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.screen_room import room_of
from tipcoder.ui.shortcuts import HERE_AND_INSIDE, add_shortcut
from tipcoder.ui.text.time_text import moment_words
from tipcoder.ui.widgets.banner import INFO, SUCCESS, WARNING
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.tables.column_table import ColumnModel, RowRole, TableColumn, TwoLineTable

WIDTH = 900
LEAST, HEIGHT = 120, 320
AROUND = 232
"""Height of what stands above and below the table: on a low screen the table alone is scrolled."""
KIND, WORDS, CASE, REMOVED_AT, CODER = range(5)
_LEAST = {KIND: 112, CASE: 72, REMOVED_AT: 176, CODER: 96}
_ICONS = {RemovedKind.CASE: "folder", RemovedKind.JUDGMENT: "gavel", RemovedKind.PASSAGE: "quote"}


def _kind_name(kind: RemovedKind) -> str:
    return {
        RemovedKind.CASE: QCoreApplication.translate("BinDialog", "Case"),
        RemovedKind.JUDGMENT: QCoreApplication.translate("BinDialog", "Judgment"),
        RemovedKind.PASSAGE: QCoreApplication.translate("BinDialog", "Passage"),
    }[kind]


def _words(item: RemovedItem) -> str:
    if item.kind is RemovedKind.PASSAGE:
        return ui_language.locale().quoteString(item.words)
    return item.words or QCoreApplication.translate("BinDialog", "No title yet")


_COLUMNS: tuple[TableColumn[RemovedItem], ...] = (
    TableColumn(
        lambda: QCoreApplication.translate("BinDialog", "What"),
        text=lambda item: _kind_name(item.kind),
        icon=lambda item: (_ICONS[item.kind], "muted"),
    ),
    TableColumn(
        lambda: QCoreApplication.translate("BinDialog", "Title, file or words"),
        text=_words,
        colour=lambda item: None if item.words else "muted",
    ),
    TableColumn(lambda: QCoreApplication.translate("BinDialog", "Case"), text=lambda item: str(item.number)),
    TableColumn(
        lambda: QCoreApplication.translate("BinDialog", "Removed"), text=lambda item: moment_words(item.removed_at)
    ),
    TableColumn(lambda: QCoreApplication.translate("BinDialog", "By"), text=lambda item: item.coder),
)


class BinDialog(WorkDialog):
    """Lists what was removed. Nothing goes for good but by `EmptyBinDialog`."""

    def __init__(self, context: ProjectContext, parent: QWidget | None = None) -> None:
        super().__init__(context.tasks, parent, WIDTH)
        self._context = context
        self._count = 0
        self._restored = Restored(0)
        self.is_changed = False
        """True if something came back, or went for good."""
        self.items: ColumnModel[RemovedItem] = ColumnModel(_COLUMNS)
        self.table = TwoLineTable(self.items, max(LEAST, min(HEIGHT, room_of(self).height() - AROUND)), self)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(WORDS, QHeaderView.ResizeMode.Stretch)
        self.body.addWidget(self.table)
        self.restore_button = self.add_button(
            QDialogButtonBox.ButtonRole.ActionRole, self.tr("Bring back"), primary=True
        )
        self.empty_button = self.add_button(QDialogButtonBox.ButtonRole.DestructiveRole, self.tr("Empty the bin…"))
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Close"))
        icons.set_icon(self.restore_button, "history", "accent_text")
        theme.set_role(self.empty_button, "danger")
        self.restore_button.clicked.connect(self.restore)
        self.empty_button.clicked.connect(self.empty)
        self.close_button.clicked.connect(self.reject)
        self.table.selectionModel().selectionChanged.connect(self._offer)
        self.table.doubleClicked.connect(self.restore)
        add_shortcut(self, "Ctrl+Z", self.take_back, HERE_AND_INSIDE)
        self.show_removed()
        self.table.setAccessibleName(self.tr("Removed"))
        self._show_words()

    def _show_words(self) -> None:
        self.set_heading(
            self.tr("Removed"),
            self.tr(
                "What was removed stays here, with all that belongs to it, until the bin is emptied. It is in no "
                "search, count, workbook or copy for others."
            )
            if self.items.rowCount()
            else self.tr("Nothing was removed. Cases, judgments and passages that you remove are kept here."),
        )
        for column, width in _LEAST.items():
            self.table.setColumnWidth(column, max(width, self.table.horizontalHeader().sectionSizeHint(column)))

    def show_removed(self) -> None:
        """Read again what is in the bin."""
        self.items.set_rows(service.list_removed(self._context.project))
        has_any = self.items.rowCount() > 0
        self.table.setVisible(has_any or self.is_changed)  # a table that empties stays: no hole opens
        if has_any:
            self.table.selectRow(0)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close_button.setFocus()
        self._offer()

    @Slot()
    def restore(self) -> None:
        """Bring back what is selected."""
        chosen = self._chosen()
        if chosen:
            self._count = len(chosen)
            self._start(partial(service.restore, self._context.project, chosen), self._take_restored, can_stop=False)

    @Slot()
    def take_back(self) -> None:
        """Undo what was brought back last in this dialog."""
        steps, self._restored = self._restored.steps, Restored(0)
        self.banner.clear()
        try:
            for _ in range(steps):
                service.undo_in_list(self._context.project)
        except UserError as error:
            self.banner.show_error(error)
        self.show_removed()
        self._show_words()

    @Slot()
    def empty(self) -> None:
        """Delete everything in the bin, if the person still wants it after reading what that means."""
        if EmptyBinDialog(self.items.rowCount(), self).run():
            self._start(partial(service.empty, self._context.project), self._take_emptied, can_stop=False)

    @Slot(object)
    def _take_restored(self, restored: Restored) -> None:
        self._end()
        self._restored, self.is_changed = restored, True
        self._count -= len(restored.left)
        self.show_removed()
        self._show_words()
        if restored.left:
            self.banner.show_message(WARNING, self._left_message)
        else:
            self.banner.show_message(SUCCESS, self._restored_message, self._undo_word, self.take_back)

    @Slot(object)
    def _take_emptied(self, count: int) -> None:
        self._end()
        self._count, self._restored, self.is_changed = count, Restored(0), True
        self.show_removed()
        self._show_words()
        self.banner.show_message(INFO, lambda: self.tr("Deleted for good: {count}.").format(count=self._count))

    @Slot()
    def _offer(self) -> None:
        self.restore_button.setEnabled(bool(self._chosen()))
        can_empty = self.items.rowCount() > 0 and service.can_empty(self._context.project)
        self.empty_button.setVisible(can_empty)

    def _chosen(self) -> Sequence[RemovedItem]:
        return [index.data(RowRole) for index in self.table.selectionModel().selectedRows()]

    def _restored_message(self) -> str:
        return self.tr("Brought back: {count}.").format(count=self._count)

    def _left_message(self) -> str:
        left = self.tr(
            "Passages that could not be brought back, as the entry or question that they proved is gone: {count}. Undo "
            "its deletion in the case first."
        ).format(count=len(self._restored.left))
        return f"{self._restored_message()}\n{left}" if self._count else left

    def _undo_word(self) -> str:
        return self.tr("Undo")


class EmptyBinDialog(Dialog):
    """Asks whether what was removed is to go for good, and says what that means. Enter keeps it."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self._elsewhere = PlainLabel(
            self,
            self.tr(
                "Backups that were made before still hold it, and so do workbooks and copies that left. Whoever wants "
                "it gone there too must delete those files."
            ),
        )
        self._elsewhere.setWordWrap(True)
        self.body.addWidget(self._elsewhere)
        self.empty_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Delete for good"))
        self.keep_button = self.add_button(
            QDialogButtonBox.ButtonRole.RejectRole, self.tr("Keep everything"), primary=True
        )
        theme.set_role(self.empty_button, "danger")
        self.empty_button.clicked.connect(self.accept)
        self.keep_button.clicked.connect(self.reject)
        here = self.tr(
            "What was removed is deleted from this project: {count}. With it go the answers, quotations, remarks and "
            "the history of removed cases, and what the history of other answers says of removed judgments and "
            "passages. Nobody can bring it back, and its place in the file is overwritten."
        ).format(count=self._count)
        self.set_heading(self.tr("Empty the bin?"), here)
        self.keep_button.setFocus()
