"""Sentences about texts that a lawyer reviewed in a workbook."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXT_FAULTS = {
    "texts_not_source": QT_TRANSLATE_NOOP(
        "Messages",
        "This program was installed without the files in which its texts are translated. Work in a copy of its source.",
    ),
    "texts_language": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} has no sheet named after a language, as the program writes it (sq, ro, cnr, mk, sr, sr-Latn).",
    ),
    "texts_columns": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} lacks the row with the names of the columns ({columns}). Take the sheet back as it was written.",
    ),
    "reviewed_damaged": QT_TRANSLATE_NOOP(
        "Messages",
        "The file with reviewed texts {path} is damaged and is not used: the program shows the texts that it came "
        "with. Take the reviewed workbook once more under Tools, Reviewed texts.",
    ),
    "text_unknown": QT_TRANSLATE_NOOP(
        "Messages", "{file}, row {row}: The program has no such text any more. Write the texts anew."
    ),
    "text_twice": QT_TRANSLATE_NOOP("Messages", "{file}, row {row}: This text came in a row above already."),
    "text_changed_meanwhile": QT_TRANSLATE_NOOP(
        "Messages",
        "{file}, row {row}: The text was changed here since the workbook was written. Write the texts anew and decide.",
    ),
    "text_empty": QT_TRANSLATE_NOOP("Messages", "{file}, row {row}: The text is empty."),
    "text_places": QT_TRANSLATE_NOOP(
        "Messages", "{file}, row {row}: What the program fills in must stand in the text as it did before: {about}"
    ),
    "text_markup": QT_TRANSLATE_NOOP(
        "Messages", "{file}, row {row}: Marks such as <b> must stay as they were: {about}"
    ),
    "text_mnemonic": QT_TRANSLATE_NOOP(
        "Messages", "{file}, row {row}: The sign {about} before the letter that is pressed with Alt must stay, once."
    ),
    "text_script": QT_TRANSLATE_NOOP("Messages", "{file}, row {row}: This is written in another script: {about}"),
    "text_long": QT_TRANSLATE_NOOP(
        "Messages",
        "{file}, row {row}: With {length} letters the text may need more room than its window has: look there.",
    ),
    "text_doubtful": QT_TRANSLATE_NOOP("Messages", "{file}, row {row}: Marked as doubtful; not counted as reviewed."),
}
