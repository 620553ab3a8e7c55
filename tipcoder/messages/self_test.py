"""Names of the checks of an installation, and of their outcomes."""

from PySide6.QtCore import QCoreApplication


def check_outcomes() -> dict[str, str]:
    """Return what each outcome of a check is called."""
    return {
        "sound": QCoreApplication.translate("Commands", "sound"),
        "failed": QCoreApplication.translate("Commands", "FAILED"),
        "absent": QCoreApplication.translate("Commands", "not there"),
    }


def check_names() -> dict[str, str]:
    """Return what each check is called."""
    return {
        "modules": QCoreApplication.translate("Commands", "Parts of the program"),
        "translations": QCoreApplication.translate("Commands", "Languages of the window"),
        "framework": QCoreApplication.translate("Commands", "Analysis framework"),
        "encryption": QCoreApplication.translate("Commands", "Encrypted project"),
        "coding": QCoreApplication.translate("Commands", "Coding of a case"),
        "search": QCoreApplication.translate("Commands", "Search"),
        "pdf": QCoreApplication.translate("Commands", "Pages of a PDF"),
        "recognition": QCoreApplication.translate("Commands", "Recognition of scanned text"),
        "spelling": QCoreApplication.translate("Commands", "Spelling of what is written"),
        "workbook": QCoreApplication.translate("Commands", "Workbook, written and read"),
        "backup": QCoreApplication.translate("Commands", "Backup, restored"),
        "report": QCoreApplication.translate("Commands", "Report with charts"),
    }
