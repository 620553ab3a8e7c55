"""Menu bar of the program, made of the catalogue of actions."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import groupby

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from tipcoder.ui import icons
from tipcoder.ui.actions.bound_actions import ActionRegistry
from tipcoder.ui.actions.catalogue import RECORDS, ActionRecord, Menu, Submenu
from tipcoder.ui.actions.key_names import key_name
from tipcoder.ui.actions.texts import action_text, menu_title
from tipcoder.ui.widgets.retranslating import Retranslating


def with_mnemonics(texts: Sequence[str], taken: Iterable[str] = ()) -> list[str]:
    """Return the texts with `&` before the letter of each: first letters of words before others.

    A text that finds no free letter takes that of one before it that has another; only where there is none it gets
    none. `taken` are letters that mean something else already.
    """
    unused = {letter.casefold() for letter in taken}
    letters = [
        [letter for place in _places(text) if (letter := text[place].casefold()) not in unused] for text in texts
    ]
    owners: dict[str, int] = {}

    def give(text: int, asked: set[str]) -> bool:
        """Give a text a free letter, or one whose owner finds another (the augmenting paths of a matching)."""
        free = next((letter for letter in letters[text] if letter not in owners), "")
        if free:
            owners[free] = text
            return True
        for letter in letters[text]:
            if letter not in asked:
                asked.add(letter)
                if give(owners[letter], asked):
                    owners[letter] = text
                    return True
        return False

    for text in range(len(texts)):
        give(text, set())
    chosen = {text: letter for letter, text in owners.items()}
    return [_marked(text, chosen.get(number, "")) for number, text in enumerate(texts)]


def _marked(text: str, letter: str) -> str:
    """Return a text with `&` before the first place of a letter that begins a word, or else of any."""
    place = next((place for place in _places(text) if text[place].casefold() == letter), None)
    return _literal(text) if place is None else f"{_literal(text[:place])}&{_literal(text[place:])}"


def _places(text: str) -> Iterator[int]:
    """Yield the places of the letters, those that begin a word first."""
    letters = [place for place, letter in enumerate(text) if letter.isalpha()]
    begins = [place for place in letters if place == 0 or not text[place - 1].isalpha()]
    yield from begins
    yield from (place for place in letters if place not in begins)


def _literal(text: str) -> str:
    return text.replace("&", "&&")


TAKEN = ("n", "н")
"""Letters that say something of a roster when pressed with Alt: on the Latin and on the Cyrillic keyboard."""

GAP = "  "
"""Room between the longest text of a menu and its key."""


class ProgramMenuBar(Retranslating, QMenuBar):
    """Shows the actions of the present stage; those that do not apply just now are off while a menu is open."""

    def __init__(self, registry: ActionRegistry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._registry = registry
        self._actions: dict[str, QAction] = {}
        self._menus: dict[Menu, QMenu] = {}
        self._submenus: dict[Submenu, QMenu] = {}
        for menu in Menu:
            self._menus[menu] = made = self.addMenu("")
            made.aboutToShow.connect(self.refresh)
            self._fill(menu, made)
        self.retranslate()
        self.show_stage()

    def retranslate(self) -> None:
        titles = with_mnemonics([menu_title(menu) for menu in Menu], TAKEN)
        for menu, title in zip(Menu, titles, strict=True):
            self._menus[menu].setTitle(title)
        for holder in (*self._menus.values(), *self._submenus.values()):
            self._name_entries(holder)

    def menu(self, menu: Menu) -> QMenu:
        """Return one of the menus."""
        return self._menus[menu]

    def action_of(self, name: str) -> QAction:
        """Return the entry of an action."""
        return self._actions[name]

    def show_stage(self) -> None:
        """Show what there is to do at the present stage, and no menu without anything."""
        offered = {record.name for record in self._registry.offered()}
        for name, action in self._actions.items():
            action.setVisible(name in offered)
        for submenu in self._submenus.values():
            submenu.menuAction().setVisible(any(action.isVisible() for action in submenu.actions()))
        for menu in self._menus.values():
            entries = [action for action in menu.actions() if not action.isSeparator()]
            menu.menuAction().setVisible(any(action.isVisible() for action in entries))

    @Slot()
    def refresh(self) -> None:
        """Show what can be done just now, and what is chosen."""
        for name, action in self._actions.items():
            action.setEnabled(self._registry.applies(name))
            is_chosen = self._registry.is_chosen(name)
            if is_chosen is not None:
                action.setCheckable(True)
                action.setChecked(is_chosen)
            if icon := RECORDS[name].icon:
                action.setIcon(icons.icon(icon))
        for submenu in self._submenus.values():
            submenu.setEnabled(any(action.isVisible() and action.isEnabled() for action in submenu.actions()))

    def _fill(self, menu: Menu, made: QMenu) -> None:
        records = [record for record in RECORDS.values() if record.menu is menu]
        for group, entries in groupby(records, key=lambda record: record.group):
            if group:
                made.addSeparator()
            for record in entries:
                self._add(record, made)

    def _add(self, record: ActionRecord, made: QMenu) -> None:
        holder = made
        if record.submenu:
            if record.submenu not in self._submenus:
                self._submenus[record.submenu] = made.addMenu("")
            holder = self._submenus[record.submenu]
        action = holder.addAction("")
        action.setData(record.name)
        action.triggered.connect(partial(self._run, record.name))
        self._actions[record.name] = action

    def _run(self, name: str) -> None:
        self._registry.run(name)

    def _name_entries(self, holder: QMenu) -> None:
        submenus = {made.menuAction(): submenu for submenu, made in self._submenus.items()}
        entries = [action for action in holder.actions() if not action.isSeparator()]
        texts = [
            menu_title(submenus[action]) if action in submenus else action_text(action.data()) for action in entries
        ]
        for action, text in zip(entries, with_mnemonics(texts), strict=True):
            keys = () if action in submenus else RECORDS[action.data()].keys
            action.setText(f"{text}{GAP}\t{key_name(keys[0])}" if keys else text)
