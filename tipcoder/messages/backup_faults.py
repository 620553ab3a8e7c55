"""Sentences about the second folder in which backups are kept too."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

BACKUP_FAULTS = {
    "second_backup_unreachable": QT_TRANSLATE_NOOP(
        "Messages",
        "The second folder of backups, {path}, cannot be reached. The backup lies beside the project, and is copied "
        "there when the project is closed the next time.",
    ),
    "second_backup_full": QT_TRANSLATE_NOOP(
        "Messages",
        "There is no space left for the second folder of backups, {path}. The backup lies beside the project. Free "
        "some space there: it is copied when the project is closed the next time.",
    ),
    "second_backup_failed": QT_TRANSLATE_NOOP(
        "Messages",
        "The backup could not be copied into the second folder, {path}. It lies beside the project. May you write to "
        "that folder?",
    ),
}
