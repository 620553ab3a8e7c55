"""What came with an answer or a row of a delivered case: what proves it, and what was remarked on it."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from tipcoder.domain.answers import Ref
from tipcoder.domain.records import RemarkRecord
from tipcoder.domain.remarks import RemarkStatus
from tipcoder.ui import theme
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.remarks.remark_card import status_word


class BesideLabel(QLabel):
    """Shows passages with their words, or how many there are where words stay in the country; then remarks."""

    def __init__(self, work: CodingWork, ref: Ref, parent: QWidget) -> None:
        super().__init__(parent)
        self._work = work
        self._ref = ref
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        theme.set_role(self, "muted")
        self.refresh()

    def refresh(self) -> None:
        """Say it in the language in use."""
        self.setText("\n".join((*self._proofs(), *self._remarks())))

    def _proofs(self) -> Iterator[str]:
        proofs = self._work.beside.proofs.get(self._ref, ())
        unquoted = sum(proof.passages for proof in proofs if not proof.exact)
        if unquoted:
            yield QCoreApplication.translate("EvidenceRow", "%n passages", "", unquoted)
        for proof in proofs:
            if proof.exact:
                page = QCoreApplication.translate("Passages", "page {number}").format(number=proof.page)
                yield f"“{proof.exact}” · {proof.judgment}, {page}"

    def _remarks(self) -> Iterator[str]:
        for remark in self._work.beside.remarks.get(self._ref, ()):
            said = remark.text or QCoreApplication.translate("Remarks", "%n remarks", "", remark.remarks)
            yield f"{_status(remark)}{said} ({remark.coder})" if remark.coder else f"{_status(remark)}{said}"


def has_beside(work: CodingWork, ref: Ref) -> bool:
    """Whether anything came with an answer, or with a row (`Ref(row, "")`)."""
    return ref in work.beside.proofs or ref in work.beside.remarks


def _status(remark: RemarkRecord) -> str:
    is_known = remark.status in tuple(RemarkStatus)
    return f"{status_word(RemarkStatus(remark.status))}: " if is_known else ""
