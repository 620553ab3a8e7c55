"""All deliveries that somebody made to do harm, or that went wrong, by what they are."""

from tests.exchange.deliveries.differing import DIFFERING
from tests.exchange.deliveries.hostile import CASES, Hostile
from tests.exchange.deliveries.lavish import LAVISH

ALL: dict[str, Hostile] = {**CASES, **DIFFERING, **LAVISH}
