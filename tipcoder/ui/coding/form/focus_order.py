"""Order in which the Tab key goes through a form whose parts are made late: Qt puts them at the end of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def stops_in(holder: QWidget) -> list[QWidget]:
    """Return a widget and those in it at which the Tab key stops, in their order."""
    return [found for found in (holder, *holder.findChildren(QWidget)) if _is_stop(found)]


def links_in(*holders: QWidget) -> list[QWidget]:
    """Return the stops in widgets, and what passes the focus on to one of them, in their order."""
    found = [child for holder in holders for child in (holder, *holder.findChildren(QWidget))]
    return [child for child in found if _is_stop(child) or child.focusProxy() is not None]


def join_focus_order(links: Sequence[QWidget], before: QWidget) -> None:
    """Let the Tab key go from a stop through others."""
    if _is_stop(before):
        for link in reversed(links):
            _put_behind(before, link)


def stop_before(widget: QWidget) -> QWidget:
    """Return the stop before a widget, itself if there is none."""
    previous = widget.previousInFocusChain()
    while previous is not None and previous is not widget and not _is_stop(previous):
        previous = previous.previousInFocusChain()
    return previous or widget


def _put_behind(before: QWidget, link: QWidget) -> None:
    """Put one widget behind another. Qt moves only what takes the focus itself."""
    proxy = link.focusProxy()
    if proxy is None:
        QWidget.setTabOrder(before, link)
        return
    policy = link.focusPolicy()
    link.setFocusProxy(None)  # type: ignore[arg-type]
    link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    QWidget.setTabOrder(before, link)
    link.setFocusPolicy(policy)
    link.setFocusProxy(proxy)


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
