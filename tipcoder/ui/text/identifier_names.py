"""Names of kinds of identifiers and of decisions, and the menu of kinds."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from tipcoder.domain.identifiers import Decision, IdentifierKind

_NOT_BY_HAND = (IdentifierKind.DATE, IdentifierKind.QUOTATION, IdentifierKind.NUMBER)


def kind_name(kind: IdentifierKind) -> str:
    """Return what words look like."""
    return {
        IdentifierKind.NAME: QCoreApplication.translate("Identifiers", "Name"),
        IdentifierKind.INITIALS: QCoreApplication.translate("Identifiers", "Initials"),
        IdentifierKind.PERSONAL_NUMBER: QCoreApplication.translate("Identifiers", "Personal number"),
        IdentifierKind.BIRTH_DATE: QCoreApplication.translate("Identifiers", "Date of birth"),
        IdentifierKind.DOCUMENT: QCoreApplication.translate("Identifiers", "Number of a document"),
        IdentifierKind.ADDRESS: QCoreApplication.translate("Identifiers", "Address or village"),
        IdentifierKind.PLACE: QCoreApplication.translate("Identifiers", "Town or institution"),
        IdentifierKind.PHONE: QCoreApplication.translate("Identifiers", "Phone"),
        IdentifierKind.ONLINE: QCoreApplication.translate("Identifiers", "E-mail or online account"),
        IdentifierKind.PLATE: QCoreApplication.translate("Identifiers", "Vehicle plate"),
        IdentifierKind.ACCOUNT: QCoreApplication.translate("Identifiers", "Bank account"),
        IdentifierKind.CASE_NUMBER: QCoreApplication.translate("Identifiers", "Case number"),
        IdentifierKind.NUMBER: QCoreApplication.translate("Identifiers", "Unusually long number"),
        IdentifierKind.DATE: QCoreApplication.translate("Identifiers", "Exact date"),
        IdentifierKind.QUOTATION: QCoreApplication.translate("Identifiers", "Quotation of a judgment"),
    }[kind]


def decision_name(decision: Decision | None) -> str:
    """Return what was decided, or that nothing was."""
    return {
        None: QCoreApplication.translate("Identifiers", "Open"),
        Decision.IDENTIFIER: QCoreApplication.translate("Identifiers", "Identifies a person"),
        Decision.ACCEPTED: QCoreApplication.translate("Identifiers", "Accepted"),
        Decision.NOT_IDENTIFIER: QCoreApplication.translate("Identifiers", "Not an identifier"),
    }[decision]


def kinds_menu(title: str, chosen: Callable[[IdentifierKind], object], parent: QWidget) -> QMenu:
    """Return a menu with all kinds that a person may say words to be."""
    menu = QMenu(title, parent)
    for kind in IdentifierKind:
        if kind not in _NOT_BY_HAND:
            menu.addAction(kind_name(kind)).triggered.connect(partial(chosen, kind))
    return menu
