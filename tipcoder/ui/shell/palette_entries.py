"""Entries of the palette: commands of the place one is in, questions of the open case, cases, and terms."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tipcoder.domain.answers import Ref
from tipcoder.framework.form.form import Question
from tipcoder.languages import ui_language
from tipcoder.services.projects import form_of
from tipcoder.ui.actions.key_names import key_name
from tipcoder.ui.actions.palette import PaletteEntry
from tipcoder.ui.actions.registry import ActionRegistry
from tipcoder.ui.actions.texts import action_text
from tipcoder.ui.pages import CODING, TAXONOMIES

if TYPE_CHECKING:
    from tipcoder.ui.shell.workspace import Workspace


def palette_entries(registry: ActionRegistry, workspace: "Workspace") -> Iterator[PaletteEntry]:
    """Yield what can be done now, then where one can go."""
    for record in registry.applicable():
        key = key_name(record.keys[0]) if record.keys else ""
        yield PaletteEntry(action_text(record.name), key, partial(registry.run, record.name))
    if workspace.pages.name == CODING:
        yield from _questions(workspace)
    yield from _cases(workspace)
    yield from _terms(workspace)


def _questions(workspace: "Workspace") -> Iterator[PaletteEntry]:
    page = workspace.coding
    work = page.work
    if work is None:
        return
    beside = QCoreApplication.translate("CommandPalette", "question")
    for ref in work.live.refs():
        node = work.live.node(ref)
        if isinstance(node, Question) and node.is_answered_by_person and work.live.is_relevant(ref):
            yield PaletteEntry(work.question_in_words(ref), beside, partial(page.go_to, Ref(ref.row, ref.key)))


def _cases(workspace: "Workspace") -> Iterator[PaletteEntry]:
    beside = QCoreApplication.translate("CommandPalette", "case {number}")
    for case in workspace.cases.table.cases.all_cases():
        words = "  \u00b7  ".join(filter(None, (case.title or case.first_judgment, case.court)))
        yield PaletteEntry(words, beside.format(number=case.number), partial(workspace.open_coding, case.coding.id))


def _terms(workspace: "Workspace") -> Iterator[PaletteEntry]:
    project, language = workspace.project, ui_language.current()
    filled, beside = form_of(project, project.framework_id), QCoreApplication.translate("CommandPalette", "term")
    seen: set[tuple[str, str]] = set()
    for listed, taxonomy in filled.taxonomies.items():
        for choice in filled.form.choices.get(listed, ()):
            if (taxonomy, choice.code) not in seen:
                seen.add((taxonomy, choice.code))
                words = choice.label.plain(language, filled.form.default_language) or choice.code
                yield PaletteEntry(words, beside, partial(_show_term, workspace, taxonomy, choice.code))


def _show_term(workspace: "Workspace", taxonomy: str, code: str) -> None:
    workspace.show_page(TAXONOMIES)
    workspace.taxonomies.show_term(taxonomy, code)
