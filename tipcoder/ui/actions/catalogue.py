"""Catalogue of all actions: name, menu, keys, icon, and the places in which each is offered; texts are beside it.

The menu bar, the list of keys and the palette are made of it; pages bind what they do to its names.
"""

from dataclasses import dataclass
from enum import StrEnum

from tipcoder.languages.registry import LANGUAGES


class Place(StrEnum):
    """Place of the program in which a person is."""

    START = "start"
    LOCKED = "locked"
    TRIAL = "trial"
    PROJECT = "project"
    """A page of an open project, but for those that follow, which do actions of their own and are called alike."""
    CASES = "cases"
    CODING = "coding"
    TAXONOMIES = "taxonomies"
    BRIEFS = "briefs"


Places = frozenset[Place]

_PROJECT: Places = frozenset({Place.PROJECT, Place.CASES, Place.CODING, Place.TAXONOMIES, Place.BRIEFS})
_START, _LOCKED, _TRIAL = frozenset({Place.START}), frozenset({Place.LOCKED}), frozenset({Place.TRIAL})
_CASES, _TAXONOMIES = frozenset({Place.CASES}), frozenset({Place.TAXONOMIES})
_CODING, _BRIEFS = frozenset({Place.CODING, Place.TRIAL}), frozenset({Place.BRIEFS})
_CASE_IN_HAND = frozenset({Place.CASES, Place.CODING})
_ANYWHERE: Places = frozenset(Place)
_STAGES: tuple[Places, ...] = (_PROJECT, _START, _LOCKED, _TRIAL)


def place_of_page(name: str) -> Place:
    """Return the place that a page of an open project is."""
    return next((place for place in _PROJECT if place == name), Place.PROJECT)


def stage_of(place: Place) -> Places:
    """Return the places that one goes between without opening, closing or locking anything."""
    return next(stage for stage in _STAGES if place in stage)


class Menu(StrEnum):
    """Menu of the menu bar."""

    FILE = "file"
    EDIT = "edit"
    CASE = "case"
    JUDGMENT = "judgment"
    VIEW = "view"
    TOOLS = "tools"
    HELP = "help"


class Submenu(StrEnum):
    """Menu within one of the menu bar."""

    NONE = ""
    SECRETS = "secrets"
    ANSWER = "answer"
    BRIEF = "brief"
    COLOURS = "colours"
    LANGUAGE = "language"
    TERMS = "terms"


@dataclass(frozen=True, slots=True)
class ActionRecord:
    """One action. The first of its keys is shown; `group` numbers the parts of a menu that lines divide."""

    name: str
    menu: Menu
    group: int
    places: Places
    keys: tuple[str, ...] = ()
    icon: str = ""
    submenu: Submenu = Submenu.NONE


_ALL = (
    ActionRecord("new_project", Menu.FILE, 0, _START | _PROJECT, icon="plus"),
    ActionRecord("open_project", Menu.FILE, 0, _START | _PROJECT, ("Ctrl+O",), icon="folder-open"),
    ActionRecord("practice", Menu.FILE, 0, _START, icon="graduation-cap"),
    ActionRecord("import_workbook", Menu.FILE, 1, _PROJECT),
    ActionRecord("undo_import", Menu.FILE, 1, _PROJECT),
    ActionRecord("export", Menu.FILE, 1, _PROJECT, ("Ctrl+E",), icon="file-spreadsheet"),
    ActionRecord("export_data", Menu.FILE, 1, _PROJECT),
    ActionRecord("template", Menu.FILE, 1, _PROJECT),
    ActionRecord("codebook", Menu.FILE, 1, _PROJECT, icon="book-open"),
    ActionRecord("backups", Menu.FILE, 2, _PROJECT, icon="save"),
    ActionRecord("show_folder", Menu.FILE, 2, _PROJECT, icon="folder"),
    ActionRecord("passphrase", Menu.FILE, 2, _PROJECT, submenu=Submenu.SECRETS),
    ActionRecord("show_recovery_key", Menu.FILE, 2, _PROJECT, icon="key", submenu=Submenu.SECRETS),
    ActionRecord("new_recovery_key", Menu.FILE, 2, _PROJECT, submenu=Submenu.SECRETS),
    ActionRecord("lock", Menu.FILE, 2, _PROJECT, ("Ctrl+L",), icon="lock"),
    ActionRecord("close_project", Menu.FILE, 3, _PROJECT | _LOCKED, ("Ctrl+W", "Ctrl+F4"), icon="x"),
    ActionRecord("close_trial", Menu.FILE, 3, _TRIAL, ("Ctrl+W", "Ctrl+F4"), icon="x"),
    ActionRecord("quit", Menu.FILE, 3, _ANYWHERE, ("Ctrl+Q",)),
    ActionRecord("undo", Menu.EDIT, 0, _CASES | _CODING | _BRIEFS, ("Ctrl+Z",), icon="undo"),
    ActionRecord("redo", Menu.EDIT, 0, _CASES | _CODING | _BRIEFS, ("Ctrl+Y", "Ctrl+Shift+Z"), icon="redo"),
    ActionRecord("cut", Menu.EDIT, 1, _PROJECT | _TRIAL, ("Ctrl+X",)),
    ActionRecord("copy", Menu.EDIT, 1, _PROJECT | _TRIAL, ("Ctrl+C",), icon="copy"),
    ActionRecord("paste", Menu.EDIT, 1, _PROJECT | _TRIAL, ("Ctrl+V",)),
    ActionRecord("select_all", Menu.EDIT, 1, _PROJECT | _TRIAL, ("Ctrl+A",)),
    ActionRecord("find", Menu.EDIT, 2, _CASES | _CODING | _TAXONOMIES, ("Ctrl+F",)),
    ActionRecord("palette", Menu.EDIT, 2, _PROJECT, ("Ctrl+K",)),
    ActionRecord("search", Menu.EDIT, 2, _PROJECT, ("Ctrl+Shift+F",), icon="search"),
    ActionRecord("bin", Menu.EDIT, 3, _PROJECT, icon="trash-2"),
    ActionRecord("add_case", Menu.CASE, 0, _CASES, ("Ctrl+N",), icon="plus"),
    ActionRecord("add_cases", Menu.CASE, 0, _CASES, icon="file-plus"),
    ActionRecord("add_folder", Menu.CASE, 0, _CASES, icon="folder"),
    ActionRecord("open_case", Menu.CASE, 1, _CASES, ("Return",), icon="book-open"),
    ActionRecord("case_status", Menu.CASE, 1, _CASE_IN_HAND, ("F4",), icon="circle-check"),
    ActionRecord("case_sheet", Menu.CASE, 1, _CASE_IN_HAND, icon="printer"),
    ActionRecord("remove_case", Menu.CASE, 1, _CASES, ("Delete",), icon="trash-2"),
    ActionRecord("next_case", Menu.CASE, 1, _BRIEFS | {Place.CODING}, ("Alt+PgDown",)),
    ActionRecord("previous_case", Menu.CASE, 1, _BRIEFS | {Place.CODING}, ("Alt+PgUp",)),
    ActionRecord("next_question", Menu.CASE, 2, _CODING, ("Ctrl+Down",)),
    ActionRecord("previous_question", Menu.CASE, 2, _CODING, ("Ctrl+Up",)),
    ActionRecord("next_open_question", Menu.CASE, 2, _CODING, ("Ctrl+Return", "F8", "Ctrl+Enter")),
    ActionRecord("next_required", Menu.CASE, 2, _CODING, ("F7",)),
    ActionRecord("next_addition", Menu.CASE, 2, _CODING, ("Shift+F8",)),
    ActionRecord("next_section", Menu.CASE, 2, _CODING, ("Ctrl+PgDown",)),
    ActionRecord("previous_section", Menu.CASE, 2, _CODING, ("Ctrl+PgUp",)),
    ActionRecord("more_questions", Menu.CASE, 2, _CODING, ("Ctrl+U",)),
    ActionRecord("not_stated", Menu.CASE, 3, _CODING, ("Alt+1",), submenu=Submenu.ANSWER),
    ActionRecord("unclear", Menu.CASE, 3, _CODING, ("Alt+2",), submenu=Submenu.ANSWER),
    ActionRecord("redacted", Menu.CASE, 3, _CODING, ("Alt+3",), submenu=Submenu.ANSWER),
    ActionRecord("not_applicable", Menu.CASE, 3, _CODING, ("Alt+4",), submenu=Submenu.ANSWER),
    ActionRecord("add_entry", Menu.CASE, 3, _CODING, ("Ctrl+Shift+N",), icon="plus", submenu=Submenu.ANSWER),
    ActionRecord("copy_entry", Menu.CASE, 3, _CODING, ("Ctrl+Shift+D",), icon="copy", submenu=Submenu.ANSWER),
    ActionRecord("none_here", Menu.CASE, 3, _CODING, ("Alt+N",), submenu=Submenu.ANSWER),
    ActionRecord("clear_answer", Menu.CASE, 3, _CODING, ("Alt+0",), icon="eraser", submenu=Submenu.ANSWER),
    ActionRecord("take_proposal", Menu.CASE, 3, _CODING, ("Alt+Return", "Alt+Enter"), submenu=Submenu.ANSWER),
    ActionRecord("reject_proposal", Menu.CASE, 3, _CODING, ("Alt+Delete",), submenu=Submenu.ANSWER),
    ActionRecord("same_as_before", Menu.CASE, 3, _CODING, ("Ctrl+D",), icon="equal", submenu=Submenu.ANSWER),
    ActionRecord("propose_here", Menu.CASE, 3, _CODING, ("Ctrl+T",), submenu=Submenu.ANSWER),
    ActionRecord("remarks", Menu.CASE, 3, _CODING, ("Ctrl+R",), icon="message-square", submenu=Submenu.ANSWER),
    ActionRecord("history", Menu.CASE, 3, _CODING, ("Ctrl+H",), icon="history", submenu=Submenu.ANSWER),
    ActionRecord("next_part", Menu.CASE, 4, _BRIEFS, ("Ctrl+Down",), submenu=Submenu.BRIEF),
    ActionRecord("previous_part", Menu.CASE, 4, _BRIEFS, ("Ctrl+Up",), submenu=Submenu.BRIEF),
    ActionRecord("other_language", Menu.CASE, 4, _BRIEFS, ("F6",), icon="languages", submenu=Submenu.BRIEF),
    ActionRecord("next_open_text", Menu.CASE, 4, _BRIEFS, ("Ctrl+Return", "Ctrl+Enter"), submenu=Submenu.BRIEF),
    ActionRecord("approve_brief", Menu.CASE, 4, _BRIEFS, ("Ctrl+Shift+A",), icon="circle-check", submenu=Submenu.BRIEF),
    ActionRecord("withdraw_brief", Menu.CASE, 4, _BRIEFS, submenu=Submenu.BRIEF),
    ActionRecord("print_brief", Menu.CASE, 4, _BRIEFS, ("Ctrl+P",), icon="printer", submenu=Submenu.BRIEF),
    ActionRecord("sherloc", Menu.CASE, 4, _BRIEFS, submenu=Submenu.BRIEF),
    ActionRecord("exercise", Menu.CASE, 4, _BRIEFS, ("Ctrl+Shift+X",), icon="graduation-cap", submenu=Submenu.BRIEF),
    ActionRecord("brief_quotations", Menu.CASE, 4, _BRIEFS, icon="quote", submenu=Submenu.BRIEF),
    ActionRecord("write_brief_texts", Menu.CASE, 4, _BRIEFS, icon="file-spreadsheet", submenu=Submenu.BRIEF),
    ActionRecord("read_brief_texts", Menu.CASE, 4, _BRIEFS, submenu=Submenu.BRIEF),
    ActionRecord("add_judgment", Menu.JUDGMENT, 0, _CASE_IN_HAND, icon="file-plus"),
    ActionRecord("evidence", Menu.JUDGMENT, 1, _CODING, ("Ctrl+M",), icon="quote"),
    ActionRecord("places", Menu.JUDGMENT, 1, _CODING, ("Ctrl+J",)),
    ActionRecord("guided_reading", Menu.JUDGMENT, 1, _CODING, ("Ctrl+Shift+J",)),
    ActionRecord("names", Menu.JUDGMENT, 1, _CODING, ("Ctrl+I",)),
    ActionRecord("go_to_page", Menu.JUDGMENT, 2, _CODING, ("Ctrl+G",)),
    ActionRecord("pages_or_text", Menu.JUDGMENT, 2, _CODING, ("Ctrl+Shift+P",), icon="page"),
    ActionRecord("judgment_details", Menu.JUDGMENT, 3, _CODING, icon="info"),
    ActionRecord("recognise", Menu.JUDGMENT, 3, _CODING, icon="text-lines"),
    ActionRecord("replace_judgment", Menu.JUDGMENT, 3, _CODING),
    ActionRecord("remove_judgment", Menu.JUDGMENT, 3, _CODING, icon="trash-2"),
    ActionRecord("show_cases", Menu.VIEW, 0, _PROJECT, ("Ctrl+1",)),
    ActionRecord("show_coding", Menu.VIEW, 0, _PROJECT, ("Ctrl+2",)),
    ActionRecord("show_taxonomies", Menu.VIEW, 0, _PROJECT, ("Ctrl+3",)),
    ActionRecord("show_quality", Menu.VIEW, 0, _PROJECT, ("Ctrl+4",)),
    ActionRecord("show_findings", Menu.VIEW, 0, _PROJECT, ("Ctrl+5",)),
    ActionRecord("show_exchange", Menu.VIEW, 0, _PROJECT, ("Ctrl+6",)),
    ActionRecord("show_briefs", Menu.VIEW, 0, _PROJECT, ("Ctrl+7",)),
    ActionRecord("case_columns", Menu.VIEW, 1, _CASES),
    ActionRecord("saved_filters", Menu.VIEW, 1, _CASES, icon="bookmark"),
    ActionRecord("fold_outline", Menu.VIEW, 1, _CODING, ("F9",), icon="panel-left"),
    ActionRecord("ladder", Menu.VIEW, 1, _CODING, ("Ctrl+Shift+L",), icon="gavel"),
    ActionRecord("next_pane", Menu.VIEW, 1, _CODING, ("F6",)),
    ActionRecord("previous_pane", Menu.VIEW, 1, _CODING, ("Shift+F6",)),
    ActionRecord("larger", Menu.VIEW, 1, _CODING, ("Ctrl++", "Ctrl+="), icon="zoom-in"),
    ActionRecord("smaller", Menu.VIEW, 1, _CODING, ("Ctrl+-",), icon="zoom-out"),
    ActionRecord("usual_size", Menu.VIEW, 1, _CODING, ("Ctrl+0",)),
    ActionRecord("colours_system", Menu.VIEW, 2, _ANYWHERE, icon="monitor", submenu=Submenu.COLOURS),
    ActionRecord("colours_light", Menu.VIEW, 2, _ANYWHERE, icon="sun", submenu=Submenu.COLOURS),
    ActionRecord("colours_dark", Menu.VIEW, 2, _ANYWHERE, icon="moon", submenu=Submenu.COLOURS),
    *(ActionRecord(f"language_{code}", Menu.VIEW, 2, _ANYWHERE, submenu=Submenu.LANGUAGE) for code in LANGUAGES),
    ActionRecord("try_framework", Menu.TOOLS, 0, _START),
    ActionRecord("consolidate", Menu.TOOLS, 0, _START, icon="scale"),
    ActionRecord("reload_trial", Menu.TOOLS, 0, _TRIAL, ("F5",)),
    ActionRecord("second_reading", Menu.TOOLS, 1, _PROJECT),
    ActionRecord("questions", Menu.TOOLS, 1, _PROJECT),
    ActionRecord("population", Menu.TOOLS, 1, _PROJECT),
    ActionRecord("upgrade", Menu.TOOLS, 1, _PROJECT),
    ActionRecord("propose_term", Menu.TOOLS, 2, _TAXONOMIES, ("Ctrl+N",), submenu=Submenu.TERMS),
    ActionRecord("approve_term", Menu.TOOLS, 2, _TAXONOMIES, ("Ctrl+Return",), submenu=Submenu.TERMS),
    ActionRecord("reject_term", Menu.TOOLS, 2, _TAXONOMIES, ("Ctrl+Delete",), submenu=Submenu.TERMS),
    ActionRecord("withdraw_term", Menu.TOOLS, 2, _TAXONOMIES, ("Ctrl+Backspace",), submenu=Submenu.TERMS),
    ActionRecord("merge_term", Menu.TOOLS, 2, _TAXONOMIES, ("Ctrl+J",), submenu=Submenu.TERMS),
    ActionRecord("retire_term", Menu.TOOLS, 2, _TAXONOMIES, ("Delete",), submenu=Submenu.TERMS),
    ActionRecord("revive_term", Menu.TOOLS, 2, _TAXONOMIES, ("Ctrl+R",), submenu=Submenu.TERMS),
    ActionRecord("import_terms", Menu.TOOLS, 2, _TAXONOMIES, ("Ctrl+I",), submenu=Submenu.TERMS),
    ActionRecord("export_terms", Menu.TOOLS, 2, _PROJECT, ("Ctrl+Shift+E",), submenu=Submenu.TERMS),
    ActionRecord("compare_terms", Menu.TOOLS, 2, _TAXONOMIES, ("Ctrl+D",), submenu=Submenu.TERMS),
    ActionRecord("reviewed_texts", Menu.TOOLS, 3, _ANYWHERE),
    ActionRecord("settings", Menu.TOOLS, 3, _ANYWHERE, ("Ctrl+,",)),
    ActionRecord("help", Menu.HELP, 0, _ANYWHERE, ("F1",), icon="info"),
    ActionRecord("help_start", Menu.HELP, 0, _ANYWHERE),
    ActionRecord("help_trouble", Menu.HELP, 0, _ANYWHERE),
    ActionRecord("help_news", Menu.HELP, 0, _ANYWHERE),
    ActionRecord("keys", Menu.HELP, 1, _ANYWHERE, ("Ctrl+F1",)),
    ActionRecord("about", Menu.HELP, 2, _ANYWHERE),
    ActionRecord("self_test", Menu.HELP, 2, _ANYWHERE),
)
RECORDS = {record.name: record for record in _ALL}
"""All actions by name, in the order of the menus."""

GESTURES = (
    ("matrix_columns", Menu.CASE, Submenu.ANSWER, ("Left", "Right", "Home", "End")),
    ("passage", Menu.JUDGMENT, Submenu.NONE, ("Return",)),
)
"""Keys that only a small part of a page reacts to: name of their text, menu and submenu under which they are listed."""
