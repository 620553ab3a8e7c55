"""Chooses one broader concept for each concept, so that none lies under itself."""

from collections.abc import Mapping, Sequence

from rdflib.term import Node

from tipcoder.taxonomy.checks import circles


def choose_parents(
    broader: Mapping[Node, Sequence[Node]], members: Sequence[Node]
) -> tuple[dict[Node, Node], list[tuple[Node, ...]]]:
    """Return the broader concept of each member that has one among them, and the circles that were cut.

    It is the first that is given, unless that closes a circle: then one member of the circle gets another, or none. A
    circle begins with that member, goes on with the broader concept that it lost, and ends with the member again.
    """
    places = {node: place for place, node in enumerate(members)}
    inside = {node: [other for other in broader.get(node, ()) if other in places] for node in members}
    chosen = {node: found[0] for node, found in inside.items() if found}
    cut = []
    trees = _Trees(chosen)
    # Each concept has one broader concept here, so that circles have no link in common.
    for circle in list(circles({node: (parent,) for node, parent in chosen.items()})):
        along = sorted(circle[:-1], key=places.__getitem__)
        # What leads to one member of a circle leads to all of them.
        others = ((node, other) for node in along for other in inside[node] if not trees.are_one(other, node))
        node, other = next(others, (along[0], None))
        start = circle.index(node)
        cut.append((*circle[start:-1], *circle[:start], node))
        if other is None:
            del chosen[node]
        else:
            chosen[node] = other
            trees.join(node, other)
    return chosen, cut


class _Trees:
    """Sets of concepts that hang together by their broader ones, each known by one of its concepts (union-find)."""

    def __init__(self, chosen: Mapping[Node, Node]) -> None:
        self._up: dict[Node, Node] = {}
        for node, parent in chosen.items():
            self.join(node, parent)

    def are_one(self, node: Node, other: Node) -> bool:
        """Return whether two concepts hang together."""
        return self._known(node) == self._known(other)

    def join(self, node: Node, other: Node) -> None:
        """Let the concepts of two sets hang together."""
        self._up[self._known(node)] = self._known(other)

    def _known(self, node: Node) -> Node:
        passed = []
        while (up := self._up.get(node, node)) != node:
            passed.append(node)
            node = up
        self._up.update(dict.fromkeys(passed, node))
        return node
