"""Matches the sections, rosters and questions of two versions of a framework.

A node keeps its identity if, in the same roster, the newer version has a node of its kind

1. at the same place: under the same sections, by the same name;
2. else of the same name, where the name is the only one left (it moved to another section);
3. else one whose `bind::tip:was` names it. `was` holds one or more earlier names (or keys), the latest first, with
   spaces between, and stays in the workbook for ever: whoever skips a version is mapped by it too;
4. else, going back to an older version, one that its own `was` names.

A name of one's own goes before `was`: names are for ever. A `was` that two nodes lay claim to maps neither of them.
What changes its roster (a charge's question that becomes a defendant's) has no place for its old answers.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from tipcoder.framework.form.form import Form, Item, Question, Roster, Section


@dataclass(frozen=True, slots=True)
class NodeKey:
    """A node by the key of its roster ("" for the top) and its own; all of a roster, or of the top, for key ""."""

    roster: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class LocatedNode:
    """A node with its roster and the sections of it that contain the node, from the top of the roster down."""

    item: Item
    roster: str
    sections: tuple[Section, ...] = ()

    @property
    def place(self) -> NodeKey:
        """The place of the node itself."""
        return NodeKey(self.roster, self.item.key)

    @property
    def inner(self) -> str:
        """Its path within its roster."""
        return "/".join((*(section.name for section in self.sections), self.item.name))

    @property
    def was(self) -> tuple[str, ...]:
        """Earlier names."""
        return tuple(self.item.tip.get("was", "").split())


@dataclass(slots=True)
class Matching:
    """Nodes of an older form matched with those of a newer one.

    `pairs` are the nodes that both have, in the order of the newer; `added` and `removed` those that one has.
    `displaced` are questions and rosters that are in another roster now. `contested` are nodes of the newer form whose
    `was` names a node that is, or may be, another one.
    """

    old: Form
    new: Form
    pairs: list[tuple[LocatedNode, LocatedNode]] = field(default_factory=list)
    added: list[LocatedNode] = field(default_factory=list)
    removed: list[LocatedNode] = field(default_factory=list)
    displaced: list[tuple[LocatedNode, LocatedNode]] = field(default_factory=list)
    contested: list[tuple[LocatedNode, str]] = field(default_factory=list)
    rosters: dict[str, str] = field(default_factory=lambda: {"": ""})
    questions: dict[NodeKey, tuple[Question, NodeKey, Question]] = field(default_factory=dict)
    """By the place of an old question: itself, and the place and question that it is now. Those whether a roster has no
    rows (`Roster.emptiness`) are among them."""

    def paths(self) -> Mapping[str, str]:
        """Map the path of each node of the older form to that of the newer; one that is gone to what names nothing."""
        gone = {node.item.path: f"-{node.item.path}" for node in self.removed}
        return {**gone, **{old.item.path: new.item.path for old, new in self.pairs}}


def match_forms(old: Form, new: Form) -> Matching:
    """Find out which node is which."""
    matching = Matching(old, new)
    _match_level(matching, old.children, new.children, "", "")
    _match_counts(matching)
    _find_displaced(matching)
    order = {node.item.path: index for index, node in enumerate(nodes_of(new.children, "", everywhere=True))}
    matching.pairs.sort(key=lambda pair: order[pair[1].item.path])
    return matching


def nodes_of(
    items: Iterable[Item], roster: str, sections: tuple[Section, ...] = (), *, everywhere: bool = False
) -> list[LocatedNode]:
    """Return the nodes of one level in document order, those in nested rosters (`everywhere`) among them."""
    found: list[LocatedNode] = []
    for item in items:
        found.append(LocatedNode(item, roster, sections))
        if isinstance(item, Section):
            found += nodes_of(item.children, roster, (*sections, item), everywhere=everywhere)
        elif isinstance(item, Roster) and everywhere:
            found += nodes_of(item.children, item.key, everywhere=True)
    return found


def _match_level(
    matching: Matching, old_items: tuple[Item, ...], new_items: tuple[Item, ...], old_roster: str, new_roster: str
) -> None:
    old_nodes, new_nodes = nodes_of(old_items, old_roster), nodes_of(new_items, new_roster)
    sections: dict[str, str] = {}
    for kind in (Section, Question, Roster):
        pairs = _match_kind(
            matching,
            [node for node in old_nodes if isinstance(node.item, kind)],
            [node for node in new_nodes if isinstance(node.item, kind)],
            sections,
        )
        if kind is Section:
            sections.update((before.inner, after.inner) for before, after in pairs)


def _match_kind(
    matching: Matching, old: list[LocatedNode], new: list[LocatedNode], sections: Mapping[str, str]
) -> list[tuple[LocatedNode, LocatedNode]]:
    """Match the nodes of one kind. `sections` are the sections of the older level as they are called now."""

    def place_now(node: LocatedNode) -> str:
        above = node.inner.rpartition("/")[0]
        return f"{sections.get(above, above)}/{node.item.name}"

    pairs: list[tuple[LocatedNode, LocatedNode]] = []
    names = {node.item.name for node in old}
    # The surest evidence first: what is paired is out of reach of the guesses that follow.
    _pair(pairs, old, new, place_now, lambda node: (f"{node.inner.rpartition('/')[0]}/{node.item.name}",))
    _pair(pairs, old, new, _name, lambda node: (node.item.name,))
    matching.contested += _contested(names, pairs, new)
    for named in (_name, lambda node: node.item.key):
        _pair(pairs, old, new, named, lambda node: node.was)
    for named in (_name, lambda node: node.item.key):
        _pair(pairs, new, old, named, lambda node: node.was, turned=True)
    for before, after in pairs:
        _note_pair(matching, before, after)
    for node in old:
        _note_single(matching.removed, node)
    for node in new:
        _note_single(matching.added, node)
    return pairs


def _name(node: LocatedNode) -> str:
    return node.item.name


def _pair(
    pairs: list[tuple[LocatedNode, LocatedNode]],
    known: list[LocatedNode],
    looking: list[LocatedNode],
    name: Callable[[LocatedNode], str],
    wanted: Callable[[LocatedNode], tuple[str, ...]],
    *,
    turned: bool = False,
) -> None:
    """Pair what is alone in having a name with what is alone in looking for it, and take both out of the lists."""
    by_name = {name(node): node for node in known}
    counts = Counter(map(name, known))
    targets: dict[str, list[LocatedNode]] = {}
    for node in looking:
        found = next((word for word in wanted(node) if word in by_name), None)
        if found is not None:
            targets.setdefault(found, []).append(node)
    for word, nodes in targets.items():
        if len(nodes) == 1 and counts[word] == 1:
            pairs.append((nodes[0], by_name[word]) if turned else (by_name[word], nodes[0]))
            known.remove(by_name[word])
            looking.remove(nodes[0])


def _contested(
    names: set[str], pairs: list[tuple[LocatedNode, LocatedNode]], new: list[LocatedNode]
) -> list[tuple[LocatedNode, str]]:
    """Return what of `was` cannot be followed: its name is in use still, or another node names it too."""
    taken = {old.item.name for old, _ in pairs}
    claims = Counter(word for node in new for word in node.was if word in names)
    return [(node, word) for node in new for word in node.was if word in taken or claims[word] > 1]


def _note_pair(matching: Matching, old: LocatedNode, new: LocatedNode) -> None:
    matching.pairs.append((old, new))
    if isinstance(old.item, Question) and isinstance(new.item, Question):
        matching.questions[old.place] = (old.item, new.place, new.item)
    elif isinstance(old.item, Roster) and isinstance(new.item, Roster):
        matching.rosters[old.item.key] = new.item.key
        if old.item.emptiness is not None and new.item.emptiness is not None:
            matching.questions[old.place] = (old.item.emptiness, new.place, new.item.emptiness)
        _match_level(matching, old.item.children, new.item.children, old.item.key, new.item.key)


def _note_single(nodes: list[LocatedNode], node: LocatedNode) -> None:
    nodes.append(node)
    if isinstance(node.item, Roster):
        nodes += nodes_of(node.item.children, node.item.key, everywhere=True)


def generated_counts(form: Form) -> Mapping[str, Roster]:
    """Map the paths of the calculations that pyxform makes of a `repeat_count` (`<roster>_count`) to their rosters."""
    return {roster.count: roster for _, roster in form.rosters() if roster.count.endswith(f"/{roster.name}_count")}


def _match_counts(matching: Matching) -> None:
    """Pair the counts of rosters that are one and the same under other names."""
    old_counts, new_counts = (
        {roster.key: path for path, roster in generated_counts(form).items()} for form in (matching.old, matching.new)
    )
    for was, now in matching.rosters.items():
        gone = next((node for node in matching.removed if node.item.path == old_counts.get(was)), None)
        come = next((node for node in matching.added if node.item.path == new_counts.get(now)), None)
        if gone and come and matching.rosters.get(gone.roster) == come.roster:
            matching.removed.remove(gone)
            matching.added.remove(come)
            _note_pair(matching, gone, come)


def _find_displaced(matching: Matching) -> None:
    for kind in (Roster, Question):
        gone = [node for node in matching.removed if isinstance(node.item, kind)]
        come = [node for node in matching.added if isinstance(node.item, kind)]
        pairs: list[tuple[LocatedNode, LocatedNode]] = []
        _pair(pairs, gone, come, _name, lambda node: (node.item.name,))
        _pair(pairs, gone, come, _name, lambda node: node.was)
        matching.displaced += pairs
