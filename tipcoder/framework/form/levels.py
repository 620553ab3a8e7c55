"""Lays a form out for the engine: levels with slots for values, and the tree that paths are looked up in."""

from dataclasses import dataclass, field

from tipcoder.framework.form.form import Form, Item, Question, Roster, Section
from tipcoder.framework.form.terms_in_force import InForce


@dataclass(eq=False, slots=True)
class FormLevel:
    """The top of a form (key "") or one roster: what one row holds.

    `slots` places of values and `gates` places of relevance; gate 0 is the relevance of the row itself.
    """

    key: str
    parent: "FormLevel | None" = None
    nodes: dict[str, "FormNode"] = field(default_factory=dict)
    rosters: dict[str, "FormLevel"] = field(default_factory=dict)
    gates: int = 1
    slots: int = 0

    def chain(self) -> "list[FormLevel]":
        """Return the levels from the top to this one."""
        return [*(self.parent.chain() if self.parent else []), self]


@dataclass(eq=False, slots=True)
class FormNode:
    """One section, roster or question in the tree.

    `level` is the level it is addressed in; a roster's own rows are of level `rows`. `gate` is the place in a row
    of the node's relevance: its own, or that of the nearest section above it that has a condition.
    """

    item: Item
    level: FormLevel
    parent: "FormNode | None"
    name: str
    children: dict[str, "FormNode"] = field(default_factory=dict)
    rows: FormLevel | None = None
    gate: int = 0
    slot: int = -1
    is_number: bool = False
    is_date: bool = False
    """True if the node holds dates, with or without a time."""

    @property
    def key(self) -> str:
        """The key that addresses the node in its level."""
        return self.item.key

    @property
    def above(self) -> int:
        """The gate, in the node's own row, of what contains the node."""
        return self.parent.gate if self.parent and self.parent.rows is not self.level else 0

    @property
    def inner(self) -> FormLevel:
        """The level of the node's children."""
        return self.rows or self.level


@dataclass(slots=True)
class Tree:
    """All levels (by roster key, parents first), all nodes in document order, and the children of the top.

    `indexes`: places in a list of the choices with a value in a column, by list and column, made when first needed.
    `in_force`: what gives the terms of a list that were in force on a date.
    """

    root: str
    levels: dict[str, FormLevel]
    nodes: list[FormNode]
    children: dict[str, FormNode]
    indexes: dict[tuple[str, str], dict[str, list[int]]] = field(default_factory=dict)
    in_force: dict[str, InForce] = field(default_factory=dict)


def build_tree(form: Form) -> Tree:
    """Lay out a form."""
    top = FormLevel("")
    tree = Tree(form.children[0].path.split("/")[1] if form.children else "data", {"": top}, [], {})
    _add(tree, form.children, top, None)
    return tree


def _add(tree: Tree, items: tuple[Item, ...], level: FormLevel, parent: FormNode | None) -> None:
    for item in items:
        node = FormNode(item, level, parent, item.name)
        (parent.children if parent else tree.children)[item.name] = node
        level.nodes[item.key] = node
        tree.nodes.append(node)
        node.gate = _gate(node, level)
        if isinstance(item, Question):
            node.slot, level.slots = level.slots, level.slots + 1
            node.is_number, node.is_date = item.type.is_number, item.type.is_date
        elif isinstance(item, Section):
            _add(tree, item.children, level, node)
        elif isinstance(item, Roster):
            node.rows = FormLevel(item.key, level)
            level.rosters[item.key] = tree.levels[item.key] = node.rows
            _add(tree, item.children, node.rows, node)


def _gate(node: FormNode, level: FormLevel) -> int:
    if node.item.relevant:
        level.gates += 1
        return level.gates - 1
    return node.above
