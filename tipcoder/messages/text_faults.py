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
        "The file with reviewed texts {path} is damaged and was put aside under another name: the program shows the "
        "texts that it came with. Take the workbook or pack once more under Tools, Review of texts.",
    ),
    "text_unknown": QT_TRANSLATE_NOOP(
        "Messages", "{file}, row {row}: The program has no such text any more. Write the texts anew."
    ),
    "text_twice": QT_TRANSLATE_NOOP(
        "Messages", "{file}, row {row}: Another row says something else of this text. Neither was taken."
    ),
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
    "text_quoted": QT_TRANSLATE_NOOP(
        "Messages", "{file}, row {row}: These words prove an answer of the practice coding, so they must stay: {about}"
    ),
    "text_mnemonic": QT_TRANSLATE_NOOP(
        "Messages", "{file}, row {row}: The sign {about} before the letter that is pressed with Alt must stay, once."
    ),
    "text_script": QT_TRANSLATE_NOOP("Messages", "{file}, row {row}: This is written in another script: {about}"),
    "text_long": QT_TRANSLATE_NOOP(
        "Messages",
        "{file}, row {row}: With {length} letters the text may need more room than its window has: look there.",
    ),
    "text_doubtful": QT_TRANSLATE_NOOP(
        "Messages", "{file}, row {row}: Called doubtful or wrong: not counted as reviewed, and nothing is changed."
    ),
    "texts_by_script": QT_TRANSLATE_NOOP(
        "Messages", "The texts of {language} follow those of {reviewed}, letter by letter. Write these to be reviewed."
    ),
    "text_status": QT_TRANSLATE_NOOP(
        "Messages", "{file}, row {row}: “{about}” is no status. Choose one of the list: right, wrong or doubtful."
    ),
    "text_key_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "{file}, row {row}: The hidden key of this row was lost, so nobody can tell whose text it is. Copy what you "
        "typed into the row of a fresh workbook.",
    ),
    "text_row_mixed": QT_TRANSLATE_NOOP(
        "Messages",
        "{file}, row {row}: The English or the translation is not that of this text: columns were sorted apart, or the "
        "English changed since. Take a copy in which they belong together, or write the texts anew.",
    ),
    "text_formula": QT_TRANSLATE_NOOP(
        "Messages", "{file}, row {row}: There is an error or a formula without a result in the cell of {about}."
    ),
    "text_wrong_without_words": QT_TRANSLATE_NOOP(
        "Messages", "{file}, row {row}: It is called wrong, but neither other words nor a reason were given."
    ),
    "text_applies_to": QT_TRANSLATE_NOOP("Messages", "{file}, row {row}: “{about}” is neither all nor here."),
    "text_wrong_term": QT_TRANSLATE_NOOP("Messages", "{file}, row {row}: A term that the lists call wrong: {about}"),
    "text_term": QT_TRANSLATE_NOOP(
        "Messages", "{file}, row {row}: A term of the glossary stood here and does no more: {about}"
    ),
    "text_quotes": QT_TRANSLATE_NOOP("Messages", "{file}, row {row}: The language has other marks than {about}"),
    "text_percent": QT_TRANSLATE_NOOP("Messages", "{file}, row {row}: The language writes a space in {about}"),
    "text_script_by_hand": QT_TRANSLATE_NOOP(
        "Messages", "{file}, row {row}: Look at the names in Latin letters, which may be spelt otherwise: {about}"
    ),
    "text_disputed": QT_TRANSLATE_NOOP(
        "Messages", "{key}: reviewers differ, nothing was changed, and one of them has to settle it. {words}"
    ),
    "texts_several_languages": QT_TRANSLATE_NOOP(
        "Messages", "These files are of several languages: {languages}. Take those of one language at a time."
    ),
    "reviewer_code": QT_TRANSLATE_NOOP(
        "Messages",
        "“{given}” is no code of a reviewer. Write three capital letters of the country and a number: ALB-03.",
    ),
    "reviewer_differs": QT_TRANSLATE_NOOP(
        "Messages", "{file} is the pack of {reviewer}, not of {given}. Leave the code out: a pack names its reviewer."
    ),
    "review_pack_damaged": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} is damaged or no pack of a review, and nothing of it was read. Ask its reviewer for it again.",
    ),
    "review_pack_too_large": QT_TRANSLATE_NOOP(
        "Messages", "{file} is larger than a pack of a review can be, and nothing of it was read."
    ),
    "review_reason_missing": QT_TRANSLATE_NOOP(
        "Messages", "Write a reason first: what is doubtful, what is wrong, or why you decide for these words."
    ),
}
