"""Translates faults of deliveries. `{place}` is a sheet, or a cell of it: `victims!D17`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

DELIVERY_FAULTS = {
    "delivery_about_missing": QT_TRANSLATE_NOOP(
        "Messages", "The sheet About is missing, or tipcoder did not write it. It says what the workbook is."
    ),
    "delivery_ambiguous": QT_TRANSLATE_NOOP("Messages", "{place}: “{text}” can be understood in more than one way."),
    "delivery_answer_doubtful": QT_TRANSLATE_NOOP("Messages", "{place}: is this right? {message}"),
    "delivery_answer_missing": QT_TRANSLATE_NOOP("Messages", "{place}: no answer yet."),
    "delivery_answer_not_asked": QT_TRANSLATE_NOOP(
        "Messages", "{place}: an answer to a question that is not asked in this case."
    ),
    "delivery_answer_wrong": QT_TRANSLATE_NOOP("Messages", "{place}: the answer cannot be right. {message}"),
    "delivery_beside_differs": QT_TRANSLATE_NOOP(
        "Messages", "{place}: “{text}” does not say what the column {column} says. That column counts."
    ),
    "delivery_standing_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Charges without what stands for them after the later decisions: {charges}. They are counted as not known; ask "
        "for a new delivery by the newest version of the framework.",
    ),
    "delivery_calculation_edited": QT_TRANSLATE_NOOP(
        "Messages", "{place}: “{text}” stands where tipcoder calculates “{value}”. What was typed there is not taken."
    ),
    "delivery_case_alike": QT_TRANSLATE_NOOP(
        "Messages", "{place}: {other} has a case of the same court and the same date. Is it the same case?"
    ),
    "delivery_case_twice": QT_TRANSLATE_NOOP("Messages", "{place}: this case is also in {other}."),
    "delivery_cells_outside": QT_TRANSLATE_NOOP(
        "Messages", "{place}: something stands in a column that has no name in the row of names. Was a column shifted?"
    ),
    "delivery_column_missing": QT_TRANSLATE_NOOP("Messages", "{place}: the column {column} is missing."),
    "delivery_column_twice": QT_TRANSLATE_NOOP(
        "Messages", "{place}: two columns are called {column}. Only the first of them is read."
    ),
    "delivery_column_unknown": QT_TRANSLATE_NOOP(
        "Messages", "{place}: the framework has no question for the column {column}. It is not read."
    ),
    "delivery_comments": QT_TRANSLATE_NOOP("Messages", "The workbook has comments on cells. They are not read."),
    "delivery_connections": QT_TRANSLATE_NOOP(
        "Messages", "The workbook is connected to data outside of it. Nothing was fetched."
    ),
    "delivery_country_unknown": QT_TRANSLATE_NOOP("Messages", "About: {country} is none of the countries."),
    "delivery_damaged": QT_TRANSLATE_NOOP(
        "Messages", "{file} is damaged. Open it in Excel or LibreOffice, save it again, or ask for it once more."
    ),
    "delivery_project_damaged": QT_TRANSLATE_NOOP(
        "Messages", "{file} is damaged, or another program wrote into it. Ask for it once more."
    ),
    "delivery_edited": QT_TRANSLATE_NOOP("Messages", "{place}: was edited after tipcoder wrote it."),
    "delivery_entities": QT_TRANSLATE_NOOP(
        "Messages", "{file} holds instructions that no workbook needs (XML entities) and was not read."
    ),
    "delivery_error_value": QT_TRANSLATE_NOOP("Messages", "{place}: an error of the spreadsheet, not an answer."),
    "delivery_evidence_missing": QT_TRANSLATE_NOOP("Messages", "{place}: no passage of a judgment proves this answer."),
    "delivery_evidence_orphan": QT_TRANSLATE_NOOP("Messages", "{place}: proves an answer that is not in the workbook."),
    "delivery_formula": QT_TRANSLATE_NOOP(
        "Messages", "{place}: a formula, which is not computed. Put its value in its place."
    ),
    "delivery_key_twice": QT_TRANSLATE_NOOP("Messages", "{place}: the key {key} stands in more than one row."),
    "delivery_links": QT_TRANSLATE_NOOP("Messages", "The workbook refers to other workbooks. Nothing was fetched."),
    "delivery_macros": QT_TRANSLATE_NOOP(
        "Messages", "{file} holds macros and was not read. Save it as an Excel workbook without macros (.xlsx)."
    ),
    "delivery_mark_unknown": QT_TRANSLATE_NOOP(
        "Messages", "{place}: “{text}” is neither 1 (chosen) nor 0 (not chosen)."
    ),
    "delivery_name_empty": QT_TRANSLATE_NOOP("Messages", "About: nothing stands in the cell {name}."),
    "delivery_time_in_future": QT_TRANSLATE_NOOP(
        "Messages", "It was written on {written_at} (UTC), which is yet to come: a clock is wrong."
    ),
    "delivery_name_missing": QT_TRANSLATE_NOOP("Messages", "About: the cell that is named {name} is missing."),
    "delivery_newer_format": QT_TRANSLATE_NOOP(
        "Messages", "{file} was written by a newer version of tipcoder. Install that version to read it."
    ),
    "delivery_not_a_date": QT_TRANSLATE_NOOP("Messages", "{place}: “{text}” is no date."),
    "delivery_not_a_number": QT_TRANSLATE_NOOP("Messages", "{place}: “{text}” is no number."),
    "delivery_not_a_workbook": QT_TRANSLATE_NOOP("Messages", "{file} is not an Excel workbook (.xlsx)."),
    "delivery_not_ours": QT_TRANSLATE_NOOP(
        "Messages", "{file} is a workbook, but not one of tipcoder: the sheets About and cases are missing."
    ),
    "delivery_objects": QT_TRANSLATE_NOOP("Messages", "The workbook has objects or pictures in it. They are not read."),
    "delivery_none_and_rows": QT_TRANSLATE_NOOP(
        "Messages", "{place}: says that there are none, but {roster} has rows here. The rows count."
    ),
    "delivery_roster_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "{place}: {roster} needs {count} {count:row|rows} at least; where there may be none, nothing says that there "
        "are none.",
    ),
    "delivery_orphan": QT_TRANSLATE_NOOP(
        "Messages", "{place}: belongs to the row {key}, which is not in the workbook or was not read."
    ),
    "delivery_other_case": QT_TRANSLATE_NOOP("Messages", "{place}: the row above it belongs to another case."),
    "delivery_other_kind": QT_TRANSLATE_NOOP(
        "Messages", "{file} is not in the right format. Open it in Excel or LibreOffice and save it as .xlsx."
    ),
    "delivery_parent_missing": QT_TRANSLATE_NOOP(
        "Messages", "{place}: the column parent_key must say which row this one belongs to."
    ),
    "delivery_privacy_column": QT_TRANSLATE_NOOP(
        "Messages", "{place}: the column {column} must not be in a workbook that crosses a border."
    ),
    "delivery_numbers_banded": QT_TRANSLATE_NOOP(
        "Messages", "{place}: the column {column} has exact numbers of days; they were brought to bands."
    ),
    "delivery_privacy_date": QT_TRANSLATE_NOOP(
        "Messages", "{place}: an exact date must not be in a workbook that crosses a border, only its year."
    ),
    "delivery_privacy_quotation": QT_TRANSLATE_NOOP(
        "Messages", "{place}: quotations must not be in a workbook that crosses a border."
    ),
    "delivery_profile_unknown": QT_TRANSLATE_NOOP("Messages", "About: {profile} is no profile of a workbook."),
    "delivery_properties": QT_TRANSLATE_NOOP("Messages", "The properties of the file name a person."),
    "delivery_brief_identifies": QT_TRANSLATE_NOOP(
        "Messages",
        "{place}: words of this brief may identify a person, so the brief of this case is left out. Change its text in "
        "the project of the country, and approve it anew.",
    ),
    "delivery_brief_none": QT_TRANSLATE_NOOP(
        "Messages",
        "{place}: this is no line of a brief that was approved in English, so the brief of this case is left out. "
        "Export the workbook anew.",
    ),
    "delivery_briefs_changed": QT_TRANSLATE_NOOP(
        "Messages",
        "{place}: the sheet was changed, and nobody approved what stands in it now. None of its briefs is taken. "
        "Export the workbook anew.",
    ),
    "delivery_briefs_more": QT_TRANSLATE_NOOP(
        "Messages", "{place}: has more than {most} lines of briefs. None of them is taken."
    ),
    "delivery_quotation_identifies": QT_TRANSLATE_NOOP(
        "Messages",
        "{place}: words of this quotation may identify a person, so it is left out. Withdraw it in the project of the "
        "country, and release it anew without them.",
    ),
    "delivery_quotation_none": QT_TRANSLATE_NOOP(
        "Messages",
        "{place}: this is no released quotation (a key of its own, a code, one to {most} words in English) and is left "
        "out.",
    ),
    "delivery_quotations_more": QT_TRANSLATE_NOOP(
        "Messages", "{place}: of so many quotations {most} are looked at; {count} are left out."
    ),
    "delivery_reference_unknown": QT_TRANSLATE_NOOP("Messages", "{place}: there is no row with the key {text}."),
    "delivery_released_more": QT_TRANSLATE_NOOP(
        "Messages",
        "{place}: of so many published numbers {most} are read. The region is not compared with the others ({count}).",
    ),
    "delivery_released_none": QT_TRANSLATE_NOOP(
        "Messages",
        "{place}: this is no number of a published edition, so the region is not compared with it. Export the workbook "
        "anew.",
    ),
    "delivery_rows_differ": QT_TRANSLATE_NOOP(
        "Messages", "{place}: has {found} {found:row|rows}; tipcoder wrote {written} of them."
    ),
    "delivery_rows_new": QT_TRANSLATE_NOOP("Messages", "{place}: rows without a key, taken as new: {count}."),
    "delivery_same_project": QT_TRANSLATE_NOOP(
        "Messages", "{other} comes from the same project; the newer of both counts."
    ),
    "delivery_sheet_hidden": QT_TRANSLATE_NOOP("Messages", "{place}: the sheet is hidden."),
    "delivery_sheet_ignored": QT_TRANSLATE_NOOP("Messages", "{place}: tipcoder has no such sheet. It is not read."),
    "delivery_sheet_missing": QT_TRANSLATE_NOOP("Messages", "{place}: the sheet is missing."),
    "delivery_sheet_twice": QT_TRANSLATE_NOOP("Messages", "{file} has two sheets that are called {sheet}."),
    "delivery_sheet_unreadable": QT_TRANSLATE_NOOP(
        "Messages", "{place}: the row with the names of the columns, or a column with keys, is missing."
    ),
    "delivery_state_and_value": QT_TRANSLATE_NOOP(
        "Messages", "{place}: says “{state}”, but there is an answer beside it."
    ),
    "delivery_state_unknown": QT_TRANSLATE_NOOP("Messages", "{place}: “{text}” is no state of an answer."),
    "delivery_term_proposed": QT_TRANSLATE_NOOP(
        "Messages", "{place}: the term {term} of the list {taxonomy} is not known here. It is taken as proposed."
    ),
    "delivery_term_unknown": QT_TRANSLATE_NOOP("Messages", "{place}: “{text}” is no term of the list."),
    "delivery_text_broken": QT_TRANSLATE_NOOP(
        "Messages", "{place}: a part of this long text is missing in the sheet long_text."
    ),
    "delivery_texts_unseen": QT_TRANSLATE_NOOP(
        "Messages", "{place}: {texts} texts are in the workbook, and {seen} were read by a person before it left."
    ),
    "delivery_text_emptied": QT_TRANSLATE_NOOP(
        "Messages",
        "{place}: says “answered”, but the text is missing. {count} of such texts were left out when the workbook was "
        "written, {found} are missing now. To take a text back, empty its state, too.",
    ),
    "delivery_text_without_begin": QT_TRANSLATE_NOOP(
        "Messages", "{place}: a text goes on in the sheet long_text, but its beginning was removed here."
    ),
    "delivery_too_large": QT_TRANSLATE_NOOP("Messages", "{file} holds more than {megabytes} MB and was not read."),
    "delivery_too_many_cells": QT_TRANSLATE_NOOP(
        "Messages", "{file} has a sheet with far more cells, texts or formulas than coded cases need. It was not read."
    ),
    "delivery_too_many_faults": QT_TRANSLATE_NOOP(
        "Messages", "{file}: more than {most} cells of the sheet {sheet} cannot be read. Is it the right workbook?"
    ),
    "delivery_unreadable": QT_TRANSLATE_NOOP(
        "Messages", "{file} cannot be opened. Close it if another program has it open, and check that it is there."
    ),
    "delivery_value_missing": QT_TRANSLATE_NOOP("Messages", "{place}: says “answered”, but there is no answer."),
    "delivery_version_unchecked": QT_TRANSLATE_NOOP(
        "Messages",
        "About: version {version} of the framework {form} is not known here. Answers were not checked against it.",
    ),
    "delivery_version_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} is coded by version {version} of the framework, which is not known here, and its codebook does not say "
        "enough of it.",
    ),
    "delivery_without_cases": QT_TRANSLATE_NOOP(
        "Messages", "{file}: the sheet cases is missing, or its row with the names of the columns."
    ),
    "workbook_password_needed": QT_TRANSLATE_NOOP("Messages", "{file} is protected with a password."),
    "workbook_password_wrong": QT_TRANSLATE_NOOP("Messages", "This password does not open {file}."),
}
