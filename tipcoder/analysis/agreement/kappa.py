"""Computes Cohen's kappa of two coders, unweighted or weighted by distance.

Sources: Cohen, J. (1960) A coefficient of agreement for nominal scales; (1968) Weighted kappa.
"""

from collections import Counter
from collections.abc import Sequence
from math import fsum

from tipcoder.analysis.agreement.distances import Metric
from tipcoder.analysis.agreement.units import Unit, coders, compared


def kappa(units: Sequence[Unit], metric: Metric) -> float | None:
    """Return kappa of two coders over the units that are compared, None where their answers are all alike.

    Distances of the metric are the weights. ValueError for more or fewer coders.
    """
    used = compared(units)
    first, second = coders(used)
    pairs = Counter((unit.values[first], unit.values[second]) for unit in used)
    values = tuple(dict.fromkeys(value for pair in pairs for value in pair))
    places = {value: place for place, value in enumerate(values)}
    table = metric(values, (0,) * len(values))
    rows, columns = Counter[int](), Counter[int]()
    for (one, other), many in pairs.items():
        rows[places[one]] += many
        columns[places[other]] += many
    expected = fsum(many * times * table[one][other] for one, many in rows.items() for other, times in columns.items())
    if not expected:
        return None
    observed = fsum(many * table[places[one]][places[other]] for (one, other), many in pairs.items())
    return 1 - observed * len(used) / expected
