"""Holds the rows, answers and evidence of one coding in memory, and applies edits to them."""

from dataclasses import dataclass, field
from datetime import date

from tipcoder.domain.answers import Ref, Row
from tipcoder.domain.edits import (
    AddEvidence,
    AddRows,
    DecideProposal,
    MoveRow,
    Moves,
    Operation,
    RemoveEvidence,
    RemoveRows,
    ReplaceJudgment,
    RewriteJudgment,
    SetAnswer,
)
from tipcoder.domain.passages import Passage
from tipcoder.framework.expressions.evaluation_context import CodingRow, Context, Environment
from tipcoder.framework.form.levels import FormLevel, FormNode, Tree


@dataclass(slots=True)
class Touched:
    """Rows and answers that an edit touched, values that were `derived`, and what changed with them."""

    answered: list[tuple[CodingRow, Ref]] = field(default_factory=list)
    added: list[CodingRow] = field(default_factory=list)
    resized: list[tuple[CodingRow, str]] = field(default_factory=list)
    derived: list[tuple[CodingRow, FormNode]] = field(default_factory=list)
    moved: list[CodingRow] = field(default_factory=list)
    refs: set[Ref] = field(default_factory=set)
    values: set[Ref] = field(default_factory=set)
    relevant: set[Ref] = field(default_factory=set)
    rosters: set[Ref] = field(default_factory=set)
    judgments: set[str] = field(default_factory=set)


class CodingState:
    """All rows of a coding; the root row is made at once. The evidence of a removed row waits for its return."""

    def __init__(self, tree: Tree, root: str, today: date, language: str) -> None:
        self.tree = tree
        self.environment = Environment(today, language)
        self.by_id: dict[str, CodingRow] = {}
        self.kept: dict[str, dict[tuple[str, int], str]] = {}
        """`CodingRow.kept` of removed rows, by row: undoing the removal brings it back."""
        self.evidence: dict[Ref, tuple[Passage, ...]] = {}
        self.root = self._make(root, tree.levels[""], None, 0)

    def row(self, id: str) -> CodingRow:
        """Return a row by its id."""
        return self.by_id[id]

    def is_alive(self, row: CodingRow) -> bool:
        """Return whether a row still belongs to the coding."""
        return self.by_id.get(row.id) is row

    def add(self, row: Row) -> CodingRow:
        """Put a row into its place among its siblings; those from there on move down."""
        parent = self.by_id[row.parent or self.root.id]
        level = parent.level.rosters.get(row.roster) or FormLevel(row.roster, parent.level)
        siblings = parent.children.setdefault(row.roster, [])
        place = min(row.position, len(siblings))
        made = self._make(row.id, level, parent, place)
        made.kept = self.kept.pop(row.id, made.kept)  # what `once` gave must survive that a removal is undone
        siblings.insert(place, made)
        return made

    def take_apart(self) -> None:
        """Part rows from each other, so that their memory is free at once and not when garbage is looked for."""
        for row in self.by_id.values():
            row.children.clear()
            row.parent = None
            del row.context

    def context_in(self, row: CodingRow, language: str) -> Context:
        """Return the context of a text that is written in a language."""
        return Context(row, row, Environment(self.environment.today, language))

    def do(self, operation: Operation, touched: Touched) -> None:
        """Do one operation and note what it touched."""
        match operation:
            case SetAnswer(ref, _, after):
                row = self.by_id[ref.row]
                if after is None:
                    row.answers.pop(ref.key, None)
                else:
                    row.answers[ref.key] = after
                touched.answered.append((row, ref))
            case AddRows():
                self._add_rows(operation, touched)
            case RemoveRows():
                self._remove_rows(operation, touched)
            case MoveRow(id, _, after):
                row = self.by_id[id]
                row.siblings.remove(row)
                row.siblings.insert(after, row)
                self._resized(row.up, row.level.key, touched)
            case AddEvidence(ref, passage) | RemoveEvidence(ref, passage):
                others = tuple(kept for kept in self.evidence.get(ref, ()) if kept.id != passage.id)
                self.evidence[ref] = (*others, passage) if isinstance(operation, AddEvidence) else others
                touched.refs.add(ref)
            case DecideProposal(ref):
                touched.refs.update({ref} if ref.row in self.by_id else ())  # its row may not be there yet
            case ReplaceJudgment(before, after, moves):
                self._move_passages(moves)
                touched.judgments |= {before, after} - {""}
            case RewriteJudgment(judgment, passages=moves):
                self._move_passages(moves)
                touched.judgments.add(judgment)

    def _move_passages(self, moves: Moves) -> None:
        moved = {after.id: after for _, after in moves}
        self.evidence = {
            ref: tuple(moved.get(passage.id, passage) for passage in passages)
            for ref, passages in self.evidence.items()
        }

    def _add_rows(self, operation: AddRows, touched: Touched) -> None:
        for record in operation.rows:
            row = self.add(record)
            touched.added.append(row)
            self._resized(row.up, row.level.key, touched)
        for ref, answer in operation.answers:
            self.by_id[ref.row].answers[ref.key] = answer

    def _remove_rows(self, operation: RemoveRows, touched: Touched) -> None:
        row = self.by_id[operation.rows[0].id]
        row.siblings.remove(row)
        for gone in list(row.family()):
            del self.by_id[gone.id]
            if gone.kept:
                self.kept[gone.id] = gone.kept
        self._resized(row.up, row.level.key, touched)

    def _resized(self, parent: CodingRow, roster: str, touched: Touched) -> None:
        for position, row in enumerate(parent.children[roster]):
            if row.position != position:
                row.position = position
                touched.moved.append(row)
        touched.resized.append((parent, roster))

    def _make(self, id: str, level: FormLevel, parent: CodingRow | None, position: int) -> CodingRow:
        row = CodingRow(id, level, parent, position)
        row.context = Context(row, row, self.environment)
        self.by_id[id] = row
        return row
