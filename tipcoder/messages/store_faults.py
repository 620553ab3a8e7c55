"""What a person can mend about a store on a server."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

STORE_FAULTS = {
    "coding_changed_elsewhere": QT_TRANSLATE_NOOP(
        "Messages", "Somebody else changed this coding meanwhile. Nothing was saved: open the case again to see it."
    ),
    "folder_not_empty": QT_TRANSLATE_NOOP(
        "Messages", "The folder {path} is there already and is not empty. Choose another name."
    ),
    "statistics_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Files for SPSS and Stata need two more libraries. Install them with: pip install tipcoder[statistics]",
    ),
    "store_address_wrong": QT_TRANSLATE_NOOP(
        "Messages",
        "{address} is not the address of a database. It should look like postgresql+psycopg://name@server/database.",
    ),
    "store_driver_missing": QT_TRANSLATE_NOOP(
        "Messages", "The driver for PostgreSQL is not installed. Install it with: pip install tipcoder[postgresql]"
    ),
    "store_empty": QT_TRANSLATE_NOOP(
        "Messages", "The database {address} holds no project yet. Consolidate into it first."
    ),
    "store_exists": QT_TRANSLATE_NOOP("Messages", "The database {address} holds a project already."),
    "store_has_no_file": QT_TRANSLATE_NOOP(
        "Messages", "The project in the database {address} is no file. Consolidate into a file to hand it over."
    ),
    "store_refused": QT_TRANSLATE_NOOP(
        "Messages", "The database {path} refused the name or the password. Check both with whoever keeps the server."
    ),
    "store_unreachable": QT_TRANSLATE_NOOP(
        "Messages", "The database {path} cannot be reached. Check the network and the address, and try again."
    ),
}
"""A sentence for each code, with the values of the `UserError` in braces."""
