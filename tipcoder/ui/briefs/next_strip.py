"""Strip above a brief that says what is next, each thing leading to its place."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from textwrap import shorten

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from tipcoder.domain.briefs import BriefPlace
from tipcoder.services.briefs.approving import BriefState
from tipcoder.services.briefs.desk import BriefDesk, ToldChange
from tipcoder.ui import icons, theme
from tipcoder.ui.briefs.brief_view import place_of
from tipcoder.ui.briefs.brief_words import kind_words, language_name
from tipcoder.ui.widgets.flow_layout import FlowLayout
from tipcoder.ui.widgets.plain_label import plain_tip

_LONGEST = 40
"""Characters of what a fact was, and is."""


@dataclass(frozen=True, slots=True)
class NextStep:
    """A thing that is next: its icon and colour, the words, and the place that it is about, None for none."""

    icon: str
    colour: str
    words: str
    place: BriefPlace | None


class NextStrip(QFrame):
    """Says for each language what is open, or that nothing is.

    Signals:
        place_wanted(BriefPlace): the person wants to see a place.
    """

    place_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[QPushButton] = []
        self._flow = FlowLayout(self, across=4, down=0)

    def show_desk(self, desk: BriefDesk) -> None:
        """Say what is next in a brief."""
        for button in self.buttons:
            self._flow.takeAt(0)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(step) for step in self._steps(desk)]
        for button in self.buttons:
            self._flow.addWidget(button)
            button.show()

    def _button(self, step: NextStep) -> QPushButton:
        button = QPushButton(step.words, self)
        button.setMinimumWidth(1)  # on a narrow screen it is cut, in place of a window that is wider
        button.setToolTip(plain_tip(step.words))
        theme.set_role(button, "quiet")
        icons.set_icon(button, step.icon, step.colour)
        if step.place is not None:
            button.clicked.connect(partial(self.place_wanted.emit, step.place))
        else:
            button.setEnabled(False)
        return button

    def _steps(self, desk: BriefDesk) -> Iterator[NextStep]:
        for language in desk.brief.languages:
            name, checks = language_name(language), desk.checks[language]
            changes = [one for one in desk.changes if one.language == language]
            if changes:
                first, *more = changes
                words = self.tr("{language}: changed after the approval: {part}, {change}").format(
                    language=name, part=desk.headings[first.part, language], change=self._told(first)
                )
                place = desk.brief.place(first.part, "", language)
                yield NextStep("history", "warning", words + (f" (+{len(more)})" if more else ""), place)
            for kind, count in Counter(check.kind for check in checks).items():
                at = next(check for check in checks if check.kind is kind)
                yield NextStep("circle-dashed", "warning", f"{name}: {kind_words(kind, count)}", place_of(desk, at))
            if not checks and desk.states[language] is BriefState.APPROVED:
                approval = desk.approvals[language]
                words = self.tr("{language}: approved by {coder}").format(language=name, coder=approval.coder)
                yield NextStep("circle-check", "success", words, None)
            elif not checks and not changes:
                yield NextStep(
                    "circle-check", "accent", self.tr("{language}: ready to be approved").format(language=name), None
                )

    def _told(self, change: ToldChange) -> str:
        """Return what changed, in a few words."""
        if not change.before and not change.after:
            return self.tr("another text")
        before, after = map(_short, _apart(change.before, change.after))
        nothing = self.tr("nothing")
        return f"{change.row} {before or nothing} → {after or nothing}".strip()


def _apart(before: str, after: str) -> tuple[str, str]:
    """Return of two values only the pieces that the other has not, all where it has all."""
    pieces = [words.split("; ") for words in (before, after)]
    own = ["; ".join(piece for piece in mine if piece not in others) for mine, others in (pieces, reversed(pieces))]
    return (own[0], own[1]) if any(own) else (before, after)


def _short(words: str) -> str:
    return shorten(words, _LONGEST, placeholder="…")
