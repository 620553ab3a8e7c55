"""Titles of the frameworks that ship, in the language in use."""

from tipcoder.languages import ui_language
from tipcoder.languages.captions import framework_titles


def framework_title(title: str) -> str:
    """Return the title of a framework; that of one that does not ship as it is."""
    return framework_titles(ui_language.current()).get(title, title)
