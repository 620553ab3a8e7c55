"""Finds the questions of a stored coding that a person is asked and has not answered, without computing all anew.

Stored answers have what was calculated, and none that is hidden. So only the conditions of questions without an answer
are evaluated: a fifth of the work of opening a coding.
"""

from collections.abc import Callable, Mapping
from datetime import date

from tipcoder.domain.answers import Row
from tipcoder.domain.records import CaseRecord, all_rows
from tipcoder.framework.engine.coding_state import CodingState
from tipcoder.framework.engine.compiled_form import compile_form
from tipcoder.framework.engine.dependency_graph import Aspect
from tipcoder.framework.engine.propagation import typed
from tipcoder.framework.expressions.evaluation_context import CodingRow
from tipcoder.framework.form.form import Form, Question
from tipcoder.framework.form.levels import FormNode


class OpenQuestionFinder:
    """Finds the open questions of codings of one form. `reads` are the questions that conditions read."""

    def __init__(self, form: Form, is_wanted: Callable[[str], bool] | None = None) -> None:
        """Compile a form, once for all codings of it. `is_wanted` says by its key whether to look for a question."""
        self._language = form.default_language
        self._compiled = compile_form(form)
        self._asked = {
            key: [
                (node.key, node.gate)
                for node in level.nodes.values()
                if isinstance(node.item, Question)
                and node.item.is_answered_by_person
                and (is_wanted is None or is_wanted(node.key))
            ]
            for key, level in self._compiled.tree.levels.items()
        }
        self._read: dict[str, list[tuple[str, FormNode]]] = {key: [] for key in self._asked}
        for cell in self._compiled.cells:
            is_read = any(edge.target.aspect is Aspect.RELEVANT for edge in (*cell.edges, *cell.loops))
            if cell.aspect is Aspect.VALUE and cell.node is not None and is_read:
                self._read[cell.level.key].append((cell.node.key, cell.node))
        self.reads = frozenset(key for nodes in self._read.values() for key, _ in nodes)

    def find(self, case: CaseRecord) -> Mapping[str, frozenset[str]]:
        """Return the keys of the questions that are asked and not answered, by the id of their row.

        `case` holds what is relevant, as it is stored: answers with calculated ones.
        """
        rows = list(all_rows(case))
        state = CodingState(self._compiled.tree, rows[0].row_id, date.today(), self._language)
        for record in rows[1:]:
            state.add(Row(record.row_id, record.parent_id, record.roster, record.position))
        for record in rows:
            values, answers = state.row(record.row_id).values, record.answers
            for key, node in self._read.get(record.roster, ()):
                if (answer := answers.get(key)) is not None and answer.value:
                    values[node.slot] = typed(node, answer.value)
        found: dict[str, frozenset[str]] = {}
        for record in rows:
            row, answers = state.row(record.row_id), record.answers
            known = {0: True}  # a row that is stored as relevant is
            is_open = set[str]()
            for key, gate in self._asked.get(record.roster, ()):
                if key not in answers:
                    is_asked = known.get(gate)
                    if self._is_relevant(row, gate, known) if is_asked is None else is_asked:
                        is_open.add(key)
            if is_open:
                found[record.row_id] = frozenset(is_open)
        state.take_apart()
        return found

    def _is_relevant(self, row: CodingRow, gate: int, known: dict[int, bool]) -> bool:
        if gate not in known:
            cell = self._compiled.at[Aspect.RELEVANT, row.level.key, gate]
            run = self._compiled.runs.get(cell)
            is_above = cell.node is None or self._is_relevant(row, cell.node.above, known)
            known[gate] = is_above and (run is None or bool(run(row.context)))
        return known[gate]
