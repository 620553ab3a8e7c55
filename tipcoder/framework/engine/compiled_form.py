"""Compiles a form for coding, once: all expressions as closures, and the graph of their dependencies."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from threading import Lock

from tipcoder.errors import UserError, UserErrors
from tipcoder.framework.engine.dependency_graph import Aspect, GraphCell, link, order
from tipcoder.framework.expressions.available_choices import (
    AvailableChoices,
    TermDates,
    changes_choices,
    compile_choices,
    find_term_dates,
    has_validity,
)
from tipcoder.framework.expressions.compile_scope import Read, ReadKind, Scope
from tipcoder.framework.expressions.compiler import compile_expression, compile_part
from tipcoder.framework.expressions.evaluation_context import Run
from tipcoder.framework.form.form import Choice, Form, Item, Output, Question, Roster, Text
from tipcoder.framework.form.levels import FormLevel, FormNode, Tree, build_tree

KEPT = 8
"""Number of compiled forms in the cache: a project has one framework, perhaps two versions of it."""

_ASPECTS = {ReadKind.VALUE: Aspect.VALUE, ReadKind.ROWS: Aspect.ROWS, ReadKind.POSITION: Aspect.POSITION}


def _labelled_here(form: Form, list_id: str) -> tuple[Choice, ...]:
    """Return the choices whose labels the workbook says and may show values in: not those of other files."""
    return () if list_id in form.external or list_id in form.views else form.choices.get(list_id, ())


def outputs_in(text: Text) -> Iterable[str]:
    """Return the expressions of all values that a text shows in any language."""
    pieces = (piece for pieces in text.by_language.values() for piece in pieces)
    return dict.fromkeys(piece.expression for piece in pieces if isinstance(piece, Output))


def _has_expression(cell: GraphCell) -> bool:
    item = cell.node.item if cell.node else None
    if cell.aspect is Aspect.RELEVANT:
        return bool(item and item.relevant)
    return isinstance(item, Question) and bool(item.calculate)


def family(form: Form, item: Question, code: str) -> frozenset[str]:
    """Return a code with that of its broader term and those of its narrower ones."""
    parents = {choice.code: choice.columns.get("parent", "") for choice in form.choices.get(item.choices, ())}
    narrower = (other for other, parent in parents.items() if parent == code)
    return frozenset((code, parents.get(code) or code, *narrower))


@dataclass(frozen=True, slots=True)
class ExpressionProblem:
    """A fault in an expression of a node, and the column of the workbook that has the expression."""

    path: str
    column: str
    error: UserError


def problem_of(item: Item, column: str, error: UserError) -> ExpressionProblem:
    """Return an error as one of a column of a node."""
    values = {**error.values, "sheet": "survey", "row": 0, "column": column, "question": item.name}
    return ExpressionProblem(item.path, column, UserError(error.code, **values))


def _circle_problem(circle: list[GraphCell]) -> ExpressionProblem:
    nodes = list(dict.fromkeys(cell.node for cell in circle if cell.node))
    names = ", ".join(node.name for node in nodes)
    columns = {Aspect.VALUE: "calculation", Aspect.RELEVANT: "relevant"}
    first = next((cell for cell in circle if cell.node and cell.aspect in columns and _has_expression(cell)), circle[0])
    column = columns.get(first.aspect, "")
    item = first.node.item if first.node else nodes[0].item
    error = UserError("framework_cycle", sheet="survey", row=0, column=column, question=item.name, questions=names)
    return ExpressionProblem(item.path, column, error)


@dataclass(frozen=True, slots=True)
class EntryRule:
    """Rule that shows in a case that an entry is due: with `code` as answer to `node`, or with one of its `family`.

    `cell` forgets what `run` gave when something changes that it reads.
    """

    node: FormNode
    code: str
    family: frozenset[str]
    run: Run
    cell: GraphCell


@dataclass(frozen=True, slots=True)
class ProposalRuns:
    """Compiled proposal of a question: its value, its grounds, whether these are confirmed, and words without it."""

    value: Run
    source: Run | None
    unconfirmed: Run | None
    hint: Run | None


@dataclass(slots=True)
class CompiledForm:
    """Expressions and dependencies of a form, as a live coding needs them.

    `counts` gives the number of rows of rosters that have a `repeat_count`, by key; `count_cells` has their cells,
    which come after all others, as a number may depend on the very rows that it asks for.
    `cells` are in the order in which they are computed, `eager` those that are computed at once, `at` finds the cell of
    an aspect by level and place (slot, gate or roster), `runs` the closure of a cell, `outputs` those of the values
    shown in texts. `choices` gives the choices open for a question, `term_dates` the dates that decide which terms
    these are where some were in force for a time only, `proposals` the answers that are proposed and what they rest on,
    `shows` what entries are due. `onces` has the nodes whose calculation is one call of `once`, `derived` those that
    the program derives, by level and the name of what it derives.
    `asked_within` gives the questions in a section that its own relevance asks: it takes their answers as if it were
    relevant. `askers` are the cells of such relevance by question.
    """

    form: Form
    tree: Tree
    cells: list[GraphCell] = field(default_factory=list)
    eager: tuple[GraphCell, ...] = ()
    at: dict[tuple[Aspect, str, int | str], GraphCell] = field(default_factory=dict)
    runs: dict[GraphCell, Run] = field(default_factory=dict)
    counts: dict[str, Run] = field(default_factory=dict)
    count_cells: dict[str, GraphCell] = field(default_factory=dict)
    defaults: dict[FormNode, Run] = field(default_factory=dict)
    outputs: dict[tuple[FormNode, str], Run] = field(default_factory=dict)
    choices: dict[FormNode, AvailableChoices] = field(default_factory=dict)
    term_dates: dict[FormNode, TermDates] = field(default_factory=dict)
    proposals: dict[FormNode, ProposalRuns] = field(default_factory=dict)
    shows: list[EntryRule] = field(default_factory=list)
    onces: set[FormNode] = field(default_factory=set)
    derived: dict[tuple[str, str], FormNode] = field(default_factory=dict)
    asked_within: dict[GraphCell, list[FormNode]] = field(default_factory=dict)
    askers: dict[FormNode, list[GraphCell]] = field(default_factory=dict)
    members: dict[tuple[str, int], list[FormNode]] = field(default_factory=dict)
    roster_nodes: dict[str, FormNode] = field(default_factory=dict)
    triggered: dict[FormNode, list[tuple[FormNode, Run]]] = field(default_factory=dict)
    name: Run | None = None
    problems: list[ExpressionProblem] = field(default_factory=list)

    def cell(self, aspect: Aspect, level: FormLevel, place: int | str) -> GraphCell | None:
        """Return the cell of an aspect, None where nothing can change it."""
        return self.at.get((aspect, level.key, place))


_memory: dict[int, CompiledForm] = {}
_one_at_a_time = Lock()


def compile_form(form: Form) -> CompiledForm:
    """Return the form compiled, from memory where it was compiled before. While it is being compiled, that is awaited.

    Raises UserErrors, one error a fault: `expression_...` and framework_cycle, each with question and column.
    """
    compiled = _compiled_before(form)
    if compiled is None:
        with _one_at_a_time:
            compiled = _compiled_before(form)
            if compiled is None:
                compiled = _compiled_alike(form) or analyse(form)
                remember(compiled)
    if compiled.problems:
        raise UserErrors([problem.error for problem in compiled.problems])
    return compiled


def _compiled_before(form: Form) -> CompiledForm | None:
    # Forms are compared by identity: hashing one would walk its whole tree. The id of a form that is gone may come
    # again, hence the second check.
    compiled = _memory.get(id(form))
    return compiled if compiled is not None and compiled.form is form else None


def _compiled_alike(form: Form) -> CompiledForm | None:
    """Return what was compiled of a form of the same nodes and choices: that of another project, or opened before."""
    for compiled in _memory.values():
        if compiled.form.children is form.children and compiled.form == form:
            return replace(compiled, form=form)
    return None


def remember(compiled: CompiledForm) -> None:
    """Keep a compiled form, and let the one go that was kept longest."""
    while len(_memory) >= KEPT:
        del _memory[next(iter(_memory))]
    _memory[id(compiled.form)] = compiled


def analyse(form: Form) -> CompiledForm:
    """Compile a form and collect all problems instead of raising them."""
    compiled = CompiledForm(form, build_tree(form))
    _make_cells(compiled)
    for node in compiled.tree.nodes:
        _compile_node(compiled, node)
    _compile_triggers(compiled)
    _compile_name(compiled)
    compiled.cells, circles = order(compiled.cells)
    compiled.cells += compiled.count_cells.values()
    for index, cell in enumerate(compiled.cells):
        cell.index = index
    compiled.eager = tuple(cell for cell in compiled.cells if cell.is_eager)
    for circle in circles:
        compiled.problems.append(_circle_problem(circle))
    return compiled


def _make_cells(compiled: CompiledForm) -> None:
    for level in compiled.tree.levels.values():
        _add_cell(compiled, GraphCell(Aspect.RELEVANT, level, None, 0))
        _add_cell(compiled, GraphCell(Aspect.POSITION, level, None))
        for roster in level.rosters:
            _add_cell(compiled, GraphCell(Aspect.ROWS, level, None), roster)
    for node in compiled.tree.nodes:
        compiled.members.setdefault((node.level.key, node.gate), []).append(node)
        if node.rows:
            compiled.roster_nodes[node.rows.key] = node
        if node.item.relevant:
            _add_cell(compiled, GraphCell(Aspect.RELEVANT, node.level, node, node.gate))
        if node.slot >= 0:
            _add_cell(compiled, GraphCell(Aspect.VALUE, node.level, node, node.slot))
    for node in compiled.tree.nodes:
        _link_relevance(compiled, node)


def _link_relevance(compiled: CompiledForm, node: FormNode) -> None:
    gate = compiled.at[Aspect.RELEVANT, node.level.key, node.gate]
    if node.item.relevant:
        link(compiled.at[Aspect.RELEVANT, node.level.key, node.above], gate, 0, 0)
    if node.slot >= 0:
        link(gate, compiled.at[Aspect.VALUE, node.level.key, node.slot], 0, 0)
    if node.rows:
        link(gate, compiled.at[Aspect.RELEVANT, node.rows.key, 0], 1, 0)


def _add_cell(compiled: CompiledForm, cell: GraphCell, place: int | str | None = None) -> GraphCell:
    compiled.cells.append(cell)
    compiled.at[cell.aspect, cell.level.key, cell.place if place is None else place] = cell
    return cell


def _compile_node(compiled: CompiledForm, node: FormNode) -> None:
    item = node.item
    if item.relevant and not (node.rows and _compile_rows_relevance(compiled, node, node.rows)):
        gate = compiled.at[Aspect.RELEVANT, node.level.key, node.gate]
        _compile_cell(compiled, gate, "relevant", item.relevant, "b")
    if item.readonly:
        _compile_cell(compiled, _node_cell(compiled, Aspect.READONLY, node), "readonly", item.readonly, "b")
    if isinstance(item, Roster) and item.count:
        run, reads = _compile_one(compiled, node, "repeat_count", item.count, "n")
        if run:
            compiled.counts[item.key] = run
            cell = compiled.count_cells[item.key] = GraphCell(Aspect.COUNT, node.level, node)
            link(compiled.at[Aspect.RELEVANT, node.level.key, node.gate], cell, 0, 0)
            _link_reads(compiled, cell, reads)
    if isinstance(item, Question):
        _compile_question(compiled, node, item)
    _compile_texts(compiled, node, item)


def _compile_rows_relevance(compiled: CompiledForm, node: FormNode, rows: FormLevel) -> bool:
    """Compile the condition of a roster for each of its rows, where it looks at them; return whether it does."""
    # `position(.)` and the like mean each row; a condition that reads nothing in the row belongs to the roster whole.
    scope = Scope(compiled.form, compiled.tree, rows, node)
    try:
        run = compile_expression(node.item.relevant, scope, "b")
    except UserError:
        return False
    if all(read.ups for read in scope.reads):
        return False
    gate = compiled.at[Aspect.RELEVANT, rows.key, 0]
    compiled.runs[gate] = run
    _link_reads(compiled, gate, scope.reads)
    return True


def _compile_question(compiled: CompiledForm, node: FormNode, item: Question) -> None:
    value = compiled.at[Aspect.VALUE, node.level.key, node.slot]
    if item.derived:
        compiled.derived[node.level.key, item.derived] = node
        compiled.runs[value] = _kept(node.key)
    elif item.calculate:
        _compile_cell(compiled, value, "calculation", item.calculate, "v")
        if item.calculate.startswith("once("):
            compiled.onces.add(node)
    if item.default:
        run = _compile_one(compiled, node, "default", item.default, "s", is_stored=True)[0]
        if run:
            compiled.defaults[node] = run
    _compile_choices(compiled, node, item)
    if item.proposal and item.is_answered_by_person:
        _compile_proposal(compiled, node, item)
    _compile_shows(compiled, node, item)
    if item.required or item.constraint:
        _compile_validity(compiled, node, item, value)


def _kept(key: str) -> Run:
    """Return what gives the value that was kept for a node."""
    return lambda context: context.origin.kept.get((key, 0), "")


def _compile_choices(compiled: CompiledForm, node: FormNode, item: Question) -> None:
    scope = Scope(compiled.form, compiled.tree, node.level, node)
    if not changes_choices(item, scope):
        return
    try:
        dates = find_term_dates(item, scope, compile_part)
        compiled.choices[node] = compile_choices(item, scope, compile_part, dates)
    except UserError as error:
        column = "bind::tip:choice_label" if error.code == "expression_choice_label" else "choice_filter"
        compiled.problems.append(
            problem_of(item, "type" if item.choices_from and "::" not in column else column, error)
        )
    else:
        if dates and has_validity(item, scope):
            compiled.term_dates[node] = dates
        _link_reads(compiled, _node_cell(compiled, Aspect.CHOICES, node), scope.reads)


def _compile_proposal(compiled: CompiledForm, node: FormNode, item: Question) -> None:
    run, reads = _compile_one(compiled, node, "bind::tip:proposal", item.proposal, "s")
    besides: list[Run | None] = []
    for name, expression, kind in (
        ("proposal_source", item.proposal_source, "s"),
        ("proposal_unconfirmed", item.proposal_unconfirmed, "b"),
        ("proposal_hint", item.proposal_hint, "s"),
    ):
        compiled_one, more = (
            _compile_one(compiled, node, f"bind::tip:{name}", expression, kind) if expression else (None, set())
        )
        besides.append(compiled_one)
        reads |= more
    if run:
        compiled.proposals[node] = ProposalRuns(run, *besides)
        _link_reads(compiled, _node_cell(compiled, Aspect.PROPOSAL, node), reads)


def _compile_shows(compiled: CompiledForm, node: FormNode, item: Question) -> None:
    root = compiled.tree.levels[""]
    for code, expression in item.shows.items():
        scope = Scope(compiled.form, compiled.tree, root, None, is_own=True)
        try:
            run = compile_expression(expression, scope, "b")
        except UserError as error:
            compiled.problems.append(problem_of(item, f"bind::tip:shows.{code}", error))
            continue
        cell = _add_cell(compiled, GraphCell(Aspect.DUE, root, None), f"{node.key}/{code}")
        _link_reads(compiled, cell, scope.reads)
        compiled.shows.append(EntryRule(node, code, family(compiled.form, item, code), run, cell))


def _compile_validity(compiled: CompiledForm, node: FormNode, item: Question, value: GraphCell) -> None:
    valid = _node_cell(compiled, Aspect.VALID, node)
    link(value, valid, 0, 0)
    link(compiled.at[Aspect.RELEVANT, node.level.key, node.gate], valid, 0, 0)
    if item.required:
        required = _node_cell(compiled, Aspect.REQUIRED, node)
        _compile_cell(compiled, required, "required", item.required, "b")
        link(required, valid, 0, 0)
    if item.constraint:
        _compile_cell(compiled, valid, "constraint", item.constraint, "b")


def _node_cell(compiled: CompiledForm, aspect: Aspect, node: FormNode) -> GraphCell:
    return _add_cell(compiled, GraphCell(aspect, node.level, node), node.key)


def _compile_cell(compiled: CompiledForm, cell: GraphCell, column: str, expression: str, kind: str) -> None:
    if cell.node is None:
        return
    run, reads = _compile_one(compiled, cell.node, column, expression, kind)
    if run:
        compiled.runs[cell] = run
        _link_reads(compiled, cell, reads)


def _compile_one(
    compiled: CompiledForm, node: FormNode, column: str, expression: str, kind: str, *, is_stored: bool = False
) -> tuple[Run | None, set[Read]]:
    is_calculation = column == "calculation"
    scope = Scope(
        compiled.form,
        compiled.tree,
        node.level,
        node,
        is_calculation=is_calculation,
        is_stored=is_stored,
        is_own=column.startswith("bind::tip:"),
    )
    try:
        return compile_expression(expression, scope, kind), scope.reads
    except UserError as error:
        compiled.problems.append(problem_of(node.item, column, error))
        return None, set()


def _link_reads(compiled: CompiledForm, cell: GraphCell, reads: Iterable[Read]) -> None:
    within = set(_asked_within(compiled, cell, reads))
    for read in within:
        node = compiled.at[Aspect.VALUE, read.level.key, read.place].node
        if node:
            compiled.asked_within.setdefault(cell, []).append(node)
            compiled.askers.setdefault(node, []).append(cell)
    for read in set(reads) - within:
        source = compiled.at[_ASPECTS[read.source], read.level.key, read.roster or read.place]
        link(source, cell, read.ups, len(read.downs), is_partial=read.is_partial)


def _asked_within(compiled: CompiledForm, cell: GraphCell, reads: Iterable[Read]) -> Iterator[Read]:
    """Yield what the relevance of a section reads of questions in it that have no relevance of their own."""
    if cell.aspect is not Aspect.RELEVANT or cell.node is None or cell.node.slot >= 0:
        return
    for read in reads:
        if read.source is ReadKind.VALUE and read.level is cell.level and not (read.ups or read.downs):
            node = compiled.at[Aspect.VALUE, read.level.key, read.place].node
            if node and node.gate == cell.place and isinstance(node.item, Question) and not node.item.calculate:
                yield read


def _compile_texts(compiled: CompiledForm, node: FormNode, item: Item) -> None:
    texts: list[tuple[str, Text]] = [("label", item.label), ("hint", item.hint), ("guidance_hint", item.guidance)]
    if isinstance(item, Question):
        texts += [("constraint_message", item.constraint_message), ("required_message", item.required_message)]
        texts += [("label", choice.label) for choice in _labelled_here(compiled.form, item.choices)]
    # The window says beside the choices on which dates they depend, so a date is a text of the question too.
    reads = compiled.term_dates[node].reads() if node in compiled.term_dates else set()
    for column, text in texts:
        for expression in outputs_in(text):
            if (node, expression) not in compiled.outputs:
                run, read = _compile_one(compiled, node, column, expression, "s")
                reads |= read
                if run:
                    compiled.outputs[node, expression] = run
    if reads:
        _link_reads(compiled, _node_cell(compiled, Aspect.TEXT, node), reads)


def _compile_triggers(compiled: CompiledForm) -> None:
    by_path = {node.item.path: node for node in compiled.tree.nodes}
    for node in compiled.tree.nodes:
        for triggered in node.item.sets if isinstance(node.item, Question) else ():
            target = by_path[triggered.path]
            levels = sorted((node.level.chain(), target.level.chain()), key=len)
            if levels[1][: len(levels[0])] != levels[0]:
                error = UserError("framework_trigger", sheet="survey", row=0, question=target.name)
                compiled.problems.append(problem_of(target.item, "trigger", error))
                continue
            run = _compile_one(compiled, target, "calculation", triggered.expression, "s", is_stored=True)[0]
            if run:
                compiled.triggered.setdefault(node, []).append((target, run))


def _compile_name(compiled: CompiledForm) -> None:
    form = compiled.form
    if not form.instance_name:
        return
    scope = Scope(form, compiled.tree, compiled.tree.levels[""], None)
    try:
        compiled.name = compile_expression(form.instance_name, scope, "s")
    except UserError as error:
        setting = "instance_name"
        values = {**error.values, "sheet": "settings", "row": 2, "column": setting, "question": setting}
        compiled.problems.append(ExpressionProblem("", setting, UserError(error.code, **values)))
