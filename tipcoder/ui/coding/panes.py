"""Splitter with outline, judgment and form, which keeps the proportions that the coder set."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget

from tipcoder.ui.settings import Settings

DEFAULT_SHARES = (2, 4, 4)
"""Default proportions of outline, judgment and form."""
MIN_WIDTHS = (130, 200, 290)
NARROW = 1200
"""Width below which the outline is folded by itself."""
OUTLINE_ROOM, SMALL_WINDOW = 224, 800
"""Pixels that the outline has at first in all but small windows: a long word is a title of its own."""
FORM_ROOM = 456
"""Pixels that the form has in a window that is too small for two of it: a table of answers shows three columns."""


class Panes(QSplitter):
    """Splitter of the three panes. It sets the proportions once it is shown: before, it has no width.

    Widths that the person drags, and whether the outline is folded away, are kept for all cases.

    Signals:
        outline_folded(bool): the outline was folded away, or is shown again.
    """

    outline_folded = Signal(bool)

    def __init__(
        self, panes: tuple[QWidget, QWidget, QWidget], settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._settings = settings
        self._waiting: tuple[int, ...] = ()
        self._is_narrow = False
        self._outline_width = 0
        """Width that the outline had when it was folded away."""
        for index, (pane, least, stretch) in enumerate(zip(panes, MIN_WIDTHS, (0, 1, 1), strict=True)):
            pane.setMinimumWidth(least)
            self.addWidget(pane)
            self.setStretchFactor(index, stretch)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._keep)
        self.widget(0).setHidden(settings.folds_outline)

    def share(self, shares: tuple[int, ...]) -> None:
        """Set the proportions, those that the person dragged above all, now or when the panes are first shown."""
        shares = self._settings.pane_widths or shares
        self._waiting = shares if len(shares) == len(DEFAULT_SHARES) and all(shares) else DEFAULT_SHARES
        self._divide()

    def shares(self) -> tuple[int, ...]:
        """Return the present proportions, as if the outline were shown."""
        if self._waiting or not self.is_outline_folded():
            return self._waiting or tuple(self.sizes())
        _, judgment, form = self.sizes()
        left = self.width() - self._outline_width
        return self._outline_width, left * judgment // (judgment + form), left * form // (judgment + form)

    def is_outline_folded(self) -> bool:
        """Return whether the outline is folded away."""
        return self.widget(0).isHidden()

    @Slot()
    def fold_outline(self) -> None:
        """Fold the outline away, or show it again as wide as it was."""
        shares = self.shares()
        is_folded = not self.is_outline_folded()
        self.widget(0).setHidden(is_folded)
        if not self._is_narrow:  # there it is folded by itself, and shown for a look
            self._settings.folds_outline = is_folded
        self._waiting = shares
        self._divide()
        self.outline_folded.emit(is_folded)

    def show_judgments(self, are_there: bool) -> None:
        """Show the pane of judgments, or leave its room to the others where there can be none."""
        self.widget(1).setVisible(are_there)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold_where_narrow(event.size().width())
        self._divide()
        self._give_form_room(event.size().width())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._divide()

    def _fold_where_narrow(self, width: int) -> None:
        """Leave the room of the outline to judgment and form where there is little; it comes back with the room."""
        is_narrow = width < NARROW
        if is_narrow == self._is_narrow:
            return
        shares = self.shares()
        self._is_narrow = is_narrow
        is_folded = is_narrow or self._settings.folds_outline
        if is_folded != self.is_outline_folded():
            self.widget(0).setHidden(is_folded)
            self._waiting = shares
            self.outline_folded.emit(is_folded)

    def _give_form_room(self, width: int) -> None:
        """Let the judgment be the narrower one where both cannot be wide enough, unless the person dragged them."""
        if width < 2 * FORM_ROOM and self.is_outline_folded() and not self._settings.pane_widths:
            self.setSizes([0, width - FORM_ROOM, FORM_ROOM])

    @Slot()
    def _keep(self) -> None:
        if not self.widget(1).isHidden():  # else they are no widths for other cases
            self._settings.pane_widths = self.shares()

    def _divide(self) -> None:
        if self._waiting and self.isVisible():
            sizes = [self.width() * share // sum(self._waiting) for share in self._waiting]
            if self._waiting == DEFAULT_SHARES and self.width() >= SMALL_WINDOW:
                lacking = max(0, OUTLINE_ROOM - sizes[0])
                sizes = [sizes[0] + lacking, sizes[1] - lacking // 2, sizes[2] - lacking // 2]
            self._outline_width = sizes[0]
            self.setSizes(sizes)
            self._waiting = ()
            self._give_form_room(self.width())
