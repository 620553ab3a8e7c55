"""Lists what an import would do, in the words of the framework: places, old and new answers."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.import_plan import (
    WRITTEN,
    CellFate,
    CellItem,
    EntryKind,
    NewTerm,
    PreviewEntry,
    Removal,
    RowFate,
    RowItem,
)
from tipcoder.domain.records import RowRecord
from tipcoder.exchange.reading.delivery_reading import DeliveryReading
from tipcoder.framework.form.answer_words import value_in_words
from tipcoder.framework.form.form import Form, Roster
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.languages.captions import caption_texts
from tipcoder.languages.registry import FALLBACK
from tipcoder.services.importing.importing import ImportPlan

_CELLS = {
    CellFate.GIVEN: EntryKind.NEW,
    CellFate.CHANGED: EntryKind.CHANGED,
    CellFate.TAKEN_BACK: EntryKind.REMOVED,
    CellFate.CONFLICT: EntryKind.CONFLICT,
    CellFate.REFUSED: EntryKind.REFUSED,
    CellFate.NEWER: EntryKind.NEWER,
}
_ROWS = {
    RowFate.NEW: EntryKind.NEW,
    RowFate.KNOWN: EntryKind.CHANGED,
    RowFate.REFUSED: EntryKind.REFUSED,
    RowFate.GONE: EntryKind.NEWER,
}


def import_entries(incoming: DeliveryReading, plan: ImportPlan, language: str = "") -> tuple[PreviewEntry, ...]:
    """Return what a plan does, line by line, case by case as the workbook has them. Unchanged cells have no line."""
    words = _EntryWriter(plan.form, incoming, language, offers_choice=not plan.second)
    entries = [entry for case in plan.cases for entry in words.entries(case.rows, case.cells, case.removals)]
    refused = (
        PreviewEntry(EntryKind.REFUSED, sheet, cell=str(line), number=0, place="", fault=fault)
        for (sheet, line), fault in incoming.refused.items()
    )
    terms = (
        PreviewEntry(EntryKind.NEW, term.sheet, cell=str(term.line), number=0, place=term.list, new=words.term(term))
        for term in plan.terms
    )
    return (*terms, *entries, *refused, *map(words.aside, plan.aside))


class _EntryWriter:
    """Puts a plan into the words of a form, in one language."""

    def __init__(self, form: Form, incoming: DeliveryReading, language: str, *, offers_choice: bool) -> None:
        self._form = form
        self._offers_choice = offers_choice
        self._incoming = incoming
        self._language = language
        self._questions = {(roster, question.key): question for roster, question in form.all_questions()}
        self._rosters = {roster.key: roster for _, roster in form.rosters()}
        self._parents = form.parents()
        self._rows = {(row.roster, row.row_id): row for row in incoming.rows() if row.roster}
        self._codes = {choice.code for choices in form.choices.values() for choice in choices}
        nodes = (*self._questions.values(), *self._rosters.values())
        self._called = dict(_captions(caption_texts(language or FALLBACK))) | {
            node.name: node.label.plain(language, form.default_language) or node.name for node in nodes
        }

    def aside(self, entry: PreviewEntry) -> PreviewEntry:
        """Return an edit where nothing is read back, with lists, questions and columns as people call them."""
        place = " › ".join(map(self._call, entry.place.split(" › ")))
        return replace(entry, place=place, question=self._call(entry.question))

    def _call(self, name: str) -> str:
        """Return what a name of the workbook stands for; a column beside that of a question is called like it."""
        if not name:
            return ""
        if name in self._called:
            return self._called[name]
        if name in self._codes:
            return name
        of = [known for known in self._called if name.startswith(f"{known}_")]
        return self._called[max(of, key=len)] if of else name.replace("_", " ")

    def term(self, term: NewTerm) -> str:
        """Return what a proposed term is called."""
        known = (term.labels.get(language) for language in (self._language, self._form.default_language, "en"))
        return next(filter(None, known), "") or next(filter(None, term.labels.values()), term.code)

    def entries(
        self, rows: tuple[RowItem, ...], cells: tuple[CellItem, ...], removals: tuple[Removal, ...]
    ) -> Iterator[PreviewEntry]:
        """Yield the lines of one case: rows, their answers, then what goes."""
        new = {(item.row.sheet, item.row.line) for item in rows if item.fate is RowFate.NEW}
        yield from map(self._row, rows)
        yield from (self._cell(item, is_of_new=(item.row.sheet, item.row.line) in new) for item in cells)
        yield from map(self._removal, removals)

    def _row(self, item: RowItem) -> PreviewEntry:
        old, new = ("", "") if item.places is None else (str(item.places[0] + 1), str(item.places[1] + 1))
        return PreviewEntry(
            _ROWS[item.fate],
            item.row.sheet,
            cell=self._incoming.cell(item.row),
            number=item.number,
            place=self._path(item.row),
            old=old,
            new=new,
            reason=item.reason,
            is_moved=item.places is not None,
            ref=item.ref if self._offers_choice else None,
            needs=(item.above,) if item.ref is not None and item.above is not None and self._offers_choice else (),
        )

    def _cell(self, item: CellItem, *, is_of_new: bool) -> PreviewEntry:
        row = item.row
        is_conflict, is_written = item.fate is CellFate.CONFLICT, item.fate in WRITTEN
        is_choice = is_conflict or (is_written and not is_of_new and self._offers_choice)
        question = self._questions[row.roster, item.ref.key]
        label = question.label.plain(self._language, self._form.default_language) or question.name
        return PreviewEntry(
            _CELLS[item.fate],
            row.sheet,
            cell=item.contradicting
            if item.fate is CellFate.REFUSED and item.contradicting
            else self._incoming.cell(row, question.key),
            number=item.number,
            place=self._path(row),
            question=label,
            old=self._answer(item.before, item.row.roster, question.key),
            new=self._answer(item.after, item.row.roster, question.key),
            old_state=_state(item.before),
            new_state=_state(item.after),
            reason=item.reason,
            fault=item.fault,
            fails_check=item.fails_check,
            is_text=question.type is QuestionType.TEXT,
            ref=item.ref if is_choice else None,
            needs=item.needs if (is_conflict or is_written) and self._offers_choice else (),
            is_chosen=item.is_chosen,
        )

    def _removal(self, removal: Removal) -> PreviewEntry:
        kind = EntryKind.CONFLICT if removal.is_conflict else EntryKind.REMOVED
        is_choice = removal.reason is None and (removal.is_conflict or self._offers_choice)
        place = " › ".join(f"{self._entry(roster)} {position + 1}" for roster, position in removal.place)
        return PreviewEntry(
            EntryKind.REFUSED if removal.reason is not None else kind,
            self._incoming.sheets.get(removal.roster, ""),
            cell="",
            number=removal.number,
            place=place,
            reason=removal.reason,
            ref=Ref(removal.row, "") if is_choice else None,
            is_chosen=removal.is_chosen,
            changes=1 if removal.is_conflict else removal.rows,
        )

    def _path(self, row: RowRecord) -> str:
        if not row.roster:
            return ""
        above = self._rows.get((self._parents[row.roster], row.parent_id or ""))
        own = f"{self._entry(row.roster)} {row.position + 1}"
        return f"{self._path(above)} › {own}" if above is not None else own

    def _entry(self, roster: str) -> str:
        found: Roster | None = self._rosters.get(roster)
        return found.entry.plain(self._language, self._form.default_language) or roster if found else roster

    def _answer(self, answer: Answer | None, roster: str, key: str) -> str:
        if answer is None:
            return ""
        question = self._questions[roster, key]
        if question.choices_from:
            return answer.value
        return value_in_words(self._form, question, answer.value, self._language)


def _captions(table: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the captions of workbooks by their keys, which are names of sheets and columns; the first one counts.

    Those with values in them are of something else.
    """
    found: dict[str, str] = {}
    for key, value in table.items():
        for name, words in _captions(value) if isinstance(value, Mapping) else ((key, value),):
            if "{" not in words:
                found.setdefault(name, words)
    yield from found.items()


def _state(answer: Answer | None) -> AnswerState | None:
    return None if answer is None or answer.value else answer.state
