"""Brings what a workbook of an older framework version says into codings of the project's version; nothing is lost.

Such a workbook is compared with a coding as the older version has it: with its retired answers in their places, and
without what only the newer one asks. What the merge does there is then done to the coding itself, whose later decisions
get numbers and effects as an upgrade gives them.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypedDict

from tipcoder.domain.answers import Answer, Ref, Row
from tipcoder.domain.edits import AddRows, Edit, MoveRow, Operation, RemoveRows, SetAnswer, inverse
from tipcoder.domain.retired import is_retired, retired_key
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Form
from tipcoder.framework.versions.answer_migration import Carried, Carrier
from tipcoder.framework.versions.matching import NodeKey, match_forms
from tipcoder.services.coding import begin_second, standing
from tipcoder.services.importing.case import CasePlan
from tipcoder.services.older_decisions import older_decisions
from tipcoder.storage.coding.derived_state import Saved

Answers = Iterable[tuple[Ref, Answer]]


class _Planned(TypedDict):
    edit: Edit
    saved: Saved
    by_place: Mapping[Ref, int]


class OlderVersion:
    """The older version (`older`, its id and form) of a workbook, beside the project's (`newer`, with `form_now`)."""

    def __init__(self, older: tuple[str, Form], newer: tuple[str, Form]) -> None:
        self._older, self._form = older
        self._newer, self.form_now = newer
        own = match_forms(self._form, self._form)
        now = match_forms(self.form_now, self.form_now)
        self._down = Carrier(match_forms(self.form_now, self._form), self._newer, {self._older: own})
        self._up = Carrier(match_forms(self._form, self.form_now), self._older, {self._newer: now})

    def seen(self, live: LiveCoding, calculated: Answers) -> LiveCoding:
        """Return a coding of the project's version as the older one has it; `calculated` are its stored values."""
        rows, answers = _content(live)
        rosters = {live.root: "", **{row.id: row.roster for row in rows}}
        known = self._down.matching.questions
        kept = [
            (ref, value)
            for ref, value in calculated
            if ref.row in rosters
            and (found := known.get(NodeKey(rosters[ref.row], ref.key))) is not None
            and found[2].calculate
        ]
        carried = self._down.carry(live.root, rows, answers, kept)
        there = [replace(row, roster=carried.rosters[row.id]) for row in rows]
        everything = {**carried.retired, **carried.answers}
        return LiveCoding(self._form, live.root, there, everything.items(), (), carried.calculated.items())

    def into_known(self, plan: CasePlan, seen: LiveCoding, live: LiveCoding, calculated: Answers) -> CasePlan:
        """Return the plan of a case with what it does to its coding; `plan` says it of what `seen` returned of it."""
        if not plan.edit:
            return plan
        before = self._carried(seen)
        seen.apply(plan.edit)
        planned = self._stored(plan.edit, before, self._carried(seen), live, calculated)
        seen.apply(inverse(plan.edit))
        return replace(plan, framework=self._newer, **planned)

    def into_new(self, plan: CasePlan, seen: LiveCoding) -> CasePlan:
        """Return the plan of a new case; `seen` is its coding in the older version, which the plan left as it was."""
        if plan.beginning is None:
            return plan
        beginning = begin_second(self.form_now, plan.coding)
        live = LiveCoding(self.form_now, plan.coding)
        live.apply(beginning.defaults)
        begun = Carried({plan.coding: ""})
        seen.apply(plan.edit)
        planned = self._stored((*plan.beginning.defaults, *plan.edit), begun, self._carried(seen), live, ())
        seen.apply(inverse(plan.edit))
        return replace(plan, framework=self._newer, beginning=beginning, **planned)

    def _carried(self, seen: LiveCoding) -> Carried:
        rows, answers = _content(seen)
        values = (
            (ref, Answer(value))
            for id, roster in [(seen.root, ""), *((row.id, row.roster) for row in rows)]
            for question in self._form.questions(roster)
            if question.calculate and seen.has(ref := Ref(id, question.key)) and (value := seen.value(ref))
        )
        return self._up.carry(seen.root, rows, answers, values)

    def _stored(self, done: Edit, before: Carried, after: Carried, live: LiveCoding, calculated: Answers) -> _Planned:
        """Return what an edit of the coding as the older version has it does to it, and what is saved with that.

        `before` and `after` are what is carried up of it. `live` comes to be what the edit makes of the coding.
        """
        edit: list[Operation] = [*self._rows(done, after, live)]
        was, now = {**before.retired, **before.answers}, {**after.retired, **after.answers}
        for ref in dict.fromkeys((*was, *now)):
            given = now.get(ref)
            if live.has_row(ref.row) and was.get(ref) != given and live.answer(ref) != given:
                edit.append(SetAnswer(ref, live.answer(ref), given))
                live.apply(tuple(edit[-1:]))
        rows, answers = _content(live)
        values = {**after.calculated, **dict(calculated)}
        whole = LiveCoding(self.form_now, live.root, rows, answers, live.all_evidence(), values.items())
        older = older_decisions(whole, {ref: answer for ref, answer in answers if is_retired(ref.key)})
        whole.apply(older.edit)
        edit += older.edit
        return {"edit": tuple(edit), "saved": standing(whole, tuple(edit)), "by_place": older.by_place}

    def _rows(self, done: Edit, after: Carried, live: LiveCoding) -> Iterator[Operation]:
        """Yield what rows come, go and move, each done in `live` before the next."""
        for operation in done:
            match operation:
                case AddRows(rows):
                    own: list[Operation] = [AddRows((replace(row, roster=self._roster(row, after)),)) for row in rows]
                case RemoveRows(rows):
                    own = [RemoveRows(*live.family(rows[0].id))]
                case MoveRow():
                    own = [operation]
                case _:
                    own = []
            for one in own:
                live.apply((one,))
                yield one

    def _roster(self, row: Row, after: Carried) -> str:
        found = after.rosters.get(row.id) or self._up.matching.rosters.get(row.roster)
        return found or retired_key(row.roster, self._older)


def _content(live: LiveCoding) -> tuple[list[Row], tuple[tuple[Ref, Answer], ...]]:
    rows, answers = live.family(live.root)
    return [row for row in rows if row.parent], answers
