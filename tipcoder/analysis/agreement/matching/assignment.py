"""Finds the pairs of two lists whose scores have the largest sum, each entry in one pair at most.

The Hungarian method with potentials (Kuhn, H. W. (1955) Naval Res. Logist. Q. 2, 83-97; Jonker and Volgenant's way of
finding shortest paths). Rosters have few rows, and scores are whole numbers: the short and exact program does, without
scipy.
"""

from collections.abc import Sequence


def assign(scores: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
    """Return the pairs (row, column), in the order of rows. A score of 0 is that of no pair; none is below."""
    columns = max((len(row) for row in scores), default=0)
    if len(scores) > columns:
        turned = [[row[column] for row in scores] for column in range(columns)]
        return sorted((row, column) for column, row in assign(turned))
    partner = [-1] * columns
    of_row, of_column = [0] * len(scores), [0] * columns
    for row in range(len(scores)):
        _place(row, scores, partner, of_row, of_column)
    return sorted((row, column) for column, row in enumerate(partner) if row >= 0 and scores[row][column] > 0)


def _place(
    row: int, scores: Sequence[Sequence[int]], partner: list[int], of_row: list[int], of_column: list[int]
) -> None:
    """Give a row a column by the shortest path of exchanges, and move the potentials along."""
    columns = range(len(partner))
    distance: list[int | None] = [None] * len(partner)
    before = [-1] * len(partner)
    reached: list[int] = []
    left = set(columns)
    at, column, gone = row, -1, 0
    while True:
        for other in left:
            length = gone - scores[at][other] - of_row[at] - of_column[other]
            known = distance[other]
            if known is None or length < known:
                distance[other], before[other] = length, column
        column = min(left, key=lambda other: (distance[other], other))
        gone = distance[column] or 0
        if partner[column] < 0:
            break
        left.remove(column)
        reached.append(column)
        at = partner[column]
    of_row[row] += gone
    for other in reached:
        spare = gone - (distance[other] or 0)
        of_row[partner[other]] += spare
        of_column[other] -= spare
    while column >= 0:
        previous = before[column]
        partner[column] = partner[previous] if previous >= 0 else row
        column = previous
