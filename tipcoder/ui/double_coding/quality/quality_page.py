"""Page on the quality of a project, with a part for each thing that one looks after."""

from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from tipcoder.ui import theme
from tipcoder.ui.double_coding.quality.agreement_tab import AgreementSource, AgreementTab
from tipcoder.ui.double_coding.quality.faults_tab import FaultsTab
from tipcoder.ui.double_coding.quality.learned_tab import LearnedTab
from tipcoder.ui.double_coding.quality.progress_tab import ProgressTab
from tipcoder.ui.double_coding.quality.remarks_tab import RemarksTab
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.banner import Banner
from tipcoder.ui.widgets.retranslating import Retranslating

MARGIN = 16
PROGRESS, AGREEMENT, REMARKS, FAULTS, LEARNED = range(5)
Tab = ProgressTab | AgreementTab | RemarksTab | FaultsTab | LearnedTab
AnyTab = TypeVar("AnyTab", bound=QWidget)


class QualityPage(Retranslating, QWidget):
    """Makes each part when it is first looked at.

    Signals:
        place_wanted(case_id, Ref): a case is to be opened at a place.
        remark_wanted(coding_id, Ref): a remark is to be shown where it was made.
        settling_wanted: differences are to be settled.
        return_wanted(ReturnedCoding): a second coding is to be brought back from a file.
    """

    place_wanted = Signal(str, object)
    remark_wanted = Signal(str, object)
    settling_wanted = Signal()
    return_wanted = Signal(object)

    def __init__(self, context: ProjectContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner(self, floats=True)
        self._context = context.with_banner(self.banner)
        self.source = AgreementSource(self._context, self)
        self.tab_buttons: list[QToolButton] = []
        self._group = QButtonGroup(self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._group.idClicked.connect(self.show_tab)
        self.tab_buttons[PROGRESS].setChecked(True)
        self.retranslate()

    def retranslate(self) -> None:
        texts = (
            (self.tr("Progress"), self.tr("Who coded what, and which cases wait for a second coding")),
            (self.tr("Agreement"), self.tr("How far two persons read the same cases alike")),
            (self.tr("Remarks"), self.tr("What was asked about answers, in all cases")),
            (self.tr("Completeness"), self.tr("What is missing, wrong or doubtful in any case")),
            (self.tr("What we learned"), self.tr("Why questions were read differently, and which terms were confused")),
        )
        for button, (name, tip) in zip(self.tab_buttons, texts, strict=True):
            button.setText(name)
            button.setToolTip(tip)

    @cached_property
    def progress(self) -> ProgressTab:
        """Part with the progress of double coding."""
        tab = self._added(ProgressTab(self._context, self))
        tab.return_wanted.connect(self.return_wanted)
        return tab

    @cached_property
    def agreement(self) -> AgreementTab:
        """Part with the agreement of codings."""
        tab = self._added(AgreementTab(self._context, self.source, self))
        tab.place_wanted.connect(self.place_wanted)
        tab.settling_wanted.connect(self.settling_wanted)
        tab.rounds_wanted.connect(self.show_progress)
        return tab

    @cached_property
    def remarks(self) -> RemarksTab:
        """Part with the remarks of all cases."""
        tab = self._added(RemarksTab(self._context, self))
        tab.remark_wanted.connect(self.remark_wanted)
        return tab

    @cached_property
    def faults(self) -> FaultsTab:
        """Part with what is missing or wrong in all cases."""
        tab = self._added(FaultsTab(self._context, self))
        tab.place_wanted.connect(self.place_wanted)
        return tab

    @cached_property
    def learned(self) -> LearnedTab:
        """Part with what was learned from settling differences."""
        tab = self._added(LearnedTab(self._context, self.source, self))
        tab.settling_wanted.connect(self.settling_wanted)
        return tab

    @Slot(int)
    def show_tab(self, number: int) -> None:
        """Show one of the parts."""
        tab: Tab = getattr(self, ("progress", "agreement", "remarks", "faults", "learned")[number])
        self._stack.setCurrentWidget(tab)
        self.tab_buttons[number].setChecked(True)

    @Slot()
    def show_progress(self) -> None:
        """Show the progress of double coding."""
        self.show_tab(PROGRESS)
        self.progress.take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        if self._stack.currentWidget() is None:
            self.show_tab(self._group.checkedId())
        super().showEvent(event)

    def take_focus(self) -> None:
        """Put the keyboard where work goes on."""
        tab = self._stack.currentWidget()
        if isinstance(tab, Tab):
            tab.take_focus()

    def _added(self, tab: AnyTab) -> AnyTab:
        self._stack.addWidget(tab)
        return tab

    def _lay_out(self) -> None:
        tabs = QHBoxLayout()
        tabs.setSpacing(4)
        for number in range(LEARNED + 1):
            button = QToolButton(self)
            button.setCheckable(True)
            theme.set_role(button, "language")
            self._group.addButton(button, number)
            self.tab_buttons.append(button)
            tabs.addWidget(button)
        tabs.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 12, MARGIN, 12)
        layout.setSpacing(8)
        layout.addLayout(tabs)
        layout.addWidget(self._stack, 1)
