"""Random work, undone and redone, with the file closed and opened in between, against a model that is obvious."""

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.support.project_files import CODER, NOTHING, Made, make
from tipcoder.domain.answers import Answer, AnswerState, Ref, Row
from tipcoder.domain.edits import AddRows, Edit, MoveRow, RemoveRows, SetAnswer
from tipcoder.domain.ids import new_id
from tipcoder.storage.coding.changes import PendingChange, next_redo, next_undo, save_redo, save_undo
from tipcoder.storage.coding.codings import load_coding, save_edit
from tipcoder.storage.file.integrity import check_database
from tipcoder.storage.file.opening import open_database

QUESTIONS = st.sampled_from(["name", "means", "amount"])
ANSWERS = st.none() | st.sampled_from([Answer("a"), Answer("b č"), Answer(state=AnswerState.UNCLEAR)])
ROSTERS = st.sampled_from(["defendants", "charges"])

Tree = dict[tuple[str, str], list[str]]
Given = dict[Ref, Answer]


class Work(RuleBasedStateMachine):
    """The model: lists of row ids by parent and roster, answers by ref, and a stack of states for undo and redo."""

    made: Made

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.made = make(Path(self.folder.name) / "a.tip")
        self.tree: Tree = {}
        self.given: Given = {}
        self.past: list[tuple[Tree, Given]] = []
        self.future: list[tuple[Tree, Given]] = []

    def teardown(self) -> None:
        assert check_database(self.made.database) == ()
        self.made.database.close()
        self.folder.cleanup()

    @rule(data=st.data(), question=QUESTIONS, answer=ANSWERS, other=ANSWERS)
    def answer(self, data: st.DataObject, question: str, answer: Answer | None, other: Answer | None) -> None:
        refs = [Ref(data.draw(st.sampled_from(self._rows())), question), Ref(self.made.coding, "court")]
        edit = tuple(
            SetAnswer(ref, self.given.get(ref), after) for ref, after in zip(refs, (answer, other), strict=True)
        )
        self._keep()
        for ref, after in zip(refs, (answer, other), strict=True):
            if after:
                self.given[ref] = after
            else:
                self.given.pop(ref, None)
        self._save(edit)

    @rule(data=st.data(), roster=ROSTERS, answer=ANSWERS, with_child=st.booleans())
    def add(self, data: st.DataObject, roster: str, answer: Answer | None, with_child: bool) -> None:
        parent = data.draw(st.sampled_from(self._rows()))
        siblings = self.tree.get((parent, roster), [])
        position = data.draw(st.integers(0, len(siblings)))
        rows = [Row(new_id(), parent, roster, position)]
        if with_child:
            rows += [Row(new_id(), rows[0].id, "charges", place) for place in range(2)]
        answers = ((Ref(rows[-1].id, "name"), answer),) if answer else ()
        self._keep()
        self.tree.setdefault((parent, roster), []).insert(position, rows[0].id)
        for row in rows[1:]:
            self.tree.setdefault((rows[0].id, "charges"), []).append(row.id)
        self.given |= dict(answers)
        self._save((AddRows(tuple(rows), answers),))

    @precondition(lambda self: len(self._rows()) > 1)
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        row_id = data.draw(st.sampled_from(self._rows()[1:]))
        ids = self._below(row_id)
        rows = tuple(row for row in self._as_rows() if row.id in ids)
        answers = tuple((ref, answer) for ref, answer in self.given.items() if ref.row in ids)
        self._keep()
        self.tree = {
            place: [row for row in siblings if row != row_id]
            for place, siblings in self.tree.items()
            if place[0] not in ids
        }
        self.given = {ref: answer for ref, answer in self.given.items() if ref.row not in ids}
        self._save((RemoveRows(rows, answers),))

    @precondition(lambda self: len(self._rows()) > 1)
    @rule(data=st.data())
    def move(self, data: st.DataObject) -> None:
        row_id = data.draw(st.sampled_from(self._rows()[1:]))
        siblings = next(siblings for siblings in self.tree.values() if row_id in siblings)
        before, after = siblings.index(row_id), data.draw(st.integers(0, len(siblings) - 1))
        self._keep()
        siblings = next(siblings for siblings in self.tree.values() if row_id in siblings)
        siblings.insert(after, siblings.pop(before))
        self._save((MoveRow(row_id, before, after),))

    @rule()
    def undo(self) -> None:
        pending = next_undo(self.made.database, self.made.coding)
        assert (pending is not None) == bool(self.past)
        if pending:
            save_undo(self.made.database, self.made.coding, pending.id, coder=CODER, saved=NOTHING)
            self.future.append((self.tree, self.given))
            self.tree, self.given = self.past.pop()

    @rule()
    def redo(self) -> None:
        pending: PendingChange | None = next_redo(self.made.database, self.made.coding)
        assert (pending is not None) == bool(self.future)
        if pending:
            save_redo(self.made.database, self.made.coding, pending.id, coder=CODER, saved=NOTHING)
            self.past.append((self.tree, self.given))
            self.tree, self.given = self.future.pop()

    @rule()
    def reopen(self) -> None:
        database = self.made.database
        database.close()
        self.made.database = open_database(database.path, recovery_key=database.recovery_key)

    @invariant()
    def the_file_holds_what_the_model_says(self) -> None:
        stored = load_coding(self.made.database, self.made.coding)
        assert {row.id: row for row in stored.rows} == {row.id: row for row in self._as_rows()}
        assert dict(stored.answers) == self.given
        seen = {self.made.coding}
        for row in stored.rows:
            assert row.parent in seen, "parents come before children"
            seen.add(row.id)

    def _keep(self) -> None:
        """Keep the state before an edit: undo returns to it, and nothing can be redone any more."""
        self.past.append((self.tree, self.given))
        self.future.clear()
        self.tree = {place: list(siblings) for place, siblings in self.tree.items()}
        self.given = dict(self.given)

    def _save(self, edit: Edit) -> None:
        save_edit(self.made.database, self.made.coding, edit, coder=CODER, saved=NOTHING)

    def _rows(self) -> list[str]:
        return [self.made.coding, *(row for siblings in self.tree.values() for row in siblings)]

    def _as_rows(self) -> list[Row]:
        rows = {
            row: Row(row, parent, roster, position)
            for (parent, roster), siblings in self.tree.items()
            for position, row in enumerate(siblings)
        }
        return [rows[row] for row in self._below(self.made.coding) if row in rows]

    def _below(self, row: str) -> list[str]:
        """Return a row and all under it, parents first."""
        below = [child for (parent, _), siblings in self.tree.items() if parent == row for child in siblings]
        return [row, *(deeper for child in below for deeper in self._below(child))]


TestWork = Work.TestCase
TestWork.settings = settings(max_examples=12, stateful_step_count=30)
