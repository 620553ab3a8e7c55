"""One translated sentence for every fault that a person can mend, for windows and commands alike. QtCore only.

The fixed words of a workbook stand here too, since whoever exports passes them in the reader's language.
"""

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tipcoder import language
from tipcoder.errors import UserError, UserErrors
from tipcoder.exchange.captions import Captions
from tipcoder.exchange.codebook_captions import CodebookCaptions

SENTENCES = {
    "backup_failed": QT_TRANSLATE_NOOP(
        "Messages",
        "The backup could not be written to {path}. Is there enough space, and may you write there?",
    ),
    "case_answer_doubtful": QT_TRANSLATE_NOOP("Messages", "Case {case}, {place}: is this right? {message}"),
    "case_answer_missing": QT_TRANSLATE_NOOP("Messages", "Case {case}, {place}: no answer yet."),
    "case_answer_wrong": QT_TRANSLATE_NOOP("Messages", "Case {case}, {place}: the answer cannot be right. {message}"),
    "case_evidence_missing": QT_TRANSLATE_NOOP(
        "Messages", "Case {case}, {place}: mark the passage of the judgment that proves the answer."
    ),
    "case_without_judgment": QT_TRANSLATE_NOOP("Messages", "Case {case} has no judgment yet."),
    "demo_exists": QT_TRANSLATE_NOOP(
        "Messages",
        "{folder} already holds {file}, which the demo did not make or in which somebody has worked. Choose "
        "another folder with --into.",
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "Messages",
        "The disk is full. What you did last was not saved; everything before is. Free some space and try again.",
    ),
    "expression_arguments": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": the function {function}() of "{question}" has too '
        "few or too many values in its brackets.",
    ),
    "expression_function_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": the function {function}() of "{question}" is not known.',
    ),
    "expression_path_unsupported": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": the expression of "{question}" uses a path that '
        "tipcoder does not support: {path}",
    ),
    "expression_pattern": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": the pattern {pattern} of "{question}" is not a '
        "regular expression.",
    ),
    "expression_pattern_slow": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": the pattern {pattern} of "{question}" can take for '
        "ever, since it repeats what is already repeated. Write ([a-z]+ ?)+ as [a-z ]+.",
    ),
    "expression_reference_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": the expression of "{question}" looks for {path}, '
        "which does not exist.",
    ),
    "expression_syntax": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": the expression of "{question}" cannot be '
        'understood near "{near}".',
    ),
    "expression_too_long": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": the expression of "{question}" is too long or too '
        "deeply nested ({length} characters).",
    ),
    "file_ending": QT_TRANSLATE_NOOP(
        "Messages",
        "{path} was not written: the name of this file must end in {ending}.",
    ),
    "folder_read_only": QT_TRANSLATE_NOOP("Messages", "Nothing can be saved in the folder {path}. Choose another one."),
    "framework_always_valid": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": every answer to "{question}" is right, so nothing is checked.',
    ),
    "framework_begin_without_end": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}: the {kind} "{name}" begins here and never ends.',
    ),
    "framework_calculation_missing": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}: "{question}" has nothing to calculate.',
    ),
    "framework_choice_duplicate": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}: the list "{list}" already has a choice "{name}" in row {other_row}.',
    ),
    "framework_choice_label": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": the choices of "{question}" are rows that have no question '
        '"{name}" to take their labels from.',
    ),
    "framework_choice_label_twice": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": the list "{list}" has the label "{label}" in row '
        "{other_row} too.",
    ),
    "framework_choice_name_missing": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}: a choice of the list "{list}" has no name.',
    ),
    "framework_choice_name_space": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}: the name "{name}" of a choice in the list "{list}" has a space.',
    ),
    "framework_choice_never_offered": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": the filters of the questions never let the choice '
        '"{choice}" of the list "{list}" through.',
    ),
    "framework_choice_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": the list "{list}" of "{question}" has no choice '
        '"{choice}", so this can never be met.',
    ),
    "framework_choice_without_list": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}: the choice "{name}" belongs to no list, so it is never offered.',
    ),
    "framework_choices_from_rows": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}: "{question}" takes its choices from earlier answers, which tipcoder '
        "does not support.",
    ),
    "framework_column_missing": QT_TRANSLATE_NOOP(
        "Messages",
        '{file}: the sheet "{sheet}" has no column "{column}". Its first row must name the columns.',
    ),
    "framework_column_twice": QT_TRANSLATE_NOOP(
        "Messages",
        '{file}: the sheet "{sheet}" has the column "{column}" twice (the second one is called "{other}"). Take '
        "one of them away.",
    ),
    "framework_cycle": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": "{question}" depends on itself ({questions}).',
    ),
    "framework_damaged": QT_TRANSLATE_NOOP("Messages", "{file} is damaged and cannot be read."),
    "framework_empty": QT_TRANSLATE_NOOP("Messages", 'The sheet "{sheet}" has no questions.'),
    "framework_end_mismatch": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}: a {kind} ends here, but the {began} "{name}" of row {begin_row} is still open.',
    ),
    "framework_end_without_begin": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}: a {kind} ends here that never began.',
    ),
    "framework_entities": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} was not read: it declares entities, which no Excel file has and which can hide harmful content.",
    ),
    "framework_file_column_missing": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}: "{question}" takes its codes from the column "{column}", which {file} lacks.',
    ),
    "framework_file_column_twice": QT_TRANSLATE_NOOP("Messages", '{file}: the column "{column}" is there twice.'),
    "framework_file_empty": QT_TRANSLATE_NOOP("Messages", "{file}: the file has no row with the names of its columns."),
    "framework_file_encoding": QT_TRANSLATE_NOOP(
        "Messages", '{file}, row {row}: the file is not in UTF-8. In Excel, save it as "CSV UTF-8".'
    ),
    "framework_file_missing": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": the file {file} is not beside the workbook, and no '
        "taxonomy of that name is installed. Until it is, there are no choices.",
    ),
    "framework_file_name_missing": QT_TRANSLATE_NOOP(
        "Messages", '{file}, row {row}: the column "name" is empty: a choice needs a code.'
    ),
    "framework_file_row_long": QT_TRANSLATE_NOOP(
        "Messages",
        "{file}, row {row}: there are more cells than columns. Put texts with a comma between quotation marks.",
    ),
    "framework_filter_column_missing": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": the list "{list}" of "{question}" has no column "{name}".',
    ),
    "framework_filter_without_choices": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": no choice of the list "{list}" can ever be offered for '
        '"{question}".',
    ),
    "framework_formula": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", from row {row} on, column "{column}": {count} cells have a formula. Its last value is '
        "used; write the text itself.",
    ),
    "framework_formula_without_value": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": this cell has a formula without a value. Write the text '
        "itself.",
    ),
    "framework_invalid": QT_TRANSLATE_NOOP("Messages", '{file}, sheet "{sheet}", row {row}: {reason}'),
    "framework_list_missing": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}: the choice list "{list}" of "{question}" is not on the sheet "choices".',
    ),
    "framework_list_unused": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}: no question uses the choice list "{list}".',
    ),
    "framework_macros": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} contains macros. They are never run here; save it as .xlsx to leave them out.",
    ),
    "framework_name_duplicate": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}: the name "{name}" is already used in row {other_row}.',
    ),
    "framework_name_invalid": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}: "{name}" cannot be a name. Names begin with a letter and have letters, '
        "digits, underscores, hyphens and full stops only.",
    ),
    "framework_name_missing": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}: a row of type "{type}" has no name.',
    ),
    "framework_name_of_row": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}: this note has no name and gets one from the number of its row, which '
        "changes when rows are added. Give it a name.",
    ),
    "framework_name_repeated": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}: the name "{name}" is used in another group too, in row {other_row}. '
        "Neither question can move to another group later without losing its answers. Choose another name.",
    ),
    "framework_names_alike": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}: "{name}" differs from "{other}" in row {other_row} in capital letters '
        "only. Choose another name.",
    ),
    "framework_nested_too_deep": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}: groups are nested more than {limit} deep.',
    ),
    "framework_never_asked": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": "{question}" can never be asked: no answers meet this '
        "condition together with those of the groups around it and of the questions it looks at.",
    ),
    "framework_never_valid": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": no answer to "{question}" can be right.',
    ),
    "framework_not_a_workbook": QT_TRANSLATE_NOOP("Messages", "{file} is not an Excel workbook (.xlsx)."),
    "framework_not_written": QT_TRANSLATE_NOOP(
        "Messages",
        "The framework could not be written to {path}. Close the file if it is open in another program, or "
        "choose another folder.",
    ),
    "framework_password": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} is protected by a password. Open it in Excel, take the password off and save it again.",
    ),
    "framework_reference_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": there is no question "{name}".',
    ),
    "framework_remark": QT_TRANSLATE_NOOP("Messages", '{file}, sheet "{sheet}", row {row}: {reason}'),
    "framework_required_never": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": "{question}" is required, but nobody can answer it.',
    ),
    "framework_search_unsupported": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": "{question}" takes its choices from search() in a file, '
        "which tipcoder cannot do. Use select_one_from_file.",
    ),
    "framework_sheet_ignored": QT_TRANSLATE_NOOP("Messages", '{file}: the sheet "{sheet}" is not used in tipcoder.'),
    "framework_sheet_missing": QT_TRANSLATE_NOOP("Messages", '{file} has no sheet "{sheet}".'),
    "framework_sheet_twice": QT_TRANSLATE_NOOP("Messages", '{file} has two sheets "{sheet}". Take one of them away.'),
    "framework_smart_quotes": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": typographic quotation marks are read as plain ones. '
        "Type plain ones.",
    ),
    "framework_source_incomplete": QT_TRANSLATE_NOOP(
        "Messages",
        '{file}, {table} {number} ({name}): "{key}" is missing.',
    ),
    "framework_source_key_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        '{file}, {table} {number} ({name}): "{key}" is not a known entry. Check the spelling.',
    ),
    "framework_source_language_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        '{file}, {table} {number} ({name}): "{language}" is not a known language code.',
    ),
    "framework_source_syntax": QT_TRANSLATE_NOOP(
        "Messages",
        "The framework source {file} is not valid TOML: {problem}",
    ),
    "framework_source_unreadable": QT_TRANSLATE_NOOP("Messages", "The framework source {file} cannot be read."),
    "framework_source_value": QT_TRANSLATE_NOOP(
        "Messages",
        '{file}, {table} {number} ({name}): "{key}" must be a text in quotation marks.',
    ),
    "framework_text_long": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": the text has {length} characters; more than {limit} '
        "are hard to read in the window.",
    ),
    "framework_texts_missing": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", from row {row} on, column "{column}": {count} texts are missing in {language}; '
        "another language is shown there.",
    ),
    "framework_tip_value": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": "{value}" is not allowed for "{question}". Allowed: {allowed}.',
    ),
    "framework_too_large": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} is too large for a framework. Delete sheets, pictures and empty rows that are not needed.",
    ),
    "framework_too_many": QT_TRANSLATE_NOOP(
        "Messages",
        '{file}: the sheet "{sheet}" still goes on in row {row}; that is more than a framework can have. Delete '
        "what is not needed, and keep very long lists in a file of their own (select_one_from_file).",
    ),
    "framework_trigger": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}: "{question}" uses a trigger, which tipcoder does not support yet.',
    ),
    "framework_type_missing": QT_TRANSLATE_NOOP("Messages", 'Sheet "{sheet}", row {row}: "{name}" has no type.'),
    "framework_type_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}: the type "{type}" of "{question}" is not known. Is it misspelt?',
    ),
    "framework_type_unsupported": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}: the type "{type}" of "{question}" cannot be used in tipcoder.',
    ),
    "framework_unknown": QT_TRANSLATE_NOOP("Messages", 'There is no framework "{name}". Known: {known}.'),
    "framework_unreadable": QT_TRANSLATE_NOOP("Messages", "{file} cannot be opened: {reason}."),
    "judgment_damaged": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} is damaged, or is not what its name says. Open it in its own program and save it again.",
    ),
    "judgment_empty": QT_TRANSLATE_NOOP("Messages", "{file} is empty."),
    "judgment_exists": QT_TRANSLATE_NOOP("Messages", "This file is in the case already, as {name}."),
    "judgment_kind_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} is of a kind that cannot be read. Save it as one of {kinds} and add it again. A .doc file: open "
        "it in Word and save it as .docx.",
    ),
    "judgment_not_readable": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} cannot be opened. Close it if another program has it open, and check that it is still there.",
    ),
    "judgment_not_text": QT_TRANSLATE_NOOP("Messages", "{file} is not a text file, though its name says so."),
    "judgment_protected": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} is protected with a password. Save a copy without it and add that one.",
    ),
    "judgment_too_large": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} is larger than {limit} MB. Divide it, or save it with smaller pictures.",
    ),
    "not_a_project": QT_TRANSLATE_NOOP("Messages", "{path} is not a tipcoder project."),
    "passphrase_empty": QT_TRANSLATE_NOOP("Messages", "Please choose a passphrase."),
    "passphrase_wrong": QT_TRANSLATE_NOOP(
        "Messages",
        "This passphrase does not open the project. Check capital letters and the keyboard's language. If you "
        "are sure that it is right, the file may be damaged at its very beginning: open a backup instead.",
    ),
    "project_busy": QT_TRANSLATE_NOOP(
        "Messages",
        "Another program is using {path} at this moment (a backup or a virus scanner). Please try again.",
    ),
    "project_damaged": QT_TRANSLATE_NOOP(
        "Messages",
        "{path} is damaged. Nothing was changed. Open a backup, or open it to read only.",
    ),
    "project_exists": QT_TRANSLATE_NOOP("Messages", "{path} exists already. Choose another name."),
    "project_folder_missing": QT_TRANSLATE_NOOP("Messages", "There is no folder {path}."),
    "project_locked": QT_TRANSLATE_NOOP(
        "Messages",
        "This project is open already: {who} on {computer}, since {since}.",
    ),
    "project_locked_elsewhere": QT_TRANSLATE_NOOP(
        "Messages",
        "{who} may be working on this project on another computer ({computer}, since {since}). Open it only if "
        "you are sure that it is closed there.",
    ),
    "project_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "There is no file {path}. It may have been moved or renamed, or its drive is not connected.",
    ),
    "project_newer": QT_TRANSLATE_NOOP(
        "Messages",
        "{path} was saved by a newer version of tipcoder. Install that version to open it.",
    ),
    "project_older_read_only": QT_TRANSLATE_NOOP(
        "Messages",
        "{path} comes from an earlier version of tipcoder and must be brought up to date first. Copy it to a "
        "folder in which you may write, and open it there.",
    ),
    "project_read_only": QT_TRANSLATE_NOOP(
        "Messages",
        "{path} cannot be changed: the file or its folder is write-protected.",
    ),
    "project_unreachable": QT_TRANSLATE_NOOP(
        "Messages",
        "{path} cannot be read or written. Its drive or network may have been disconnected, or you may not be "
        "allowed to open it.",
    ),
    "project_unsound": QT_TRANSLATE_NOOP(
        "Messages",
        "The project file is not sound: {fault}. Restore the last backup, and keep this file for whoever mends it.",
    ),
    "project_upgrade_failed": QT_TRANSLATE_NOOP(
        "Messages",
        "{path} could not be brought up to date. It is as it was. A backup is at {backup}.",
    ),
    "recovery_key_mistyped": QT_TRANSLATE_NOOP(
        "Messages",
        "This is not a complete recovery key: a character is missing or wrong. It has 11 groups of 5 characters.",
    ),
    "recovery_key_wrong": QT_TRANSLATE_NOOP("Messages", "This recovery key belongs to another project."),
    "step_leads_nowhere": QT_TRANSLATE_NOOP(
        "Messages", "Step {step} ({action}): {path} does not exist or cannot be changed that way."
    ),
    "steps_unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        '{file} is not a JSON list of steps. A step is a list such as ["set", "/data/group/name", "value"].',
    ),
    "taxonomy_code_changed": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}: "{original}" cannot be a code, so "{term}" was made of it.',
    ),
    "taxonomy_code_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "{where}: the code is missing.",
    ),
    "taxonomy_code_twice": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}: the code "{term}" is there twice. A code stands for one term.',
    ),
    "taxonomy_code_wrong": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}: "{value}" is not a code. Codes have small letters, digits and _, or capitals only.',
    ),
    "taxonomy_codes_made": QT_TRANSLATE_NOOP(
        "Messages",
        "{where}: {count} codes were made of the names of the terms. Keep the file that you export from here: "
        "its codes stay.",
    ),
    "taxonomy_collections_left_out": QT_TRANSLATE_NOOP(
        "Messages",
        "{where}: {count} collections were left out; their concepts were read.",
    ),
    "taxonomy_column_language": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}: the column does not say its language; it was read as "{language}".',
    ),
    "taxonomy_context_elsewhere": QT_TRANSLATE_NOOP(
        "Messages",
        "{where} was not read: its context stands elsewhere ({address}), and nothing is fetched from the network.",
    ),
    "taxonomy_cycle": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}: the term "{term}" lies under itself ({path}). Give one of them another broader term.',
    ),
    "taxonomy_damaged": QT_TRANSLATE_NOOP(
        "Messages",
        "{where} is damaged, protected by a password or not what its ending says, and cannot be read.",
    ),
    "taxonomy_date_wrong": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}, {term}, {key}: "{value}" is not a date. Write 2013-05-01, 2013-05 or 2013.',
    ),
    "taxonomy_encoding": QT_TRANSLATE_NOOP(
        "Messages",
        '{where} is not in UTF-8 or UTF-16. In Excel, save it as "CSV UTF-8".',
    ),
    "taxonomy_entities": QT_TRANSLATE_NOOP(
        "Messages",
        "{where} was not read: it declares entities that can hide harmful content.",
    ),
    "taxonomy_file_large": QT_TRANSLATE_NOOP(
        "Messages",
        "{where} was not read: it is larger than {megabytes} MB, or would be when unpacked.",
    ),
    "taxonomy_file_unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "{where} cannot be read.",
    ),
    "taxonomy_format_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "{where}: files of this kind are not known. Known endings: {endings}",
    ),
    "taxonomy_header_missing": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}: no row names the columns. One of them must be called "code", another for example '
        '"label::English (en)".',
    ),
    "taxonomy_label_missing": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}: the term "{term}" has no label in any language; its code is shown.',
    ),
    "taxonomy_label_twice": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}: "{term}" has several labels in the language "{language}". "{kept}" was kept, "{other}" '
        "became alternatives.",
    ),
    "taxonomy_language_missing": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}: {count} texts do not say their language; they were read as "{language}".',
    ),
    "taxonomy_language_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}, {term}, {key}: "{language}" is not a known language code.',
    ),
    "taxonomy_not_installed": QT_TRANSLATE_NOOP(
        "Messages", "The taxonomy {taxonomy} is not installed in this project."
    ),
    "taxonomy_not_written": QT_TRANSLATE_NOOP(
        "Messages",
        "{where} cannot be written. Is it open in another program, or may you not write there?",
    ),
    "taxonomy_notations_several": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}: "{term}" has more notations, which were left out: {others}',
    ),
    "taxonomy_nothing_found": QT_TRANSLATE_NOOP(
        "Messages",
        "{where}: no terms were found.",
    ),
    "taxonomy_parent_elsewhere": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}: the broader term of "{term}" is not in the file; {parent} was kept as a mapping.',
    ),
    "taxonomy_parent_later": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}: the term "{term}" stands before its broader term "{parent}". Put it after that one.',
    ),
    "taxonomy_parent_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}: the broader term "{parent}" of "{term}" is not in this taxonomy.',
    ),
    "taxonomy_parents_several": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}: "{term}" has several broader terms. "{kept}" was kept, the others became mappings: {others}',
    ),
    "taxonomy_property_left_out": QT_TRANSLATE_NOOP(
        "Messages",
        "{where}: {property} was left out ({count} times).",
    ),
    "taxonomy_property_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}: "{value}" is not a property of a taxonomy.',
    ),
    "taxonomy_rdf_syntax": QT_TRANSLATE_NOOP(
        "Messages",
        "{where} cannot be understood: {problem}",
    ),
    "taxonomy_replacement_cycle": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}: the term "{term}" is replaced by itself ({path}).',
    ),
    "taxonomy_replacement_elsewhere": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}: {replacement}, which replaces "{term}", is not in the file and was left out.',
    ),
    "taxonomy_replacement_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}: the term "{replacement}", which replaces "{term}", is not in this taxonomy.',
    ),
    "taxonomy_scheme_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}: the term "{term}" is mapped to the scheme "{scheme}", which is not among the schemes of the '
        "taxonomy.",
    ),
    "taxonomy_sets_left_out": QT_TRANSLATE_NOOP(
        "Messages",
        "{where}: {count} sets of codes were left out.",
    ),
    "taxonomy_sheet_left_out": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}: the sheet "{sheet}" was left out, since no row names the columns of terms.',
    ),
    "taxonomy_source_id": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}: the id "{value}" must be the name of the file.',
    ),
    "taxonomy_source_incomplete": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}, {term}: "{key}" is missing.',
    ),
    "taxonomy_source_key_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}, {term}: "{key}" is not a known entry. Check the spelling.',
    ),
    "taxonomy_source_list": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}, {term}: "{key}" must be a list of texts in quotation marks, none of them empty.',
    ),
    "taxonomy_source_syntax": QT_TRANSLATE_NOOP(
        "Messages",
        "The taxonomy {where} is not valid TOML: {problem}",
    ),
    "taxonomy_source_value": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}, {term}: "{key}" is not of the kind that belongs there (a text in quotation marks, or a table).',
    ),
    "taxonomy_source_value_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}, {term}: "{value}" is not a value that "{key}" can have.',
    ),
    "taxonomy_text_long": QT_TRANSLATE_NOOP(
        "Messages",
        '{where} was not written: a text of "{term}" is too long for a cell of Excel. Choose another kind of file.',
    ),
    "taxonomy_twice": QT_TRANSLATE_NOOP(
        "Messages", "{where}: the taxonomy {taxonomy} is there twice. Leave one of the two out."
    ),
    "taxonomy_unknown": QT_TRANSLATE_NOOP(
        "Messages", "No taxonomy of the name {name} ships with the program. There are: {known}"
    ),
    "taxonomy_value_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}: "{value}" is not a value that this column can have.',
    ),
    "term_has_narrower": QT_TRANSLATE_NOOP(
        "Messages", 'Other terms stand under "{term}". Take them back first, or put them elsewhere.'
    ),
    "term_in_use": QT_TRANSLATE_NOOP(
        "Messages",
        '"{term}" is used by answers: {answers}, in cases: {cases}. Choose another term there first, or merge this '
        "one into another.",
    ),
    "term_known": QT_TRANSLATE_NOOP(
        "Messages", 'The taxonomy already has a term "{label}". Choose that one, or give yours another label.'
    ),
    "term_label_missing": QT_TRANSLATE_NOOP("Messages", "Write what the new term is called."),
    "term_merge_target": QT_TRANSLATE_NOOP(
        "Messages", 'Nothing can be merged into "{term}". Choose a term that is in use and is another one.'
    ),
    "workbook_disk_full": QT_TRANSLATE_NOOP(
        "Messages",
        "The disk is full, and the workbook was not written. Free some space and try again.",
    ),
    "workbook_folder_missing": QT_TRANSLATE_NOOP("Messages", "The folder of {path} does not exist."),
    "workbook_is_folder": QT_TRANSLATE_NOOP("Messages", "{path} is a folder. Choose a name for the workbook."),
    "workbook_not_written": QT_TRANSLATE_NOOP("Messages", "{path} could not be written: {reason}"),
    "workbook_open_elsewhere": QT_TRANSLATE_NOOP(
        "Messages",
        "{path} is open in another program. Close it there, or choose another name.",
    ),
    "workbook_too_many_columns": QT_TRANSLATE_NOOP(
        "Messages",
        "The sheet {sheet} needs {count} columns; Excel has room for {most}.",
    ),
    "workbook_too_many_rows": QT_TRANSLATE_NOOP(
        "Messages",
        "The sheet {sheet} has more than {most} rows, which is all that Excel has room for.",
    ),
}
"""What happened and what to do next, by the code of the fault."""

CAPTIONS = {
    "kind": QT_TRANSLATE_NOOP("Workbook", "What this is"),
    "kind_value": QT_TRANSLATE_NOOP("Workbook", "Coded judgments on trafficking in persons, written by tipcoder"),
    "format": QT_TRANSLATE_NOOP("Workbook", "Format of the workbook"),
    "country": QT_TRANSLATE_NOOP("Workbook", "Country"),
    "project_id": QT_TRANSLATE_NOOP("Workbook", "Project"),
    "framework_id": QT_TRANSLATE_NOOP("Workbook", "Framework"),
    "framework_title": QT_TRANSLATE_NOOP("Workbook", "Title of the framework"),
    "framework_version": QT_TRANSLATE_NOOP("Workbook", "Version of the framework"),
    "retired": QT_TRANSLATE_NOOP("Workbook", "{question} (retired, version {version})"),
    "retired_in": QT_TRANSLATE_NOOP("Workbook", "Retired, of version"),
    "profile": QT_TRANSLATE_NOOP("Workbook", "Profile"),
    "language": QT_TRANSLATE_NOOP("Workbook", "Language"),
    "program_version": QT_TRANSLATE_NOOP("Workbook", "Version of tipcoder"),
    "written_at": QT_TRANSLATE_NOOP("Workbook", "Written at (UTC)"),
    "withheld": QT_TRANSLATE_NOOP("Workbook", "Questions that are not in this workbook"),
    "years": QT_TRANSLATE_NOOP("Workbook", "Dates given as years only"),
    "missing_texts": QT_TRANSLATE_NOOP("Workbook", "Texts missing in this language, shown in another"),
    "other_cases": QT_TRANSLATE_NOOP("Workbook", "Cases of other framework versions, not in this workbook"),
    "reading": QT_TRANSLATE_NOOP("Workbook", "How to read empty cells"),
    "reading_value": QT_TRANSLATE_NOOP(
        "Workbook",
        "The column that ends in _state says why a cell is empty. Where it is empty too, the question is not "
        "answered yet or is not asked in this case. An empty cell never means no.",
    ),
    "sheet": QT_TRANSLATE_NOOP("Workbook", "Sheet"),
    "level": QT_TRANSLATE_NOOP("Workbook", "Level"),
    "rows": QT_TRANSLATE_NOOP("Workbook", "Rows"),
    "sha256": QT_TRANSLATE_NOOP("Workbook", "SHA-256 of the content"),
    "case": QT_TRANSLATE_NOOP("Workbook", "Case"),
    "case_key": QT_TRANSLATE_NOOP("Workbook", "Key of the case"),
    "local_number": QT_TRANSLATE_NOOP("Workbook", "Number in the project"),
    "row_key": QT_TRANSLATE_NOOP("Workbook", "Key of the row"),
    "parent_key": QT_TRANSLATE_NOOP("Workbook", "Key of the row above"),
    "parent_label": QT_TRANSLATE_NOOP("Workbook", "Belongs to"),
    "row_number": QT_TRANSLATE_NOOP("Workbook", "No."),
    "code": QT_TRANSLATE_NOOP("Workbook", "{question} (code)"),
    "state": QT_TRANSLATE_NOOP("Workbook", "{question} (state)"),
    "precision": QT_TRANSLATE_NOOP("Workbook", "{question} (precision of the date)"),
    "year": QT_TRANSLATE_NOOP("Workbook", "{question} (year)"),
    "term": QT_TRANSLATE_NOOP("Workbook", "{question}: {term}"),
    "name": QT_TRANSLATE_NOOP("Workbook", "Name"),
    "path": QT_TRANSLATE_NOOP("Workbook", "Path"),
    "type": QT_TRANSLATE_NOOP("Workbook", "Type"),
    "privacy": QT_TRANSLATE_NOOP("Workbook", "Privacy"),
    "leaves": QT_TRANSLATE_NOOP("Workbook", "How it leaves"),
    "measure": QT_TRANSLATE_NOOP("Workbook", "Measure"),
    "evidence": QT_TRANSLATE_NOOP("Workbook", "Evidence"),
    "states": QT_TRANSLATE_NOOP("Workbook", "States allowed"),
    "choices": QT_TRANSLATE_NOOP("Workbook", "List of terms"),
    "columns": QT_TRANSLATE_NOOP("Workbook", "Columns"),
    "label": QT_TRANSLATE_NOOP("Workbook", "Label"),
    "hint": QT_TRANSLATE_NOOP("Workbook", "Hint"),
    "guidance": QT_TRANSLATE_NOOP("Workbook", "Guidance"),
    "taxonomy": QT_TRANSLATE_NOOP("Workbook", "List of terms"),
    "term_code": QT_TRANSLATE_NOOP("Workbook", "Code"),
    "parent": QT_TRANSLATE_NOOP("Workbook", "Parent"),
    "status": QT_TRANSLATE_NOOP("Workbook", "Status"),
    "row": QT_TRANSLATE_NOOP("Workbook", "Row"),
    "column": QT_TRANSLATE_NOOP("Workbook", "Column"),
    "part": QT_TRANSLATE_NOOP("Workbook", "Part"),
    "text": QT_TRANSLATE_NOOP("Workbook", "Text, continued"),
    "question": QT_TRANSLATE_NOOP("Workbook", "Question"),
    "passages": QT_TRANSLATE_NOOP("Workbook", "Passages"),
    "judgment": QT_TRANSLATE_NOOP("Workbook", "Judgment"),
    "judgment_kind": QT_TRANSLATE_NOOP("Workbook", "Kind of judgment"),
    "page": QT_TRANSLATE_NOOP("Workbook", "Page"),
    "start": QT_TRANSLATE_NOOP("Workbook", "From character"),
    "end": QT_TRANSLATE_NOOP("Workbook", "To character"),
    "exact": QT_TRANSLATE_NOOP("Workbook", "Exact words"),
    "prefix": QT_TRANSLATE_NOOP("Workbook", "Words before"),
    "suffix": QT_TRANSLATE_NOOP("Workbook", "Words after"),
}
"""The fields of `Captions`."""

CODEBOOK_CAPTIONS = {
    "codebook": QT_TRANSLATE_NOOP("Codebook", "Codebook"),
    "version": QT_TRANSLATE_NOOP("Codebook", "Version {version}"),
    "questions": QT_TRANSLATE_NOOP("Codebook", "Questions"),
    "terms": QT_TRANSLATE_NOOP("Codebook", "Terms"),
    "section": QT_TRANSLATE_NOOP("Codebook", "Section"),
    "roster": QT_TRANSLATE_NOOP("Codebook", "Repeated for each entry"),
    "answer": QT_TRANSLATE_NOOP("Codebook", "Answer"),
    "text": QT_TRANSLATE_NOOP("Codebook", "Text"),
    "integer": QT_TRANSLATE_NOOP("Codebook", "Whole number"),
    "decimal": QT_TRANSLATE_NOOP("Codebook", "Number"),
    "date": QT_TRANSLATE_NOOP("Codebook", "Date, also month or year alone"),
    "time": QT_TRANSLATE_NOOP("Codebook", "Time"),
    "date_time": QT_TRANSLATE_NOOP("Codebook", "Date and time"),
    "select_one": QT_TRANSLATE_NOOP("Codebook", "One of the list"),
    "select_multiple": QT_TRANSLATE_NOOP("Codebook", "One or more of the list"),
    "rank": QT_TRANSLATE_NOOP("Codebook", "The list in order"),
    "calculated": QT_TRANSLATE_NOOP("Codebook", "Set by the program"),
    "unsupported": QT_TRANSLATE_NOOP("Codebook", "Not asked in this program"),
    "asked_if": QT_TRANSLATE_NOOP("Codebook", "Asked if"),
    "required": QT_TRANSLATE_NOOP("Codebook", "Required"),
    "required_always": QT_TRANSLATE_NOOP("Codebook", "Always"),
    "check": QT_TRANSLATE_NOOP("Codebook", "Must be right"),
    "plausible": QT_TRANSLATE_NOOP("Codebook", "Looked at again"),
    "instead": QT_TRANSLATE_NOOP("Codebook", "Instead of an answer"),
    "not_stated": QT_TRANSLATE_NOOP("Codebook", "not stated in the judgment"),
    "unclear": QT_TRANSLATE_NOOP("Codebook", "unclear or contradictory"),
    "redacted": QT_TRANSLATE_NOOP("Codebook", "redacted"),
    "not_applicable": QT_TRANSLATE_NOOP("Codebook", "not applicable"),
    "evidence": QT_TRANSLATE_NOOP("Codebook", "Evidence"),
    "evidence_required": QT_TRANSLATE_NOOP("Codebook", "A passage of the judgment is required"),
    "choices": QT_TRANSLATE_NOOP("Codebook", "List"),
    "definition": QT_TRANSLATE_NOOP("Codebook", "Definition"),
    "include": QT_TRANSLATE_NOOP("Codebook", "Include"),
    "exclude": QT_TRANSLATE_NOOP("Codebook", "Exclude"),
    "example": QT_TRANSLATE_NOOP("Codebook", "Example"),
    "deprecated": QT_TRANSLATE_NOOP("Codebook", "no longer used"),
    "proposed": QT_TRANSLATE_NOOP("Codebook", "proposed"),
    "and_": QT_TRANSLATE_NOOP("Codebook", "and"),
    "or_": QT_TRANSLATE_NOOP("Codebook", "or"),
    "not_": QT_TRANSLATE_NOOP("Codebook", "not"),
    "nothing": QT_TRANSLATE_NOOP("Codebook", "no answer"),
    "includes": QT_TRANSLATE_NOOP("Codebook", "{question} includes {term}"),
    "number_of": QT_TRANSLATE_NOOP("Codebook", "number of {question}"),
}
"""The fixed words of a codebook, by field of `CodebookCaptions`."""


_PLACE = re.compile(r"^(?:\{file\}|(?:[^{}:]*\{(?:file|sheet|column)\})*[^{}:]*\{row\}(?:[^{}:]*\{column\})?[^{}:]*): ")
"""How sentences about a cell begin, in every language: with nothing but its place, and a colon."""


def sentence(error: UserError) -> str:
    """Return what happened and what to do next, in the language in use."""
    return QCoreApplication.translate("Messages", str(SENTENCES[error.code])).format(**error.values)


def sentence_without_place(error: UserError) -> str:
    """Return the sentence of an error about a cell without sheet, row and column, for where those stand beside it."""
    text = _PLACE.sub("", QCoreApplication.translate("Messages", str(SENTENCES[error.code])), count=1)
    said = text.format(**error.values)
    return said[:1].upper() + said[1:]


def sentences(fault: UserError | UserErrors) -> tuple[str, ...]:
    """Return one sentence for each fault found."""
    errors = fault.errors if isinstance(fault, UserErrors) else (fault,)
    return tuple(sentence(error) for error in errors)


def workbook_captions(code: str) -> Captions:
    """Return the fixed words of a workbook in the language of its reader."""
    text_in = language.texts_in(code)
    return Captions(**{field: text_in("Workbook", str(text)) for field, text in CAPTIONS.items()})


def codebook_captions(code: str) -> CodebookCaptions:
    """Return the fixed words of a codebook in the language of its reader."""
    text_in = language.texts_in(code)
    return CodebookCaptions(**{field: text_in("Codebook", str(text)) for field, text in CODEBOOK_CAPTIONS.items()})
