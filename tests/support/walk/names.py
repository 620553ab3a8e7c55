"""Finds controls of a window that a screen reader cannot name, or the keyboard cannot reach."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QIcon
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCalendarWidget,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)

from tests.support.walk.texts import indexes_of
from tipcoder.ui.widgets.inputs.check_list_input import CheckListInput

NAMED_BY_CONTENT = (QTabBar, QHeaderView)
"""Their parts have names of their own."""

OTHER_WAYS = {
    "MatrixGrid": "arrow keys lead from the one cell that the Tab key stops at",
    "QuestionHeading": "the menu key and Shift+F10 on the question open all that its buttons do",
    "StateMenu": "Alt+1 to Alt+4 choose a state",
    "ChoiceChips": "a choice is taken back in the list below",
    "SelectionButton": "Ctrl+M marks what is selected",
}
"""Classes whose buttons the Tab key passes by, and what leads to them."""


def unnamed(window: QWidget) -> Iterator[str]:
    """Yield the controls that take the keyboard and have no name."""
    for one in controls_of(window):
        if not _name_of(one).strip():
            yield path_of(one, window)


def _name_of(one: QWidget) -> str:
    if isinstance(one, QComboBox):  # Linux takes what is chosen for its name, Windows does not
        buddies = (label.text() for label in one.window().findChildren(QLabel) if label.buddy() is one)
        return one.accessibleName() or next(buddies, "")
    spoken = QAccessible.queryAccessibleInterface(one)
    return spoken.text(QAccessible.Text.Name) if spoken is not None else ""


def unreachable(window: QWidget) -> Iterator[str]:
    """Yield the buttons and fields that neither Tab nor a key leads to."""
    for one in window.findChildren(QWidget):
        is_control = isinstance(one, (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView))
        if not is_control or isinstance(one, QHeaderView) or not one.isVisibleTo(window) or is_part(one):
            continue
        takes_tab = one.focusPolicy() & Qt.FocusPolicy.TabFocus
        has_key = isinstance(one, QAbstractButton) and not one.shortcut().isEmpty()
        if not takes_tab and not has_key and not _has_arrow_keys(one) and not _has_other_way(one):
            yield path_of(one, window)


def unspoken_icons(window: QWidget) -> Iterator[str]:
    """Yield the items that say something by a picture alone: neither text nor tool tip nor name tells it."""
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    for view in window.findChildren(QAbstractItemView):
        if view.model() is None or not view.isVisibleTo(window) or isinstance(view, QHeaderView):
            continue
        for index in indexes_of(view.model()):
            icon = index.data(Qt.ItemDataRole.DecorationRole)
            if isinstance(icon, QIcon) and not icon.isNull() and not any(index.data(role) for role in roles):
                yield f"{path_of(view, window)} {index.row()} {index.column()}"


def controls_of(window: QWidget) -> Iterator[QWidget]:
    """Yield what takes the keyboard and is seen, without the parts of other controls."""
    for one in window.findChildren(QWidget):
        is_frame = isinstance(one, (QScrollArea, *NAMED_BY_CONTENT)) or type(one) is QAbstractScrollArea
        if one.focusPolicy() is Qt.FocusPolicy.NoFocus or not one.isVisibleTo(window) or is_frame:
            continue
        if not is_part(one) and one.focusProxy() is None:
            yield one


def is_part(one: QWidget) -> bool:
    """Return whether a widget is a part that Qt itself put into another, as the field of a list."""
    parent = one.parentWidget()
    while parent is not None:
        if isinstance(parent, (QAbstractSpinBox, QComboBox, QLineEdit, QCalendarWidget, QTabBar, QHeaderView)):
            return True
        if isinstance(parent, QAbstractItemView) and one.objectName().startswith("qt_"):
            return True
        parent = parent.parentWidget()
    return one.objectName().startswith("qt_") or type(one).__name__ == "QTableCornerButton"


def path_of(one: QWidget, window: QWidget) -> str:
    """Return where in a window a widget is, for who mends it."""
    names: list[str] = []
    at: QWidget | None = one
    while at is not None and at is not window and len(names) < 4:
        text = at.text() if isinstance(at, QAbstractButton) else ""
        names.append(" ".join(filter(None, (type(at).__name__, at.objectName(), repr(text) if text else ""))))
        at = at.parentWidget()
    return " in ".join(names)


def _has_arrow_keys(one: QWidget) -> bool:
    """Return whether arrow keys lead to a button from another of its group or list, which the Tab key stops at."""
    if not isinstance(one, QAbstractButton):
        return False
    if isinstance(listed := one.parentWidget(), CheckListInput):
        return any(other.focusPolicy() & Qt.FocusPolicy.TabFocus for other in listed.findChildren(QWidget))
    if (group := one.group()) is not None:
        others = group.buttons()
    else:
        others = [other for other in one.parentWidget().findChildren(type(one)) if one.autoExclusive()]
    return any(other.focusPolicy() & Qt.FocusPolicy.TabFocus for other in others)


def _has_other_way(one: QWidget) -> bool:
    at: QWidget | None = one
    while at is not None:
        if type(at).__name__ in OTHER_WAYS:
            return True
        at = at.parentWidget()
    return False
