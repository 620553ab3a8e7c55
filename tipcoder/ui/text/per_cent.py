"""Percentages as windows show them."""

from PySide6.QtCore import QCoreApplication

from tipcoder.languages import ui_language


def per_cent(number: int) -> str:
    """Return a percentage with the space before its sign that the language wants."""
    text = QCoreApplication.translate("PerCent", "{number}%")
    return text.format(number=ui_language.locale().toString(number))


def per_cent_suffix() -> str:
    """Return what stands behind the number of a percentage."""
    return QCoreApplication.translate("PerCent", "{number}%").partition("{number}")[2]
