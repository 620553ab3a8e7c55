"""Translates the reasons why two experts read a judgment differently, and how a difference was settled."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tipcoder.domain.projects import SettlingChoice, SettlingReason

REASONS = {
    SettlingReason.OVERLOOKED_PASSAGE: QT_TRANSLATE_NOOP("Settling", "A passage was overlooked"),
    SettlingReason.GUIDANCE: QT_TRANSLATE_NOOP("Settling", "The guidance was read differently"),
    SettlingReason.LAW: QT_TRANSLATE_NOOP("Settling", "The law is seen differently"),
    SettlingReason.CONTRADICTORY_JUDGMENT: QT_TRANSLATE_NOOP("Settling", "The judgment contradicts itself"),
    SettlingReason.SLIP: QT_TRANSLATE_NOOP("Settling", "A slip"),
    SettlingReason.FRAMEWORK: QT_TRANSLATE_NOOP("Settling", "The framework is unclear"),
}
CHOICES = {
    SettlingChoice.A: QT_TRANSLATE_NOOP("Settling", "A taken"),
    SettlingChoice.B: QT_TRANSLATE_NOOP("Settling", "B taken"),
    SettlingChoice.BOTH: QT_TRANSLATE_NOOP("Settling", "Both taken"),
    SettlingChoice.OTHER: QT_TRANSLATE_NOOP("Settling", "Answered anew"),
    SettlingChoice.NOT_SETTLED: QT_TRANSLATE_NOOP("Settling", "Left to a reviewer"),
}


def reason_name(reason: SettlingReason) -> str:
    """Return a reason in words."""
    return QCoreApplication.translate("Settling", str(REASONS[reason]))


def choice_name(choice: SettlingChoice) -> str:
    """Return in words how a difference was settled."""
    return QCoreApplication.translate("Settling", str(CHOICES[choice]))


def written_sentence(lines: int, kept: int) -> str:
    """Return what was written for two experts to fill in."""
    return QCoreApplication.translate(
        "Settling", "Differences written: {lines}. Left out, as they may identify persons: {kept}."
    ).format(lines=lines, kept=kept)


def read_sentence(settled: int, before: int, waiting: int, conflicts: int) -> str:
    """Return what two files brought."""
    return QCoreApplication.translate(
        "Settling",
        "Settled: {settled}. Settled before: {before}. Waiting for a proposal: {waiting}. Not proposed alike: "
        "{conflicts}.",
    ).format(settled=settled, before=before, waiting=waiting, conflicts=conflicts)


def conflict_sentence(case: int, words: str, first: str, second: str) -> str:
    """Return a difference on which two experts do not propose the same."""
    return QCoreApplication.translate("Settling", "Case {case}: {words}: {first} / {second}").format(
        case=case, words=words, first=first, second=second
    )
