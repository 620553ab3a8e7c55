"""Lets the program derive values of a coding that no expression gives (`bind::tip:derived`), and says when anew."""

from tipcoder.domain.answers import Derivation
from tipcoder.domain.retired import split_retired
from tipcoder.framework.engine.coding_state import CodingState, Touched
from tipcoder.framework.engine.compiled_form import CompiledForm
from tipcoder.framework.engine.propagation import propagate
from tipcoder.framework.expressions.evaluation_context import CodingRow
from tipcoder.framework.form.levels import FormNode

_MOST_ROUNDS = 4
"""Rounds in which what a derived value shows or hides changes others."""


class Derivations:
    """The derived values of one coding. What was read for them says which changes call for them anew."""

    def __init__(self, compiled: CompiledForm, state: CodingState, derive: Derivation) -> None:
        """Take the coding as it is computed, and what derives values of it."""
        self._compiled = compiled
        self._state = state
        self._derive = derive
        self._read = set[tuple[str, str]]()

    def begin(self) -> None:
        """Derive everything."""
        self._follow(Touched())

    def follow(self, touched: Touched) -> None:
        """Derive anew where something that was read changed, and note what changed with it."""
        rows = self._state.by_id
        places = ((row.level.key, ref.key) for ref in touched.refs | touched.rosters if (row := rows.get(ref.row)))
        if any(place in self._read for place in places):
            self._follow(touched)

    def _follow(self, touched: Touched) -> None:
        for _ in range(_MOST_ROUNDS):
            changed = self._changed()
            if not changed:
                break
            spread = Touched(derived=changed)
            propagate(self._compiled, self._state, spread)
            touched.refs |= spread.refs
            touched.values |= spread.values
            touched.relevant |= spread.relevant
            touched.rosters |= spread.rosters

    def _changed(self) -> list[tuple[CodingRow, FormNode]]:
        changed = []
        for ref, value in self._derive(ReadRow(self._state.root, self._read)).items():
            row = self._state.row(ref.row)
            node = self._compiled.derived.get((row.level.key, ref.key))
            if node is not None and row.kept.get((node.key, 0), "") != value:
                row.kept[node.key, 0] = value
                changed.append((row, node))
        return changed


class ReadRow:
    """A row as what derives values sees it: the rows and answers that are asked for. Notes what it is asked."""

    __slots__ = ("_read", "_row")

    def __init__(self, row: CodingRow, read: set[tuple[str, str]]) -> None:
        """Take a row, and where to note level and name of what is asked of it and of the rows under it."""
        self._row = row
        self._read = read

    @property
    def id(self) -> str:
        """The id of the row."""
        return self._row.id

    def value(self, question: str, /) -> str:
        """Return the value of an answer, "" where there is none, a state in its place, or no such question."""
        self._read.add((self._row.level.key, question))
        node = self._row.level.nodes.get(question)
        if node is None:
            return self._retired(question)
        return str(self._row.values[node.slot]) if node.slot >= 0 else ""

    def _retired(self, question: str) -> str:
        """Return what was answered to a question that the form no longer asks, "" for nothing."""
        answers = (answer for key, answer in self._row.answers.items() if split_retired(key)[0] == question)
        return next((answer.value for answer in answers), "")

    def under(self, roster: str, /) -> "list[ReadRow]":
        """Return the rows of a roster in this row."""
        self._read.add((self._row.level.key, roster))
        return [ReadRow(row, self._read) for row in self._row.present(roster) if row.gates[0]]
