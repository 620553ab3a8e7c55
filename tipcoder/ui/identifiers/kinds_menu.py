"""A menu that asks what kind of identifier some words are."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from tipcoder.domain.identifiers import IdentifierKind
from tipcoder.ui.identifiers.names import kind_name

_NOT_BY_HAND = (IdentifierKind.DATE, IdentifierKind.QUOTATION)


def kinds_menu(title: str, chosen: Callable[[IdentifierKind], object], parent: QWidget) -> QMenu:
    """Return a menu with all kinds that a person may say words to be."""
    menu = QMenu(title, parent)
    for kind in IdentifierKind:
        if kind not in _NOT_BY_HAND:
            menu.addAction(kind_name(kind)).triggered.connect(partial(chosen, kind))
    return menu
