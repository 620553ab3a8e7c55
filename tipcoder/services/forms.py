"""Loads the form of a stored framework with its choice lists filled in.

A list that is not in the workbook comes from the file that was installed with the framework, else from the
installed taxonomy of the file's name: `means.csv` is the taxonomy `means`. What is nowhere stays empty.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import PurePosixPath
from types import MappingProxyType

from tipcoder.analysis.standing import derived_values
from tipcoder.domain.projects import CodingRole
from tipcoder.domain.taxonomies import Taxonomy
from tipcoder.errors import UserError
from tipcoder.framework.form.form import Form
from tipcoder.framework.form.xform import form_from_xform
from tipcoder.framework.xlsform.external import choices_from_csv, choices_of, with_choices
from tipcoder.framework.xlsform.reader import Framework
from tipcoder.services.taxonomy_files import shipped_taxonomies
from tipcoder.storage.coding.frameworks import get_framework, get_framework_files
from tipcoder.storage.coding.term_uses import Asking
from tipcoder.storage.file.database import Database
from tipcoder.storage.taxonomies import load_labels

_NONE: Mapping[str, Taxonomy] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class FilledForm:
    """A form with its choices. `taxonomies` maps list id to the id of the taxonomy that fills it, installed or not."""

    form: Form
    taxonomies: Mapping[str, str]
    missing: frozenset[str] = frozenset()
    """Ids of those of the taxonomies that are not installed: their lists are empty."""


def load_filled(database: Database, framework_id: str) -> FilledForm:
    """Return the form of a stored framework with its choices.

    Raises:
        UserError: project_unsound, if what is stored is no form.
    """
    xform = get_framework(database, framework_id).xform
    try:
        form = _read(xform)
    except Exception as error:  # it was a form when it was stored: somebody else wrote to the file
        raise UserError("project_unsound", fault=f"framework {framework_id}") from error
    return fill_form(database, framework_id, form)


@lru_cache(maxsize=2)
def _read(xform: str) -> Form:
    """Read a form once while the program runs, whichever project it is in. By its text: a digest could be untrue."""
    return form_from_xform(xform)


def fill_form(
    database: Database,
    framework_id: str,
    form: Form,
    changed: Mapping[str, Taxonomy] = _NONE,
    *,
    is_whole: bool = False,
) -> FilledForm:
    """Return a form that was read from a stored framework with its choices.

    `changed` are taxonomies by id that replace the installed ones.
    """
    form = _deriving(form)
    if not form.external:
        return FilledForm(form, {})
    files = get_framework_files(database, framework_id)
    lists = {id: choices_from_csv(files[file], file) for id, file in form.external.items() if file in files}
    taxonomies = {id: taxonomy_of(file) for id, file in form.external.items() if file not in files}
    named = frozenset(taxonomies.values())
    installed = {**load_labels(database, named - changed.keys()), **changed}
    if not is_whole:
        installed = {name: open_terms(database, found) for name, found in installed.items()}
    lists |= {id: choices_of(installed[name]) for id, name in taxonomies.items() if name in installed}
    return FilledForm(with_choices(form, lists), taxonomies, named - installed.keys())


def open_terms(database: Database, taxonomy: Taxonomy) -> Taxonomy:
    """Return a taxonomy as the person at work may see it: a second coder without the terms that others proposed."""
    if database.role is not CodingRole.SECOND:
        return taxonomy
    kept = tuple(term for term in taxonomy.terms if term.is_open_to(database.coder))
    return taxonomy if len(kept) == len(taxonomy.terms) else replace(taxonomy, terms=kept)


def form_with_shipped(framework: Framework) -> Form:
    """Return the form of a workbook outside any project: the taxonomies that ship fill what did not come with it."""
    form = _deriving(framework.form)
    outside = {id: taxonomy_of(file) for id, file in form.external.items() if file not in framework.files}
    if not outside:
        return form
    shipped = {taxonomy.id: choices_of(taxonomy) for taxonomy in shipped_taxonomies(outside.values())}
    files = {id: form.choices[id] for id in form.external if id not in outside}
    return with_choices(form, files | {id: shipped[name] for id, name in outside.items() if name in shipped})


def _deriving(form: Form) -> Form:
    """Return a form that derives what it leaves to the program (`bind::tip:derived`)."""
    is_asked = any(question.derived for _, question in form.all_questions())
    return replace(form, derive=derived_values) if is_asked else form


def taxonomy_of(file: str) -> str:
    """Return the id of the taxonomy that a file names: `means` of `means.csv`."""
    return PurePosixPath(file).stem


def lists_of(filled: FilledForm, taxonomies: Collection[str]) -> dict[str, str]:
    """Return the lists whose codes are those of some taxonomies, views of external lists among them, by list id."""
    lists = {id: name for id, name in filled.taxonomies.items() if name in taxonomies}
    views = {id: lists[view.list] for id, view in filled.form.views.items() if view.list in lists}
    return lists | {id: name for id, name in views.items() if filled.form.views[id].value == "name"}


def asking(filled: FilledForm, framework_id: str, taxonomies: Collection[str]) -> Iterator[Asking]:
    """Yield the questions of a form that take their choices from some taxonomies."""
    lists = lists_of(filled, taxonomies)
    for roster, question in filled.form.all_questions():
        if question.type.is_select and question.choices in lists:
            yield Asking(lists[question.choices], framework_id, roster, question.key)
