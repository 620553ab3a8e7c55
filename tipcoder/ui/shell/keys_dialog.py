"""Dialog that lists the keyboard shortcuts of coding."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QWidget

from tipcoder.ui import theme
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.widgets.plain_label import PlainLabel

Lines = tuple[tuple[tuple[str, ...], str], ...]
"""Keys (each does the same, or the two directions of it), and what they do."""

APART = 24


class KeysDialog(Dialog):
    """Says of each key what it does, by where it works."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = QWidget(self)
        self.body.addWidget(self._list)
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, primary=True)
        self.close_button.clicked.connect(self.reject)
        self.retranslate()
        self.close_button.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None = None) -> None:
        """Show the keys until the person closes them."""
        dialog = cls(parent)
        try:
            dialog.accepts()
        finally:
            dialog.deleteLater()

    def retranslate(self) -> None:
        self.set_heading(self.tr("Keys"))
        self.close_button.setText(self.tr("Close"))
        self.body.removeWidget(self._list)
        self._list.hide()
        self._list.deleteLater()
        self._list = _listing(self.groups(), self)
        self.body.addWidget(self._list)

    def groups(self) -> tuple[tuple[str, Lines], ...]:
        """Return the keys by where they work."""
        return (
            (
                self.tr("Going through the form"),
                (
                    (("Ctrl+Down", "Ctrl+Up"), self.tr("Next, previous question")),
                    (("Ctrl+Return", "F8"), self.tr("Next question without answer or evidence")),
                    (("Ctrl+PgDown", "Ctrl+PgUp"), self.tr("Next, previous section")),
                    (("Ctrl+U",), self.tr("More questions of the section, or fewer")),
                    (("Alt+PgDown", "Alt+PgUp"), self.tr("Next, previous case, in the order of their list")),
                    (("F9",), self.tr("Outline: fold it away, show it")),
                    (("F6", "Shift+F6"), self.tr("Outline, judgment, form: the next, the one before")),
                ),
            ),
            (
                self.tr("Answering"),
                (
                    (
                        ("Alt+1", "Alt+2", "Alt+3", "Alt+4"),
                        self.tr("Why there is no answer, in their order"),
                    ),
                    (("Alt+0",), self.tr("Clear the answer")),
                    (("Ctrl+Shift+N",), self.tr("Add an entry to the list around the cursor")),
                    (("Alt+N",), self.tr("None in this judgment, where entries would be added")),
                    (("Ctrl+H",), self.tr("History of the answer")),
                    (("Ctrl+R",), self.tr("Remarks on the answer; in the heading of an entry, on the entry")),
                    (("Ctrl+D",), self.tr("In a matrix: the answer of the column before")),
                    (("Left", "Right", "Home", "End"), self.tr("In a matrix: to other columns, first and last line")),
                    (("Alt+Return",), self.tr("Answer with what is proposed")),
                    (("Ctrl+T",), self.tr("Propose a term that the question lacks")),
                    (("Ctrl+Z",), self.tr("Undo")),
                    (("Ctrl+Y", "Ctrl+Shift+Z"), self.tr("Redo")),
                ),
            ),
            (
                self.tr("Judgment"),
                (
                    (("Ctrl+M",), self.tr("Make what is selected evidence for the current question")),
                    (("Return",), self.tr("The same in the judgment; on a passage, go to what it proves")),
                    (("Ctrl+J",), self.tr("Where the answer might be; there, Ctrl+M makes a place evidence")),
                    (("Ctrl+F",), self.tr("Find in the judgment")),
                    (("Ctrl+G",), self.tr("Go to a page")),
                    (("Ctrl+Shift+P",), self.tr("Pages of the judgment, or its text")),
                    (("Ctrl+I",), self.tr("Show names and identifiers")),
                    (("Ctrl++", "Ctrl+-"), self.tr("Larger, smaller text")),
                    (("Ctrl+0",), self.tr("Text in its usual size")),
                ),
            ),
            (
                self.tr("List of cases"),
                (
                    (("Ctrl+N",), self.tr("Add a case")),
                    (("Delete",), self.tr("Remove the selected case; it stays in the bin")),
                    (("F4",), self.tr("Say how far the coding of the selected case is")),
                    (("Ctrl+Z", "Ctrl+Y"), self.tr("Undo, redo: added, removed, brought back, status")),
                ),
            ),
            (
                self.tr("Taxonomies"),
                (
                    (("Ctrl+F",), self.tr("Search for terms")),
                    (("Ctrl+N",), self.tr("Propose a term")),
                    (("Ctrl+Return", "Ctrl+Delete"), self.tr("Approve, reject what is proposed")),
                    (("Ctrl+J",), self.tr("Merge a term into another one")),
                    (("Delete", "Ctrl+R"), self.tr("Retire a term, offer it again")),
                ),
            ),
            (
                self.tr("Project"),
                (
                    (
                        ("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+6"),
                        self.tr("Cases, coding, taxonomies, quality, findings, exchange"),
                    ),
                    (("Ctrl+Shift+F",), self.tr("Search the whole project")),
                    (("Ctrl+E",), self.tr("Export a workbook")),
                    (("Ctrl+L",), self.tr("Lock the project")),
                    (("F1",), self.tr("These keys")),
                ),
            ),
        )


def _listing(groups: tuple[tuple[str, Lines], ...], parent: QWidget) -> QWidget:
    listing = QWidget(parent)
    grid = QGridLayout(listing)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(APART)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    row = 0
    for title, lines in groups:
        heading = PlainLabel(listing, title)
        heading.setContentsMargins(0, 10 if row else 0, 0, 0)
        theme.set_role(heading, "muted")
        grid.addWidget(heading, row, 0, 1, 2)
        for keys, does in lines:
            row += 1
            named = PlainLabel(listing, "   ".join(_native(key) for key in keys))
            theme.set_role(named, "strong")
            said = PlainLabel(listing, does)
            said.setWordWrap(True)
            grid.addWidget(named, row, 0)
            grid.addWidget(said, row, 1)
        row += 1
    return listing


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
