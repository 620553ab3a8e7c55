"""Titles of the frameworks that ship, in the language in use."""

from PySide6.QtCore import QCoreApplication

from tipcoder.exchange.framework_titles import own_titles


def framework_title(title: str) -> str:
    """Return the title of a framework; that of one that does not ship as it is."""
    return QCoreApplication.translate("Frameworks", title) if title in own_titles() else title
