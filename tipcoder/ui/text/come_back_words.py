"""Says what is not entered of a later decision, so that its coder comes back."""

from PySide6.QtCore import QCoreApplication

from tipcoder.analysis.ladder import ComeBack, Lack
from tipcoder.services.ladders import LadderWords


def come_back_words(asked: ComeBack, words: LadderWords, charge: str) -> str:
    """Return in the language in use what is to be entered; `charge` is what the charge is called."""
    texts = {
        Lack.CHARGES: QCoreApplication.translate(
            "ComeBack",
            "Decision {number} ({instance}) did several things. Enter defendants and charges first, then say what it "
            "did to which.",
        ),
        Lack.EFFECT: QCoreApplication.translate("ComeBack", "What did decision {number} ({instance}) do to {charge}?"),
        Lack.OFFENCE: QCoreApplication.translate(
            "ComeBack", "Decision {number} ({instance}) convicts, and the kind of offence is not entered."
        ),
        Lack.SENTENCE: QCoreApplication.translate(
            "ComeBack", "Decision {number} ({instance}) changed the sentence of {charge}, and it is not entered."
        ),
        Lack.DECISION: QCoreApplication.translate(
            "ComeBack", "Several decisions may have imposed the sentence of {charge}: which one did?"
        ),
    }
    number, instance = asked.decision
    return texts[asked.lack].format(number=number or "?", instance=words.instance(instance or "unknown"), charge=charge)
