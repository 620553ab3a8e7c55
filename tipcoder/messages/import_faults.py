"""Sentences for faults of workbooks that are read back into a project."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

IMPORT_FAULTS = {
    "import_keys_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "None of the cases in this workbook is known here. Its keys were made for a recipient that this project does "
        "not know, or its cases were removed.",
    ),
    "import_open_question": QT_TRANSLATE_NOOP(
        "Messages",
        "{place}: {text} can mean several things. Say which for the whole column: --answer {column}=CHOICE, where "
        "CHOICE is one of {options}.",
    ),
    "import_other_framework": QT_TRANSLATE_NOOP(
        "Messages",
        "The workbook was written with version {version} of the framework {framework}, which this project lacks.",
    ),
    "import_other_project": QT_TRANSLATE_NOOP(
        "Messages", "The workbook was written by another project. Only workbooks of this project can be read back."
    ),
    "import_stale": QT_TRANSLATE_NOOP(
        "Messages",
        "Something was changed in the project meanwhile. Nothing was imported: look at the workbook once more.",
    ),
}
