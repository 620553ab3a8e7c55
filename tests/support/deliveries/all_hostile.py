"""All deliveries that somebody made to do harm, or that went wrong, by what they are."""

from tests.support.deliveries.costly import LAVISH
from tests.support.deliveries.differing import DIFFERING
from tests.support.deliveries.hostile import CASES, Hostile

ALL: dict[str, Hostile] = {**CASES, **DIFFERING, **LAVISH}
