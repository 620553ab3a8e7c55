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
    # Each concept has one broader concept here, so that circles have no link in common.
    for circle in list(circles({node: (parent,) for node, parent in chosen.items()})):
        along = sorted(circle[:-1], key=places.__getitem__)
        others = ((node, other) for node in along for other in inside[node] if not _is_under(other, node, chosen))
        node, other = next(others, (along[0], None))
        start = circle.index(node)
        cut.append((*circle[start:-1], *circle[:start], node))
        if other is None:
            del chosen[node]
        else:
            chosen[node] = other
    return chosen, cut


def _is_under(node: Node, top: Node, chosen: Mapping[Node, Node]) -> bool:
    """Whether a concept is another one, or lies under it."""
    seen: set[Node] = set()
    while node not in seen:
        if node == top:
            return True
        seen.add(node)
        node = chosen.get(node, node)
    return False
