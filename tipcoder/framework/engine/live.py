"""Runs a coding in memory: its rows and answers, and what is relevant, required, readonly, valid and calculated."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import cast

from tipcoder.domain.answers import Answer, AnsweredRow, Ref, Row
from tipcoder.domain.edits import Edit
from tipcoder.domain.passages import Passage
from tipcoder.framework.engine.coding_state import CodingState, Touched
from tipcoder.framework.engine.compiled_form import EntryRule, compile_form
from tipcoder.framework.engine.dependency_graph import Aspect
from tipcoder.framework.engine.derivation import Derivations, ReadRow
from tipcoder.framework.engine.propagation import Validity, aspect_of, compute_all, count_of, propagate
from tipcoder.framework.expressions.compile_scope import Read
from tipcoder.framework.expressions.evaluation_context import CodingRow, Context, rows_below
from tipcoder.framework.expressions.values import to_string
from tipcoder.framework.form.form import Choice, Form, Item, Output, Question, Roster, Text
from tipcoder.framework.form.levels import FormLevel, FormNode

__all__ = ["Changes", "Derived", "DueEntry", "LiveCoding", "Proposal", "Validity"]


_NOTHING: Mapping[str, Mapping[str, Answer]] = {}


@dataclass(frozen=True, slots=True)
class Derived:
    """Values and relevance that follow from the answers and are stored with them.

    `values`: calculated values that changed, "" for empty. `relevant`: relevance of the nodes with a stored answer
    or a calculated value where it changed.
    """

    values: Mapping[Ref, str]
    relevant: Mapping[Ref, bool]


@dataclass(frozen=True, slots=True)
class Proposal:
    """An answer that follows from others, and what it rests on besides, in words; "" for nothing.

    Where several would fit there is none: the value is "" then, and the source says what there is.
    """

    value: str
    source: str
    is_confirmed: bool = True


@dataclass(frozen=True, slots=True)
class DueEntry:
    """An entry that answers of a case show to be due: the roster, and the question that the code answers in its row."""

    roster: str
    question: str
    code: str

    def label(self, form: Form, language: str) -> str:
        """Return what the entry is called in a language."""
        question = form.question(self.roster, self.question)
        choices = form.choices.get(question.choices, ()) if question else ()
        labels = (one.label.plain(language, form.default_language) for one in choices if one.code == self.code)
        return next(labels, "") or self.code


@dataclass(frozen=True, slots=True)
class Changes:
    """Consequences of an edit: nodes (relevance, required, readonly, value, validity, choices or texts), rosters
    (their rows: `Ref(parent row, roster key)`), and what is to be stored.

    `judgments` were replaced, or read anew, by id, or take the place of such ones. `edit` is what was done.
    """

    refs: frozenset[Ref]
    rosters: frozenset[Ref]
    derived: Derived
    judgments: frozenset[str] = frozenset()
    edit: Edit = ()


class LiveCoding:
    """One coding with all that follows from its answers.

    `rows` come without the root row and parents before children; `answers` include hidden ones. Nothing is created
    on its own. Answers to questions and rows of rosters that the form does not have are kept and not looked at.
    `calculated` are the values that were calculated when the coding was last open: what `once` gave stays so, and
    what is derived, where nothing in the form derives it anew.
    """

    def __init__(
        self,
        form: Form,
        root: str,
        rows: Iterable[Row] = (),
        answers: Iterable[tuple[Ref, Answer]] = (),
        evidence: Iterable[tuple[Ref, Passage]] = (),
        calculated: Iterable[tuple[Ref, Answer]] = (),
        *,
        answered: Mapping[str, Mapping[str, Answer]] = _NOTHING,
        today: date | None = None,
    ) -> None:
        """Take a form, the id of the root row, and what is stored; `answered` are answers by row and question."""
        self.form = form
        self.root = root
        self._compiled = compile_form(form)
        self._state = CodingState(self._compiled.tree, root, today or date.today(), form.default_language)
        for row in rows:
            self._state.add(row)
        for id, given in answered.items():
            self._state.row(id).answers.update(given)
        for ref, answer in answers:
            self._state.row(ref.row).answers[ref.key] = answer
        for ref, passage in evidence:
            self._state.evidence[ref] = (*self._state.evidence.get(ref, ()), passage)
        for ref, answer in calculated:
            self._recall(ref, answer.value)
        compute_all(self._compiled, self._state)
        self._derivations: Derivations | None = None
        if form.derive is not None and self._compiled.derived:
            self._derivations = Derivations(self._compiled, self._state, form.derive)
            self._derivations.begin()

    def apply(self, edit: Edit) -> Changes:
        """Do an edit in memory and compute what depends on it."""
        touched = Touched()
        for operation in edit:
            self._state.do(operation, touched)
        propagate(self._compiled, self._state, touched)
        if self._derivations is not None:
            self._derivations.follow(touched)
        derived = self._derived(touched)
        judgments = frozenset(touched.judgments)
        return Changes(frozenset(touched.refs), frozenset(touched.rosters), derived, judgments, edit)

    def answered(self) -> AnsweredRow:
        """Return the row of the case as what is derived from it reads it: only what is asked for, as it is now."""
        return ReadRow(self._state.root, set())

    def take_apart(self) -> None:
        """Free the memory at once, for whoever looks through thousands of codings. Nothing can be asked afterwards."""
        self._state.take_apart()

    def answer(self, ref: Ref) -> Answer | None:
        """Return the stored answer, also when it is hidden."""
        return self._state.row(ref.row).answers.get(ref.key)

    def evidence(self, ref: Ref) -> tuple[Passage, ...]:
        """Return the passages that prove the answer of a question, in the order in which they were added."""
        return self._state.evidence.get(ref, ())

    def all_evidence(self) -> Iterator[tuple[Ref, Passage]]:
        """Yield every passage with the question that it proves, of the rows that are there."""
        for ref, passages in self._state.evidence.items():
            if ref.row in self._state.by_id:
                yield from ((ref, passage) for passage in passages)

    def value(self, ref: Ref) -> str:
        """Return what an expression sees: "" when hidden or not answered; calculated values too."""
        row, node = self._find(ref)
        return str(row.values[node.slot]) if node.slot >= 0 else ""

    def is_relevant(self, ref: Ref) -> bool:
        """Return whether a node is relevant: by its own condition and those of all that contains it."""
        row, node = self._find(ref)
        return row.gates[node.gate]

    def is_row_relevant(self, id: str) -> bool:
        """Return whether a row is relevant: its roster, and all that contains this one."""
        return self._state.row(id).gates[0]

    def is_required(self, ref: Ref) -> bool:
        """Return whether a question asks for an answer or a state."""
        row, node = self._find(ref)
        return aspect_of(self._compiled, Aspect.REQUIRED, row, node) is True

    def is_readonly(self, ref: Ref) -> bool:
        """Return whether a question is only shown, by itself or with what contains it."""
        row, node = self._find(ref)
        while True:
            if aspect_of(self._compiled, Aspect.READONLY, row, node) is True:
                return True
            if node.parent is None:
                return False
            row, node = row.up if node.parent.rows is node.level else row, node.parent

    def validity(self, ref: Ref) -> Validity:
        """Return what is wrong with a question: required and without answer or state, or failing its constraint."""
        row, node = self._find(ref)
        found = aspect_of(self._compiled, Aspect.VALID, row, node)
        return found if isinstance(found, Validity) else Validity.VALID

    def doubtful(self, id: str, keys: Iterable[str]) -> Iterator[Ref]:
        """Yield those of some questions of a row that are answered and hidden, or not valid."""
        row = self._state.row(id)
        nodes, gates, compiled = row.level.nodes, row.gates, self._compiled
        for key in keys:
            node = nodes[key]
            if not gates[node.gate]:
                if key in row.answers:
                    yield Ref(id, key)
            elif aspect_of(compiled, Aspect.VALID, row, node):
                yield Ref(id, key)

    def choices(self, ref: Ref) -> tuple[Choice, ...]:
        """Return the choices that are open, in order."""
        row, node = self._find(ref)
        found = aspect_of(self._compiled, Aspect.CHOICES, row, node)
        if isinstance(found, tuple):
            return found
        return self.form.choices.get(node.item.choices, ()) if isinstance(node.item, Question) else ()

    def term_dates(self, ref: Ref) -> tuple[Ref | None, Ref | None] | None:
        """Return the questions on, or between, whose dates an open term must have been in force.

        None where the choices are no terms, or none of them was in force for a time only.
        """
        row, node = self._find(ref)
        dates = self._compiled.term_dates.get(node)
        return (self._read_ref(row, dates.since), self._read_ref(row, dates.until)) if dates else None

    def due_entries(self) -> tuple[DueEntry, ...]:
        """Return the entries that answers of the case show to be due and that are in no row (`bind::tip:shows.CODE`).

        An entry with a broader or narrower term is one.
        """
        root = self._state.row(self.root)
        entered: dict[FormNode, set[object]] = {}
        for node in {rule.node for rule in self._compiled.shows}:
            entered[node] = {row.values[node.slot] for row in root.children.get(node.level.key, ())}
        wanted = (rule for rule in self._compiled.shows if entered[rule.node].isdisjoint(rule.family))
        return tuple(DueEntry(rule.node.level.key, rule.node.key, rule.code) for rule in self._shown(wanted))

    def shown_entries(self) -> frozenset[DueEntry]:
        """Return the entries that answers of the case show to be due, those that are in a row too."""
        return frozenset(
            DueEntry(rule.node.level.key, rule.node.key, rule.code) for rule in self._shown(self._compiled.shows)
        )

    def _shown(self, rules: Iterable[EntryRule]) -> Iterator[EntryRule]:
        root = self._state.row(self.root)
        for rule in rules:
            known = root.cached.get(rule.cell.index)
            if known is None:
                known = root.cached[rule.cell.index] = bool(rule.run(root.context))
            if known:
                yield rule

    def has_proposal(self, ref: Ref) -> bool:
        """Return whether the form may propose an answer to a question (`bind::tip:proposal`)."""
        return self._find(ref)[1] in self._compiled.proposals

    def proposal(self, ref: Ref, language: str) -> Proposal | None:
        """Return the answer that follows from others, None for none. It is nobody's answer until a person takes it."""
        row, node = self._find(ref)
        if node not in self._compiled.proposals or not row.gates[node.gate] or self.is_readonly(ref):
            return None
        runs = self._compiled.proposals[node]
        value = to_string(runs.value(row.context)).strip()
        is_choice = isinstance(node.item, Question) and node.item.type.is_select
        if is_choice and value not in (choice.code for choice in self.choices(ref)):
            value = ""
        words = runs.source if value else runs.hint
        said = to_string(words(self._state.context_in(row, language))).strip() if words else ""
        if not value and not said:
            return None
        return Proposal(value, said, is_confirmed=not (value and runs.unconfirmed and runs.unconfirmed(row.context)))

    def text(self, text: Text, ref: Ref, language: str) -> str:
        """Return a label, hint or message with its values, in a language, the form's own, English, or any."""
        pieces = text.pieces(language, self.form.default_language)
        if all(isinstance(piece, str) for piece in pieces):
            return "".join(map(str, pieces))
        row, node = self._find(ref)
        context = self._state.context_in(row, language)
        return "".join(self._piece(piece, node, context) for piece in pieces).strip()

    def name(self) -> str:
        """Return what the form's `instance_name` calls this coding, "" where it has none."""
        run = self._compiled.name
        return to_string(run(self._state.row(self.root).context)) if run else ""

    def rows(self, parent: str, roster: str) -> tuple[Row, ...]:
        """Return the rows of a roster in a row, in order; after those that a `repeat_count` asks for the surplus."""
        return tuple(row.record() for row in self._state.row(parent).children.get(roster, ()))

    def row_ids(self, parent: str, roster: str) -> tuple[str, ...]:
        """Return the ids of the rows of a roster in a row, in order: there may be hundreds."""
        return tuple(row.id for row in self._state.row(parent).children.get(roster, ()))

    def is_surplus(self, id: str) -> bool:
        """Return whether a row is only kept, with its answers, as the number of rows that the form asks for is lower.

        Such a row is not relevant, and no expression sees it.
        """
        row: CodingRow | None = self._state.row(id)
        while row and not row.is_surplus:
            row = row.parent
        return row is not None

    def row(self, id: str) -> Row:
        """Return a row by its id."""
        return self._state.row(id).record()

    def roster_of(self, row: Row) -> Roster:
        """Return the roster that holds a row, which is not the case itself."""
        return cast(Roster, self.node(Ref(str(row.parent), row.roster)))

    def has(self, ref: Ref) -> bool:
        """Return whether the row is there and the form has the node."""
        row = self._state.by_id.get(ref.row)
        return row is not None and ref.key in row.level.nodes

    def has_row(self, id: str) -> bool:
        """Return whether a row is there."""
        return id in self._state.by_id

    def node(self, ref: Ref) -> Item:
        """Return the form's node of a ref."""
        return self._find(ref)[1].item

    def refs(self) -> Iterator[Ref]:
        """Yield all nodes in document order: a roster, then for each of its rows the nodes in it."""
        yield from self._refs(self._state.row(self.root), self.form.children)

    def refs_in(self, row: str) -> Iterator[Ref]:
        """Yield the nodes of one row in document order, without those in the rows of its rosters."""
        return (Ref(row, key) for key in self._state.row(row).level.nodes)

    def hidden_answers(self) -> tuple[tuple[Ref, Answer], ...]:
        """Return the answers that are kept though their questions are not relevant."""
        return tuple(
            (Ref(row.id, key), answer)
            for row in self._state.row(self.root).family()
            for key, answer in row.answers.items()
            if (node := row.level.nodes.get(key)) and not row.gates[node.gate]
        )

    def is_hidden_persons_answer(self, ref: Ref) -> bool:
        """Return whether an answer is kept to a question that persons answer and that is not relevant."""
        is_hidden = self.has(ref) and not self.is_relevant(ref) and self.answer(ref) is not None
        return is_hidden and _is_for_person(self.node(ref))

    def hidden_persons_answers(self) -> frozenset[Ref]:
        """Return the questions that persons answer and that are not relevant, of which an answer is kept."""
        found: list[Ref] = []
        gates_of: dict[FormLevel, dict[str, int]] = {}
        for row in self._state.root.family():
            asked = gates_of.get(row.level)
            if asked is None:
                nodes = row.level.nodes.items()
                asked = {key: node.gate for key, node in nodes if _is_for_person(node.item)}
                gates_of[row.level] = asked
            gates = row.gates
            if not all(gates):
                found += [Ref(row.id, key) for key in row.answers if key in asked and not gates[asked[key]]]
        return frozenset(found)

    def answers_by_row(self) -> Iterator[tuple[str, Mapping[str, Answer]]]:
        """Yield the roster of each row, parents before children, and its answers by question; "" is the top."""
        for row in self._state.root.family():
            yield row.level.key, row.answers

    def answers_of_others(self) -> tuple[tuple[Ref, Answer], ...]:
        """Return the answers to questions that the form does not have, in the order of the rows."""
        return tuple(
            (Ref(row.id, key), answer)
            for row in self._state.root.family()
            if not row.answers.keys() <= row.level.nodes.keys()
            for key, answer in row.answers.items()
            if key not in row.level.nodes
        )

    def family(self, id: str) -> tuple[tuple[Row, ...], tuple[tuple[Ref, Answer], ...]]:
        """Return a row and all under it, parents before children, and all answers in them."""
        rows = tuple(self._state.row(id).family())
        answers = tuple((Ref(row.id, key), answer) for row in rows for key, answer in row.answers.items())
        return tuple(row.record() for row in rows), answers

    @property
    def counted(self) -> frozenset[str]:
        """The keys of the rosters whose number of rows the form says (`repeat_count`)."""
        return frozenset(self._compiled.counts)

    @property
    def has_triggers(self) -> bool:
        """Return whether an answer may give other questions theirs (column `trigger`)."""
        return bool(self._compiled.triggered)

    @property
    def row_count(self) -> int:
        """The number of all rows, the root row and surplus ones among them."""
        return len(self._state.by_id)

    def has_defaults(self, roster: str) -> bool:
        """Return whether a new row of a roster begins with answers."""
        return any(node.level.key == roster for node in self._compiled.defaults)

    def count(self, parent: str, roster: str) -> int:
        """Return how many rows a counted roster asks for in a row, 0 where it says no number."""
        return count_of(self._compiled, self._state.row(parent), roster) or 0

    def default(self, ref: Ref) -> str:
        """Return what the form's default for a question gives here and now, "" for none."""
        row, node = self._find(ref)
        run = self._compiled.defaults.get(node)
        return to_string(run(row.context)) if run else ""

    def triggered(self, ref: Ref) -> Iterator[tuple[Ref, str]]:
        """Yield what a change of a question gives to others now: question and value, "" for none."""
        row, node = self._find(ref)
        for target, run in self._compiled.triggered.get(node, ()):
            above = row
            while len(above.level.chain()) > len(target.level.chain()):
                above = above.up
            downs = target.level.chain()[len(above.level.chain()) :]
            for reached in rows_below(above, tuple(level.key for level in downs)):
                if self.is_surplus(reached.id):
                    continue
                yield Ref(reached.id, target.key), to_string(run(reached.context))

    def initial_derived(self) -> Derived:
        """Return everything that is derived, for a fresh coding."""
        values: dict[Ref, str] = {}
        relevant: dict[Ref, bool] = {}
        for row in self._state.row(self.root).family():
            for node in row.level.nodes.values():
                self._note_derived(Ref(row.id, node.key), row, node, values, relevant)
        return Derived(values, relevant)

    def _derived(self, touched: Touched) -> Derived:
        values: dict[Ref, str] = {}
        relevant: dict[Ref, bool] = {}
        for ref in touched.refs:
            row = self._state.by_id.get(ref.row)
            node = row.level.nodes.get(ref.key) if row else None
            if row and node:
                calculated: dict[Ref, str] = values if ref in touched.values else {}
                self._note_derived(ref, row, node, calculated, relevant if ref in touched.relevant else {})
        return Derived(values, relevant)

    def _note_derived(
        self, ref: Ref, row: CodingRow, node: FormNode, values: dict[Ref, str], relevant: dict[Ref, bool]
    ) -> None:
        is_calculated = isinstance(node.item, Question) and bool(node.item.calculate)
        if is_calculated:
            values[ref] = str(row.values[node.slot])
        if is_calculated or node.key in row.answers:
            relevant[ref] = row.gates[node.gate]

    def _recall(self, ref: Ref, value: str) -> None:
        row = self._state.by_id.get(ref.row)
        node = row.level.nodes.get(ref.key) if row else None
        if row is None or node is None or not isinstance(node.item, Question) or not node.item.calculate:
            return
        row.values[node.slot] = value
        if node in self._compiled.onces or node.item.derived:
            row.kept[node.key, 0] = value

    def _find(self, ref: Ref) -> tuple[CodingRow, FormNode]:
        row = self._state.row(ref.row)
        return row, row.level.nodes[ref.key]

    def _read_ref(self, row: CodingRow, read: Read | None) -> Ref | None:
        if read is None:
            return None
        for _ in range(read.ups):
            row = row.up
        key = next(key for key, node in row.level.nodes.items() if node.slot == read.place)
        return Ref(row.id, key)

    def _refs(self, row: CodingRow, items: tuple[Item, ...]) -> Iterator[Ref]:
        for item in items:
            yield Ref(row.id, item.key)
            if isinstance(item, Roster):
                for child in row.children[item.key]:
                    yield from self._refs(child, item.children)
            elif not isinstance(item, Question):
                yield from self._refs(row, item.children)

    def _piece(self, piece: str | Output, node: FormNode, context: Context) -> str:
        if isinstance(piece, str):
            return piece
        run = self._compiled.outputs.get((node, piece.expression))
        return to_string(run(context)) if run else ""


def _is_for_person(item: Item) -> bool:
    return isinstance(item, Question) and item.is_answered_by_person
