"""Opens and edits codings, with undo and redo. Every edit is saved at once, in one transaction."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from tipcoder.analysis.completeness import CompletenessCounter, completeness
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.edits import AddRows, ChangeKind, Edit, Operation, SetAnswer, inverse
from tipcoder.domain.ids import new_id
from tipcoder.domain.projects import Coding, Completeness, Country
from tipcoder.framework.engine import editing
from tipcoder.framework.engine.compiled_form import compile_form
from tipcoder.framework.engine.live import Changes, LiveCoding
from tipcoder.framework.form.answer_words import value_in_words
from tipcoder.framework.form.form import Form, Item, Question, Roster
from tipcoder.languages.registry import national_language
from tipcoder.services.delivered import delivered_live, refuse_delivered
from tipcoder.services.projects import OpenProject, form_of
from tipcoder.storage.coding import changes as stored_changes
from tipcoder.storage.coding import codings
from tipcoder.storage.coding.changes import ChangeEntry, PendingChange
from tipcoder.storage.coding.codings import StoredCoding
from tipcoder.storage.coding.derived_state import Beginning, Saved
from tipcoder.storage.file.database import Database
from tipcoder.storage.garbage import collection_paused

CASE_ROLES = ("title", "court", "decision_date")
"""Roles whose answers the case list shows (`bind::tip:role`)."""


@dataclass(slots=True)
class OpenCoding:
    """A coding at work: what is stored, and the live coding that knows what follows from it."""

    project: OpenProject
    coding: Coding
    live: LiveCoding
    counts: CompletenessCounter
    last_change: int
    """Id of the change that made it what it is here: nobody writes over what was changed elsewhere meanwhile."""
    form: Form
    """The form of the project with which it was opened; a delivered coding is read by one made of it."""

    @property
    def completeness(self) -> Completeness:
        """Completeness of the coding."""
        return self.counts.whole()


def make_ready(project: OpenProject) -> None:
    """Compile the form of the project, and rehearse the loading: the first coding to be opened would wait for both.

    Raises UserErrors, as `open_coding` does.
    """
    compile_form(project.form)
    codings.rehearse_loading(project.database)


def open_coding(project: OpenProject, coding_id: str) -> OpenCoding:
    """Load a coding with its rows and answers."""
    with collection_paused():
        stored = codings.load_coding(project.database, coding_id)
        form = form_of(project, stored.coding.framework).form
        live = live_of(form, stored)
    return OpenCoding(project, stored.coding, live, CompletenessCounter(live), stored.last_change, form)


def is_outdated(coding: OpenCoding) -> bool:
    """Return whether terms changed since the coding was opened, and perhaps its answers: it knows of neither."""
    return coding.form is not form_of(coding.project, coding.coding.framework).form


def live_of(form: Form, stored: StoredCoding) -> LiveCoding:
    """Return a stored coding at work in a form; a delivered one in the form by which it is read."""
    if stored.coding.is_delivered:
        return delivered_live(form, stored)
    return LiveCoding(
        form,
        stored.coding.id,
        stored.rows,
        evidence=stored.evidence,
        calculated=stored.calculated,
        answered=stored.answered,
    )


def begin_coding(form: Form, country: str = "", coding_id: str = "") -> Beginning:
    """Return what a new coding holds before a person touches it: the framework's defaults, and what follows.

    Without a `coding_id` it gets one. The question of the role `country` begins with `country` where the framework
    leaves it open and offers that choice.
    """
    return _begun(form, coding_id or new_id(), country, is_for_person=True)


def begin_second(form: Form, coding_id: str, country: str = "") -> Beginning:
    """Return what a second coding holds before a person touches it: only what no person is asked, and the country."""
    return _begun(form, coding_id, country, is_for_person=False)


def _begun(form: Form, coding_id: str, country: str, *, is_for_person: bool) -> Beginning:
    live = LiveCoding(form, coding_id)
    defaults = editing.set_defaults(live, coding_id, is_for_person=is_for_person)
    changes = live.apply(defaults)
    if country_edit := _country_edit(live, country):
        live.apply(inverse(defaults))
        defaults = (*defaults, *country_edit)
        changes = live.apply(defaults)
    saved = _saved(live, defaults, changes, completeness(live))
    return Beginning(coding_id, defaults, replace(saved, values=live.initial_derived().values))


def apply_edit(coding: OpenCoding, edit: Edit, kind: ChangeKind = ChangeKind.EDIT) -> Changes:
    """Change answers or rows, and save the change.

    Raises:
        UserError: case_delivered; it could not be saved (the disk is full, ...). The coding is as it was before.
    """
    refuse_delivered(coding.coding)

    def save(saved: Saved) -> int:
        return codings.save_edit(
            _database(coding),
            coding.coding.id,
            edit,
            coder=_coder(coding),
            saved=saved,
            after=coding.last_change,
            kind=kind,
        )

    return apply_and_save(coding, edit, save)


def undo(coding: OpenCoding) -> Changes | None:
    """Take back the last edit that was not taken back, this session's or an earlier one's; None if there is none.

    Raises:
        UserError: case_delivered; it could not be saved; the coding is as it was before.
    """
    refuse_delivered(coding.coding)
    pending = stored_changes.next_undo(_database(coding), coding.coding.id)
    return _take(coding, pending, stored_changes.save_undo) if pending else None


def redo(coding: OpenCoding) -> Changes | None:
    """Do again what was taken back last; None if there is nothing, or if an edit came since.

    Raises:
        UserError: case_delivered; it could not be saved; the coding is as it was before.
    """
    refuse_delivered(coding.coding)
    pending = stored_changes.next_redo(_database(coding), coding.coding.id)
    return _take(coding, pending, stored_changes.save_redo) if pending else None


def can_undo(coding: OpenCoding) -> bool:
    """Return whether there is an edit to take back."""
    return next_undo(coding) is not None


def can_redo(coding: OpenCoding) -> bool:
    """Return whether there is an edit to do again."""
    return next_redo(coding) is not None


def next_undo(coding: OpenCoding) -> Edit | None:
    """Return the edit that `undo` would apply, None if there is none."""
    pending = stored_changes.next_undo(_database(coding), coding.coding.id)
    return pending.edit if pending is not None else None


def next_redo(coding: OpenCoding) -> Edit | None:
    """Return the edit that `redo` would apply, None if there is none."""
    pending = stored_changes.next_redo(_database(coding), coding.coding.id)
    return pending.edit if pending is not None else None


def history(coding: OpenCoding, ref: Ref) -> tuple[ChangeEntry, ...]:
    """Return what happened to one answer and its evidence, the latest first."""
    return stored_changes.list_changes(_database(coding), ref)


def save_place(coding: OpenCoding, place: str) -> None:
    """Remember where the coder is, so that the coding opens there."""
    codings.save_place(_database(coding), coding.coding.id, place)


def _country_edit(live: LiveCoding, country: str) -> Edit:
    """Return the edit that answers the open question for the country."""
    for question in live.form.questions(""):
        ref = Ref(live.root, question.key)
        is_open = question.role == "country" and question.is_answered_by_person and live.answer(ref) is None
        if is_open and country in (choice.code for choice in live.choices(ref)):
            return editing.set_answer(live, ref, Answer(country))
    return ()


def applied(live: LiveCoding, edit: Edit) -> Saved:
    """Do an edit in a coding, and return what is to be stored with it."""
    changes = live.apply(edit)
    return _saved(live, edit, changes, completeness(live))


def standing(live: LiveCoding, edit: Edit) -> Saved:
    """Return all that follows from the answers of a coding, to be stored with an edit that was applied to it.

    For where more than the edit changed what follows: the form, or its choices.
    """
    derived = live.initial_derived()
    below = (row for row in live.family(live.root)[0] if row.parent and live.has(Ref(row.parent, row.roster)))
    rows = {row.id: live.is_row_relevant(row.id) for row in below}
    saved = _saved(live, edit, Changes(frozenset(), frozenset(), derived), completeness(live))
    return replace(saved, relevant={**derived.relevant, **saved.relevant}, relevant_rows=rows)


def _take(coding: OpenCoding, pending: PendingChange, store: Callable[..., int]) -> Changes:
    """Undo or redo: apply what the change log says, and save it as a change of its own."""

    with _database(coding).session() as session:  # what is not known here cannot be taken back here either
        codings.refuse_if_stale(session, coding.coding.id, coding.last_change)

    def save(saved: Saved) -> int:
        return store(
            _database(coding), coding.coding.id, pending.id, coder=_coder(coding), saved=saved, after=coding.last_change
        )

    return apply_and_save(coding, pending.edit, save)


def apply_and_save(coding: OpenCoding, edit: Edit, save: Callable[[Saved], int]) -> Changes:
    """Change a coding and store the change by `save`, which returns its id; what cannot be stored is taken back."""
    changes = coding.live.apply(edit)
    coding.counts.follow(changes)
    try:
        coding.last_change = save(_saved(coding.live, edit, changes, coding.completeness))
    except BaseException:
        coding.counts.follow(coding.live.apply(inverse(edit)))
        raise
    return changes


def _saved(live: LiveCoding, edit: Edit, changes: Changes, counted: Completeness) -> Saved:
    """Values derived from an edit and stored with it, so that counting and exporting need no engine."""
    touched = {ref for operation in edit for ref in _answered_refs(operation)}
    present = {ref for ref in touched if live.has(ref)}
    relevant = dict(changes.derived.relevant) | {ref: live.is_relevant(ref) for ref in present}
    selects = frozenset(ref for ref in present if _is_select(live.node(ref)))
    return Saved(changes.derived.values, relevant, counted, _roles(live), selects, _relevant_rows(live, edit, changes))


def _relevant_rows(live: LiveCoding, edit: Edit, changes: Changes) -> dict[str, bool]:
    """Return whether rows are asked for, of those that came and those whose roster may have been hidden or shown."""
    shown = [ref for ref in changes.refs if live.has(ref) and isinstance(live.node(ref), Roster)]
    rows = [(row.id, ref) for ref in shown for row in live.rows(ref.row, ref.key)]
    added = [row for operation in edit if isinstance(operation, AddRows) for row in operation.rows]
    rows += [(row.id, Ref(row.parent or "", row.roster)) for row in added]
    return {row: live.is_row_relevant(row) for row, ref in rows if live.has(ref)}


def _is_select(item: Item) -> bool:
    return isinstance(item, Question) and item.type.is_select


def _answered_refs(operation: Operation) -> tuple[Ref, ...]:
    match operation:
        case SetAnswer(ref):
            return (ref,)
        case AddRows(_, answers):
            return tuple(ref for ref, _ in answers)
    return ()


def _roles(live: LiveCoding) -> dict[str, str]:
    """Return what the case list shows of a coding: what top-level questions say, by their role.

    Of several questions with one role (a court from the list, or another court in words) the last that says something.
    What a delivered case is called was said when it came.
    """
    if live.form.delivered:
        return {}
    language = _language_of_courts(live)
    roles: dict[str, str] = {}
    for question in live.form.questions(""):
        if question.role in CASE_ROLES:
            value = live.value(Ref(live.root, question.key))
            words = value_in_words(live.form, question, value, language)
            roles[question.role] = words or roles.get(question.role, "")
    return roles


def _language_of_courts(live: LiveCoding) -> str:
    """The language in which a court is called by its name: that of its country."""
    for question in live.form.questions(""):
        if question.role == "country":
            country = live.value(Ref(live.root, question.key))
            return national_language(Country(country)) if country in Country.__members__ else ""
    return ""


def _database(coding: OpenCoding) -> Database:
    return coding.project.database


def _coder(coding: OpenCoding) -> str:
    return coding.project.project.coder
