"""Translates faults of case briefs: of approving them, of their texts, of entries for SHERLOC."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

BRIEF_FAULTS = {
    "brief_check_unknown": QT_TRANSLATE_NOOP(
        "Messages", "Nothing that can be accepted in this brief has the id {id}. List what is open with --json."
    ),
    "brief_identifier": QT_TRANSLATE_NOOP(
        "Messages", "{part} {row}: “{words}” may identify somebody. Change the text, or accept it with --accept {id}."
    ),
    "brief_missing_text": QT_TRANSLATE_NOOP("Messages", "{part} {row}: there is no text in this language: {language}."),
    "brief_not_approved": QT_TRANSLATE_NOOP(
        "Messages", "Nobody has approved the brief of case {case} in this language: {language}. Add --draft to read it."
    ),
    "brief_not_english": QT_TRANSLATE_NOOP(
        "Messages", "{part} {row}: this is no English: {words}. Type the text in English."
    ),
    "brief_numbers_differ": QT_TRANSLATE_NOOP(
        "Messages",
        "{part} {row}: numbers are not the same in both texts: {words}. Mend it, or accept it with --accept {id}.",
    ),
    "brief_small_cells": QT_TRANSLATE_NOOP(
        "Messages",
        "{row} may be recognised: fewer than 11 persons of the project are alike in this: {words}. Tell less with "
        "--generalise age,year,sector, or accept it with --accept {id}.",
    ),
    "brief_same_words": QT_TRANSLATE_NOOP(
        "Messages",
        "{part} {row}: the text is the same in both languages. Type it in this language: {language}, or accept it with "
        "--accept {id}.",
    ),
    "brief_stale": QT_TRANSLATE_NOOP(
        "Messages",
        "The brief of case {case} has changed since it was approved in this language: {language}. Approve it again, or "
        "add --draft to read it.",
    ),
    "brief_text_older": QT_TRANSLATE_NOOP(
        "Messages",
        "{part} {row}: what the text in this language is written from changed after it was typed: {language}. Confirm "
        "the text or change it.",
    ),
    "brief_row_older": QT_TRANSLATE_NOOP(
        "Messages",
        "{file}, sheet {sheet}, row {row}, column {column}: the coding has changed since this row was written. Write "
        "the workbook anew and type the text there.",
    ),
    "brief_row_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "{file}, sheet {sheet}, row {row}, column {column}: no brief has such a row. Cells of case, part, row and "
        "question stay as they were written.",
    ),
    "brief_sheet_missing": QT_TRANSLATE_NOOP("Messages", "{file} has no sheet {sheet}: it holds no texts of briefs."),
    "brief_text_too_long": QT_TRANSLATE_NOOP(
        "Messages", "{file}, sheet {sheet}, row {row}, column {column}: the text is longer than {most} characters."
    ),
    "brief_regional": QT_TRANSLATE_NOOP(
        "Messages", "A brief is made in the country in which the case was coded, from its project."
    ),
    "sherloc_nothing": QT_TRANSLATE_NOOP(
        "Messages", "No case has a brief that is approved in English, so that there is no entry for SHERLOC to write."
    ),
    "sherloc_left_out": QT_TRANSLATE_NOOP("Messages", "Case {case} is left out: its English brief is {state}."),
    "sherloc_left_out_tables": QT_TRANSLATE_NOOP(
        "Messages", "Case {case} is left out: a published table less the persons in its brief would tell of few others."
    ),
}
