"""Plans the cases of a workbook: finds them in the project by their keys, and merges each into its primary coding."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from functools import partial

from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.import_plan import CellFate, Choices, NewTerm, PreviewEntry, Reason
from tipcoder.domain.projects import CodingRole
from tipcoder.domain.records import CaseRecord, RowRecord
from tipcoder.domain.taxonomies import Taxonomy, Term, TermStatus
from tipcoder.errors import UserError
from tipcoder.exchange.privacy.proposals import codes_for_others
from tipcoder.exchange.privacy.release_plan import keyed_with, own_keys
from tipcoder.exchange.reading.about import EARLIEST, time_of
from tipcoder.exchange.reading.columns import plan_reading
from tipcoder.exchange.reading.delivery_reading import DeliveryReading
from tipcoder.exchange.reading.values import was_given
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Form
from tipcoder.services.coding import begin_coding, live_of
from tipcoder.services.double_coding.coders import first_id
from tipcoder.services.forms import FilledForm, fill_form
from tipcoder.services.importing.case import CasePlan, declined_case, plan_case, refused_case
from tipcoder.services.importing.cells import with_emptied_texts
from tipcoder.services.importing.keys import Keys
from tipcoder.services.importing.older_version import OlderVersion
from tipcoder.services.importing.reading import framework_of
from tipcoder.services.importing.readonly_changes import ReadonlyChanges
from tipcoder.services.importing.rows import MergeContext, QuestionIndex, index_questions
from tipcoder.services.importing.untouched import untouched_case
from tipcoder.services.projects import OpenProject, form_of
from tipcoder.services.release.versions import ExportedVersions
from tipcoder.services.taxonomies.taxonomy_merge import place_under
from tipcoder.storage.coding.codings import StoredCoding, load_coding
from tipcoder.storage.coding.exports import stream_cases
from tipcoder.storage.coding.frameworks import framework_ids
from tipcoder.storage.coding.importing import (
    KnownCase,
    PointInHistory,
    began_after,
    change_of_mark,
    edits_since,
    export_moment,
    known_cases,
    last_change,
    recipient_secrets,
    row_ids,
)
from tipcoder.storage.file.database import Database
from tipcoder.storage.taxonomies import TermChanges, load_taxonomies

_CODE = re.compile(r"[a-z0-9_]+")


def find_new_terms(filled: FilledForm, incoming: DeliveryReading, key_of: Callable[[str], str]) -> tuple[NewTerm, ...]:
    """Return the proposed terms of a workbook that the project lacks and some answer uses, of taxonomies only."""
    proposals = [term for term in incoming.terms if term.status == TermStatus.PROPOSED]
    if not proposals:
        return ()
    form = filled.form
    hidden = {} if key_of is own_keys else codes_for_others(form, key_of)
    known = {
        (name, code)
        for name, choices in form.choices.items()
        for code in (*(choice.code for choice in choices), *hidden.get(name, {}).values())
    }
    used = _used(form, incoming)
    return tuple(
        NewTerm(term.taxonomy, term.code, term.parent, term.labels, term.sheet, term.line)
        for term in proposals
        if term.taxonomy in filled.taxonomies
        and (term.taxonomy, term.code) in used
        and (term.taxonomy, term.code) not in known
        and _CODE.fullmatch(term.code)
        and any(term.labels.values())
    )


def with_terms(database: Database, filled: FilledForm, terms: Iterable[NewTerm], coder: str) -> dict[str, TermChanges]:
    """Return the changes of installed taxonomies that get new terms, by id."""
    by_taxonomy: dict[str, dict[str, NewTerm]] = {}
    for term in terms:
        by_taxonomy.setdefault(filled.taxonomies[term.list], {})[term.code] = term
    found = load_taxonomies(database, by_taxonomy)
    return {
        id: TermChanges(taxonomy, _extended(taxonomy, by_taxonomy[id], filled, coder)) for id, taxonomy in found.items()
    }


def _extended(taxonomy: Taxonomy, new: Mapping[str, NewTerm], filled: FilledForm, coder: str) -> Taxonomy:
    terms = list(taxonomy.terms)
    for term in new.values():
        labels = {
            language or filled.form.default_language or "en": text for language, text in term.labels.items() if text
        }
        parent = term.parent if term.parent in taxonomy.by_code() else ""
        proposed = Term(term.code, labels, parent=parent, status=TermStatus.PROPOSED, proposed_by=coder)
        terms.insert(place_under(terms, parent), proposed)
    return replace(taxonomy, terms=tuple(terms))


def _used(form: Form, incoming: DeliveryReading) -> set[tuple[str, str]]:
    lists = {
        (roster, question.key): question.choices
        for roster, question in form.all_questions()
        if question.type.is_select and question.choices
    }
    return {
        (lists[row.roster, key], code)
        for row in incoming.rows()
        for key, answer in row.answers.items()
        if (row.roster, key) in lists
        for code in answer.value.split()
    }


def with_own_codes(
    incoming: DeliveryReading, index: QuestionIndex, form: Form, key_of: Callable[[str], str]
) -> DeliveryReading:
    """Return what came with the codes that the project has; `key_of` is what hid them."""
    hidden = {} if key_of is own_keys else codes_for_others(form, key_of)
    if not hidden:
        return incoming
    codes = {name: {exported_answer: code for code, exported_answer in found.items()} for name, found in hidden.items()}
    lists = {place: codes[question.choices] for place, question in index.questions.items() if question.choices in codes}
    cases = tuple(
        {roster: tuple(_row(row, lists) for row in rows) for roster, rows in case.items()} for case in incoming.cases
    )
    return replace(incoming, cases=cases)


def _row(row: RowRecord, lists: Mapping[tuple[str, str], Mapping[str, str]]) -> RowRecord:
    answers = {
        key: _answer(answer, lists[row.roster, key]) if (row.roster, key) in lists else answer
        for key, answer in row.answers.items()
    }
    return replace(row, answers=answers)


def _answer(answer: Answer, codes: Mapping[str, str]) -> Answer:
    return replace(answer, value=" ".join(codes.get(code, code) for code in answer.value.split(" ")))


class CasePlanner:
    """Plans the cases of one workbook. `coder` is the code of a second coder whose codings they are, "" for none."""

    coder = ""

    def __init__(self, project: OpenProject, incoming: DeliveryReading, choices: Choices) -> None:
        self._project = project
        self._choices = choices
        self.seen = last_change(project.database)
        self._known = {case.id: case for case in self._find_known()}
        self.framework = framework_of(project, incoming.about)
        filled = form_of(project, self.framework)
        self._recipient_keys = _recipient_keys(project, incoming, self._known)
        self.terms = find_new_terms(filled, incoming, self._recipient_keys)
        self.taxonomies = with_terms(project.database, filled, self.terms, self.coder or project.project.coder)
        self.form = (
            fill_form(
                project.database,
                self.framework,
                filled.form,
                {id: change.after for id, change in self.taxonomies.items()},
            ).form
            if self.taxonomies
            else filled.form
        )
        self._index: QuestionIndex = index_questions(plan_reading(incoming.plan.release.for_form(self.form)))
        self._older = self._older_version()
        incoming = with_emptied_texts(incoming, self._index)
        self._incoming = with_own_codes(incoming, self._index, self.form, self._recipient_keys)
        remarkable = (incoming.contradicted, incoming.unread, incoming.withheld)
        self._noted = frozenset((sheet, line) for cells in remarkable for sheet, line, _ in cells)
        self._keys = Keys(project.project.id, incoming, self._recipient_keys, partial(row_ids, project.database))
        self._point = _point(project, incoming)
        self._by_id, self._others = self._sorted_out()
        self.missing = sum(not case.is_removed and id not in self._by_id for id, case in self._known.items())

    def plans(self) -> Iterator[tuple[int, CasePlan]]:
        """Yield (place in the workbook, plan) of each case, those that the project has first."""
        for place, case, reason in self._others:
            yield place, refused_case(case, self._incoming, reason)
        exported = ExportedVersions(self._project, framework_ids(self._project.database))
        ahead = dict(self._by_id)
        with closing(stream_cases(self._project.database, None, has_proofs=False)) as stored:
            for rows in stored:
                place, case = ahead.pop(rows[""][0].case_id, (-1, {}))
                if place >= 0:
                    yield place, self._plan_known(case, rows, exported)
        for id, (place, case) in ahead.items():
            known = self._known.get(id)
            if known is not None:
                yield place, refused_case(case, self._incoming, Reason.CASE_REMOVED, known.number)
            elif self._project.database.role is CodingRole.SECOND:
                yield place, refused_case(case, self._incoming, Reason.CASE_UNKNOWN)
            else:
                yield place, self._plan_new(case, id)

    def _older_version(self) -> OlderVersion | None:
        """Return what brings the cases of the workbook to the project's version, None for a workbook of that."""
        newer = self._project.framework_id
        if self.framework == newer:
            return None
        changed = {id: change.after for id, change in self.taxonomies.items()}
        form = fill_form(self._project.database, newer, self._project.form, changed).form if changed else None
        return OlderVersion((self.framework, self.form), (newer, form or self._project.form))

    def _find_known(self) -> tuple[KnownCase, ...]:
        return known_cases(self._project.database)

    def aside(self) -> tuple[PreviewEntry, ...]:
        """Return what was edited where nothing is read back."""
        found = ReadonlyChanges(self._project, self._incoming, self._known, self._recipient_keys, self._point)
        return tuple(found.entries(self.terms, is_own_version=self.framework == self._project.framework_id))

    def _sorted_out(self) -> tuple[dict[str, tuple[int, CaseRecord]], list[tuple[int, CaseRecord, Reason]]]:
        """Return the cases of the workbook by the id that they have or will have, and those that have none."""
        ours = self._keys.by_key(self._known)
        by_id: dict[str, tuple[int, CaseRecord]] = {}
        others: list[tuple[int, CaseRecord, Reason]] = []
        for place, case in enumerate(self._incoming.cases):
            (root,) = case[""]
            id = ours.get(root.row_id)
            if id is None and not self._keys.was_given(root.row_id):
                id = self._keys.new_id(root, "", "")
            if id is None:
                others.append((place, case, Reason.KEY_UNKNOWN))
            elif id in by_id:
                others.append((place, case, Reason.KEY_TWICE))
            else:
                by_id[id] = place, case
        return by_id, others

    def _plan_known(self, case: CaseRecord, rows: CaseRecord, exported: ExportedVersions) -> CasePlan:
        (root,) = rows[""]
        if self._known[root.case_id].is_delivered:
            return refused_case(case, self._incoming, Reason.DELIVERED, root.case_number)
        now = exported.carried(rows)
        untouched = untouched_case(case, now, self._incoming, self._index, self._recipient_keys, self._noted)
        if untouched is not None:
            return untouched
        if self._known[root.case_id].is_settled:
            return refused_case(case, self._incoming, Reason.SETTLED, root.case_number)
        known = self._known[root.case_id]
        if root.framework_id == self.framework:
            context = self._context(known, {row.row_id: row.answers for level in now.values() for row in level})
            plan = plan_case(case, context)
        elif self._older is not None and root.framework_id == self._project.framework_id:
            plan = self._plan_in_older_version(self._older, case, known)
        else:
            return refused_case(case, self._incoming, Reason.OTHER_VERSION, root.case_number)
        if self._is_another_case(case, plan, root.case_id):
            return refused_case(case, self._incoming, Reason.KEY_TAKEN, root.case_number)
        return plan

    def _plan_in_older_version(self, older: OlderVersion, case: CaseRecord, known: KnownCase) -> CasePlan:
        stored = load_coding(self._project.database, known.coding)
        live = live_of(older.form_now, stored)
        base = self._base(older.form_now, known, stored, live)
        seen = older.seen(live, stored.calculated)
        then = older.seen(base, stored.calculated) if base is not None else None
        return older.into_known(plan_case(case, self._merge_context(known, seen, then)), seen, live, stored.calculated)

    def _context(self, known: KnownCase, exported: Mapping[str, Mapping[str, Answer]]) -> MergeContext:
        stored = load_coding(self._project.database, known.coding)
        live = live_of(self.form, stored)
        return self._merge_context(known, live, self._base(self.form, known, stored, live), exported)

    def _base(self, form: Form, known: KnownCase, stored: StoredCoding, live: LiveCoding) -> LiveCoding | None:
        """Return a coding as it was when the workbook was written, None where nobody knows."""
        database, base = self._project.database, live
        if self._point is None:
            return None
        if began_after(database, known.coding, self._point):
            return LiveCoding(form, known.coding)
        edits = edits_since(database, known.coding, self._point)
        if edits is None:
            return None
        if edits:
            base = live_of(form, stored)
        for edit in edits:
            base.apply(edit)
        return base

    def _merge_context(
        self,
        known: KnownCase,
        live: LiveCoding,
        base: LiveCoding | None,
        exported: Mapping[str, Mapping[str, Answer]] | None = None,
    ) -> MergeContext:
        return MergeContext(
            known.id,
            known.number,
            self.framework,
            live,
            base,
            self._incoming,
            self._keys,
            self._choices,
            self._index,
            exported or {},
        )

    def _plan_new(self, case: CaseRecord, id: str) -> CasePlan:
        if Ref(id, "") in self._choices.declined:
            return declined_case(case, self._incoming)
        beginning = begin_coding(self.form, self._project.project.country or "", first_id(self._project.project.id, id))
        live = LiveCoding(self.form, beginning.coding_id)
        live.apply(beginning.defaults)
        context = MergeContext(
            id, 0, self.framework, live, live, self._incoming, self._keys, self._choices, self._index
        )
        plan = plan_case(case, context, beginning)
        return plan if self._older is None else self._older.into_new(plan, live)

    def _is_another_case(self, case: CaseRecord, plan: CasePlan, id: str) -> bool:
        """A key that a person typed, and that somebody else typed as well for a case of another title."""
        (root,) = case[""]
        if root.row_id == id or self._recipient_keys(id) == root.row_id:
            return False
        return any(
            item.fate is CellFate.CONFLICT and self._index.questions["", item.ref.key].role == "title"
            for item in plan.cells
            if not item.row.roster
        )


def _recipient_keys(
    project: OpenProject, incoming: DeliveryReading, known: Mapping[str, KnownCase]
) -> Callable[[str], str]:
    """Return how the keys of a workbook were made: ids as they are, or hashes for the recipient of whom it has some."""
    given = {case[""][0].row_id for case in incoming.cases if was_given(case[""][0].row_id)}
    for key_of in (own_keys, *map(keyed_with, recipient_secrets(project.database))):
        if not given or not given.isdisjoint(map(key_of, known)):
            return key_of
    raise UserError("import_keys_unknown")


def _point(project: OpenProject, incoming: DeliveryReading) -> PointInHistory | None:
    """Return after what changes are newer than a workbook, None where nobody knows."""
    written, change = time_of(incoming.about.written_at), change_of_mark(project.database, incoming.about.last_change)
    if written is None:
        return None if change is None else PointInHistory(change, EARLIEST)
    return PointInHistory(change, export_moment(project.database, written))
