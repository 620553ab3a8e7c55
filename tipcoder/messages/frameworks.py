"""Titles of the frameworks that ship, in the language in use: an XLSForm has one title, in one language."""

from PySide6.QtCore import QCoreApplication

from tipcoder.exchange.translation import QT_TRANSLATE_NOOP

_TITLES = (QT_TRANSLATE_NOOP("Frameworks", "TIP case law, South-Eastern Europe"),)


def framework_title(title: str) -> str:
    """Return the title of a framework; that of one that does not ship as it is."""
    return QCoreApplication.translate("Frameworks", title) if title in _TITLES else title
