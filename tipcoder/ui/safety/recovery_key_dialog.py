"""Dialog that shows the recovery key of a project, to be printed or saved."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QWidget

from tipcoder.languages import ui_language
from tipcoder.languages.dates import date_in_words
from tipcoder.private_files import write_private
from tipcoder.services.projects import RecoveryKey
from tipcoder.ui import file_choice, icons, theme
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.settings import Settings
from tipcoder.ui.widgets.banner import DANGER, SUCCESS, WARNING
from tipcoder.ui.widgets.plain_label import PlainLabel

GROUPS = 4
"""Groups of the key in one line."""
_TOLD, _TYPED = 12, 20
"""Sizes on paper: of what is told, and of the key, which a person types."""


class RecoveryKeyDialog(Dialog):
    """Of a new project, it lets go only after the person said that they kept the key: nobody else has it."""

    def __init__(self, key: RecoveryKey, settings: Settings, parent: QWidget | None = None, *, is_new: bool) -> None:
        super().__init__(parent)
        self.is_new = is_new
        self._recovery_key = key
        self._settings = settings
        self.recovery_key = key
        self.key = PlainLabel(self, _in_lines(key.text))
        self.key.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.key.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(theme.body_font().pointSizeF())
        self.key.setFont(font)
        self.key.setProperty("role", "key")
        self.save_button = QPushButton(self.tr("Save as text file…"), self)
        self.print_button = QPushButton(self.tr("Print…"), self)
        self.kept = QCheckBox(self.tr("I have kept the recovery key in a safe place"), self)
        icons.set_icon(self.save_button, "save")
        icons.set_icon(self.print_button, "printer")
        row = QHBoxLayout()
        row.addWidget(self.save_button)
        row.addWidget(self.print_button)
        row.addStretch()
        self.body.addWidget(self.key)
        self.body.addLayout(row)
        self.body.addWidget(self.kept)
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, primary=True)
        self.close_button.setEnabled(not is_new)
        self.kept.setVisible(is_new)
        for button in (self.save_button, self.print_button):
            button.setAutoDefault(False)
        self.save_button.clicked.connect(self.save_key)
        self.print_button.clicked.connect(self.print_key)
        self.kept.toggled.connect(self.close_button.setEnabled)
        self.close_button.clicked.connect(self.accept)
        self.set_heading(
            self.tr("Keep this recovery key"),
            self.tr(
                "If the passphrase is lost, this key is the only way to open the project. "
                "Print it or write it down, and keep it away from this computer. Whoever has it can read every case."
            ),
        )
        self.key.setAccessibleName(self.tr("Recovery key"))
        self.close_button.setText(self.tr("Continue") if self.is_new else self.tr("Close"))

    def reject(self) -> None:
        """Close; of a new project, only with the promise."""
        if self.is_new and not self.kept.isChecked():
            self.banner.show_message(WARNING, self._promise_missing)
            self.kept.setFocus()
        else:
            self.accept()

    @Slot()
    def save_key(self) -> None:
        """Write the key to a text file that the person chooses."""
        name = self.tr("{name} - recovery key {date}").format(
            name=self._recovery_key.project, date=date.today().isoformat()
        )
        path = file_choice.save_text(self, self._settings, file_choice.free_path(Path(), name, ".txt").name)
        if path is None:
            return
        try:
            write_private(path, self._page().encode("utf-8-sig"), patience=0)
        except OSError:
            self.banner.show_message(DANGER, self._not_saved)
        else:
            self.banner.show_message(SUCCESS, self._saved)
            self._go_on_from_here()

    @Slot()
    def print_key(self) -> None:
        """Print the key on a printer that the person chooses."""
        printer = QPrinter()
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.print_to(printer)
            self._go_on_from_here()

    def _go_on_from_here(self) -> None:
        """Let Enter be the step forward: the key is kept."""
        self.kept.setChecked(True)
        self.close_button.setFocus()

    def print_to(self, printer: QPrinter) -> None:
        """Print the page with the key."""
        page = QTextDocument(self)
        writer = QTextCursor(page)
        told, key = QTextCharFormat(), QTextCharFormat()
        told.setFontPointSize(_TOLD)
        key.setFontFamilies([QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()])
        key.setFontPointSize(_TYPED)
        for line in self._lines():
            is_key = line == self._recovery_key.text
            writer.insertText(_in_lines(line) if is_key else line, key if is_key else told)
            writer.insertText("\n\n", told)
        page.print_(printer)

    def _page(self) -> str:
        return "\n\n".join(self._lines()) + "\n"

    def _lines(self) -> tuple[str, ...]:
        day = date_in_words(date.today().isoformat(), ui_language.current())
        return (
            self.tr("Recovery key of the project {name}").format(name=self._recovery_key.project),
            self._recovery_key.text,
            self.tr("File: {path}").format(path=self._recovery_key.file),
            self.tr("Of {date}. It replaces every earlier recovery key of the project.").format(
                date=day.removesuffix(".")  # some languages end a date with one
            ),
            self.tr("Whoever has this key can read every case of the project. Keep it away from the computer."),
        )

    def _saved(self) -> str:
        return self.tr("The key was saved. Move the file to a place away from this computer.")

    def _promise_missing(self) -> str:
        return self.tr("First save, print or write down the key, and tick the box below.")

    def _not_saved(self) -> str:
        return self.tr("The key could not be saved there. Choose another folder.")


def _in_lines(key: str) -> str:
    """Lay the groups of a key out in lines that a person can copy by hand without losing the place."""
    groups = key.split("-")
    lines = [groups[start : start + GROUPS] for start in range(0, len(groups), GROUPS)]
    return "\n".join("-".join(line) for line in lines)
