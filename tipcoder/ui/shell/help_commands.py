"""Commands that help a person: keys, version, reviewed texts, self test."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QWidget

from tipcoder.ui import theme
from tipcoder.ui.actions.catalogue import GESTURES, RECORDS, Menu, Submenu
from tipcoder.ui.actions.key_names import key_name
from tipcoder.ui.actions.texts import action_text, menu_title
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.plain_label import PlainLabel

Lines = tuple[tuple[tuple[str, ...], str], ...]
"""Keys (each does the same, or the two directions of it), and what they do."""

APART = 24


class KeysDialog(Dialog):
    """Says of each key what it does, by the menus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body.addWidget(_listing(self.groups(), self))
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Close"), primary=True)
        self.close_button.clicked.connect(self.reject)
        self.set_heading(self.tr("Keyboard shortcuts"))
        self.close_button.setFocus()

    def groups(self) -> tuple[tuple[str, Lines], ...]:
        """Return the keys of all actions, by menu and submenu."""
        found: dict[tuple[Menu, Submenu], list[tuple[tuple[str, ...], str]]] = {}
        for record in RECORDS.values():
            if record.keys:
                found.setdefault((record.menu, record.submenu), []).append((record.keys, action_text(record.name)))
        for name, menu, submenu, keys in GESTURES:
            found[menu, submenu].append((keys, action_text(name)))
        return tuple(
            (" › ".join(menu_title(title) for title in titles if title), tuple(lines))
            for titles, lines in found.items()
        )


def named_keys(keys: Iterable[str]) -> str:
    """Return keys as they stand on the keyboard, each name once: there are two of Enter."""
    return "   ".join(dict.fromkeys(map(key_name, keys)))


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
            named = PlainLabel(listing, named_keys(keys))
            theme.set_role(named, "strong")
            said = PlainLabel(listing, does)
            said.setWordWrap(True)
            grid.addWidget(named, row, 0)
            grid.addWidget(said, row, 1)
        row += 1
    return listing


class HelpCommands(QObject):
    """Shows the dialogs of the menu Help. They are loaded when they are asked for: the start page needs none."""

    def __init__(self, settings: Settings, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._tasks = tasks
        self._window = window

    @Slot()
    def show_keys(self) -> None:
        """Show the keys by which one works."""
        KeysDialog(self._window).run()

    @Slot()
    def show_about(self) -> None:
        """Say which program this is."""
        from tipcoder.ui.shell.about_dialog import AboutDialog

        AboutDialog(self._tasks, self._window).run()

    @Slot()
    def show_reviewed_texts(self) -> None:
        """Open the review of texts beside this window."""
        from tipcoder.ui.review.review_window import review_window_of

        review = review_window_of(self._window, self._settings, self._tasks)
        review.show()
        review.raise_()
        review.activateWindow()

    @Slot()
    def check_installation(self) -> None:
        """Try with an invented case whether the program works, and write a report for those who help."""
        from tipcoder.ui.safety.self_test_dialog import SelfTestDialog

        SelfTestDialog(self._settings, self._tasks, self._window).run()
