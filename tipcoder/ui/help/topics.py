"""Topics of the help, and which of them belongs to a place of the program."""

from PySide6.QtWidgets import QWidget

TOPICS = (
    "getting-started",
    "first-case",
    "evidence",
    "guided-reading",
    "answer-states",
    "later-decisions",
    "second-reading",
    "exchange",
    "findings",
    "publishing",
    "briefs",
    "consolidation",
    "recovery-and-backups",
    "when-something-goes-wrong",
    "whats-new",
)
"""In the order in which they are listed; each is a page in each language."""
FIRST = TOPICS[0]

_OF_FOLDERS = {
    "briefs": "briefs",
    "cases": "first-case",
    "cases.bin_dialog": "recovery-and-backups",
    "cases.kind_dialog": "evidence",
    "coding": "first-case",
    "coding.evidence": "evidence",
    "coding.form": "answer-states",
    "coding.form.ladder_pane": "later-decisions",
    "coding.guided": "guided-reading",
    "coding.identifiers": "exchange",
    "coding.judgment": "evidence",
    "coding.remarks": "second-reading",
    "coding.suggestions": "evidence",
    "double_coding": "second-reading",
    "exchange": "exchange",
    "exchange.consolidation": "consolidation",
    "exchange.publish_dialog": "publishing",
    "findings": "findings",
    "findings.ladder_tab": "later-decisions",
    "frameworks": "first-case",
    "practice": "first-case",
    "preferences": "getting-started",
    "review": "exchange",
    "safety": "recovery-and-backups",
    "search": "first-case",
    "shell": "getting-started",
    "shell.excepthook": "when-something-goes-wrong",
    "shell.screen_lock": "recovery-and-backups",
    "start": "getting-started",
    "start.unlock_dialog": "recovery-and-backups",
    "taxonomies": "answer-states",
}
"""Topics by the folders and modules of the windows; the narrowest that fits is taken."""


def topic_at(widget: QWidget | None) -> str:
    """Return the topic of the innermost part of the window, from a widget outwards, that has one."""
    while widget is not None:
        if topic := topic_of_module(type(widget).__module__):
            return topic
        widget = widget.parentWidget()
    return FIRST


def topic_of_module(module: str) -> str:
    """Return the topic of what a module of the windows makes, "" for parts that are used everywhere."""
    folder = module.removeprefix("tipcoder.ui.") if module.startswith("tipcoder.ui.") else ""
    while folder:
        if folder in _OF_FOLDERS:
            return _OF_FOLDERS[folder]
        folder = folder.rpartition(".")[0]
    return ""
