"""Titles of the frameworks that ship, to be read in any language: an XLSForm has one title, in one language."""

from collections.abc import Mapping

from tipcoder.exchange.translation import QT_TRANSLATE_NOOP

SHIPPED_TITLES: Mapping[str, str] = {
    "tip_case_law_see": QT_TRANSLATE_NOOP("Frameworks", "TIP case law, South-Eastern Europe")
}
"""Titles by the ids of the frameworks."""


def own_titles() -> Mapping[str, str]:
    """Return each title under itself: what captions in English say of them."""
    return {title: title for title in SHIPPED_TITLES.values()}
